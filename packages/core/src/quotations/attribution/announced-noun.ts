import { ARTICLE, COMPLEMENTISER, CUE, PREPOSITION, RELATIVE } from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { classesOf } from '../../text/words.ts';
import { readExtent } from '../phrases/extent.ts';
import { endsLike, gapBefore, wordIn } from '../phrases/gaps.ts';
import type { SpeakerPhrase } from '../phrases/phrase.ts';
import { isSomebody, readOther } from '../phrases/plain-noun.ts';
import { invertedAt } from './attribution.ts';
import { type FoundAttribution, withVerb } from './found-attribution.ts';

/**
 * A noun without a name behind its verb, right before the words said: "På lappen skrev tjuven:", "I ett brev skrev eleverna
 * på skolan:", "Då ropade en av pojkarna:". Behind it stands at most where or how it was said.
 */
export function announcedNoun(document: TextDocument, cue: number, to: number): FoundAttribution | null {
  const found = invertedAt(document, cue, to, CUE, true);
  if (found?.phrase.kind !== 'other' || !isOne(document, cue + 1, found.phrase)) return null;
  const led = found.next >= to || (classesOf(document.words, found.next) & PREPOSITION) !== 0;
  for (let at = found.next; at < to; at += 1)
    if (gapBefore(document, at) !== '' || classesOf(document.words, at) & (CUE | COMPLEMENTISER | RELATIVE))
      return null;
  return led ? { ...found, next: to } : null;
}

/** "On the note the thief wrote:": a noun right before its verb, where no comma parts it from what opens the sentence. */
export function nounBefore(document: TextDocument, from: number, cue: number): FoundAttribution | null {
  const { words } = document;
  if (!(classesOf(words, from) & PREPOSITION)) return null;
  for (let at = cue - 2; at > from + 1; at -= 1) {
    if (gapBefore(document, at + 1) !== '') return null;
    if (!(classesOf(words, at) & ARTICLE) || classesOf(words, at - 1) & PREPOSITION) continue;
    const noun = readOther(document, at, cue);
    if (noun !== null && readExtent(document, noun.next, cue).next === cue) return withVerb(document, noun, at, cue);
  }
  return null;
}

/** Whether a noun is somebody by its meaning or its article, which may be an ending: "grannen", "en anonym läsare", "tjuven". */
function isOne(document: TextDocument, at: number, phrase: SpeakerPhrase): boolean {
  const { lexicon, words } = document;
  const { definiteNouns, noDefinites } = lexicon.language;
  const alone = phrase.next === at + 1 && classesOf(words, at) === 0;
  return (
    isSomebody(document, phrase) ||
    lexicon.isIndefinite(wordIn(document, at)) ||
    (alone && endsLike(document, at, definiteNouns) && !endsLike(document, at, noDefinites))
  );
}
