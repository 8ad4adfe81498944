import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openNewsroom, type OpenNewsroom } from '../test/shared-newsrooms.ts';

/** What a page holds, as far as this needs it. */
interface Fetched {
  readonly status: number;
  readonly ids: readonly string[];
  readonly links: readonly string[];
}

describe('the newsroom as a whole', () => {
  let newsroom: OpenNewsroom;
  const pages = new Map<string, Fetched>();

  before(async () => {
    newsroom = await openNewsroom();
    const waiting = [newsroom.address];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (pages.has(next)) continue;
      const page = await fetchPage(next);
      pages.set(next, page);
      for (const link of page.links) {
        const url = new URL(link, next);
        url.hash = '';
        const isOurs = url.origin === new URL(newsroom.address).origin;
        // Searches lead to searches without end, and the gallery's other themes and directions hold the same links.
        if (isOurs && url.search === '' && !/\/gallery\/.*-(?:dark-|light-rtl)/.test(url.pathname))
          waiting.push(url.href);
      }
    }
  });

  after(async () => {
    await newsroom.stop();
  });

  it('has more than fifty pages, and every one of its links leads somewhere', () => {
    assert.ok(pages.size > 50, String(pages.size));
    const broken = [...pages].filter(([, { status }]) => status !== 200).map(([url]) => new URL(url).pathname);
    // The gallery shows what a widget does where there is nothing.
    assert.deepEqual(broken, ['/gallery/nothing']);
  });

  it('has a place for every link to a place', () => {
    const lost: string[] = [];
    for (const [url, { links }] of pages)
      for (const link of links) {
        const target = new URL(link, url);
        const id = decodeURIComponent(target.hash.slice(1));
        target.hash = '';
        const page = pages.get(target.href);
        if (id !== '' && page !== undefined && !page.ids.includes(id)) lost.push(`${url} → ${link}`);
      }
    assert.deepEqual(lost, []);
  });

  it('gives no page the same id twice', () => {
    const twice = [...pages].filter(([, { ids }]) => new Set(ids).size < ids.length).map(([url]) => url);
    assert.deepEqual(twice, []);
  });

  it('keeps an embargoed release out of every page', async () => {
    const texts = await Promise.all([...pages.keys()].map(async (url) => (await fetch(url)).text()));
    assert.ok(!texts.some((text) => text.includes('Hej, ni som öppnar lådan')));
  });
});

async function fetchPage(url: string): Promise<Fetched> {
  const response = await fetch(url);
  const text = await response.text();
  if (!(response.headers.get('content-type') ?? '').startsWith('text/html'))
    return { status: response.status, ids: [], links: [] };
  const attributes = (name: string): readonly string[] =>
    [...text.matchAll(new RegExp(`<[^>]*\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) => unescape(value));
  return { status: response.status, ids: attributes('id'), links: [...attributes('href'), ...attributes('src')] };
}

function unescape(value: string): string {
  return value.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&');
}
