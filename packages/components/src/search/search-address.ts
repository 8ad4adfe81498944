/** A query in an address, as a search form and `@talstreck/search` write it, and back. */
import type { SearchQuery } from '@talstreck/core/model';

/** The filters of a query by the name of their parameter. */
const FILTERS = {
  sort: 'sort',
  from: 'from',
  to: 'to',
  category: 'category',
  publisher: 'publisher',
  person: 'person',
  lang: 'inLanguage',
} as const;

/** Reads a query; `name` is the parameter that holds the words. */
export function readQuery(parameters: URLSearchParams, name: string): SearchQuery {
  const page = Math.floor(Number(parameters.get('page')));
  const query: Record<string, string | number> = { text: parameters.get(name)?.trim() ?? '' };
  if (page > 1 && Number.isSafeInteger(page)) query.page = page;
  for (const [parameter, field] of Object.entries(FILTERS)) {
    const value = parameters.get(parameter);
    if (value) query[field] = value;
  }
  // FILTERS names fields of a query alone; a `sort` of another kind is the engine's to refuse.
  return query as unknown as SearchQuery;
}

/** Writes a query: the other way round. */
export function writeQuery(query: SearchQuery, name: string): URLSearchParams {
  const parameters = new URLSearchParams({ [name]: query.text });
  if (query.page !== undefined && query.page > 1) parameters.set('page', String(query.page));
  for (const [parameter, field] of Object.entries(FILTERS)) {
    const value = query[field];
    if (value) parameters.set(parameter, value);
  }
  return parameters;
}
