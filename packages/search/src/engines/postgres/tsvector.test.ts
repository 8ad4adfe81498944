import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Concept } from '../../query/plan.ts';
import { matchingQueries } from './tsvector.ts';

const word = (...terms: readonly string[]): Concept => ({
  alternatives: terms.map((term) => ({ terms: [term] })),
});
const row = { terms: ['kom', 'mun'] };

describe('queries of PostgreSQL', () => {
  it('seek everything at once where nothing stands in a row', () => {
    assert.deepEqual(matchingQueries({ all: [word('bil', 'bilar'), word('brand')], excluded: [word('älg')] }), [
      `(('bil') | ('bilar')) & (('brand')) & !(('älg'))`,
    ]);
  });

  it('seek a row of words apart from other ways to say the same', () => {
    const mixed = { alternatives: [...word('kommun').alternatives, row] };
    assert.deepEqual(matchingQueries({ all: [mixed, word('brand')], excluded: [word('älg')] }), [
      `(('kommun')) & (('brand')) & !(('älg'))`,
      `(('kom' <-> 'mun')) & (('brand')) & !(('älg'))`,
    ]);
    assert.deepEqual(matchingQueries({ all: [{ alternatives: [row] }], excluded: [] }), [`(('kom' <-> 'mun'))`]);
  });

  it('do not grow beyond measure', () => {
    const mixed = { alternatives: [...word('kommun').alternatives, row] };
    assert.equal(matchingQueries({ all: Array.from({ length: 30 }, () => mixed), excluded: [] }).length, 8);
  });
});
