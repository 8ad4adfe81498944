import type { ContactPoint, PressRelease } from '../model/press-release.ts';
import { safeUrl, safeWebUrl } from '../model/safe-url.ts';
import { bodyText } from './body.ts';
import { type ExportContext, publisherOf, urlOf } from './context.ts';
import { momentOf } from './moments.ts';
import { present } from './present.ts';
import { publicSpeaker } from './speaker.ts';

/**
 * A release as IPTC ninjs 3.1, for those who are to publish it: an embargo or a status goes with it in
 * `embargoedUntil` and `pubStatus` instead of being a reason to refuse.
 *
 * @see https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json
 */
export function toNinjs(release: PressRelease, context: ExportContext): object {
  const body = bodyText(release);
  const published = momentOf(release.datePublished, context);
  const withdrawn = release.withdrawn
    ? `Withdrawn ${release.withdrawn.at}: ${release.withdrawn.explanation}`
    : undefined;
  const notes = [withdrawn, ...(release.changeHistory ?? []).map(({ at, kind, note }) => `${at} ${kind}: ${note}`)];
  return present({
    uri: urlOf(release, context),
    standard: { name: 'ninjs', version: '3.1', schema: 'https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json' },
    type: 'text',
    representationType: 'full',
    altIds: [{ role: 'id', value: release.id }],
    language: release.inLanguage,
    firstCreated: published,
    versionCreated: momentOf(release.dateModified, context) ?? published,
    embargoedUntil: release.embargoedUntil,
    expires: release.expires,
    pubStatus: release.pubStatus,
    edNote: notes.filter((note) => note !== undefined).join('\n') || undefined,
    headlines: [...plain('main', release.headline), ...plain('alternative', release.alternativeHeadline)],
    descriptions: plain('summary', release.lede),
    bodies: [
      ...plain('main', body).map((one) => ({
        ...one,
        charCount: [...body].length,
        wordCount: body.split(/\s+/).length,
      })),
      ...plain('about', release.about?.map((block) => block.text).join('\n\n')),
    ],
    by: release.authors?.map((author) => author.name).join(', ') || undefined,
    located: release.dateline?.place,
    places: plainName(release.contentLocation, 'location'),
    people: people(release),
    organisations: organisations(release, context),
    subjects: [
      ...plainName(release.category, 'category'),
      ...(release.keywords ?? []).flatMap((word) => plainName(word, 'keyword')),
    ],
    associations: associations(release, context),
    rightsInfo: linkedRights(release.license),
    usageTerms: linkedRights(release.license) ? undefined : release.license,
    digitalSourceType: uri(release.digitalSourceType),
  });
}

interface PlainText {
  readonly role: string;
  readonly contentType: string;
  readonly value: string;
}

function plain(role: string, value: string | null | undefined): readonly PlainText[] {
  return value ? [{ role, contentType: 'text/plain', value }] : [];
}

function plainName(name: string | undefined, rel: string): readonly { name: string; rel: string }[] {
  return name ? [{ name, rel }] : [];
}

/** Those who are quoted, those who are named, and those to ask. */
function people(release: PressRelease): readonly object[] {
  const speakers = new Set(release.quotations?.map((quotation) => publicSpeaker(quotation)?.person));
  const named = (release.people ?? []).map(({ id, name }) => ({
    name,
    rel: speakers.has(id) ? 'quoted' : 'mentioned',
  }));
  const contacts = (release.contactPoints ?? [])
    .filter((contact) => contact.name !== undefined)
    .map((contact) => present({ name: contact.name, rel: 'contact', contactInfo: contactInfo(contact) }));
  return [...named, ...contacts];
}

function organisations(release: PressRelease, context: ExportContext): readonly object[] {
  const publisher = publisherOf(release, context);
  const nameless = (release.contactPoints ?? []).filter((contact) => contact.name === undefined).flatMap(contactInfo);
  const publishers = publisher
    ? [present({ name: publisher.name, rel: 'publisher', uri: safeWebUrl(publisher.url ?? ''), contactInfo: nameless })]
    : nameless.length > 0
      ? [{ rel: 'contact', contactInfo: nameless }]
      : [];
  const issuers = (release.issuers ?? []).map((one) =>
    present({ name: one.name, rel: 'issuer', uri: safeWebUrl(one.url ?? '') }),
  );
  return [...publishers, ...issuers];
}

function contactInfo(contact: ContactPoint): readonly object[] {
  const ways = [
    ['phone', contact.telephone],
    ['email', contact.email],
    ['web', contact.url],
    ['hours', contact.hours],
  ] as const;
  return ways.flatMap(([type, value]) => (value === undefined ? [] : [present({ type, role: contact.role, value })]));
}

function associations(release: PressRelease, context: ExportContext): readonly object[] {
  const base = urlOf(release, context);
  const images = [...(release.media ?? []), ...release.blocks.filter((block) => block.type === 'image')];
  const pictures = images.flatMap((image, index) =>
    linked(image.url, base, `picture-${String(index + 1)}`, 'picture', (href) => ({
      type: 'picture',
      descriptions: [...plain('alternative', image.alt), ...plain('caption', image.caption)],
      by: image.credit,
      renditions: [present({ name: 'main', href, width: whole(image.width), height: whole(image.height) })],
    })),
  );
  const files = (release.attachments ?? []).flatMap((file, index) =>
    linked(file.url, base, `attachment-${String(index + 1)}`, 'attachment', (href) => ({
      title: file.name,
      renditions: [present({ name: 'main', href, contentType: file.encodingFormat, sizeInBytes: file.contentSize })],
    })),
  );
  const others = [
    ...(release.translations ?? []).map((one) => ({ ...one, rel: 'translation', language: one.inLanguage })),
    ...(release.related ?? []).map((one) => ({ ...one, rel: 'related', language: undefined })),
  ].flatMap((one, index) =>
    linked(one.url, base, `${one.rel}-${String(index + 1)}`, one.rel, () => ({
      title: one.name,
      language: one.language,
    })),
  );
  return [...pictures, ...files, ...others];
}

function linked(
  url: string,
  base: string,
  name: string,
  rel: string,
  fields: (href: string) => Record<string, unknown>,
): readonly object[] {
  const href = safeWebUrl(url, base);
  return href === null ? [] : [present({ name, rel, uri: href, ...fields(href) })];
}

function whole(value: number | undefined): number | undefined {
  return value === undefined ? undefined : Math.round(value);
}

function linkedRights(license: string | undefined): { linkedRights: string } | undefined {
  const href = safeWebUrl(license ?? '');
  return href === null ? undefined : { linkedRights: href };
}

function uri(value: string | undefined): { uri: string } | undefined {
  const href = safeUrl(value ?? '');
  return href === null ? undefined : { uri: href };
}
