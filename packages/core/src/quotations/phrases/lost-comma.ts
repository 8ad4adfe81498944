import { COORDINATOR, PREPOSITION } from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { classesOf, endOf, isCapital, startOf, wordAt } from '../../text/words.ts';
import { endsLike, gapBefore, isGivenName, isSuspended, isTitleAt, tellsHow, titleStem, wordIn } from './gaps.ts';
import { isOrganisationName } from './name-organisation.ts';
import type { SpeakerPhrase } from './phrase.ts';
import { rangeOf } from './spans.ts';

/** Whether a word is a title without endings, which may stand right behind the name of its holder: "Anna Berg rektor för Norbyskolan". */
export function isBaseTitle(document: TextDocument, at: number): boolean {
  return isTitleAt(document, at) && titleStem(document, wordIn(document, at)) === wordIn(document, at);
}

/** Index of the title that one attribute stands before, "barnrättspolitisk talesperson", or half of what "and" joins, "äldre- och"; else `at`. */
export function titleBehindAttribute(document: TextDocument, at: number): number {
  // "skol-, kultur- och idrottsminister".
  let half = at;
  while (half < at + 3 && isSuspended(document, half) && !(classesOf(document.words, half + 1) & COORDINATOR))
    half += 1;
  const next = isSuspended(document, half) ? half + 2 : at + 1;
  // "andra vice ordförande".
  const adjective =
    tellsHow(document, at) ||
    (endsLike(document, at, document.lexicon.language.attributeEndings) && !isTitleAt(document, at));
  const attribute = next > at + 1 || (classesOf(document.words, at) === 0 && adjective);
  return attribute && gapBefore(document, next) === '' ? next : at;
}

/** "[said NAME] chief executive of the club": whether a title in lower case, with what it is of, stands at a word, where it might be a verb. */
export function isOfficeOf(document: TextDocument, from: number, limit: number): boolean {
  let at = from;
  while (at < limit && isTitleAt(document, at) && !isCapital(document.words, at)) at += 1;
  return at > from && at < limit && (classesOf(document.words, at) & PREPOSITION) !== 0;
}

/**
 * The name with its office where no comma parts them, both in capitals: "said Ida Lund Regional Director of the Fund"; else the phrase
 * as it is. No title opens with the verb right before it but for an article.
 */
export function nameBeforeOffice(document: TextDocument, phrase: SpeakerPhrase): SpeakerPhrase {
  const { words, lexicon } = document;
  const from = wordAt(words, phrase.mention.start);
  if (phrase.kind !== 'title' || !lexicon.subjectFirst || !isCapital(words, from)) return phrase;
  let end = from + 2;
  // "Ida M. Lund", "Ida Maria Lund".
  if (isGivenName(document, from + 1) || endOf(words, from + 1) - startOf(words, from + 1) < 2) end += 1;
  for (let at = from; at < end; at += 1)
    if (!isCapital(words, at) || isTitleAt(document, at) || gapBefore(document, at + 1) !== '') return phrase;
  const office = { start: startOf(words, end), end: (phrase.role ?? phrase.mention).end };
  if (office.start >= phrase.mention.end || isOrganisationName(document, from, end)) return phrase;
  return { ...phrase, kind: 'name', mention: rangeOf(document, from, end - 1), role: office, organisation: undefined };
}
