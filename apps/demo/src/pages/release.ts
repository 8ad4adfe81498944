import { jsonLdScript, renderArticle } from '@talstreck/components/server.js';
import type { Entry } from '../newsroom/newsroom.ts';
import { address, type SiteContext } from '../site/context.ts';
import type { Page } from './frame.ts';
import { headlineOf, shorten } from './listing.ts';
import { html, trusted } from './markup.ts';

/** The page of a release, in the release's own language inside the interface's frame. */
export function releasePage(entry: Entry, context: SiteContext): Page {
  const release = { ...entry.release, url: entry.release.url ?? address(context, entry.path) };
  return {
    path: entry.path,
    title: headlineOf(entry, context),
    ...(release.lede !== undefined && { description: shorten(release.lede) }),
    head: html`${trusted(jsonLdScript(release, { url: address(context, entry.path) }))}`,
    main: trusted(renderArticle(release, { headingLevel: 1 })),
  };
}
