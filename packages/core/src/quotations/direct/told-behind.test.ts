import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findQuotations } from '../../index.ts';

const lines = {
  nb: (rest: string) => `Ny havn\n\n– Vi er klare, sier havnesjef Kari Strand. ${rest}`,
  da: (rest: string) => `Ny havn\n\n– Vi er klar, siger havnechef Karen Strand. ${rest}`,
  sv: (rest: string) => `Ny hamn\n\n– Vi är klara, säger hamnchef Karin Strand. ${rest}`,
};

/** What is said behind the attribution, and how sure that is. */
function behind(lang: keyof typeof lines, rest: string): string {
  const text = lines[lang](rest);
  const [{ spans, confidence } = { spans: [], confidence: '' }] = findQuotations(text, { lang });
  return `${spans
    .slice(1)
    .map(({ start, end }) => text.slice(start, end))
    .join(' … ')} ${confidence}`.trim();
}

describe('A sentence behind the speaker of dash-led speech', () => {
  it('tells where nobody speaks in it and it is in the past, or of a day', () => {
    for (const [lang, rest] of [
      ['nb', 'Kaia ble stanset i høst.'],
      ['nb', 'Utenfor porten lå en båt.'],
      ['nb', 'Arbeidet starter i august.'],
      ['da', 'Rapporten blev lagt frem i går.'],
      ['da', 'Arbejdet begynder på mandag.'],
      ['sv', 'Arbetet börjar i augusti.'],
      ['sv', 'Hamnen byggdes för staten.'],
    ] as const)
      assert.equal(behind(lang, rest), 'high', rest);
  });

  it('tells of another with title and name, of what a body reports, and of what a source says', () => {
    for (const [lang, rest] of [
      ['nb', 'Professor Bo Lind er kritisk.'],
      ['nb', 'Politiet opplyser at havnen er stengt.'],
      ['nb', 'Kaia er for liten, ifølge politiet.'],
      ['nb', 'Kaia er for liten, mener Bo Lind.'],
      ['da', 'Politiet oplyser, at havnen er lukket.'],
      ['sv', 'Rektor Bo Lind är kritisk.'],
    ] as const)
      assert.equal(behind(lang, rest), 'high', rest);
  });

  it('may be either where nothing shows it', () => {
    assert.equal(behind('nb', 'Det gjør alle.'), 'Det gjør alle. medium');
    assert.equal(behind('da', 'Det gør alle.'), 'Det gør alle. medium');
    assert.equal(behind('sv', 'Det gör alla.'), 'Det gör alla. medium');
  });

  it('is said by a person, with a mark or behind a dash, up to what is told of the speaker', () => {
    assert.equal(behind('nb', 'Nå skal vi bygge. Strand har ledet havnen i ti år.'), 'Nå skal vi bygge. high');
    assert.equal(behind('nb', 'Hva ble det av kaia?'), 'Hva ble det av kaia? high');
    assert.equal(behind('nb', '– Kaia ble stengt.'), 'Kaia ble stengt. high');
    assert.equal(behind('sv', 'Nu bygger vi. Hamnen byggdes för staten.'), 'Nu bygger vi. high');
  });

  it('tells of whom a pronoun or a title has named', () => {
    for (const who of ['hun', 'havnesjefen']) {
      const text = `Ny havn\n\nHavnesjef Kari Strand åpnet havnen.\n\n– Vi er klare, sier ${who}. Hun har ledet den i ti år.`;
      assert.deepEqual(findQuotations(text, { lang: 'nb' })[0]?.spans.length, 1, who);
    }
  });

  it('may report what the speaker or a body told beside', () => {
    for (const rest of ['Hun forteller at havnen er stengt.', 'Politiet opplyser at havnen er stengt.'])
      assert.equal(findQuotations(lines.nb(rest), { lang: 'nb' })[1]?.text, 'havnen er stengt', rest);
  });
});
