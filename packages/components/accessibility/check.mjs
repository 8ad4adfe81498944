/**
 * `npm run test:accessibility -w packages/components`: every widget in every state, read by further checkers than the
 * browser tests have. One engine alone misses half of what can be found by machine.
 */
import { ibmFindings } from './ibm.mjs';
import { htmlValidateFindings, nuFindings } from './markup.mjs';

const checkers = {
  'html-validate': htmlValidateFindings,
  'Nu HTML checker': nuFindings,
  'IBM accessibility-checker-engine': ibmFindings,
};

for (const [name, find] of Object.entries(checkers)) {
  const findings = await find();
  if (findings === null) {
    console.log(`${name}: not run, there is no Java`);
    continue;
  }
  console.log(`${name}: ${findings.length} findings`);
  for (const finding of findings) console.log(`  ${finding}`);
  if (findings.length > 0) process.exitCode = 1;
}
