import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from '../said.fixture.ts';

const speakers = (lang: string, text: string): string[] =>
  said(lang, text).map((line) => line.slice(0, line.indexOf(':')));

describe('Questions and answers in turns', () => {
  it('are theirs whom the sentence before lets talk with each other', () => {
    for (const [lang, text, asks, answers] of [
      [
        'fi',
        'Kotiin\n\nIntendentti Aksel Grön keskusteli Nelli Sarvan kanssa.\n\n– Miksi juuri piippu, Nelli?\n\n– Se näkyi kotini ikkunasta.\n\n– Kuka siinä asui?\n\n– Äiti. Yleensä äiti.',
        'Aksel Grön (Intendentti)',
        'Nelli Sarva',
      ],
      [
        'sv',
        'Hem igen\n\nIntendent Axel Grön samtalade med Nelly Sarp.\n\n– Varför just skorstenen, Nelly?\n\n– Den syntes från fönstret.\n\n– Vem bodde där?\n\n– Mamma. Oftast mamma.',
        'Axel Grön (Intendent)',
        'Nelly Sarp',
      ],
      [
        'de',
        'Neues Stück\n\nRegie führt Ildis Berner. Dramaturg Klemens Pösch hat sie zum Gespräch getroffen.\n\n„Warum gerade dieses Stück, Frau Berner?“\n\n„Weil darin alle Karten spielen.“\n\n„Haben Sie dabei auch geflucht?“\n\n„Zwei Tage.“',
        'Klemens Pösch (Dramaturg)',
        'Ildis Berner',
      ],
    ] as const)
      assert.deepEqual(speakers(lang, text), [asks, answers, asks, answers], lang);
  });

  it('have nobody who asks where nobody is said to', () => {
    assert.deepEqual(
      speakers(
        'sv',
        'Hem igen\n\nNelly Sarp ställer ut.\n\n– Varför just skorstenen, Nelly?\n\n– Den syntes från fönstret.\n\n– Vem bodde där?\n\n– Mamma. Oftast mamma.',
      ),
      ['?', 'Nelly Sarp', '?', 'Nelly Sarp'],
    );
  });
});

describe('Words that the headline has a part of', () => {
  it('are whose the headline says it is', () => {
    assert.deepEqual(
      speakers(
        'fi',
        'Aho: ”Luokkakoko ei ole säästökohde”\n\nLiitto kokoontui. – Odotimme enemmän, sanoo puheenjohtaja Jaana Aho.\n\nKaupungin mukaan lomautuksilla tavoitellaan säästöä.\n\n”Luokkakoko ei ole säästökohde eikä lapsi kuluerä.”',
      ).at(-1),
      'Jaana Aho (puheenjohtaja)',
    );
  });
});
