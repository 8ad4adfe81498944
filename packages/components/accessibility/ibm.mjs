/* global document -- the engine runs in the page */
/** IBM's accessibility-checker-engine: what it holds for wrong, and what it asks a person about. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const engine = await readFile(createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'), 'utf8');

/** What the engine asks a person to look at, and what was found by looking: by rule. */
const reviewed = Object.keys(JSON.parse(await readFile(new URL('reviewed.json', import.meta.url), 'utf8')));

/** What it finds on a page of playwright's under every rule that is not answered by a review, a line each. */
export async function ibmFindings(tab) {
  await tab.evaluate(engine);
  const results = await tab.evaluate(
    async () => (await new globalThis.ace.Checker().check(document, ['WCAG_2_2', 'IBM_Accessibility'])).results,
  );
  return results
    .filter(({ value: [kind, verdict] }) => kind === 'VIOLATION' && verdict !== 'PASS')
    .filter(({ ruleId }) => !reviewed.includes(ruleId))
    .map(({ ruleId, value, message, snippet }) => `${ruleId}: ${value[1]}: ${message} ${snippet}`);
}
