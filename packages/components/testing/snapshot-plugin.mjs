import { readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * The command `snapshot`: answers what is kept in git under a name beside the test that asks, or null. With
 * `UPDATE_SNAPSHOTS=1` it keeps the text it is given.
 */
export function snapshotPlugin() {
  return {
    name: 'snapshot',
    async executeCommand({ command, payload, session }) {
      if (command !== 'snapshot') return undefined;
      const path = join(dirname(session.testFile), '../testing/trees', basename(payload.name));
      if (process.env.UPDATE_SNAPSHOTS === '1') await writeFile(path, payload.text);
      return { text: await readFile(path, 'utf8').catch(() => null) };
    },
  };
}
