import { TalstreckError } from '@talstreck/core/model';
import type * as sqlite from '@talstreck/search/sqlite';

/**
 * Opens the index in a file. SQLite is loaded only here, because it came with Node 22.13 and the other commands run
 * on older ones.
 *
 * @throws TalstreckError `node-too-old`, or what is wrong with the file
 */
export async function openIndex(path: string): Promise<sqlite.BulkEngine> {
  const { createSqliteEngine } = await load();
  return createSqliteEngine({ path });
}

async function load(): Promise<typeof sqlite> {
  try {
    return await import('@talstreck/search/sqlite');
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ERR_UNKNOWN_BUILTIN_MODULE';
    if (!missing) throw error;
    const message = `found Node ${process.versions.node}, which has no SQLite; would be right: Node 22.13 or newer`;
    throw new TalstreckError('node-too-old', message, { cause: error });
  }
}
