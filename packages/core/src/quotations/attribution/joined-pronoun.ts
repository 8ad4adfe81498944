import {
  ADVERB,
  ARTICLE,
  COORDINATOR,
  FUNCTION,
  PREPOSITION,
  PRONOUN,
  SINGULAR_PRONOUN,
} from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { classesOf } from '../../text/words.ts';
import { gapBefore } from '../phrases/gaps.ts';
import { readSpeaker } from '../phrases/phrase.ts';
import { opensClause } from './clause-edges.ts';
import { type FoundAttribution, withVerb } from './found-attribution.ts';

/** ", he laughed and said": the pronoun before the verb that another is joined to, with no other clause between. */
export function joinedPronoun(document: TextDocument, from: number, cue: number): FoundAttribution | null {
  const { words } = document;
  const joint = classesOf(words, cue - 1) & ADVERB ? cue - 2 : cue - 1;
  if (!(classesOf(words, joint) & COORDINATOR)) return null;
  for (let at = joint; at > from && at > cue - LONGEST_JOINED && gapBefore(document, at) === ''; at -= 1) {
    const bits = classesOf(words, at - 1);
    if (bits & SINGULAR_PRONOUN && !(bits & ARTICLE) && (at - 1 === from || opensClause(document, at - 1))) {
      const phrase = readSpeaker(document, at - 1, cue);
      return phrase?.kind === 'pronoun' ? withVerb(document, phrase, at - 1, cue) : null;
    }
    if (at < joint && bits & FUNCTION && !(bits & (ARTICLE | PREPOSITION | PRONOUN | ADVERB))) return null;
  }
  return null;
}

/** Words of a clause that another verb is joined to. */
const LONGEST_JOINED = 14;
