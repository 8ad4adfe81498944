/**
 * `npm run test:accessibility -w packages/components`: every widget, in every state and mode, read by five checkers,
 * since one alone misses half of what a machine can find, and by checks of our own of what the browser has computed.
 * Then the seeded faults: what a checker caught once, it must catch again. `UPDATE_FAULTS=1` writes down what is caught.
 */
import { alfaFindings } from './alfa.mjs';
import { axeFindings } from './axe.mjs';
import { findingsIn } from './browser.mjs';
import { catchesOf, faultPages, keepCatches, keptCatches } from './faults.mjs';
import { htmlValidateFindings } from './html-validate.mjs';
import { ibmFindings } from './ibm.mjs';
import { keyboardFindings } from './keyboard.mjs';
import { languageFindings } from './language.mjs';
import { layoutFindings } from './layout.mjs';
import { nuFindings } from './nu.mjs';
import { openedPages, writtenPages } from './pages.mjs';
import { statusFindings } from './status.mjs';
import { wordingFindings } from './wording.mjs';

const readers = { 'html-validate': htmlValidateFindings, 'Nu HTML checker': nuFindings };
const engines = {
  'axe-core': axeFindings,
  'IBM accessibility-checker-engine': ibmFindings,
  'Siteimprove Alfa': alfaFindings,
  // The last: it moves the focus, and presses buttons.
  'computed facts': async (tab) => [
    ...(await languageFindings(tab)),
    ...(await wordingFindings(tab)),
    ...(await layoutFindings(tab)),
    ...(await keyboardFindings(tab)),
    ...(await statusFindings(tab)),
  ],
};

const opened = openedPages();
const found = await check(writtenPages(), opened);
for (const [engine, findings] of Object.entries(found)) {
  if (findings === null) console.log(`${engine}: not run, there is no Java`);
  else console.log(`${engine}: ${findings.length} findings`);
  for (const { page, finding } of findings ?? []) console.log(`  ${page}: ${finding}`);
  if (findings?.length) process.exitCode = 1;
}
console.log(
  `${opened.length} pages: every widget in every state, from data, upgraded, under a strict policy, without JavaScript`,
);

const pages = faultPages();
const foundInFaults = await check(pages, pages);
const caught = catchesOf(foundInFaults);
if (process.env.UPDATE_FAULTS === '1') await keepCatches(caught);
const kept = await keptCatches(Object.keys(foundInFaults).filter((engine) => foundInFaults[engine] !== null));
const isCaught = (by) => Object.keys(by).length > 0;
console.log(`seeded faults caught: ${Object.values(caught).filter(isCaught).length} of ${Object.keys(caught).length}`);
for (const [criterion, byEngine] of Object.entries(kept))
  for (const [engine, rules] of Object.entries(byEngine)) {
    // More may be caught at times: what blinks has its contrast at some moments only.
    const lost = rules.filter((rule) => !caught[criterion]?.[engine]?.includes(rule));
    if (lost.length === 0) continue;
    process.exitCode = 1;
    console.log(`  ${criterion}: ${engine} has caught it by ${lost.join(', ')}, and does no longer`);
  }

/** The findings of every engine; null from one that can not run here. */
async function check(written, inBrowser) {
  const found = {};
  for (const [name, find] of Object.entries(readers)) found[name] = await find(written);
  const byEngine = Object.groupBy(await findingsIn(inBrowser, engines), ({ engine }) => engine);
  for (const name of Object.keys(engines)) found[name] = byEngine[name] ?? [];
  return found;
}
