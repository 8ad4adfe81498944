import { ADVERB, MONTH, PREPOSITION } from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { classesOf, isCapital } from '../../text/words.ts';
import { gapBefore, gapText, isGivenName } from '../phrases/gaps.ts';

/**
 * Whether the second part of a place begins at a word, closed by a comma or a day: "in Orrin, New Fenn, the club said".
 * A name in apposition has its comma right before the verb at `cue`: "in Orrin, Anna Berg, the mayor, said".
 */
export function isPlaceInTwo(document: TextDocument, at: number, cue: number): boolean {
  const { words } = document;
  if (gapBefore(document, at) !== ',' || !isCapital(words, at) || isGivenName(document, at)) return false;
  if (/^\s*,/.test(gapText(document, cue))) return false;
  let place = at - 1;
  while (place > 0 && isCapital(words, place) && gapBefore(document, place) === '') place -= 1;
  if (place === at - 1 || !(classesOf(words, place) & PREPOSITION)) return false;
  let end = at + 1;
  while (end < cue && gapBefore(document, end) === '' && isCapital(words, end)) end += 1;
  return end < cue && gapBefore(document, end) === ',' && end - at <= 3 && !(classesOf(words, at) & (ADVERB | MONTH));
}
