import assert from 'node:assert/strict';
import { it } from 'node:test';
import { leastSatisfied, preferComplete } from './prefer-complete.ts';

it('puts what has both words before what has one of them in the headline', () => {
  const both = { key: 'both', score: 10, satisfied: 2 };
  const one = { key: 'one', score: 60, satisfied: 1 };
  assert.deepEqual(
    preferComplete([one, both], 2).map(({ key }) => key),
    ['both', 'one'],
  );
});

it('asks for all where ten have all, else for half, and for any where nothing has half', () => {
  assert.equal(leastSatisfied([0, 40, 30, 10], 3), 3);
  assert.equal(leastSatisfied([0, 40, 30, 9], 3), 2);
  assert.equal(leastSatisfied([0, 40, 0, 1], 3), 2);
  assert.equal(leastSatisfied([0, 40, 0, 0], 3), 1);
  assert.equal(leastSatisfied([0, 40, 1, 0, 0], 4), 2);
});
