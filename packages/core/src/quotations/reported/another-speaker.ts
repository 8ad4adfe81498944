import { COMPLEMENTISER } from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { classesOf, isCapital } from '../../text/words.ts';
import { gapBefore, wordIn } from '../phrases/gaps.ts';

/** "said it would close and Lind said he knew": whether somebody else's name and their report follow "and". */
export function reportsAnew(document: TextDocument, from: number, limit: number): boolean {
  const { words, lexicon } = document;
  const { bareClauses } = lexicon.language;
  if (!lexicon.subjectFirst || !isCapital(words, from)) return false;
  let cue = from + 1;
  while (cue < from + 5 && isCapital(words, cue) && gapBefore(document, cue) === '') cue += 1;
  if (!lexicon.bareVerbs.has(wordIn(document, cue)) || gapBefore(document, cue) !== '') return false;
  return (
    (classesOf(words, cue + 1) & COMPLEMENTISER) !== 0 || (bareClauses?.(document, cue + 1, limit, true) ?? -1) >= 0
  );
}
