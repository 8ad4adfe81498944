/* global document -- check() runs in the page */
/** The pages in Chromium, read by IBM's accessibility-checker-engine: with script, and with JavaScript off. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { pages } from './pages.mjs';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const engine = createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js');
const types = { css: 'text/css', js: 'text/javascript', html: 'text/html; charset=utf-8' };

/** What the engine asks a person to look at, and what was found by looking: by rule. */
const reviewed = JSON.parse(await readFile(new URL('reviewed.json', import.meta.url), 'utf8'));

/** What the engine finds under every other rule, a line each. */
export async function ibmFindings() {
  const served = { script: pages('/talstreck-components.min.js'), plain: pages(null) };
  const server = createServer((request, response) => {
    answer(request.url, served).then(
      ([type, body]) => response.setHeader('content-type', types[type]).end(body),
      () => response.writeHead(404).end(),
    );
  }).listen(0, '127.0.0.1');
  const browser = await chromium.launch({
    ...(process.env.CHROME_PATH && { executablePath: process.env.CHROME_PATH }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const findings = [];
    const page = await browser.newPage();
    for (const mode of Object.keys(served))
      for (const name of Object.keys(served[mode])) {
        await page.goto(`http://127.0.0.1:${server.address().port}/${mode}/${name}.html`);
        await page.addScriptTag({ path: engine });
        findings.push(
          ...(await page.evaluate(check, Object.keys(reviewed))).map((finding) => `ibm ${mode}/${name}: ${finding}`),
        );
      }
    return findings;
  } finally {
    await browser.close();
    server.close();
  }
}

async function answer(url, served) {
  const [, mode, name] = /^\/(script|plain)\/([\w-]+)\.html$/.exec(url) ?? [];
  if (mode !== undefined) return ['html', served[mode][name]];
  const file = url.split('/').pop();
  return [file.split('.').pop(), await readFile(dist + file)];
}

/** Runs in the page. */
async function check(answered) {
  const { results } = await new globalThis.ace.Checker().check(document, ['WCAG_2_2', 'IBM_Accessibility']);
  return results
    .filter(({ value: [kind, verdict] }) => kind === 'VIOLATION' && verdict !== 'PASS')
    .filter(({ ruleId }) => !answered.includes(ruleId))
    .map(({ ruleId, value, message, snippet }) => `${ruleId}: ${value.join(' ')}: ${message} ${snippet}`);
}
