import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import MiniSearch from 'minisearch';
import pg from 'pg';
import type { SearchEngine } from '../src/engines/engine.ts';
import { inBatches } from '../src/engines/in-batches.ts';
import { createMemoryEngine } from '../src/engines/memory/memory-engine.ts';
import { createPostgresEngine } from '../src/engines/postgres/postgres-engine.ts';
import { createSqliteEngine } from '../src/engines/sqlite/sqlite-engine.ts';
import { bodyOf, toRelease, type ArchiveRelease } from './archive.ts';
import { evaluationPostgres } from './evaluation-postgres.ts';

/** Something whose speed is measured. */
export interface Bench {
  /** Indexes everything. */
  build(releases: Iterable<ArchiveRelease>): Promise<void>;
  /** Closes and opens what is on disk; does nothing where there is nothing on disk. */
  reopen(): Promise<void>;
  search(query: string): Promise<unknown>;
  /** Seeks a word that begins so; where it is not there, {@link search} does, or nothing. */
  readonly begun?: (beginning: string) => Promise<unknown>;
  /** Of what it keeps outside of the folder, in bytes. */
  readonly size?: () => Promise<number>;
  close(): Promise<void>;
}

export type BenchName = 'memory' | 'minisearch' | 'sqlite' | 'fts5' | 'postgres' | 'swedish';

export interface BenchOptions {
  /** Where what is on disk is kept; a name in it is taken anew each time. */
  readonly folder: string;
  /** Another file for the index of sqlite: where it is there, it is not built. */
  readonly index?: string | undefined;
  /** How many releases there are. */
  readonly count: number;
}

/** Our engines, and those that they are compared with. */
export function createBenches(options: BenchOptions): Readonly<Record<BenchName, () => Promise<Bench> | Bench>> {
  const { folder, index, count } = options;
  let made = 0;
  const file = (): string => join(folder, `${String(made++)}.db`);
  return {
    memory: () => {
      let engine = createMemoryEngine();
      return {
        build: async (releases) => {
          engine = createMemoryEngine({ releases: Array.from(releases, toRelease) });
          await engine.count();
        },
        reopen: () => Promise.resolve(),
        search: (text) => engine.search({ text }),
        close: () => engine.close(),
      };
    },
    minisearch: bareMiniSearch,
    sqlite: () => {
      const path = index ?? file();
      return onDisk(() => createSqliteEngine({ path }), count);
    },
    fts5: () => bareFts5(file()),
    postgres: () =>
      onPostgres((connectionString) =>
        onDisk(() => createPostgresEngine({ connectionString, schema: 'bench' }), count),
      ),
    swedish: () => onPostgres(bareSwedish),
  };
}

/** On a server of its own, whose database is what the disk holds. */
async function onPostgres(make: (url: string) => Promise<Bench>): Promise<Bench> {
  const server = await evaluationPostgres();
  if (server === null) throw new Error('There is no PostgreSQL to measure.');
  const bench = await make(server.url);
  return {
    ...bench,
    size: async () => {
      const client = await connect(server.url);
      const { rows } = await client.query<{ size: string }>('SELECT pg_database_size(current_database()) AS size');
      await client.end();
      return Number(rows[0]?.size);
    },
    close: async () => {
      await bench.close();
      server.remove();
    },
  };
}

async function connect(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  return client;
}

async function onDisk(
  open: () => Promise<SearchEngine & { addAll(releases: Iterable<ReturnType<typeof toRelease>>): Promise<unknown> }>,
  count: number,
): Promise<Bench> {
  let engine = await open();
  return {
    build: async (releases) => {
      if ((await engine.count()) < count) await engine.addAll(mapped(releases));
    },
    reopen: async () => {
      await engine.close();
      engine = await open();
    },
    search: (text) => engine.search({ text }),
    close: () => engine.close(),
  };
}

function* mapped(releases: Iterable<ArchiveRelease>): Generator<ReturnType<typeof toRelease>> {
  for (const release of releases) yield toRelease(release);
}

/** MiniSearch with prefix and fuzziness, and no analyzer. */
function bareMiniSearch(): Bench {
  const mini = new MiniSearch<{ id: string; headline: string; body: string }>({
    fields: ['headline', 'body'],
    storeFields: ['headline', 'body'],
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { headline: 2 } },
  });
  return {
    build: (releases) => {
      for (const release of releases) mini.add({ id: release.id, headline: release.headline, body: bodyOf(release) });
      return Promise.resolve();
    },
    reopen: () => Promise.resolve(),
    search: (query) => Promise.resolve(mini.search(query).slice(0, 10)),
    close: () => Promise.resolve(),
  };
}

/** FTS5 without an analyzer: ten results with their snippets, and how many there are. */
function bareFts5(path: string): Bench {
  let database = new DatabaseSync(path);
  database.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; CREATE VIRTUAL TABLE release USING fts5 (id UNINDEXED, headline, body)',
  );
  const find = (sought: string): Promise<unknown> => {
    const total = database.prepare('SELECT count(*) AS total FROM release WHERE release MATCH ?').get(sought);
    const rows = database
      .prepare(
        "SELECT id, headline, snippet(release, 2, '', '', '…', 30) AS snippet FROM release WHERE release MATCH ? ORDER BY bm25(release, 4, 4, 1) LIMIT 10",
      )
      .all(sought);
    return Promise.resolve({ total, rows });
  };
  return {
    build: (releases) => {
      const insert = database.prepare('INSERT INTO release VALUES (?, ?, ?)');
      database.exec('BEGIN');
      for (const release of releases) insert.run(release.id, release.headline, bodyOf(release));
      database.exec('COMMIT');
      return Promise.resolve();
    },
    reopen: () => {
      database.close();
      database = new DatabaseSync(path);
      return Promise.resolve();
    },
    search: (query) =>
      find(
        query
          .split(' ')
          .map((word) => `"${word}"`)
          .join(' '),
      ),
    begun: (beginning) => find(`"${beginning}"*`),
    close: () => {
      database.close();
      return Promise.resolve();
    },
  };
}

/** PostgreSQL's own `swedish`: ten results with their snippets, and how many there are. */
async function bareSwedish(url: string): Promise<Bench> {
  let client = await connect(url);
  await client.query('CREATE TABLE bare (id text, headline text, body text, vector tsvector)');
  return {
    build: async (releases) => {
      for await (const batch of inBatches(releases, 500))
        await client.query(
          `INSERT INTO bare SELECT id, headline, body, setweight(to_tsvector('swedish', headline), 'A') || to_tsvector('swedish', body)
           FROM unnest($1::text[], $2::text[], $3::text[]) AS given (id, headline, body)`,
          [batch.map(({ id }) => id), batch.map(({ headline }) => headline), batch.map(bodyOf)],
        );
      await client.query('CREATE INDEX ON bare USING gin (vector)');
      await client.query('ANALYZE bare');
    },
    reopen: async () => {
      await client.end();
      client = await connect(url);
    },
    search: async (query) => {
      const total = await client.query({
        name: 'total',
        text: "SELECT count(*) AS total FROM bare WHERE vector @@ plainto_tsquery('swedish', $1)",
        values: [query],
      });
      const { rows } = await client.query({
        name: 'page',
        text: `SELECT id, headline, ts_headline('swedish', body, sought) AS snippet FROM (
                 SELECT id, headline, body, sought FROM bare, plainto_tsquery('swedish', $1) AS sought
                 WHERE vector @@ sought ORDER BY ts_rank(vector, sought) DESC LIMIT 10) AS best`,
        values: [query],
      });
      return { total, rows };
    },
    close: () => client.end(),
  };
}
