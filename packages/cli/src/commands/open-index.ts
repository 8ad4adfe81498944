import { stat } from 'node:fs/promises';
import { TalstreckError } from '@talstreck/core/model';
import type * as postgres from '@talstreck/search/postgres';
import type * as sqlite from '@talstreck/search/sqlite';
import { ReadError } from '../read/problem.ts';

/** Whether an index is kept in PostgreSQL: `place` is then the address of a database, else the path of a file. */
export function isDatabase(place: string): boolean {
  return /^postgres(?:ql)?:\/\//u.test(place);
}

/**
 * Opens an index, and makes it where it is not there. What it needs is loaded only here: what we need of SQLite came with Node 22.16
 * and the other commands run on older ones, and who keeps no index in PostgreSQL needs no package for it.
 *
 * @throws TalstreckError `node-too-old`, `package-missing`, or what is wrong with the index
 */
export async function openIndex(place: string): Promise<sqlite.BulkEngine> {
  if (isDatabase(place)) return (await loadPostgres()).createPostgresEngine({ connectionString: place });
  return (await loadSqlite()).createSqliteEngine({ path: place });
}

/**
 * Opens an index that is there.
 *
 * @throws ReadError `not-found`, and what {@link openIndex} throws
 */
export async function openExistingIndex(place: string): Promise<sqlite.BulkEngine> {
  if (!isDatabase(place)) await expectFile(place);
  return openIndex(place);
}

/**
 * Reads all of an index file, and says how many releases it holds.
 *
 * @throws ReadError `not-found`
 * @throws TalstreckError `search/index-corrupt` where anything of it is damaged, and what opening it throws
 */
export async function checkIndex(path: string): Promise<number> {
  await expectFile(path);
  return (await loadSqlite()).checkSqliteIndex(path);
}

async function expectFile(path: string): Promise<void> {
  await stat(path).catch(() => {
    throw new ReadError('not-found', `there is no index at ${path}; talstreck index makes one`);
  });
}

/**
 * Removes an index file, that it may be made anew.
 *
 * @throws TalstreckError `search/index-foreign` where the file is a file of something else
 */
export async function removeIndex(path: string): Promise<void> {
  (await loadSqlite()).removeSqliteIndex(path);
}

async function loadSqlite(): Promise<typeof sqlite> {
  if (await hasSqlite()) return import('@talstreck/search/sqlite');
  throw new TalstreckError(
    'node-too-old',
    `found Node ${process.versions.node}, which has no SQLite that will do; would be right: Node 22.16 or newer`,
  );
}

/** The first that Node had lacked full-text search, and rows as arrays. */
async function hasSqlite(): Promise<boolean> {
  try {
    const { StatementSync } = await import('node:sqlite');
    return 'setReturnArrays' in StatementSync.prototype;
  } catch (error) {
    if (codeOf(error) === 'ERR_UNKNOWN_BUILTIN_MODULE') return false;
    throw error;
  }
}

async function loadPostgres(): Promise<typeof postgres> {
  try {
    return await import('@talstreck/search/postgres');
  } catch (error) {
    if (codeOf(error) !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new TalstreckError('package-missing', 'an index in PostgreSQL needs the package pg: npm install pg', {
      cause: error,
    });
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
