import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { firstOf } from './first-of.ts';

it('gives the first of many as sorting all would, equals as they came', () => {
  const values = fc.array(fc.nat(9), { maxLength: 60 }).map((ranks) => ranks.map((rank, at) => ({ rank, at })));
  const byRank = (one: { readonly rank: number }, other: { readonly rank: number }): number => one.rank - other.rank;
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 4 }), (all, wanted) => {
      assert.deepEqual(firstOf(all, wanted, byRank), [...all].sort(byRank).slice(0, wanted));
    }),
  );
});
