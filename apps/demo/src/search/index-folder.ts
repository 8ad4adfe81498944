import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Makes a folder for this process's index, and removes those that processes have left which were ended by force.
 * @param parent where such folders lie.
 */
export async function makeIndexFolder(parent: string = tmpdir()): Promise<string> {
  for (const name of await readdir(parent)) {
    const [, pid] = /^talstreck-search-(\d+)-/.exec(name) ?? [];
    // Where it is someone else's it stays: removing is refused.
    if (pid !== undefined && !isRunning(Number(pid)))
      await rm(join(parent, name), { recursive: true, force: true }).catch(() => undefined);
  }
  return mkdtemp(join(parent, `talstreck-search-${String(process.pid)}-`));
}

/** Signal 0 reaches nobody, but tells whether there is somebody. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}
