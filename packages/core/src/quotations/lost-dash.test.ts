import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from './said.fixture.ts';

const finds = (lang: string, text: string, lines: readonly string[]): void => {
  assert.deepEqual(said(lang, text), lines);
};

describe('Speech whose dash is lost', () => {
  it('shows itself by how it is closed', () => {
    finds('nb', 'Enda et tap for klubben\n\nDet har blitt for mye stang ut i høst, sier Anna Berg til avisen.', [
      'Anna Berg: Det har blitt for mye stang ut i høst',
    ]);
    finds('nb', 'Enda et tap for klubben\n\nDet mangler litt trygghet i svevet, sukker 23-åringen.', [
      '23-åringen: Det mangler litt trygghet i svevet',
    ]);
  });

  it('goes on where the attribution says so', () => {
    finds(
      'nb',
      'Enda et tap for klubben\n\nNå må klubben våkne, sier Anna Berg, og legger til:\n\n– Vi har ikke råd til å vente.',
      ['Anna Berg: Nå må klubben våkne', 'Anna Berg: Vi har ikke råd til å vente.'],
    );
  });

  it('is none where the verb opens a clause', () => {
    finds(
      'nb',
      'Enda et tap for klubben\n\nTo uker etter møtet, sa Anna Berg til NRK og andre at hun ville fortsette som før.',
      ['Anna Berg: ~ hun ville fortsette som før'],
    );
    finds('nb', 'Enda et tap for klubben\n\nEtter en kveld ute, ropte verten etter ham.', []);
  });
});

describe('A headline that a dash leads', () => {
  it('is said by somebody further down', () => {
    finds('nb', '– Kan tape millioner\n\nFlommen tar åkrene.\n\n– Vi kan tape millioner, sier bonde Anna Berg.', [
      'Anna Berg (bonde): Kan tape millioner',
      'Anna Berg (bonde): Vi kan tape millioner',
    ]);
  });

  it('is no speech where nobody speaks', () => {
    finds('nb', '– Vårens program på museet\n\nVi åpner sesongen med tre nye utstillinger for barn og voksne.', []);
  });
});
