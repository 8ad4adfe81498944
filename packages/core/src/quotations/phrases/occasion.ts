import { ADVERB, PREPOSITION, STATEMENT } from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { classesOf } from '../../text/words.ts';
import { gapBefore, wordIn } from './gaps.ts';

/** "i en kommentar", "i samband med mötet": in what somebody says something, or on what occasion; or an adverb at the end. */
export function isOccasion(document: TextDocument, at: number, limit: number): boolean {
  const { words, lexicon } = document;
  if (classesOf(words, at) & ADVERB) return at + 1 >= limit || gapBefore(document, at + 1) === '.';
  if (!(classesOf(words, at) & PREPOSITION)) return false;
  const article = lexicon.isIndefinite(wordIn(document, at + 1));
  const noun = article ? at + 2 : at + 1;
  return (classesOf(words, noun) & STATEMENT) !== 0 && (article || (classesOf(words, noun + 1) & PREPOSITION) !== 0);
}
