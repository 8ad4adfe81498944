import type { PressRelease } from '../model/press-release.ts';
import { type ExportContext, publisherOf, refuseField, requireHeadline, urlOf } from './context.ts';
import { element, wrap } from './markup.ts';
import { instantOf } from './moments.ts';
import { joined } from './present.ts';
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
  return joined([
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">',
    ...releases
      .filter((release) => isRecent(release, context))
      .slice(0, 1000)
      .map((release) => url(release, context)),
    '</urlset>\n',
  ]);
}

function isRecent(release: PressRelease, context: ExportContext): boolean {
  assertPublic(release, context);
  return Date.parse(dayOf(release)) >= instantOf(context.now) - twoDays;
}

function dayOf(release: PressRelease): string {
  const { datePublished: date = '' } = release;
  return date.length < 10 ? refuseField(release, 'datePublished', date, 'a day') : date;
}

function url(release: PressRelease, context: ExportContext): string {
  const { name } = publisherOf(release, context) ?? refuseField(release, 'publisher');
  const news = [
    wrap('news:publication', element('news:name', name) + element('news:language', languageOf(release))),
    element('news:publication_date', dayOf(release)),
    element('news:title', requireHeadline(release)),
  ];
  return wrap('url', element('loc', urlOf(release, context)) + wrap('news:news', news.join('')));
}

/** The format wants a language code of two or three letters. */
function languageOf(release: PressRelease): string {
  const [code] = release.inLanguage.toLowerCase().split('-');
  return code && code.length < 4 ? code : refuseField(release, 'inLanguage', code, 'a code of ISO 639');
}
