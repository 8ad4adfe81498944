import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePressRelease } from '../index.ts';
import type { PressRelease } from '../model/press-release.ts';

const body: Readonly<Record<string, readonly [headline: string, lede: string]>> = {
  sv: [
    'Ny bro över Norrån',
    'Den nya bron över Norrån öppnas på måndag. Den ersätter färjan, som har gått sedan 1934.',
  ],
  en: [
    'New bridge over the Norr',
    'The new bridge over the Norr opens on Monday. It replaces the ferry that has run since 1934.',
  ],
  nb: [
    'Ny bro over Norrelva',
    'Den nye broen over Norrelva åpner på mandag. Den erstatter fergen, som har gått siden 1934.',
  ],
  da: [
    'Ny bro over Norråen',
    'Den nye bro over Norråen åbner på mandag. Den erstatter færgen, som har sejlet siden 1934.',
  ],
  fi: [
    'Uusi silta Norrjoen yli',
    'Uusi silta Norrjoen yli avataan maanantaina. Se korvaa lautan, joka on kulkenut vuodesta 1934.',
  ],
  de: [
    'Neue Brücke über die Norr',
    'Die neue Brücke über die Norr wird am Montag eröffnet. Sie ersetzt die Fähre, die seit 1934 fuhr.',
  ],
};

function read(lang: string, contact: string, opening = ''): PressRelease {
  const [headline, lede] = body[lang] ?? ['', ''];
  return parsePressRelease(`${headline}\n\n${opening}${lede}\n\n${contact}\n`, { lang });
}

describe('a contact block', () => {
  it('keeps a second number and a second address, whosever they are', () => {
    const { contactPoints } = read(
      'sv',
      'Kontakt:\nMaja Lindqvist, 070-174 06 21, maja@bro.example\nPresstjänsten, press@bro.example',
    );
    assert.deepEqual(contactPoints, [
      { name: 'Maja Lindqvist', telephone: '070-174 06 21', email: 'maja@bro.example' },
      { email: 'press@bro.example' },
    ]);
  });

  const cases: readonly (readonly [lang: string, text: string, contacts: PressRelease['contactPoints']])[] = [
    [
      'sv',
      'Frågor besvaras av Maja Lindqvist, projektledare, tfn 0920-55 50 01',
      [{ name: 'Maja Lindqvist', role: 'projektledare', telephone: '0920-55 50 01' }],
    ],
    [
      'en',
      'Press office\nTelephone: +44 (0)20 7946 0002 (Monday to Friday, 9am to 5pm)',
      [{ telephone: '+44 (0)20 7946 0002', hours: 'Monday to Friday, 9am to 5pm' }],
    ],
    [
      'sv',
      'Presskontakt:\nMaja Lindqvist, pressekreterare, 010-555 00 01, maja.lindqvist@norrsala.example\nOtto Berg, projektledare\nTelefon: 070-555 00 02',
      [
        {
          name: 'Maja Lindqvist',
          role: 'pressekreterare',
          telephone: '010-555 00 01',
          email: 'maja.lindqvist@norrsala.example',
        },
        { name: 'Otto Berg', role: 'projektledare', telephone: '070-555 00 02' },
      ],
    ],
    [
      'sv',
      'För mer information, kontakta:\nPressjouren 010-555 00 03, vardagar 8–16',
      [{ telephone: '010-555 00 03', hours: 'vardagar 8–16' }],
    ],
    [
      'sv',
      'För mer information, kontakta:\nPressjouren 010-555 00 03, måndag 1 juni 8 till 16',
      [{ telephone: '010-555 00 03', hours: 'måndag 1 juni 8 till 16' }],
    ],
    [
      'de',
      'Pressekontakt:\nTelefon: 030 555 00 03, 8 bis 16 Uhr',
      [{ telephone: '030 555 00 03', hours: '8 bis 16 Uhr' }],
    ],
    [
      'en',
      'Media contact:\nMaya Field, Press Officer\nPhone: +44 20 7946 0000\nmaya@bridge.example',
      [{ name: 'Maya Field', role: 'Press Officer', telephone: '+44 20 7946 0000', email: 'maya@bridge.example' }],
    ],
    [
      'nb',
      'Pressekontakt:\nKari Holm, kommunikasjonsdirektør, tlf. 900 00 001',
      [{ name: 'Kari Holm', role: 'kommunikasjonsdirektør', telephone: '900 00 001' }],
    ],
    [
      'da',
      'Yderligere oplysninger:\nMette Holm, pressechef, mette@bro.example',
      [{ name: 'Mette Holm', role: 'pressechef', email: 'mette@bro.example' }],
    ],
    [
      'fi',
      'Lisätietoja:\nMaija Virtanen, viestintäpäällikkö, puh. 040 555 0001',
      [{ name: 'Maija Virtanen', role: 'viestintäpäällikkö', telephone: '040 555 0001' }],
    ],
    [
      'de',
      'Pressekontakt:\nMaja Berg, Pressesprecherin, Tel. 030 5550001',
      [{ name: 'Maja Berg', role: 'Pressesprecherin', telephone: '030 5550001' }],
    ],
  ];

  const lookalikes: readonly (readonly [lang: string, line: string])[] = [
    ['da', 'Fakta om Ormø Forbund'],
    ['sv', 'Fakta om Ormö Rederi AB'],
    ['en', 'Facts about Orm Ferry Company'],
    ['sv', 'Läs studien: DOI 10.5555/orm.2026.118'],
    ['en', 'Read the paper: doi:10.5555/12345678'],
  ];

  for (const [lang, line] of lookalikes)
    it(`takes nothing from a line that is no contact: ${line}`, () => {
      const heading = lang === 'en' ? 'Media contact' : 'Kontakt';
      const { contactPoints } = read(lang, `${heading}:\nMaja Orre, 0999-55 50 10\n${line}`);
      assert.deepEqual(contactPoints, [{ name: 'Maja Orre', telephone: '0999-55 50 10' }]);
    });

  for (const [lang, text, contacts] of cases) {
    it(`is read in ${lang}: ${text.split('\n')[0] ?? ''}`, () => {
      assert.deepEqual(read(lang, text).contactPoints, contacts);
    });
  }

  it('tells where each contact stands', () => {
    const { text, ranges = {} } = read('sv', 'Presskontakt:\nMaja Lindqvist, 010-555 00 01\nOtto Berg, 010-555 00 02');
    const [first, second] = [ranges['contactPoints.0'], ranges['contactPoints.1']];
    assert.equal(text.slice(first?.start, first?.end), 'Presskontakt:\nMaja Lindqvist, 010-555 00 01');
    assert.equal(text.slice(second?.start, second?.end), '\nOtto Berg, 010-555 00 02');
  });
});

describe('a dateline', () => {
  const cases: readonly (readonly [
    lang: string,
    opening: string,
    place: string | undefined,
    date: string | undefined,
  ])[] = [
    ['sv', 'STOCKHOLM, 24 november 2026 – ', 'STOCKHOLM', '2026-11-24'],
    ['sv', 'Norrsala, 24 november 2026\n\n', 'Norrsala', '2026-11-24'],
    ['sv', '24 november 2026\n\n', undefined, '2026-11-24'],
    ['en', 'LONDON, November 24, 2026 – ', 'LONDON', '2026-11-24'],
    ['nb', 'OSLO, 24. november 2026 – ', 'OSLO', '2026-11-24'],
    ['da', 'København, den 24. november 2026\n\n', 'København', '2026-11-24'],
    ['fi', 'Helsinki, 24.11.2026\n\n', 'Helsinki', '2026-11-24'],
    ['de', 'Berlin, 24. November 2026\n\n', 'Berlin', '2026-11-24'],
  ];

  for (const [lang, opening, place, date] of cases) {
    it(`gives place and day: ${opening.trim()}`, () => {
      const { dateline } = read(lang, '', opening);
      assert.deepEqual([dateline?.place, dateline?.date], [place, date]);
    });
  }
});
