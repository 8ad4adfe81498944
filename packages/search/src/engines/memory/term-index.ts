import MiniSearch, { type AsPlainObject, type Query, type SearchResult } from 'minisearch';
import type { Analyzers } from '../../analysis/analyzers.ts';
import {
  analyzeDocument,
  INDEXED_FIELDS,
  indexedTerms,
  type AnalyzedDocument,
  type IndexedField,
  type IndexedTerms,
} from '../../document/analyzed-document.ts';
import { WordCounts } from '../../document/word-counts.ts';
import { outlineOf, type Outline } from '../../document/outline.ts';
import type { SearchDocument } from '../../document/search-document.ts';
import { inARow } from '../../query/in-a-row.ts';
import { type Alternative, type Concept, isRow, type QueryPlan } from '../../query/plan.ts';
import { preferComplete } from '../../query/prefer-complete.ts';
import type { Vocabulary } from '../../query/vocabulary.ts';

/** A document that matches; its key is its id. */
export interface Match {
  readonly key: string;
  readonly document: SearchDocument;
  readonly score: number;
}

/** The document with an id, where it may be shown. */
type Shown = (id: string) => SearchDocument | undefined;

type Entry = IndexedTerms & { readonly id: string };

/** BM25+ as MiniSearch has it. */
const BM25 = { k: 1.2, b: 0.7, d: 0.5 };

/** How much a term counts by where it stands. Measured; between half and double it makes little difference. */
const FIELD_WEIGHTS: Readonly<Record<IndexedField, number>> = {
  headline: 4,
  headlineParts: 1.6,
  body: 1,
  bodyParts: 0.4,
};

/** The terms of documents in MiniSearch: it stores and scores terms, and never sees a word. */
export class TermIndex {
  readonly analyzers: Analyzers;
  readonly #vocabulary: Vocabulary;
  /** What the vocabulary does not count yet. */
  readonly #words = new WordCounts();
  readonly #documentOf: (id: string) => SearchDocument | undefined;
  readonly #mini: MiniSearch<Entry>;
  /** Of documents whose outline was asked for, or came with their analysis. */
  readonly #outlines = new WeakMap<SearchDocument, Outline>();

  constructor(
    analyzers: Analyzers,
    vocabulary: Vocabulary,
    documentOf: (id: string) => SearchDocument | undefined,
    mini: MiniSearch<Entry> = new MiniSearch<Entry>(MINISEARCH_OPTIONS),
  ) {
    this.analyzers = analyzers;
    this.#vocabulary = vocabulary;
    this.#documentOf = documentOf;
    this.#mini = mini;
  }

  /** Makes an index out of what {@link toPlainObject} gave, without keeping others waiting. */
  static async read(
    plain: AsPlainObject,
    analyzers: Analyzers,
    vocabulary: Vocabulary,
    documentOf: (id: string) => SearchDocument | undefined,
  ): Promise<TermIndex> {
    const mini = await MiniSearch.loadJSAsync<Entry>(plain, MINISEARCH_OPTIONS);
    return new TermIndex(analyzers, vocabulary, documentOf, mini);
  }

  get vocabulary(): Vocabulary {
    for (const [{ word, term }, by] of this.#words.take()) this.#vocabulary.add(word, term, by);
    return this.#vocabulary;
  }

  toPlainObject(): AsPlainObject {
    return this.#mini.toJSON();
  }

  /** `analyzed` where the document was analyzed already, by the same analyzers. */
  add(document: SearchDocument, analyzed: AnalyzedDocument = this.#analyze(document)): void {
    this.#words.add(analyzed);
    this.#mini.add({ id: document.id, ...indexedTerms(analyzed) });
    this.#outlines.set(document, outlineOf(analyzed.body));
  }

  remove(document: SearchDocument): void {
    this.#words.add(this.#analyze(document), -1);
    this.#mini.discard(document.id);
  }

  /** The outline of the document's body. */
  outlineOf(document: SearchDocument): Outline {
    const known = this.#outlines.get(document);
    if (known !== undefined) return known;
    const outline = outlineOf(this.analyzers.for(document.inLanguage).analyzeText(document.body));
    this.#outlines.set(document, outline);
    return outline;
  }

  #analyze(document: SearchDocument): AnalyzedDocument {
    return analyzeDocument(document, this.analyzers.for(document.inLanguage));
  }

  /** The documents that hold a term. */
  holders(term: string): readonly string[] {
    return this.#mini.search(term).map(idOf);
  }

  /** Best first; all documents that may be shown where the plan seeks nothing. */
  search(plan: QueryPlan, shown: Shown): readonly Match[] {
    const excluded = new Set(
      plan.excluded.flatMap((concept) => this.#matching([concept], this.#documentOf)).map(({ key }) => key),
    );
    const allowed: Shown = excluded.size === 0 ? shown : (id) => (excluded.has(id) ? undefined : shown(id));
    if (plan.concepts.length > 0) return this.#matching(plan.concepts, allowed);
    return this.#mini.search(MiniSearch.wildcard).flatMap((result) => {
      const key = idOf(result);
      const document = allowed(key);
      return document === undefined ? [] : { key, document, score: 0 };
    });
  }

  #matching(concepts: readonly Concept[], allowed: Shown): readonly Match[] {
    const inRows = concepts.map(({ alternatives }) => this.#inRows(alternatives.filter(isRow), allowed));
    const eachSatisfies = concepts.length === 1 && concepts.every(isOfSingleTerms);
    const matches: (Match & { readonly satisfied: number })[] = [];
    const add = (key: string, ofWords: number, satisfies: (concept: Concept) => boolean): void => {
      const document = allowed(key);
      if (document === undefined) return;
      const inARow = inRows.map((scores) => scores.get(key));
      const satisfied = concepts.filter((concept, at) => inARow[at] !== undefined || satisfies(concept)).length;
      const score = inARow.reduce<number>((sum, ofRow) => sum + (ofRow ?? 0), ofWords);
      if (satisfied > 0) matches.push({ key, document, score, satisfied });
    };
    const seen = new Set<string>();
    for (const result of this.#search(concepts.map(toQuery))) {
      const key = idOf(result);
      if (eachSatisfies) {
        const document = allowed(key);
        if (document !== undefined) matches.push({ key, document, score: scoreOf(result), satisfied: 1 });
        continue;
      }
      seen.add(key);
      add(key, scoreOf(result), (concept) => satisfies(result, concept));
    }
    for (const key of new Set(inRows.flatMap((scores) => [...scores.keys()])))
      if (!seen.has(key)) add(key, 0, () => false);
    return preferComplete(matches, concepts.length);
  }

  #search(queries: readonly Query[]): readonly SearchResult[] {
    return this.#mini.search({ combineWith: 'OR', queries: [...queries] });
  }

  /** What the documents score in which the words of any of the rows follow each other. */
  #inRows(rows: readonly Alternative[], allowed: Shown): ReadonlyMap<string, number> {
    const scores = new Map<string, number>();
    for (const row of rows) {
      for (const result of this.#search([alternativeQuery(row)])) {
        const id = idOf(result);
        if (allowed(id) !== undefined && this.#standInARow(row.terms, id))
          scores.set(id, (scores.get(id) ?? 0) + scoreOf(result));
      }
    }
    return scores;
  }

  #standInARow(terms: readonly string[], id: string): boolean {
    const document = this.#documentOf(id);
    return (
      document !== undefined &&
      inARow(terms, document, this.outlineOf(document), this.analyzers.for(document.inLanguage))
    );
  }
}

const MINISEARCH_OPTIONS = {
  fields: [...INDEXED_FIELDS],
  tokenize: (terms: string) => terms.split(' '),
  processTerm: (term: string) => (term === '' ? null : term),
  searchOptions: { boost: { ...FIELD_WEIGHTS }, bm25: BM25, prefix: false, fuzzy: false },
};

/** MiniSearch types the id of a result as any; we only ever add string ids. */
function idOf(result: SearchResult): string {
  return String(result.id);
}

/** Whatever holds any of the terms of such a concept satisfies it. */
function isOfSingleTerms({ alternatives }: Concept): boolean {
  return alternatives.every(({ terms }) => terms.length === 1);
}

/** Everything but words in a row: MiniSearch does not know where words stand. */
function toQuery({ alternatives }: Concept): Query {
  return {
    combineWith: 'OR',
    queries: alternatives.filter((alternative) => !isRow(alternative)).map(alternativeQuery),
  };
}

/** Whether a document holds the word of a way to satisfy a concept. */
function satisfies({ match }: SearchResult, { alternatives }: Concept): boolean {
  return alternatives.some((alternative) => !isRow(alternative) && Object.hasOwn(match, alternative.terms[0] ?? ''));
}

/** MiniSearch multiplies it by the number of words. */
function scoreOf({ score, queryTerms }: SearchResult): number {
  return score / queryTerms.length;
}

function alternativeQuery({ terms }: Alternative): Query {
  return { combineWith: 'AND', queries: [...terms] };
}
