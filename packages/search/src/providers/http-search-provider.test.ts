import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SAMPLES } from '../../test/sample-releases.ts';
import { createMemoryEngine } from '../engines/memory/memory-engine.ts';
import { createSearchHandler } from '../handler/search-handler.ts';
import { createHttpSearchProvider } from './http-search-provider.ts';

const engine = createMemoryEngine({ releases: SAMPLES });
const handle = createSearchHandler({ engine });
const through: typeof fetch = (input, init) => {
  init?.signal?.throwIfAborted();
  return handle(new Request(new URL(input instanceof Request ? input.url : input, 'https://press.example'), init));
};

describe('HTTP search provider', () => {
  const provider = createHttpSearchProvider('/search/', { fetch: through });

  it('gives what the engine behind the handler gives', async () => {
    const query = { text: 'museet', inLanguage: 'sv', sort: 'date' as const, pageSize: 5 };
    assert.deepEqual(await provider.search(query), await engine.search(query));
    assert.deepEqual(await provider.suggest?.('sjöh'), await engine.suggest?.('sjöh'));
  });

  it('says where search does not answer', async () => {
    const down = createHttpSearchProvider('/search', { fetch: () => Promise.reject(new TypeError('fetch failed')) });
    await assert.rejects(down.search({ text: 'brand' }), { code: 'search/unavailable', message: /does not answer/ });
    const wrong = createHttpSearchProvider('/search', { fetch: () => Promise.resolve(new Response('{}')) });
    await assert.rejects(wrong.search({ text: 'brand' }), {
      code: 'search/unavailable',
      message: /no page of results/,
    });
    const missing = createHttpSearchProvider('/search', {
      fetch: () => Promise.resolve(new Response('', { status: 404 })),
    });
    await assert.rejects(missing.search({ text: 'brand' }), { code: 'search/unavailable', message: /answered 404/ });
  });

  it('rejects with the reason of the signal where it is called off', async () => {
    await assert.rejects(provider.search({ text: 'brand' }, { signal: AbortSignal.abort() }), { name: 'AbortError' });
  });
});
