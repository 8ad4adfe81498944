import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from '../said.fixture.ts';

const finds = (lang: string, body: string, expected: readonly string[]): void => {
  assert.deepEqual(said(lang, `Ny bro i Torsby\n\nBron invigs i dag.\n\n${body}`), expected, body);
};

describe('The office that a sentence before the words said is about', () => {
  it('is of whom they name, whom nothing else gives one', () => {
    finds(
      'nb',
      'Rektor er ikke i tvil.\n\n– Vi har ventet lenge, sier Torhild Bakk.\n\n– Nå er det slutt, sier rektoren.',
      ['Torhild Bakk (Rektor): Vi har ventet lenge', 'Torhild Bakk (Rektor): Nå er det slutt'],
    );
    finds('sv', 'Föreningens ordförande är nöjd. ”Det här är stort”, säger Mona Lilja.', [
      'Mona Lilja (Föreningens ordförande): Det här är stort',
    ]);
    finds('da', 'Formanden for foreningen glæder sig. "Det er stort", siger Palle Holm.', [
      'Palle Holm (Formanden for foreningen): Det er stort',
    ]);
  });

  it('is not of whom the text has named, nor of whom it calls something else', () => {
    finds('nb', 'Mona Bakk kom i går. Hun var glad.\n\nRektor er i tvil.\n\n– Vi har ventet lenge, sier Bakk.', [
      'Mona Bakk: Vi har ventet lenge',
    ]);
    finds('nb', 'Rektor er i tvil.\n\n– Vi har ventet lenge, sier Mona Bakk, lærer ved skolen.', [
      'Mona Bakk (lærer ved skolen): Vi har ventet lenge',
    ]);
  });

  it('is not of several, nor one that somebody holds', () => {
    finds('nb', 'Forskere ved museet er i tvil.\n\n– Vi har ventet lenge, sier Mona Bakk.', [
      'Mona Bakk: Vi har ventet lenge',
    ]);
    finds('sv', 'Rektor Rune Ek kom. Han log.\n\nRektorn är glad.\n\n– Vi har väntat länge, säger Mona Lilja.', [
      'Mona Lilja: Vi har väntat länge',
    ]);
  });
});

describe('A title alone', () => {
  it('is not of whoever holds another office of its kind', () => {
    finds('sv', 'Personalchef Mona Lilja är nöjd.\n\n– Bra, säger ekonomichefen.\n\n– Fint, säger chefen.', [
      'ekonomichefen: Bra',
      'Mona Lilja (Personalchef): Fint',
    ]);
  });
});

describe('Speech behind a colon', () => {
  it('may be a few words where the next line names its speaker', () => {
    finds('sv', 'Hans invändning var kort:\n\n– Vi har inte råd.\n\n– Det sa han då också, svarar vd Mona Lilja.', [
      'Mona Lilja (vd): Vi har inte råd.',
      'Mona Lilja (vd): Det sa han då också',
    ]);
  });
});

describe('A paragraph without a dash', () => {
  it('is no speech where it tells what somebody is called, or what stands in marks behind is said', () => {
    finds('nb', 'Den siste som kjøpte den, heter Thea og er 26.', []);
    finds('da', 'Lederen Mona Lund er her.\n\nDet kan jeg, bekræfter lederen. "Vi er glade", siger Palle Holm.', [
      'Mona Lund (Lederen): ~ Det kan jeg',
      'Palle Holm: Vi er glade',
    ]);
  });
});

describe('An office of the sentence before words said', () => {
  it('may stand behind its verb, and be the last of several sentences', () => {
    const opening = 'Neue Schule\n\nDie Volksschule ist offen.\n\n';
    const closing = '„Ich freue mich auf Türen, die zugehen“, sagte Roswitha Danninger.';
    assert.deepEqual(said('de', `${opening}Den besten Beitrag lieferte die Direktorin der Schule. ${closing}`), [
      'Roswitha Danninger (Direktorin der Schule): Ich freue mich auf Türen, die zugehen',
    ]);
    assert.deepEqual(said('de', `${opening}Die Halle ist neu. Seine Amtsleiterin widerspricht. ${closing}`), [
      'Roswitha Danninger (Amtsleiterin): Ich freue mich auf Türen, die zugehen',
    ]);
  });
});
