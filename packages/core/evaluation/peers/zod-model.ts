import * as z from 'zod';

/** The model as zod's users would write it: open objects, unions told apart by `type`. It says what the JSON Schema says. */
const offset = z.int().min(0);
const range = { start: offset, end: offset };
const textRange = { ...range, text: z.string() };
const languageTag = z
  .string()
  .regex(
    /^(?:[A-Za-z]{2,3}|[A-Za-z]{5,8})(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|\d{3}))?(?:-(?:[A-Za-z\d]{5,8}|\d[A-Za-z\d]{3}))?(?:-[Xx](?:-[A-Za-z\d]{1,8})+)?$/,
  );
const dateTime = z.iso.datetime({ offset: true });
const anyDate = z.string().regex(/^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d))?)?)?$/);

const mark = z.discriminatedUnion('type', [
  z.looseObject({ ...range, type: z.literal('link'), url: z.string(), title: z.optional(z.string()) }),
  z.looseObject({ ...range, type: z.enum(['emphasis', 'strong', 'code']) }),
  z.looseObject({ ...range, type: z.literal('language'), inLanguage: languageTag }),
]);
const textBlock = { ...textRange, marks: z.optional(z.array(mark)), inLanguage: z.optional(languageTag) };
const TextBlock = z.looseObject(textBlock);
const image = z.looseObject({
  type: z.literal('image'),
  ...range,
  url: z.string(),
  alt: z.string(),
  decorative: z.optional(z.boolean()),
  caption: z.optional(z.string()),
  credit: z.optional(z.string()),
  width: z.optional(z.number().min(0)),
  height: z.optional(z.number().min(0)),
});
const block = z.discriminatedUnion('type', [
  z.looseObject({ type: z.literal('paragraph'), ...textBlock }),
  z.looseObject({ type: z.literal('heading'), depth: z.int().min(2).max(6), ...textBlock }),
  z.looseObject({ type: z.literal('list'), ...range, ordered: z.boolean(), items: z.array(TextBlock) }),
  z.looseObject({ type: z.literal('blockquote'), ...textBlock }),
  z.looseObject({ type: z.literal('table'), ...range, header: z.boolean(), rows: z.array(z.array(TextBlock)) }),
  image,
]);
const Range = z.looseObject(range);
const TextRange = z.looseObject(textRange);
const quotation = z.looseObject({
  id: z.string(),
  kind: z.enum(['direct', 'indirect']),
  partial: z.optional(z.boolean()),
  spans: z.array(Range),
  text: z.string(),
  cue: z.optional(TextRange),
  mention: z.optional(TextRange),
  attributionRange: z.optional(Range),
  speaker: z.nullable(
    z.looseObject({
      type: z.enum(['person', 'organisation', 'other']),
      person: z.optional(z.string()),
      name: z.nullable(z.string()),
      jobTitle: z.optional(z.string()),
      affiliation: z.optional(z.string()),
    }),
  ),
  attribution: z.enum(['stated', 'inferred', 'confirmed']),
  rule: z.string(),
  confidence: z.enum(['high', 'medium', 'low']),
  inLanguage: z.optional(languageTag),
});
const organisation = z.looseObject({
  name: z.string(),
  url: z.optional(z.string()),
  description: z.optional(z.string()),
});
const optionalStrings = (...names: readonly string[]): Record<string, z.ZodOptional<z.ZodString>> =>
  Object.fromEntries(names.map((name) => [name, z.optional(z.string())]));

export const ZodPressRelease: z.ZodType = z.looseObject({
  id: z.string(),
  text: z.string(),
  headline: z.nullable(z.string()),
  inLanguage: languageTag,
  blocks: z.array(block),
  ...optionalStrings(
    'url',
    'alternativeHeadline',
    'lede',
    'category',
    'contentLocation',
    'license',
    'digitalSourceType',
  ),
  dateline: z.optional(z.looseObject({ place: z.optional(z.string()), date: z.optional(anyDate), text: z.string() })),
  quotations: z.optional(z.array(quotation)),
  people: z.optional(
    z.array(
      z.looseObject({
        id: z.string(),
        name: z.string(),
        ...optionalStrings('jobTitle', 'affiliation'),
        mentions: z.array(Range),
      }),
    ),
  ),
  publisher: z.optional(organisation),
  issuers: z.optional(z.array(organisation)),
  authors: z.optional(z.array(z.looseObject({ name: z.string(), ...optionalStrings('jobTitle', 'url') }))),
  contactPoints: z.optional(
    z.array(z.looseObject(optionalStrings('name', 'role', 'organisation', 'telephone', 'email', 'url', 'hours'))),
  ),
  translations: z.optional(
    z.array(z.looseObject({ inLanguage: languageTag, url: z.string(), name: z.optional(z.string()) })),
  ),
  datePublished: z.optional(anyDate),
  dateModified: z.optional(anyDate),
  embargoedUntil: z.optional(dateTime),
  pubStatus: z.optional(z.enum(['usable', 'withheld', 'canceled'])),
  expires: z.optional(dateTime),
  withdrawn: z.optional(z.looseObject({ at: dateTime, explanation: z.string() })),
  changeHistory: z.optional(
    z.array(
      z.looseObject({
        at: dateTime,
        kind: z.enum(['published', 'updated', 'corrected', 'withdrawn']),
        note: z.string(),
      }),
    ),
  ),
  keywords: z.optional(z.array(z.string())),
  media: z.optional(z.array(image)),
  attachments: z.optional(
    z.array(
      z.looseObject({
        url: z.string(),
        name: z.string(),
        encodingFormat: z.optional(z.string()),
        contentSize: z.optional(offset),
      }),
    ),
  ),
  related: z.optional(z.array(z.looseObject({ url: z.string(), name: z.string() }))),
  about: z.optional(z.array(TextBlock)),
  furniture: z.optional(
    z.array(z.looseObject({ ...range, kind: z.enum(['noscript', 'search', 'nav', 'share', 'cookie', 'other']) })),
  ),
  ranges: z.optional(z.record(z.string(), Range)),
});
