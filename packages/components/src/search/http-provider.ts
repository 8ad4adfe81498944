/** Asks the request handler of `@talstreck/search`, or any server that answers the same. */
import type { SearchPage, SearchProvider, Suggestion } from '@talstreck/core/model';

import { fetchJson } from '../data/fetch-json.ts';
import { sound } from '../data/shape.ts';
import type { Shape } from '../data/shape.ts';
import { writeQuery } from './search-address.ts';

const TEXT: Shape = { text: 'string', highlights: [['number']] };

const PAGE: Shape = {
  query: { text: 'string' },
  total: 'number',
  page: 'number',
  pageSize: 'number',
  hits: [
    {
      id: 'string',
      url: 'string',
      headline: TEXT,
      snippet: TEXT,
      'inLanguage?': 'string',
      'datePublished?': 'string',
      'publisher?': 'string',
      'category?': 'string',
    },
  ],
  'didYouMean?': 'string',
};

const SUGGESTIONS: Shape = [{ text: 'string', kind: 'string', 'url?': 'string' }];

/**
 * A provider at an address: `GET src?q=…&format=json` answers a `SearchPage`, `GET src/suggestions?q=…&format=json` a
 * list of suggestions. Its promises reject where the answer is another.
 */
export function httpProvider(src: string): SearchProvider {
  const get = async (
    path: string,
    parameters: URLSearchParams,
    shape: Shape,
    signal?: AbortSignal,
  ): Promise<unknown> => {
    parameters.set('format', 'json');
    const answer = sound(await fetchJson(`${src.replace(/\/$/, '')}${path}?${parameters.toString()}`, signal), shape);
    if (answer === undefined) throw new TypeError(`${src}${path} answered something else than a search.`);
    return answer;
  };
  return {
    // `sound` has checked the parts that are drawn.
    search: async (query, { signal } = {}) => (await get('', writeQuery(query, 'q'), PAGE, signal)) as SearchPage,
    suggest: async (prefix, { signal } = {}) =>
      (await get('/suggestions', new URLSearchParams({ q: prefix }), SUGGESTIONS, signal)) as readonly Suggestion[],
  };
}
