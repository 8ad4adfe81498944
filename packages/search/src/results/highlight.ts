import type { Highlight, HighlightedText } from '@talstreck/core/model';
import type { AnalyzedWord, Analyzer } from '../analysis/analyzer.ts';
import { WordScanner } from '../analysis/tokenize.ts';
import {
  CandidateWords,
  conceptOf,
  countConcepts,
  soughtSignatures,
  type Outline,
  type SoughtSignatures,
} from '../document/outline.ts';

/** About this many UTF-16 code units of a release are shown with a hit. */
const SNIPPET_LENGTH = 220;

/** Words of the snippet before the first match, so that it does not begin in the middle of nothing. */
const LEAD = 40;

/** Of the words that an outline takes for a match, hardly one has so many letters of it by chance. */
const SURE = 3;

/** What stands between these in ASCII is no space. */
const SPACE = 0x20;
const DELETE = 0x7f;

/** Line breaks, and whatever else is no plain space. */
const OTHER_SPACES = /[^\S ]/g;

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

/** Every word of a text that matches a term, or is made of a word that does; with the outline of the text it is found sooner. */
export function highlight(text: string, sought: Sought, analyzer: Analyzer, outline?: Outline): HighlightedText {
  const highlights: Highlight[] = [];
  const matches = new Matches(text, sought, analyzer, outline);
  for (let match = matches.next(); match !== null; match = matches.next()) highlights.push([match.start, match.end]);
  return { text, highlights };
}

/**
 * The first stretch of a text that holds the most of what is sought, cut at words, with an ellipsis where text is left
 * out. Reads no further than to where all of it stands together that the text holds; with the outline of the text that is
 * known beforehand.
 */
export function snippet(text: string, sought: Sought, analyzer: Analyzer, outline?: Outline): HighlightedText {
  const seen: Match[] = [];
  const coming = new Matches(text, sought, analyzer, outline);
  const most = outline === undefined ? sought.signatures.count : countConcepts(outline, sought.signatures);
  const best = bestStart(coming, seen, most);
  const start = best < SNIPPET_LENGTH / 2 ? 0 : wordStart(text, best - LEAD);
  const end = wordEnd(text, start + SNIPPET_LENGTH);
  for (let match = coming.next(); match !== null && match.start < end; match = coming.next()) seen.push(match);
  const before = start > 0 ? '… ' : '';
  const after = end < text.length ? ' …' : '';
  const shift = before.length - start;
  return {
    text: before + text.slice(start, end).replaceAll(OTHER_SPACES, ' ') + after,
    highlights: seen
      .filter((match) => match.start >= start && match.end <= end)
      .map((match): Highlight => [match.start + shift, match.end + shift]),
  };
}

/** Finds the words of a text that match, in order; with the outline of the text the others are passed over. */
class Matches {
  readonly #sought: Sought;
  readonly #analyzer: Analyzer;
  readonly #scanner: WordScanner;
  readonly #candidates: CandidateWords | undefined;
  /** The number of the word that the scanner stands at. */
  #word = -1;

  constructor(text: string, sought: Sought, analyzer: Analyzer, outline?: Outline) {
    this.#sought = sought;
    this.#analyzer = analyzer;
    this.#scanner = new WordScanner(text);
    if (outline !== undefined) this.#candidates = new CandidateWords(outline, sought.signatures);
  }

  next(): Match | null {
    if (this.#sought.terms.size === 0) return null;
    const scanner = this.#scanner;
    while (this.#scanOn()) {
      const concept = this.#likelyConcept() ?? conceptOfWord(this.#analyzer.analyzeAt(scanner), this.#sought);
      if (concept !== undefined) return { start: scanner.start, end: scanner.end, concept };
    }
    return null;
  }

  /**
   * The concept that the outline names, where the word has the first letters of a term of it: to analyze the word takes
   * twenty times as long, and would hardly ever say something else.
   */
  #likelyConcept(): number | undefined {
    const { terms, concepts, ambiguous } = this.#sought.signatures;
    if (this.#candidates === undefined || ambiguous) return undefined;
    const { text, start, cutEnd } = this.#scanner;
    const { signature } = this.#candidates;
    const letters = terms.get(signature)?.slice(0, SURE);
    const isSure = letters !== undefined && text.slice(start, cutEnd).toLowerCase().includes(letters);
    return isSure ? concepts.get(signature) : undefined;
  }

  /** Goes on to the next word that may match; false where there is none. */
  #scanOn(): boolean {
    if (this.#candidates === undefined) return this.#scanner.next();
    if (!this.#candidates.next()) return false;
    const { word } = this.#candidates;
    const between = word - this.#word - 1;
    this.#word = word;
    return this.#scanner.pass(between) && this.#scanner.next();
  }
}

/** The concept that a word satisfies: by its term, else by the first of its parts. */
function conceptOfWord({ term, parts, signatures }: AnalyzedWord, sought: Sought): number | undefined {
  for (let at = 0; at < signatures.length; at++) {
    if (conceptOf(sought.signatures, signatures[at] ?? 0) === undefined) continue;
    const concept = sought.terms.get(at === 0 ? term : (parts[at - 1] ?? ''));
    if (concept !== undefined) return concept;
  }
  return undefined;
}

/** Slides a window over the matches, which go into `seen`, and stops where one holds all `concepts`; 0 where nothing matches. */
function bestStart(matches: Matches, seen: Match[], concepts: number): number {
  let best = 0;
  let bestCount = 0;
  let first = 0;
  while (bestCount < concepts) {
    const match = matches.next();
    if (match === null) break;
    const { start, end } = match;
    seen.push(match);
    // A match may be longer than the window.
    while (first < seen.length - 1 && (seen[first]?.start ?? start) < end - (SNIPPET_LENGTH - LEAD)) first++;
    const count = countDifferent(seen, first);
    if (count > bestCount) [best, bestCount] = [seen[first]?.start ?? start, count];
  }
  return best;
}

/** How many concepts the matches from this one on satisfy; a window holds a few. */
function countDifferent(matches: readonly Match[], from: number): number {
  let count = 0;
  for (let at = from; at < matches.length; at++) {
    const concept = matches[at]?.concept;
    let earlier = from;
    while (earlier < at && matches[earlier]?.concept !== concept) earlier++;
    if (earlier === at) count++;
  }
  return count;
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
  const unit = text.charCodeAt(at);
  return !(unit > SPACE && unit < DELETE) && /\s/.test(text.charAt(at));
}

function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
