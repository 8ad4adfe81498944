import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { hostileQueries } from '../../test/hostile-queries.ts';
import { release, SAMPLES } from '../../test/sample-releases.ts';
import type { SearchEngine } from '../engines/engine.ts';
import { createMemoryEngine } from '../engines/memory/memory-engine.ts';
import { createSqliteEngine } from '../engines/sqlite/sqlite-engine.ts';
import { createSearchHandler } from './search-handler.ts';

/** `TALSTRECK_HOSTILE_QUERIES=10000` asks for more of them. */
const COUNT = Number(process.env.TALSTRECK_HOSTILE_QUERIES ?? 1000);

/** The slowest of queries that are cut to a few hundred characters, in milliseconds, on a busy machine. */
const SLOWEST = 1000;

const folder = mkdtempSync(join(tmpdir(), 'talstreck-hostile-'));
after(() => {
  rmSync(folder, { recursive: true });
});

for (const [name, open] of Object.entries({
  memory: (): Promise<SearchEngine> => Promise.resolve(createMemoryEngine()),
  sqlite: (): Promise<SearchEngine> =>
    createSqliteEngine({ path: join(mkdtempSync(join(folder, 'index-')), 'hostile.search') }),
})) {
  describe(`${name} engine under hostile queries`, () => {
    it(`answers ${String(COUNT)} of them, injects nothing and is as it was`, async () => {
      const engine = await open();
      await engine.add([...SAMPLES, release({ id: '__proto__', headline: 'constructor toString __proto__' })]);
      const errors: unknown[] = [];
      const handle = createSearchHandler({ engine, onError: (error) => errors.push(error) });
      const before = await engine.search({ text: 'olycka' });
      for (const parameters of hostileQueries(COUNT)) {
        const started = performance.now();
        const path = parameters.size % 3 === 0 ? '/search/suggestions' : '/search';
        const response = await handle(new Request(`https://press.example${path}?${parameters.toString()}`));
        const body = await response.text();
        const asked = JSON.stringify([...parameters]);
        assert.ok(
          response.status === 200 || response.status === 414,
          `${String(response.status)} to ${asked}: ${String(errors[0])}`,
        );
        if (response.headers.get('Content-Type')?.startsWith('text/html') === true)
          assert.doesNotMatch(body, /<script|<img|href="javascript/, asked);
        assert.ok(performance.now() - started < SLOWEST, `too slow: ${asked}`);
      }
      assert.deepEqual(await engine.search({ text: 'olycka' }), before);
      await engine.close();
    });

    it('takes a megabyte as a query without taking its time', async () => {
      const engine = await open();
      await engine.add(SAMPLES);
      for (const piece of ['a', 'olycka ', '"', '-"a" ', 'å', '(a+)+$', ' ', '\ud800', 'vad sa ']) {
        const text = piece.repeat(1_000_000 / piece.length);
        const started = performance.now();
        await engine.search({ text, person: text, category: text, from: text });
        await engine.suggest?.(text);
        assert.ok(performance.now() - started < SLOWEST, JSON.stringify(piece));
      }
      await engine.close();
    });
  });
}
