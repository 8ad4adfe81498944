import {
  ADVERB,
  ARTICLE,
  COORDINATOR,
  CUE,
  FUNCTION,
  PREPOSITION,
  SINGULAR_PRONOUN,
  wordsOf,
} from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { classesOf, isCapital, wordAt } from '../../text/words.ts';
import { endsLikeVerb, gapBefore, isTitleAt, wordIn } from './gaps.ts';
import { titlePhrase } from './indefinite-title.ts';
import { sentenceStart, wordsAt } from './spans.ts';
import { isAs } from './stated-role.ts';

/** Words of a sentence within which what somebody is and the subject stand. */
const OPENING = 24;

/** The role that opens the sentence of a subject: "As head of the lab, NAME", "Som leder for nemnda har NAME", "Als Leiter sieht NAME". */
export function roleFronted(document: TextDocument, subject: number, floor: number): string | null {
  return frontedRole(document, sentenceStart(document, Math.max(floor, subject - OPENING), subject), subject);
}

/** Index of the pronoun that is the subject of a sentence which a role opens, "Som leder har hun …", or -1. */
export function pronounBehindRole(document: TextDocument, from: number, limit: number): number {
  if (!opensRole(document, from)) return -1;
  for (let at = from + 2; at < limit && at < from + OPENING; at += 1)
    if (classesOf(document.words, at) & SINGULAR_PRONOUN) return at;
  return -1;
}

/** The role that a sentence begins with, up to its subject. */
export function frontedRole(document: TextDocument, from: number, subject: number): string | null {
  const { words, lexicon } = document;
  if (!opensRole(document, from)) return null;
  // "As a young reporter, NAME": of long ago.
  const article = (classesOf(words, from + 1) & ARTICLE) !== 0;
  if (article && (lexicon.subjectFirst === undefined || lexicon.isIndefinite(wordIn(document, from + 1)))) return null;
  const end = lexicon.subjectFirst ? subject : subject - 1;
  if (lexicon.subjectFirst ? gapBefore(document, subject) !== ',' : !isVerb(document, end)) return null;
  const range = titlePhrase(document, from + 1, end, true);
  if (range === null) return null;
  for (let at = wordAt(words, range.end); at < end; at += 1) if (gapBefore(document, at) !== '') return null;
  return wordsAt(document, range);
}

/** Whether a word is the one that gives a role without a verb: "as", "som", "als". */
function opensRole(document: TextDocument, at: number): boolean {
  const { subjectFirst, language } = document.lexicon;
  return subjectFirst ? isAs(document, at) : wordsOf(language.rolePrepositions).at(-1) === wordIn(document, at);
}

/** Whether a word may be the verb that its subject stands right behind. */
function isVerb(document: TextDocument, at: number): boolean {
  const { words, lexicon } = document;
  const bits = classesOf(words, at);
  if (isCapital(words, at) || isTitleAt(document, at) || gapBefore(document, at + 1) !== '') return false;
  if (bits & (ARTICLE | PREPOSITION | COORDINATOR | ADVERB)) return false;
  return lexicon.clauses !== null || (bits & (FUNCTION | CUE)) !== 0 || endsLikeVerb(document, at);
}
