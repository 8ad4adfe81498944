import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from '../said.fixture.ts';

describe('Nynorsk', () => {
  it('says and holds titles in its own forms', () => {
    assert.deepEqual(said('nn', 'Ny skule\n\n– Me får fleire plassar, seier rektor Liv Grindheim.'), [
      'Liv Grindheim (rektor): Me får fleire plassar',
    ]);
    assert.deepEqual(
      said(
        'nn',
        'Ny skule\n\n– Dette er bra, fortel styreleiar for Vestskulen, Rune Nilsen. Nilsen held fram:\n\n– Vi gler oss.',
      ),
      [
        'Rune Nilsen (styreleiar for Vestskulen): Dette er bra',
        'Rune Nilsen (styreleiar for Vestskulen): Vi gler oss.',
      ],
    );
    assert.deepEqual(said('nn', 'Ny skule\n\nOrdførar Anne Vik opna skulen. Ho fortel at det ikkje var lett.'), [
      'Anne Vik (Ordførar): ~ det ikkje var lett',
    ]);
  });

  it('has its own negation', () => {
    assert.deepEqual(said('nn', 'Ny skule\n\nAnne Vik seier ikkje at bygget er dyrt.'), []);
  });
});

describe('A verb of saying', () => {
  it('is no title that it ends like', () => {
    assert.deepEqual(said('nn', 'Ny skule\n\n– Det er bra, seier ordførar Anne Vik.'), [
      'Anne Vik (ordførar): Det er bra',
    ]);
    assert.deepEqual(said('nb', 'Ny skole\n\n– Det er bra, sier eier Anne Vik.'), ['Anne Vik (eier): Det er bra']);
  });
});
