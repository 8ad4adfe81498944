import type { TextDocument } from '../../structure/document.ts';
import { gapBefore, isAmong, wordIn } from '../phrases/gaps.ts';
import { readSpeaker } from '../phrases/phrase.ts';
import { type FoundAttribution, behindVerb } from './found-attribution.ts';

/** ", var svaret från NAME", ", er den klare beskjeden fra NAME": behind a copula at word `at`, what the words are, and from whom. */
export function nounOfSpeech(document: TextDocument, at: number, limit: number): FoundAttribution | null {
  const { copulas, language } = document.lexicon;
  if (!language.speechNouns || !copulas.has(wordIn(document, at))) return null;
  let noun = at + 1;
  while (noun < at + 4 && !isAmong(document, noun, language.speechNouns)) noun += 1;
  for (let word = at + 1; word < noun + 3; word += 1)
    if (word >= limit || gapBefore(document, word) !== '') return null;
  if (noun === at + 4 || !isAmong(document, noun + 1, language.issuerPrepositions)) return null;
  const phrase = readSpeaker(document, noun + 2, limit);
  return phrase && behindVerb(document, phrase, at);
}
