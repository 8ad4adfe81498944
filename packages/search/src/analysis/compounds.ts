import type { LanguageData, Linking } from '../languages/language-data.ts';
import type { Lexicon } from './lexicon.ts';
import { PrefixFilter } from './prefix-filter.ts';

/** Takes a folded word to the two words that it is made of, or null where it is none that we can split. */
export type Split = (word: string) => readonly [head: string, tail: string] | null;

const LEAST_PART = 3;
const LEAST_WORD = 6;

/** Short words turn up by chance inside others: only common ones may be parts. */
const LEAST_COUNT_OF_SHORT = 40;
const SHORT = 3;

/** A last part that is no longer must stand in the archive as it is. */
const LONG_TAIL = SHORT + 2;

/**
 * Splits compounds at the place where both parts are best known to the archive
 * (after Koehn and Knight, "Empirical Methods for Compound Splitting", 2003: the geometric mean of the counts,
 * with longer parts preferred).
 */
export function compoundSplitter(lexicon: Lexicon, language: LanguageData, stem: (word: string) => string): Split {
  if (language.linking.length === 0) return () => null;
  const neverParts = new Set([...language.neverParts.split(' '), ...language.stopWords.split(' ')]);
  const linking = [AS_IT_IS, ...language.linking];
  const linkingAfter = byLastLetter(linking);
  const heads = new PrefixFilter(writtenHeads(lexicon, linking));
  return (word) => {
    if (word.length < LEAST_WORD) return null;
    let best: readonly [string, string] | null = null;
    let bestScore = 0;
    for (const at of heads.prefixesOf(word, LEAST_PART, word.length - LEAST_PART)) {
      const known = lexicon.countAt(word, at, word.length);
      if (known === 0 && word.length - at <= LONG_TAIL) continue;
      const head = headOf(word, at, lexicon, linkingAfter(word.charAt(at - 1)), neverParts);
      if (head === null) continue;
      const scoreWith = (tailCount: number): number =>
        Math.log(1 + head.count) * Math.log(1 + tailCount) * Math.min(at, word.length - at);
      if (scoreWith(Math.max(known, 1)) <= bestScore) continue;
      const tail = word.slice(at);
      const score = scoreWith(neverParts.has(tail) ? 0 : countOfTail(tail, known, lexicon, stem));
      if (score > bestScore) [best, bestScore] = [[head.word, tail], score];
    }
    return best;
  };
}

/** How often the last part stands in the archive; once, where only another word with its stem does. */
function countOfTail(tail: string, known: number, lexicon: Lexicon, stem: (word: string) => string): number {
  if (tail.length <= SHORT) return known >= LEAST_COUNT_OF_SHORT ? known : 0;
  if (known > 0) return known;
  return tail.length > LONG_TAIL && lexicon.hasStem(stem(tail)) ? 1 : 0;
}

interface Head {
  readonly word: string;
  readonly count: number;
}

/** The word that the first part of a word stands for, up to `at`: as it is, or with its linking letters undone. */
function headOf(
  word: string,
  at: number,
  lexicon: Lexicon,
  linking: readonly Linking[],
  neverParts: ReadonlySet<string>,
): Head | null {
  let best: Head | null = null;
  for (const { written, base } of linking) {
    if (!word.endsWith(written, at)) continue;
    const end = at - written.length;
    const count = base === '' ? lexicon.countAt(word, 0, end) : lexicon.count(word.slice(0, end) + base);
    if (count <= (best?.count ?? 0)) continue;
    const head = word.slice(0, end) + base;
    if (head.length < LEAST_PART || neverParts.has(head)) continue;
    if (head.length > SHORT || count >= LEAST_COUNT_OF_SHORT) best = { word: head, count };
  }
  return best;
}

/** All that may stand before another word in a compound, as it is written there. */
function* writtenHeads(lexicon: Lexicon, linking: readonly Linking[]): Generator<string> {
  for (const [word] of lexicon.words())
    for (const { written, base } of linking)
      if (word.endsWith(base)) yield word.slice(0, word.length - base.length) + written;
}

const AS_IT_IS: Linking = { written: '', base: '' };

/** The ways of linking that a first part which ends in this letter may show. */
function byLastLetter(linking: readonly Linking[]): (letter: string) => readonly Linking[] {
  const without = linking.filter(({ written }) => written === '');
  const letters = new Map(
    linking.flatMap(({ written }) => {
      const letter = written.slice(-1);
      const fitting = linking.filter((other) => other.written === '' || other.written.endsWith(letter));
      return letter === '' ? [] : [[letter, fitting] as const];
    }),
  );
  return (letter) => letters.get(letter) ?? without;
}
