import {
  ARTICLE,
  COMPLEMENTISER,
  CONDITIONAL,
  COORDINATOR,
  CUE,
  FIRST_PERSON,
  NEGATION,
  PRONOUN,
  RELATIVE,
} from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { classesOf, isCapital } from '../../text/words.ts';
import { gapBefore, isAuxiliary, opensSentence } from '../phrases/gaps.ts';

/** Words of the longest clause behind a speaker over which speech goes on. */
const LONGEST_CLAUSE = 25;
/** Words of how something is said. */
const LONGEST_MANNER = 2;

/**
 * The word with which speech goes on behind a clause that tells who the speaker is, or -1: "og" of "…, sier NAME, som
 * spiller Nora, og det skal det gjøre." `at` is the first word of that clause, `said` the one behind what was said before.
 */
export function speechBehindClause(document: TextDocument, said: number, at: number, last: number): number {
  const { words } = document;
  // "Jag tror, säger NAME, som leder bygget, att …"
  const wants = classesOf(words, said - 1) & CUE ? COMPLEMENTISER : 0;
  const limit = Math.min(last, at + LONGEST_CLAUSE);
  let clauses = 0;
  for (let word = at + 1; word < limit && !opensSentence(document, word); word += 1) {
    const apart = word > at + 1 && gapBefore(document, word) === ',';
    if (apart && (classesOf(words, word) & wants || goesOn(document, word, last, clauses === 0))) return word;
    clauses |= classesOf(words, word) & (COMPLEMENTISER | CONDITIONAL);
  }
  return -1;
}

/** The same behind a word or two that tell how it was said: "har" of "– Här, säger NAME stolt, har vi byggt en bro." */
export function speechBehindManner(document: TextDocument, at: number, last: number): number {
  const limit = Math.min(last, at + LONGEST_MANNER + 1);
  for (let word = at; word < limit; word += 1) {
    const gap = gapBefore(document, word);
    if (gap === ',' && word > at && (isAuxiliary(document, word) || goesOn(document, word, last, true))) return word;
    if (gap !== '' || isCapital(document.words, word)) return -1;
  }
  return -1;
}

/** Whether a sentence goes on at a comma with what the speaker says: of themselves, or with a subject and its verb. */
function goesOn(document: TextDocument, comma: number, last: number, alone: boolean): boolean {
  const { words } = document;
  const joined = (classesOf(words, comma) & COORDINATOR) !== 0;
  const opening = classesOf(words, comma + 1);
  // "…, blir det fest": the verb of a clause that was broken off; not of "som säger att, om det regnar, blir det".
  if (!joined) return alone && isAuxiliary(document, comma) && (opening & (ARTICLE | PRONOUN | FIRST_PERSON)) !== 0;
  // ", och som nu går i pension".
  if (opening & RELATIVE) return false;
  // ", men inte att den skulle bli så hög".
  if (opening & NEGATION && classesOf(words, comma + 2) & COMPLEMENTISER) return true;
  // ", og det skal det gjøre".
  if (opening & (ARTICLE | PRONOUN) && isAuxiliary(document, comma + 2)) return true;
  for (let word = comma + 1; word < Math.min(last, comma + LONGEST_CLAUSE) && !opensSentence(document, word); word += 1)
    if (classesOf(words, word) & FIRST_PERSON) return true;
  return false;
}
