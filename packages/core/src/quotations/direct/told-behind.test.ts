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

  it('is a report of what the speaker told beside, an adverb behind its verb, too', () => {
    assert.equal(behind('nb', 'Hun mente også at kaia burde bli lengre.'), 'high');
    assert.equal(behind('da', 'Hun mente også, at kajen burde blive længere.'), 'high');
    assert.equal(behind('sv', 'Hon menade också att kajen borde bli längre.'), 'high');
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
    assert.equal(behind('nb', '– Nå kan de få henne hjem.'), 'Nå kan de få henne hjem. high');
    assert.equal(behind('sv', '– Nu kan de få hem henne.'), 'Nu kan de få hem henne. high');
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

  it('may be said where it says how something was', () => {
    assert.equal(behind('sv', 'Det var inte lätt.'), 'Det var inte lätt. medium');
    assert.equal(behind('sv', 'Så gick det inte till förr.'), 'Så gick det inte till förr. medium');
    assert.equal(behind('nb', 'Slik var det ikke før.'), 'Slik var det ikke før. medium');
    assert.equal(behind('da', 'Sådan var det ikke før i tiden.'), 'Sådan var det ikke før i tiden. medium');
  });

  it('tells of the two who have just spoken', () => {
    for (const [lang, text] of [
      ['sv', '– Bron är ny, säger Anna Berg och Bo Lind. De två har byggt den på fritiden.'],
      ['nb', '– Brua er ny, sier Anna Berg og Bo Lind. De to søsknene har bygd den på fritida.'],
      ['da', '– Broen er ny, siger Anna Berg og Bo Lind. De to søskende har bygget den i fritiden.'],
    ] as const)
      assert.equal(findQuotations(`Ny bro\n\n${text}`, { lang })[0]?.spans.length, 1, text);
  });

  it('tells what somebody says in marks, who is named by title and name or answers', () => {
    for (const [lang, rest, words] of [
      ['sv', 'Ingenjören Bo Lind kallar den ”rent livsfarlig för alla”.', 'Bo Lind: rent livsfarlig för alla'],
      ['sv', '– Den håller. Det avvisar grannen: ”Den håller inte.”', 'grannen: Den håller inte.'],
      ['nb', 'Den er ifølge ingeniør Bo Lind «den dyreste i manns minne».', 'Bo Lind: den dyreste i manns minne'],
      ['da', '– Den holder. Det afviser naboen: »Den holder ikke.«', 'naboen: Den holder ikke.'],
    ] as const) {
      const found = findQuotations(lines[lang](rest), { lang }).at(-1);
      assert.equal(`${found?.speaker?.name ?? found?.mention?.text}: ${found?.text}`, words);
    }
  });

  it('tells of another between two attributions in one line', () => {
    const text =
      'Ny bru. – Brua er ny, sier Anna Berg. Styreleder Bo Lind bekrefter at brua åpner i juni. Han kaller den «det største siden kirka».';
    const [first, , last] = findQuotations(text, { lang: 'nb' });
    assert.equal(first?.text, 'Brua er ny');
    assert.equal(last?.speaker?.name, 'Bo Lind');
  });

  it('tells what another has said where the verb stands before that one', () => {
    for (const [lang, rest] of [
      ['sv', 'Senare på dagen berättade rektorn att bron är stängd.'],
      ['nb', 'Senere på dagen fortalte rektoren at broen er stengt.'],
      ['da', 'Senere på dagen fortalte rektoren, at broen er lukket.'],
    ] as const)
      assert.equal(behind(lang, rest), 'high', rest);
  });
});
