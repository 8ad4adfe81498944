import {
  ADVERB,
  ARTICLE,
  COMPLEMENTISER,
  CONDITIONAL,
  COORDINATOR,
  FUNCTION,
  PREPOSITION,
  PRONOUN,
} from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { classesOf, isCapital } from '../../text/words.ts';
import { gapBefore, gapText } from '../phrases/gaps.ts';
import { isAs } from '../phrases/stated-role.ts';

/* Where a clause may begin, and whether its verb stands apart, where subjects stand before their verbs. */

/** Whether a comma stands before a word, be it behind a bracket: "to NAME (D-OR), Lind said". */
export function commaBefore(document: TextDocument, at: number): boolean {
  return gapText(document, at).includes(',');
}

/** Whether a verb stands without a subject right before it: behind a comma, "and", "to", "before". */
export function isDetached(document: TextDocument, cue: number, joints: number = COORDINATOR | PREPOSITION): boolean {
  const { words } = document;
  let at = cue;
  while (at > cue - 3 && gapBefore(document, at) === '' && classesOf(words, at - 1) & ADVERB) at -= 1;
  return gapBefore(document, at) !== '' || (classesOf(words, at - 1) & joints) !== 0;
}

/** Whether a clause may begin with a word: behind a comma or another sign, or behind a word that joins clauses. */
export function opensClause(document: TextDocument, at: number): boolean {
  const before = classesOf(document.words, at - 1);
  return (
    gapBefore(document, at) !== '' ||
    (before & (COORDINATOR | COMPLEMENTISER | CONDITIONAL)) !== 0 ||
    // "as one of them told", but "as soon as".
    (isAs(document, at - 1) &&
      (isCapital(document.words, at) || (classesOf(document.words, at) & (ARTICLE | PRONOUN)) !== 0)) ||
    ((before & FUNCTION) !== 0 && (before & (ARTICLE | PREPOSITION | PRONOUN)) === 0)
  );
}
