import type { DatabaseSync } from 'node:sqlite';
import { digestOf } from './sqlite-store.ts';
import { DamagedIndex, guarded, numberOf, openDatabase } from './database.ts';

/** How long it waits for another process that is making the index, in milliseconds. */
const PATIENCE = 10_000;

/** What must be 0 in a whole index, beside what SQLite itself looks at. */
const AMISS = [
  `SELECT count(*) AS amiss FROM release LEFT JOIN document USING (key) WHERE state <> 'removed' AND document.key IS NULL`,
  `SELECT count(*) AS amiss FROM release LEFT JOIN outline USING (key) WHERE state = 'indexed' AND outline.key IS NULL`,
  `SELECT abs(value - (SELECT count(*) FROM release WHERE state = 'indexed')) AS amiss FROM counter WHERE name = 'indexed'`,
  `SELECT count(*) AS amiss FROM release WHERE state <> 'removed' AND NOT json_valid(facts)`,
  'SELECT count(*) AS amiss FROM lexicon WHERE NOT json_valid(json)',
];

/**
 * Reads every page of an index file, and says how many releases it holds: a page that a disk has lost is else noticed
 * only when a search comes to it. Takes some 8 ms of processor time a megabyte.
 *
 * @throws TalstreckError `search/index-corrupt` where anything is damaged or missing, and what opening it throws
 */
export function checkSqliteIndex(path: string): number {
  const database = openDatabase(path, PATIENCE);
  try {
    return guarded(path, () => checked(database));
  } finally {
    database.close();
  }
}

/** The terms are looked at by FTS5, which SQLite asks (sqlite.org/pragma.html#pragma_integrity_check). */
function checked(database: DatabaseSync): number {
  const found = database.prepare('PRAGMA integrity_check(1)').get()?.['integrity_check'];
  if (found !== 'ok') throw new DamagedIndex(String(found));
  for (const question of AMISS)
    if (numberOf(database.prepare(question).get(), 'amiss') !== 0) throw new DamagedIndex(question);
  for (const row of database.prepare('SELECT digest, json, body FROM release JOIN document USING (key)').iterate())
    if (row['digest'] !== digestOf(String(row['json']), String(row['body'])))
      throw new DamagedIndex('A text is damaged.');
  return numberOf(
    database.prepare("SELECT count(*) AS releases FROM release WHERE state <> 'removed'").get(),
    'releases',
  );
}
