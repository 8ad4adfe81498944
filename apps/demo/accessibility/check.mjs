/* global document -- what is evaluated runs in the page */
/**
 * `npm run test:accessibility -w apps/demo`: a page of every kind, and every frame of the gallery, read by the Nu HTML
 * checker (which needs Java) and by IBM's accessibility-checker-engine, the pages by Siteimprove Alfa too. The end-to-end tests have
 * axe.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { alfaFindings } from '../../../packages/components/accessibility/alfa.mjs';
import { ibmFindings } from './ibm.mjs';
import { paths } from '../e2e/paths.ts';
import { launchBrowser } from '../test/browser.ts';
import { states } from '../src/gallery/states.ts';
import { startNewsroom } from '../test/running-newsroom.ts';

const require = createRequire(new URL('../../../packages/components/package.json', import.meta.url));
const frames = Object.entries(states).flatMap(([tag, ofWidget]) =>
  Object.keys(ofWidget).map((state) => `gallery/${tag}/${state}/sv-light-ltr/`),
);

/**
 * Not asked: whether a paragraph is all in italics (no criterion of WCAG). Spoken words are here, two or three lines of
 * them.
 */
const italics = 'sia-r85';

const newsroom = await startNewsroom();
try {
  const all = [...paths, ...frames];
  report('Nu HTML checker', await nuFindings(all));
  report('IBM accessibility-checker-engine', await ibmFindings(newsroom.address, all, require));
  report('Siteimprove Alfa', await alfaFindingsOf(paths));
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

/** The widgets in the frames are read with those of their package; the engine would take them for parts of the page. */
async function alfaFindingsOf(all) {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ bypassCSP: true });
    const findings = [];
    for (const path of all) {
      await page.goto(newsroom.address + path);
      await page.evaluate(() => {
        for (const frame of document.querySelectorAll('iframe')) frame.remove();
      });
      const found = await alfaFindings(page);
      findings.push(...found.filter((one) => !one.startsWith(italics)).map((finding) => `/${path}: ${finding}`));
    }
    return findings;
  } finally {
    await browser.close();
  }
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
