import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findQuotations } from '../../index.ts';

/** Who says the first quotation of a text, and how sure it is. */
function first(lang: string, ...paragraphs: readonly string[]): readonly unknown[] {
  const quotation = findQuotations(paragraphs.join('\n\n'), { lang })[0];
  return [quotation?.speaker?.name, quotation?.confidence];
}

describe('A title that nobody is said to hold', () => {
  it('is of the only one whose title says the same in other words', () => {
    const texts = [
      ['sv', '– Det var rök, säger insatschefen.', 'Jorin Ekvall är insatsledare i Vedbo.'],
      ['nb', '– Det var røyk, sier innsatslederen.', 'Jorin Ekvall er innsatssjef i Vedbo.'],
      ['en', '“It was smoke,” said the project lead.', 'Jorin Ekvall is project manager at Vedbo Ports.'],
    ] as const;
    for (const [lang, ...rest] of texts) assert.deepEqual(first(lang, ...rest), ['Jorin Ekvall', 'medium'], lang);
  });

  it('is of the only one who a sentence says leads it', () => {
    const texts = [
      ['sv', '– Utredningen pågår, säger förundersökningsledaren.', 'Förundersökningen leds av åklagare Jorin Ekvall.'],
      ['sv', '– Vi behöver plats, säger fabrikschefen.', 'Jorin Ekvall leder fabriken sedan 2020.'],
      ['nb', '– Vi er i rute, sier prosjektlederen.', 'Jorin Ekvall har ledet prosjektet siden 2020.'],
      ['da', '»Vi følger planen,« siger projektlederen.', 'Jorin Ekvall har ledet projektet siden 2020.'],
      ['en', '“We had ten minutes,” said the project lead.', 'Jorin Ekvall leads the project for Vedbo Council.'],
      ['de', '„Wir fanden ihn“, sagt der Leiter des Einsatzes.', 'Jorin Ekvall hat den Einsatz geleitet.'],
      ['de', '„Die Technik läuft“, sagt die Leiterin der Leitstelle.', 'Jorin Ekvall leitet die Leitstelle seit 2020.'],
    ] as const;
    for (const [lang, ...rest] of texts) assert.deepEqual(first(lang, ...rest), ['Jorin Ekvall', 'medium'], lang);
  });

  it('is of nobody where two lead', () => {
    const names = first('sv', '– Ja, säger projektledaren.', 'Jorin Ekvall leder projektet med Anna Lind.');
    assert.deepEqual(names, [null, 'medium']);
  });

  it('shows who has it to be a person, whatever the name', () => {
    const texts = [
      ['da', '»Vi er lettede,« siger driftschefen.', 'Jorin Ekvall har været driftschef i Vedbo siden 2022.'],
      ['sv', '– Vi är lättade, säger driftschefen.', 'Jorin Ekvall har varit driftschef i Vedbo sedan 2022.'],
    ] as const;
    for (const [lang, ...rest] of texts) assert.deepEqual(first(lang, ...rest), ['Jorin Ekvall', 'medium'], lang);
  });

  it('may be spelled in one word or two, and be told in the contacts', () => {
    assert.equal(
      first('en', '“The children did it,” said the headteacher.', 'Contact: Jorin Ekvall, head teacher.')[0],
      'Jorin Ekvall',
    );
    assert.equal(
      first('sv', '– Ja, säger klubbordföranden.', 'Kontakt: Jorin Ekvall, ordförande i Vedbo klubb')[0],
      'Jorin Ekvall',
    );
  });
});
