import { RELATIVE } from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { classesOf, isCapital, startOf } from '../../text/words.ts';
import { gapBefore, isAge, isGivenName, isTitleAt, wordIn } from '../phrases/gaps.ts';
import { NAME_LIMIT } from '../phrases/name-end.ts';
import { isOrganisationName } from '../phrases/name-organisation.ts';
import { ageBehind, roleBehind } from '../phrases/stated-role.ts';

/** Whether a capitalised word alone is a person: an age stands behind it, "who" behind a given name, or "who is" with a title. */
export function isSomebody(document: TextDocument, at: number, end: number, limit: number): boolean {
  const { lexicon, words } = document;
  if (isOrganisationName(document, at, end)) return false;
  const given = isGivenName(document, at);
  // "Hubert, ein pensionierter Flößer", "Amina, a 14-year-old cellist".
  const isNew = end < limit && gapBefore(document, end) === ',' && lexicon.isIndefinite(wordIn(document, end));
  if (
    isNew &&
    (given || isAge(document, end + 1) || (!lexicon.capitalisedNouns && roleBehind(document, end, limit) !== null))
  )
    return true;
  if (lexicon.capitalisedNouns) return false;
  // "23-årige Emil".
  const aged = at > 0 && gapBefore(document, at) === '' && isAge(document, at - 1) && gapBefore(document, end) !== ',';
  if (aged || ageBehind(document, end, limit)) return true;
  if (end >= limit || gapBefore(document, end) !== ',' || !(classesOf(words, end) & RELATIVE)) return false;
  return given || roleBehind(document, end, limit) !== null;
}

/** Whether a capitalised word alone is the name of whom a title goes before: "Fiskeren Aslak, som", "togføreren, Amalie,". */
export function isApposed(document: TextDocument, from: number, first: number, end: number, limit: number): boolean {
  const { lexicon, words } = document;
  if (lexicon.capitalisedNouns || end >= limit || gapBefore(document, end) !== ',') return false;
  if (isOrganisationName(document, first, end)) return false;
  if (first > from) return (classesOf(words, end) & RELATIVE) !== 0;
  return from > 0 && gapBefore(document, from) === ',' && isTitleAt(document, from - 1) && !isCapital(words, from - 1);
}

const MARK = /["'“”„»«‘’]/;

/** Whether a run of capitals closes what stands in marks, all of it in capitals: a title of a work, "No Room Left". */
export function isMarked(document: TextDocument, floor: number, first: number, end: number): boolean {
  const { text, words } = document;
  if (!MARK.test(text.charAt(end))) return false;
  for (let at = first; at >= floor && at > first - NAME_LIMIT; at -= 1) {
    if (MARK.test(text.charAt(startOf(words, at) - 1))) return true;
    if (gapBefore(document, at) !== '' || !isCapital(words, at - 1)) return false;
  }
  return false;
}
