import type { Range } from '../model/press-release.ts';
import { bisect } from './words.ts';

/** A text as the engine reads it, and where its signs stand in the text as it was given. */
export interface Reading {
  readonly text: string;
  readonly given: string;
  /** The offset in `given` of each code unit of `text`, and of its end; absent where the two are the same. */
  readonly offsets?: Int32Array;
}

/** Spaces other than the plain one, signs that are not seen, combining marks, what most emoji begin with. */
const UNUSUAL =
  /[\u0300-\u036F\u00A0\u00AD\u1680\u2000-\u200F\u202A-\u202F\u205F\u2060-\u2069\u3000\uD83C-\uD83E\uFEFF]/;
const SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
const OPENERS = [',,', '``', '<<', '‘‘'];
/** Two single marks that open words as one, of which the first closes no other. */
const SINGLES = /(?:^|[\s(:])[‘’]’(?=\p{L})/u;
/** All that is unusual, with NUL and any surrogate. */
const REMARKABLE =
  /[\u0300-\u036F\u00A0\u00AD\u1680\u2000-\u200F\u202A-\u202F\u205F\u2060-\u2069\u3000\uD800-\uDFFF\uFEFF\0]/;
/** What stands twice where one is read. */
const DOUBLED = / {2}|,,|``|<<|‘‘|‘’|’’/;

/** What may take more room in a text than is read. */
const MOVING =
  /[\u0300-\u036F]+|(?<=[^\s\u{1F1E6}-\u{1FAFF}]) ?(?:[\u{1F1E6}-\u{1FAFF}]\uFE0F?\u200D?)+|\p{Cf}+| {2,}|(?:,,|``|<<|‘‘|‘’|’’)(?<=(?:^|[\s(:])..)(?=\p{L})|(?:''|’’|>>)(?<=\S..)(?![\p{L}\d])/gu;

/** Whether a text is read just as it is, as most are. */
export function isPlain(text: string): boolean {
  return !REMARKABLE.test(text) && !DOUBLED.test(text);
}

/**
 * Makes of a text what is read: letters composed, plain spaces and mostly one in a place, nothing for soft hyphens,
 * other signs that are not seen and emoji behind words, and one sign for quote marks made of two, ",,so''", "``so''", "‘‘so’’" and "<<so>>".
 */
export function readingOf(given: string): Reading {
  const opens = OPENERS.some((opener) => given.includes(opener)) || SINGLES.test(given);
  const isUnusual = UNUSUAL.test(given);
  if (!isUnusual && !opens && !given.includes('  ')) return { text: given, given };

  const spaced = isUnusual ? given.replace(SPACES, ' ') : given;
  const offsets = new Int32Array(given.length + 1);
  // Joined at the end: a text that is built by adding is slow to be read sign by sign.
  const parts: string[] = [];
  let length = 0;
  let from = 0;
  const take = (start: number, part: string): void => {
    for (let at = 0; at < part.length; at += 1) offsets[length + at] = start + at;
    length += part.length;
    parts.push(part);
  };
  for (const { 0: piece, index } of spaced.matchAll(MOVING)) {
    const end = index + piece.length;
    // A combining mark belongs to the letter before it.
    const combines = piece >= '\u0300' && piece < '\u0370';
    const start = combines ? Math.max(from, index - 1) : index;
    const read = combines ? spaced.slice(start, end).normalize('NFC') : readPiece(spaced, start, end, opens);
    if (read === null || read.length >= end - start) continue;
    take(from, spaced.slice(from, start));
    take(start, read);
    from = end;
  }
  if (from === 0) return { text: spaced, given };
  take(from, spaced.slice(from));
  offsets[length] = given.length;
  return { text: parts.join(''), given, offsets: offsets.subarray(0, length + 1) };
}

/** What is read for a piece of a text; null where it stays. */
function readPiece(text: string, start: number, end: number, opens: boolean): string | null {
  switch (text.charCodeAt(start)) {
    case 0x20:
      // An emoji.
      if (text.charCodeAt(start + 1) > 0x20) return '';
      // How far a line is set in.
      if (start === 0 || text.charCodeAt(start - 1) === 0x0a) return null;
      // Three behind a stop were the break between two paragraphs, in a page that was copied as one line.
      if (end - start > 2 && /[.!?]/.test(text.charAt(start - 1)) && /[\p{Lu}–—-]/u.test(text.charAt(end)))
        return '\n\n';
      // Before a capital they part the items of a menu.
      return /[\p{L}\p{N}]/u.test(text.charAt(start - 1)) && /\p{Lu}/u.test(text.charAt(end)) ? null : ' ';
    case 0x2c:
    case 0x60:
      return '„';
    case 0x3c:
      return '«';
    case 0x27:
    case 0x2018:
    case 0x2019:
      return opens ? '“' : null;
    case 0x3e:
      return opens ? '»' : null;
    default:
      return '';
  }
}

/** An offset of the given text in the text that is read. */
export function readOffset({ offsets }: Reading, offset: number): number {
  return offsets === undefined ? offset : bisect(offsets.length, (at) => (offsets[at] ?? 0) < offset);
}

/** Where a range of the text that is read stands in the given one, with an emoji behind it, without what is not seen. */
export function givenRange<One extends Range>({ given, offsets }: Reading, range: One): One {
  if (offsets === undefined) return range;
  const start = offsets[range.start] ?? given.length;
  let end = offsets[range.end] ?? given.length;
  while (end > start && /[\s\p{Cf}]/u.test(given.charAt(end - 1))) end -= 1;
  return { ...range, start, end };
}

/** The same for words alone: without an emoji behind them. */
export function givenWords<One extends Range>({ given, offsets }: Reading, range: One): One {
  if (offsets === undefined) return range;
  let end = (offsets[range.end - 1] ?? 0) + 1;
  while (/\p{M}/u.test(given.charAt(end))) end += 1;
  return { ...range, start: offsets[range.start] ?? given.length, end };
}
