import type { PressRelease } from '../model/press-release.ts';
import { safeWebUrl } from '../model/safe-url.ts';
import { baseUrl, type ExportContext, feedPublisher, requireHeadline, urlOf } from './context.ts';
import { bodyMarkup, element, escapeMarkup } from './markup.ts';
import { momentOf, rfc822 } from './moments.ts';
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
  const self =
    context.feedUrl === undefined
      ? ''
      : `<atom:link href="${escapeMarkup(context.feedUrl)}" rel="self" type="application/rss+xml"/>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    '<channel>',
    element('title', title),
    element('link', baseUrl(context)),
    element('description', publisher.description ?? title),
    element('language', releases[0]?.inLanguage),
    self,
    ...releases.map((release) => item(release, context)),
    '</channel>',
    '</rss>\n',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function item(release: PressRelease, context: ExportContext): string {
  assertPublic(release, context);
  const url = urlOf(release, context);
  const published = momentOf(release.datePublished, context);
  const authors = (release.authors ?? []).map((author) => element('dc:creator', author.name));
  const categories = [release.category, ...(release.keywords ?? [])].map((word) => element('category', word));
  return [
    '<item>',
    element('title', requireHeadline(release, 'the feed')),
    element('link', url),
    element('guid', url, ' isPermaLink="true"'),
    element('description', release.lede),
    published === null ? '' : element('pubDate', rfc822(published)),
    ...authors,
    ...categories,
    enclosure(release, url),
    element('content:encoded', bodyMarkup(release, url) || null),
    '</item>',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** RSS has room for one enclosure, and wants its length and type: the first file that states both. */
function enclosure(release: PressRelease, base: string): string {
  for (const { url, contentSize, encodingFormat } of release.attachments ?? []) {
    const href = safeWebUrl(url, base);
    if (href !== null && contentSize !== undefined && encodingFormat !== undefined) {
      return `<enclosure url="${escapeMarkup(href)}" length="${String(contentSize)}" type="${escapeMarkup(encodingFormat)}"/>`;
    }
  }
  return '';
}
