import type {
  ContactPoint,
  Image,
  Organisation,
  Person,
  PressRelease,
  Quotation,
  Speaker,
} from '../model/press-release.ts';
import { safeUrl, safeWebUrl } from '../model/safe-url.ts';
import { bodyText } from './body.ts';
import { type ExportContext, publisherOf, requireHeadline, urlOf } from './context.ts';
import { present } from './present.ts';
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
  const related = (release.related ?? []).map((link) => safeWebUrl(link.url, url)).filter((link) => link !== null);
  return present({
    '@type': 'NewsArticle',
    '@id': url,
    url,
    identifier: release.id,
    mainEntityOfPage: present({ '@type': 'WebPage', '@id': url, relatedLink: related }),
    headline: requireHeadline(release, 'schema.org NewsArticle'),
    alternativeHeadline: release.alternativeHeadline,
    description: release.lede,
    articleBody: bodyText(release),
    inLanguage: release.inLanguage,
    datePublished: release.datePublished,
    dateModified: release.dateModified,
    expires: release.expires,
    dateline: release.dateline?.text,
    locationCreated: place(release.dateline?.place),
    creativeWorkStatus: release.withdrawn ? 'withdrawn' : release.pubStatus,
    articleSection: release.category,
    keywords: release.keywords,
    contentLocation: place(release.contentLocation),
    publisher: publisher && { ...organisation(publisher), ...present({ contactPoint: contacts(release, url) }) },
    sourceOrganization: release.issuers?.map(organisation),
    author: release.authors?.map((author) =>
      present({
        '@type': 'Person',
        name: author.name,
        jobTitle: author.jobTitle,
        url: safeWebUrl(author.url ?? '', url),
      }),
    ),
    hasPart: release.quotations?.filter(({ kind }) => kind === 'direct').map((one) => quotation(one, url)),
    mentions: release.people?.map((one) => person(one, url)),
    image: images(release, url),
    associatedMedia: release.attachments?.flatMap((file) => {
      const contentUrl = safeWebUrl(file.url, url);
      const size = file.contentSize === undefined ? undefined : `${String(file.contentSize)} B`;
      return contentUrl === null
        ? []
        : [
            present({
              '@type': 'MediaObject',
              contentUrl,
              name: file.name,
              encodingFormat: file.encodingFormat,
              contentSize: size,
            }),
          ];
    }),
    workTranslation: release.translations?.map((one) =>
      present({ '@type': 'NewsArticle', inLanguage: one.inLanguage, url: safeWebUrl(one.url, url), name: one.name }),
    ),
    correction: release.changeHistory
      ?.filter(({ kind }) => kind === 'corrected')
      .map(({ at, note }) => ({ '@type': 'CorrectionComment', datePublished: at, text: note })),
    license: safeWebUrl(release.license ?? ''),
    digitalSourceType: digitalSource(release.digitalSourceType),
  });
}

function quotation(one: Quotation, url: string): object {
  return present({
    '@type': 'Quotation',
    '@id': `${url}#${one.id}`,
    text: one.text,
    inLanguage: one.inLanguage,
    spokenByCharacter: speaker(publicSpeaker(one), url),
  });
}

function speaker(one: Speaker | null, url: string): object | undefined {
  if (!one) return undefined;
  if (one.type === 'organisation') {
    return one.affiliation === undefined ? undefined : { '@type': 'Organization', name: one.affiliation };
  }
  if (one.name === null) return undefined;
  const id = one.person === undefined ? undefined : `${url}#${one.person}`;
  return present({
    '@type': 'Person',
    '@id': id,
    name: one.name,
    jobTitle: one.jobTitle,
    affiliation: affiliation(one.affiliation),
  });
}

function person(one: Person, url: string): object {
  const fields = { '@type': 'Person', '@id': `${url}#${one.id}`, name: one.name, jobTitle: one.jobTitle };
  return present({ ...fields, affiliation: affiliation(one.affiliation) });
}

function affiliation(name: string | undefined): object | undefined {
  return name === undefined ? undefined : { '@type': 'Organization', name };
}

function organisation(one: Organisation): Record<string, unknown> {
  const url = safeWebUrl(one.url ?? '');
  return present({ '@type': 'Organization', name: one.name, url, description: one.description });
}

function contacts(release: PressRelease, url: string): readonly object[] | undefined {
  return release.contactPoints?.map((one: ContactPoint) =>
    present({
      '@type': 'ContactPoint',
      name: one.name,
      contactType: one.role,
      telephone: one.telephone,
      email: one.email,
      url: safeUrl(one.url ?? '', one.url === undefined ? undefined : url),
      description: one.hours,
    }),
  );
}

function place(name: string | undefined): object | undefined {
  return name === undefined ? undefined : { '@type': 'Place', name };
}

function images(release: PressRelease, url: string): readonly object[] {
  const all = [...(release.media ?? []), ...release.blocks.filter((block) => block.type === 'image')];
  return all.flatMap((one: Image) => {
    const contentUrl = safeWebUrl(one.url, url);
    if (contentUrl === null || one.decorative === true) return [];
    const size = { width: pixels(one.width), height: pixels(one.height) };
    return [
      present({
        '@type': 'ImageObject',
        contentUrl,
        url: contentUrl,
        description: one.alt,
        caption: one.caption,
        creditText: one.credit,
        ...size,
      }),
    ];
  });
}

/** `E37` is the pixel in UN/CEFACT Recommendation 20. */
function pixels(value: number | undefined): object | undefined {
  return value === undefined ? undefined : { '@type': 'QuantitativeValue', value, unitCode: 'E37' };
}

/** The codes of the IPTC scheme that schema.org 30.0 has a member for, and its name where it is not the code's. */
const digitalSources: Readonly<Record<string, string>> = {
  algorithmicMedia: 'AlgorithmicMedia',
  algorithmicallyEnhanced: 'AlgorithmicallyEnhanced',
  composite: 'Composite',
  compositeCapture: 'CompositeCapture',
  compositeSynthetic: 'CompositeSynthetic',
  compositeWithTrainedAlgorithmicMedia: 'CompositeWithTrainedAlgorithmicMedia',
  computationalCapture: 'MultiFrameComputationalCapture',
  dataDrivenMedia: 'DataDrivenMedia',
  digitalArt: 'DigitalArt',
  digitalCapture: 'DigitalCapture',
  minorHumanEdits: 'MinorHumanEdits',
  negativeFilm: 'NegativeFilm',
  positiveFilm: 'PositiveFilm',
  print: 'Print',
  screenCapture: 'ScreenCapture',
  trainedAlgorithmicMedia: 'TrainedAlgorithmicMedia',
  virtualRecording: 'VirtualRecording',
};

function digitalSource(uri: string | undefined): string | undefined {
  const code = /^https?:\/\/cv\.iptc\.org\/newscodes\/digitalsourcetype\/(\w+)$/.exec(uri ?? '')?.[1] ?? '';
  return Object.hasOwn(digitalSources, code)
    ? `https://schema.org/${digitalSources[code] ?? ''}DigitalSource`
    : undefined;
}
