import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from './said.fixture.ts';

const finds = (lang: string, text: string, lines: readonly string[]): void => {
  assert.deepEqual(said(lang, text), lines);
};

describe('an office in a headline', () => {
  const board = 'The board has appointed Adaeze Orrin to succeed Lyle Vale.';

  it('is given to a surname by the verb before it', () => {
    finds('en', `Fenn Names Orrin Chief Financial Officer\n\n${board}\n\n“It is good,” said Orrin.`, [
      'Adaeze Orrin (Chief Financial Officer): It is good',
    ]);
    finds('en', `Fenn appoints Orrin as chief executive\n\n${board}\n\n“It is good,” said Orrin.`, [
      'Adaeze Orrin (chief executive): It is good',
    ]);
  });

  it('is made out of somebody, in a case of its own', () => {
    for (const verb of ['', 'tulee '])
      finds(
        'fi',
        `Jan Virrasta ${verb}konsernin johtaja\n\nHallitus päätti asiasta.\n\n”Maali on tylsää”, Virta toteaa.`,
        ['Jan Virta (konsernin johtaja): Maali on tylsää'],
      );
  });

  it('is also meant by its letters', () => {
    finds(
      'en',
      `Fenn Names Orrin Chief Financial Officer\n\n“Orders grow,” said Bo Strick, CEO.\n\n${board}\n\n“It is good,” said the incoming CFO.`,
      ['Bo Strick (CEO): Orders grow', 'Adaeze Orrin (Chief Financial Officer): It is good'],
    );
  });
});

describe('words in a headline', () => {
  it('are theirs whose further down only the words around tell', () => {
    finds(
      'de',
      '„Kirche muss nach Suppe riechen“ – Bischof eröffnet Saal\n\nEr ist offen.\n\nZur Kälte führte Bischof Tom Kern aus:\n\n„Vier sind erfroren. Kirche muss nach Suppe riechen.“',
      [
        'Tom Kern (Bischof): Kirche muss nach Suppe riechen',
        'Tom Kern (Bischof): Vier sind erfroren. Kirche muss nach Suppe riechen.',
      ],
    );
  });
});

describe('words in marks', () => {
  it('are an answer under a question, though nouns alone', () => {
    finds(
      'de',
      'Torwart hält\n\nKarl Kern hielt drei Bälle.\n\nWie macht man das, Kern?\n\n„Ich bleibe stehen.“\n\nUnd jetzt?\n\n„Mittwoch Arzt, Sonnabend Kaffee.“',
      ['Karl Kern: Ich bleibe stehen.', 'Karl Kern: Mittwoch Arzt, Sonnabend Kaffee.'],
    );
  });

  it('are not said where a negation stands before the verb', () => {
    finds(
      'en',
      'Trial\n\nA b c.\n\nLee Orrin never said “sorry” to anybody. He did not call it “a mistake” either.',
      [],
    );
  });
});

describe('a reported clause', () => {
  it('goes on behind an insertion with a word that opens clauses', () => {
    finds(
      'en',
      'News\n\nA b c.\n\nMayor Ann Orrin said their clubs, all of men until last year, were being opened to women.',
      ['Ann Orrin (Mayor): ~ their clubs, all of men until last year, were being opened to women'],
    );
  });
});
