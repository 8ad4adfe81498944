/**
 * The one definition of the press-release model. `generate.ts` beside it writes the TypeScript types, the published
 * JSON Schema, the check and the outline out of it; nothing else states a field twice.
 *
 * A `description` becomes a doc comment and a JSON Schema description; a `title` is what an error message says would
 * be right. Objects are open: fields that the model does not know survive.
 */
import * as v from 'valibot';
import { datePattern, dateTimePattern, isCalendarDate, partialDatePattern } from '../dates.ts';
import { languageTagPattern } from '../language-tag.ts';
import type { PressRelease as Release } from '../press-release.ts';
import { ruleErrors } from '../rules.ts';

const text = (description: string) => v.pipe(v.string(), v.description(description));

const date = (pattern: RegExp, title: string) =>
  v.pipe(v.string(), v.regex(pattern), v.check(isCalendarDate), v.title(title));

const DateTime = date(dateTimePattern, 'a date and time with offset (RFC 3339), such as 2026-11-24T09:00:00+01:00');
const PartialDate = date(partialDatePattern, 'a date such as 2026-11-24, 2026-11 or 2026');
const AnyDate = date(datePattern, 'a date such as 2026-11-24, or a date and time with offset (RFC 3339)');

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.title('a whole number of 0 or more'));

const Pixels = v.pipe(v.number(), v.finite(), v.minValue(0), v.title('a number of 0 or more'));

const LanguageTag = v.pipe(
  v.string(),
  v.regex(languageTagPattern),
  v.title('a BCP 47 language tag such as sv or en-GB'),
);
const languageTag = (description = 'BCP 47 tag.') => v.pipe(LanguageTag, v.description(description));

const dateTime = () => v.pipe(DateTime, v.description('RFC 3339, with time zone.'));
const partialDate = (description: string) => v.pipe(PartialDate, v.description(description));
const anyDate = (description: string) => v.pipe(AnyDate, v.description(description));

const Range = v.pipe(
  v.looseObject({ start: Offset, end: Offset }),
  v.description('A half-open range `[start, end)` in UTF-16 code units of {@link PressRelease.text}.'),
);
const range = { start: Offset, end: Offset };

const textRange = { ...range, text: v.string() };
const TextRange = v.pipe(v.looseObject(textRange), v.description('A range together with the words that stand there.'));

const Mark = v.pipe(
  v.variant('type', [
    v.looseObject({ ...range, type: v.literal('link'), url: v.string(), title: v.optional(v.string()) }),
    v.looseObject({ ...range, type: v.picklist(['emphasis', 'strong', 'code']) }),
    v.looseObject({ ...range, type: v.literal('language'), inLanguage: languageTag() }),
  ]),
  v.description('A stand-off mark on a part of a block: a link, emphasis, or words in another language.'),
);

const textBlock = {
  ...textRange,
  marks: v.optional(v.array(Mark)),
  inLanguage: v.optional(languageTag('BCP 47 tag where the block is not in the language of the release.')),
};
const TextBlock = v.pipe(
  v.looseObject(textBlock),
  v.description('What every text block has: its range, its words, and the marks on them.'),
);

const Paragraph = v.pipe(
  v.looseObject({ type: v.literal('paragraph'), ...textBlock }),
  v.description('A paragraph: running text, or a line of speech.'),
);

const Heading = v.pipe(
  v.looseObject({
    type: v.literal('heading'),
    depth: v.pipe(
      v.picklist([2, 3, 4, 5, 6]),
      v.description('2 to 6: the headline of the release is level 1 and is no block.'),
    ),
    ...textBlock,
  }),
  v.description('A heading inside the body.'),
);

const List = v.pipe(
  v.looseObject({ type: v.literal('list'), ...range, ordered: v.boolean(), items: v.array(TextBlock) }),
  v.description('A list, numbered where it is `ordered`; lists inside lists are read as one.'),
);

const Blockquote = v.pipe(
  v.looseObject({ type: v.literal('blockquote'), ...textBlock }),
  v.description('Text that the release sets apart as quoted from elsewhere.'),
);

const Table = v.pipe(
  v.looseObject({
    type: v.literal('table'),
    ...range,
    header: v.pipe(v.boolean(), v.description('Whether the first row holds the column headings.')),
    rows: v.array(v.array(TextBlock)),
  }),
  v.description('A table as rows of cells, each with its own words and marks.'),
);

const Image = v.pipe(
  v.looseObject({
    type: v.literal('image'),
    ...range,
    url: v.string(),
    alt: text('The text alternative: what the image says to those who do not see it.'),
    decorative: v.optional(v.boolean()),
    caption: v.optional(v.string()),
    credit: v.optional(v.string()),
    width: v.optional(v.pipe(Pixels, v.description('CSS pixels.'))),
    height: v.optional(v.pipe(Pixels, v.description('CSS pixels.'))),
  }),
  v.description('An image. `alt` is required; it is empty only where `decorative` is true.'),
);

const Block = v.pipe(
  v.variant('type', [Paragraph, Heading, List, Blockquote, Table, Image]),
  v.description("A piece of the body, in reading order. The names are mdast's."),
);

const Confidence = v.pipe(
  v.picklist(['high', 'medium', 'low']),
  v.description('How sure the rule that found a quotation is: `high` is right at least 97 times in 100.'),
);

const Attribution = v.pipe(
  v.picklist(['stated', 'inferred', 'confirmed']),
  v.description(
    'Who says who spoke: the source itself, as data (`stated`), the parser by the words (`inferred`; `confidence` says\nhow sure it is), or a person who checked it (`confirmed`).',
  ),
);

const Speaker = v.pipe(
  v.looseObject({
    type: v.picklist(['person', 'organisation', 'other']),
    person: v.optional(text('The `id` of the {@link Person}, where the speaker is a named person.')),
    name: v.pipe(
      v.nullable(v.string()),
      v.description('The fullest name that the release gives; null for organisations and unnamed speakers.'),
    ),
    jobTitle: v.optional(text('The title as the release states it.')),
    affiliation: v.optional(text('The organisation in its base form.')),
  }),
  v.description('The speaker of a quotation, resolved over the whole release.'),
);

const Quotation = v.pipe(
  v.looseObject({
    id: text('Unique in the release: `q1`, `q2`, … in reading order.'),
    kind: v.picklist(['direct', 'indirect']),
    partial: v.optional(
      v.pipe(v.boolean(), v.description('True where only a part of a reported clause is quoted word for word.')),
    ),
    spans: v.pipe(
      v.array(Range),
      v.description(
        'The spoken words only: no dash, no outer quote marks, no attribution. Several where an attribution interrupts.',
      ),
    ),
    text: text('The words of all spans, joined by a space.'),
    cue: v.optional(v.pipe(TextRange, v.description('The reporting verb or preposition, as written.'))),
    mention: v.optional(
      v.pipe(TextRange, v.description('The speaker as written at this quotation: a name, a title or a pronoun.')),
    ),
    attributionRange: v.optional(
      v.pipe(
        Range,
        v.description(
          'The whole attribution as written ("säger Joanna Jonasson, polisens insatsledare"), without the quoted words.',
        ),
      ),
    ),
    speaker: v.pipe(v.nullable(Speaker), v.description('Null where nobody can be named.')),
    attribution: Attribution,
    rule: text('The rule that found it, for example `dash-line/cue-name`.'),
    confidence: Confidence,
    inLanguage: v.optional(languageTag('BCP 47 tag where the words are not in the language of the release.')),
  }),
  v.description('Words that someone said (`direct`) or that are reported as content (`indirect`).'),
);

const Person = v.pipe(
  v.looseObject({
    id: text('Unique in the release: `p1`, `p2`, … in order of appearance.'),
    name: text('The fullest form of the name.'),
    jobTitle: v.optional(v.string()),
    affiliation: v.optional(v.string()),
    mentions: v.pipe(
      v.array(Range),
      v.description('Each place that names the person: full name, surname or first name; never a pronoun or a title.'),
    ),
  }),
  v.description('A person whom the release names.'),
);

const Furniture = v.pipe(
  v.looseObject({ ...range, kind: v.picklist(['noscript', 'search', 'nav', 'share', 'cookie', 'other']) }),
  v.description('Page furniture that was set aside: what is not headline, lede or body.'),
);

const Dateline = v.pipe(
  v.looseObject({
    place: v.optional(v.string()),
    date: v.optional(partialDate('As precise as the source: `2026-11-24`, `2026-11` or `2026`.')),
    text: text('The dateline as written.'),
  }),
  v.description('Where and when a release is given, as its first line states it.'),
);

const Organisation = v.pipe(
  v.looseObject({ name: v.string(), url: v.optional(v.string()), description: v.optional(v.string()) }),
  v.description('An organisation that issues a release.'),
);

const Author = v.pipe(
  v.looseObject({ name: v.string(), jobTitle: v.optional(v.string()), url: v.optional(v.string()) }),
  v.description('A person who wrote the release, where the source names one.'),
);

const ContactPoint = v.pipe(
  v.looseObject({
    name: v.optional(v.string()),
    role: v.optional(v.string()),
    organisation: v.optional(v.string()),
    telephone: v.optional(v.string()),
    email: v.optional(v.string()),
    url: v.optional(v.string()),
    hours: v.optional(text('Opening hours as written.')),
  }),
  v.description('Whom to ask.'),
);

const Attachment = v.pipe(
  v.looseObject({
    url: v.string(),
    name: v.string(),
    encodingFormat: v.optional(text('The media type, for example `application/pdf`.')),
    contentSize: v.optional(v.pipe(Offset, v.description('Bytes.'))),
  }),
  v.description('A file that goes with the release.'),
);

const Translation = v.pipe(
  v.looseObject({ inLanguage: languageTag(), url: v.string(), name: v.optional(v.string()) }),
  v.description('The same release in another language.'),
);

const RelatedLink = v.pipe(
  v.looseObject({ url: v.string(), name: v.string() }),
  v.description('Something else to read.'),
);

const Change = v.pipe(
  v.looseObject({
    at: dateTime(),
    kind: v.picklist(['published', 'updated', 'corrected', 'withdrawn']),
    note: v.string(),
  }),
  v.description('A change that readers are told of.'),
);

const Withdrawal = v.pipe(
  v.looseObject({ at: dateTime(), explanation: v.string() }),
  v.description('Why and when a release was taken back.'),
);

const PublicationStatus = v.pipe(
  v.picklist(['usable', 'withheld', 'canceled']),
  v.description('IPTC ninjs `pubStatus`.'),
);

/** The fields of a release, without the rules between them (`rules.ts`): what JSON Schema can say. */
export const PressRelease = v.pipe(
  v.looseObject({
    id: v.string(),
    text: text(
      'The one offset space. Plain text: the input itself (NUL and lone surrogates become U+FFFD one for one).\nHTML and Markdown: the texts of the blocks joined by blank lines.',
    ),
    headline: v.nullable(v.string()),
    inLanguage: languageTag(),
    blocks: v.array(Block),

    url: v.optional(v.string()),
    alternativeHeadline: v.optional(v.string()),
    lede: v.optional(v.string()),
    dateline: v.optional(Dateline),
    quotations: v.optional(v.array(Quotation)),
    people: v.optional(v.array(Person)),
    publisher: v.optional(Organisation),
    issuers: v.optional(v.pipe(v.array(Organisation), v.description('Further issuers beside the publisher.'))),
    authors: v.optional(v.array(Author)),
    contactPoints: v.optional(v.array(ContactPoint)),
    translations: v.optional(v.array(Translation)),
    datePublished: v.optional(
      anyDate('As precise as the source: RFC 3339 with time zone, or `2026-11-24`, `2026-11`, `2026`.'),
    ),
    dateModified: v.optional(anyDate('RFC 3339, with time zone, or a date.')),
    embargoedUntil: v.optional(dateTime()),
    pubStatus: v.optional(PublicationStatus),
    expires: v.optional(dateTime()),
    withdrawn: v.optional(Withdrawal),
    changeHistory: v.optional(v.array(Change)),
    category: v.optional(v.string()),
    keywords: v.optional(v.array(v.string())),
    contentLocation: v.optional(text('The place or region that the release is about.')),
    media: v.optional(v.array(Image)),
    attachments: v.optional(v.array(Attachment)),
    related: v.optional(v.array(RelatedLink)),
    about: v.optional(v.pipe(v.array(TextBlock), v.description('The boilerplate about the issuer.'))),
    license: v.optional(v.string()),
    digitalSourceType: v.optional(text('IPTC digital source type, a URI.')),
    furniture: v.optional(v.array(Furniture)),
    ranges: v.optional(
      v.pipe(
        v.record(v.string(), Range),
        v.description(
          'Where a parsed field stands in `text`, by field path: `headline`, `lede`, `dateline`, `contactPoints.0`.',
        ),
      ),
    ),
  }),
  v.description(
    'A press release. Required are `id`, `text`, `headline` (or null), `inLanguage` and `blocks`; the rest is there when\nthe source has it, and nothing is invented.',
  ),
);

/** The whole model: the fields and the rules between them. */
export const ValidPressRelease = v.pipe(
  PressRelease,
  // What passed the fields is a release: the type that is generated from them says the same.
  v.check((release) => ruleErrors(release as unknown as Release).length === 0),
);

/** Every named type of the model, in the order in which they are written out. */
export const definitions = {
  Offset,
  Pixels,
  LanguageTag,
  DateTime,
  PartialDate,
  AnyDate,
  Range,
  TextRange,
  Mark,
  TextBlock,
  Paragraph,
  Heading,
  List,
  Blockquote,
  Table,
  Image,
  Block,
  Confidence,
  Attribution,
  Speaker,
  Quotation,
  Person,
  Furniture,
  Dateline,
  Organisation,
  Author,
  ContactPoint,
  Attachment,
  Translation,
  RelatedLink,
  Change,
  Withdrawal,
  PublicationStatus,
  PressRelease,
};
