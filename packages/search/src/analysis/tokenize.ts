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

/** The words of a text, in order. Hyphens and apostrophes part words. */
export function* tokenize(text: string): Generator<Word> {
  for (let at = 0; at < text.length;) {
    if (isGap(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const end = simpleEnd(text, at);
    if (end !== at) {
      yield wordAt(text, at, end);
      at = end;
      continue;
    }
    WORD.lastIndex = at;
    const match = WORD.exec(text);
    if (match === null) return;
    at = WORD.lastIndex;
    yield wordAt(text, match.index, match.index + (match[1] ?? '').length);
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

function wordAt(text: string, start: number, end: number): Word {
  return { text: text.slice(start, Math.min(end, start + MAXIMUM_WORD_LENGTH)), start, end };
}

/**
 * The same word, for keeping: in V8 a long word that was cut out of a text keeps the whole text in memory, and one that
 * was cut out of a copy of its own keeps that alone.
 */
export function copyOf(word: string): string {
  return ` ${word}`.slice(1);
}
