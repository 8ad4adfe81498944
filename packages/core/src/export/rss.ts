import type { PressRelease } from '../model/press-release.ts';
import { baseUrl, type ExportContext, feedPublisher, requireHeadline, tagsOf, urlOf } from './context.ts';
import { bodyMarkup, element, tag } from './markup.ts';
import { instantOf, momentOf } from './moments.ts';
import { joined } from './present.ts';
import { reachable } from './reachable.ts';
import { assertPublic } from './publication.ts';

/**
 * Releases as an RSS 2.0 channel, in the order that they are given. The body goes in `content:encoded`.
 *
 * @throws ExportRefusal where nobody is named as publisher, a release has no headline, or one is not public.
 * @see https://www.rssboard.org/rss-specification
 */
export function toRss(releases: readonly PressRelease[], context: ExportContext): string {
  const publisher = feedPublisher(releases, context);
  const title = context.title ?? publisher.name;
  const { feedUrl: href } = context;
  return joined([
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    '<channel>',
    element('title', title),
    element('link', baseUrl(context)),
    element('description', publisher.description ?? title),
    element('language', releases[0]?.inLanguage),
    href && tag('atom:link', { rel: 'self', type: 'application/rss+xml', href }, '/>'),
    ...releases.map((release) => item(release, context)),
    '</channel>',
    '</rss>\n',
  ]);
}

function item(release: PressRelease, context: ExportContext): string {
  assertPublic(release, context);
  const url = urlOf(release, context);
  const published = momentOf(release.datePublished, context);
  return joined([
    '<item>',
    element('title', requireHeadline(release)),
    element('link', url),
    element('guid', url),
    element('description', release.lede),
    element('pubDate', published && new Date(instantOf(published)).toUTCString()),
    ...(release.authors ?? []).map((author) => element('dc:creator', author.name)),
    ...tagsOf(release).map((word) => element('category', word)),
    enclosure(release, url),
    element('content:encoded', bodyMarkup(release, url)),
    '</item>',
  ]);
}

/** RSS has room for one enclosure, and wants its length and type: the first file that states both. */
function enclosure({ attachments }: PressRelease, base: string): string | undefined {
  const file = reachable(attachments, base).find((one) => one.contentSize !== undefined && one.encodingFormat);
  return file && tag('enclosure', { url: file.href, length: file.contentSize, type: file.encodingFormat }, '/>');
}
