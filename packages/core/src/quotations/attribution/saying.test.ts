import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from '../said.fixture.ts';

/** Who said what behind a sentence that names two people. */
const finds = (text: string, lines: readonly string[]): void => {
  assert.deepEqual(
    said('en', `Bridge shut\n\nMayor Dana Holt met Bo Lind, who runs the yard.\n\n${text}`),
    lines,
    text,
  );
};

describe('A noun for what somebody says', () => {
  it('is theirs whom it stands behind, or who stand behind it', () => {
    const words = ['Dana Holt (Mayor): Is the bridge closed to all of us?'];
    finds('Holt’s reply was: “Is the bridge closed to all of us?”', words);
    finds('“Is the bridge closed to all of us?” was Ms Holt’s reply.', words);
    finds('The message to the town from Dana Holt was clear: “Is the bridge closed to all of us?”', words);
    finds('When Holt asked why, her blunt answer was, “Is the bridge closed to all of us?”', words);
  });

  it('may stand behind the words, and a verb that says what something is', () => {
    finds('“Be kind to your neighbours” is her advice.', ['Dana Holt (Mayor): Be kind to your neighbours']);
    finds('“Be kind to your neighbours” was the last plea from Bo Lind.', ['Bo Lind: Be kind to your neighbours']);
  });

  it('is what somebody else says of it, where a verb of saying stands before it', () => {
    finds('Dana Holt said his answer on the bridge was “wrong and late”.', ['Dana Holt (Mayor): wrong and late']);
  });

  it('has its owner in a mere genitive in the Nordic languages', () => {
    for (const [lang, lines] of [
      [
        'sv',
        [
          'Bo Bergs första kommentar var: – Det är bra.',
          'Bo Bergs kommentar:\n\n– Det är bra.',
          'Juryns motivering: ”Det är bra.”',
          'I juryns motivering heter det: ”Det är bra.”',
          '– Det är bra, lyder juryns motivering.',
        ],
      ],
      [
        'nb',
        [
          'Bo Bergs første kommentar var: – Det er bra.',
          'Bo Bergs kommentar:\n\n– Det er bra.',
          'Juryens begrunnelse lyder: «Det er bra.»',
          '«Det er bra», heter det i juryens begrunnelse.',
        ],
      ],
      [
        'da',
        [
          'Bo Bergs første kommentar var: – Det er godt.',
          'Bo Bergs kommentar:\n\n– Det er godt.',
          'Juryens begrundelse: »Det er godt.«',
          '»Det er godt,« hedder det i juryens begrundelse.',
        ],
      ],
    ] as const)
      for (const line of lines) {
        const who = line.startsWith('Bo Berg') ? /^Bo Berg: Det/ : /^[Jj]urye?n: Det/;
        assert.match(said(lang, `Nytt pris\n\nA b c. D e f.\n\n${line}`)[0] ?? '', who, line);
      }
  });

  it('is not that of the verb’s own speaker', () => {
    assert.deepEqual(said('sv', 'Nytt pris\n\nA b c.\n\n”Det är bra”, skriver Bo Ek i bolagets svar.'), [
      'Bo Ek: Det är bra',
    ]);
  });
});
