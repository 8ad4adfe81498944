/* global document -- check() runs in the page */
import { readFile } from 'node:fs/promises';
import { launchBrowser } from '../test/browser.ts';

/** What the engine asks a person to look at, and what was found by looking: by rule. The widgets' are ours too. */
const reviewed = await Promise.all(
  ['../../../packages/components/accessibility/reviewed.json', './reviewed.json'].map(async (file) =>
    JSON.parse(await readFile(new URL(file, import.meta.url), 'utf8')),
  ),
);

/** What the engine finds under every other rule, a line each. */
export async function ibmFindings(address, paths, require) {
  const engine = await readFile(require.resolve('accessibility-checker-engine/ace.js'), 'utf8');
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const findings = [];
    for (const path of paths) {
      await page.goto(address + path);
      // The debugging protocol evaluates it; the page's own policy stays as it is.
      await page.evaluate(engine);
      const found = await page.evaluate(check, Object.keys(Object.assign({}, ...reviewed)));
      findings.push(...found.map((finding) => `/${path}: ${finding}`));
    }
    return findings;
  } finally {
    await browser.close();
  }
}

/** Runs in the page. */
async function check(answered) {
  const { results } = await new globalThis.ace.Checker().check(document, ['WCAG_2_2', 'IBM_Accessibility']);
  return results
    .filter(({ value: [kind, verdict] }) => kind === 'VIOLATION' && verdict !== 'PASS')
    .filter(({ ruleId }) => !answered.includes(ruleId))
    .map(({ ruleId, value, message, snippet }) => `${ruleId}: ${value.join(' ')}: ${message} ${snippet}`);
}
