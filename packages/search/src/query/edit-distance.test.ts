import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { editDistance } from './edit-distance.ts';

describe('edit distance', () => {
  it('counts letters put in, left out, changed and swapped', () => {
    for (const [one, other, distance] of [
      ['hamn', 'hamn', 0],
      ['hamn', 'hamnen', 2],
      ['hamn', 'hmn', 1],
      ['hamn', 'hann', 1],
      ['bangladesh', 'bangaldesh', 1],
      ['hamn', 'skog', 3],
    ] as const) {
      assert.equal(editDistance(one, other, 2), distance, `${one} ${other}`);
    }
  });

  it('is what the table of all beginnings of both words says', () => {
    const word = fc.stringMatching(/^[a-d]{0,8}$/);
    const inTable = (one: string, other: string): number => {
      const table = new Map<string, number>();
      const at = (row: number, column: number): number => table.get(`${row} ${column}`) ?? Math.max(row, column);
      for (let row = 1; row <= one.length; row++)
        for (let column = 1; column <= other.length; column++) {
          const swaps = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
          const swapped = row > 1 && column > 1 && swaps ? at(row - 2, column - 2) + 1 : Infinity;
          const changed = at(row - 1, column - 1) + (one[row - 1] === other[column - 1] ? 0 : 1);
          table.set(`${row} ${column}`, Math.min(changed, swapped, at(row - 1, column) + 1, at(row, column - 1) + 1));
        }
      return at(one.length, other.length);
    };
    fc.assert(
      fc.property(word, word, fc.nat(3), (one, other, most) => {
        assert.equal(editDistance(one, other, most), Math.min(inTable(one, other), most + 1));
      }),
      { numRuns: 1000 },
    );
  });

  it('is the same in both directions, and zero for equals alone', () => {
    const word = fc.stringMatching(/^[a-d]{0,8}$/);
    fc.assert(
      fc.property(word, word, (one, other) => {
        const distance = editDistance(one, other, 3);
        assert.equal(editDistance(other, one, 3), distance);
        assert.equal(distance === 0, one === other);
      }),
    );
  });
});
