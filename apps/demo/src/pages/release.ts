import { jsonLdScript, renderArticle } from '@talstreck/components/server.js';
import type { Collection } from '../newsroom/collections.ts';
import type { Entry } from '../newsroom/newsroom.ts';
import type { People } from '../newsroom/people.ts';
import { address, link, type SiteContext } from '../site/context.ts';
import { exportContext } from '../site/exports.ts';
import type { Page } from './frame.ts';
import { headlineOf, publisherName, shorten } from './listing.ts';
import { html, trusted, type Markup } from './markup.ts';

/**
 * The page of a release, in the release's own language inside the interface's frame.
 * @param from all releases of its publisher.
 */
export function releasePage(entry: Entry, people: People, from: Collection | undefined, context: SiteContext): Page {
  const release = { ...entry.release, url: entry.release.url ?? address(context, entry.path) };
  return {
    path: entry.path,
    title: headlineOf(entry, context),
    ...(release.lede !== undefined && { description: shorten(release.lede) }),
    head: trusted(jsonLdScript(entry.release, exportContext([entry], context))),
    main: html`${sender(entry, from, context)}${trusted(
      renderArticle(release, {
        headingLevel: 1,
        interfaceLanguage: context.lang,
        now: context.now().getTime(),
        personUrl: ({ name, affiliation }) => {
          const voice = people.find(entry.release, name, affiliation);
          return voice === undefined ? undefined : link(context, voice.path);
        },
      }),
    )}`,
  };
}

/** Who issues the release, and the way to the others of theirs. */
function sender(entry: Entry, from: Collection | undefined, context: SiteContext): Markup | undefined {
  const name = publisherName(entry);
  if (name === undefined) return undefined;
  if (from === undefined) return html`<p class="eyebrow">${name}</p>`;
  return html`<p class="eyebrow"><a href="${link(context, from.path)}">${name}</a></p>`;
}
