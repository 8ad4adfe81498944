import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from '../said.fixture.ts';

const finds = (lang: string, text: string, lines: readonly string[]): void => {
  assert.deepEqual(said(lang, text), lines);
};

describe('Words of a headline that somebody says below', () => {
  it('are theirs, whatever the headline is about', () => {
    finds('fi', '”Itkin vasta kotona” – Rantakylän Kiri nousi liigaan\n\n– Itkin vasta kotona, sanoo Veera Oja.', [
      'Veera Oja: Itkin vasta kotona',
      'Veera Oja: Itkin vasta kotona',
    ]);
  });

  it('need no verb that a list holds, where somebody goes on from them', () => {
    finds('de', '»Der Bach singt mit«: Festspiele am Wasser\n\n»Der Bach singt mit, und wir auch«, sagt Lena Ort.', [
      'Lena Ort: Der Bach singt mit',
      'Lena Ort: Der Bach singt mit, und wir auch',
    ]);
    finds('sv', '”Ån sjunger med” – festspel vid vattnet\n\n– Ån sjunger med, säger Lena Ort.', [
      'Lena Ort: Ån sjunger med',
      'Lena Ort: Ån sjunger med',
    ]);
    // A title stays one.
    finds('de', '»Der alte Bach«: Festspiele am Wasser\n\n»Der alte Bach« ist ein Stück.', []);
  });

  it('are theirs whose name a colon sets before them, whatever somebody else does before a dash', () => {
    finds(
      'sv',
      'Kommunen säger nej – Ort: ”En katastrof”\n\n– Det är vårt råd, säger Per Lund.\n\n– En katastrof! säger Lena Ort.',
      ['Lena Ort: En katastrof', 'Per Lund: Det är vårt råd', 'Lena Ort: En katastrof!'],
    );
    // "Lund säger": not who stands before the dash.
    finds(
      'nb',
      'Lund sier nei – foreningen: «En katastrofe»\n\n– Det er vårt råd, sier Per Lund.\n\n– En katastrofe! sier Lena Ort.',
      ['Lena Ort: En katastrofe', 'Per Lund: Det er vårt råd', 'Lena Ort: En katastrofe!'],
    );
    // Words that nobody is named beside further down.
    finds(
      'fi',
      'Ministerit kehuvat päätöstä – Ort: ”Luo uskoa kasvuun”\n\n– Hyvä päätös, Per Lund sanoo.\n\nLena Ort iloitsee.\n\n– Se luo uskoa kasvuun.',
      ['Lena Ort: Luo uskoa kasvuun', 'Per Lund: Hyvä päätös', 'Lena Ort: Se luo uskoa kasvuun.'],
    );
    // A verb behind the dash, and an office.
    finds('sv', 'Det blir nej – säger Lena Ort: ”En katastrof för oss”\n\nLena Ort – rektor: ”Vi går.”', [
      'Lena Ort (rektor): En katastrof för oss',
      'Lena Ort (rektor): Vi går.',
    ]);
  });

  it('may be two words behind a colon, where somebody says them below', () => {
    finds('sv', 'Ort efter beslutet: ”Helt fel”\n\n– Jag tycker att det är helt fel, säger Lena Ort.', [
      'Lena Ort: Helt fel',
      'Lena Ort: Jag tycker att det är helt fel',
    ]);
    finds('sv', 'Ny utställning: ”Svart hav”\n\nI Svart hav visas kartor.\n\n– Välkomna, säger Lena Ort.', [
      'Lena Ort: Välkomna',
    ]);
  });
});
