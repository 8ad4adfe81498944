import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArchive } from './archive.ts';
import { benchQueries } from './bench-queries.ts';
import { createBenches, type Bench } from './benches.ts';
import { multiply } from './multiply.ts';
import { readOptions } from './options.ts';

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
const benches = createBenches({ folder, index: values.index, count });
for (const [name, bench] of Object.entries(benches)) {
  if (values.only !== undefined && !values.only.includes(name)) continue;
  await measure(name, await bench());
}
rmSync(folder, { recursive: true });

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
