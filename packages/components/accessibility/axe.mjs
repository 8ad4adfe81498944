/* global document -- axe runs in the page */
/** axe-core with every rule on, those too that it leaves off by default. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const engine = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What fails on a page of playwright's, a line each. */
export async function axeFindings(tab) {
  await tab.evaluate(engine);
  const violations = await tab.evaluate(async () => {
    const rules = globalThis.axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]);
    return (await globalThis.axe.run(document, { rules: Object.fromEntries(rules) })).violations;
  });
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 120)}`));
}
