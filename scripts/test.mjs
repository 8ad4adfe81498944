import { ensureBrowser } from './set-up/browser.mjs';
import { Failure } from './set-up/failure.mjs';
import { runMain } from './set-up/run.mjs';
import { setUp } from './set-up/set-up.mjs';
import { runTests } from './test/run-tests.mjs';

/** `npm test`: makes the checkout ready, finds a browser and runs the tests. */
await runMain(async (args) => {
  if (args.length > 0) throw new Failure(`npm test takes no arguments (got ${args.join(' ')}).`, { status: 2 });
  const { node, env } = await setUp();
  const browser = await ensureBrowser(env);
  return (await runTests({ node, env: { ...env, CHROME_PATH: browser } })) ? 0 : 1;
});
