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

/** The words of a text, in order. Hyphens and apostrophes part words. */
export function* tokenize(text: string): Generator<Word> {
  for (const match of text.matchAll(WORD)) {
    const word = match[1] ?? '';
    yield { text: word.slice(0, MAXIMUM_WORD_LENGTH), start: match.index, end: match.index + word.length };
  }
}
