/** A word of a text, with its place in UTF-16 code units. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Letters, marks and digits in a row; an inflection after a colon (`EU:s`) belongs to the word and is left out of `text`. */
const WORD = /([\p{L}\p{N}][\p{L}\p{M}\p{N}]*)(?::\p{Ll}{1,3}(?![\p{L}\p{N}]))?/gu;

/** Longer words are cut: no word of any language is longer, and what is longer is noise. */
const MAXIMUM_WORD_LENGTH = 64;

/** Below this code unit a character is a letter, a number or neither, and never a mark or half a pair: most text is written so. */
const SIMPLE = 0x300;
const IS_WORD_UNIT = Uint8Array.from({ length: SIMPLE }, (_, unit) =>
  /[\p{L}\p{N}]/u.test(String.fromCharCode(unit)) ? 1 : 0,
);
const COLON = 0x3a;

/** Walks over the words of a text, in order, and cuts none of them out. Hyphens and apostrophes part words. */
export class WordScanner {
  readonly text: string;
  /** Where the word stands that {@link next} came to. */
  start = 0;
  end = 0;
  #next = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** Goes on to the next word; false where there is none. */
  next(): boolean {
    const { text } = this;
    while (this.#next < text.length && isGap(text.charCodeAt(this.#next))) this.#next++;
    if (this.#next >= text.length) return false;
    this.start = this.#next;
    this.end = this.#next = simpleEnd(text, this.start);
    return this.end > this.start || this.#lookCloser();
  }

  /** Where the word ends for who looks it up: no later than after 64 code units. */
  get cutEnd(): number {
    return Math.min(this.end, this.start + MAXIMUM_WORD_LENGTH);
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
    return true;
  }
}

/** The words of a text, in order, each cut out. */
export function* tokenize(text: string): Generator<Word> {
  const scanner = new WordScanner(text);
  while (scanner.next()) {
    const { start, end, cutEnd } = scanner;
    yield { text: text.slice(start, cutEnd), start, end };
  }
}

/** Where a word ends that only {@link SIMPLE} characters make and end; its start where the expression must look closer. */
function simpleEnd(text: string, start: number): number {
  let end = start;
  while (IS_WORD_UNIT[text.charCodeAt(end)] === 1) end++;
  const next = text.charCodeAt(end);
  return end === text.length || (next < SIMPLE && next !== COLON) ? end : start;
}

function isGap(unit: number): boolean {
  return unit < SIMPLE && IS_WORD_UNIT[unit] === 0;
}
