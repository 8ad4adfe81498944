import { ARTICLE, COORDINATOR, PREPOSITION } from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { classesOf, isCapital } from '../../text/words.ts';
import { endsLike, gapBefore, isAmong, isPersonAt, opensSentence, wordIn } from './gaps.ts';
import type { SpeakerPhrase } from './phrase.ts';
import { rangeOf } from './spans.ts';
import { isOneOf } from './subject-words.ts';

/** Words of the longest name of a body. */
const LONGEST = 8;

/**
 * A body that goes by a word for some or all of its people, with a capital inside a sentence: "All Hands Ashore", "Our
 * Rivers", "Friends of the Fenn".
 */
export function readNamedGroup(document: TextDocument, from: number, limit: number): SpeakerPhrase | null {
  const { words, lexicon } = document;
  const { language, subjectFirst, isPlural, isTitle } = lexicon;
  if (!subjectFirst || !isCapital(words, from) || opensSentence(document, from)) return null;
  const isPart = (at: number): boolean => at < limit && isCapital(words, at) && gapBefore(document, at) === '';
  // But "A Fenn Council spokesperson".
  const plain = isOneOf(document, from, 'plainArticles') || isAmong(document, from, language.definiteArticles);
  const counted = (classesOf(words, from) & ARTICLE) !== 0 && !plain;
  const people = isPersonAt(document, from) && endsLike(document, from, language.pluralEndings);
  let last = from;
  for (let at = from + 1; at < limit && at < from + LONGEST && gapBefore(document, at) === ''; at += 1) {
    if (isPart(at)) last = at;
    else if (counted || !(classesOf(words, at) & (PREPOSITION | ARTICLE | COORDINATOR))) break;
  }
  const led = people && (classesOf(words, from + 1) & PREPOSITION) !== 0;
  if (last === from || !(counted || led)) return null;
  // "Two Senators", "One Mayor".
  for (let at = from + 1; counted && at <= last; at += 1)
    if (isTitle(wordIn(document, at)) || isPlural(wordIn(document, at))) return null;
  const mention = rangeOf(document, from, last);
  return { kind: 'organisation', mention, honorific: 0, next: last + 1, end: mention.end };
}
