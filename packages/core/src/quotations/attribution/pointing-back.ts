import { CUE, FUNCTION, PREPOSITION, WORK } from '../../languages/lexicon.ts';
import type { DocumentBlock, TextDocument } from '../../structure/document.ts';
import { classesOf, isCapital, startOf } from '../../text/words.ts';
import { invertedAt } from './attribution.ts';
import { type FoundAttribution, isFamiliar, label } from './found-attribution.ts';
import { opensSentence, wordIn, isAmong } from '../phrases/gaps.ts';
import { readSpeaker } from '../phrases/phrase.ts';

/** Words of a sentence among which whom it names is looked for. */
const REACH = 12;

/** Whom a block names first whose first word points back to the words said: "Så beskriver NAME dagen.", "Slik lyder rådet fra NAME." */
export function inThatManner(
  document: TextDocument,
  { first, last }: Pick<DocumentBlock, 'first' | 'last'>,
): FoundAttribution | null {
  const { words, lexicon } = document;
  const { mannerWords, issuerPrepositions } = lexicon.language;
  // "Ordene er direktør NAMEs."
  const theWords = classesOf(words, first) & WORK && isAmong(document, first, lexicon.language.wordNouns);
  // Not "Så er det stuen".
  if (isCapital(words, first + 1) || (!theWords && classesOf(words, first + 1) & FUNCTION)) return null;
  if (!theWords && !isAmong(document, first, mannerWords)) return null;
  const said = invertedAt(document, first + 1, last, CUE);
  if (said?.phrase.kind === 'name') return said;
  for (let at = first + 2; at < last && at <= first + REACH; at += 1) {
    if (opensSentence(document, at)) break;
    const before = at - 1;
    // Not "Så ser det ut på Stora Torget".
    const led = classesOf(words, before) & PREPOSITION && !isAmong(document, before, issuerPrepositions);
    if (led || (isCapital(words, at) && isCapital(words, before))) continue;
    const phrase = readSpeaker(document, at, last);
    if (phrase?.kind !== 'name' || !isFamiliar(document, phrase)) continue;
    const found = label(phrase, startOf(words, at), phrase.next);
    const { mention } = phrase;
    // "Ordene er NAMEs": in the genitive.
    const owned = lexicon.copulas.has(wordIn(document, first + 1)) && document.text.charAt(mention.end - 1) === 's';
    return owned ? { ...found, phrase: { ...phrase, mention: { start: mention.start, end: mention.end - 1 } } } : found;
  }
  return said?.phrase.kind === 'title' ? said : null;
}
