import type { Highlight, HighlightedText } from '@talstreck/core/model';
import type { AnalyzedWord, Analyzer } from '../analysis/analyzer.ts';
import { WordScanner } from '../analysis/tokenize.ts';
import {
  candidates,
  countConcepts,
  soughtSignatures,
  type Outline,
  type SoughtSignatures,
} from '../document/outline.ts';

/** About this many UTF-16 code units of a release are shown with a hit. */
const SNIPPET_LENGTH = 220;

/** Words of the snippet before the first match, so that it does not begin in the middle of nothing. */
const LEAD = 40;

/** What is sought. */
export interface Sought {
  /** Each term, with the number of the concept that it is a way to satisfy. */
  readonly terms: ReadonlyMap<string, number>;
  readonly signatures: SoughtSignatures;
}

/** Terms, each with the number of its concept, as what is sought. */
export function toSought(terms: ReadonlyMap<string, number>): Sought {
  return { terms, signatures: soughtSignatures(terms) };
}

/** A word that matches, and the concept that it satisfies. */
interface Match {
  readonly start: number;
  readonly end: number;
  readonly concept: number;
}

/** Every word of a text that matches a term, or is made of a word that does. */
export function highlight(text: string, sought: Sought, analyzer: Analyzer): HighlightedText {
  const matches = findMatches(text, sought, analyzer, undefined);
  return { text, highlights: Array.from(matches, ({ start, end }): Highlight => [start, end]) };
}

/**
 * The first stretch of a text that holds the most of what is sought, cut at words, with an ellipsis where text is left
 * out. Reads no further than to where all of it stands together that the text holds; with the outline of the text that is
 * known beforehand.
 */
export function snippet(text: string, sought: Sought, analyzer: Analyzer, outline?: Outline): HighlightedText {
  const seen: Match[] = [];
  const coming = findMatches(text, sought, analyzer, outline);
  const most = outline === undefined ? sought.signatures.count : countConcepts(outline, sought.signatures);
  const best = bestStart(coming, seen, most);
  const start = best < SNIPPET_LENGTH / 2 ? 0 : wordStart(text, best - LEAD);
  const end = wordEnd(text, start + SNIPPET_LENGTH);
  for (let next = coming.next(); next.done !== true && next.value.start < end; next = coming.next())
    seen.push(next.value);
  const before = start > 0 ? '… ' : '';
  const after = end < text.length ? ' …' : '';
  const shift = before.length - start;
  return {
    text: before + text.slice(start, end).replaceAll(/\s/g, ' ') + after,
    highlights: seen
      .filter((match) => match.start >= start && match.end <= end)
      .map((match): Highlight => [match.start + shift, match.end + shift]),
  };
}

function* findMatches(
  text: string,
  sought: Sought,
  analyzer: Analyzer,
  outline: Outline | undefined,
): Generator<Match, undefined> {
  if (sought.terms.size === 0) return;
  const scanner = new WordScanner(text);
  let word = -1;
  for (const candidate of outline === undefined ? everyNumber() : candidates(outline, sought.signatures)) {
    for (; word < candidate; word++) if (!scanner.next()) return;
    const concept = conceptOf(analyzer.analyzeAt(scanner), sought.terms);
    if (concept !== undefined) yield { start: scanner.start, end: scanner.end, concept };
  }
}

function* everyNumber(): Generator<number> {
  for (let number = 0; ; number++) yield number;
}

function conceptOf({ term, parts }: AnalyzedWord, sought: Sought['terms']): number | undefined {
  const concept = sought.get(term);
  if (concept !== undefined) return concept;
  for (const part of parts) {
    const concept = sought.get(part);
    if (concept !== undefined) return concept;
  }
  return undefined;
}

/** Slides a window over the matches, which go into `seen`, and stops where one holds all `concepts`; 0 where nothing matches. */
function bestStart(matches: Iterator<Match>, seen: Match[], concepts: number): number {
  let best = 0;
  let bestCount = 0;
  let first = 0;
  while (bestCount < concepts) {
    const next = matches.next();
    if (next.done === true) break;
    const { start, end } = next.value;
    seen.push(next.value);
    while ((seen[first]?.start ?? start) < end - (SNIPPET_LENGTH - LEAD)) first++;
    const count = new Set(seen.slice(first).map(({ concept }) => concept)).size;
    if (count > bestCount) [best, bestCount] = [seen[first]?.start ?? start, count];
  }
  return best;
}

/** Goes back to where a word begins, unless that is too far. */
function wordStart(text: string, at: number): number {
  if (at <= 0) return 0;
  for (let start = at; start > at - LEAD && start > 0; start--) if (isSpace(text, start - 1)) return start;
  return isLowSurrogate(text, at) ? at - 1 : at;
}

/** Goes back to where a word ends, unless that is too far. */
function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  for (let end = at; end > at - LEAD; end--) if (isSpace(text, end)) return end;
  return isLowSurrogate(text, at) ? at - 1 : at;
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text[at] ?? '');
}

function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
