import {
  type Line,
  cutsAttribution,
  cutsSentence,
  isBroken,
  isCutInSentence,
  isHanging,
  joinsBroken,
  joinsSpeech,
} from './broken-lines.ts';
import { endsSentence, isBullet, isDash, isDoubleMark, isSpace } from './characters.ts';
import type { SourceBlock } from './source-block.ts';

/**
 * Cuts plain text into blocks, one a line; lines that were only wrapped (the next one goes on in lower case, or the
 * text is set in lines of one width) are put together again, and are `joined`.
 */
export function splitBlocks(text: string): { readonly blocks: SourceBlock[]; readonly joined: SourceBlock[] } {
  const lines = splitLines(text);
  const width = widthOf(text, lines);
  const broken = width === 0 && isBroken(text, lines);
  let cut: boolean | undefined;
  const isCut = (): boolean => (cut ??= isCutInSentence(text, lines));
  const blocks: SourceBlock[] = [];
  const joined: SourceBlock[] = [];
  let first: Line | undefined;
  let last: Line | undefined;
  const close = (): void => {
    if (!first || !last) return;
    const block = { kind: kindOf(text, first), start: first.start, end: last.end, apart: first.apart };
    blocks.push(block);
    if (first !== last) joined.push(block);
  };
  lines.forEach((line, index) => {
    const goesOn =
      last !== undefined &&
      (line.apart
        ? cutsAttribution(text, last, line)
        : cutsSentence(text, last, line) ||
          (first !== undefined && joinsSpeech(text, first, last, line, isCut)) ||
          isHanging(text, lines, index) ||
          continues(text, last, line, width) ||
          (broken && joinsBroken(text, lines, index, first !== last)));
    if (!goesOn) {
      close();
      first = line;
    }
    last = line;
  });
  close();
  return { blocks, joined };
}

/** What ends a line; a test goes on from where the last one ended. */
export const lineBreak: RegExp = /[\n\v\f\r\u0085\u2028\u2029]/g;

function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let apart = true;
  const length = text.length;
  for (let at = 0; at < length;) {
    lineBreak.lastIndex = at;
    const end = lineBreak.test(text) ? lineBreak.lastIndex - 1 : length;
    let start = at;
    let stop = end;
    while (start < stop && isSpace(text.charCodeAt(start))) start += 1;
    while (stop > start && isSpace(text.charCodeAt(stop - 1))) stop -= 1;
    if (start === stop) apart = true;
    else {
      lines.push({ start, end: stop, indent: start - at, apart });
      apart = false;
    }
    at = end + (text.charCodeAt(end) === 0x0d && text.charCodeAt(end + 1) === 0x0a ? 2 : 1);
  }
  return lines;
}

/** Code units of the longest lines that a text is set in. */
const WIDEST = 110;

/**
 * The width that a text is set in, as in e-mail: that of its longest line that another follows directly, where most such
 * lines are about as long. 0 where it is not set in lines of one width.
 */
function widthOf(text: string, lines: readonly Line[]): number {
  const followed = lines.filter((_, index) => lines[index + 1]?.apart === false);
  let longest = 0;
  for (const { start, end } of followed) longest = Math.max(longest, end - start);
  // What can not be broken, an address, may be longer.
  const isLong = ({ start, end }: Line): boolean =>
    end - start > WIDEST && text.slice(start, end).lastIndexOf(' ') > WIDEST;
  // A title that stands alone at the head may be longer, too, and a notice that closes the text.
  const set = lines.slice(lines[1]?.apart ? 1 : 0, -1);
  if (longest < 50 || longest > WIDEST || followed.length < 3 || set.some(isLong)) return 0;
  let full = 0;
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (next?.apart !== false) return;
    const isAlike = line.end - line.start >= longest * 0.75 && !endsSentence(text.charCodeAt(line.end - 1));
    if (isAlike || isFull(text, line, next, longest)) full += 1;
  });
  return full >= followed.length * 0.5 ? longest : 0;
}

/** Whether the first word of the next line has no room in a line. */
function isFull(text: string, line: Line, next: Line, width: number): boolean {
  let wordEnd = next.start;
  while (wordEnd < next.end && !isSpace(text.charCodeAt(wordEnd))) wordEnd += 1;
  return line.end - line.start + 1 + wordEnd - next.start > width;
}

function continues(text: string, line: Line, next: Line, width: number): boolean {
  const last = text.charCodeAt(line.end - 1);
  const length = line.end - line.start;
  const breaks = width > 0 && isFull(text, line, next, width);
  // "… från\n– som det heter – början"
  if (leads(text, next.start))
    return breaks && isDash(text.charCodeAt(next.start)) && last !== 0x3a && !endsSentence(last);
  if (breaks) return true;
  if (last === 0x3a || endsSentence(last)) return false;
  if (width > 0) return (length > 40 && !isDoubleMark(last)) || (length > 30 && isLowerLetter(text.charAt(next.start)));
  if (isDoubleMark(last)) return false;
  // A line that breaks inside a sentence: it ends in a word or a comma, and the next begins in lower case.
  return length > 30 && isLowerLetter(text.charAt(next.start));
}

function isLowerLetter(character: string): boolean {
  return character !== character.toUpperCase();
}

/** Whether a dash or bullet leads the line here. */
function leads(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isBullet(code) || isDash(code);
}

function kindOf(text: string, line: Line): SourceBlock['kind'] {
  return isBullet(text.charCodeAt(line.start)) && isSpace(text.charCodeAt(line.start + 1)) ? 'list-item' : 'paragraph';
}
