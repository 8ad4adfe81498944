import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** A file, or a link that is not followed: it leads out of the folder or to nothing. */
export interface Found {
  readonly path: string;
  readonly isFollowed: boolean;
}

/**
 * The files under a path, in the order of their names: the path itself where it is a file, else every file in the
 * folder and its folders. Names that begin with a dot are left out.
 */
export async function* filesUnder(path: string): AsyncGenerator<Found> {
  if (!(await stat(path)).isDirectory()) {
    yield { path, isFollowed: true };
    return;
  }
  yield* walk(path, await realpath(path), new Set());
}

async function* walk(folder: string, root: string, seen: Set<string>): AsyncGenerator<Found> {
  const real = await realpath(folder);
  // A link back to a folder above would lead round and round.
  if (seen.has(real)) return;
  seen.add(real);
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
  for (const name of names) {
    const path = join(folder, name);
    const target = await targetOf(path, root);
    if (target === 'folder') yield* walk(path, root, seen);
    else if (target !== undefined) yield { path, isFollowed: target === 'file' };
  }
}

/** What a path is once links are followed; undefined for what is neither file nor folder. */
async function targetOf(path: string, root: string): Promise<'file' | 'folder' | 'nowhere' | undefined> {
  try {
    if ((await lstat(path)).isSymbolicLink() && !(await realpath(path)).startsWith(root + sep)) return 'nowhere';
    const target = await stat(path);
    return target.isDirectory() ? 'folder' : target.isFile() ? 'file' : undefined;
  } catch {
    return 'nowhere';
  }
}
