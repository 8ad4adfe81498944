import type { AnalyzedWord, Analyzer } from '../analysis/analyzer.ts';
import type { SearchDocument } from './search-document.ts';

/** The terms of a document by field, in the order of the text and parted by spaces: what every engine indexes. */
export interface AnalyzedDocument {
  readonly headline: string;
  /** The parts of the compounds of the headline. */
  readonly headlineParts: string;
  readonly body: string;
  readonly bodyParts: string;
  /** Every word of the document, mostly once: what the vocabulary counts. */
  readonly words: ReadonlySet<AnalyzedWord>;
}

export type IndexedField = 'headline' | 'headlineParts' | 'body' | 'bodyParts';

/** How much a term counts by where it stands. Measured; between half and double it makes little difference. */
export const FIELD_WEIGHTS: Readonly<Record<IndexedField, number>> = {
  headline: 4,
  headlineParts: 1.6,
  body: 1,
  bodyParts: 0.4,
};

export const INDEXED_FIELDS: readonly IndexedField[] = ['headline', 'headlineParts', 'body', 'bodyParts'];

export function analyzeDocument(document: SearchDocument, analyzer: Analyzer): AnalyzedDocument {
  const headline = analyzer.analyzeText(document.headline);
  const body = analyzer.analyzeText(document.body);
  return {
    headline: termsOf(headline),
    headlineParts: partsOf(headline),
    body: termsOf(body),
    bodyParts: partsOf(body),
    words: new Set([...headline, ...body]),
  };
}

function termsOf(words: readonly AnalyzedWord[]): string {
  let terms = '';
  for (const { term } of words) terms += terms === '' ? term : ` ${term}`;
  return terms;
}

function partsOf(words: readonly AnalyzedWord[]): string {
  let terms = '';
  for (const { parts } of words) for (const part of parts) terms += terms === '' ? part : ` ${part}`;
  return terms;
}
