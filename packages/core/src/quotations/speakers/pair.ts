import { COORDINATOR, PLURAL_PRONOUN } from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { classesOf, startOf, wordAt } from '../../text/words.ts';
import type { Cast, Figure } from '../people/figure.ts';
import { mentionsBetween } from '../people/timeline.ts';
import { isAmong } from '../phrases/gaps.ts';
import type { SpeakerPhrase } from '../phrases/phrase.ts';

/** UTF-16 code units back in which two are looked for whom a word for both means, and one for several. */
const NEAR = 600;
const NEXT = 200;

/** Words between two names that "and" joins: "Anna Berg og [forbundsleder ]Bo Lind". */
const BETWEEN = 4;

/** The first of the last two whom the text names together, where both of them speak: "siger de to", "svarer begge", "roper de". */
export function firstOfTwo(document: TextDocument, cast: Cast, { mention, next }: SpeakerPhrase): Figure | null {
  const { words, lexicon } = document;
  const first = wordAt(words, mention.start);
  const both = isAmong(document, wordAt(words, mention.end - 1), lexicon.language.pairWords);
  const several = next === first + 1 && (classesOf(words, first) & PLURAL_PRONOUN) !== 0;
  if (!both && !several) return null;
  const named = mentionsBetween(cast, mention.start - (both ? NEAR : NEXT), mention.start);
  for (let last = named.length - 1; last > 0; last -= 1) {
    const [one, other] = [named[last - 1], named[last]];
    if (one === undefined || other === undefined) return null;
    const and = wordAt(words, one.end);
    const joined = classesOf(words, and) & COORDINATOR && wordAt(words, other.start) - and <= BETWEEN;
    if (joined && startOf(words, and) >= one.end && one.figure !== other.figure && one.figure.certain)
      return one.figure;
  }
  return null;
}
