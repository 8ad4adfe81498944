import type { PressRelease, Range } from './press-release.ts';

const headline = 'Nytt centrum för brottsofferstöd öppnar i Norrsala';
const lede = 'Polisen i Norrsala öppnar på måndag ett centrum dit den som utsatts för brott kan vända sig.';
const dateline = 'Norrsala, 24 november 2026';
const spoken = 'Ingen ska behöva leta efter hjälp. Den ska finnas här 😀';
const speech = `– ${spoken}, säger Maja Lindqvist, chef för centrumet.`;
const heading = 'Så når du oss';
const items = ['Ring 010-555 00 00', 'Skriv till stöd@norrsala.example'];
const english = 'The centre also serves visitors.';
const cells = [
  ['Dag', 'Öppet'],
  ['Måndag', '9–16'],
];
const alt = 'En ljus entré med en skylt där det står Välkommen';
const about = 'Om Norrsala brottsoffercentrum: centrumet drivs av kommunen och polisen.';

const parts = [headline, dateline, lede, speech, heading, ...items, english, ...cells.flat(), alt, about];
const text = parts.join('\n\n');

/** A release with something in every field, of a town that does not exist. */
export const exampleRelease: PressRelease = {
  id: 'brottsoffercentrum',
  text,
  headline,
  inLanguage: 'sv',
  blocks: [
    { type: 'paragraph', ...block(speech), marks: [{ type: 'emphasis', ...at('Ingen') }] },
    { type: 'heading', depth: 2, ...block(heading) },
    {
      type: 'list',
      ordered: false,
      start: at(items[0] ?? '').start,
      end: at(items[1] ?? '').end,
      items: items.map((item) => ({ ...block(item) })),
    },
    {
      type: 'blockquote',
      ...block(english),
      inLanguage: 'en',
      marks: [
        { type: 'link', ...at('centre'), url: 'https://norrsala.example/en', title: 'In English' },
        { type: 'language', ...at('visitors'), inLanguage: 'en' },
      ],
    },
    {
      type: 'table',
      header: true,
      start: at('Dag').start,
      end: at('9–16').end,
      rows: cells.map((row) => row.map((cell) => block(cell))),
    },
    {
      type: 'image',
      ...at(alt),
      url: 'https://norrsala.example/entre.jpg',
      alt,
      caption: 'Entrén.',
      credit: 'Foto: Otto Berg',
      width: 1200,
      height: 800,
    },
  ],
  url: 'https://norrsala.example/releases/brottsoffercentrum/',
  alternativeHeadline: 'En dörr in',
  lede,
  dateline: { place: 'Norrsala', date: '2026-11-24', text: dateline },
  quotations: [
    {
      id: 'q1',
      kind: 'direct',
      spans: [at(spoken)],
      text: spoken,
      cue: block('säger'),
      mention: block('Maja Lindqvist'),
      attributionRange: at('säger Maja Lindqvist, chef för centrumet'),
      speaker: { type: 'person', person: 'p1', name: 'Maja Lindqvist', jobTitle: 'chef för centrumet' },
      attribution: 'inferred',
      rule: 'dash-line/cue-name',
      confidence: 'high',
    },
  ],
  people: [{ id: 'p1', name: 'Maja Lindqvist', jobTitle: 'chef för centrumet', mentions: [at('Maja Lindqvist')] }],
  publisher: { name: 'Polisen Norrsala', url: 'https://norrsala.example/', description: 'Polisen i Norrsala.' },
  issuers: [{ name: 'Norrsala kommun' }],
  authors: [{ name: 'Otto Berg', jobTitle: 'pressekreterare', url: 'https://norrsala.example/otto' }],
  contactPoints: [
    {
      name: 'Otto Berg',
      role: 'pressekreterare',
      organisation: 'Polisen Norrsala',
      telephone: '010-555 00 01',
      email: 'press@norrsala.example',
      url: 'https://norrsala.example/press',
      hours: 'vardagar 8–16',
    },
  ],
  translations: [{ inLanguage: 'en', url: 'https://norrsala.example/en/centre', name: 'New centre' }],
  datePublished: '2026-11-24T09:00:00+01:00',
  dateModified: '2026-11-25T10:30:00+01:00',
  embargoedUntil: '2026-11-24T09:00:00+01:00',
  pubStatus: 'usable',
  expires: '2036-11-24T09:00:00+01:00',
  changeHistory: [{ at: '2026-11-25T10:30:00+01:00', kind: 'corrected', note: 'Rätt telefonnummer.' }],
  category: 'Brottsoffer',
  keywords: ['brottsoffer', 'stöd'],
  contentLocation: 'Norrsala',
  media: [{ type: 'image', start: 0, end: 0, url: 'https://norrsala.example/karta.png', alt: '', decorative: true }],
  attachments: [
    {
      url: 'https://norrsala.example/folder.pdf',
      name: 'Folder',
      encodingFormat: 'application/pdf',
      contentSize: 81_920,
    },
  ],
  related: [{ url: 'https://norrsala.example/releases/resursteam/', name: 'Resursteam i Norrsala' }],
  about: [block(about)],
  license: 'https://creativecommons.org/licenses/by/4.0/',
  digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/humanEdits',
  furniture: [{ start: 0, end: 0, kind: 'nav' }],
  ranges: { headline: at(headline), lede: at(lede), dateline: at(dateline), 'about.0': at(about) },
};

function at(words: string): Range {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function block(words: string): Range & { readonly text: string } {
  return { ...at(words), text: words };
}
