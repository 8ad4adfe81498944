import type { Analyzer } from '../analysis/analyzer.ts';
import type { SearchDocument } from './search-document.ts';

/** The terms of a document by field, in the order of the text and parted by spaces: what every engine indexes. */
export interface AnalyzedDocument {
  readonly headline: string;
  /** The parts of the compounds of the headline. */
  readonly headlineParts: string;
  readonly body: string;
  readonly bodyParts: string;
  /** Every word of the document once (folded), with its term: what the vocabulary counts. */
  readonly words: ReadonlyMap<string, string>;
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
  const words = new Map<string, string>();
  for (const { words: folded, terms } of [headline, body]) {
    for (const [index, word] of folded.entries()) words.set(word, terms[index] ?? word);
  }
  return {
    headline: headline.terms.join(' '),
    headlineParts: headline.parts.join(' '),
    body: body.terms.join(' '),
    bodyParts: body.parts.join(' '),
    words,
  };
}
