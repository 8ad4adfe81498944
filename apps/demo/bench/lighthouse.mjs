/**
 * `npm run bench:pages -w apps/demo [-- RUNS]`: Lighthouse with its setting for telephones, on a page of each kind,
 * medians of 5 runs. npx brings Lighthouse in, which finds Chrome by `CHROME_PATH`. What else the machine does is told
 * beside the figures, since the time that scripts block is measured, and multiplied by four.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startNewsroom } from './newsroom.mjs';

const runs = Number(process.argv[2] ?? 5);
const paths = ['', 'releases/gangbron-over-alven/', 'search/', 'people/siv-annerborn/'];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const metrics = ['largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift'];

const folder = await mkdtemp(join(tmpdir(), 'lighthouse-'));
const { server, address } = await startNewsroom();
try {
  for (const path of paths) {
    const results = [];
    for (let run = 0; run < runs; run++) results.push(await measure(address + path));
    const scores = categories.map((name) => `${name} ${median(results, ({ scores }) => scores[name])}`);
    const [paint, blocked, shift] = metrics.map((name) => median(results, ({ values }) => values[name]));
    console.log(`/${path}: ${scores.join(', ')}`);
    console.log(
      `  largest paint ${Math.round(paint)} ms, blocked ${Math.round(blocked)} ms, layout shift ${shift}; load ${loadavg()[0].toFixed(1)}`,
    );
  }
} finally {
  server.kill('SIGINT');
  await rm(folder, { recursive: true, force: true });
}

async function measure(url) {
  const file = join(folder, 'report.json');
  const flags = `--headless=new${process.getuid?.() === 0 ? ' --no-sandbox' : ''}`;
  await promisify(execFile)('npx', [
    ...['--yes', '--prefer-offline', 'lighthouse@12.8.2', url, '--quiet', '--output=json', `--output-path=${file}`],
    ...[`--chrome-flags=${flags}`, `--only-categories=${categories.join(',')}`],
  ]);
  const report = JSON.parse(await readFile(file, 'utf8'));
  return {
    scores: Object.fromEntries(categories.map((name) => [name, Math.round(report.categories[name].score * 100)])),
    values: Object.fromEntries(metrics.map((name) => [name, report.audits[name].numericValue])),
  };
}

function median(results, valueOf) {
  return results.map(valueOf).toSorted((one, other) => one - other)[Math.floor(results.length / 2)];
}
