import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from './said.fixture.ts';

const within = (lang: string, sentence: string): string[] => said(lang, `Ny\n\nA b c. D e f.\n\n${sentence}`);

describe('an insertion between dashes', () => {
  it('stands inside one quotation, and tells whose it is', () => {
    assert.deepEqual(
      within('de', '„Der Akt ist lang“ – Petra Brohm sagt es mit Nachdruck –, „weil sie keine Lust hatte.“'),
      ['Petra Brohm: Der Akt ist lang … weil sie keine Lust hatte.'],
    );
    assert.deepEqual(within('de', '„Der Akt ist lang“ – Petra Brohm lächelt – „weil sie keine Lust hatte.“'), [
      'Petra Brohm: Der Akt ist lang … weil sie keine Lust hatte.',
    ]);
    assert.deepEqual(within('sv', '”Akten är lång” – Petra Berg säger det med eftertryck – ”för hon var trött.”'), [
      'Petra Berg: Akten är lång … för hon var trött.',
    ]);
  });
});

describe('the post that somebody holds', () => {
  it('is named behind the noun for it', () => {
    for (const holds of ['who holds the post of', 'who took on the role of', 'has taken up the position of'])
      assert.match(
        within(
          'en',
          `Ann Orrin${holds.startsWith('who') ? ',' : ''} ${holds} head gardener in May.\n\n“We went up,” said Orrin.`,
        )[0] ?? '',
        /^Ann Orrin \(head gardener\)/,
      );
  });
});

describe('a name in marks in a headline', () => {
  it('is nobody’s words, though somebody says it further down', () => {
    assert.deepEqual(
      said('de', 'Torwart: „Kuddel“ hält drei Bälle\n\nEs war spät.\n\n„Da kam Kuddel“, sagt Trainerin Petra Brohm.'),
      ['Petra Brohm (Trainerin): Da kam Kuddel'],
    );
  });
});

describe('somebody brought up without a name', () => {
  it('is not who is named since with an office', () => {
    assert.deepEqual(
      within(
        'en',
        'Kevin Orrin saved a father. Club president Robin Vale came. The father sent a card. “No word is big enough,” he wrote.',
      ),
      ['he: No word is big enough'],
    );
  });
});
