import { COORDINATOR, PREPOSITION } from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { classesOf, isCapital } from '../../text/words.ts';
import { endsLike, gapBefore, isSuspended, isTitleAt, tellsHow, titleStem, wordIn } from './gaps.ts';

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
