import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import MiniSearch from 'minisearch';
import pg from 'pg';
import type { SearchEngine } from '../src/engines/engine.ts';
import { inBatches } from '../src/engines/in-batches.ts';
import { createMemoryEngine } from '../src/engines/memory/memory-engine.ts';
import { createPostgresEngine } from '../src/engines/postgres/postgres-engine.ts';
import { createSqliteEngine } from '../src/engines/sqlite/sqlite-engine.ts';
import { bodyOf, readArchive, toRelease, type ArchiveRelease } from './archive.ts';
import { benchQueries } from './bench-queries.ts';
import { evaluationPostgres } from './evaluation-postgres.ts';
import { multiply } from './multiply.ts';
import { readOptions } from './options.ts';

/** Something whose speed is measured. */
interface Bench {
  /** Indexes everything. */
  build(releases: Iterable<ArchiveRelease>): Promise<void>;
  /** Closes and opens what is on disk; does nothing where there is nothing on disk. */
  reopen(): Promise<void>;
  search(query: string): Promise<unknown>;
  /** Of what it keeps outside of the folder, in bytes. */
  readonly size?: () => Promise<number>;
  close(): Promise<void>;
}

const values = readOptions(
  {
    corpora: { type: 'string' },
    releases: { type: 'string' },
    queries: { type: 'string', default: '60' },
    only: { type: 'string', multiple: true },
    processor: { type: 'boolean', default: false },
    index: { type: 'string' },
  },
  ['corpora'],
  'npm run bench -w @talstreck/search -- --corpora DIR [--releases N] [--queries N] [--only NAME]… [--processor] [--index FILE]\n  --index keeps the index of sqlite in this file; where it is there, it is measured and not built.\n  --processor counts the time that the processor spends on this process: for a busy machine, and not for postgres and swedish.',
);

const archive = readArchive(values.corpora);
const count = Number(values.releases ?? archive.length);
const each = Number(values.queries);
/** Twice as many of each kind as are timed: the first half is asked beforehand, so that no query is timed that was answered before. */
const queries = benchQueries(archive, 2 * each);
const folder = mkdtempSync(join(tmpdir(), 'talstreck-bench-'));
process.stdout.write(
  `${String(count)} releases${count > archive.length ? ` (the archive of ${String(archive.length)} multiplied with changed words)` : ''}, ${values.queries} queries of each kind, each asked once, after as many others; milliseconds${values.processor ? ' of processor time' : ''}, p50 / p99\n`,
);
process.stdout.write(row('', ['build s', 'open s', 'disk MB', 'memory MB', ...Object.keys(queries)]));
for (const [name, bench] of Object.entries(benches())) {
  if (values.only !== undefined && !values.only.includes(name)) continue;
  await measure(name, await bench());
}
rmSync(folder, { recursive: true });

function benches(): Readonly<Record<string, () => Promise<Bench> | Bench>> {
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
    sqlite: () => onDisk(() => createSqliteEngine({ path: values.index ?? join(folder, 'ours.search') })),
    fts5: bareFts5,
    postgres: () =>
      onPostgres((connectionString) => onDisk(() => createPostgresEngine({ connectionString, schema: 'bench' }))),
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
function bareFts5(): Bench {
  const path = join(folder, 'bare.db');
  let database = new DatabaseSync(path);
  database.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; CREATE VIRTUAL TABLE release USING fts5 (id UNINDEXED, headline, body)',
  );
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
    search: (query) => {
      const sought = query
        .split(' ')
        .map((word) => `"${word}"`)
        .join(' ');
      const total = database.prepare('SELECT count(*) AS total FROM release WHERE release MATCH ?').get(sought);
      const rows = database
        .prepare(
          "SELECT id, headline, snippet(release, 2, '', '', '…', 30) AS snippet FROM release WHERE release MATCH ? ORDER BY bm25(release, 4, 4, 1) LIMIT 10",
        )
        .all(sought);
      return Promise.resolve({ total, rows });
    },
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

async function measure(name: string, bench: Bench): Promise<void> {
  const before = sizeOf(folder);
  const releases = timed(multiply(archive, count));
  const build = (await seconds(() => bench.build(releases))) - releases.seconds;
  const open = await seconds(() => bench.reopen());
  const kinds = Object.values(queries);
  for (const others of kinds) await timesOf(bench, others.slice(0, each));
  const times = [];
  for (const asked of kinds) times.push(await timesOf(bench, asked.slice(each)));
  const memory = process.memoryUsage.rss() / 1e6;
  process.stdout.write(
    row(name, [
      build.toFixed(2),
      open.toFixed(1),
      (((await bench.size?.()) ?? sizeOf(folder) - before + sizeOfKept(name)) / 1e6).toFixed(0),
      memory.toFixed(0),
      ...times,
    ]),
  );
  await bench.close();
}

/** Values as they are made, and how long their making took: it is no part of building. */
function timed<Value>(values: Iterable<Value>): Iterable<Value> & { readonly seconds: number } {
  let milliseconds = 0;
  function* made(): Generator<Value> {
    const iterator = values[Symbol.iterator]();
    for (;;) {
      const started = now();
      const next = iterator.next();
      milliseconds += now() - started;
      if (next.done === true) return;
      yield next.value;
    }
  }
  return {
    [Symbol.iterator]: made,
    get seconds() {
      return milliseconds / 1000;
    },
  };
}

async function timesOf(bench: Bench, asked: readonly string[]): Promise<string> {
  const times: number[] = [];
  for (const query of asked) times.push(1000 * (await seconds(() => bench.search(query))));
  times.sort((one, other) => one - other);
  const at = (share: number): string =>
    (times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0).toFixed(2);
  return `${at(0.5)} / ${at(0.99)}`;
}

async function seconds(run: () => Promise<unknown>): Promise<number> {
  const started = now();
  await run();
  return (now() - started) / 1000;
}

/** In milliseconds. */
function now(): number {
  if (!values.processor) return performance.now();
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function sizeOf(path: string): number {
  return readdirSync(path).reduce((size, file) => size + statSync(join(path, file)).size, 0);
}

function sizeOfKept(name: string): number {
  return name === 'sqlite' && values.index !== undefined ? statSync(values.index).size : 0;
}

function row(name: string, cells: readonly string[]): string {
  return `${name.padEnd(12)}${cells.map((cell) => cell.padStart(16)).join('')}\n`;
}
