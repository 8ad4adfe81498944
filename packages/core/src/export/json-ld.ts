import type { Organisation, PressRelease, Quotation, Speaker } from '../model/press-release.ts';
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
      relatedLink: reachable(release.related, url).map(({ href }) => href),
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
    publisher: publisher && organisation(publisher, { contactPoint: contacts(release, url) }),
    sourceOrganization: release.issuers?.map((issuer) => organisation(issuer)),
    author: release.authors?.map(({ name, jobTitle, url: page }) =>
      thing('Person', { name, jobTitle, url: safeWebUrl(page, url) }),
    ),
    hasPart: release.quotations?.filter(({ kind }) => kind === 'direct').map((one) => quotation(one, url)),
    mentions: release.people?.map((one) => person(one, url)),
    image: reachable(imagesOf(release), url)
      .filter(({ decorative }) => !decorative)
      .map(({ href: contentUrl, alt: description, caption, credit: creditText }) =>
        thing('ImageObject', { contentUrl, description, caption, creditText }),
      ),
    associatedMedia: reachable(release.attachments, url).map(({ href, name, encodingFormat, contentSize: size }) =>
      thing('MediaObject', { contentUrl: href, name, encodingFormat, contentSize: size?.toString().concat(' B') }),
    ),
    workTranslation: release.translations?.map(({ inLanguage, name, url: page }) =>
      thing('NewsArticle', { inLanguage, name, url: safeWebUrl(page, url) }),
    ),
    correction: release.changeHistory
      ?.filter(({ kind }) => kind === 'corrected')
      .map(({ at, note }) => thing('CorrectionComment', { datePublished: at, text: note })),
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

function quotation({ id, text, inLanguage, ...rest }: Quotation, url: string): object {
  const spokenByCharacter = speaker(publicSpeaker(rest), url);
  return thing('Quotation', { '@id': `${url}#${id}`, text, inLanguage, spokenByCharacter });
}

function speaker(one: Speaker | null, url: string): object | undefined {
  if (one?.type === 'organisation') return named('Organization', one.affiliation);
  return one?.name ? person({ ...one, id: one.person, name: one.name }, url) : undefined;
}

interface NamedPerson {
  readonly id: string | undefined;
  readonly name: string;
  readonly jobTitle?: string | undefined;
  readonly affiliation?: string | undefined;
}

function person({ id, name, jobTitle, affiliation }: NamedPerson, url: string): object {
  const identity = id === undefined ? undefined : `${url}#${id}`;
  return thing('Person', { '@id': identity, name, jobTitle, affiliation: named('Organization', affiliation) });
}

function organisation({ name, url, description }: Organisation, more: Readonly<Record<string, unknown>> = {}): object {
  return thing('Organization', { name, url: safeWebUrl(url), description, ...more });
}

function contacts(release: PressRelease, base: string): readonly object[] | undefined {
  return release.contactPoints?.map(({ name, role, telephone, email, url, hours }) =>
    thing('ContactPoint', {
      name,
      contactType: role,
      telephone,
      email,
      url: safeWebUrl(url, base),
      description: hours,
    }),
  );
}

/** What the IPTC and schema.org 30.0 both name, and by the same name: words that a machine wrote, or had a part in. */
const digitalSources = /^https?:\/\/cv\.iptc\.org\/newscodes\/digitalsourcetype\/(\w)(\w*lgorithmicMedia)$/;

function digitalSource(uri = ''): string | undefined {
  const [, first = '', rest] = digitalSources.exec(uri) ?? [];
  return rest && `https://schema.org/${first.toUpperCase()}${rest}DigitalSource`;
}
