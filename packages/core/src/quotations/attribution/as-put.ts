import { PLURAL_PRONOUN, PREPOSITION } from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { classesOf } from '../../text/words.ts';
import { gapBefore, isPersonAt } from '../phrases/gaps.ts';
import { readSpeaker } from '../phrases/phrase.ts';
import { readOther } from '../phrases/plain-noun.ts';
import { type FoundAttribution, isFamiliar, withVerb } from './found-attribution.ts';

/** "As Berg puts it:", "As one customer put it:". */
export function asPutBefore(document: TextDocument, from: number, to: number): FoundAttribution | null {
  const { words } = document;
  if (!(classesOf(words, from) & PREPOSITION)) return null;
  const phrase =
    readSpeaker(document, from + 1, to) ??
    (isPersonAt(document, from + 2) ? readOther(document, from + 1, from + 3) : null);
  if (phrase === null) return null;
  // "As Berg, the first of the two, put it:".
  const apposed =
    gapBefore(document, phrase.next) === ',' && gapBefore(document, to - 2) === ',' && to - 2 > phrase.next;
  const verb = apposed ? to - 2 : phrase.next;
  if (verb + 1 >= to || !(classesOf(words, verb + 1) & PLURAL_PRONOUN)) return null;
  return isFamiliar(document, phrase) ? { ...withVerb(document, phrase, from, verb), next: to } : null;
}
