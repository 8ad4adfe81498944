import { PREPOSITION } from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { classesOf, isCapital, isNumber } from '../../text/words.ts';
import { gapBefore, isOrganisationAt, isPersonAt, wordIn } from './gaps.ts';

/**
 * "säger ministern till Vedbo Nytt": whom it was said to, by the preposition that a new title stands behind, or one of
 * an occasion, "inför EU-mötet", "overfor Vedbo Nytt"; but "mor till Anna Berg", "rådgivare till Kungen, Anna Berg".
 */
export function isListener(document: TextDocument, at: number): boolean {
  const { lexicon, words } = document;
  if (
    !(classesOf(words, at) & PREPOSITION) ||
    lexicon.dashLedSpeech === undefined ||
    gapBefore(document, at + 1) !== '' ||
    !(isCapital(words, at + 1) || (isCapital(words, at - 1) && isOrganisationAt(document, at + 1))) ||
    !(lexicon.givesRole(wordIn(document, at)) || lexicon.isOccasion(wordIn(document, at))) ||
    isPersonAt(document, at - 1)
  )
    return false;
  const end = listenerEnd(document, at, words.count);
  return !(end < words.count && gapBefore(document, end) === ',' && isCapital(words, end));
}

/** Index behind the capitals and numbers behind the preposition at word `at`: "till TV 2 Nytt". */
export function listenerEnd(document: TextDocument, at: number, limit: number): number {
  const { words } = document;
  let end = at + 2;
  while (end < limit && gapBefore(document, end) === '' && (isCapital(words, end) || isNumber(words, end))) end += 1;
  return end;
}
