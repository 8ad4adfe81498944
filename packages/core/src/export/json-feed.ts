import type { PressRelease } from '../model/press-release.ts';
import { safeWebUrl } from '../model/safe-url.ts';
import { bodyText } from './body.ts';
import { authorsOf, baseUrl, type ExportContext, feedPublisher, requireHeadline, tagsOf, urlOf } from './context.ts';
import { bodyMarkup } from './markup.ts';
import { momentOf } from './moments.ts';
import { present } from './present.ts';
import { reachable } from './reachable.ts';
import { assertPublic } from './publication.ts';

/**
 * Releases as a JSON Feed 1.1, in the order that they are given.
 *
 * @throws ExportRefusal where nobody is named as publisher, a release has no headline, or one is not public.
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function toJsonFeed(releases: readonly PressRelease[], context: ExportContext): object {
  const publisher = feedPublisher(releases, context);
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: context.title ?? publisher.name,
    home_page_url: baseUrl(context),
    ...present({
      feed_url: context.feedUrl,
      description: publisher.description,
      language: releases[0]?.inLanguage,
      authors: [present({ name: publisher.name, url: safeWebUrl(publisher.url) })],
    }),
    items: releases.map((release) => item(release, context)),
  };
}

function item(release: PressRelease, context: ExportContext): object {
  assertPublic(release, context);
  const url = urlOf(release, context);
  return {
    content_html: bodyMarkup(release, url),
    content_text: bodyText(release),
    ...present({
      id: url,
      url,
      title: requireHeadline(release),
      summary: release.lede,
      image: reachable(release.media, url)[0]?.href,
      date_published: momentOf(release.datePublished, context),
      date_modified: momentOf(release.dateModified, context),
      authors: authorsOf(release).map((author) => present({ name: author.name, url: safeWebUrl(author.url, url) })),
      tags: tagsOf(release),
      language: release.inLanguage,
      attachments: reachable(release.attachments, url)
        .filter((file) => file.encodingFormat)
        .map((file) =>
          present({
            url: file.href,
            mime_type: file.encodingFormat,
            title: file.name,
            size_in_bytes: file.contentSize,
          }),
        ),
    }),
  };
}
