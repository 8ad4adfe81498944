import type { SearchPage, SearchQuery } from '@talstreck/core/model';
import type { Analyzers } from '../analysis/analyzers.ts';
import type { Vocabulary } from '../query/vocabulary.ts';
import { toSearchPage, type Found } from '../results/search-page.ts';
import { toPlainRequest, toSearchRequest, type SearchRequest } from './search-request.ts';

/** What a search needs of an engine. */
export interface Searchable {
  readonly analyzers: Analyzers;
  readonly vocabulary: Vocabulary;
  readonly find: (request: SearchRequest) => Found | Promise<Found>;
}

/**
 * One search, the same over every engine: understand the query, let the engine find, make the page.
 * Where nobody of the name in "what did NAME say about …" said anything, the words are sought everywhere.
 */
export async function runSearch(query: SearchQuery, { analyzers, vocabulary, find }: Searchable): Promise<SearchPage> {
  let request = toSearchRequest(query, analyzers, vocabulary);
  let found = await find(request);
  if (found.total === 0 && request.plan.speaker !== undefined) {
    request = toPlainRequest(query, analyzers, vocabulary);
    found = await find(request);
  }
  return toSearchPage(request, found, (lang) => analyzers.for(lang));
}
