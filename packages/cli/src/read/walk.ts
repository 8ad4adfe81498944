import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/**
 * The files under a path, in the order of their names: the path itself where it is a file, else every file in the
 * folder and its folders. Names that begin with a dot are left out, and links that lead out of the folder.
 */
export async function* filesUnder(path: string): AsyncGenerator<string> {
  if (!(await stat(path)).isDirectory()) {
    yield path;
    return;
  }
  yield* walk(path, await realpath(path), new Set());
}

async function* walk(folder: string, root: string, seen: Set<string>): AsyncGenerator<string> {
  const real = await realpath(folder);
  // A link back to a folder above would lead round and round.
  if (seen.has(real)) return;
  seen.add(real);
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
  for (const name of names) {
    const path = join(folder, name);
    const target = await targetOf(path, root);
    if (target === 'folder') yield* walk(path, root, seen);
    else if (target === 'file') yield path;
  }
}

/** What a path is once links are followed; undefined for what is neither file nor folder or leads out of `root`. */
async function targetOf(path: string, root: string): Promise<'file' | 'folder' | undefined> {
  try {
    if ((await lstat(path)).isSymbolicLink() && !(await realpath(path)).startsWith(root + sep)) return undefined;
    const target = await stat(path);
    return target.isDirectory() ? 'folder' : target.isFile() ? 'file' : undefined;
  } catch {
    // A link to nothing.
    return undefined;
  }
}
