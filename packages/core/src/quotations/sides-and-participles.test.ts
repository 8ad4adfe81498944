import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from './said.fixture.ts';

/** A sentence behind a headline and a lede. */
const within = (lang: string, sentence: string): string[] => said(lang, `Ny\n\nA b c. D e f.\n\n${sentence}`);

describe('a side in a dispute', () => {
  it('is a source like any body', () => {
    for (const [lang, sentence, side, words] of [
      ['sv', 'Enligt arbetsgivarsidan stör städningen kunderna.', 'arbetsgivarsidan', 'stör städningen kunderna'],
      ['nb', 'Ifølge arbeidsgiversiden forstyrrer renhold kundene.', 'arbeidsgiversiden', 'forstyrrer renhold kundene'],
      ['da', 'Ifølge lønmodtagersiden forstyrrer rengøring alle.', 'lønmodtagersiden', 'forstyrrer rengøring alle'],
      [
        'de',
        'Laut Arbeitgeberseite stört die Reinigung die Kunden.',
        'Arbeitgeberseite',
        'stört die Reinigung die Kunden',
      ],
      [
        'fi',
        'Työnantajapuolen mukaan siivous häiritsee asiakkaita.',
        'Työnantajapuoli',
        'siivous häiritsee asiakkaita',
      ],
    ] as const)
      assert.deepEqual(within(lang, sentence), [`${side}: ~ ${words}`]);
  });
});

describe('a reported clause', () => {
  it('goes on behind what stands between commas in it', () => {
    assert.deepEqual(
      within('en', 'Warden Ann Orrin reported that one bell, cast in 1641, had been found to be cracked.'),
      ['Ann Orrin (Warden): ~ one bell, cast in 1641, had been found to be cracked'],
    );
    assert.deepEqual(within('en', 'Warden Ann Orrin said the bridge, the oldest, would be closed to lorries.'), [
      'Ann Orrin (Warden): ~ the bridge, the oldest, would be closed to lorries',
    ]);
  });
});

describe('somebody without a name', () => {
  it('is told by the noun behind a participle', () => {
    assert.deepEqual(within('fi', '”Hauskinta vuosiin”, kuvaili ensi-illan nähnyt koululainen.'), [
      'koululainen: Hauskinta vuosiin',
    ]);
    assert.deepEqual(within('fi', '”Hauskinta vuosiin”, kuvaili esityksessä mukana ollut opettaja.'), [
      'opettaja: Hauskinta vuosiin',
    ]);
  });

  it('is one of several', () => {
    assert.deepEqual(within('de', 'Einer der zwölf Gegner sagte nur ein Wort: „Regnet’s?“'), ['Gegner: Regnet’s?']);
    assert.deepEqual(within('de', 'Eine der Nachbarinnen sagte der Zeitung: „Es war laut.“'), [
      'Nachbarinnen: Es war laut.',
    ]);
    assert.deepEqual(within('de', '„Es war laut“, sagte einer der Gründer, Tom Kern.'), [
      'Tom Kern (Gründer): Es war laut',
    ]);
  });

  it('is nobody of another office, where whose somebody is stands there', () => {
    assert.deepEqual(
      within(
        'fi',
        'Päällikkö Hilkka Virta muistuttaa: ”Auto tulee tiistaina.” ”Hyvä niin”, tuumi neuvolan hoitaja.',
      ).at(-1),
      'hoitaja: Hyvä niin',
    );
  });
});

describe('what somebody is today', () => {
  it('is the role behind the name', () => {
    for (const [lang, text, line] of [
      ['en', 'With her was Jon Orrin, now chief engineer. He wrote: “Wanted: a kettle.”', 'Jon Orrin (chief engineer)'],
      ['sv', 'Med var hennes vän Jon Ek, i dag teknisk chef. Han skrev: ”Söker gryta.”', 'Jon Ek (teknisk chef)'],
      ['nb', 'Med var Jon Ek, nå teknisk sjef. Han skrev: «Søker gryte.»', 'Jon Ek (teknisk sjef)'],
      ['de', 'Mit dabei: ihr Mitbewohner Jan Kern, heute CTO. Er schrieb: „Suche Kessel.“', 'Jan Kern (CTO)'],
    ] as const)
      assert.match(within(lang, text)[0] ?? '', new RegExp(`^${line.replace(/[()]/g, '\\$&')}: `));
  });

  it('is nothing that somebody was doing, and no place', () => {
    assert.deepEqual(within('en', 'Sentencing, Judge Ann Vale told him: “You saw a cash machine.”'), [
      'Ann Vale (Judge): You saw a cash machine.',
    ]);
    assert.deepEqual(within('en', 'In interview Lee Orrin claimed to have been “nowhere near” the address.'), [
      'Lee Orrin: nowhere near',
    ]);
  });

  it('is stated behind the year of birth', () => {
    assert.deepEqual(
      within('fi', 'Hallitus nimitti Jan Virran (s. 1979) yhtiön johtajaksi.\n\n”Maali on tylsää”, Virta toteaa.'),
      ['Jan Virta (yhtiön johtaja): Maali on tylsää'],
    );
  });
});

describe('the article before a title', () => {
  it('tells whom a feminine noun means further down', () => {
    assert.deepEqual(
      within(
        'de',
        '„Der Streik steht“, rief die Vorsitzende Nuray Brohm.\n\nDie Arbeitgeber hätten, so die Gewerkschafterin weiter, nichts vorgelegt.',
      ),
      [
        'Nuray Brohm (Vorsitzende): Der Streik steht',
        'Nuray Brohm (Vorsitzende): ~ Die Arbeitgeber hätten … nichts vorgelegt',
      ],
    );
  });
});
