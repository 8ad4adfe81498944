import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { IndexState, IndexStore } from './index-store.ts';
import { Reader } from './reader.ts';

describe('reader', () => {
  it('searches while it asks whether something was written, and again where something was', async () => {
    let written: IndexState | null = { generation: 1, revision: 1 };
    let lastRevision = 0;
    let asked = 0;
    const store: Partial<IndexStore> = {
      state: async () => {
        asked++;
        return Promise.resolve(written);
      },
      lexicons: () => Promise.resolve([]),
      wordsAfter: async function* () {
        yield* await Promise.resolve([]);
      },
      releasesAfter: async function* (revision) {
        if (revision === lastRevision) return;
        yield await Promise.resolve([{ key: lastRevision, revision: lastRevision, facts: null }]);
      },
    };
    const reader = new Reader(store as IndexStore); // What a reader asks for.
    await reader.refresh();
    written = null;
    const runs: number[] = [];
    const run = async ({ revision }: { readonly revision: number }): Promise<number> => {
      runs.push(asked);
      return Promise.resolve(revision);
    };
    assert.equal(await reader.read(run), 0);
    assert.deepEqual(runs, [1]);
    assert.equal(asked, 2);
    [written, lastRevision] = [{ generation: 1, revision: 2 }, 2];
    assert.equal(await reader.read(run), 2);
    assert.deepEqual(runs, [1, 2, 3]);
  });

  it('does not say what failed while something was written', async () => {
    let revision = 0;
    const store: Partial<IndexStore> = {
      state: () => Promise.resolve({ generation: revision, revision }),
      lexicons: () => Promise.resolve([]),
      wordsAfter: async function* () {
        yield* await Promise.resolve([]);
      },
      releasesAfter: async function* () {
        yield* await Promise.resolve([]);
      },
    };
    const reader = new Reader(store as IndexStore); // What a reader asks for.
    await reader.refresh();
    revision++;
    const run = ({ generation }: { readonly generation: number }): Promise<string> =>
      generation === 0 ? Promise.reject(new Error('gone')) : Promise.resolve('found');
    assert.equal(await reader.read(run), 'found');
    await assert.rejects(
      reader.read(() => Promise.reject(new Error('gone'))),
      /gone/,
    );
  });
});
