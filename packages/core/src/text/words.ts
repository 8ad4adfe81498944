import { classOf, DIGIT, isDash, JOINER, LETTER, MARK, QUOTE, SPACE, UPPER } from './characters.ts';
import { mix, type WordTable } from './word-table.ts';

/** Starts with a capital letter. */
export const CAPITAL = 1;
/** Has two letters or more, all of them capitals. */
export const ALL_CAPITALS = 2;
/** Starts with a digit. */
export const NUMBER = 4;
/** Is joined out of several by a hyphen, an apostrophe, a point or the like. */
export const JOINED = 8;
/** Has one space before it, behind another word. */
const SPACED = 0x4000;

/** Questions whose answer for a word is kept with its form: each is a bit that says so, the bit behind it is the answer. */
export const QUESTION = {
  title: 0x10,
  organisation: 0x40,
  sentence: 0x100,
  reported: 0x400,
  attributes: 0x1000,
} as const;

/** The words of a text as parallel arrays, in reading order. Offsets are UTF-16 code units; ends are exclusive. */
export interface Words {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** CAPITAL, ALL_CAPITALS, NUMBER, JOINED, SPACED, and what questions about a word were answered: see QUESTION. */
  readonly forms: Uint16Array;
  /** Word-class bits of the language. */
  readonly classes: Int32Array;
  /** Offsets of the quote marks that stand in no word. */
  readonly marks: readonly number[];
  /** Offsets of the dashes and hyphens that stand in no word. */
  readonly dashes: readonly number[];
}

const LONGEST_KNOWN_WORD = 24;
/** Letters of the shortest word that may run into a capital: "said", but "i" in "iPhone". */
const SHORTEST_RUN_ON = 4;

/**
 * Cuts a text into words in one pass. Hyphens, apostrophes, colons, points and ampersands between word characters join
 * ("Anna-Karin", "vd:n", "O'Brien", "t.ex", "AT&T", "Lehrer*in"), and so do points and commas between digits. `lower` is the text in lower case.
 */
export function splitWords(text: string, lower: string, known: WordTable): Words {
  // At least one sign stands between two words.
  const most = (text.length + 1) >> 1;
  const buffer = new ArrayBuffer(14 * most);
  const starts = new Int32Array(buffer, 0, most);
  const ends = new Int32Array(buffer, 4 * most, most);
  const classes = new Int32Array(buffer, 8 * most, most);
  const forms = new Uint16Array(buffer, 12 * most, most);
  const marks: number[] = [];
  const dashes: number[] = [];
  let count = 0;
  // Where the word before ends.
  let behind = -1;
  const length = text.length;
  for (let at = 0; at < length;) {
    let code = text.charCodeAt(at);
    const first = classOf(code);
    if ((first & (LETTER | DIGIT)) === 0) {
      if (first & QUOTE) marks.push(at);
      else if (!(first & SPACE) && isDash(code)) dashes.push(at);
      at += 1;
      continue;
    }
    const start = at;
    const capital = (first & UPPER) !== 0;
    let small = false;
    let capitals = 0;
    let joined = 0;
    let hash = mix(0, lower.charCodeAt(at));
    for (at += 1; at < length; at += 1) {
      code = text.charCodeAt(at);
      const bits = classOf(code);
      if ((bits & (LETTER | UPPER)) === LETTER) small = true;
      else if (bits & UPPER) {
        // "saidAnna": a space was lost behind a word that the language has.
        if (!capital && at - start >= SHORTEST_RUN_ON && known.at(lower, start, at, hash) !== 0) break;
        capitals += 1;
        code = lower.charCodeAt(at);
      } else if (!(bits & (DIGIT | MARK))) {
        if (!(bits & JOINER) || at + 1 >= length || !joins(text, at, classOf(text.charCodeAt(at + 1)))) break;
        joined = JOINED;
        code = lower.charCodeAt(at);
      }
      hash = mix(hash, code);
    }
    starts[count] = start;
    ends[count] = at;
    forms[count] =
      (capital ? CAPITAL : 0) |
      (capital && !small && capitals > 0 ? ALL_CAPITALS : 0) |
      (first & DIGIT ? NUMBER : 0) |
      (start === behind + 1 && text.charCodeAt(behind) === 0x20 ? SPACED : 0) |
      joined;
    behind = at;
    if (at - start <= LONGEST_KNOWN_WORD) {
      classes[count] =
        // "OB" is another word than "ob".
        (capitals > 0 && !small && known.of(text.slice(start, at))) || known.at(lower, start, at, hash);
    }
    count += 1;
  }
  return { text, count, starts, ends, forms, classes, marks, dashes };
}

/** Whether a letter stands at an offset that is no capital. */
function isSmall(text: string, at: number): boolean {
  return (classOf(text.charCodeAt(at)) & (LETTER | UPPER)) === LETTER;
}

/** Whether the sign at `at`, a JOINER, joins its neighbours into one word; `after` is the class of the one behind. */
function joins(text: string, at: number, after: number): boolean {
  const code = text.charCodeAt(at);
  // "ph.d.-student": an abbreviation with its point.
  if (code === 0x2e && text.charCodeAt(at + 1) === 0x2d) return isSmall(text, at - 1) && isSmall(text, at + 2);
  if (!(after & (LETTER | DIGIT))) return false;
  const before = classOf(text.charCodeAt(at - 1));
  if (!(before & (LETTER | DIGIT | MARK))) return code === 0x2d && text.charCodeAt(at - 1) === 0x2e;
  const digits = (before & after & DIGIT) !== 0;
  if (code === 0x2c) return digits;
  // "slut.Nästa" is two words, "U.S.", "t.ex." and "Norvik.AI" are one; "kl.10" is two.
  if (code === 0x2e) {
    if (digits) return true;
    if (!(before & after & LETTER)) return false;
    const capitals = after & UPPER & classOf(text.charCodeAt(at + 2)) && classOf(text.charCodeAt(at - 2)) & LETTER;
    return (before & UPPER) !== 0 || !(after & UPPER) || capitals !== 0;
  }
  // "Lehrer/innen".
  if (code === 0x2f && text.startsWith('innen', at + 1)) return isSmall(text, at - 1);
  // "A/S", but "Berg/Lund" and "og/eller" are two.
  if (code === 0x2f)
    return (
      (before & after & UPPER) !== 0 &&
      !((classOf(text.charCodeAt(at - 2)) | classOf(text.charCodeAt(at + 2))) & LETTER)
    );
  // "Lehrer*innen", "Lehrer_in".
  if (code === 0x2a || code === 0x5f) return isSmall(text, at - 1) && isSmall(text, at + 1);
  // "vd:n", "2:e".
  if (code === 0x3a) return (after & LETTER) !== 0 && !(after & UPPER);
  return true;
}

/** The word-class bits of a word; 0 before the first and behind the last. */
export function classesOf(words: Words, word: number): number {
  return words.classes[word] ?? 0;
}

/** Those of the words `from` to before `to`, all together. */
export function classesAmong(words: Words, from: number, to: number): number {
  let bits = 0;
  for (let word = from; word < to; word += 1) bits |= classesOf(words, word);
  return bits;
}

/** Offset where a word begins; the end of the text behind the last word. */
export function startOf(words: Words, word: number): number {
  return words.starts[word] ?? words.text.length;
}

/** Offset behind a word; 0 before the first. */
export function endOf(words: Words, word: number): number {
  return words.ends[word] ?? 0;
}

/** Whether a word begins with a capital. */
export function isCapital(words: Words, word: number): boolean {
  return ((words.forms[word] ?? 0) & CAPITAL) !== 0;
}

/** Whether nothing but a space stands between a word and the one before it. */
export function isSpaced(words: Words, word: number): boolean {
  return ((words.forms[word] ?? 0) & SPACED) !== 0;
}

/** Whether a word begins with a digit. */
export function isNumber(words: Words, word: number): boolean {
  return ((words.forms[word] ?? 0) & NUMBER) !== 0;
}

/** The first word that ends behind an offset; `words.count` where there is none. */
export function wordAt({ ends, count }: Words, offset: number): number {
  return bisect(count, (word) => (ends[word] ?? 0) <= offset);
}

/** How many of the first things of a list come before something, by bisection. */
export function bisect(length: number, isBefore: (at: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
