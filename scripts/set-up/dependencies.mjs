import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { npm } from './npm.mjs';
import { modulesFolder, root } from './paths.mjs';
import { step } from './progress.mjs';

/** Written when an install has come to its end; an interrupted one leaves none. */
const stampFile = join(modulesFolder, '.installed');

/** Installs what the lockfile names where `node_modules` is missing, half done, or of another lockfile or system. */
export async function installDependencies({ node, env }) {
  const lockfile = await readFile(join(root, 'package-lock.json'));
  const stamp = createHash('sha256').update(lockfile).update(`${process.platform} ${process.arch}`).digest('hex');
  if ((await readFile(stampFile, 'utf8').catch(() => '')) === stamp) return;
  const install = () => npm('npm ci', ['ci', '--include=dev'], { node, env });
  // What an interrupted install left behind, or the network, may fail the first try.
  await step('Installing the dependencies (about a minute the first time)', () => install().catch(install));
  await writeFile(stampFile, stamp);
}
