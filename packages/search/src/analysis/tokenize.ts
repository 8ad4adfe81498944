import { LANGUAGES } from '../languages/index.ts';
import { unitsOf } from './text-units.ts';
import { hashOf, SEED, withUnit } from './word-hash.ts';

/** A word of a text, with its place in UTF-16 code units. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Letters, marks and digits in a row, with soft hyphens between them; an inflection after a colon (`EU:s`) belongs to the
 * word and is left out of `text`.
 */
const WORD = /([\p{L}\p{N}][\p{L}\p{M}\p{N}\u00AD]*)(?::\p{Ll}{1,3}(?![\p{L}\p{N}]))?/gu;

/** Longer words are cut: no word of any language is longer, and what is longer is noise. */
const MAXIMUM_WORD_LENGTH = 64;

const HYPHEN = 0x2d;
const NON_BREAKING_HYPHEN = 0x2011;

const CONJUNCTIONS: ReadonlySet<string> = new Set(LANGUAGES.flatMap(({ conjunctions }) => conjunctions.split(' ')));

/**
 * What goes on behind a word that lacks its last part, up to the word that has it, with what may be the conjunction
 * between them: `- och miljöminister`.
 */
const SUSPENDED = /[-\u2011](?:, \p{L}{1,64}[-\u2011]){0,3} (\p{L}{1,12}) [\p{L}\p{M}\u00AD]{1,64}/uy;

/** What a UTF-16 code unit is to a word, where that can be told without looking around. */
const GAP = 0;
const LETTER = 1;
const UNSURE = 2;

const SOFT_HYPHEN = 0xad;

const COLON = 0x3a;

/** Most text is written with these: letters up to U+02FF, and from U+2000 dashes and quotation marks; none is a mark or half a pair. */
const KNOWN = 0x2070;

/** By unit; of a colon it is the unit before that tells. */
const KINDS = new Uint8Array(0x10000).fill(UNSURE);
for (let unit = 0; unit < KNOWN; unit++) {
  if (unit !== SOFT_HYPHEN && unit !== COLON && !(unit >= 0x300 && unit < 0x2000))
    KINDS[unit] = /[\p{L}\p{N}]/u.test(String.fromCharCode(unit)) ? LETTER : GAP;
}

/** Walks over the words of a text, in order, and cuts none of them out. Hyphens and apostrophes part words. */
export class WordScanner {
  readonly text: string;
  /** Where the word stands that {@link next} came to. */
  start = 0;
  end = 0;
  /** How far the text says what the word is: mostly {@link cutEnd}, and further where the word lacks its last part. */
  keyEnd = 0;
  /** That of the word, up to {@link keyEnd}. */
  hash = 0;
  #next = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** Goes on to the next word; false where there is none. */
  next(): boolean {
    const units = unitsOf(this.text);
    const { length } = this.text;
    let at = this.#next;
    while (at < length && isGap(units[at] ?? 0)) at++;
    const start = at;
    let hash = SEED;
    for (; at < length; at++) {
      const unit = units[at] ?? 0;
      if (KINDS[unit] !== LETTER) break;
      hash = withUnit(hash, unit);
    }
    this.start = start;
    this.end = this.keyEnd = this.#next = at;
    this.hash = hash;
    if (at - start > MAXIMUM_WORD_LENGTH) {
      this.keyEnd = this.cutEnd;
      this.hash = hashOf(this.text, start, this.keyEnd);
    }
    if (at === length) return at > start;
    const unit = units[at] ?? 0;
    if (at === start || KINDS[unit] !== GAP) return this.#lookCloser();
    if (unit === HYPHEN || unit === NON_BREAKING_HYPHEN) this.#lookAhead();
    return true;
  }

  /** Goes past the next so many words, without saying where they were; false where there are not so many. */
  pass(count: number): boolean {
    const { length } = this.text;
    let units = unitsOf(this.text);
    let at = this.#next;
    let before = GAP;
    // Without asking at each unit whether a word begins or ends there, which takes twice as long: the ends are added up.
    for (let passed = 0; passed < count;) {
      const kind = at < length ? (KINDS[units[at] ?? 0] ?? UNSURE) : GAP;
      if (kind === UNSURE && !(before === GAP && units[at] === COLON)) {
        while (before === LETTER && at > this.#next && KINDS[units[at - 1] ?? 0] === LETTER) at--;
        this.#next = at;
        if (!this.next()) return false;
        units = unitsOf(this.text);
        at = this.#next;
        before = GAP;
        passed++;
        continue;
      }
      passed += before & (kind ^ LETTER);
      before = kind & LETTER;
      if (at >= length) {
        this.#next = length;
        return passed >= count;
      }
      at++;
    }
    this.#next = at;
    return true;
  }

  /** Where the word ends for who looks it up: no later than after 64 code units. */
  get cutEnd(): number {
    return Math.min(this.end, this.start + MAXIMUM_WORD_LENGTH);
  }

  #lookAhead(): void {
    SUSPENDED.lastIndex = this.end;
    const conjunction = SUSPENDED.exec(this.text)?.[1];
    if (conjunction === undefined || !CONJUNCTIONS.has(conjunction)) return;
    this.keyEnd = SUSPENDED.lastIndex;
    this.hash = hashOf(this.text, this.start, this.keyEnd);
  }

  #lookCloser(): boolean {
    WORD.lastIndex = this.start;
    const match = WORD.exec(this.text);
    if (match === null) {
      this.#next = this.text.length;
      return false;
    }
    this.start = match.index;
    this.end = match.index + (match[1] ?? '').length;
    this.#next = WORD.lastIndex;
    this.keyEnd = this.cutEnd;
    this.hash = hashOf(this.text, this.start, this.keyEnd);
    return true;
  }
}

/** What a text says up to {@link WordScanner.keyEnd}: the word, and where that lacks its last part the word that has it. */
export function readKey(key: string): readonly [word: string] | readonly [word: string, other: string] {
  const end = key.search(/[-\u2011]/);
  return end === -1 ? [key] : [key.slice(0, end), key.slice(key.lastIndexOf(' ') + 1)];
}

/** The words of a text, in order, each cut out. */
export function* tokenize(text: string): Generator<Word> {
  const scanner = new WordScanner(text);
  while (scanner.next()) {
    const { start, end, cutEnd } = scanner;
    yield { text: text.slice(start, cutEnd), start, end };
  }
}

function isGap(unit: number): boolean {
  return KINDS[unit] === GAP || unit === COLON;
}
