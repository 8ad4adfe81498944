import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { PressRelease } from '@talstreck/core/model';
import { describeBulkEngine } from '../../../test/bulk-engine-suite.ts';
import { describeEngine } from '../../../test/engine-suite.ts';
import { manyReleases } from '../../../test/many-releases.ts';
import { release, SAMPLES } from '../../../test/sample-releases.ts';
import type { SearchEngine } from '../engine.ts';
import { removeSqliteIndex } from './remove-index.ts';
import { createSqliteEngine } from './sqlite-engine.ts';

const folder = mkdtempSync(join(tmpdir(), 'talstreck-search-'));
after(() => {
  rmSync(folder, { recursive: true });
});

describeEngine('sqlite', (now) => createSqliteEngine({ path: join(folder, 'suite.search'), now }));

let files = 0;
describeBulkEngine('sqlite', () => createSqliteEngine({ path: join(folder, `bulk-${String(files++)}.search`) }));

describe('sqlite index file', () => {
  const ids = async (engine: SearchEngine, text: string): Promise<readonly string[]> =>
    (await engine.search({ text, pageSize: 100 })).hits.map(({ id }) => id);

  it('holds what was added when it is opened again', async () => {
    const path = join(folder, 'again.search');
    const first = await createSqliteEngine({ path });
    await first.addAll(SAMPLES);
    await first.close();
    const second = await createSqliteEngine({ path });
    assert.deepEqual(await ids(second, 'vasteras'), ['museum-oppnar']);
    assert.deepEqual(await second.addAll(SAMPLES), { stored: 0, removed: 0, unchanged: SAMPLES.length });
    await second.close();
  });

  it('holds all of it in the one file, while it is open', async () => {
    const path = join(folder, 'open.search');
    const engine = await createSqliteEngine({ path });
    await engine.add([release({ id: 'ny', headline: 'Kyrkbåten sjösätts' })]);
    copyFileSync(path, join(folder, 'added.search'));
    await engine.addAll(SAMPLES);
    copyFileSync(path, join(folder, 'all.search'));
    for (const [copy, count] of [
      ['added.search', 1],
      ['all.search', 1 + SAMPLES.length],
    ] as const) {
      const copied = await createSqliteEngine({ path: join(folder, copy) });
      assert.equal(await copied.count(), count);
      assert.deepEqual(await ids(copied, 'kyrkbåt'), ['ny']);
      await copied.close();
    }
    await engine.close();
  });

  it('holds the last of many changes in the one file a second later', async () => {
    const path = join(folder, 'later.search');
    const engine = await createSqliteEngine({ path });
    for (const id of ['ett', 'två', 'tre']) await engine.add([release({ id, headline: 'Kyrkbåten sjösätts' })]);
    const copied = async (): Promise<number> => {
      copyFileSync(path, join(folder, 'copied.search'));
      const copy = await createSqliteEngine({ path: join(folder, 'copied.search') });
      const count = await copy.count();
      await copy.close();
      return count;
    };
    for (let tries = 0; tries < 100 && (await copied()) < 3; tries++) await setTimeout(100);
    assert.equal(await copied(), 3);
    await engine.close();
  });

  it('shows at once what another engine writes to it', async () => {
    const path = join(folder, 'shared.search');
    const one = await createSqliteEngine({ path });
    const other = await createSqliteEngine({ path });
    await one.addAll(SAMPLES);
    assert.deepEqual(await ids(other, 'olyckor'), ['trafikolycka-vallby']);
    assert.deepEqual(await ids(one, 'kyrkbåt'), []);
    await other.add([release({ id: 'ny', headline: 'Kyrkbåten sjösätts' })]);
    assert.deepEqual(await ids(one, 'kyrkbåt'), ['ny']);
    await other.remove(['ny']);
    assert.deepEqual(await ids(one, 'kyrkbåt'), []);
    await Promise.all([one.close(), other.close()]);
  });

  it('shows a release as it was written last, and the others as before, after they were shown', async () => {
    const path = join(folder, 'shown.search');
    const one = await createSqliteEngine({ path });
    const other = await createSqliteEngine({ path });
    const boat = (text: string): PressRelease => release({ id: 'båt', headline: 'Kyrkbåten', paragraphs: [text] });
    await one.add([
      ...SAMPLES,
      boat('En brygga.'),
      release({ id: 'bro', headline: 'Bro', paragraphs: ['En brygga.'] }),
    ]);
    const shown = async (): Promise<readonly unknown[]> =>
      (await one.search({ text: 'kyrkbåt brygga' })).hits.map(({ id, snippet }) => [id, snippet]);
    const bro = ['bro', { text: 'En brygga.', highlights: [[3, 9]] }];
    assert.deepEqual(await shown(), [['båt', { text: 'En brygga.', highlights: [[3, 9]] }], bro]);
    await other.add([boat('Vid en ny brygga.')]);
    assert.deepEqual(await shown(), [['båt', { text: 'Vid en ny brygga.', highlights: [[10, 16]] }], bro]);
    await Promise.all([one.close(), other.close()]);
  });

  it('splits compounds by the words of what another engine writes while it is built', async () => {
    const path = join(folder, 'between.search');
    const one = await createSqliteEngine({ path });
    const other = await createSqliteEngine({ path });
    await one.addAll(
      (async function* () {
        for (const [index, next] of [...manyReleases(1400)].entries()) {
          if (index === 700)
            await other.add([
              release({ id: 'hel', headline: 'Kyrkklockan ringer' }),
              release({ id: 'delar', headline: 'Klocka och kyrka', paragraphs: ['En kyrka, en klocka.'] }),
            ]);
          yield next;
        }
      })(),
    );
    assert.equal(await one.count(), 1402);
    assert.deepEqual((await ids(one, 'kyrka')).toSorted(), ['delar', 'hel']);
    await Promise.all([one.close(), other.close()]);
  });

  it('takes no part of a batch in which one release fails', async () => {
    const engine = await createSqliteEngine({ path: join(folder, 'batch.search') });
    const broken = { ...release({ id: 'b', headline: 'Andra' }), blocks: null } as unknown as PressRelease;
    await assert.rejects(engine.add([release({ id: 'a', headline: 'Första' }), broken]));
    assert.equal(await engine.count(), 0);
    await engine.add([release({ id: 'a', headline: 'Första' })]);
    assert.deepEqual(await ids(engine, 'första'), ['a']);
    await engine.close();
  });

  for (const phase of ['reading', 'indexing']) {
    it(
      `loses nothing where the process is killed while ${phase}, and goes on from there`,
      { timeout: 20_000 },
      async () => {
        const path = join(folder, `killed-${phase}.search`);
        await killedWhile(phase, path, 1500);
        const engine = await createSqliteEngine({ path });
        const report = await engine.addAll(manyReleases(1500));
        assert.ok(report.unchanged >= 500, `${String(report.unchanged)} were there already`);
        assert.equal(report.stored + report.unchanged, 1500);
        assert.equal(await engine.count(), 1500);
        assert.deepEqual(await ids(engine, 'nummer1499'), ['r1499']);
        assert.equal(
          (await engine.search({ text: 'olycka' })).total,
          (await engine.search({ text: 'trafikolycka' })).total,
        );
        await engine.close();
      },
    );
  }

  it('says which command makes a damaged index anew', async () => {
    const path = join(folder, 'damaged.search');
    const engine = await createSqliteEngine({ path });
    await engine.addAll(manyReleases(200));
    await engine.close();
    const bytes = readFileSync(path);
    for (const damage of [(): Buffer => bytes.fill(0x2a, 4096), (): Buffer => bytes.fill(0, 0, 4096)]) {
      writeFileSync(path, damage());
      await assert.rejects(
        createSqliteEngine({ path }).then((opened) => opened.search({ text: 'olycka' })),
        { code: 'search/index-corrupt', message: /talstreck index --rebuild --index .*damaged\.search/ },
      );
    }
  });

  it('says the same where a table is gone, or a text of it is cut off', async () => {
    for (const [number, damage] of [
      'DROP TABLE lexicon',
      'UPDATE lexicon SET json = substr(json, 1, 20)',
      `UPDATE release SET facts = '{'`,
      `UPDATE document SET json = '{'`,
    ].entries()) {
      const path = join(folder, `damaged-${String(number)}.search`);
      const engine = await createSqliteEngine({ path });
      await engine.addAll(manyReleases(50));
      await engine.close();
      const database = new DatabaseSync(path);
      database.exec(damage);
      database.close();
      await assert.rejects(
        createSqliteEngine({ path }).then((opened) => opened.search({ text: 'olycka' })),
        { code: 'search/index-corrupt' },
        damage,
      );
      removeSqliteIndex(path);
      await (await createSqliteEngine({ path })).close();
    }
  });

  it('leaves the database of something else as it is', async () => {
    const path = join(folder, 'foreign.db');
    const foreign = new DatabaseSync(path);
    foreign.exec('CREATE TABLE customer (name TEXT)');
    foreign.close();
    const bytes = readFileSync(path);
    await assert.rejects(createSqliteEngine({ path }), { code: 'search/index-foreign' });
    assert.throws(
      () => {
        removeSqliteIndex(path);
      },
      { code: 'search/index-foreign' },
    );
    assert.ok(readFileSync(path).equals(bytes));
  });

  it('leaves a file that is no database as it is', async () => {
    const path = join(folder, 'notes.txt');
    writeFileSync(path, 'Köp mjölk och bröd till fredagen.');
    const isForeign = { code: 'search/index-foreign', message: /notes\.txt is a file of something else/ };
    await assert.rejects(createSqliteEngine({ path }), isForeign);
    assert.throws(() => {
      removeSqliteIndex(path);
    }, isForeign);
    assert.equal(readFileSync(path, 'utf8'), 'Köp mjölk och bröd till fredagen.');
  });

  it('says what to do where the file cannot be opened, or may not grow', async () => {
    await assert.rejects(createSqliteEngine({ path: folder }), { code: 'search/index-unusable' });
    await assert.rejects(createSqliteEngine({ path: join(folder, 'nowhere', 'index.search') }), {
      code: 'search/index-unusable',
      message: /a folder that is there/,
    });
  });

  it('is searched while another process writes, and though what is left cannot be indexed', async () => {
    const path = join(folder, 'writing.search');
    await killedWhile('reading', path, 1500);
    const other = new DatabaseSync(path);
    other.exec('BEGIN IMMEDIATE');
    const engine = await createSqliteEngine({ path, patience: 50 });
    assert.deepEqual(await ids(engine, 'nummer1'), []);
    other.exec('ROLLBACK');
    other.close();
    await engine.addAll(manyReleases(1500));
    assert.deepEqual(await ids(engine, 'nummer1499'), ['r1499']);
    await engine.close();
  });

  it('says which command makes an index of another version anew', async () => {
    const path = join(folder, 'outdated.search');
    await (await createSqliteEngine({ path })).close();
    const older = new DatabaseSync(path);
    older.exec('PRAGMA user_version = 1');
    older.close();
    await assert.rejects(createSqliteEngine({ path }), {
      code: 'search/index-outdated',
      message: /talstreck index --rebuild --index .*outdated\.search/,
    });
  });

  it('says when another process has been writing for too long', async () => {
    const path = join(folder, 'busy.search');
    const engine = await createSqliteEngine({ path, patience: 50 });
    const other = new DatabaseSync(path);
    other.exec('BEGIN IMMEDIATE');
    await assert.rejects(engine.add(SAMPLES), { code: 'search/index-busy' });
    other.exec('ROLLBACK');
    await engine.add(SAMPLES);
    other.close();
    await engine.close();
  });
});

/** Runs an indexing process, and kills it without warning as soon as it has done a batch of this phase. */
function killedWhile(phase: string, path: string, count: number): Promise<void> {
  const script = fileURLToPath(new URL('../../../test/index-until-killed.ts', import.meta.url));
  const child = spawn(process.execPath, [script, path, String(count)], { stdio: ['ignore', 'pipe', 'inherit'] });
  child.stdout.on('data', (chunk: Buffer) => {
    if (chunk.toString().includes(phase)) child.kill('SIGKILL');
  });
  return new Promise((resolve, reject) => {
    child.on('exit', (code, signal) => {
      if (signal === 'SIGKILL') resolve();
      else reject(new Error(`it ended by itself, with ${String(code)}`));
    });
  });
}
