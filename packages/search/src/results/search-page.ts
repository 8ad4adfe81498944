import type { FacetValue, SearchHit, SearchPage, SearchQuery } from '@talstreck/core/model';
import type { Analyzer } from '../analysis/analyzer.ts';
import type { Outline } from '../document/outline.ts';
import type { SearchDocument } from '../document/search-document.ts';
import { spokenBy } from '../document/spoken-by.ts';
import { comparable } from '../query/filters.ts';
import type { QueryPlan } from '../query/plan.ts';
import type { Facets } from './facets.ts';
import { highlight, snippet, toSought, type Sought } from './highlight.ts';

/** A document and, where the index keeps them, the outlines of its headline and its body. */
export interface ShownDocument {
  readonly document: SearchDocument;
  readonly headlineOutline?: Outline;
  readonly bodyOutline?: Outline;
}

/** A document that an engine found, with how well it matches. */
export interface Ranked extends ShownDocument {
  readonly score: number;
}

/** What an engine found: one page of it, and the facts about all of it. */
export interface Found {
  readonly total: number;
  readonly ranked: readonly Ranked[];
  readonly facets: Facets;
  /** Where there is a filter by a person: who of those that may be meant is named there. */
  readonly people?: readonly FacetValue[];
}

export interface PageRequest {
  readonly query: SearchQuery;
  readonly plan: QueryPlan;
  readonly page: number;
  readonly pageSize: number;
}

/** Makes the page that a reader sees out of what an engine found. */
export function toSearchPage(request: PageRequest, found: Found, analyzerFor: (lang: string) => Analyzer): SearchPage {
  const { query, plan, page, pageSize } = request;
  const sought = soughtOf(plan);
  return {
    query,
    total: found.total,
    page,
    pageSize,
    hits: found.ranked.map((ranked) => toHit(ranked, sought, plan.speaker, analyzerFor(ranked.document.inLanguage))),
    facets: found.facets,
    ...(isSeveral(found.people ?? []) ? { people: found.people } : {}),
    ...(plan.didYouMean === undefined || found.total === 0 ? {} : { didYouMean: plan.didYouMean }),
  };
}

/** Whether these are the names of more than one person. */
function isSeveral(people: readonly FacetValue[]): boolean {
  return new Set(people.map(({ value }) => comparable(value))).size > 1;
}

function soughtOf({ concepts }: QueryPlan): Sought {
  const terms = concepts.flatMap(({ alternatives }, number) =>
    alternatives.flatMap(({ terms }) => terms.map((term) => [term, number] as const)),
  );
  return toSought(new Map(terms));
}

function toHit(
  { document, score, headlineOutline, bodyOutline }: Ranked,
  sought: Sought,
  speaker: string | undefined,
  analyzer: Analyzer,
): SearchHit {
  return {
    id: document.id,
    url: document.url,
    headline: highlight(document.headline, sought, analyzer, headlineOutline),
    snippet:
      speaker === undefined
        ? snippet(document.body, sought, analyzer, bodyOutline)
        : snippet(spokenBy(document, speaker), sought, analyzer),
    inLanguage: document.inLanguage,
    ...(document.datePublished === undefined ? {} : { datePublished: document.datePublished }),
    ...(document.publisher === undefined ? {} : { publisher: document.publisher }),
    ...(document.category === undefined ? {} : { category: document.category }),
    score,
  };
}
