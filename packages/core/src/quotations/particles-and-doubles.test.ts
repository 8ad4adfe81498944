import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from './said.fixture.ts';

const finds = (lang: string, text: string, lines: readonly string[]): void => {
  assert.deepEqual(said(lang, text), lines);
};

describe('A surname that ends like an organisation', () => {
  it('is one behind a given name, also behind a double one', () => {
    finds(
      'de',
      'Neue Halle\n\n„Wir kommen zurück“, sagt Karl-Heinz Oberstadt, Geschäftsführer.\n\n„Es lohnt sich“, sagt Oberstadt.',
      [
        'Karl-Heinz Oberstadt (Geschäftsführer): Wir kommen zurück',
        'Karl-Heinz Oberstadt (Geschäftsführer): Es lohnt sich',
      ],
    );
    finds('sv', 'Ny bro\n\n– Bron är klar, säger Gun-Britt Bergverk.', ['Gun-Britt Bergverk: Bron är klar']);
    finds('de', 'Neue Halle\n\n„Wir kommen zurück“, sagt Diakonie Oberstadt.', [
      'Diakonie Oberstadt: Wir kommen zurück',
    ]);
    finds('de', 'Neues Bad\n\n„Es bleibt drin“, sagt Meisterin Heike Niederstadt.', [
      'Heike Niederstadt (Meisterin): Es bleibt drin',
    ]);
  });

  it('are in names of other languages, and in given names cut short', () => {
    assert.deepEqual(said('en', '“It is good,” said Maria de los Angeles Ruiz, director.'), [
      'Maria de los Angeles Ruiz (director): It is good',
    ]);
    assert.deepEqual(said('da', '– Det er godt, siger Hans Chr. Møller, direktør.'), [
      'Hans Chr. Møller (direktør): Det er godt',
    ]);
  });
});

describe('A surname that ends like a title', () => {
  it('is one beside a title, and wherever it stands again', () => {
    finds('da', '»Det er godt,« siger direktør Vibe Norstjerne. »Vi er klar,« tilføjer Norstjerne.', [
      'Vibe Norstjerne (direktør): Det er godt',
      'Vibe Norstjerne (direktør): Vi er klar',
    ]);
    finds('sv', '”Det är bra”, säger Tuva Silverstjärna, rektor.', ['Tuva Silverstjärna (rektor): Det är bra']);
  });
});

describe('A name with an apostrophe of either make', () => {
  it('is one', () => {
    finds(
      'en',
      "Rise in homes\n\nBram O’Tuohy, the Minister for Ports, came.\n\nMinister O'Tuohy said: “It is good.”",
      ['Bram O’Tuohy (Minister for Ports): It is good.'],
    );
    finds('sv', "Ny bro\n\nRektor Nina D'Angelo är glad.\n\n– Bron är klar, säger D’Angelo.", [
      "Nina D'Angelo (Rektor): Bron är klar",
    ]);
  });
});

describe('A name with a particle and an apostrophe', () => {
  it('is one name, also where the surname stands alone', () => {
    const cases = [
      ['sv', '”Det är sorgligt”, säger', 'Det är sorgligt'],
      ['en', '“It would be sad,” says', 'It would be sad'],
      ['nb', '«Det er trist», sier', 'Det er trist'],
      ['da', '»Det er trist«, siger', 'Det er trist'],
      ['fi', '”Se olisi surullista”, sanoo', 'Se olisi surullista'],
      ['de', '„Das wäre traurig“, findet', 'Das wäre traurig'],
    ] as const;
    for (const [lang, words, text] of cases)
      finds(lang, `Festival\n\n${words} Matteo dell’Orto.\n\n${words} dell’Orto.`, [
        `Matteo dell’Orto: ${text}`,
        `Matteo dell’Orto: ${text}`,
      ]);
    finds('en', 'Festival\n\n“It would be sad,” says Piero de’ Medici.', ['Piero de’ Medici: It would be sad']);
  });
});

describe('A nickname in marks', () => {
  it('is a part of the name, with a capital or without', () => {
    for (const name of ['Pelle ”Pell” Berg', 'Pelle ”pell” Berg', 'Pelle "pell" Berg'])
      finds('sv', `”Det är bra att vi gjorde det”, säger ${name}.`, [`${name}: Det är bra att vi gjorde det`]);
    finds('fi', '”Raja on lupaus ihmisille”, sanoo Anna ”anu” Paavola.', [
      'Anna ”anu” Paavola: Raja on lupaus ihmisille',
    ]);
  });
});

describe('Where somebody comes from', () => {
  it('is no office', () => {
    finds('sv', '”Det är bra”, säger Bo Berg, 44, närmast från Team Fjäll.', ['Bo Berg: Det är bra']);
    finds('sv', '”Det är bra”, säger Bo Berg, ursprungligen från Åmål.', ['Bo Berg: Det är bra']);
    finds('da', '»Det er godt,« siger Bo Berg, oprindelig fra Vejle.', ['Bo Berg: Det er godt']);
    finds('sv', '”Det är bra”, säger Bo Berg, tidigare chef för Team Fjäll.', [
      'Bo Berg (tidigare chef för Team Fjäll): Det är bra',
    ]);
  });
});
