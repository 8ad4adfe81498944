import { dirname, delimiter, join } from 'node:path';
import { Failure } from './failure.mjs';
import { npm } from './npm.mjs';
import { toolsFolder } from './paths.mjs';
import { step } from './progress.mjs';
import { capture } from './run.mjs';

/** The repository's tools need this Node or a newer one; the published packages do not. */
const oldest = [22, 16];
/** What is brought in where the running Node is older: on macOS npm has the builds of this older line only. */
const wanted = process.platform === 'darwin' ? '22.23.2' : '24.21.0';

/**
 * The Node that the repository's tools run on: the running one where it is new enough, else one that npm installs
 * into `.tools`. `env` has it first on the path, for every child.
 */
export async function ensureNode() {
  const node = isRecent(process.versions.node) ? process.execPath : await installedNode();
  const path = `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`;
  return { node, env: { ...process.env, PATH: path, TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1' } };
}

export function isRecent(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
}

async function installedNode() {
  const node = join(toolsFolder, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (await runs(node)) return node;
  await step(`Bringing in Node ${wanted} (running: ${process.versions.node}; the tools need ${oldest.join('.')})`, () =>
    npm(`Installing Node ${wanted} through npm`, [
      'install',
      ...['--prefix', toolsFolder, '--no-save', '--no-package-lock', '--ignore-scripts=false', '--force'],
      `node@${wanted}`,
    ]).catch((error) => {
      throw new Failure(
        `${error.message}\nInstall Node ${oldest.join('.')} or newer from https://nodejs.org and try again.`,
        {
          output: error.output,
        },
      );
    }),
  );
  if (await runs(node)) return node;
  throw new Failure(
    `npm has no Node ${wanted} for ${process.platform}-${process.arch}.\n` +
      `Install Node ${oldest.join('.')} or newer from https://nodejs.org and try again.`,
  );
}

async function runs(node) {
  const { status, output } = await capture(node, ['--version']);
  return status === 0 && output.trim() === `v${wanted}`;
}
