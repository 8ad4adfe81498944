import {
  ADVERB,
  ARTICLE,
  COMPLEMENTISER,
  COORDINATOR,
  CUE,
  FUNCTION,
  PLURAL_PRONOUN,
  PREPOSITION,
  PRONOUN,
  SINGULAR_PRONOUN,
} from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { classesOf, endOf, startOf } from '../../text/words.ts';
import { gapBefore } from './gaps.ts';
import type { SpeakerPhrase } from './phrase.ts';

/** A pronoun as speaker, where it is no article or possessive of a noun. */
export function readPronoun(document: TextDocument, at: number, limit: number): SpeakerPhrase | null {
  const { words } = document;
  const bits = classesOf(words, at);
  if (!(bits & PRONOUN)) return null;
  const goesOn = at + 1 < limit && gapBefore(document, at + 1) === '';
  const next = goesOn ? classesOf(words, at + 1) : 0;
  // "de boende", "sie Müller": an article or a possessive before a noun.
  if (
    goesOn &&
    bits & (ARTICLE | PLURAL_PRONOUN) &&
    !(bits & SINGULAR_PRONOUN) &&
    !(next & (COORDINATOR | PREPOSITION | ADVERB | CUE | FUNCTION | COMPLEMENTISER))
  )
    return null;
  const end = endOf(words, at);
  return { kind: 'pronoun', mention: { start: startOf(words, at), end }, honorific: 0, next: at + 1, end };
}
