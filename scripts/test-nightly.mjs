import { join } from 'node:path';
import { root } from './set-up/paths.mjs';
import { handOver, runMain } from './set-up/run.mjs';
import { setUp } from './set-up/set-up.mjs';

/** `npm run test:nightly`: what must hold of any text and of any release, tried 100,000 times a property (hours). */
await runMain(async () => {
  const { node, env } = await setUp();
  const tests = ['packages/core/src/quotations/properties.test.ts', 'scripts/conformance/any-release.test.mjs'];
  return handOver(node, ['--test', ...tests.map((test) => join(root, test))], {
    env: { TALSTRECK_PROPERTY_RUNS: '100000', ...env },
  });
});
