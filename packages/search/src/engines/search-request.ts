import type { SearchQuery } from '@talstreck/core/model';
import type { Analyzers } from '../analysis/analyzers.ts';
import { toFilters, type Filters } from '../query/filters.ts';
import { parsePlainQuery, parseQuery, type ParsedQuery } from '../query/parse-query.ts';
import { planQuery, type QueryPlan } from '../query/plan.ts';
import type { Vocabulary } from '../query/vocabulary.ts';
import { DEFAULT_PAGE_SIZE, MAXIMUM_DEPTH, MAXIMUM_PAGE_SIZE } from './engine.ts';

/** A query made ready for an engine, with every number inside its limits. */
export interface SearchRequest {
  readonly query: SearchQuery;
  readonly plan: QueryPlan;
  readonly filters: Filters;
  readonly page: number;
  readonly pageSize: number;
  readonly byDate: boolean;
}

export function toSearchRequest(query: SearchQuery, analyzers: Analyzers, vocabulary: Vocabulary): SearchRequest {
  return requestOf(query, parseQuery(query.text), analyzers, vocabulary);
}

/** The same query as words alone: for when nobody of the name in "what did NAME say about …" has said anything. */
export function toPlainRequest(query: SearchQuery, analyzers: Analyzers, vocabulary: Vocabulary): SearchRequest {
  return requestOf(query, parsePlainQuery(query.text), analyzers, vocabulary);
}

function requestOf(
  query: SearchQuery,
  parsed: ParsedQuery,
  analyzers: Analyzers,
  vocabulary: Vocabulary,
): SearchRequest {
  const pageSize = bounded(query.pageSize, DEFAULT_PAGE_SIZE, MAXIMUM_PAGE_SIZE);
  const page = bounded(query.page, 1, Math.floor(MAXIMUM_DEPTH / pageSize));
  const filters = toFilters(query);
  const all = analyzers.all();
  const inLanguage = filters.lang === undefined ? all : [analyzers.for(filters.lang)];
  const plan = planQuery(parsed, inLanguage, vocabulary, all.length === 1 && inLanguage[0] === all[0]);
  const byDate = query.sort === 'date' || (query.sort === undefined && plan.concepts.length === 0);
  return { query, plan, filters, page, pageSize, byDate };
}

function bounded(value: number | undefined, fallback: number, most: number): number {
  if (value === undefined || !Number.isFinite(value)) return fallback;
  return Math.min(Math.max(Math.floor(value), 1), most);
}
