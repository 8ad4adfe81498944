import { join } from 'node:path';
import { modulesFolder } from './paths.mjs';
import { step } from './progress.mjs';
import { need } from './run.mjs';

/** Builds every package through turbo, which knows what has not changed. Prints the compiler's errors only. */
export function build({ node, env }) {
  const turbo = join(modulesFolder, 'turbo', 'bin', 'turbo');
  return step('Building the packages', () =>
    need('The build', node, [turbo, 'run', 'build', '--output-logs=errors-only', '--log-prefix=none'], { env }),
  );
}
