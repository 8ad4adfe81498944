import type { PressRelease } from '@talstreck/core/model';

/** What a sample states; the rest is made of it. */
export interface Sample extends Partial<PressRelease> {
  readonly id: string;
  readonly headline: string;
  /** Paragraphs of the body. */
  readonly paragraphs?: readonly string[];
  /** Who says what. */
  readonly said?: readonly (readonly [speaker: string, words: string])[];
}

/** A whole release out of what a sample states. */
export function release({ id, headline, paragraphs = [], said = [], ...fields }: Sample): PressRelease {
  const all = [...paragraphs, ...said.map(([speaker, words]) => `– ${words}, säger ${speaker}.`)];
  const text = [headline, ...all].join('\n\n');
  const blocks = all.map((paragraph) => {
    const start = text.indexOf(paragraph);
    return { type: 'paragraph' as const, text: paragraph, start, end: start + paragraph.length };
  });
  const quotations = said.map(([speaker, words], index) => {
    const start = text.indexOf(words);
    return {
      id: `q${String(index + 1)}`,
      kind: 'direct' as const,
      spans: [{ start, end: start + words.length }],
      text: words,
      speaker: { type: 'person' as const, name: speaker },
      attribution: 'inferred' as const,
      rule: 'dash-line/cue-name',
      confidence: 'high' as const,
    };
  });
  return { id, headline, text, inLanguage: 'sv', blocks, quotations, ...fields };
}

/** A small invented newsroom: a coast guard, a municipality and a museum. */
export const SAMPLES: readonly PressRelease[] = [
  release({
    id: 'trafikolycka-vallby',
    headline: 'Trafikolycka i Norra Vallby',
    datePublished: '2026-03-02T08:00:00+01:00',
    category: 'Trafik',
    publisher: { name: 'Vallby kommun' },
    paragraphs: [
      'En trafikolycka inträffade på måndagen vid rondellen i Norra Vallby. Två bilar krockade.',
      'Räddningstjänsten arbetade i två timmar.',
    ],
    said: [['Alma Ringdal', 'Vi ska bygga om korsningen så att olyckorna blir färre']],
  }),
  release({
    id: 'sexkop',
    headline: 'Insats mot sexköp gav resultat',
    datePublished: '2026-04-10',
    category: 'Brott',
    publisher: { name: 'Vallby kommun' },
    paragraphs: ['Sexköpet är ett brott. Insatsen mot sexköp pågick i tre veckor.'],
    said: [['Joel Edvinsson', 'Den som köper sex ska veta att polisområdet har resurser']],
  }),
  release({
    id: 'museum-oppnar',
    headline: 'Sjöhistoriska museet öppnar i Västerås',
    datePublished: '2026-05',
    category: 'Kultur',
    publisher: { name: 'Sjömuseet' },
    paragraphs: [
      'Museet visar båtar från tre sekler. Barn går in gratis.',
      'Utställningen är byggd av Röda Korset och kommunen.',
    ],
    said: [['Alma Ringdal', 'Kulturen ska vara öppen för alla']],
  }),
  release({
    id: 'brand-i-hamnen',
    headline: 'Brand i hamnen släckt',
    datePublished: '2026-01-15',
    category: 'Räddning',
    publisher: { name: 'Kustvakten Syd' },
    paragraphs: ['Branden i hamnen är släckt. Bränder i båtar ökar. En kvinna fick vård.'],
  }),
  release({
    id: 'museum-opens',
    headline: 'New maritime museum opens its doors',
    datePublished: '2026-05-20',
    category: 'Culture',
    publisher: { name: 'Sjömuseet' },
    inLanguage: 'en',
    paragraphs: ['The museum shows boats of three centuries. Children enter free of charge.'],
  }),
];
