import { CUE } from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { classesOf, isCapital } from '../../text/words.ts';
import { type FoundAttribution, withVerb } from '../attribution/found-attribution.ts';
import { sentenceStart } from '../phrases/spans.ts';
import type { Candidate } from './candidate.ts';

/** "…, he said, adding that it was “…”": a second verb of the speaker named beside the words before. */
export function secondVerb(
  document: TextDocument,
  previous: Candidate | undefined,
  to: number,
): FoundAttribution | null {
  const { words } = document;
  const first = previous?.after ?? previous?.before;
  if (first == null || first.next >= to || sentenceStart(document, first.next - 1, to) > first.next - 1) return null;
  const from = Math.max(first.next, previous?.last ?? 0);
  for (let word = from; word < to && word < from + 12; word += 1)
    if (classesOf(words, word) & CUE && !isCapital(words, word)) return withVerb(document, first.phrase, word, word);
  return null;
}
