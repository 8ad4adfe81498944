/**
 * `npm run test:accessibility -w apps/demo`: a page of every kind, and every frame of the gallery, read by the Nu HTML
 * checker (which needs Java) and by IBM's accessibility-checker-engine. The end-to-end tests have axe.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ibmFindings } from './ibm.mjs';
import { paths } from '../e2e/paths.ts';
import { states } from '../src/gallery/states.ts';
import { startNewsroom } from '../test/running-newsroom.ts';

const require = createRequire(new URL('../../../packages/components/package.json', import.meta.url));
const frames = Object.entries(states).flatMap(([tag, ofWidget]) =>
  Object.keys(ofWidget).map((state) => `gallery/${tag}/${state}/sv-light-ltr/`),
);

const newsroom = await startNewsroom();
try {
  const all = [...paths, ...frames];
  report('Nu HTML checker', await nuFindings(all));
  report('IBM accessibility-checker-engine', await ibmFindings(newsroom.address, all, require));
} finally {
  await newsroom.stop();
}

function report(checker, findings) {
  if (findings === null) {
    console.log(`${checker}: not run, there is no Java`);
    return;
  }
  console.log(`${checker}: ${String(findings.length)} findings`);
  for (const finding of findings) console.log(`  ${finding}`);
  if (findings.length > 0) process.exitCode = 1;
}

/** Findings, a line each, or null where there is no Java. */
async function nuFindings(all) {
  const folder = await mkdtemp(join(tmpdir(), 'talstreck-pages-'));
  try {
    const files = await Promise.all(
      all.map(async (path, index) => {
        const file = join(folder, `${String(index)}.html`);
        await writeFile(file, await (await fetch(newsroom.address + path)).text());
        return file;
      }),
    );
    const run = promisify(execFile)('java', ['-jar', require('vnu-jar'), '--format', 'json', ...files], {
      maxBuffer: 1e8,
    });
    const { stderr } = await run.catch((error) => (error.code === 'ENOENT' ? { stderr: null } : error));
    if (stderr === null) return null;
    return JSON.parse(stderr).messages.map(({ url, type, message, extract }) => {
      const path = all[Number(/(\d+)\.html$/.exec(url)?.[1])];
      return `/${path}: ${type}: ${message} (${extract ?? ''})`;
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
