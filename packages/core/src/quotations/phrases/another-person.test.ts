import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from '../said.fixture.ts';

describe('A role behind a name', () => {
  it('ends before somebody else who is named in full with a title', () => {
    for (const [lang, text] of [
      ['sv', 'Med var Anna Berg, chef för Broverket och Ziv Kulm, borgmästare.\n\n– Fint, säger Anna Berg.'],
      ['sv', 'Med var Anna Berg, chef för Broverket samt Ziv Kulm, borgmästare.\n\n– Fint, säger Anna Berg.'],
      ['nb', 'Med var Anna Berg, sjef for Broverket og Ziv Kulm, ordfører.\n\n– Fint, sier Anna Berg.'],
    ] as const)
      assert.match(said(lang, `Bron\n\n${text}`).join(), /^Anna Berg \((?:chef för|sjef for) Broverket\): Fint/);
  });

  it('may be of two bodies', () => {
    assert.deepEqual(said('sv', '– Fint, säger Anna Berg, chef för Broverket och Norby Bank, vid invigningen.'), [
      'Anna Berg (chef för Broverket och Norby Bank): Fint',
    ]);
  });

  it('ends at the comma behind a bracket', () => {
    for (const [lang, text] of [
      ['sv', 'Karin träffade Anna Berg, chef för Broverket (BV), för samtal om broar.\n\n– Fint, säger Anna Berg.'],
      ['nb', 'Karin møtte Anna Berg, sjef for Broverket (BV), for samtaler om broer.\n\n– Fint, sier Anna Berg.'],
    ] as const)
      assert.match(said(lang, `Bron\n\n${text}`).join(), /^Anna Berg \((?:chef för|sjef for) Broverket \(BV\)\): Fint/);
  });
});
