import { join } from 'node:path';
import { root } from './set-up/paths.mjs';
import { handOver, runMain } from './set-up/run.mjs';
import { setUp } from './set-up/set-up.mjs';

/** `npm run test:nightly`: what must hold of any text, tried on 100,000 texts a property (many minutes). */
await runMain(async () => {
  const { node, env } = await setUp();
  const tests = join(root, 'packages', 'core', 'src', 'quotations', 'properties.test.ts');
  return handOver(node, ['--test', tests], { env: { TALSTRECK_PROPERTY_RUNS: '100000', ...env } });
});
