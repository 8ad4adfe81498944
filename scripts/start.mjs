import { join } from 'node:path';
import { root } from './set-up/paths.mjs';
import { handOver, runMain } from './set-up/run.mjs';
import { setUp } from './set-up/set-up.mjs';

/** `npm start [-- PATH …]`: makes the checkout ready, then hands over to the demo, which knows the arguments. */
await runMain(async (args) => {
  const { node, env } = await setUp();
  return handOver(node, [join(root, 'apps', 'demo', 'dist', 'main.js'), ...args], {
    env,
    cwd: process.env.INIT_CWD ?? process.cwd(),
  });
});
