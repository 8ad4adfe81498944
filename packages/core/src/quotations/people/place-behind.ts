import { PREPOSITION } from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { classesOf, endOf, startOf } from '../../text/words.ts';
import { gapBefore, wordIn } from '../phrases/gaps.ts';
import type { NameRun } from './learned-titles.ts';

/**
 * Takes a place off the end of a name that runs into it, "I dag besöker Anna Berg Umeå": where the name stands elsewhere
 * without it, and the place elsewhere behind a preposition, "i Umeå".
 */
export function cutPlaces(document: TextDocument, runs: NameRun[]): void {
  if (runs.every(({ from, end }) => end - from < 3)) return;
  const { words, lower, lexicon } = document;
  const names = new Set<string>();
  const places = new Set<string>();
  const written = (from: number, end: number): string => lower.slice(startOf(words, from), endOf(words, end - 1));
  for (const { from, end, block } of runs)
    if (end - from > 1) names.add(written(from, end));
    else if (from > block.first && gapBefore(document, from) === '' && classesOf(words, from - 1) & PREPOSITION)
      for (const form of lexicon.nameForms(wordIn(document, from))) places.add(form);
  runs.forEach((run, index) => {
    const { from, end } = run;
    const isPlace = lexicon.nameForms(wordIn(document, end - 1)).some((form) => places.has(form));
    if (end - from > 2 && isPlace && names.has(written(from, end - 1))) runs[index] = { ...run, end: end - 1 };
  });
}
