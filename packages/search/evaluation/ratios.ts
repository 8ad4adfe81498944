import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArchive } from './archive.ts';
import { benchQueries, type QueryKind } from './bench-queries.ts';
import { createBenches, type Bench, type BenchName } from './benches.ts';
import { multiply } from './multiply.ts';
import { readOptions } from './options.ts';

/** An engine of ours, the same without our analyzer, and what that cannot seek. */
interface Pair {
  readonly ours: BenchName;
  readonly bare: BenchName;
  readonly lacks: readonly QueryKind[];
}

const PAIRS: readonly Pair[] = [
  { ours: 'sqlite', bare: 'fts5', lacks: ['typo'] },
  { ours: 'memory', bare: 'minisearch', lacks: [] },
  { ours: 'postgres', bare: 'swedish', lacks: ['prefix', 'typo'] },
];

/** Milliseconds of each query that was timed. */
type Times = Record<'ours' | 'bare', number[]>;

/** What was measured in each round. */
class Rounds {
  readonly #cells = new Map<string, string[][]>();

  add(name: string, { ours, bare }: Times): void {
    const cells = [0.5, 0.99].map((share) => (at(ours, share) / at(bare, share)).toFixed(2));
    this.#cells.set(name, [...(this.#cells.get(name) ?? []), cells]);
  }

  *lines(): Generator<string> {
    for (const [name, rounds] of this.#cells) {
      const [p50 = [], p99 = []] = [0, 1].map((cell) => rounds.map((cells) => cells[cell] ?? ''));
      const middle = at(p50.map(Number), 0.5).toFixed(2);
      yield `  ${name.padEnd(14)}${middle}   p50 ${p50.join(' ')}   p99 ${p99.join(' ')}\n`;
    }
  }
}

const values = readOptions(
  {
    corpora: { type: 'string' },
    releases: { type: 'string' },
    queries: { type: 'string', default: '500' },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string', multiple: true },
  },
  ['corpora'],
  'npm run ratios -w @talstreck/search -- --corpora DIR [--releases N] [--queries N] [--rounds N] [--only NAME]…\n  How many times as long our engines take as the same without our analyzer: each query is asked of both, by turns.',
);

/** Counts queries: each is first asked of one, the next of the other. */
let turn = 0;
const archive = readArchive(values.corpora);
const count = Number(values.releases ?? archive.length);
const each = Number(values.queries);
/** The first half of each kind is asked beforehand, so that no query is timed that was answered before. */
const queries = benchQueries(archive, 2 * each);
const kinds = Object.keys(queries) as readonly QueryKind[]; // its own keys
process.stdout.write(
  `${String(count)} releases, ${values.queries} queries of each kind, after as many others: ours to the bare engine, the median of the rounds and each of them; building in processor time, but PostgreSQL by the clock\n`,
);
for (const pair of PAIRS) {
  if (values.only !== undefined && !values.only.includes(pair.ours)) continue;
  const rounds = new Rounds();
  for (let round = 0; round < Number(values.rounds); round++) await measure(pair, rounds);
  process.stdout.write(`${pair.ours} and ${pair.bare}\n${[...rounds.lines()].join('')}`);
}

async function measure({ ours, bare, lacks }: Pair, rounds: Rounds): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'talstreck-ratios-'));
  const benches = createBenches({ folder, count });
  const both = { ours: await benches[ours](), bare: await benches[bare]() };
  const now = ours === 'postgres' ? () => performance.now() : processorTime;
  const building: Times = { ours: [], bare: [] };
  for (const who of ['bare', 'ours'] as const) {
    const releases = [...multiply(archive, count)];
    const started = now();
    await both[who].build(releases);
    building[who].push(now() - started);
    await both[who].reopen();
  }
  rounds.add('build', building);
  for (const kind of kinds) for (const query of queries[kind].slice(0, each)) await byTurns(both, query, kind);
  for (const kind of kinds) {
    if (lacks.includes(kind)) continue;
    const times: Times = { ours: [], bare: [] };
    for (const query of queries[kind].slice(each)) await byTurns(both, query, kind, times);
    rounds.add(kind, times);
  }
  for (const bench of [both.ours, both.bare]) await bench.close();
  rmSync(folder, { recursive: true });
}

async function byTurns(
  both: Record<'ours' | 'bare', Bench>,
  query: string,
  kind: QueryKind,
  times?: Times,
): Promise<void> {
  for (const who of turn++ % 2 === 0 ? (['ours', 'bare'] as const) : (['bare', 'ours'] as const)) {
    const { begun } = both[who];
    const started = performance.now();
    await (kind === 'prefix' && begun !== undefined ? begun(query) : both[who].search(query));
    times?.[who].push(performance.now() - started);
  }
}

/** In milliseconds. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function at(times: readonly number[], share: number): number {
  const sorted = times.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
