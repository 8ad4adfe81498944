import { ADVERB, CONDITIONAL, CUE, FUNCTION } from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { classesOf } from '../../text/words.ts';
import { endsLike, gapBefore, isAge, isPersonAt } from '../phrases/gaps.ts';
import { readSpeaker } from '../phrases/phrase.ts';
import { readOther } from '../phrases/plain-noun.ts';
import { type FoundAttribution, withVerb } from './found-attribution.ts';

/** ", har han forklart.", ", har rektor NAME sagt.", ", skal 67-åringen ha sagt.": the speaker between the parts of the verb. */
export function perfectAt(document: TextDocument, at: number, limit: number): FoundAttribution | null {
  const { words, lexicon } = document;
  const { perfectEndings } = lexicon.language;
  const bits = classesOf(words, at);
  if (!perfectEndings || lexicon.clauses || at >= limit || (bits & (FUNCTION | CONDITIONAL | ADVERB)) !== FUNCTION)
    return null;
  const somebody = isAge(document, at + 1) || isPersonAt(document, at + 1) ? readOther(document, at + 1, at + 2) : null;
  const phrase = gapBefore(document, at + 1) === '' ? (readSpeaker(document, at + 1, limit) ?? somebody) : null;
  let verb = phrase?.next ?? limit;
  // "har han tidigare sagt", "ska han ha sagt".
  const between = classesOf(words, verb);
  if (
    verb + 1 < limit &&
    !(between & CUE) &&
    (between === 0 || between & ADVERB) &&
    gapBefore(document, verb + 1) === ''
  )
    verb += 1;
  if (phrase === null || verb >= limit || gapBefore(document, verb) !== '') return null;
  if (!(classesOf(words, verb) & CUE) || !endsLike(document, verb, perfectEndings)) return null;
  return { ...withVerb(document, phrase, at, verb), order: 'inverted' };
}
