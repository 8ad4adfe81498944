/** The tests of the widgets in another browser than Chromium. */
import { startTestRunner } from '@web/test-runner';
import config from '../web-test-runner.config.mjs';

/** What a driver refuses is told of by the tests that asked for it. */
const silent = Object.fromEntries(
  ['log', 'debug', 'error', 'warn', 'group', 'groupEnd', 'logSyntaxError'].map((name) => [name, () => {}]),
);

/**
 * Runs every test, one file after another.
 *
 * @returns {Promise<{passed: readonly string[], failed: ReadonlyMap<string, string>}>} names, and what each failed by
 */
export async function runSuite(launcher, files = config.files) {
  let sessions;
  const runner = await startTestRunner({
    config: {
      ...config,
      files,
      logger: silent,
      ...{ browsers: [launcher], concurrency: 1, browserStartTimeout: 60_000, testsStartTimeout: 60_000 },
      reporters: [{ stop: (result) => (sessions = result.sessions) }],
    },
    ...{ readCliArgs: false, readFileConfig: false, autoExitProcess: false },
  });
  await new Promise((resolve) => runner.on('stopped', resolve));
  const passed = [];
  const failed = new Map();
  for (const { testResults, errors, testFile } of sessions) {
    if (!testResults) failed.set(testFile, errors.map(({ message }) => message).join(' ') || 'Nothing ran.');
    else read(testResults, '', passed, failed);
  }
  return { passed, failed };
}

function read(suite, path, passed, failed) {
  for (const { name, passed: isPassed, skipped, error } of suite.tests) {
    if (skipped) continue;
    if (isPassed) passed.push(`${path}${name}`);
    else failed.set(`${path}${name}`, error?.message ?? 'It did not end.');
  }
  for (const inner of suite.suites) read(inner, `${path}${inner.name} > `, passed, failed);
}
