import { ARTICLE, RELATIVE } from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { classesOf } from '../../text/words.ts';
import { isAmong, isAuxiliary, wordIn } from '../phrases/gaps.ts';
import { readSpeaker } from '../phrases/phrase.ts';
import { type FoundAttribution, behindVerb, withVerb } from './found-attribution.ts';
import { sayingBehind } from './saying.ts';
import { isVerbLike } from './unknown-verb.ts';

/** "… is how NAME sums it up.", "… was the verdict of NAME.": who said what a verb that says what something is stands behind, at word `at`. */
export function copular(document: TextDocument, at: number, limit: number): FoundAttribution | null {
  const { words, lexicon } = document;
  if (!lexicon.passiveVerbs.has(wordIn(document, at))) return null;
  // "“Be kind” is her advice."
  const saying = sayingBehind(document, at, limit);
  if (saying !== null) return saying;
  if (classesOf(words, at + 1) & ARTICLE && lexicon.naming.has(wordIn(document, at + 3))) {
    const phrase = readSpeaker(document, at + 4, limit);
    return phrase?.kind === 'name' ? behindVerb(document, phrase, at) : null;
  }
  // "… was all he would say."
  if (!(classesOf(words, at + 1) & RELATIVE) && !isAmong(document, at + 1, 'all what')) return null;
  const phrase = readSpeaker(document, at + 2, limit);
  const verb = phrase !== null && isAuxiliary(document, phrase.next) ? phrase.next + 1 : (phrase?.next ?? limit);
  return phrase !== null && verb < limit && isVerbLike(document, verb)
    ? withVerb(document, phrase, at + 2, verb)
    : null;
}
