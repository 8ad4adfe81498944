import type { ContactPoint, Organisation, Person, PressRelease, Quotation, Speaker } from '../model/press-release.ts';
import { safeWebUrl } from '../model/safe-url.ts';
import { bodyText } from './body.ts';
import { type ExportContext, publisherOf, requireHeadline, urlOf } from './context.ts';
import { present } from './present.ts';
import { imagesOf, reachable } from './reachable.ts';
import { assertPublic } from './publication.ts';
import { publicSpeaker } from './speaker.ts';

/**
 * A release as schema.org JSON-LD: a `NewsArticle` whose parts are its direct quotations, each with
 * `spokenByCharacter` where the speaker may be named. The text is safe inside `<script type="application/ld+json">`.
 *
 * @throws ExportRefusal where there is no headline, or the release is not public at `context.now`.
 * @see https://schema.org/NewsArticle, https://developers.google.com/search/docs/appearance/structured-data/article
 */
export function toJsonLd(release: PressRelease, context: ExportContext): string {
  assertPublic(release, context);
  return scriptSafe(JSON.stringify({ '@context': 'https://schema.org', ...newsArticle(release, context) }));
}

/** JSON that no parser of HTML can leave before its end: `</script>`, `<!--` and the line separators are escaped. */
function scriptSafe(json: string): string {
  return json.replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function newsArticle(release: PressRelease, context: ExportContext): object {
  const url = urlOf(release, context);
  const publisher = publisherOf(release, context);
  return thing('NewsArticle', {
    '@id': url,
    url,
    identifier: release.id,
    mainEntityOfPage: thing('WebPage', {
      '@id': url,
      relatedLink: reachable(release.related, url).map((one) => one.href),
    }),
    headline: requireHeadline(release),
    alternativeHeadline: release.alternativeHeadline,
    description: release.lede,
    articleBody: bodyText(release),
    inLanguage: release.inLanguage,
    datePublished: release.datePublished,
    dateModified: release.dateModified,
    expires: release.expires,
    dateline: release.dateline?.text,
    locationCreated: named('Place', release.dateline?.place),
    creativeWorkStatus: release.withdrawn ? 'withdrawn' : release.pubStatus,
    articleSection: release.category,
    keywords: release.keywords,
    contentLocation: named('Place', release.contentLocation),
    publisher:
      publisher &&
      organisation(
        publisher,
        release.contactPoints?.map((one) => contactPoint(one, url)),
      ),
    sourceOrganization: release.issuers?.map((issuer) => organisation(issuer)),
    author: release.authors?.map((one) =>
      thing('Person', { name: one.name, jobTitle: one.jobTitle, url: safeWebUrl(one.url, url) }),
    ),
    hasPart: release.quotations?.filter((one) => one.kind === 'direct').map((one) => quotation(one, url)),
    mentions: release.people?.map((one) => person(one, one.id, url)),
    image: reachable(imagesOf(release), url)
      .filter((one) => !one.decorative)
      .map((one) =>
        thing('ImageObject', {
          contentUrl: one.href,
          description: one.alt,
          caption: one.caption,
          creditText: one.credit,
        }),
      ),
    associatedMedia: reachable(release.attachments, url).map((one) =>
      thing('MediaObject', {
        contentUrl: one.href,
        name: one.name,
        encodingFormat: one.encodingFormat,
        contentSize: one.contentSize?.toString().concat(' B'),
      }),
    ),
    workTranslation: release.translations?.map((one) =>
      thing('NewsArticle', { inLanguage: one.inLanguage, name: one.name, url: safeWebUrl(one.url, url) }),
    ),
    correction: release.changeHistory
      ?.filter((one) => one.kind === 'corrected')
      .map((one) => thing('CorrectionComment', { datePublished: one.at, text: one.note })),
    license: safeWebUrl(release.license),
    digitalSourceType: digitalSource(release.digitalSourceType),
  });
}

function thing(type: string, fields: Readonly<Record<string, unknown>>): object {
  return { '@type': type, ...present(fields) };
}

function named(type: string, name: string | undefined): object | undefined {
  return name === undefined ? undefined : thing(type, { name });
}

function quotation(one: Quotation, url: string): object {
  return thing('Quotation', {
    '@id': `${url}#${one.id}`,
    text: one.text,
    inLanguage: one.inLanguage,
    spokenByCharacter: speaker(publicSpeaker(one), url),
  });
}

function speaker(one: Speaker | null, url: string): object | undefined {
  if (one?.type === 'organisation') return named('Organization', one.affiliation);
  return one?.name ? person({ ...one, name: one.name }, one.person, url) : undefined;
}

function person(one: Omit<Person, 'id' | 'mentions'>, id: string | undefined, url: string): object {
  return thing('Person', {
    '@id': id === undefined ? id : `${url}#${id}`,
    name: one.name,
    jobTitle: one.jobTitle,
    affiliation: named('Organization', one.affiliation),
  });
}

function organisation(one: Organisation, contactPoint?: readonly object[]): object {
  return thing('Organization', {
    name: one.name,
    url: safeWebUrl(one.url),
    description: one.description,
    contactPoint,
  });
}

function contactPoint(one: ContactPoint, base: string): object {
  return thing('ContactPoint', {
    name: one.name,
    contactType: one.role,
    telephone: one.telephone,
    email: one.email,
    url: safeWebUrl(one.url, base),
    description: one.hours,
  });
}

/** What the IPTC and schema.org 30.0 both name, and by the same name: words that a machine wrote, or had a part in. */
const digitalSources = /^https?:\/\/cv\.iptc\.org\/newscodes\/digitalsourcetype\/(\w)(\w*lgorithmicMedia)$/;

function digitalSource(uri = ''): string | undefined {
  const [, first = '', rest] = digitalSources.exec(uri) ?? [];
  return rest && `https://schema.org/${first.toUpperCase()}${rest}DigitalSource`;
}
