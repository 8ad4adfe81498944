import { mkdir, readdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { TalstreckError } from '@talstreck/core/model';
import { errorPage } from '../pages/errors.ts';
import { renderPage } from '../pages/frame.ts';
import { assetsFor } from './assets.ts';
import type { SiteContext } from './context.ts';
import type { Site } from './site.ts';

const manifestName = '.talstreck-site.json';

/**
 * Writes every page as a file that any web server can host. Files of an earlier build that no page
 * is made for any more are removed; nothing else in the folder is touched.
 * @returns the number of pages written.
 * @throws TalstreckError `out-not-empty` when the folder holds something that is no earlier build.
 */
export async function buildSite(
  site: Site,
  context: SiteContext,
  out: string,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<number> {
  const earlier = await earlierFiles(out);
  const files: string[] = [];
  const write = async (path: string, content: string | Buffer): Promise<void> => {
    const file = join(out, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
    files.push(path);
  };
  const { search } = context;
  const shared = assetsFor(context.assets, context.newsroom.settings.tools !== false);
  const assets = search.by === 'browser' ? [...shared, search.index] : shared;
  for (const asset of assets) await write(asset.path, asset.content);
  for (const [path, { content }] of context.media) await write(path, content);
  await write('404.html', renderPage(errorPage(404, context), context));
  let done = 0;
  for (const [path, make] of site) {
    const isPage = path === '' || path.endsWith('/');
    await write(isPage ? `${path}index.html` : path, make().content);
    onProgress(++done, site.size);
  }
  const written = new Set(files);
  for (const path of earlier) if (!written.has(path)) await remove(out, path);
  await writeFile(join(out, manifestName), JSON.stringify({ files }, null, 1));
  return site.size;
}

/** Removes a file, and the folders that it leaves empty. */
async function remove(out: string, path: string): Promise<void> {
  await rm(join(out, path), { force: true });
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder))
    try {
      await rmdir(join(out, folder));
    } catch {
      return; // It holds something else.
    }
}

/** The files that an earlier build wrote here, by its manifest. */
async function earlierFiles(out: string): Promise<readonly string[]> {
  let content: string[];
  try {
    content = await readdir(out);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw new TalstreckError('out-unusable', `${out} can not be used as a folder for the site`, {
      cause: error,
    });
  }
  if (content.length === 0) return [];
  if (!content.includes(manifestName))
    throw new TalstreckError(
      'out-not-empty',
      `${out} holds files that no earlier build has written: name an empty folder with --out`,
    );
  const manifest: unknown = JSON.parse(await readFile(join(out, manifestName), 'utf8'));
  const files: unknown = typeof manifest === 'object' && manifest !== null && 'files' in manifest ? manifest.files : [];
  return Array.isArray(files) ? files.filter(isInside) : [];
}

/** A manifest that someone edited must not lead out of the folder. */
function isInside(path: unknown): path is string {
  return typeof path === 'string' && /^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/.test(path);
}
