import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findQuotations } from '../../index.ts';
import { said } from '../said.fixture.ts';

const finds = (words: string, ...expected: readonly string[]): void => {
  assert.deepEqual(said('sv', `Skolan byggs ut\n\nKommunen bygger ut.\n\n– ${words}`), expected);
};

describe('A name at the end of dash-led words, without a verb', () => {
  it('is who says them, with a title, an organisation or alone', () => {
    finds('Bristen är stor, Linda Lindgren, gruppledare.', 'Linda Lindgren (gruppledare): Bristen är stor');
    finds('Bristen är stor, Linda Lindgren, Centern.', 'Linda Lindgren: Bristen är stor');
    finds('Bristen är stor, Linda Lindgren.', 'Linda Lindgren: Bristen är stor');
  });

  it('is not whom they tell of', () => {
    for (const words of ['Jag vill tacka min vän, Linda Lindgren.', 'Jag tackar vår chef, Linda Lindgren.'])
      finds(words, `?: ${words}`);
    finds('Vi tackar Anna Ek, Bo Ek, Linda Lindgren.', '?: Vi tackar Anna Ek, Bo Ek, Linda Lindgren.');
  });

  it('has no verb in the title before it', () => {
    for (const [lang, words] of [
      ['sv', 'Bristen är stor, skolminister Linda Lindgren.'],
      ['sv', 'Bristen är stor, regeringens utredare Linda Lindgren.'],
      ['nb', 'Mangelen er stor, skoleminister Linda Lindgren.'],
    ] as const) {
      const [found] = findQuotations(`Skolan byggs ut\n\n– ${words}`, { lang });
      assert.deepEqual([found?.speaker?.name, found?.cue, found?.confidence], ['Linda Lindgren', undefined, 'medium']);
    }
  });

  it('leaves a part of a name that the text has given, behind marks', () => {
    const text =
      'Strejk\n\nRektor Katja Rolf säger: ”Det räcker nu.”\n\n”Vi är alltid beredda att samtala, också i natt”, Rolf.';
    assert.deepEqual(said('sv', text).at(-1), 'Katja Rolf (Rektor): Vi är alltid beredda att samtala, också i natt');
  });
});

describe('A name behind the comma of words in marks, without a verb', () => {
  it('is who says them, with a title or alone', () => {
    for (const [lang, words] of [
      ['sv', '”Skolan är klar och vi är stolta”, Linda Lindgren.'],
      ['sv', '”Skolan är klar och vi är stolta”, rektor Linda Lindgren.'],
      ['nb', '«Skolen er klar og vi er stolte», Linda Lindgren, rektor.'],
      ['da', '”Skolen er klar, og vi er stolte,” Linda Lindgren, rektor.'],
    ] as const) {
      const [found] = findQuotations(`Skolan byggs ut\n\n${words}`, { lang });
      assert.deepEqual([found?.speaker?.name, found?.confidence], ['Linda Lindgren', 'medium'], words);
    }
  });
});

describe('A name and its verb behind a lost comma, where the subject comes first', () => {
  const speaker = (words: string): string => {
    const [found] = findQuotations(`Laiva\n\nJohtaja Matti Kuoppala katsoi.\n\n– ${words}`, { lang: 'fi' });
    return `${found?.speaker?.name}: ${found?.text}`;
  };

  it('is who says the words', () => {
    assert.equal(speaker('Nyt laiva pääsi mereen Kuoppala toteaa.'), 'Matti Kuoppala: Nyt laiva pääsi mereen');
    assert.equal(speaker('Kesällä ollaan valmiita johtaja Anna Laine sanoo.'), 'Anna Laine: Kesällä ollaan valmiita');
  });

  it('is of what is said in a clause of its own', () => {
    for (const words of ['Kaikki menee niin kuin Kuoppala sanoo.', 'Pian asiasta Kuoppala tiedottaa.'])
      assert.equal(
        findQuotations(`Laiva\n\nJohtaja Matti Kuoppala katsoi.\n\n– ${words}`, { lang: 'fi' })[0]?.cue,
        undefined,
      );
  });
});
