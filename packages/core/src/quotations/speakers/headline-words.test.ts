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
});
