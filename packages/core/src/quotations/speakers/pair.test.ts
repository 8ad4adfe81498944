import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from '../said.fixture.ts';

const speakers = (lang: string, text: string): string[] =>
  said(lang, text).map((line) => line.slice(0, line.indexOf(':')));

describe('Two who speak together', () => {
  it('are given by the first whom the text names, also by a word for both', () => {
    for (const [lang, text, who] of [
      [
        'sv',
        'Idén kommer från Anna Frisk och rektor Bo Ek.\n\n– Det var ett skämt, säger de två.\n\n– Ja, säger båda.',
        'Anna Frisk',
      ],
      [
        'nb',
        'Ideen kommer fra Kari Dal og Nils Dal.\n\n– Det var en spøk, sier de to.\n\n– Ja, roper begge i kor.',
        'Kari Dal',
      ],
      [
        'da',
        'Ideen kommer fra Mette Friis og Jens Ek.\n\n– Det var en joke, siger de to.\n\n– Ja, råber de.',
        'Mette Friis',
      ],
      [
        'en',
        'The idea came from Anna Frisk and John Dale.\n\n“It was a joke in the car,” they said.\n\n“We are tired of it,” both said.',
        'Anna Frisk',
      ],
    ] as const)
      assert.deepEqual(speakers(lang, `Nytt i nord\n\n${text}`), [who, who], text);
  });
});

describe('Speech that a sentence below gives to somebody', () => {
  it('may have a cleft there', () => {
    for (const [lang, text] of [
      ['sv', '– Häcken är för hög.\n\nDet är Bo Ek som svarar. Han är granne.'],
      ['nb', '– Hekken er for høy.\n\nDet er Bo Ek som svarer. Han er nabo.'],
      ['da', '– Hækken er for høj.\n\nDet er Bo Ek, der svarer. Han er nabo.'],
    ] as const)
      assert.deepEqual(speakers(lang, `Njure\n\nPer Dal är här.\n\n${text}`), ['Bo Ek'], text);
  });
});

describe('Words in marks behind a colon', () => {
  it('are theirs whom the last clause is about', () => {
    assert.deepEqual(
      speakers('sv', 'Fynd\n\nDet blev hon ändå, och museichef Bo Lund förstår det: ”Det finns få så vackra.”'),
      ['Bo Lund (museichef)'],
    );
    assert.deepEqual(
      speakers('da', 'Fund\n\nDet blev hun, og direktør Bo Lund forstår det: »Der findes få så smukke.«'),
      ['Bo Lund (direktør)'],
    );
  });
});

describe('Words in marks behind a work that who says them has made', () => {
  it('are what somebody calls another', () => {
    for (const [lang, text] of [
      ['sv', 'Anna Brix, som gjorde ”Kiosken”, kallar pjäsen ”en komedi för folk som har förlorat något”.'],
      ['nb', 'Anna Brix, som laget «Kiosken», kaller stykket «en komedie for folk som har mistet noe».'],
      ['da', 'Anna Brix, som lavede »Kiosken«, kalder stykket »en komedie for folk, der har mistet noget«.'],
    ] as const)
      assert.deepEqual(speakers(lang, `Nytt i nord\n\n${text}`), ['Anna Brix'], text);
  });
});

describe('Speech in a headline', () => {
  it('is said again by whoever goes on without being named', () => {
    for (const [lang, text] of [
      [
        'sv',
        '– Golven blir inte renare\n\n– Vi städar, säger Anna Lie.\n\n– Det är dumt, säger ordförande Bo Ek och fortsätter:\n\n– Golven blir inte renare av det.',
      ],
      [
        'nb',
        '– Gulvene blir ikke renere\n\n– Vi vasker, sier Anna Lie.\n\n– Det er dumt, sier leder Bo Ek og fortsetter:\n\n– Gulvene blir ikke renere av det.',
      ],
    ] as const)
      assert.match(speakers(lang, text)[0] ?? '', /^Bo Ek/, text);
  });
});
