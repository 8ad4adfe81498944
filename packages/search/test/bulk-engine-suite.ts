import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BulkEngine, IndexProgress } from '../src/engines/engine.ts';
import { manyReleases } from './many-releases.ts';
import { release } from './sample-releases.ts';

/** What every engine must do that keeps its index outside of memory. */
export function describeBulkEngine(name: string, open: () => Promise<BulkEngine>): void {
  describe(`${name} engine with many releases`, () => {
    it('indexes them in batches, passes over what is there, and takes out what is gone when told to', async () => {
      const engine = await open();
      const phases = new Set<string>();
      const onProgress = ({ phase }: IndexProgress): unknown => phases.add(phase);
      assert.deepEqual(await engine.addAll(manyReleases(1200), { onProgress }), {
        stored: 1200,
        removed: 0,
        unchanged: 0,
      });
      assert.deepEqual([...phases], ['reading', 'indexing']);
      assert.deepEqual(await engine.addAll(manyReleases(1200)), { stored: 0, removed: 0, unchanged: 1200 });
      assert.equal((await engine.search({ text: 'trafikolycka' })).total, 152);
      assert.deepEqual(await engine.addAll(manyReleases(1100), { replace: true }), {
        stored: 0,
        removed: 100,
        unchanged: 1100,
      });
      assert.equal(await engine.count(), 1100);
      assert.deepEqual((await engine.search({ text: 'nummer1099' })).total, 1);
      assert.deepEqual((await engine.search({ text: '"nummer1100"' })).total, 0);
      await engine.close();
    });

    it('splits compounds by new words when the archive is made anew', async () => {
      const engine = await open();
      const compound = release({ id: 'ny', headline: 'Valfångstmuseet flyttar' });
      await engine.addAll(manyReleases(600));
      await engine.add([compound]);
      const word = release({
        id: 'ord',
        headline: 'Valfångst förbjuds',
        paragraphs: ['Ett museum och ett annat museum om valfångst.'],
      });
      await engine.addAll(
        [...manyReleases(600), compound, word, release({ id: 'ord2', headline: 'Museet om valfångst' })],
        { replace: true },
      );
      assert.deepEqual((await engine.search({ text: 'museet' })).hits.map(({ id }) => id).sort(), [
        'ny',
        'ord',
        'ord2',
      ]);
      await engine.close();
    });

    it('puts what holds both words somewhere before what has one of them in its headline', async () => {
      const engine = await open();
      const filling = Array.from(
        { length: 20 },
        (_, index) => `Nämnden tog upp ärende ${String(index)} om vägar och broar.`,
      );
      const both = release({
        id: 'both',
        headline: 'Protokoll från nämnden',
        paragraphs: [...filling, 'En näckros växer vid ett kvarnhjul.'],
      });
      const one = Array.from({ length: 8 }, (_, index) =>
        release({
          id: `one${String(index)}`,
          headline: 'Näckrosens dag',
          paragraphs: ['Näckros efter näckros blommar.'],
        }),
      );
      await engine.addAll([...manyReleases(600), both, ...one]);
      const { total, hits } = await engine.search({ text: 'näckros kvarnhjul' });
      assert.equal(total, 9);
      assert.equal(hits[0]?.id, 'both');
      await engine.close();
    });

    it('stops between two batches when it is called off, and goes on from there', async () => {
      const engine = await open();
      const abort = new AbortController();
      await assert.rejects(
        engine.addAll(manyReleases(1500), {
          signal: abort.signal,
          onProgress: () => {
            abort.abort();
          },
        }),
        { name: 'AbortError' },
      );
      const { stored, unchanged } = await engine.addAll(manyReleases(1500));
      assert.ok(unchanged >= 500);
      assert.equal(stored + unchanged, 1500);
      assert.equal(await engine.count(), 1500);
      await engine.close();
    });
  });
}
