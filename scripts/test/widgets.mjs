import { writeFile } from 'node:fs/promises';
import { defaultReporter, startTestRunner } from '@web/test-runner';

/** Runs a package's browser tests by its own configuration and writes how many passed and failed as JSON. */
const [configFile, resultsFile] = process.argv.slice(2);
const { default: config } = await import(configFile);

const results = {
  async stop({ sessions }) {
    const counts = { passed: 0, failed: 0 };
    for (const session of sessions) {
      const before = counts.failed;
      if (session.testResults) count(session.testResults, counts);
      // A file that can't be loaded, or logs an error of its own, has failed though none of its tests has.
      if (!session.passed && counts.failed === before) counts.failed += 1;
    }
    await writeFile(resultsFile, JSON.stringify(counts));
  },
};

await startTestRunner({
  config: { ...config, reporters: [...(config.reporters ?? [defaultReporter()]), results] },
  readCliArgs: false,
  readFileConfig: false,
});

function count(suite, counts) {
  for (const test of suite.tests) {
    if (test.skipped) continue;
    if (test.passed) counts.passed += 1;
    else counts.failed += 1;
  }
  for (const inner of suite.suites) count(inner, counts);
}
