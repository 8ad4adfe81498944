import type { Organisation, PressRelease } from '../model/press-release.ts';
import { safeWebUrl } from '../model/safe-url.ts';
import {
  authorsOf,
  baseUrl,
  type ExportContext,
  feedPublisher,
  publisherOf,
  requireHeadline,
  tagsOf,
  urlOf,
} from './context.ts';
import { bodyMarkup, element, tag, wrap } from './markup.ts';
import { momentOf, requireUpdated } from './moments.ts';
import { joined } from './present.ts';
import { reachable } from './reachable.ts';
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
  const [newest = context.now] = releases
    .map((release) => requireUpdated(release, context))
    .sort((a, b) => Date.parse(b) - Date.parse(a));
  const { feedUrl: href } = context;
  return joined([
    '<?xml version="1.0" encoding="UTF-8"?>',
    tag('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': releases[0]?.inLanguage }),
    element('id', href ?? baseUrl(context)),
    element('title', context.title ?? publisher.name),
    element('subtitle', publisher.description),
    element('updated', newest),
    author(publisher),
    link('alternate', baseUrl(context)),
    href && link('self', href, { type: 'application/atom+xml' }),
    ...releases.map((release) => entry(release, context)),
    '</feed>\n',
  ]);
}

function entry(release: PressRelease, context: ExportContext): string {
  assertPublic(release, context);
  const url = urlOf(release, context);
  const authors = authorsOf(release);
  const publisher = publisherOf(release, context);
  return joined([
    tag('entry', { 'xml:lang': release.inLanguage }),
    element('id', url),
    element('title', requireHeadline(release)),
    element('updated', requireUpdated(release, context)),
    element('published', momentOf(release.datePublished, context)),
    ...(authors.length > 0 ? authors.map(author) : [publisher && author(publisher)]),
    ...tagsOf(release).map((term) => tag('category', { term }, '/>')),
    link('alternate', url),
    // One link a language is all that there may be.
    ...new Map(
      reachable(release.translations, url).map((one) => [
        one.inLanguage,
        link('alternate', one.href, { hreflang: one.inLanguage, title: one.name }),
      ]),
    ).values(),
    ...reachable(release.related, url).map((one) => link('related', one.href, { title: one.name })),
    ...reachable(release.attachments, url).map((file) =>
      link('enclosure', file.href, { title: file.name, type: file.encodingFormat, length: file.contentSize }),
    ),
    element('rights', release.license),
    element('summary', release.lede),
    element('content', bodyMarkup(release, url), { type: 'html' }),
    '</entry>',
  ]);
}

function author(one: Organisation): string {
  return wrap('author', element('name', one.name) + element('uri', safeWebUrl(one.url)));
}

function link(rel: string, href: string, more: Parameters<typeof tag>[1] = {}): string {
  return tag('link', { rel, href, ...more }, '/>');
}
