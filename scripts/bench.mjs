import { join } from 'node:path';
import { root } from './set-up/paths.mjs';
import { handOver, runMain } from './set-up/run.mjs';
import { setUp } from './set-up/set-up.mjs';

/** `npm run bench [-- --archive FILE]`: makes the checkout ready and measures how fast the quotation engine is. */
await runMain(async (args) => {
  const { node, env } = await setUp();
  return handOver(node, [join(root, 'packages', 'core', 'evaluation', 'bench.ts'), ...args], {
    env,
    cwd: process.env.INIT_CWD ?? process.cwd(),
  });
});
