import type { Range } from '../../model/press-release.ts';
import type { TextDocument } from '../../structure/document.ts';
import { endsSentence, isSpace } from '../../text/characters.ts';
import { wordAt } from '../../text/words.ts';
import type { FoundAttribution } from '../attribution/found-attribution.ts';
import { gapBefore } from '../phrases/gaps.ts';

/** A sentence: its words, `first` to before `last`, and the offset behind it. */
export interface Sentence {
  readonly first: number;
  readonly last: number;
  readonly end: number;
}

/** What a report tells, and who is said to have said it. */
export interface Report {
  readonly spans: readonly Range[];
  readonly attribution: FoundAttribution;
  readonly rule: string;
}

/** Fewest words of a reported clause. */
export const SHORTEST_CONTENT = 3;

/** Offsets without white space, commas, colons, and the closing stop. */
export function content({ text }: TextDocument, from: number, to: number): Range | null {
  let start = from;
  let end = to;
  const parts = (at: number): boolean => isSpace(text.charCodeAt(at)) || ',:'.includes(text.charAt(at));
  while (start < end && parts(start)) start += 1;
  while (end > start && (parts(end - 1) || endsSentence(text.charCodeAt(end - 1)))) end -= 1;
  return start < end ? { start, end } : null;
}

/** Words of a range. */
export function countWords({ words }: TextDocument, { start, end }: Range): number {
  return wordAt(words, end) - wordAt(words, start);
}

/** The next word that a comma stands before, or -1. */
export function nextComma(document: TextDocument, from: number, limit: number, stops = ','): number {
  for (let word = from; word < limit; word += 1) {
    const gap = gapBefore(document, word);
    if (gap !== '' && stops.includes(gap)) return word;
  }
  return -1;
}

/** Whether a colon closes a sentence: it leads to words said, and what it opens with is none: "An die Anwohner gewandt, fügte sie hinzu:". */
export function announcesMore(document: TextDocument, { last }: Sentence): boolean {
  return gapBefore(document, last) === ':';
}

/** A report of all these words, where they are enough. */
export function report(
  document: TextDocument,
  attribution: FoundAttribution,
  parts: readonly (Range | null | undefined)[],
  rule: string,
): Report | null {
  const spans = parts.filter((span): span is Range => span != null && countWords(document, span) > 0);
  const all = spans.reduce((sum, span) => sum + countWords(document, span), 0);
  return all < SHORTEST_CONTENT ? null : { spans, attribution, rule };
}
