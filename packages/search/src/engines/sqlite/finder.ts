import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Analyzers } from '../../analysis/analyzers.ts';
import { FIELD_WEIGHTS, INDEXED_FIELDS } from '../../document/analyzed-document.ts';
import type { SearchDocument } from '../../document/search-document.ts';
import { comparable } from '../../query/filters.ts';
import { speaksOf } from '../../query/speaks-of.ts';
import { ENOUGH_COMPLETE, preferComplete } from '../../query/prefer-complete.ts';
import type { QueryPlan } from '../../query/plan.ts';
import type { Found } from '../../results/search-page.ts';
import type { SearchRequest } from '../search-request.ts';
import type { Admission, Catalogue } from './catalogue.ts';
import { completeExpression, conceptExpression, inHeadline, partialExpression } from './fts-expression.ts';

interface Hit {
  readonly key: number;
  readonly score: number;
}

/** With more matches than this, those in a headline are ranked alone where they fill the page: the others come after them anyway. */
const MANY = 4000;

/** Of so many releases at most is it read who says what, the best matches first. */
const MOST_READ = 2000;

const SCORE = `-bm25(terms, ${INDEXED_FIELDS.map((field) => String(FIELD_WEIGHTS[field])).join(', ')})`;

/** Finds releases in an open index. */
export class Finder {
  readonly #catalogue: Catalogue;
  readonly #analyzers: Analyzers;
  readonly #scored: StatementSync;
  readonly #keys: StatementSync;
  readonly #document: StatementSync;

  constructor(database: DatabaseSync, catalogue: Catalogue, analyzers: Analyzers) {
    this.#catalogue = catalogue;
    this.#analyzers = analyzers;
    this.#scored = database.prepare(`SELECT rowid, ${SCORE} FROM terms WHERE terms MATCH ?`);
    this.#keys = database.prepare('SELECT rowid FROM terms WHERE terms MATCH ?');
    this.#document = database.prepare('SELECT json FROM document WHERE key = ?');
    this.#scored.setReturnArrays(true);
    this.#keys.setReturnArrays(true);
  }

  find(request: SearchRequest, now: number): Found {
    const { plan, filters, page, pageSize, byDate } = request;
    const speaker = plan.speaker === undefined ? undefined : comparable(plan.speaker);
    const admitted = this.#catalogue.admission(filters, speaker, now);
    const first = (page - 1) * pageSize;
    const all = this.#rank(plan, admitted, byDate, first + pageSize);
    const hits = speaker === undefined ? all : this.#spoken(all, plan);
    if (byDate) hits.sort((one, other) => this.#catalogue.byNewest(one.key, other.key));
    return {
      total: hits.length,
      ranked: hits.slice(first, first + pageSize).map(({ key, score }) => ({ document: this.document(key), score })),
      facets: this.#catalogue.facets(hits.map(({ key }) => key)),
    };
  }

  /** The releases that hold a term, or match another FTS5 expression. */
  keysOf(expression: string): readonly number[] {
    return this.#keys.all(expression).map(firstColumn);
  }

  document(key: number): SearchDocument {
    // Written by our own writer, in the same transaction as the release.
    return JSON.parse(String(this.#document.get(key)?.json)) as SearchDocument;
  }

  #rank(plan: QueryPlan, admitted: Admission, byDate: boolean, wanted: number): Hit[] {
    if (plan.concepts.length === 0) return this.#everything(plan, admitted);
    const expression = completeExpression(plan);
    const complete = this.keysOf(expression).filter(admitted);
    if (byDate && complete.length >= ENOUGH_COMPLETE) return complete.map((key) => ({ key, score: 0 }));
    if (complete.length > MANY) return this.#headlinesFirst(expression, complete, admitted, wanted);
    const scored = this.#scoredHits(expression, admitted);
    if (plan.concepts.length === 1) return best(scored);
    if (scored.length >= ENOUGH_COMPLETE) return best(scored);
    return this.#withPartial(plan, scored, admitted);
  }

  #headlinesFirst(expression: string, complete: readonly number[], admitted: Admission, wanted: number): Hit[] {
    const inHeadlines = best(this.#scoredHits(inHeadline(expression), admitted));
    if (inHeadlines.length < wanted) return best(this.#scoredHits(expression, admitted));
    const ranked = new Set(inHeadlines.map(({ key }) => key));
    return [...inHeadlines, ...complete.filter((key) => !ranked.has(key)).map((key) => ({ key, score: 0 }))];
  }

  #withPartial(plan: QueryPlan, complete: readonly Hit[], admitted: Admission): Hit[] {
    const matches = new Map<number, { score: number; satisfied: number }>();
    for (const concept of plan.concepts) {
      const expression = partialExpression(concept, plan);
      const many = this.keysOf(expression).length > MANY;
      for (const { key, score } of this.#scoredHits(many ? inHeadline(expression) : expression, admitted)) {
        const match = matches.get(key) ?? { score: 0, satisfied: 0 };
        matches.set(key, { score: match.score + score, satisfied: match.satisfied + 1 });
      }
    }
    for (const { key, score } of complete) matches.set(key, { score, satisfied: plan.concepts.length });
    const all = Array.from(matches, ([key, match]) => ({ key, ...match }));
    return [...preferComplete(all, plan.concepts.length)];
  }

  #everything(plan: QueryPlan, admitted: Admission): Hit[] {
    const excluded = new Set(plan.excluded.flatMap((concept) => this.keysOf(conceptExpression(concept))));
    return [...this.#catalogue.keys()]
      .filter((key) => !excluded.has(key) && admitted(key))
      .map((key) => ({ key, score: 0 }));
  }

  #scoredHits(expression: string, admitted: Admission): Hit[] {
    return this.#scored.all(expression).flatMap((row) => {
      const key = firstColumn(row);
      // As for firstColumn: the statement returns arrays.
      return admitted(key) ? { key, score: Number((row as unknown as readonly unknown[])[1]) } : [];
    });
  }

  #spoken(hits: readonly Hit[], plan: QueryPlan): Hit[] {
    return hits.slice(0, MOST_READ).filter(({ key }) => {
      const document = this.document(key);
      return speaksOf(document, plan, this.#analyzers.for(document.inLanguage));
    });
  }
}

/** The types of node:sqlite do not know `setReturnArrays`: rows of our two bare statements are arrays. */
function firstColumn(row: unknown): number {
  return Number((row as readonly unknown[])[0]);
}

function best(hits: readonly Hit[]): Hit[] {
  return [...hits].sort((one, other) => other.score - one.score || one.key - other.key);
}
