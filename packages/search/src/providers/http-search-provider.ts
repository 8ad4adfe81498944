import { TalstreckError, type SearchPage, type SearchProvider, type Suggestion } from '@talstreck/core/model';
import { writeSearchQuery } from '../handler/request-query.ts';

export interface HttpSearchProviderOptions {
  /** Used instead of the global `fetch`. */
  readonly fetch?: typeof fetch;
}

/**
 * A search provider that asks a request handler (`createSearchHandler`) at a URL, absolute or on the same site.
 * Its promises reject with `TalstreckError` `search/unavailable` where that does not answer as it should,
 * and with the signal's reason where the search is called off.
 *
 * @example
 * document.querySelector('press-search').provider = createHttpSearchProvider('/search');
 */
export function createHttpSearchProvider(
  url: string,
  { fetch: fetcher = fetch }: HttpSearchProviderOptions = {},
): SearchProvider {
  const [path = '', fixed] = url.split('?', 2);

  async function get(address: string, parameters: URLSearchParams, signal: AbortSignal | undefined): Promise<unknown> {
    const all = new URLSearchParams([...new URLSearchParams(fixed), ...parameters, ['format', 'json']]);
    const response = await request(`${address}?${all.toString()}`, signal);
    if (!response.ok)
      throw new TalstreckError(
        'search/unavailable',
        `Search at ${path} answered ${String(response.status)}; 200 would be right.`,
      );
    return response.json();
  }

  async function request(address: string, signal: AbortSignal | undefined): Promise<Response> {
    try {
      return await fetcher(address, {
        headers: { Accept: 'application/json' },
        ...(signal === undefined ? {} : { signal }),
      });
    } catch (error) {
      signal?.throwIfAborted();
      throw new TalstreckError(
        'search/unavailable',
        `Search at ${path} does not answer: check the address and the connection.`,
        { cause: error },
      );
    }
  }

  return {
    async search(query, { signal } = {}) {
      const page = await get(path, writeSearchQuery(query), signal);
      if (!isSearchPage(page))
        throw new TalstreckError(
          'search/unavailable',
          `Search at ${path} answered something that is no page of results.`,
        );
      return page;
    },
    async suggest(prefix, { signal } = {}) {
      const suggestions = await get(
        `${path.replace(/\/$/, '')}/suggestions`,
        new URLSearchParams({ q: prefix }),
        signal,
      );
      return Array.isArray(suggestions) ? suggestions.filter(isSuggestion) : [];
    },
  };
}

/** The parts that a widget cannot do without; the rest is our own handler's. */
function isSearchPage(value: unknown): value is SearchPage {
  return (
    typeof value === 'object' &&
    value !== null &&
    'hits' in value &&
    Array.isArray(value.hits) &&
    'total' in value &&
    typeof value.total === 'number'
  );
}

function isSuggestion(value: unknown): value is Suggestion {
  return (
    typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string' && 'kind' in value
  );
}
