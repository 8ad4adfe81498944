import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { manyReleases } from '../../../test/many-releases.ts';
import { release } from '../../../test/sample-releases.ts';
import type { BulkEngine } from '../engine.ts';
import { createSqliteEngine } from '../sqlite/sqlite-engine.ts';

describe('finding among many', () => {
  const folder = mkdtempSync(join(tmpdir(), 'talstreck-finder-'));
  let engine: BulkEngine;
  before(async () => {
    engine = await createSqliteEngine({ path: join(folder, 'many.search') });
    await engine.addAll(manyReleases(2600));
  });
  after(async () => {
    await engine.close();
    rmSync(folder, { recursive: true });
  });

  it('gives every hit once over all pages, of a word that stands in every body and some headlines', async () => {
    await engine.add(
      Array.from({ length: 30 }, (_, index) =>
        release({ id: `h${String(index)}`, headline: `Kommunen svarar ${String(index)}` }),
      ),
    );
    const ids: string[] = [];
    for (let page = 1; page <= 132; page++) {
      const { total, hits } = await engine.search({ text: 'kommunen', page, pageSize: 20 });
      assert.equal(total, 2630);
      ids.push(...hits.map(({ id }) => id));
    }
    assert.equal(new Set(ids).size, 2630);
  });

  it('gives every hit of a word that seldom stands alone and very often in compounds, the best first', async () => {
    const many = await createSqliteEngine({ path: join(folder, 'compounds.search') });
    await many.addAll([
      ...Array.from({ length: 2300 }, (_, index) =>
        release({
          id: `k${String(index)}`,
          headline: `Nummer ${String(index)}`,
          paragraphs: ['Brandstationen byggs.'],
        }),
      ),
      ...['Brand', 'En brand till', 'Station', 'En station till'].map((headline, index) =>
        release({ id: `w${String(index)}`, headline }),
      ),
    ]);
    const ids: string[] = [];
    for (let page = 1; page <= 24; page++) {
      const { total, hits } = await many.search({ text: 'station', page, pageSize: 100 });
      assert.equal(total, 2302);
      ids.push(...hits.map(({ id }) => id));
    }
    assert.equal(new Set(ids).size, 2302);
    assert.deepEqual(new Set(ids.slice(0, 2)), new Set(['w2', 'w3']));
    await many.close();
  });

  it('gives what lacks a word once over all pages: first what has all, or some of it in the headline', async () => {
    const tulips = await createSqliteEngine({ path: join(folder, 'tulips.search') });
    await tulips.addAll([
      ...Array.from({ length: 200 }, (_, index) =>
        release({
          id: `t${String(index)}`,
          headline: index < 12 ? 'Tulpan till salu' : 'Torgdag',
          paragraphs: [`Tulpan${' och ros'.repeat(index % 7)}.`],
        }),
      ),
      release({ id: 'both', headline: 'Utflykt', paragraphs: ['En mossa med en tulpan.'] }),
      release({ id: 'other', headline: 'Mossa' }),
    ]);
    const ids: string[] = [];
    for (let page = 1; page <= 11; page++) {
      const { total, hits } = await tulips.search({ text: 'tulpan mossa', page, pageSize: 20 });
      assert.equal(total, 202);
      ids.push(...hits.map(({ id }) => id));
    }
    assert.equal(new Set(ids).size, 202);
    const first = ['both', 'other', ...Array.from({ length: 12 }, (_, index) => `t${String(index)}`)];
    assert.deepEqual(new Set(ids.slice(0, 14)), new Set(first));
    await tulips.close();
  });

  it('gives the best first on a small page as on a large one', async () => {
    for (const text of ['trafikolycka', 'vallby', 'kommunen skolstart', 'år']) {
      const small = await engine.search({ text, pageSize: 10 });
      const large = await engine.search({ text, pageSize: 100 });
      assert.deepEqual(
        small.hits.map(({ id }) => id),
        large.hits.slice(0, 10).map(({ id }) => id),
        text,
      );
    }
  });
});
