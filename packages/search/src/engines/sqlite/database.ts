import { closeSync, openSync, readSync } from 'node:fs';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { TalstreckError } from '@talstreck/core/model';

/** Changes whenever an index that an older version wrote can no longer be read. */
const SCHEMA_VERSION = 11;

/** "Tals" in ASCII: marks the file as ours (SQLite's `application_id`). */
const APPLICATION_ID = 0x54616c73;

/** Bytes of a page, for a file that is made: a release mostly fits into one, where of pages half as large it takes several. */
const PAGE_SIZE = 8192;

/** Terms of one transaction that FTS5 keeps in memory before it writes them, in bytes: the more, the less is merged afterwards. */
const MOST_UNWRITTEN = 32 * 2 ** 20;

/**
 * `release` is the catalogue, `document` what is shown (its body apart, which takes longest to read out of JSON), `outline` where in it what is sought may stand,
 * `terms` what is searched, `word` the vocabulary.
 * A release that is taken out stays as a row without a document, so that other processes learn of it by its revision.
 */
const SCHEMA = `
CREATE TABLE release (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  digest TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('pending', 'indexed', 'removed')),
  revision INTEGER NOT NULL,
  facts TEXT NOT NULL
) STRICT;
CREATE INDEX release_revision ON release (revision);
CREATE INDEX release_state ON release (state, key);
CREATE TABLE document (key INTEGER PRIMARY KEY, json TEXT NOT NULL, body TEXT NOT NULL) STRICT;
CREATE TABLE outline (key INTEGER PRIMARY KEY, body_start INTEGER NOT NULL, terms BLOB NOT NULL) STRICT;
CREATE TABLE lexicon (position INTEGER PRIMARY KEY, json TEXT NOT NULL) STRICT;
CREATE TABLE word (number INTEGER PRIMARY KEY, word TEXT NOT NULL, term TEXT NOT NULL, frequency INTEGER NOT NULL, UNIQUE (word, term)) STRICT;
CREATE TABLE counter (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT;
INSERT INTO counter VALUES ('revision', 0), ('lexicon_size', 0), ('generation', 0), ('indexed', 0), ('terms', 0);
CREATE VIRTUAL TABLE terms USING fts5 (headline, headline_parts, body, body_parts, content='', contentless_delete=1, tokenize='ascii');
INSERT INTO terms (terms, rank) VALUES ('hashsize', ${String(MOST_UNWRITTEN)});
`;

/** Opens an index file, and makes it where it is not there yet. `patience` is how long it waits for other writers, in milliseconds. */
export function openDatabase(path: string, patience: number): DatabaseSync {
  return guarded(path, () => {
    if (holdsNoDatabase(path)) throw foreign(path, 'a file');
    const database = new DatabaseSync(path, { timeout: patience });
    try {
      // Before anything is changed in what may be another's.
      const ready = isReady(database, path);
      database.exec(
        `PRAGMA page_size = ${String(PAGE_SIZE)}; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536`,
      );
      // Only who makes an index takes the lock of writers: who opens one to search it need not wait for who writes to it.
      if (!ready) {
        make(database, path);
        settle(database);
      }
      return database;
    } catch (error) {
      database.close();
      throw error;
    }
  });
}

function make(database: DatabaseSync, path: string): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    if (!isReady(database, path)) {
      database.exec(SCHEMA);
      database.exec(
        `PRAGMA application_id = ${String(APPLICATION_ID)}; PRAGMA user_version = ${String(SCHEMA_VERSION)}`,
      );
    }
    database.exec('COMMIT');
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

/**
 * Copies what was written last from beside the file (its `-wal`) into it, where nobody is reading what was there before:
 * who copies the file alone, or loses the other, then has all of it. Where that cannot be done now, it is done later.
 */
export function settle(database: DatabaseSync): void {
  try {
    database.exec('PRAGMA wal_checkpoint(PASSIVE)');
  } catch (error) {
    if (resultOf(error) === undefined) throw error;
  }
}

/** What an SQLite file begins with (sqlite.org/fileformat.html, section 1.3). */
const MAGIC = 'SQLite format 3\0';

/**
 * Whether a file begins as no database does: somebody's text, not a damaged index, whose beginning is there or wiped out.
 * Of what cannot be read SQLite says why.
 */
function holdsNoDatabase(path: string): boolean {
  const beginning = Buffer.alloc(MAGIC.length);
  try {
    const file = openSync(path, 'r');
    try {
      readSync(file, beginning);
    } finally {
      closeSync(file);
    }
  } catch {
    return false;
  }
  return beginning.some((byte) => byte !== 0) && beginning.toString('latin1') !== MAGIC;
}

function foreign(path: string, what: string): TalstreckError {
  return new TalstreckError(
    'search/index-foreign',
    `${path} is ${what} of something else: name another file for the index.`,
  );
}

/** False where there is nothing yet; throws where there is something else. */
function isReady(database: DatabaseSync, path: string): boolean {
  const version = numberOf(database.prepare('PRAGMA user_version').get(), 'user_version');
  const tables = numberOf(
    database.prepare("SELECT count(*) AS tables FROM sqlite_schema WHERE type = 'table'").get(),
    'tables',
  );
  if (version === 0 && tables === 0) return false;
  if (numberOf(database.prepare('PRAGMA application_id').get(), 'application_id') !== APPLICATION_ID) {
    throw foreign(path, 'a database');
  }
  if (version !== SCHEMA_VERSION) {
    throw new TalstreckError(
      'search/index-outdated',
      `The index ${path} was written by another version: ${rebuildAdvice(path)}`,
    );
  }
  return true;
}

/** Primary result codes of SQLite (sqlite.org/rescode.html). */
const RESULT = { error: 1, busy: 5, readonly: 8, ioError: 10, corrupt: 11, full: 13, cannotOpen: 14, notADatabase: 26 };

/** What the index holds, and what is not as it was written, is reported as this. */
export class DamagedIndex extends Error {}

/** Reads JSON that the index holds. */
export function readStored(json: unknown): unknown {
  try {
    return JSON.parse(String(json));
  } catch (error) {
    throw new DamagedIndex('A text of the index is damaged.', { cause: error });
  }
}

/**
 * Runs something on the database, and says what to do where that fails.
 *
 * @throws TalstreckError `search/index-corrupt`, `search/index-busy`, `search/index-unusable`
 */
export function guarded<T>(path: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw explained(error, path);
  }
}

/** An error as its reader can do something about it; what is none of the database stays as it is. */
export function explained(error: unknown, path: string): unknown {
  if (isDamage(error))
    return new TalstreckError('search/index-corrupt', `The index ${path} is damaged: ${rebuildAdvice(path)}`, {
      cause: error,
    });
  switch (resultOf(error)) {
    case RESULT.busy:
      return new TalstreckError(
        'search/index-busy',
        `Another process is writing to the index ${path}: try again when it is done.`,
        { cause: error },
      );
    case RESULT.full:
      return unusable(path, 'its disk is full: make room, and do it again. Nothing that was there is lost', error);
    case RESULT.readonly:
    case RESULT.ioError:
    case RESULT.cannotOpen:
      return unusable(
        path,
        'name a file that may be written to, in a folder that is there and may be written to',
        error,
      );
    default:
      return error;
  }
}

function unusable(path: string, advice: string, cause: unknown): TalstreckError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new TalstreckError('search/index-unusable', `The index ${path} cannot be used (${reason}): ${advice}.`, {
    cause,
  });
}

/** Whether it is writing alone that fails, now: reading may go on. */
export function isUnwritable(error: unknown): boolean {
  const result = resultOf(error);
  return result === RESULT.busy || result === RESULT.readonly || result === RESULT.full;
}

/** A table or a column that is missing was taken away: statements of ours name none but those of the schema. */
function isDamage(error: unknown): boolean {
  const result = resultOf(error);
  return (
    error instanceof DamagedIndex ||
    result === RESULT.corrupt ||
    result === RESULT.notADatabase ||
    (result === RESULT.error && error instanceof Error && /^no such (?:table|column)/.test(error.message))
  );
}

/** The primary result code; undefined where the error is none of SQLite's. */
function resultOf(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return undefined;
  return error.errcode & 0xff;
}

function rebuildAdvice(path: string): string {
  return `make it anew with \`talstreck index --rebuild --index ${path} PATH…\`, PATH being where the releases are.`;
}

/** A number column of a row; statements of ours always give one. */
export function numberOf(row: ReturnType<StatementSync['get']>, column: string): number {
  return Number(row?.[column] ?? 0);
}
