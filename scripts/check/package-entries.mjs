import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Every specifier that a package's `exports` lets in, patterns filled in from the files that are there.
 *
 * @returns {Promise<{specifier: string, kind: 'module' | 'file'}[]>}
 */
export async function entriesOf({ name, exports = {} }, folder) {
  const entries = [];
  for (const [subpath, target] of Object.entries(exports)) {
    const file = typeof target === 'string' ? target : target.default;
    const specifier = name + subpath.slice(1);
    for (const part of subpath.includes('*') ? await fillings(file, folder) : [undefined]) {
      await stat(join(folder, fill(file, part)));
      entries.push({ specifier: fill(specifier, part), kind: isModule(file) ? 'module' : 'file' });
    }
  }
  return entries;
}

/** What stands for the star of `./dist/article/*.js` in the files of the package. */
async function fillings(pattern, folder) {
  const [before, after] = pattern.slice(2).split('*');
  const names = await readdir(folder, { recursive: true });
  const found = names
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.startsWith(before) && path.endsWith(after) && path.length > before.length + after.length);
  if (found.length === 0) throw new Error(`exports: no file of the package matches ${pattern}`);
  return found.map((path) => path.slice(before.length, path.length - after.length));
}

function fill(text, part) {
  return part === undefined ? text : text.replace('*', () => part);
}

function isModule(file) {
  // A bundle for pages is no module of Node's: there it has to be there, no more.
  return /\.m?js$/.test(file) && !file.endsWith('.min.js');
}
