import { type PressRelease, type SearchOptions } from '@talstreck/core/model';
import { toSearchDocument, type ReleaseUrl, type SearchDocument } from '../../document/search-document.ts';
import type { BulkEngine, BulkOptions, BulkReport } from '../engine.ts';
import { findIn, Reader, type Loaded } from '../indexed/reader.ts';
import { runSearch } from '../run-search.ts';
import { storeAll } from '../store-all.ts';
import { Connections } from './connection.ts';
import { migrate } from './migrate.ts';
import { PostgresStore } from './postgres-store.ts';
import { PostgresWriter, type Known } from './postgres-writer.ts';

export interface PostgresEngineOptions {
  /** `postgres://user@host:5432/database`. */
  readonly connectionString: string;
  /** The schema that holds the index; made where it is not there. `talstreck`. */
  readonly schema?: string;
  /** Where a release is read; its `url`, else `/releases/<id>/`. */
  readonly releaseUrl?: ReleaseUrl;
  /** The clock that embargoes are held by, in milliseconds since the epoch. */
  readonly now?: () => number;
  /** How long a lost connection is tried again, in milliseconds; 15 seconds. */
  readonly patience?: number;
}

/** A larger archive counts its words anew only in `addAll`: it takes seconds. */
const SMALL_ARCHIVE = 2000;

/**
 * Opens a search engine over PostgreSQL (13 or later), and brings its schema up to date.
 *
 * Every change is one transaction; writers of any number of processes take turns. Where the connection is lost, reading
 * and writing are tried again for 15 seconds.
 *
 * @throws TalstreckError `search/database-unavailable` where there is no connection, `search/index-outdated` where a
 * newer version wrote the index
 */
export async function createPostgresEngine(options: PostgresEngineOptions): Promise<BulkEngine> {
  const { connectionString, schema = 'talstreck', releaseUrl, now = Date.now, patience = 15_000 } = options;
  const quotedSchema = `"${schema.replaceAll('"', '""')}"`;
  const connections = new Connections(connectionString, patience);
  const reader = new Reader(new PostgresStore(connections, quotedSchema));
  let known: Known | null = null;

  async function write<T>(run: (writer: PostgresWriter) => Promise<T>): Promise<T> {
    const [result, writer] = await connections.transaction(async (client) => {
      const writer = await PostgresWriter.begin(client, quotedSchema, known);
      const result = await run(writer);
      await writer.end();
      return [result, writer] as const;
    });
    known = writer.known;
    return result;
  }

  async function change(changes: ReadonlyMap<string, SearchDocument | null>): Promise<void> {
    await write(async (writer) => {
      await writer.store(changes);
      if ((await writer.count('indexed')) <= SMALL_ARCHIVE && (await writer.hasOutgrownLexicon()))
        await writer.relearn();
      while ((await writer.indexPending(INDEX_BATCH)) > 0);
    });
  }

  async function addAll(
    releases: Iterable<PressRelease> | AsyncIterable<PressRelease>,
    bulk: BulkOptions,
  ): Promise<BulkReport> {
    const storing = {
      store: (batch: readonly PressRelease[]) => write((writer) => writer.store(toChanges(batch, releaseUrl))),
      removeExcept: (ids: ReadonlySet<string>) => write((writer) => writer.removeExcept(ids)),
    };
    const report = await storeAll(releases, storing, bulk);
    await finish(bulk);
    return report;
  }

  /** A first build is committed batch by batch, and can go on where it was broken off; a later one replaces the old at once. */
  async function finish(bulk: BulkOptions): Promise<void> {
    const replacesOld = await write(async (writer) => {
      if (bulk.replace !== true && !(await writer.hasOutgrownLexicon())) return false;
      const firstBuild = (await writer.count('indexed')) === 0;
      await writer.relearn();
      const pending = await writer.count('pending');
      if (!firstBuild) {
        await indexSome(writer, pending, { done: 0, total: pending }, bulk);
        bulk.signal?.throwIfAborted();
      } else if (pending > SMALL_ARCHIVE) await writer.dropIndexes();
      return !firstBuild;
    });
    if (replacesOld) return;
    const total = await write((writer) => writer.count('pending'));
    for (let done = 0; done < total;) {
      const count = await write((writer) => indexSome(writer, MOST_AT_ONCE, { done, total }, bulk));
      if (count === 0) break;
      done += count;
    }
    bulk.signal?.throwIfAborted();
    await write((writer) => writer.makeIndexes());
  }

  async function read<T>(run: (loaded: Loaded) => Promise<T>, { signal }: SearchOptions = {}): Promise<T> {
    signal?.throwIfAborted();
    return reader.read(run);
  }

  try {
    await connections.transaction((client) => migrate(client, quotedSchema));
    await finish({});
    await reader.refresh();
  } catch (error) {
    await connections.close();
    throw error;
  }
  return {
    add: (releases) => change(toChanges(releases, releaseUrl)),
    remove: (ids) => change(new Map(Array.from(ids, (id) => [id, null]))),
    addAll: (releases, bulk = {}) => addAll(releases, bulk),
    search: (query, searchOptions) =>
      read((loaded) => runSearch(query, { ...loaded, find: findIn(loaded, now()) }), searchOptions),
    suggest: (prefix, searchOptions) => read(() => reader.suggest(prefix, now()), searchOptions),
    count: () => read(({ catalogue }) => Promise.resolve(catalogue.size)),
    close: () => connections.close(),
  };
}

function toChanges(
  releases: Iterable<PressRelease>,
  releaseUrl: ReleaseUrl | undefined,
): ReadonlyMap<string, SearchDocument | null> {
  return new Map(Array.from(releases, (release) => [release.id, toSearchDocument(release, releaseUrl)]));
}

/** Releases that are indexed in one transaction: the more, the less often a common word is counted anew, and the longer other writers wait. */
const MOST_AT_ONCE = 16_000;

/** Releases that are sent at once. */
const INDEX_BATCH = 2000;

/** Indexes up to so many of what is pending, and says how many it did; what is done before it is called off stays done. */
async function indexSome(
  writer: PostgresWriter,
  most: number,
  { done, total }: { readonly done: number; readonly total: number },
  { onProgress, signal }: BulkOptions,
): Promise<number> {
  signal?.throwIfAborted();
  let count = 0;
  while (count < most && signal?.aborted !== true) {
    const some = await writer.indexPending(Math.min(INDEX_BATCH, most - count));
    if (some === 0) break;
    count += some;
    onProgress?.({ phase: 'indexing', done: done + count, total });
  }
  return count;
}
