import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, before, describe, it } from 'node:test';
import { manyReleases } from '../../../test/many-releases.ts';
import { checkSqliteIndex } from './check-index.ts';
import { createSqliteEngine } from './sqlite-engine.ts';

const PAGE = 8192;

describe('checking an index file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'talstreck-check-'));
  const path = join(folder, 'checked.search');
  let whole = Buffer.alloc(0);

  before(async () => {
    const engine = await createSqliteEngine({ path });
    await engine.addAll(manyReleases(400));
    await engine.remove(['r7']);
    await engine.close();
    // Of a page that holds nothing it does not matter what stands there.
    const database = new DatabaseSync(path);
    database.exec('VACUUM');
    database.close();
    whole = readFileSync(path);
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('says how many releases a whole one holds', () => {
    assert.equal(checkSqliteIndex(path), 399);
  });

  it('finds a page of zeros wherever it is', () => {
    const pages = whole.length / PAGE;
    assert.ok(pages > 30);
    for (let page = 1; page < pages; page += 3) {
      writeFileSync(path, Buffer.from(whole).fill(0, page * PAGE, (page + 1) * PAGE));
      assert.throws(() => checkSqliteIndex(path), { code: 'search/index-corrupt' }, `page ${String(page + 1)}`);
    }
    writeFileSync(path, whole);
  });

  it('finds what does not fit together', () => {
    for (const damage of [
      'DELETE FROM document WHERE key = 3',
      'DELETE FROM outline WHERE key = 3',
      "UPDATE document SET body = replace(body, 'a', 'b') WHERE key = 3",
      "UPDATE release SET facts = '{' WHERE key = 3",
      'DELETE FROM release WHERE key = 3',
      'UPDATE lexicon SET json = substr(json, 1, 20)',
    ]) {
      writeFileSync(path, whole);
      const database = new DatabaseSync(path);
      database.exec(damage);
      database.close();
      assert.throws(() => checkSqliteIndex(path), { code: 'search/index-corrupt' }, damage);
    }
    writeFileSync(path, whole);
  });
});
