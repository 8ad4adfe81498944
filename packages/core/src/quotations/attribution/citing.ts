import { ARTICLE, DIRECT, PREPOSITION, PRONOUN, wordsOf } from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { classesOf, startOf } from '../../text/words.ts';
import { gapBefore, wordIn } from '../phrases/gaps.ts';
import { readSpeaker } from '../phrases/phrase.ts';
import { type FoundAttribution, label, withVerb } from './found-attribution.ts';

/** Words without a verb that give what is said to whoever they hold: "in the words of NAME", "um NAME zu zitieren". */
export function citing(document: TextDocument, at: number, limit: number): FoundAttribution | null {
  for (const phrase of wordsOf(document.lexicon.language.citingPhrases)) {
    const [before = '', behind = ''] = phrase.split('*');
    const from = behindWords(document, before, at, limit);
    if (from < 0) continue;
    // "quoted NAME as saying": up to the words behind.
    let last = behind === '' ? limit : from + 1;
    while (last < limit && behind !== '' && behindWords(document, behind, last, limit) < 0) last += 1;
    const speaker = readSpeaker(document, from, last);
    const next = speaker === null ? -1 : behindWords(document, behind, speaker.next, limit);
    if (speaker === null || next < 0 || speaker.kind === 'pronoun') continue;
    const verb = verbWithin(document, speaker.next, next);
    return verb < 0
      ? label(speaker, startOf(document.words, at), next)
      : { ...withVerb(document, speaker, at, verb), cueBits: DIRECT, next };
  }
  return null;
}

/** Index of the finite verb in the words behind whom such a phrase holds, "as NAME puts it"; -1 in "um NAME zu zitieren". */
function verbWithin({ words }: TextDocument, from: number, to: number): number {
  let verb = -1;
  for (let at = from; at < to; at += 1) {
    const bits = classesOf(words, at);
    if (bits & PREPOSITION) return -1;
    if (!(bits & (PRONOUN | ARTICLE))) verb = at;
  }
  return verb;
}

/** Index behind words joined by ">" that stand at a word, or -1. */
function behindWords(document: TextDocument, phrase: string, at: number, limit: number): number {
  let word = at;
  for (const part of phrase.split('>')) {
    if (part === '') continue;
    if (word >= limit || wordIn(document, word) !== part || (word > at && gapBefore(document, word) !== '')) return -1;
    word += 1;
  }
  return word;
}
