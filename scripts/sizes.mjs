import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from './set-up/paths.mjs';

/**
 * Prints what each public entry costs a page, minified and compressed, beside its budget; over budget is a failure.
 * The entries and budgets (bytes) are in `sizes.json`.
 */
const entries = JSON.parse(await readFile(join(root, 'scripts', 'sizes.json'), 'utf8'));
let failed = 0;
for (const entry of entries) {
  const bytes = await measure(entry).catch((error) => console.log(`${entry.name}: ${error.message}`));
  if (bytes === undefined || bytes > entry.limit) failed += 1;
  if (bytes === undefined) continue;
  const verdict = bytes > entry.limit ? '  OVER BUDGET' : '';
  console.log(
    `${kilobytes(bytes)} of ${kilobytes(entry.limit)} ${entry.compression.padEnd(6)} ${entry.name}${verdict}`,
  );
}
process.exitCode = failed > 0 ? 1 : 0;

async function measure({ code, loader = 'js', external = [], compression }) {
  const { outputFiles } = await build({
    stdin: { contents: code, loader, resolveDir: join(root, 'apps', 'demo') },
    external: external.flatMap((name) => [name, `${name}/*`]),
    ...{ bundle: true, minify: true, write: false, format: 'esm', platform: 'browser', target: 'es2022' },
    logLevel: 'silent',
  });
  const bundle = outputFiles[0].contents;
  return compression === 'gzip' ? gzipSync(bundle, { level: 9 }).length : brotliCompressSync(bundle).length;
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(2)} kB`.padStart(9);
}
