import {
  DIGIT,
  LETTER,
  classOf,
  endsSentence,
  isApostrophe,
  isDash,
  isDoubleMark,
  isSingleMark,
  isSpace,
  isUpper,
} from '../../text/characters.ts';
import { type Words, bisect } from '../../text/words.ts';

/** A marked stretch: `open` is the offset of its opening mark, `close` of its closing one. Inside: `open + 1` to `close`. */
export interface MarkedSpan {
  readonly open: number;
  readonly close: number;
}

/** What the quote marks of one block enclose. Outermost stretches only. */
export interface Marks {
  readonly spans: readonly MarkedSpan[];
  /** An opening mark that is not closed in the block; -1 where there is none. */
  readonly unclosed: number;
  /** Opening marks behind it that are not closed either. */
  readonly reopened: readonly number[];
  /** A closing mark before any opening one: the end of what an earlier block opened; -1 where there is none. */
  readonly strayClose: number;
  /** The last closing mark that nothing opened, behind other stretches; -1 where there is none. */
  readonly lateClose: number;
}

interface Open {
  readonly at: number;
  readonly family: number;
  /** Number of spans found when it opened, so that what lies inside can be dropped or kept. */
  readonly before: number;
}

/** How far a single quote mark looks for its partner. */
const LONGEST_SINGLE = 2000;

/** Whether a quote mark stands between two offsets. */
export function holdsMark({ marks }: Words, start: number, end: number): boolean {
  return (marks[firstFrom(marks, start)] ?? end) < end;
}

function firstFrom(marks: Words['marks'], start: number): number {
  return bisect(marks.length, (mark) => (marks[mark] ?? 0) < start);
}

/**
 * Pairs the quote marks of a block in one pass. Whether a mark opens or closes is told by what stands around it, not by
 * its shape, since shapes differ by language and are often mixed up; an odd mark spoils nothing but itself.
 */
export function pairMarks({ text, marks }: Words, start: number, end: number): Marks {
  const spans: MarkedSpan[] = [];
  const stack: Open[] = [];
  let strayClose = -1;
  let lateClose = -1;
  let mixed = -1;
  let singleUntil = -1;
  let single = -1;
  let singleClose = -1;
  for (let index = firstFrom(marks, start); index < marks.length; index += 1) {
    const at = marks[index] ?? end;
    if (at >= end) break;
    const code = text.charCodeAt(at);
    const family = isDoubleMark(code) ? (code === 0xab || code === 0xbb ? 2 : 1) : 0;
    if (family === 0) {
      if (at > singleUntil && stack.length === 0) {
        const close = singlePartner(text, at, start, end);
        if (close > 0) {
          spans.push({ open: at, close });
          singleUntil = close;
        } else if (single < 0 && end - start < LONGEST_SINGLE && leadsSpeech(text, at, start)) single = at;
      } else if (isApostrophe(code) && /[,.!?]/.test(text.charAt(at - 1)) && isSpace(text.charCodeAt(at + 1))) {
        if (singleClose < 0) singleClose = at;
      } else if (isSpace(text.charCodeAt(at - 1))) singleClose = end;
      continue;
    }
    if (at < singleUntil) continue;
    const direction = directionOf(text, at, start, end, stack.length > 0);
    if (direction > 0) {
      const outer = stack.length === 1 ? stack[0] : undefined;
      // "“…,” she says. “It is new. “And we stay,” she adds.": behind other words, which closed.
      if (outer !== undefined && outer.before > 0 && opensAnew(text, outer.at, at)) {
        spans.length = outer.before;
        spans.push({ open: outer.at, close: at - 1 });
        stack.length = 0;
      }
      if (stack.length < 8) stack.push({ at, family, before: spans.length });
    } else if (direction < 0) {
      let last = stack.length - 1;
      while (last >= 0 && stack[last]?.family !== family) last -= 1;
      const open = stack[last];
      if (open !== undefined) {
        spans.length = open.before;
        spans.push({ open: open.at, close: at });
        stack.length = last;
      } else if (single >= 0 && text.charCodeAt(single) !== 0x203a) {
        // "‘It is late,” NAME said.": opened by a single mark.
        while ((spans.at(-1)?.open ?? -1) > single) spans.pop();
        spans.push({ open: single, close: at });
        single = -1;
      } else if (stack.length > 0) {
        if (mixed < (stack[0]?.at ?? 0)) mixed = at;
      } else if (strayClose < 0 && spans.every(({ open: other }) => isSingleMark(text.charCodeAt(other)))) {
        // "… the ‘value’ tier.”": what single marks hold is inside.
        spans.length = 0;
        strayClose = at;
      } else lateClose = at;
    }
  }
  const open = stack[0]?.at ?? -1;
  // "“It is late,’ NAME said.": where no single mark has opened inside.
  if (mixed < open && singleClose < end) mixed = singleClose;
  // "«Vi er klare", sier NAME.": closed by a mark of another shape.
  if (stack.length === 1 && mixed > open) {
    const apart = spans.filter((span) => span.close < open || span.open > mixed);
    const all = [...apart, { open, close: mixed }].sort((a, b) => a.open - b.open);
    return { spans: all, unclosed: single, reopened: [], strayClose, lateClose };
  }
  const reopened = stack.slice(1).map(({ at }) => at);
  return { spans, unclosed: open < 0 ? single : open, reopened, strayClose, lateClose };
}

/** Whether the sign of an opening mark opens a new sentence before anything has closed the first: between them a paragraph ended. */
function opensAnew(text: string, open: number, at: number): boolean {
  return (
    text.charCodeAt(at) === text.charCodeAt(open) &&
    isSpace(text.charCodeAt(at - 1)) &&
    endsSentence(text.charCodeAt(at - 2)) &&
    isUpper(text.charCodeAt(at + 1))
  );
}

/** Whether a single mark that nothing closes opens speech, rather than being an apostrophe: a capital behind it, first in its block or behind a colon or a comma. */
function leadsSpeech(text: string, at: number, start: number): boolean {
  let before = at - 1;
  while (before >= start && isSpace(text.charCodeAt(before))) before -= 1;
  return (before < start || /[:,]/.test(text.charAt(before))) && isUpper(text.charCodeAt(at + 1));
}

/** 1 where the mark opens, -1 where it closes, 0 where it is no quote mark (inches). */
function directionOf(text: string, at: number, start: number, end: number, open: boolean): number {
  const before = at > start ? text.charCodeAt(at - 1) : 0x20;
  const after = at + 1 < end ? text.charCodeAt(at + 1) : 0x20;
  const code = text.charCodeAt(at);
  const spaceBefore = isSpace(before) || before === 0x28 || before === 0x5b || isDash(before) || before === 0x2f;
  const wordAfter =
    (classOf(after) & (LETTER | DIGIT)) !== 0 ||
    after === 0x28 ||
    after === 0x5b ||
    after === 0x2026 ||
    after === 0x23 ||
    after === 0x40;
  // "5’9” tall".
  if (/\d['’]\d\d?$/.test(text.slice(Math.max(start, at - 5), at))) return 0;
  // "NAME said:” It is late": opened by a mark of the wrong shape.
  if (!open && before === 0x3a) return 1;
  // A mark on a line of its own before the words, or with a space behind it.
  if (code === 0x201e || code === 0x201f || (at === start && isSpace(after))) return 1;
  if (spaceBefore && (wordAfter || isDash(after) || isDoubleMark(after) || isSingleMark(after)))
    return isDash(before) && open && !wordAfter ? -1 : 1;
  const spaceAfter = isSpace(after) || /[.,;:!?)\]}/]/.test(String.fromCharCode(after)) || isDash(after);
  if (!spaceBefore && spaceAfter) {
    // 5" is inches, unless a quotation is open.
    if (code === 0x22 && classOf(before) & DIGIT && !open) return 0;
    return -1;
  }
  if (open) return -1;
  if (code === 0x22 && classOf(before) & DIGIT) return 0;
  if (spaceBefore && spaceAfter) return after === 0x20 && before === 0x20 ? 1 : endsSentence(after) ? 1 : -1;
  // Between two letters: a lost space, before or behind.
  return before === 0x3a || before === 0x2c || wordAfter ? 1 : -1;
}

/**
 * The closing partner of a single quote mark, or -1 where it is an apostrophe. Apostrophes are single marks too
 * ("the members' view"), so a partner behind punctuation comes before any other.
 */
function singlePartner(text: string, at: number, start: number, end: number): number {
  const code = text.charCodeAt(at);
  if (code === 0x203a) return -1;
  const before = at > 0 ? text.charCodeAt(at - 1) : 0x20;
  const after = text.charCodeAt(at + 1);
  if (!(isSpace(before) || before === 0x28 || isDash(before)) || (classOf(after) & LETTER) === 0) return -1;
  const curly = code !== 0x27;
  let fallback = -1;
  let straight = -1;
  const limit = Math.min(end, at + LONGEST_SINGLE);
  for (let next = at + 1; next < limit; next += 1) {
    const mark = text.charCodeAt(next);
    if (!isSingleMark(mark)) {
      // A curly opening mark may hold others inside.
      if (isDoubleMark(mark) && code !== 0x2018 && !leadsSpeech(text, at, start)) break;
      continue;
    }
    const previous = text.charCodeAt(next - 1);
    const following = next + 1 < end ? text.charCodeAt(next + 1) : 0x20;
    const opens = isSpace(previous) && (classOf(following) & LETTER) !== 0;
    if (opens && (mark === code || mark === 0x2018)) break;
    // "‘Rural champion' elected": of another shape only where no better one follows.
    if (curly && mark === 0x27) {
      if (straight < 0 && isSpace(following) && !isSpace(previous)) straight = next;
      continue;
    }
    if ((classOf(following) & (LETTER | DIGIT)) !== 0 || isSpace(previous)) continue;
    if (mark === 0x203a || mark === 0x2018) return next;
    if (isApostrophe(mark) && (endsSentence(previous) || previous === 0x2c || isDoubleMark(previous))) return next;
    if (fallback < 0) fallback = next;
  }
  return fallback < 0 ? straight : fallback;
}
