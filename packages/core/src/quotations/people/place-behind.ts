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
  const { words, lower, lexicon } = document;
  const formsOf = (at: number): readonly string[] => lexicon.nameForms(wordIn(document, at));
  const endings = new Set<string>();
  for (const { from, end } of runs) if (end - from > 2) for (const form of formsOf(end - 1)) endings.add(form);
  if (endings.size === 0) return;
  const places = new Set<string>();
  for (const { from, end, block } of runs) {
    const led = end - from === 1 && from > block.first && (classesOf(words, from - 1) & PREPOSITION) !== 0;
    if (led && gapBefore(document, from) === '')
      for (const form of formsOf(from)) if (endings.has(form)) places.add(form);
  }
  if (places.size === 0) return;
  const written = (from: number, end: number): string => lower.slice(startOf(words, from), endOf(words, end - 1));
  const names = new Set(runs.map(({ from, end }) => written(from, end)));
  runs.forEach((run, index) => {
    const { from, end } = run;
    const isPlace = end - from > 2 && formsOf(end - 1).some((form) => places.has(form));
    if (isPlace && names.has(written(from, end - 1))) runs[index] = { ...run, end: end - 1 };
  });
}
