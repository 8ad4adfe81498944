import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { manyReleases } from '../../../test/many-releases.ts';
import { release } from '../../../test/sample-releases.ts';
import type { Alternative, Concept } from '../../query/plan.ts';
import { FEW, type Matching } from '../indexed/index-store.ts';
import { openDatabase } from './database.ts';
import { createSqliteEngine } from './sqlite-engine.ts';
import { SqliteStore } from './sqlite-store.ts';

describe('scoring by outlines', () => {
  const folder = mkdtempSync(join(tmpdir(), 'talstreck-bm25-'));
  const database = openDatabase(join(folder, 'few.search'), 1000);
  const store = new SqliteStore(database);
  before(async () => {
    const engine = await createSqliteEngine({ path: join(folder, 'few.search') });
    await engine.add([
      ...manyReleases(60),
      ...Array.from({ length: 30 }, (_, number) =>
        release({
          id: `few${String(number)}`,
          headline: number % 3 === 0 ? 'Olycka i hamn' : 'Park vid en bro',
          paragraphs: [
            ...(number % 2 === 0 ? ['En trafikolycka i hamn. Hamn vid bro.'] : ['Trafik vid en bro, en olycka.']),
            ...Array.from({ length: number % 5 }, () => 'Park och bro, bro och hamn.'),
          ],
        }),
      ),
    ]);
    await engine.close();
    await store.state();
  });
  after(() => {
    database.close();
    rmSync(folder, { recursive: true });
  });

  const row = (...terms: readonly string[]): Alternative => ({ terms });
  const concept = (...alternatives: readonly Alternative[]): Concept => ({ alternatives });

  it('tells what holds several concepts as FTS5 does', async () => {
    for (const all of [
      [concept(row('bro')), concept(row('hamn'))],
      [concept(row('olyck')), concept(row('vid', 'bro'), row('park')), concept(row('hamn'), row('trafik'))],
      [concept(row('bro')), concept(row('finnsinte'))],
    ]) {
      const matching = { all, excluded: [] };
      const expected = await store.scored(matching);
      assert.deepEqual(
        await store.keys(matching),
        expected.map(({ key }) => key).sort((one, other) => one - other),
      );
    }
  });

  it('tells what holds a concept in the headline as FTS5 does', async () => {
    const all = await store.keys({ all: [concept(row('bro'), row('hamn'))], excluded: [] });
    const matching = { all: [concept(row('olyck'), row('trafik'))], excluded: [] };
    const expected = new Set(await store.keys({ ...matching, inHeadline: true }));
    const held = all.filter((key) => expected.has(key));
    assert.ok(held.length > 0 && held.length < all.length);
    assert.deepEqual(await store.withHeadline(matching, all), held);
    await store.scored(matching, { among: all });
    assert.deepEqual(await store.withHeadline(matching, all), held);
  });

  for (const [name, matching] of Object.entries<Matching>({
    'a word': { all: [concept(row('hamn'))], excluded: [] },
    'a part of a compound': { all: [concept(row('olyck'))], excluded: [] },
    'two words': { all: [concept(row('bro')), concept(row('park'))], excluded: [] },
    'one of several': { all: [concept(row('trafik'), row('park'))], excluded: [] },
    'words in a row': { all: [concept(row('vid', 'bro'), row('park'))], excluded: [] },
    'a word in headlines': { all: [concept(row('olyck'))], excluded: [], inHeadline: true },
    'a word without another': { all: [concept(row('bro'))], excluded: [concept(row('park'))] },
  }))
    it(`gives the scores that FTS5 gives: ${name}`, async () => {
      const rounded = (hits: Awaited<ReturnType<SqliteStore['scored']>>): readonly string[] =>
        hits.map(({ key, score }) => `${String(key)} ${score.toPrecision(12)}`).sort();
      const expected = await store.scored(matching);
      assert.ok(expected.length > 1 && expected.length <= FEW);
      const keys = expected.map(({ key }) => key);
      assert.deepEqual(rounded(await store.scored(matching, { among: keys })), rounded(expected));
      const sums = await store.sums([{ matching, keys, of: keys.length }]);
      assert.deepEqual(rounded([...sums].map(([key, score]) => ({ key, score }))), rounded(expected));
    });

  it('knows how many releases there are and how many terms, whatever was changed and taken out', async () => {
    const path = join(folder, 'changed.search');
    const engine = await createSqliteEngine({ path });
    await engine.addAll(manyReleases(40));
    await engine.add([release({ id: 'r3', headline: 'Olycka i en annan hamn', paragraphs: ['Trafikolycka i hamn.'] })]);
    await engine.remove(['r4', 'r5']);
    await engine.close();
    const changed = openDatabase(path, 1000);
    const counters = changed
      .prepare("SELECT value FROM counter WHERE name IN ('indexed', 'terms') ORDER BY name")
      .all();
    const outlines = changed.prepare('SELECT count(*) AS releases, sum(length(terms)) / 2 AS terms FROM outline').get();
    changed.close();
    assert.deepEqual(
      counters.map(({ value }) => value),
      [outlines?.releases, outlines?.terms],
    );
    assert.equal(outlines?.releases, 38);
  });
});
