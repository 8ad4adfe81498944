import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SearchPage, SearchProvider } from '@talstreck/core/model';
import { release, SAMPLES } from '../../test/sample-releases.ts';
import { createMemoryEngine } from '../engines/memory/memory-engine.ts';
import { createSearchHandler, type FrameContent } from './search-handler.ts';

const engine = createMemoryEngine({ releases: SAMPLES, now: () => Date.parse('2026-06-01T12:00:00Z') });
const handle = createSearchHandler({ engine, siteName: 'Vallby & Co' });
const get = (path: string, init: RequestInit = {}): Promise<Response> =>
  handle(new Request(`https://press.example${path}`, init));

describe('search handler', () => {
  it('answers a page to a form: what was sought in the title, the count, the results with their marks', async () => {
    const response = await get('/search?q=olycka');
    const page = (await response.text()).replaceAll(/\s+/g, ' ');
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('Content-Type'), 'text/html; charset=utf-8');
    assert.match(page, /^<!doctype html> <html lang="sv">/);
    assert.match(page, /<title>Sökresultat för ”olycka”<\/title>/);
    assert.match(page, /<p role="status" class="search-count">1 träff<\/p>/);
    assert.match(
      page,
      /<h2><a href="\/releases\/trafikolycka-vallby\/"><mark>Trafikolycka<\/mark> i Norra Vallby<\/a><\/h2>/,
    );
    assert.match(page, /<form action="\/search" method="get">/);
    assert.match(page, /name="q" value="olycka"/);
  });

  it('answers JSON to a script, by the Accept header or by the address', async () => {
    for (const response of [
      await get('/search?q=olycka', { headers: { Accept: 'application/json' } }),
      await get('/search?q=olycka&format=json'),
    ]) {
      assert.equal(response.headers.get('Content-Type'), 'application/json; charset=utf-8');
      const page = (await response.json()) as SearchPage;
      assert.deepEqual(
        page.hits.map(({ id }) => id),
        ['trafikolycka-vallby'],
      );
    }
  });

  it('reads every filter from the address, and writes it into the links of pages and facets', async () => {
    const page = (
      await (
        await get('/search?q=museet&publisher=Sj%C3%B6museet&lang=sv&sort=date&from=2026-01-01&to=2026-12-31')
      ).text()
    ).replaceAll(/\s+/g, ' ');
    assert.match(page, /1 träff</);
    assert.match(page, /Ta bort filtret: Avsändare/);
    assert.match(page, /<input type="hidden" name="publisher" value="Sjömuseet" \/>/);
    assert.match(page, /<option value="date" selected>/);
  });

  it('says who may be meant where several have the name, with a link to each', async () => {
    await engine.add([release({ id: 'fest', headline: 'Fest', said: [['Ivar Ringdal', 'Alla är välkomna']] })]);
    const page = (await (await get('/search?person=ringdal')).text()).replaceAll(/\s+/g, ' ');
    assert.match(
      page,
      /Flera heter så:<\/p> <ul> <li><a href="\/search\?person=Alma\+Ringdal">Alma Ringdal<\/a> \(2\)/,
    );
    assert.doesNotMatch(await (await get('/search?person=ivar+ringdal')).text(), /Flera heter så/);
    await engine.remove(['fest']);
  });

  it('puts the frame of the site around the results', async () => {
    const given: FrameContent[] = [];
    const renderPage = (content: FrameContent): string => {
      given.push(content);
      return `<site>${content.content}</site>`;
    };
    const framed = createSearchHandler({ engine, lang: 'en', renderPage });
    const body = await (await framed(new Request('https://press.example/find?q=museum'))).text();
    assert.match(body, /^<site><h1>Search results for/);
    const [content] = given;
    assert.equal(content?.page?.total, 1);
    assert.match(content.head, /href="\/find\/opensearch.xml"/);
  });

  it('escapes whatever comes in by any field', async () => {
    const attack = `"><script>alert(1)</script><a href='javascript:x'>`;
    const hostile = createMemoryEngine({
      releases: [
        release({
          id: attack,
          headline: attack,
          url: 'javascript:alert(1)',
          category: attack,
          publisher: { name: attack },
          datePublished: '2026',
          inLanguage: 'en',
        }),
      ],
    });
    const query = new URLSearchParams({
      q: 'script',
      sort: attack,
      from: attack,
      to: attack,
      category: attack,
      publisher: attack,
      person: attack,
      lang: attack,
      page: attack,
    });
    for (const parameters of [query, new URLSearchParams({ q: 'script' }), new URLSearchParams({ q: attack })]) {
      const body = await (
        await createSearchHandler({ engine: hostile })(
          new Request(`https://press.example/search?${parameters.toString()}`),
        )
      ).text();
      assert.doesNotMatch(body, /<script|href="javascript|href='/);
    }
  });

  it('suggests, to a widget and to the address bar of a browser', async () => {
    assert.deepEqual(await (await get('/search/suggestions?q=sj%C3%B6h')).json(), [
      { text: 'sjöhistoriska', kind: 'query' },
      { text: 'Sjöhistoriska museet öppnar i Västerås', kind: 'release', url: '/releases/museum-oppnar/' },
    ]);
    const response = await get('/search/suggestions?q=sj%C3%B6h&format=opensearch');
    assert.equal(response.headers.get('Content-Type'), 'application/x-suggestions+json; charset=utf-8');
    assert.deepEqual(await response.json(), ['sjöh', ['sjöhistoriska', 'Sjöhistoriska museet öppnar i Västerås']]);
  });

  it('describes itself to browsers', async () => {
    const response = await get('/search/opensearch.xml');
    const description = await response.text();
    assert.equal(response.headers.get('Content-Type'), 'application/opensearchdescription+xml; charset=utf-8');
    assert.match(description, /<ShortName>Vallby &amp; Co<\/ShortName>/);
    assert.match(description, /template="https:\/\/press.example\/search\?q=\{searchTerms\}"/);
  });

  it('says not modified to who has the same answer already', async () => {
    const first = await get('/search?q=brand');
    const tag = first.headers.get('ETag') ?? '';
    assert.match(tag, /^"[0-9a-f]{24}"$/);
    assert.equal(first.headers.get('Cache-Control'), 'no-cache');
    assert.equal((await get('/search?q=brand', { headers: { 'If-None-Match': `W/${tag}` } })).status, 304);
    assert.notEqual((await get('/search?q=hamnen')).headers.get('ETag'), tag);
  });

  it('answers HEAD without a body, refuses other methods and endless addresses', async () => {
    assert.equal(await (await get('/search?q=brand', { method: 'HEAD' })).text(), '');
    const refused = await get('/search', { method: 'POST', body: 'q=brand' });
    assert.equal(refused.status, 405);
    assert.equal(refused.headers.get('Allow'), 'GET, HEAD');
    assert.equal((await get(`/search?q=${'a'.repeat(1_000_000)}`)).status, 414);
  });

  it('answers 503 with the form where the engine fails or is too slow', async () => {
    const errors: unknown[] = [];
    const broken: SearchProvider = { search: () => Promise.reject(new Error('no connection')) };
    const slow: SearchProvider = { search: () => new Promise(() => undefined) };
    for (const provider of [broken, slow]) {
      const response = await createSearchHandler({
        engine: provider,
        timeout: 20,
        onError: (error) => errors.push(error),
      })(new Request('https://press.example/search?q=brand'));
      assert.equal(response.status, 503);
      assert.equal(response.headers.get('Cache-Control'), 'no-store');
      const body = await response.text();
      assert.match(body, /Sökningen svarar inte just nu/);
      assert.match(body, /value="brand"/);
      assert.doesNotMatch(body, /no connection/);
    }
    assert.equal(errors.length, 2);
  });
});
