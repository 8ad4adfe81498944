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
  const endings = new Set(runs.flatMap(({ from, end }) => (end - from > 2 ? formsOf(end - 1) : [])));
  if (endings.size === 0) return;
  const isLed = ({ from, end, block }: NameRun): boolean =>
    end - from === 1 &&
    from > block.first &&
    gapBefore(document, from) === '' &&
    (classesOf(words, from - 1) & PREPOSITION) !== 0;
  const places = new Set(
    runs.flatMap((run) => (isLed(run) ? formsOf(run.from) : [])).filter((form) => endings.has(form)),
  );
  if (places.size === 0) return;
  const written = (from: number, end: number): string => lower.slice(startOf(words, from), endOf(words, end - 1));
  const names = new Set(runs.map(({ from, end }) => written(from, end)));
  runs.forEach((run, index) => {
    const { from, end } = run;
    const isPlace = end - from > 2 && formsOf(end - 1).some((form) => places.has(form));
    if (isPlace && names.has(written(from, end - 1))) runs[index] = { ...run, end: end - 1 };
  });
}
