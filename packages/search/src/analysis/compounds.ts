import type { LanguageData } from '../languages/language-data.ts';
import type { Lexicon } from './lexicon.ts';

/** Takes a folded word to the two words that it is made of, or null where it is none that we can split. */
export type Split = (word: string) => readonly [head: string, tail: string] | null;

const LEAST_PART = 3;
const LEAST_WORD = 6;

/** Short words turn up by chance inside others: only common ones may be parts. */
const LEAST_COUNT_OF_SHORT = 40;
const SHORT = 3;

/**
 * Splits compounds at the place where both parts are best known to the archive
 * (after Koehn and Knight, "Empirical Methods for Compound Splitting", 2003: the geometric mean of the counts,
 * with longer parts preferred).
 */
export function compoundSplitter(lexicon: Lexicon, language: LanguageData, stem: (word: string) => string): Split {
  const neverParts = new Set([...language.neverParts.split(' '), ...language.stopWords.split(' ')]);
  return (word) => {
    if (language.linking.length === 0 || word.length < LEAST_WORD) return null;
    let best: readonly [string, string] | null = null;
    let bestScore = 0;
    for (let at = LEAST_PART; at <= word.length - LEAST_PART; at++) {
      const tail = word.slice(at);
      const tailCount = neverParts.has(tail) ? 0 : countOfTail(tail, lexicon, stem);
      if (tailCount === 0) continue;
      const head = headOf(word.slice(0, at), lexicon, language, neverParts);
      if (head === null) continue;
      const score = Math.log(1 + head.count) * Math.log(1 + tailCount) * Math.min(at, word.length - at);
      if (score > bestScore) [best, bestScore] = [[head.word, tail], score];
    }
    return best;
  };
}

function countOfTail(tail: string, lexicon: Lexicon, stem: (word: string) => string): number {
  const count = lexicon.count(tail);
  if (tail.length <= SHORT) return count >= LEAST_COUNT_OF_SHORT ? count : 0;
  if (count > 0) return count;
  return tail.length > SHORT + 2 && lexicon.hasStem(stem(tail)) ? 1 : 0;
}

interface Head {
  readonly word: string;
  readonly count: number;
}

/** The word that a first part stands for: as it is, or with its linking letters undone. */
function headOf(
  written: string,
  lexicon: Lexicon,
  language: LanguageData,
  neverParts: ReadonlySet<string>,
): Head | null {
  let best: Head | null = null;
  for (const { written: linking, base } of [{ written: '', base: '' }, ...language.linking]) {
    if (!written.endsWith(linking)) continue;
    const word = written.slice(0, written.length - linking.length) + base;
    if (word.length < LEAST_PART || neverParts.has(word)) continue;
    const count = lexicon.count(word);
    if (count === 0 || (word.length <= SHORT && count < LEAST_COUNT_OF_SHORT)) continue;
    if (best === null || count > best.count) best = { word, count };
  }
  return best;
}
