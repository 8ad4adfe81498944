import { toAtom, toJsonFeed, toRss, type ExportContext } from '@talstreck/core/export';
import type { PressRelease } from '@talstreck/core/model';
import type { Entry } from '../newsroom/newsroom.ts';
import { html, type Markup } from '../pages/markup.ts';
import { address, link, type SiteContext } from './context.ts';
import type { Resource } from './resource.ts';

const newestInFeed = 30;

/** A form of feed. */
export interface FeedFormat {
  /** Relative to the newsroom's root. */
  readonly path: string;
  readonly name: string;
  readonly type: string;
  readonly write: (releases: readonly PressRelease[], context: ExportContext) => string;
}

/** The feeds of the newsroom. */
export const feeds: readonly FeedFormat[] = [
  { path: 'feed.rss', name: 'RSS', type: 'application/rss+xml', write: toRss },
  { path: 'feed.atom', name: 'Atom', type: 'application/atom+xml', write: toAtom },
  {
    path: 'feed.json',
    name: 'JSON Feed',
    type: 'application/feed+json',
    write: (releases, context) => JSON.stringify(toJsonFeed(releases, context)),
  },
];

/** A feed of the newest releases. What a feed can not hold (no headline, no day) is left out. */
export function feed({ path, type, write }: FeedFormat, entries: readonly Entry[], context: SiteContext): Resource {
  const newest = entries.filter(isForFeed).slice(0, newestInFeed);
  const content = write(
    newest.map(({ release }) => release),
    {
      publisher: { name: context.name },
      ...exportContext(entries, context),
      feedUrl: address(context, path),
      title: context.name,
    },
  );
  return { type: `${type}; charset=utf-8`, content };
}

/** What a page's head says of the feeds. */
export function feedLinks(context: SiteContext): Markup {
  return html`${feeds.map((format) => feedLink(format, context))}`;
}

function feedLink({ path, name, type }: FeedFormat, context: SiteContext): Markup {
  const title = `${context.name} (${name})`;
  return html`<link rel="alternate" type="${type}" title="${title}" href="${link(context, path)}">
`;
}

function isForFeed({ release }: Entry): boolean {
  return (
    release.headline !== null &&
    release.pubStatus !== 'canceled' &&
    release.withdrawn === undefined &&
    /^\d{4}-\d\d-\d\d/.test(release.datePublished ?? '')
  );
}

/** What the exporters have to be told of the newsroom. */
export function exportContext(entries: readonly Entry[], context: SiteContext): ExportContext {
  const paths = new Map(entries.map(({ release, path }) => [release, path]));
  const { name, publisher = name === undefined ? undefined : { name } } = context.newsroom.settings;
  return {
    baseUrl: context.base.href,
    now: context.now().toISOString(),
    ...(publisher !== undefined && { publisher }),
    urlOf: (release) => address(context, paths.get(release) ?? ''),
    timeOfDay: 'T00:00:00Z',
  };
}
