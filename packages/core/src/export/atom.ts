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
import { bodyMarkup, element, tag } from './markup.ts';
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
  const updated = releases.map((release) => requireUpdated(release, context));
  const { feedUrl: href } = context;
  return joined([
    '<?xml version="1.0" encoding="UTF-8"?>',
    tag('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': releases[0]?.inLanguage }),
    element('id', href ?? baseUrl(context)),
    element('title', context.title ?? publisher.name),
    element('subtitle', publisher.description),
    element('updated', newest(updated) ?? context.now),
    author(publisher),
    link('alternate', baseUrl(context)),
    href && link('self', href, { type: 'application/atom+xml' }),
    ...releases.map((release, index) => entry(release, updated[index] ?? context.now, context)),
    '</feed>\n',
  ]);
}

function newest(moments: readonly string[]): string | undefined {
  return moments.toSorted((a, b) => Date.parse(b) - Date.parse(a))[0];
}

function entry(release: PressRelease, updated: string, context: ExportContext): string {
  assertPublic(release, context);
  const url = urlOf(release, context);
  const publisher = publisherOf(release, context);
  const authors = authorsOf(release) ?? (publisher ? [publisher] : []);
  return joined([
    tag('entry', { 'xml:lang': release.inLanguage }),
    element('id', url),
    element('title', requireHeadline(release)),
    element('updated', updated),
    element('published', momentOf(release.datePublished, context)),
    ...authors.map(author),
    ...tagsOf(release).map((term) => tag('category', { term }, '/>')),
    link('alternate', url),
    // One link a language is all that there may be.
    ...new Map(
      reachable(release.translations, url).map(({ href, inLanguage: hreflang, name: title }) => [
        hreflang,
        link('alternate', href, { hreflang, title }),
      ]),
    ).values(),
    ...reachable(release.related, url).map(({ href, name: title }) => link('related', href, { title })),
    ...reachable(release.attachments, url).map(({ href, name: title, encodingFormat: type, contentSize: length }) =>
      link('enclosure', href, { title, type, length }),
    ),
    element('rights', release.license),
    element('summary', release.lede),
    element('content', bodyMarkup(release, url), { type: 'html' }),
    '</entry>',
  ]);
}

function author({ name, url }: Organisation): string {
  return `<author>${element('name', name)}${element('uri', safeWebUrl(url))}</author>`;
}

function link(rel: string, href: string, more: Parameters<typeof tag>[1] = {}): string {
  return tag('link', { rel, href, ...more }, '/>');
}
