import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
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

/**
 * The bytes that a page loads at its start. What an entry imports on demand is not of them, unless the whole is asked
 * for.
 */
async function measure({ code, loader = 'js', external = [], compression, whole = false }) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, loader, resolveDir: join(root, 'apps', 'demo') },
    external: external.flatMap((name) => [name, `${name}/*`]),
    ...{ bundle: true, minify: true, write: false, format: 'esm', platform: 'browser', target: 'es2022' },
    ...{ splitting: loader === 'js', metafile: true, outdir: join(root, '.turbo', 'sizes'), absWorkingDir: root },
    logLevel: 'silent',
  });
  const loaded = whole ? Object.keys(metafile.outputs) : loadedAtStart(metafile);
  const bundle = Buffer.concat(
    outputFiles.filter(({ path }) => loaded.includes(relative(root, path))).map(({ contents }) => contents),
  );
  return compression === 'gzip' ? gzipSync(bundle, { level: 9 }).length : brotliCompressSync(bundle).length;
}

/** The files that the entry imports statically, itself included. */
function loadedAtStart({ outputs }) {
  const loaded = [Object.keys(outputs).find((path) => outputs[path].entryPoint === '<stdin>')];
  for (const path of loaded)
    for (const { path: next, kind, external } of outputs[path].imports)
      if (kind === 'import-statement' && !external && !loaded.includes(next)) loaded.push(next);
  return loaded;
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(2)} kB`.padStart(9);
}
