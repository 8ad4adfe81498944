import assert from 'node:assert/strict';
import { get } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { openNewsroom, type OpenNewsroom } from '../test/shared-newsrooms.ts';

/** Bytes, as brotli. */
const mostToRead = 14_000;
const mostScript = 16_000;

describe('what a release costs its reader', () => {
  let newsroom: OpenNewsroom;
  let releases: readonly string[];

  before(async () => {
    newsroom = await openNewsroom();
    const sitemap = await (await fetch(`${newsroom.address}sitemap.xml`)).text();
    releases = [...sitemap.matchAll(/<loc>([^<]+\/releases\/[^<]+)<\/loc>/g)].map(
      ([, url = '']) => new URL(url).pathname,
    );
  });

  after(async () => {
    await newsroom.stop();
  });

  it('is at most 14 kB of HTML and style', async () => {
    assert.ok(releases.length >= 24);
    for (const path of releases) {
      const page = await load(path);
      const sizes = await Promise.all(addresses(page.text, /<link rel="stylesheet" href="([^"]+)"/g).map(load));
      const bytes = page.bytes + sum(sizes);
      assert.ok(bytes <= mostToRead, `${path}: ${String(bytes)} bytes`);
    }
  });

  it('is at most 16 kB of script at first', async () => {
    const page = await load(releases[0] ?? '');
    const scripts = await Promise.all(addresses(page.text, /<script type="module" src="([^"]+)"/g).map(load));
    assert.ok(scripts.length > 0 && sum(scripts) <= mostScript, `${String(sum(scripts))} bytes`);
  });

  /** What is loaded, with its size on the way: `fetch` does not tell. */
  async function load(path: string): Promise<{ readonly bytes: number; readonly text: string }> {
    const text = await (await fetch(new URL(path, newsroom.address))).text();
    const bytes = await new Promise<number>((resolve) => {
      get(new URL(path, newsroom.address), { headers: { 'accept-encoding': 'br' } }, (response) => {
        assert.equal(response.headers['content-encoding'], 'br', path);
        let length = 0;
        response.on('data', (chunk: Buffer) => (length += chunk.length));
        response.on('end', () => {
          resolve(length);
        });
      });
    });
    return { bytes, text };
  }
});

function addresses(page: string, pattern: RegExp): readonly string[] {
  return [...page.matchAll(pattern)].map(([, address = '']) => address);
}

function sum(loaded: readonly { readonly bytes: number }[]): number {
  return loaded.reduce((total, { bytes }) => total + bytes, 0);
}
