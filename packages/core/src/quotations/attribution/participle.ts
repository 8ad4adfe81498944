import { ADVERB, COORDINATOR, FUNCTION, PREPOSITION } from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { classesOf, isCapital } from '../../text/words.ts';
import { gapBefore, wordIn } from '../phrases/gaps.ts';

/**
 * Whether an English verb in -ing stands right behind a noun that is not its subject: "Lind defended the plan saying"; not
 * "was saying", "for saying", "Lind saying", ", with the mayor saying".
 */
export function isParticiple(document: TextDocument, cue: number): boolean {
  const { words, lexicon } = document;
  if (!wordIn(document, cue).endsWith('ing') || gapBefore(document, cue) !== '' || isCapital(words, cue - 1))
    return false;
  const before = classesOf(words, cue - 1) & ADVERB ? cue - 2 : cue - 1;
  if (classesOf(words, before) & (PREPOSITION | COORDINATOR | FUNCTION)) return false;
  if (lexicon.passiveVerbs.has(wordIn(document, before))) return false;
  for (let at = cue - 1; at >= 0 && at > cue - LONGEST_SUBJECT && gapBefore(document, at + 1) === ''; at -= 1)
    if (wordIn(document, at) === 'with') return false;
  return true;
}

/** Words of a subject behind "with". */
const LONGEST_SUBJECT = 9;
