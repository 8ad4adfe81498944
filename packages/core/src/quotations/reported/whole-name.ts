import type { TextDocument } from '../../structure/document.ts';
import { endOf, isCapital, wordAt } from '../../text/words.ts';
import type { FoundAttribution } from '../attribution/found-attribution.ts';
import { readExtent } from '../phrases/extent.ts';
import { gapBefore, wordIn } from '../phrases/gaps.ts';

/** An attribution whose body goes by the whole of its name, up to before word `limit`: "Myndigheten för fler broar". */
export function withWholeName(document: TextDocument, attribution: FoundAttribution, limit: number): FoundAttribution {
  const { words, lexicon } = document;
  const { phrase } = attribution;
  const { start, end } = phrase.mention;
  const behind = wordAt(words, end);
  const bare = phrase.kind === 'organisation' && wordAt(words, start) === behind - 1 && isCapital(words, behind - 1);
  if (!bare || lexicon.clauses || lexicon.subjectFirst || behind >= limit) return attribution;
  if (!lexicon.naming.has(wordIn(document, behind)) || gapBefore(document, behind) !== '') return attribution;
  const { next } = readExtent(document, behind, limit);
  return next <= behind + 1
    ? attribution
    : { ...attribution, phrase: { ...phrase, mention: { start, end: endOf(words, next - 1) } } };
}
