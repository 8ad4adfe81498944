import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from './said.fixture.ts';

const speakers = (lang: string, text: string): string[] =>
  said(lang, text).map((line) => line.slice(0, line.indexOf(':')));

describe('People by their first names alone', () => {
  it('knows somebody by an age behind the name', () => {
    assert.deepEqual(
      speakers(
        'nb',
        'Skuta er reddet\n\nKonservator Mikkel Sand har ledet arbeidet.\n\nTorbjørg (91) var sju år da faren ble hentet.\n\n– Mor satte fram et ekstra fat, husker hun.',
      ),
      ['Torbjørg'],
    );
    assert.deepEqual(
      speakers(
        'en',
        'Water runs out\n\n“We drive on,” said Ada Hart, director.\n\nHalima*, 29, a mother of four, walks two hours to the tap.\n\n“I tell them that the pot is on the fire,” she says.',
      ),
      ['Ada Hart (director)', 'Halima (mother of four)'],
    );
  });

  it('gives the age to the one who has the whole name', () => {
    assert.deepEqual(
      speakers(
        'sv',
        'Simhallen\n\nEleven Tindra Vik ritade en grotta. Tindra, 11, är nöjd. ”Den blev fin”, säger Tindra.',
      ),
      ['Tindra Vik (Eleven)'],
    );
  });

  it('parts a noun for a person from the first name behind it', () => {
    assert.deepEqual(speakers('da', 'Holdet\n\nHoldkammeraten Naja har et forbehold:\n\n"Hun synger i bussen."'), [
      'Naja (Holdkammeraten)',
    ]);
  });

  it('gives words to the unnamed one who announces them, not to who spoke before', () => {
    assert.deepEqual(
      speakers(
        'da',
        'Dommen\n\n– Han fik penge, siger anklager Vibe Juul.\n\nTil en køber på Falster skrev kvinden: »Hesten er rask. Den mangler en sadel.«',
      ),
      ['Vibe Juul (anklager)', 'kvinden'],
    );
  });

  it('takes the known name before a verb for its subject, not the place behind it', () => {
    assert.deepEqual(
      speakers('fi', 'Ketola jatkaa Jäälaivassa: ”En osaa pakata”\n\nPuolustaja Nuutti Ketola teki uuden sopimuksen.'),
      ['Nuutti Ketola (Puolustaja)'],
    );
  });

  it('tells her from him by names that are common anywhere in the North', () => {
    assert.deepEqual(speakers('da', 'Nyt hus\n\nJohan Vad og Samira Holm bygger huset.\n\n– Vi er klar, siger hun.'), [
      'Samira Holm',
    ]);
    assert.deepEqual(speakers('nb', 'Nytt hus\n\nSamira Holm bygger huset med Ola Vad.\n\n– Vi er klare, sier han.'), [
      'Ola Vad',
    ]);
    assert.deepEqual(speakers('sv', 'Nytt hus\n\nKim Vad och Lise Holm bygger huset.\n\n– Vi är klara, säger hon.'), [
      'Lise Holm',
    ]);
  });

  it('tells her from him by the names that the statistics of English-speaking countries list', () => {
    for (const [he, she] of [
      ['Craig', 'Gillian'],
      ['Marcus', 'Naomi'],
      ['Luis', 'Yolanda'],
    ] as const)
      assert.deepEqual(
        said(
          'en',
          `A new bridge\n\nThe bridge opens today.\n\n${she} Vandell met ${he} Orrick at the bridge.\n\n“It is safe,” she said.`,
        ),
        [`${she} Vandell: It is safe`],
      );
  });

  it('gives both of a pair their surname, and none of it to the noun before them', () => {
    const said = (noun: string): string =>
      `Ny gård\n\n${noun} Mette og Jens Due driver gården.\n\n– Vi er klar, siger Mette.`;
    assert.deepEqual(speakers('da', said('Ægteparret')), ['Mette Due']);
    assert.deepEqual(speakers('da', said('Gården er ny.')), ['Mette Due']);
    assert.deepEqual(speakers('sv', 'Ny gård\n\nParet Pia och Jon Ek mjölkar.\n\n– Vi är klara, säger Pia.'), [
      'Pia Ek',
    ]);
  });

  it('gives a relative who is met in the genitive only the surname as the other has it', () => {
    assert.deepEqual(
      said(
        'sv',
        'Här visas verk av Torsten Brandvik och dottern Alva Brandviks filmer.\n\n”Vi har bråkat”, säger Alva.',
      ),
      ['Alva Brandvik: Vi har bråkat'],
    );
    assert.deepEqual(
      said(
        'fi',
        'Palkinto annettiin Noomi Ketolan elokuvalle. ”Se sulaa”, Ketola sanoi. Puheenjohtaja oli Lars Ketola.',
      ),
      ['Noomi Ketola: Se sulaa'],
    );
    assert.deepEqual(
      said('sv', 'Här visas verk av Torsten Brandvik och Alva Matsons filmer.\n\n”Vi har bråkat”, säger Alva Matsons.'),
      ['Alva Matsons: Vi har bråkat'],
    );
  });
});

describe('One of two who share a surname', () => {
  it('is who stands before, though in the genitive only, rather than who comes later', () => {
    assert.deepEqual(
      speakers(
        'fi',
        'Palkinto\n\nSe on Noomi Ketolan elokuva.\n\n”Kuulin väärin”, nauroi Ketola.\n\nTuomari oli Lars Ketola.\n\n”En ole sukua”, tuomari sanoi.',
      ),
      ['Noomi Ketola', 'Lars Ketola (Tuomari)'],
    );
  });
});
