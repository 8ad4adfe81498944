import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from './said.fixture.ts';

const finds = (lang: string, body: string, expected: readonly string[]): void => {
  const lines = said(lang, `Norby\n\n${body}`).map((line) => line.replace(/ \([^)]*\):/, ':'));
  assert.deepEqual(lines, expected, body);
};

describe('Two who talk, of whom only the first turns say whose they are', () => {
  it('go on in turns where one answers', () => {
    finds('sv', '– Vi är två, säger Mona Lind.\n\n– Tre, invänder Bo Ek.\n\n– Ja, med dig.\n\n– Som alltid förr.', [
      'Mona Lind: Vi är två',
      'Bo Ek: Tre',
      'Mona Lind: Ja, med dig.',
      'Bo Ek: Som alltid förr.',
    ]);
    finds('en', '“We are two,” said Nan Ort.\n\n“Three,” said Bob Cole.\n\n“All right. We are three.”', [
      'Nan Ort: We are two',
      'Bob Cole: Three',
      'Nan Ort: All right. We are three.',
    ]);
    finds('fi', '– Meitä on kaksi, sanoo Eeva Salo.\n\n– Kolme, sanoo Olli Mäki.\n\n– Niin, koira on mukana.', [
      'Eeva Salo: Meitä on kaksi',
      'Olli Mäki: Kolme',
      'Eeva Salo: Niin, koira on mukana.',
    ]);
  });

  it('call each other', () => {
    const body = '– Vi er to om jobben, sier Gro Moe.\n\n– Det er vi, sier Pål Moe.\n\n';
    const two = ['Gro Moe: Vi er to om jobben', 'Pål Moe: Det er vi'];
    finds('nb', `${body}– Det stemmer ikke alltid, bror.`, [...two, 'Gro Moe: Det stemmer ikke alltid, bror.']);
    finds('nb', `${body}– Nå er vi snart helt i mål her.`, [...two, 'Pål Moe: Nå er vi snart helt i mål her.']);
    finds('nb', 'Lederen husket kampen mot Pål Moe:\n– Tre mål, Pål. Tre!\n– Det var to.\n\nGro Moe er leder.', [
      'Gro Moe: Tre mål, Pål. Tre!',
      'Pål Moe: Det var to.',
    ]);
  });

  it('ask and answer in marks', () => {
    const body = 'Till Brock hat mit der Leiterin Jutta Sand gesprochen.';
    finds(
      'de',
      `${body}\n\n„Frau Sand, was war neu?“\n\n„Der Geruch. Leim und Kaffee.“\n\n„Und der Kaffee?“\n\n„Der wird hier besser.“`,
      [
        'Till Brock: Frau Sand, was war neu?',
        'Jutta Sand: Der Geruch. Leim und Kaffee.',
        'Till Brock: Und der Kaffee?',
        'Jutta Sand: Der wird hier besser.',
      ],
    );
  });
});

describe('An interview', () => {
  it('has nobody who asks', () => {
    finds(
      'sv',
      'Mona Lind är ny rektor.\n\n– Vad lockade med skolan?\n\n– Tystnaden.\n\n– Är du orolig nu?\n\n– Nej.',
      ['?: Vad lockade med skolan?', 'Mona Lind: Tystnaden.', '?: Är du orolig nu?', 'Mona Lind: Nej.'],
    );
  });

  it('goes on with who has answered before', () => {
    finds(
      'da',
      'Birthe Kjær er ny rektor.\n\nHvorfor netop her?\n\n»Der var plads til båden.«\n\nEgon Plov nikker.\n\n»Den er ledig«, siger han.\n\nHvad nu?\n\n»Vi finder ud af det.«',
      ['Birthe Kjær: Der var plads til båden.', 'Egon Plov: Den er ledig', 'Birthe Kjær: Vi finder ud af det.'],
    );
  });
});
