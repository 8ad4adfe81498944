import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from '../said.fixture.ts';

const behind = (lang: string, text: string): string[] => said(lang, `Ny bro\n\n${text}`);

describe('A clause that breaks off behind its auxiliary', () => {
  it('goes on behind the attribution, whatever a participle looks like', () => {
    for (const [lang, text] of [
      ['sv', '– Vi har, lägger Bo Ek till, väntat i tio år.'],
      ['sv', '– Vi har, säger Bo Ek med ett skratt, väntat i tio år.'],
      ['nb', '– Vi har, sier Bo Ek, ventet i ti år.'],
      ['nb', '– Vi har, skyter Bo Ek inn, ventet i ti år.'],
      ['da', '– Vi har, tilføjer Bo Ek, ventet i ti år.'],
    ] as const) {
      const [line = ''] = behind(lang, text);
      assert.match(line, /^Bo Ek: Vi har … v[eä]nt(?:at|et) i ti/, line);
    }
  });

  it('does so behind a title, too, and in a report', () => {
    assert.deepEqual(behind('sv', '– Det här kan, säger Bo Ek, ordförande i Vedbo, bli stort.'), [
      'Bo Ek (ordförande i Vedbo): Det här kan … bli stort.',
    ]);
    assert.deepEqual(behind('da', '– Vi har, siger Bo Ek, formand, ventet i ti år.'), [
      'Bo Ek (formand): Vi har … ventet i ti år.',
    ]);
    assert.deepEqual(behind('nb', 'Broen kan, ifølge Eva Lund, bli stengt.'), ['Eva Lund: ~ Broen kan … bli stengt']);
  });

  it('is not meant where a title closes the sentence', () => {
    assert.deepEqual(behind('sv', '– Det är det bästa vi har, säger Bo Ek, ordförande.'), [
      'Bo Ek (ordförande): Det är det bästa vi har',
    ]);
  });
});
