import type { Range } from '../../model/press-release.ts';
import type { TextDocument } from '../../structure/document.ts';
import { isDash, isDoubleMark, isSpace } from '../../text/characters.ts';
import { endOf, startOf } from '../../text/words.ts';
import { opensSentence, gapText } from './gaps.ts';

/** Words back in which the beginning of a sentence is looked for. */
const LONGEST_SENTENCE = 500;

/** Index of the first word of the sentence that the words before `to` end in; `from` where none is near behind it. */
export function sentenceStart(document: TextDocument, from: number, to: number): number {
  const floor = Math.max(from, to - LONGEST_SENTENCE);
  for (let at = to - 1; at > floor; at -= 1) if (opensSentence(document, at)) return at;
  return from;
}

/** The words of a range with single spaces between them. */
export function wordsAt({ text }: TextDocument, { start, end }: Range): string {
  const words = text.slice(start, end);
  return /[^\S ]| {2}/.test(words) ? words.replace(/\s+/g, ' ') : words;
}

/** The range of the words from `first` to `last`. */
export function rangeOf({ words }: TextDocument, first: number, last: number = first): Range {
  return { start: startOf(words, first), end: endOf(words, last) };
}

/** Where a range of words ends with the sign that belongs to them: a bracket that opened inside, "(SKR)", or a point, "e. V.". */
export function closeOf({ text }: TextDocument, { start, end }: Range): number {
  const sign = text.charAt(end);
  const belongs =
    (sign === ')' && text.slice(start, end).includes('(')) ||
    (sign === '.' && /\P{L}\p{Ll}\. ?\p{Lu}$/u.test(text.slice(Math.max(start, end - 5), end)));
  return belongs ? end + 1 : end;
}

/** Offsets without the white space, commas, colons and dashes around the words said, and without a closing mark that nothing opened. */
export function trimSpan(text: string, from: number, to: number): Range | null {
  let start = from;
  let end = to;
  const parts = (at: number): boolean => ',:;'.includes(text.charAt(at)) || isSpace(text.charCodeAt(at));
  while (start < end && (parts(start) || isDash(text.charCodeAt(start)))) start += 1;
  for (; start < end; end -= 1) {
    const code = text.charCodeAt(end - 1);
    const falls =
      parts(end - 1) ||
      (isDash(code) && isSpace(text.charCodeAt(end - 2))) ||
      (isDoubleMark(code) && !opensInside(text, start, end - 1));
    if (!falls) return { start, end };
  }
  return null;
}

/** Whether an odd number of double marks stands between two offsets: one that a mark at `end` would close. */
function opensInside(text: string, start: number, end: number): boolean {
  let marks = 0;
  for (let at = start; at < end; at += 1) if (isDoubleMark(text.charCodeAt(at))) marks += 1;
  return marks % 2 === 1;
}

/** The first word behind what closes somebody's words before word `at`, or `floor`: "“… to the chair of the board,” [Mayor ]NAME said". */
export function behindSpeech(document: TextDocument, at: number, floor: number): number {
  for (let word = at; word > floor && word > at - FARTHEST; word -= 1)
    if (/^[,.!?…]["“”»«’']/.test(gapText(document, word))) return word;
  return floor;
}

/** Words back from a name among which its role may stand. */
const FARTHEST = 14;
