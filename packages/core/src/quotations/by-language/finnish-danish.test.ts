import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from '../said.fixture.ts';

const finds = (lang: string, text: string, lines: readonly string[]): void => {
  assert.deepEqual(said(lang, text), lines);
};

describe('A Finnish source before "mukaan"', () => {
  it('is known by a genitive of any stem', () => {
    for (const [name, genitive] of [
      ['Melonius', 'Meloniuksen'],
      ['Kettukangas', 'Kettukankaan'],
      ['Aalto', 'Aallon'],
      ['Puonti', 'Puonnin'],
      ['Hieta', 'Hiedan'],
    ] as const)
      finds('fi', `Verkko\n\n”Suo jäätyi”, kertoo Jarno ${name}.\n\n${genitive} mukaan työ kesti koko talven.`, [
        `Jarno ${name}: Suo jäätyi`,
        `Jarno ${name}: ~ työ kesti koko talven`,
      ]);
  });

  it('gets its base form where no other form stands', () => {
    finds('fi', 'Verkko\n\nRikoskomisario Jarno Meloniuksen mukaan yksi on tunnustanut.', [
      'Jarno Melonius (Rikoskomisario): ~ yksi on tunnustanut',
    ]);
  });
});

describe('A role in Finnish', () => {
  it('begins behind a participle', () => {
    finds('fi', 'Uni\n\n”Uni on tärkeä”, sanoo tutkimusta johtanut professori Outi Rimpi.', [
      'Outi Rimpi (professori): Uni on tärkeä',
    ]);
    finds(
      'fi',
      'Uni\n\nSatamassa toimivan Lastilinja Oy:n varajohtaja Outi Rimpi sanoo, että työ jatkuu ensi vuonna.',
      ['Outi Rimpi (Lastilinja Oy:n varajohtaja): ~ työ jatkuu ensi vuonna'],
    );
  });

  it('is what somebody is or becomes, in its base form', () => {
    for (const clause of [
      'Outi Rimpi aloitti Uimaliiton puheenjohtajana vuonna 2019',
      'Outi Rimpi on valittu Uimaliiton puheenjohtajaksi',
    ])
      finds('fi', `Uni\n\n${clause}. ”Uni on tärkeä”, Rimpi sanoo.`, [
        'Outi Rimpi (Uimaliiton puheenjohtaja): Uni on tärkeä',
      ]);
  });

  it('stands before the verb too, and keeps its organisation', () => {
    for (const clause of ['Uimaliiton uusi puheenjohtaja on Outi Rimpi', 'Outi Rimpi on Uimaliiton puheenjohtaja'])
      finds('fi', `Uni\n\n${clause}. ”Uni on tärkeä”, Rimpi sanoo.`, [
        clause.startsWith('Outi')
          ? 'Outi Rimpi (Uimaliiton puheenjohtaja): Uni on tärkeä'
          : 'Outi Rimpi (Uimaliiton uusi puheenjohtaja): Uni on tärkeä',
      ]);
  });

  it('belongs to no organisation that speaks', () => {
    finds('fi', 'Laina\n\n”Korko on vain yksi tekijä”, huomauttaa Levän Säästöpankin ekonomisti, tohtori Outi Rimpi.', [
      'Outi Rimpi (Levän Säästöpankin ekonomisti, tohtori): Korko on vain yksi tekijä',
    ]);
  });
});

describe('A role in Danish', () => {
  it('may be two, parted by a comma', () => {
    finds('da', '– Vi er færdige, siger projektleder på broen, civilingeniør Ulla Brix.', [
      'Ulla Brix (projektleder på broen, civilingeniør): Vi er færdige',
    ]);
  });

  it('keeps what a preposition joins to it', () => {
    finds('da', '»Vi lytter,« siger minister for byer og landdistrikter Signe Krog.', [
      'Signe Krog (minister for byer og landdistrikter): Vi lytter',
    ]);
    finds('da', '»Vi lytter,« siger formand for Lodsernes Sammenslutning Signe Krog.', [
      'Signe Krog (formand for Lodsernes Sammenslutning): Vi lytter',
    ]);
  });

  it('is stated with "som", or before the verb', () => {
    for (const clause of ['Signe Krog tiltræder som direktør i Stålbro A/S', 'Ny direktør i Stålbro A/S er Signe Krog'])
      assert.match(
        said('da', `Bro\n\n${clause}. »Vi lytter,« siger Krog.`)[0] ?? '',
        /^Signe Krog \((Ny )?direktør i Stålbro A\/S\)/,
      );
  });

  it('is not what somebody was before, nor who is thanked', () => {
    finds('da', 'Bro\n\nSigne Krog kommer fra en stilling som direktør i Stålbro. »Vi lytter,« siger Krog.', [
      'Signe Krog: Vi lytter',
    ]);
    finds('da', 'Bro\n\nRådets formand har Signe Krog takket. »Vi lytter,« siger Krog.', ['Signe Krog: Vi lytter']);
  });
});

describe('A report in Danish', () => {
  it('is led by a verb with the words that belong to it', () => {
    for (const verb of ['gør opmærksom på', 'gør klart', 'præciserer', 'konkluderer'])
      finds('da', `Bro\n\nSigne Krog ${verb}, at broen er gratis for alle.`, [
        'Signe Krog: ~ broen er gratis for alle',
      ]);
    finds('da', 'Bro\n\nSigne Krog er opmærksom på, at broen er gratis for alle.', []);
  });

  it('is of a company with a slash', () => {
    finds('da', 'Bro\n\nStålbro A/S oplyser, at broen holder i hundrede år.', [
      'Stålbro A/S: ~ broen holder i hundrede år',
    ]);
  });

  it('is the clause that the source stands in', () => {
    finds('da', 'Bro\n\nDet er dyrt, men broen er ifølge Signe Krog smukkere end havnen.', [
      'Signe Krog: ~ broen er … smukkere end havnen',
    ]);
    finds('fi', 'Silta\n\nNimi on vanha, ja silta ei Outi Rimmen mukaan kestä kuormia.', [
      'Outi Rimpi: ~ silta ei … kestä kuormia',
    ]);
  });
});

describe('A verb in the perfect', () => {
  it('reports, with its subject between', () => {
    const cases = [
      ['da', 'Hos Norby Bagere har formand Jens Lund erkendt, at det har varet for længe.', 'det har varet for længe'],
      ['nb', 'Direktør Jens Lund har erkjent at det tok for lang tid.', 'det tok for lang tid'],
    ] as const;
    for (const [lang, text, words] of cases)
      assert.match(said(lang, `Nyt\n\n${text}`).join(), new RegExp(`^Jens Lund \\(.*\\): ~ ${words}$`));
  });
});
