/** What of a release can be drawn: data from elsewhere may lack anything and hold anything. */
import type { PressRelease } from '@talstreck/core/model';

import { sound, Union } from '../data/shape.ts';
import type { Report, Shape } from '../data/shape.ts';

const RANGE = { start: 'number', end: 'number' } as const;

const MARK: Shape = new Union({
  link: { ...RANGE, url: 'string', 'title?': 'string' },
  language: { ...RANGE, inLanguage: 'string' },
  emphasis: RANGE,
  strong: RANGE,
  code: RANGE,
});

const WORDS: Shape = { ...RANGE, text: 'string', 'inLanguage?': 'string', 'marks?': [MARK] };

const IMAGE: Shape = {
  url: 'string',
  alt: 'string',
  'decorative?': 'boolean',
  'caption?': 'string',
  'credit?': 'string',
  'width?': 'number',
  'height?': 'number',
};

const BLOCK: Shape = new Union({
  paragraph: WORDS,
  blockquote: WORDS,
  heading: { ...WORDS, depth: 'number' },
  list: { ...RANGE, 'ordered?': 'boolean', items: [WORDS] },
  table: { ...RANGE, 'header?': 'boolean', rows: [[WORDS]] },
  image: { ...IMAGE, ...RANGE },
});

/** A quotation. */
export const QUOTATION: Shape = {
  id: 'string',
  kind: 'string',
  'partial?': 'boolean',
  spans: [RANGE],
  text: 'string',
  'cue?': { ...RANGE, text: 'string' },
  'mention?': { ...RANGE, text: 'string' },
  'attributionRange?': RANGE,
  'speaker?': { 'person?': 'string', 'name?': 'string', 'jobTitle?': 'string', 'affiliation?': 'string' },
  'attribution?': 'string',
  'confidence?': 'string',
  'inLanguage?': 'string',
};

const ORGANISATION: Shape = { name: 'string', 'url?': 'string', 'description?': 'string' };

const RELEASE: Shape = {
  'headline?': 'string',
  'inLanguage?': 'string',
  'blocks?': [BLOCK],
  'url?': 'string',
  'alternativeHeadline?': 'string',
  'lede?': 'string',
  'dateline?': { text: 'string' },
  'quotations?': [QUOTATION],
  'people?': [{ id: 'string', name: 'string' }],
  'publisher?': ORGANISATION,
  'issuers?': [ORGANISATION],
  'contactPoints?': [
    {
      'name?': 'string',
      'role?': 'string',
      'organisation?': 'string',
      'telephone?': 'string',
      'email?': 'string',
      'url?': 'string',
      'hours?': 'string',
    },
  ],
  'translations?': [{ inLanguage: 'string', url: 'string', 'name?': 'string' }],
  'datePublished?': 'string',
  'dateModified?': 'string',
  'pubStatus?': 'string',
  'withdrawn?': { at: 'string', explanation: 'string' },
  'changeHistory?': [{ at: 'string', kind: 'string', 'note?': 'string' }],
  'category?': 'string',
  'media?': [IMAGE],
  'attachments?': [{ url: 'string', name: 'string', 'encodingFormat?': 'string', 'contentSize?': 'number' }],
  'related?': [{ url: 'string', name: 'string' }],
  'about?': [WORDS],
  'ranges?': { 'lede?': RANGE, 'dateline?': RANGE },
};

/**
 * The release with what can be drawn of it. `embargoedUntil` and `expires` of any kind stay: what can't be read as
 * a time says no.
 */
export function soundRelease(value: unknown, report?: Report): PressRelease {
  const release = sound(value, RELEASE, report) as Partial<PressRelease> | undefined;
  // Every field that the templates read is as RELEASE says, or missing; the required ones are filled in here.
  return {
    ...{ id: '', text: '' },
    ...release,
    blocks: release?.blocks ?? [],
    headline: release?.headline ?? null,
    inLanguage: release?.inLanguage ?? '',
  };
}
