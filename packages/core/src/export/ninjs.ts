import type { Attachment, ContactPoint, Organisation, PressRelease, Translation } from '../model/press-release.ts';
import { safeWebUrl } from '../model/safe-url.ts';
import { bodyText } from './body.ts';
import { type ExportContext, publisherOf, tagsOf, urlOf } from './context.ts';
import { momentOf } from './moments.ts';
import { joined, present } from './present.ts';
import { imagesOf, reachable } from './reachable.ts';
import { publicSpeaker } from './speaker.ts';

/**
 * A release as IPTC ninjs 3.1, for those who are to publish it: an embargo or a status goes with it in
 * `embargoedUntil` and `pubStatus` instead of being a reason to refuse.
 *
 * @returns The document as plain data, for `JSON.stringify`.
 * @throws ExportRefusal where the release has no address that a web client can open, or the context is wrong.
 * @see https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json
 */
export function toNinjs(release: PressRelease, context: ExportContext): object {
  const url = urlOf(release, context);
  const linkedRights = safeWebUrl(release.license);
  const source = safeWebUrl(release.digitalSourceType);
  const published = momentOf(release.datePublished, context);
  const withdrawn = release.withdrawn && `${release.withdrawn.at} withdrawn: ${release.withdrawn.explanation}`;
  const changes = release.changeHistory?.map((change) => `${change.at} ${change.kind}: ${change.note}`) ?? [];
  return present({
    uri: url,
    standard: { name: 'ninjs', version: '3.1' },
    type: 'text',
    altIds: [{ role: 'id', value: release.id }],
    language: release.inLanguage,
    firstCreated: published,
    versionCreated: momentOf(release.dateModified, context) ?? published,
    embargoedUntil: release.embargoedUntil,
    expires: release.expires,
    pubStatus: release.pubStatus,
    edNote: joined([withdrawn, ...changes]),
    headlines: [...plain('main', release.headline), ...plain('alternative', release.alternativeHeadline)],
    descriptions: plain('summary', release.lede),
    bodies: [
      ...plain('main', bodyText(release)),
      ...plain('about', joined(release.about?.map((block) => block.text) ?? [], '\n\n')),
    ],
    by: release.authors?.map((author) => author.name).join(', '),
    located: release.dateline?.place,
    places: named(release.contentLocation),
    people: people(release),
    organisations: organisations(release, context),
    subjects: named(...tagsOf(release)),
    associations: associations(release, url),
    rightsInfo: linkedRights && { linkedRights },
    usageTerms: linkedRights ? null : release.license,
    digitalSourceType: source && { uri: source },
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

function named(...names: readonly (string | undefined)[]): readonly object[] {
  return names.filter((name) => name !== undefined).map((name) => ({ name }));
}

/** Those who are quoted, those who are named, and those to ask. */
function people({ quotations = [], people = [], contactPoints = [] }: PressRelease): readonly object[] {
  const speakers = new Set(quotations.map((quotation) => publicSpeaker(quotation)?.person));
  const contacts = contactPoints.filter((contact) => contact.name !== undefined);
  return [
    ...people.map((one) => ({ name: one.name, rel: speakers.has(one.id) ? 'quoted' : 'mentioned' })),
    ...contacts.map((contact) => present({ name: contact.name, rel: 'contact', contactInfo: contactInfo(contact) })),
  ];
}

function organisations(release: PressRelease, context: ExportContext): readonly object[] {
  const { contactPoints = [], issuers = [] } = release;
  const contacts = contactPoints.filter((contact) => contact.name === undefined).flatMap(contactInfo);
  const publisher = publisherOf(release, context);
  const one = (rel: string, organisation?: Organisation, contactInfo?: readonly object[]): object =>
    present({ name: organisation?.name, rel, uri: safeWebUrl(organisation?.url), contactInfo });
  const first = publisher || contacts.length > 0 ? [one('publisher', publisher, contacts)] : [];
  return [...first, ...issuers.map((issuer) => one('issuer', issuer))];
}

function contactInfo(contact: ContactPoint): readonly object[] {
  const { role, telephone: phone, email, url: web, hours } = contact;
  return Object.entries(present({ phone, email, web, hours })).map(([type, value]) => present({ type, role, value }));
}

/** Pictures, files, translations and what is related, each under its address. */
function associations(release: PressRelease, base: string): readonly object[] {
  const linked = (rel: string, all: readonly Linked[] | undefined): readonly Record<string, unknown>[] =>
    reachable(all, base).map((one) =>
      association(
        rel,
        one.href,
        { title: one.name, language: one.inLanguage },
        { contentType: one.encodingFormat, sizeInBytes: one.contentSize },
      ),
    );
  return [
    ...reachable(imagesOf(release), base).map((image) =>
      association(
        'picture',
        image.href,
        {
          type: 'picture',
          by: image.credit,
          descriptions: [...plain('alternative', image.alt), ...plain('caption', image.caption)],
        },
        { width: image.width && Math.round(image.width), height: image.height && Math.round(image.height) },
      ),
    ),
    ...linked('attachment', release.attachments),
    ...linked('translation', release.translations),
    ...linked('related', release.related),
  ].map((one, index) => ({ ...one, name: `${String(one.rel)}-${String(index + 1)}` }));
}

/** What a file, a translation and something related may say of themselves. */
type Linked = Partial<Attachment & Translation>;

function association(rel: string, href: string, fields: object, rendition = {}): Record<string, unknown> {
  return present({ rel, uri: href, ...fields, renditions: [present({ name: 'main', href, ...rendition })] });
}
