import type { AnalyzedWord, Analyzer } from '../analysis/analyzer.ts';
import { monthWord } from '../analysis/months.ts';
import type { SearchDocument } from './search-document.ts';

/** The terms of a document by field, in the order of the text and parted by spaces: what every engine indexes. */
export interface IndexedTerms {
  readonly headline: string;
  /** The parts of the compounds of the headline. */
  readonly headlineParts: string;
  readonly body: string;
  readonly bodyParts: string;
}

export type IndexedField = keyof IndexedTerms;

/** The words of a document, analyzed; behind those of the body stands {@link monthWord}. */
export interface AnalyzedDocument {
  readonly headline: readonly AnalyzedWord[];
  readonly body: readonly AnalyzedWord[];
}

export const INDEXED_FIELDS: readonly IndexedField[] = ['headline', 'headlineParts', 'body', 'bodyParts'];

export function analyzeDocument(document: SearchDocument, analyzer: Analyzer): AnalyzedDocument {
  const month = monthWord(document.datePublished);
  const body = analyzer.analyzeText(document.body);
  return {
    headline: analyzer.analyzeText(document.headline),
    body: month === undefined ? body : [...body, analyzer.analyze(month)],
  };
}

export function indexedTerms({ headline, body }: AnalyzedDocument): IndexedTerms {
  return {
    headline: termsOf(headline),
    headlineParts: partsOf(headline),
    body: termsOf(body),
    bodyParts: partsOf(body),
  };
}

function termsOf(words: readonly AnalyzedWord[]): string {
  const terms: string[] = [];
  for (const { term } of words) terms.push(term);
  return terms.join(' ');
}

function partsOf(words: readonly AnalyzedWord[]): string {
  const terms: string[] = [];
  for (const { parts } of words) for (const part of parts) terms.push(part);
  return terms.join(' ');
}
