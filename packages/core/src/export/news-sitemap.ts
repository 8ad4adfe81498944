import type { PressRelease } from '../model/press-release.ts';
import { type ExportContext, publisherOf, refuseField, requireHeadline, urlOf } from './context.ts';
import { element } from './markup.ts';
import { assertPublic } from './publication.ts';

const twoDays = 2 * 24 * 60 * 60 * 1000;

/**
 * A news sitemap of the releases of the last two days before `context.now`: older ones are left out, as the format
 * wants it. It holds at most the first 1,000 of them.
 *
 * @throws ExportRefusal where a release has no headline, no publisher or no day of publication, or is not public.
 * @see https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
 */
export function toNewsSitemap(releases: readonly PressRelease[], context: ExportContext): string {
  const recent = releases.filter((release) => isRecent(release, context));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">',
    ...recent.slice(0, 1000).map((release) => url(release, context)),
    '</urlset>\n',
  ].join('\n');
}

function isRecent(release: PressRelease, context: ExportContext): boolean {
  assertPublic(release, context);
  const published = requireDay(release);
  return Date.parse(published) >= Date.parse(context.now) - twoDays;
}

function requireDay(release: PressRelease): string {
  const { datePublished } = release;
  if (datePublished !== undefined && datePublished.length >= 10) return datePublished;
  return refuseField(release, 'datePublished', datePublished, 'a day');
}

function url(release: PressRelease, context: ExportContext): string {
  const { name } = publisherOf(release, context) ?? refuseField(release, 'publisher');
  const publication = element('news:name', name) + element('news:language', release.inLanguage.split('-')[0]);
  const title = element('news:title', requireHeadline(release));
  const date = element('news:publication_date', requireDay(release));
  return `<url>${element('loc', urlOf(release, context))}<news:news><news:publication>${publication}</news:publication>${date}${title}</news:news></url>`;
}
