import { join } from 'node:path';
import { root } from './set-up/paths.mjs';
import { handOver, runMain } from './set-up/run.mjs';
import { setUp } from './set-up/set-up.mjs';

/** `npm run eval [-- --corpora DIR …]`: makes the checkout ready and measures the quotation engine on labelled texts. */
await runMain(async (args) => {
  const { node, env } = await setUp();
  return handOver(node, [join(root, 'packages', 'core', 'evaluation', 'main.ts'), ...args], {
    env,
    cwd: process.env.INIT_CWD ?? process.cwd(),
  });
});
