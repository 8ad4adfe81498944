import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeEngine } from '../../../test/engine-suite.ts';
import { manyReleases } from '../../../test/many-releases.ts';
import { release, SAMPLES } from '../../../test/sample-releases.ts';
import { createMemoryEngine, loadMemoryEngine } from './memory-engine.ts';

describeEngine('memory', (now) => Promise.resolve(createMemoryEngine({ now })));

describeEngine('serialised memory', (now) => loadMemoryEngine(createMemoryEngine().serialize(), { now }));

describe('memory engine as text', () => {
  it('is the same engine when it is loaded', async () => {
    const engine = createMemoryEngine({ releases: SAMPLES });
    const loaded = await loadMemoryEngine(engine.serialize());
    for (const text of ['olyckor', 'vasteras', '"norra vallby"', 'rondelen', 'vad sa Alma Ringdal om kulturen', '']) {
      assert.deepEqual(await loaded.search({ text }), await engine.search({ text }));
    }
    assert.deepEqual(await loaded.suggest?.('sjöh'), await engine.suggest?.('sjöh'));
    await loaded.add([release({ id: 'ny', headline: 'Kyrkbåten sjösätts' })]);
    assert.equal((await loaded.search({ text: 'kyrkbåt' })).total, 1);
  });

  it('does not keep others waiting while it loads', async () => {
    const serialized = createMemoryEngine({ releases: manyReleases(3000) }).serialize();
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    await loadMemoryEngine(serialized);
    clearInterval(timer);
    assert.ok(turns >= 5, `others had ${String(turns)} turns`);
  });

  it('says where the text is damaged or cut off', async () => {
    const serialized = createMemoryEngine({ releases: SAMPLES }).serialize();
    for (const text of ['', '{}\n', serialized.slice(0, -20), serialized.replace('"documents"', '"documents')]) {
      await assert.rejects(loadMemoryEngine(text), { code: 'search/index-corrupt' });
    }
  });
});
