import type { TextDocument } from '../../structure/document.ts';
import { isCapital } from '../../text/words.ts';
import { gapBefore, isGivenName, isTitleAt, wordIn } from './gaps.ts';
import { isOrganisationName } from './name-organisation.ts';
import { titleAmong, titleWithin } from './name-titles.ts';

/** Whether somebody else is named behind "and": by a given name, or in full with a title behind a comma, "och Ziv Kulm, ordförande". */
export function namesAnother(document: TextDocument, at: number): boolean {
  const { words, lexicon } = document;
  if (lexicon.subjectFirst || !isCapital(words, at + 1)) return false;
  return isGivenName(document, at) || isNamedBeside(document, at);
}

/** Whether somebody is named in full there, with a title behind a comma: "Bo Lind, chief executive". */
export function isNamedBeside(document: TextDocument, at: number): boolean {
  const { words } = document;
  let end = at;
  while (end < words.count && end < at + 4 && isCapital(words, end) && (end === at || gapBefore(document, end) === ''))
    end += 1;
  const named = end > at + 1 && gapBefore(document, end) === ',' && !isOrganisationName(document, at, end);
  return named && !titleAmong(document, at, end) && titleWithin(document, end, Math.min(words.count, end + 4));
}

/** Whether a title within a few words has a name behind it: "bistånds- och utrikeshandelsminister NAME". */
export function isTitleOfNext(document: TextDocument, from: number, limit: number, given = false): boolean {
  const { words } = document;
  for (let at = from; at + 1 < limit && at < from + 3; at += 1)
    if (!isCapital(words, at) && isTitleAt(document, at))
      return (
        isCapital(words, at + 1) && (!given || (isGivenName(document, at + 1) && gapBefore(document, at + 1) === ''))
      );
  return false;
}

/** "Egon Strand, ombudsman, NAME, tidigare chef": whether a new title between commas is of whom a capital names before it. */
export function isOfOneBefore(document: TextDocument, title: number): boolean {
  const { words, lexicon } = document;
  if (!lexicon.suffixedArticles || gapBefore(document, title + 1) !== ',') return false;
  const word = wordIn(document, title);
  let first = title;
  // "tidigare ombudsman".
  while (gapBefore(document, first) === '' && !isCapital(words, first - 1) && first > title - 3) first -= 1;
  return (
    gapBefore(document, first) === ',' &&
    !isCapital(words, first) &&
    isCapital(words, first - 1) &&
    lexicon.titleStem(word) === word
  );
}
