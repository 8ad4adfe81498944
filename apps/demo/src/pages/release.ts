import { jsonLdScript, renderArticle } from '@talstreck/components/server.js';
import type { Entry } from '../newsroom/newsroom.ts';
import type { People } from '../newsroom/people.ts';
import { address, link, type SiteContext } from '../site/context.ts';
import { exportContext } from '../site/exports.ts';
import type { Page } from './frame.ts';
import { headlineOf, shorten } from './listing.ts';
import { trusted } from './markup.ts';

/** The page of a release, in the release's own language inside the interface's frame. */
export function releasePage(entry: Entry, people: People, context: SiteContext): Page {
  const release = { ...entry.release, url: entry.release.url ?? address(context, entry.path) };
  return {
    path: entry.path,
    title: headlineOf(entry, context),
    ...(release.lede !== undefined && { description: shorten(release.lede) }),
    head: trusted(jsonLdScript(entry.release, exportContext([entry], context))),
    main: trusted(
      renderArticle(release, {
        headingLevel: 1,
        interfaceLanguage: context.lang,
        now: context.now().getTime(),
        personUrl: ({ name, affiliation }) => {
          const voice = people.find(entry.release, name, affiliation);
          return voice === undefined ? undefined : link(context, voice.path);
        },
      }),
    ),
  };
}
