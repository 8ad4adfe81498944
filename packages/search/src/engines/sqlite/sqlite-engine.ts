import { setImmediate } from 'node:timers/promises';
import { type PressRelease, type SearchOptions } from '@talstreck/core/model';
import { toSearchDocument, type ReleaseUrl, type SearchDocument } from '../../document/search-document.ts';
import type { BulkEngine, BulkOptions, BulkReport } from '../engine.ts';
import { INDEX_BATCH, storeAll } from '../store-all.ts';
import { findIn, Reader, type Loaded } from '../indexed/reader.ts';
import { runSearch } from '../run-search.ts';
import { explained, guarded, isUnwritable, openDatabase, settle } from './database.ts';
import { SqliteStore } from './sqlite-store.ts';
import { Writer } from './writer.ts';

export interface SqliteEngineOptions {
  /** The file of the index; made where it is not there. Beside it SQLite keeps `-wal` and `-shm`. */
  readonly path: string;
  /** Where a release is read; its `url`, else `/releases/<id>/`. */
  readonly releaseUrl?: ReleaseUrl;
  /** The clock that embargoes are held by, in milliseconds since the epoch. */
  readonly now?: () => number;
  /** How long a change waits for another process that is writing, in milliseconds; 10 seconds. */
  readonly patience?: number;
}

/**
 * Opens a search engine over an index file: SQLite FTS5, as it comes with Node 22.16 and later.
 *
 * Every change is one transaction: a process that is killed leaves what was there before or after, and what was
 * stored but not yet indexed is indexed when the file is opened next. Several processes may read; a writer waits for another.
 *
 * @throws TalstreckError `search/index-corrupt` where the file is damaged, `search/index-outdated` where another version
 * wrote it, `search/index-foreign` where it is a file of something else, `search/index-unusable` where it cannot be
 * opened or its disk is full, `search/index-busy` where another process writes for too long; each says what to do.
 * @example
 * const engine = await createSqliteEngine({ path: 'press.search' });
 * await engine.addAll(releases);
 */
export async function createSqliteEngine(options: SqliteEngineOptions): Promise<BulkEngine> {
  const { path, releaseUrl, now = Date.now, patience = PATIENCE } = options;
  const writing = openDatabase(path, patience);
  const reading = openDatabase(path, patience);
  const writer = guarded(path, () => new Writer(writing));
  const reader = guarded(path, () => new Reader(new SqliteStore(reading)));
  let turn: Promise<unknown> = Promise.resolve();
  let settled = -Infinity;
  let settling: NodeJS.Timeout | undefined;

  /** Writers take turns: one may pause in the middle of a transaction. */
  function inTurn<T>(run: () => Promise<T>): Promise<T> {
    const result = turn.then(() => translated(path, run));
    turn = result.catch(() => undefined);
    return result;
  }

  async function change(changes: ReadonlyMap<string, SearchDocument | null>): Promise<void> {
    writer.transaction(() => {
      writer.store(changes);
      if (writer.indexed() <= SMALL_ARCHIVE && writer.hasOutgrownLexicon()) writer.relearn();
      while (writer.indexPending(INDEX_BATCH) > 0);
    });
    const wait = settled + BETWEEN - performance.now();
    if (wait <= 0) settleNow();
    else settling ??= setTimeout(settleInTurn, wait).unref();
    await Promise.resolve();
  }

  function settleNow(): void {
    clearTimeout(settling);
    settling = undefined;
    settle(writing);
    settled = performance.now();
  }

  function settleInTurn(): void {
    void inTurn(async () => {
      if (settling !== undefined) settleNow();
      await Promise.resolve();
    });
  }

  async function finish({ onProgress, signal, replace = false }: BulkOptions): Promise<void> {
    const firstBuild = writer.indexed() === 0;
    if (!replace && !writer.hasOutgrownLexicon()) return indexRest(writer, onProgress, signal, true);
    writer.begin();
    try {
      writer.relearn();
      if (firstBuild) writer.commit();
      await indexRest(writer, onProgress, signal, firstBuild);
      await mergeAll(writer, firstBuild);
      if (!firstBuild) writer.commit();
    } catch (error) {
      writer.rollback();
      throw error;
    }
  }

  async function addAll(
    releases: Iterable<PressRelease> | AsyncIterable<PressRelease>,
    bulk: BulkOptions,
  ): Promise<BulkReport> {
    const storing = {
      store: (batch: readonly PressRelease[]) => writer.transaction(() => writer.store(toChanges(batch, releaseUrl))),
      removeExcept: (ids: ReadonlySet<string>) => writer.transaction(() => writer.removeExcept(ids)),
    };
    const report = await storeAll(releases, storing, bulk);
    await finish(bulk);
    settleNow();
    return report;
  }

  /** Where it cannot be written to, who opens the index to search it can: the next one who writes indexes the rest. */
  async function indexWhatWasLeft(): Promise<void> {
    try {
      if (writer.pending() > 0) await indexRest(writer, undefined, undefined, true);
    } catch (error) {
      if (!isUnwritable(error)) throw error;
    }
  }

  await inTurn(async () => {
    await indexWhatWasLeft();
    await reader.refresh();
  });

  function read<T>(run: (loaded: Loaded) => Promise<T>, { signal }: SearchOptions = {}): Promise<T> {
    return translated(path, async () => {
      signal?.throwIfAborted();
      return run(await reader.refresh());
    });
  }

  return {
    add: (releases) => inTurn(() => change(toChanges(releases, releaseUrl))),
    remove: (ids) => inTurn(() => change(new Map(Array.from(ids, (id) => [id, null])))),
    addAll: (releases, bulk = {}) => inTurn(() => addAll(releases, bulk)),
    search: (query, searchOptions) =>
      read((loaded) => runSearch(query, { ...loaded, find: findIn(loaded, now()) }), searchOptions),
    suggest: (prefix, searchOptions) => read(() => reader.suggest(prefix, now()), searchOptions),
    count: () => read(({ catalogue }) => Promise.resolve(catalogue.size)),
    close: () =>
      inTurn(async () => {
        clearTimeout(settling);
        settling = undefined;
        reading.close();
        writing.close();
        await Promise.resolve();
      }),
  };
}

const PATIENCE = 10_000;

/** How long what is written after other changes waits before it is copied into the file, in milliseconds: that takes longer than a small change. */
const BETWEEN = 1000;

/** A larger archive counts its words anew only when told to: it takes seconds. */
const SMALL_ARCHIVE = 2000;

function toChanges(
  releases: Iterable<PressRelease>,
  releaseUrl: ReleaseUrl | undefined,
): ReadonlyMap<string, SearchDocument | null> {
  return new Map(Array.from(releases, (release) => [release.id, toSearchDocument(release, releaseUrl)]));
}

/** Releases that are indexed in one transaction: the more, the less often a common word is counted anew and terms are merged. */
const MOST_AT_ONCE = 16_000;

/** How long other writers are kept waiting for that at most, but for a batch, in milliseconds: less than {@link PATIENCE}. */
const LONGEST = 4000;

async function indexRest(
  writer: Writer,
  onProgress: BulkOptions['onProgress'],
  signal: AbortSignal | undefined,
  commitsEach: boolean,
): Promise<void> {
  const total = writer.pending();
  for (let done = 0; done < total;) {
    signal?.throwIfAborted();
    if (commitsEach) writer.begin();
    try {
      const before = done;
      const end = Math.min(total, done + MOST_AT_ONCE);
      const latest = commitsEach ? performance.now() + LONGEST : Infinity;
      const goesOn = (): boolean => done < end && signal?.aborted !== true && performance.now() < latest;
      for (let count = 1; count > 0 && goesOn(); done += count) {
        count = writer.indexPending(INDEX_BATCH);
        onProgress?.({ phase: 'indexing', done: done + count, total });
        await setImmediate();
      }
      if (commitsEach) writer.commit();
      if (done === before) return;
    } catch (error) {
      if (commitsEach) writer.rollback();
      throw error;
    }
  }
}

async function mergeAll(writer: Writer, commitsEach: boolean): Promise<void> {
  let more = true;
  for (let begin = true; more; begin = false) {
    more = commitsEach ? writer.transaction(() => writer.mergeSome(begin)) : writer.mergeSome(begin);
    await setImmediate();
  }
}

async function translated<T>(path: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw explained(error, path);
  }
}
