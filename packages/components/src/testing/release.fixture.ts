/** An invented release that has everything a release can have. */
import type { Block, Confidence, Paragraph, PressRelease, Quotation, Range, Speaker } from '@talstreck/core/model';

const PARAGRAPHS = [
  'Färjan över Gråsundet får ett nytt schema när isen har gått. Turerna blir fler på morgonen och färre mitt på dagen.',
  'Länsfärjorna har räknat resande i två år. Nu är beslutet taget.',
  '- Vi har lyssnat på dem som faktiskt reser. Morgonturerna är fulla och det har de varit länge, säger Elsa Viklund, trafikchef på Länsfärjorna.',
  'Fler avgångar på morgonen',
  'Den första turen går redan klockan fem. För att få plats med den flyttas båten Ternan till Gråsundet, och besättningen blir ”en halv man större”, som Elsa Viklund uttrycker det.',
  '– Det är bra, säger Ivar Ståhl, lärare på Storön, men det borde ha kommit tidigare.',
  'Så blir turerna',
  'Avgångar från fastlandet efter den första april:',
  'Morgon: 05.00, 06.00 och 07.00',
  'Kväll: 17.30 och 19.00',
  'Det här händer nu',
  'Skyltarna byts i mars. ”Vi hinner”, lovar hon.',
  '”Jag har väntat på en femtur sedan jag började på bageriet”',
  'Läs hela tidtabellen på Länsfärjornas webbplats. På engelska heter linjen the Grey Sound ferry.',
];

const TEXT = ['Fler morgonturer över Gråsundet', ...PARAGRAPHS].join('\n\n');

const ELSA: Speaker = {
  type: 'person',
  person: 'p1',
  name: 'Elsa Viklund',
  jobTitle: 'trafikchef',
  affiliation: 'Länsfärjorna',
};
const IVAR: Speaker = { type: 'person', person: 'p2', name: 'Ivar Ståhl', jobTitle: 'lärare på Storön' };
const BAKER: Speaker = { type: 'person', person: 'p3', name: 'Mira Åkesson', jobTitle: 'bagare' };

/** Where words stand in the text. */
function at(words: string): Range & { readonly text: string } {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`The example does not say "${words}".`);
  return { start, end: start + words.length, text: words };
}

function paragraph(index: number): Paragraph {
  return { type: 'paragraph', ...at(PARAGRAPHS[index] ?? '') };
}

function heading(index: number): Block {
  return { type: 'heading', depth: 2, ...at(PARAGRAPHS[index] ?? '') };
}

function quotation(id: string, spans: readonly string[], speaker: Speaker, rest: Partial<Quotation>): Quotation {
  const confidence: Confidence = 'high';
  return {
    ...{ id, kind: 'direct', spans: spans.map((span) => at(span)), text: spans.join(' '), speaker },
    ...{ attribution: 'stated', rule: 'example', confidence },
    ...rest,
  };
}

/** The dash-led quotation of the release. */
export const dashLedQuotation: Quotation = quotation(
  'q1',
  ['Vi har lyssnat på dem som faktiskt reser. Morgonturerna är fulla och det har de varit länge'],
  ELSA,
  {
    cue: at('säger'),
    mention: at('Elsa Viklund'),
    attributionRange: at(', säger Elsa Viklund, trafikchef på Länsfärjorna.'),
  },
);

const QUOTATIONS: readonly Quotation[] = [
  dashLedQuotation,
  quotation('q2', ['en halv man större'], ELSA, { partial: true, attribution: 'inferred', confidence: 'medium' }),
  quotation('q3', ['Det är bra', 'men det borde ha kommit tidigare'], IVAR, {
    mention: at('Ivar Ståhl'),
    attributionRange: at(', säger Ivar Ståhl, lärare på Storön, '),
  }),
  quotation('q4', ['Vi hinner'], ELSA, { mention: at('hon'), attribution: 'inferred' }),
  quotation('q5', ['Jag har väntat på en femtur sedan jag började på bageriet'], BAKER, { attribution: 'inferred' }),
];

const LINK = at('Länsfärjornas webbplats');
const ENGLISH = at('the Grey Sound ferry');

/** Everything that a release can have. */
export const fullRelease: PressRelease = {
  id: 'grasundet',
  text: TEXT,
  headline: 'Fler morgonturer över Gråsundet',
  alternativeHeadline: 'Nytt schema från den första april',
  inLanguage: 'sv',
  lede: PARAGRAPHS[0] ?? '',
  blocks: [
    paragraph(0),
    paragraph(1),
    paragraph(2),
    heading(3),
    paragraph(4),
    paragraph(5),
    heading(6),
    paragraph(7),
    {
      type: 'list',
      ordered: false,
      ...at(`${PARAGRAPHS[8] ?? ''}\n\n${PARAGRAPHS[9] ?? ''}`),
      items: [at(PARAGRAPHS[8] ?? ''), at(PARAGRAPHS[9] ?? '')],
    },
    {
      ...{ type: 'table', header: true, start: 0, end: 0 },
      rows: [
        [cell('Dag'), cell('Turer före klockan åtta')],
        [cell('Vardag'), cell('Fem')],
        [cell('Helg'), cell('Två')],
      ],
    },
    {
      type: 'image',
      url: '/packages/components/testing/ferry.svg',
      alt: 'En gul färja vid ett brofäste i gryningen.',
      caption: 'Ternan i Gråsundet.',
      credit: 'Nils Öhman',
      width: 640,
      height: 320,
      start: 0,
      end: 0,
    },
    heading(10),
    paragraph(11),
    paragraph(12),
    {
      ...paragraph(13),
      marks: [
        { type: 'link', start: LINK.start, end: LINK.end, url: 'https://farjor.example/tider' },
        { type: 'language', start: ENGLISH.start, end: ENGLISH.end, inLanguage: 'en' },
        { type: 'emphasis', start: ENGLISH.start, end: ENGLISH.end },
      ],
    },
  ],
  quotations: QUOTATIONS,
  people: [
    {
      id: 'p1',
      name: 'Elsa Viklund',
      jobTitle: 'trafikchef',
      affiliation: 'Länsfärjorna',
      mentions: [at('Elsa Viklund')],
    },
    { id: 'p2', name: 'Ivar Ståhl', jobTitle: 'lärare på Storön', mentions: [at('Ivar Ståhl')] },
  ],
  url: 'https://farjor.example/nyheter/grasundet',
  category: 'Trafik',
  dateline: { text: 'Storön' },
  publisher: {
    name: 'Länsfärjorna',
    url: 'https://farjor.example/',
    description: 'Länsfärjorna kör elva linjer i skärgården.',
  },
  datePublished: '2026-02-12T08:30:00+01:00',
  dateModified: '2026-02-13T10:05:00+01:00',
  changeHistory: [
    { at: '2026-02-12T08:30:00+01:00', kind: 'published', note: '' },
    { at: '2026-02-13T10:05:00+01:00', kind: 'corrected', note: 'Kvällsturen går 17.30, inte 17.00.' },
  ],
  contactPoints: [
    {
      name: 'Elsa Viklund',
      role: 'trafikchef',
      organisation: 'Länsfärjorna',
      telephone: '+46 10 555 01 23',
      email: 'elsa.viklund@farjor.example',
      hours: 'vardagar 8–16',
    },
    { organisation: 'Länsfärjornas presstjänst', url: 'https://farjor.example/press' },
  ],
  translations: [
    { inLanguage: 'en', url: 'https://farjor.example/en/grey-sound' },
    { inLanguage: 'fi', url: 'https://farjor.example/fi/harmaasalmi' },
  ],
  media: [
    {
      url: '/packages/components/testing/ferry.svg',
      alt: 'Färjan Ternan från sidan.',
      credit: 'Nils Öhman',
      start: 0,
      end: 0,
      width: 640,
      height: 320,
      type: 'image',
    },
  ],
  attachments: [
    {
      url: 'https://farjor.example/tider.pdf',
      name: 'Tidtabell',
      encodingFormat: 'application/pdf',
      contentSize: 348_000,
    },
  ],
  related: [{ url: 'https://farjor.example/nyheter/isen', name: 'Så går isen i år' }],
};

function cell(text: string): Range & { readonly text: string } {
  return { start: 0, end: text.length, text };
}

/** The same release in other states. */
export const releaseStates: Readonly<Record<string, PressRelease>> = {
  full: fullRelease,
  embargoed: { ...fullRelease, embargoedUntil: '2126-03-01T06:00:00+01:00' },
  withheld: { ...fullRelease, pubStatus: 'withheld' },
  withdrawn: { ...fullRelease, withdrawn: { at: '2026-02-20T12:00:00+01:00', explanation: 'Turerna blir inte av.' } },
  canceled: { ...fullRelease, pubStatus: 'canceled' },
  bare: { id: 'bare', text: '', headline: 'Bara en rubrik', inLanguage: 'sv', blocks: [] },
};
