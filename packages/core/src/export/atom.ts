import type { PressRelease } from '../model/press-release.ts';
import { safeWebUrl } from '../model/safe-url.ts';
import { baseUrl, type ExportContext, feedPublisher, publisherOf, requireHeadline, urlOf } from './context.ts';
import { bodyMarkup, element, escapeMarkup } from './markup.ts';
import { momentOf, requireUpdated } from './moments.ts';
import { assertPublic } from './publication.ts';

/**
 * Releases as an Atom feed (RFC 4287), in the order that they are given. The feed was updated when its newest release
 * was; an empty one, at `context.now`.
 *
 * @throws ExportRefusal where nobody is named as publisher, a release has no headline or no moment of publication,
 * or one is not public.
 */
export function toAtom(releases: readonly PressRelease[], context: ExportContext): string {
  const publisher = feedPublisher(releases, context);
  const self =
    context.feedUrl === undefined
      ? ''
      : `<link rel="self" type="application/atom+xml" href="${escapeMarkup(context.feedUrl)}"/>`;
  const updated = releases.map((release) => requireUpdated(release, context, 'Atom'));
  const language = releases[0]?.inLanguage;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom"${language === undefined ? '' : ` xml:lang="${escapeMarkup(language)}"`}>`,
    element('id', context.feedUrl ?? baseUrl(context)),
    element('title', context.title ?? publisher.name),
    element('subtitle', publisher.description),
    element('updated', newest(updated) ?? context.now),
    `<author>${element('name', publisher.name)}${element('uri', safeWebUrl(publisher.url ?? ''))}</author>`,
    `<link rel="alternate" href="${escapeMarkup(baseUrl(context))}"/>`,
    self,
    ...releases.map((release, index) => entry(release, updated[index] ?? context.now, context)),
    '</feed>\n',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function newest(moments: readonly string[]): string | undefined {
  return moments.toSorted((a, b) => Date.parse(b) - Date.parse(a))[0];
}

function entry(release: PressRelease, updated: string, context: ExportContext): string {
  assertPublic(release, context);
  const url = urlOf(release, context);
  const publisher = publisherOf(release, context);
  const authors = release.authors ?? (publisher ? [{ name: publisher.name }] : []);
  const categories = [release.category, ...(release.keywords ?? [])].filter((word) => word !== undefined);
  return [
    `<entry xml:lang="${escapeMarkup(release.inLanguage)}">`,
    element('id', url),
    element('title', requireHeadline(release, 'the feed')),
    element('updated', updated),
    element('published', momentOf(release.datePublished, context)),
    ...authors.map((author) => `<author>${element('name', author.name)}</author>`),
    ...categories.map((word) => `<category term="${escapeMarkup(word)}"/>`),
    `<link rel="alternate" href="${escapeMarkup(url)}"/>`,
    ...enclosures(release, url),
    element('rights', release.license),
    element('summary', release.lede),
    element('content', bodyMarkup(release, url), ' type="html"'),
    '</entry>',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function enclosures(release: PressRelease, base: string): readonly string[] {
  return (release.attachments ?? []).flatMap(({ url, name, encodingFormat, contentSize }) => {
    const href = safeWebUrl(url, base);
    if (href === null) return [];
    const type = encodingFormat === undefined ? '' : ` type="${escapeMarkup(encodingFormat)}"`;
    const length = contentSize === undefined ? '' : ` length="${String(contentSize)}"`;
    return [`<link rel="enclosure" href="${escapeMarkup(href)}" title="${escapeMarkup(name)}"${type}${length}/>`];
  });
}
