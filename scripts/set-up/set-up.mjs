import { build } from './build.mjs';
import { installDependencies } from './dependencies.mjs';
import { withLock } from './lock.mjs';
import { ensureNode } from './node-runtime.mjs';

/**
 * Makes a fresh checkout ready: a recent Node, the dependencies, a build. What is in place already costs a second.
 *
 * @returns {Promise<{node: string, env: NodeJS.ProcessEnv}>} the Node to run tools with, and their environment
 */
export function setUp() {
  return withLock(async () => {
    const runtime = await ensureNode();
    await installDependencies(runtime);
    await build(runtime);
    return runtime;
  });
}
