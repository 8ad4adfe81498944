import { step } from '../set-up/progress.mjs';
import { endToEndRunners, runners } from './runners.mjs';

/** More at once than this only slows a small machine down. */
const atOnce = 2;

/**
 * Runs the tests of `npm test` and prints what failed. The last line sums all of them up: `N passed, N failed`.
 *
 * @returns {Promise<boolean>} whether all passed, and there were any
 */
export async function runTests(runtime) {
  return runAll(runners(), runtime);
}

/** Runs the tests of whole flows, which take minutes, and prints as {@link runTests} does. */
export async function runEndToEndTests(runtime) {
  return runAll(endToEndRunners(), runtime);
}

async function runAll(waiting, runtime) {
  const results = [];
  const worker = async () => {
    for (let run = waiting.shift(); run !== undefined; run = waiting.shift()) results.push(await run(runtime));
  };
  await step('Testing', () => Promise.all(Array.from({ length: atOnce }, worker)));
  for (const { output, failed } of results) if (failed > 0) process.stdout.write(`${output.trimEnd()}\n\n`);
  for (const { name, passed, failed, seconds } of results)
    process.stdout.write(`${name}: ${passed} passed, ${failed} failed in ${seconds.toFixed(1)} s\n`);
  const passed = sum(results.map((result) => result.passed));
  const failed = sum(results.map((result) => result.failed));
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  return failed === 0 && passed > 0;
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
