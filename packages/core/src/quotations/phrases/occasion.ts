import { ADVERB, ARTICLE, PREPOSITION, RELATIVE, STATEMENT } from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { classesOf } from '../../text/words.ts';
import { isAdverbial } from './extent.ts';
import { gapBefore, isWeekday, wordIn } from './gaps.ts';

/**
 * "i en kommentar", "i samband med mötet", "på tisdagen", "i pressmeddelandet.", "på den presskonferens som": in what
 * somebody says something, when or on what occasion; or an adverb at the end.
 */
export function isOccasion(document: TextDocument, at: number, limit: number): boolean {
  const { words, lexicon } = document;
  const ends = (word: number): boolean => word >= limit || gapBefore(document, word) === '.';
  const led = (classesOf(words, at) & PREPOSITION) !== 0;
  if (led && lexicon.clauses !== null && isAdverbial(document, at, limit)) return true;
  if (classesOf(words, at) & ADVERB) return ends(at + 1);
  if (!led) return false;
  const indefinite = lexicon.isIndefinite(wordIn(document, at + 1));
  const noun = classesOf(words, at + 1) & ARTICLE ? at + 2 : at + 1;
  // But "ansvarig för uttalandet.".
  const outside = lexicon.compounds && !lexicon.capitalisedNouns && !lexicon.naming.has(wordIn(document, at));
  if (outside && isWeekday(document, noun)) return true;
  if (!(classesOf(words, noun) & STATEMENT)) return false;
  if (indefinite) return true;
  const behind = classesOf(words, noun + 1);
  if (noun === at + 1 && behind & PREPOSITION) return true;
  return outside && ((behind & RELATIVE) !== 0 || ends(noun + 1));
}
