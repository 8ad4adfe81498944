import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from '../said.fixture.ts';

describe('a noun without a name that leads to a colon', () => {
  const cases = {
    sv: [
      ['Anna Berg är glad.\n\nPå lappen skrev tjuven: ”Förlåt för rutan.”', 'tjuven: Förlåt för rutan.'],
      ['Anna Berg är glad.\n\nDå ropade en av pojkarna: ”Jag hörde det.”', 'en av pojkarna: Jag hörde det.'],
      ['Anna Berg är glad.\n\nEfteråt sa den äldste av dem: ”Jag hörde det.”', 'den äldste: Jag hörde det.'],
    ],
    nb: [
      ['Anna Berg er glad.\n\nI brevet skrev elevene ved Vedbo skole: «Kom hjem nå.»', 'elevene: Kom hjem nå.'],
      ['Anna Berg er glad.\n\nI en e-post i mars svarte naboen: «Jeg hørte det.»', 'naboen: Jeg hørte det.'],
    ],
    da: [
      ['Anna Berg er glad.\n\nPå sedlen skrev tyven: »Undskyld ruden.«', 'tyven: Undskyld ruden.'],
      ['Anna Berg er glad.\n\nI et brev svarede en anonym læser: »Jeg hørte det.«', 'anonym læser: Jeg hørte det.'],
    ],
    en: [
      ['Anna Berg is glad.\n\nOn the note the thief wrote: “Sorry about it.”', 'thief: Sorry about it.'],
      ['Anna Berg is glad.\n\nIn a letter the pupils of Vedbo School wrote: “Come home.”', 'pupils: Come home.'],
    ],
    fi: [['Anna Berg on iloinen.\n\nLapussa varas kirjoitti: ”Anteeksi ikkuna.”', 'varas: Anteeksi ikkuna.']],
  };
  for (const [lang, texts] of Object.entries(cases))
    for (const [text = '', words = ''] of texts)
      it(`speaks in "${words}" (${lang})`, () => {
        assert.deepEqual(said(lang, text), [words]);
      });
});

describe('a report behind a sentence in marks', () => {
  const cases = {
    sv: 'På lappen står: ”Förlåt för rutan.” Rektor Anna Berg säger till tidningen att skolan betalar den nya rutan.',
    nb: 'På lappen står: «Unnskyld for ruta.» Rektor Anna Berg sier til avisen at skolen betaler en ny rute.',
    da: 'På sedlen står: »Undskyld for ruden.« Rektor Anna Berg siger til avisen, at skolen betaler en ny rude.',
    fi: 'Lapussa lukee: ”Anteeksi ikkuna.” Rehtori Anna Berg sanoo lehdelle, että koulu maksaa uuden ikkunan.',
  };
  for (const [lang, text] of Object.entries(cases))
    it(`is no attribution of it (${lang})`, () => {
      assert.match(said(lang, text).at(-1) ?? '', /^Anna Berg \(R\p{L}+\): ~ /u);
    });
});
