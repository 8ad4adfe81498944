import { createMemoryEngine, createSearchHandler } from '@talstreck/search';
import { renderPage } from '../pages/frame.ts';
import { searchPage } from '../pages/search.ts';
import { address, link, type SiteContext } from '../site/context.ts';
import type { Handler } from '../site/handler.ts';

/** Answers searches: a page to a form, JSON to a script. */
export function createSearch(context: SiteContext): Handler {
  const { newsroom, lang, name } = context;
  const paths = new Map(newsroom.entries.map(({ release, path }) => [release, path]));
  const engine = createMemoryEngine({
    releases: paths.keys(),
    releaseUrl: (release) => link(context, paths.get(release) ?? ''),
    now: () => context.now().getTime(),
  });
  return createSearchHandler({
    engine,
    lang,
    siteName: name,
    searchUrl: address(context, 'search/'),
    renderPage: ({ page }) => renderPage(searchPage(context, page), context),
    onError: (error) => {
      console.error(error);
    },
  });
}
