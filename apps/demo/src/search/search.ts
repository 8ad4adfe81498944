import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { PressRelease } from '@talstreck/core/model';
import { createSearchHandler } from '@talstreck/search';
import { createSqliteEngine, type BulkEngine, type BulkOptions } from '@talstreck/search/sqlite';
import { renderPage } from '../pages/frame.ts';
import { searchPage } from '../pages/search.ts';
import { address, link, type SiteContext } from '../site/context.ts';
import type { Handler } from '../site/handler.ts';
import { makeIndexFolder } from './index-folder.ts';

/** The search of a served newsroom. */
export interface Search {
  /** Answers a page to a form and JSON to a script. */
  readonly handle: Handler;
  /** Brings the index in line with the newsroom as it is now. */
  readonly update: (onProgress?: NonNullable<BulkOptions['onProgress']>) => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Searches in an SQLite file of this process's own: the releases are the truth, and the index is made from them.
 * @param current the newsroom as it is at this moment.
 */
export async function createSearch(current: () => SiteContext): Promise<Search> {
  const folder = await makeIndexFolder();
  let paths = new Map<PressRelease, string>();
  const engine = await createSqliteEngine({
    path: join(folder, 'index.sqlite'),
    releaseUrl: (release) => link(current(), paths.get(release) ?? ''),
    now: () => current().now().getTime(),
  });
  return {
    handle: createHandle(engine, current),
    update: async (onProgress) => {
      const before = paths;
      paths = new Map(current().newsroom.entries.map(({ release, path }) => [release, path]));
      const ids = new Set([...paths.keys()].map(({ id }) => id));
      const gone = [...before.keys()].filter(({ id }) => !ids.has(id));
      await engine.remove(gone.map(({ id }) => id));
      const fresh = [...paths.keys()].filter((release) => !before.has(release));
      await engine.addAll(fresh, onProgress === undefined ? {} : { onProgress });
    },
    close: async () => {
      await engine.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function createHandle(engine: BulkEngine, current: () => SiteContext): Handler {
  return async (request) => {
    const context = current();
    const response = await createSearchHandler({
      engine,
      lang: context.lang,
      siteName: context.name,
      searchUrl: address(context, 'search/'),
      renderPage: ({ page }) => renderPage(searchPage(context, page), context),
      onError: (error) => {
        console.error(error);
      },
    })(request);
    // The page that nothing was asked of yet is a page like others.
    if (new URL(request.url).search === '') response.headers.delete('x-robots-tag');
    return response;
  };
}
