import type { LanguageData, Linking } from '../languages/language-data.ts';
import { Heads, type Head } from './heads.ts';
import type { Lexicon } from './lexicon.ts';

/** Takes a folded word to the two words that it is made of, or null where it is none that we can split. */
export type Split = (word: string) => readonly [head: string, tail: string] | null;

const LEAST_PART = 3;
const LEAST_WORD = 6;

/** Shorter stems begin words that have nothing to do with theirs. */
const LEAST_STEM = 6;

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
  const mayBeTail = (tail: string, count: number): boolean =>
    (tail.length > SHORT || count >= LEAST_COUNT_OF_SHORT) && !neverParts.has(tail);
  const mayBeHead = ([word, count]: readonly [string, number]): boolean =>
    word.length >= LEAST_PART && !neverParts.has(word) && (word.length > SHORT || count >= LEAST_COUNT_OF_SHORT);
  const heads = new Heads([...wordsAndStems(lexicon)].filter(mayBeHead), [AS_IT_IS, ...language.linking]);
  return (word) => {
    if (word.length < LEAST_WORD) return null;
    let best: Head | null = null;
    let bestScore = 0;
    const unsure: Head[] = [];
    for (const head of heads.startingIn(word, word.length - LEAST_PART)) {
      const at = head.length;
      if (at < LEAST_PART) continue;
      const known = lexicon.countAt(word, at, word.length);
      if (known === 0) {
        if (word.length - at > LONG_TAIL) unsure.push(head);
        continue;
      }
      const score = scoreOf(head, known, word);
      if (score > bestScore && mayBeTail(word.slice(at), known)) [best, bestScore] = [head, score];
    }
    // Whether the archive has another word with the stem of the last part takes longest to say: asked only where it decides.
    for (const head of unsure) {
      const score = scoreOf(head, 1, word);
      if (score < bestScore || (score === bestScore && head.length >= (best?.length ?? 0))) continue;
      const tail = word.slice(head.length);
      if (!neverParts.has(tail) && lexicon.hasStem(stem(tail))) [best, bestScore] = [head, score];
    }
    return best === null ? null : [best.word, word.slice(best.length)];
  };
}

/** The words of the lexicon, and the stems that are no words of it: an archive has no word in all of its forms. */
function* wordsAndStems(lexicon: Lexicon): Generator<readonly [word: string, count: number]> {
  yield* lexicon.words();
  for (const stem of lexicon.stems()) if (stem[0].length >= LEAST_STEM && lexicon.count(stem[0]) === 0) yield stem;
}

/** The longer the shorter part, and the better known both, the likelier the split. */
function scoreOf({ length, count }: Head, tailCount: number, word: string): number {
  return Math.log(1 + count) * Math.log(1 + tailCount) * Math.min(length, word.length - length);
}

const AS_IT_IS: Linking = { written: '', base: '' };
