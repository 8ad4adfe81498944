import type { Highlight, HighlightedText } from '@talstreck/core/model';
import type { Analyzer } from '../analysis/analyzer.ts';
import { foldWord } from '../analysis/fold.ts';
import { tokenize } from '../analysis/tokenize.ts';

/** About this many UTF-16 code units of a release are shown with a hit. */
const SNIPPET_LENGTH = 220;

/** Words of the snippet before the first match, so that it does not begin in the middle of nothing. */
const LEAD = 40;

/** Every word of a text that matches a term, or is made of a word that does. */
export function highlight(text: string, terms: ReadonlySet<string>, analyzer: Analyzer): HighlightedText {
  return { text, highlights: findMatches(text, terms, analyzer) };
}

/** The stretch of a text that holds the most different matches, cut at words, with an ellipsis where text is left out. */
export function snippet(text: string, terms: ReadonlySet<string>, analyzer: Analyzer): HighlightedText {
  const matches = findMatches(text, terms, analyzer);
  const start = wordStart(text, bestStart(text, matches));
  const end = wordEnd(text, start + SNIPPET_LENGTH);
  const before = start > 0 ? '… ' : '';
  const after = end < text.length ? ' …' : '';
  const shift = before.length - start;
  return {
    text: before + text.slice(start, end).replaceAll(/\s/g, ' ') + after,
    highlights: matches
      .filter(([from, to]) => from >= start && to <= end)
      .map(([from, to]): Highlight => [from + shift, to + shift]),
  };
}

function findMatches(text: string, terms: ReadonlySet<string>, analyzer: Analyzer): readonly Highlight[] {
  const matches: Highlight[] = [];
  if (terms.size === 0) return matches;
  for (const { text: word, start, end } of tokenize(text)) {
    const { term, parts } = analyzer.analyze(foldWord(word));
    if (terms.has(term) || parts.some((part) => terms.has(part))) matches.push([start, end]);
  }
  return matches;
}

/** Slides a window over the matches and takes the first of those that hold the most different words. */
function bestStart(text: string, matches: readonly Highlight[]): number {
  let best = 0;
  let bestCount = 0;
  for (const [index, [start]] of matches.entries()) {
    const words = new Set<string>();
    for (let at = index; at < matches.length && (matches[at]?.[1] ?? 0) <= start + SNIPPET_LENGTH - LEAD; at++) {
      words.add(text.slice(...(matches[at] ?? [0, 0])).toLowerCase());
    }
    if (words.size > bestCount) [best, bestCount] = [start, words.size];
  }
  return best + SNIPPET_LENGTH / 2 < SNIPPET_LENGTH ? 0 : best - LEAD;
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
