import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from '../said.fixture.ts';

const finds = (lang: string, text: string, expected: readonly string[]): void => {
  assert.deepEqual(said(lang, text), expected, text);
};

describe('What stands before a name', () => {
  it('is a rank or a degree by its letters', () => {
    finds('de', '„Die Tür war offen“, sagte KHK Tjelle Ohm.', ['Tjelle Ohm (KHK): Die Tür war offen']);
    finds('de', '„Die Tür war offen“, so POKin Meta Brandig.', ['Meta Brandig (POKin): Die Tür war offen']);
    finds('de', '„Das Haus lebt noch“, sagt Mag.ª Ildis Berner.', ['Ildis Berner: Das Haus lebt noch']);
    finds('en', '“No forms here,” said Sr Imelda Ezeh.', ['Imelda Ezeh: No forms here']);
  });

  it('is what somebody was, or plays', () => {
    finds('de', '„Schön war es hier“, sagte Ex-Profi Kay Schlend.', ['Kay Schlend (Ex-Profi): Schön war es hier']);
    finds('sv', '– Det var fint här, sa ex-proffset Kay Lind.', ['Kay Lind (ex-proffset): Det var fint här']);
    finds('en', '“I was open,” said Junior Guard Kiko Baptist.', ['Kiko Baptist (Junior Guard): I was open']);
  });

  it('is what the speaker does to somebody, behind a participle', () => {
    finds(
      'en',
      'Man jailed\n\nKyle Denning, 29, was jailed.\n\nSentencing Denning, Judge Farid Asiz KC told him: “You chose them.”',
      ['Farid Asiz (Judge): You chose them.'],
    );
    finds('en', 'New lido\n\nThanking Osgood, Councillor Priya Nairn said: “The water is warm.”', [
      'Priya Nairn (Councillor): The water is warm.',
    ]);
    finds('en', 'Fleming Denning, Judge of the County Court, said: “It is over now.”', [
      'Fleming Denning (Judge of the County Court): It is over now.',
    ]);
  });

  it('is not who says it where a participle tells that something was made', () => {
    finds('en', '‘The Silver Ring’, forged by Harriet Molde in 1820, was found in a drain.', []);
    finds('en', '“The Tower”, seen by Paul Ekman as his best work, is for sale.', []);
  });

  it('is an office that begins with none', () => {
    finds('en', '“You can go round,” announced Rights of Way Officer Jenny Tull.', [
      'Jenny Tull (Rights of Way Officer): You can go round',
    ]);
    finds('de', '„Jetzt geht es weiter“, verkündete gestern Wegewartin Jenny Tull.', [
      'Jenny Tull (Wegewartin): Jetzt geht es weiter',
    ]);
    finds('fi', '”Tulokset yllättivät”, sanoo johtaja, LT Anja Rauvola.', [
      'Anja Rauvola (johtaja): Tulokset yllättivät',
    ]);
    finds('de', 'Wie Direktor Prof. Dr. h. c. Gunnar Ebbing mitteilt, sollen zwölf Säle ausgestattet werden.', [
      'Gunnar Ebbing (Direktor): ~ sollen zwölf Säle ausgestattet werden',
    ]);
  });

  it('is no verb of the sentence', () => {
    finds('de', 'Deutlicher wurde Gemeinderat Harm Ohrt: „Das ist das dritte Mal.“', [
      'Harm Ohrt (Gemeinderat): Das ist das dritte Mal.',
    ]);
    finds('fi', 'Nauhan leikkasi rehtori Perttu Noko: ”Tämän luo piti vaeltaa.”', [
      'Perttu Noko (rehtori): Tämän luo piti vaeltaa.',
    ]);
  });

  it('is no club that a person heads', () => {
    finds('de', 'Der TSV Blau-Gold Elmsdorf feiert. Die 67-Jährige lachte: „Ich war streng zu euch.“', [
      '67-Jährige: Ich war streng zu euch.',
    ]);
  });

  it('is nobody whom the next pronoun means, as the object of a participle', () => {
    finds(
      'en',
      'Man jailed\n\nKyle Denning, 29, was jailed.\n\nSentencing Denning, Judge Farid Asiz told him: “You chose them.” He said they had been “brought up to trust the police”.',
      ['Farid Asiz (Judge): You chose them.', 'Farid Asiz (Judge): brought up to trust the police'],
    );
  });

  it('is not where something goes', () => {
    finds('fi', 'Konserttiin rehtori Anna Virta toi uuden tavan. – Kiitos kaikille, rehtori sanoo.', [
      'Anna Virta (rehtori): Kiitos kaikille',
    ]);
  });
});
