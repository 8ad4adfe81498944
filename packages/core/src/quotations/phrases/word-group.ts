import {
  ARTICLE,
  COMPLEMENTISER,
  COORDINATOR,
  CUE,
  NAME_PARTICLE,
  PREPOSITION,
  RELATIVE,
} from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { isApostrophe } from '../../text/characters.ts';
import { classesOf, isCapital } from '../../text/words.ts';
import { isGenitiveArticle } from './extent.ts';
import { gapBefore, isSuspended, opensSentence } from './gaps.ts';
import { isListener } from './listener.ts';
import { nicknameEnd } from './name-end.ts';

/** Index behind the words that stand together without punctuation and without a word that opens a clause. */
export function groupEnd(document: TextDocument, from: number, limit: number): number {
  const { words } = document;
  let at = from + 1;
  for (; at < limit; at += 1) {
    const gap = gapBefore(document, at);
    const nickname = gap === '' ? 0 : nicknameEnd(document, at, limit);
    if (nickname > 0) {
      at = nickname - 1;
      continue;
    }
    const bits = classesOf(words, at);
    if (
      gap !== '' &&
      !(gap === '.' && !opensSentence(document, at)) &&
      gap !== '&' &&
      gap !== '+' &&
      !isSuspended(document, at - 1) &&
      // "Teachers’ Forum": a genitive without an ending; "de’ Medici".
      !(
        isApostrophe(gap.charCodeAt(0)) &&
        isCapital(words, at) &&
        (isCapital(words, at - 1) || classesOf(words, at - 1) & NAME_PARTICLE)
      )
    )
      break;
    if (bits & (RELATIVE | COMPLEMENTISER) && !(isCapital(words, at) && !(bits & COMPLEMENTISER))) break;
    if ((bits & CUE && !isCapital(words, at)) || isListener(document, at)) break;
    // "die 81-Jährige den Beamten", "in her message the minister": one that no preposition leads begins another phrase.
    if (
      (document.lexicon.clauses ?? document.lexicon.subjectFirst) &&
      bits & ARTICLE &&
      !isCapital(words, at) &&
      !isGenitiveArticle(document, at) &&
      !(
        classesOf(words, at - 1) &
        (PREPOSITION | COORDINATOR | NAME_PARTICLE | (document.lexicon.clauses ? 0 : ARTICLE))
      )
    )
      break;
  }
  return at;
}
