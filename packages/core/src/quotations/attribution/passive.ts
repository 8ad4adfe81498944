import { ADVERB, COMPLEMENTISER, COORDINATOR, FUNCTION, RELATIVE } from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { classesOf } from '../../text/words.ts';
import { endsLike, endsLikeParticiple, gapBefore, wordIn } from '../phrases/gaps.ts';
import { readSpeaker } from '../phrases/phrase.ts';
import { type FoundAttribution, behindVerb } from './found-attribution.ts';

/** Words between a verb that makes the passive and its participle. */
const LONGEST_BETWEEN = 9;

/** "She was asked", "was then told", but "she was saying". */
export function isPassive(document: TextDocument, cue: number): boolean {
  const verb = classesOf(document.words, cue - 1) & ADVERB ? cue - 2 : cue - 1;
  return (
    verb >= 0 &&
    gapBefore(document, cue) === '' &&
    document.lexicon.passiveVerbs.has(wordIn(document, verb)) &&
    !endsLikeParticiple(document, cue)
  );
}

/** Who does it in a passive clause, "by the host, Anna Berg"; nobody where none is named. */
export function agentBehind(document: TextDocument, cue: number, to: number): FoundAttribution | null {
  const { bylines } = document.lexicon.language;
  if (cue + 2 >= to || wordIn(document, cue + 1) !== bylines.split(' ')[0]) return null;
  const phrase = readSpeaker(document, cue + 2, to);
  return phrase && behindVerb(document, phrase, cue);
}

/** "NAME ble beskrevet som", "NAME er nevnt": whether a participle stands behind what makes it passive, where articles are endings, so that its subject says nothing. */
export function standsInPassive(document: TextDocument, from: number, cue: number): boolean {
  const { words, lexicon } = document;
  if (!lexicon.suffixedArticles || !endsLike(document, cue, lexicon.language.perfectEndings)) return false;
  for (let at = cue - 1; at >= from && at > cue - LONGEST_BETWEEN; at -= 1) {
    if (lexicon.copulas.has(wordIn(document, at))) return true;
    // "har sagt", "har vært der og sagt".
    const bits = classesOf(words, at);
    if (bits === FUNCTION || bits & (COORDINATOR | RELATIVE | COMPLEMENTISER)) return false;
  }
  return false;
}
