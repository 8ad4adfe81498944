type Pair = readonly [open: string, close: string];

/** Outer and inner quote marks by language; English ones where a language is not listed. */
const quoteMarks: Readonly<Record<string, readonly [outer: Pair, inner: Pair]>> = {
  sv: [['”', '”'], ['’', '’']],
  fi: [['”', '”'], ['’', '’']],
  nb: [['«', '»'], ['‘', '’']],
  nn: [['«', '»'], ['‘', '’']],
  no: [['«', '»'], ['‘', '’']],
  da: [['»', '«'], ['›', '‹']],
  de: [['„', '“'], ['‚', '‘']],
}; // prettier-ignore

const english: readonly [Pair, Pair] = [['“', '”'], ['‘', '’']]; // prettier-ignore

/** The quote marks of a language (BCP 47 tag), outer or, inside other marks, inner. */
export function quoteMarksOf(language: string, inner = false): Pair {
  const primary = language.split('-')[0]?.toLowerCase() ?? '';
  const pairs = (Object.hasOwn(quoteMarks, primary) ? quoteMarks[primary] : undefined) ?? english;
  return inner ? pairs[1] : pairs[0];
}
