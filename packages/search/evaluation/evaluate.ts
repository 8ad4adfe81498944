import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArchive } from './archive.ts';
import { readOptions } from './options.ts';
import { OTHER_SYSTEMS } from './other-systems.ts';
import { OUR_SYSTEMS } from './our-systems.ts';
import type { OpenSystem, System } from './system.ts';

/** A labelled query: what is asked, and which releases answer it. */
interface LabelledQuery {
  readonly id: string;
  readonly class: string;
  readonly query: string;
  readonly relevant: readonly { readonly id: string; readonly grade: number }[];
}

interface ScoreRow {
  readonly class: string;
  readonly 'nDCG@10': number;
  readonly zero: number;
}

const USAGE = `npm run eval:search -- --corpora DIR --eval DIR [--half tune|held] [--only NAME] [--unlabelled]
  DIR of --corpora holds archive.jsonl, DIR of --eval search-queries.jsonl and score-search.mjs.`;

const values = readOptions(
  {
    corpora: { type: 'string' },
    eval: { type: 'string' },
    half: { type: 'string' },
    only: { type: 'string' },
    unlabelled: { type: 'boolean', default: false },
  },
  ['corpora', 'eval'],
  USAGE,
);
const { corpora, eval: labels } = values;

const archive = readArchive(corpora);
const queries = readQueries(join(labels, 'search-queries.jsonl'), values.half);
const folder = mkdtempSync(join(tmpdir(), 'talstreck-evaluation-'));
const classes = [...new Set(queries.map((query) => query.class))];
process.stdout.write(`${String(archive.length)} releases, ${String(queries.length)} queries, nDCG@10\n`);
process.stdout.write(row('', ['ALL', ...classes, 'zero']));
for (const system of [...OUR_SYSTEMS, ...OTHER_SYSTEMS]) {
  if (values.only !== undefined && !system.name.toLowerCase().includes(values.only.toLowerCase())) continue;
  await measure(system);
}
rmSync(folder, { recursive: true });

async function measure(system: System): Promise<void> {
  const open = await system.open(archive);
  if (open === null) return;
  const results = await answerAll(open);
  await open.close();
  const table = score(results);
  const of = (name: string): string => (table.find((line) => line.class === name)?.['nDCG@10'] ?? 0).toFixed(3);
  process.stdout.write(
    row(system.name, [
      of('ALL'),
      ...classes.map(of),
      (table.find((line) => line.class === 'ALL')?.zero ?? 0).toFixed(2),
    ]),
  );
  if (values.unlabelled) listUnlabelled(results);
}

async function answerAll(open: OpenSystem): Promise<ReadonlyMap<string, readonly string[]>> {
  const results = new Map<string, readonly string[]>();
  for (const { id, query } of queries) results.set(id, await open.search(query));
  return results;
}

function score(results: ReadonlyMap<string, readonly string[]>): readonly ScoreRow[] {
  const asked = join(folder, 'queries.jsonl');
  const answered = join(folder, 'results.jsonl');
  writeFileSync(asked, queries.map((query) => JSON.stringify(query)).join('\n'));
  writeFileSync(answered, Array.from(results, ([id, found]) => JSON.stringify({ id, results: found })).join('\n'));
  const scorer = spawnSync(process.execPath, [join(labels, 'score-search.mjs'), asked, answered, '--json'], {
    encoding: 'utf8',
  });
  return JSON.parse(scorer.stdout) as readonly ScoreRow[];
}

/** What stands among the first ten and no label covers: a fault of the engine, or of the labels. */
function listUnlabelled(results: ReadonlyMap<string, readonly string[]>): void {
  for (const { id, query, relevant } of queries) {
    const labelled = new Set(relevant.map((label) => label.id));
    for (const [rank, found] of (results.get(id) ?? []).entries()) {
      if (!labelled.has(found)) process.stdout.write(`  ${query}\t${String(rank + 1)}\t${found}\n`);
    }
  }
}

/** Of each class, the second and fourth of every five are held back from who tunes. */
function readQueries(path: string, half: string | undefined): readonly LabelledQuery[] {
  const all = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LabelledQuery);
  const seen = new Map<string, number>();
  return all.filter((query) => {
    const number = (seen.get(query.class) ?? 0) + 1;
    seen.set(query.class, number);
    const held = number % 5 === 2 || number % 5 === 4;
    return half === undefined || held === (half === 'held');
  });
}

function row(name: string, cells: readonly string[]): string {
  return `${name.padEnd(30)}${cells.map((cell) => cell.slice(0, 14).padStart(15)).join('')}\n`;
}
