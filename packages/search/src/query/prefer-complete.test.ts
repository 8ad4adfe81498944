import assert from 'node:assert/strict';
import { it } from 'node:test';
import { preferComplete } from './prefer-complete.ts';

it('puts what has both words before what has one of them in the headline', () => {
  const both = { key: 'both', score: 10, satisfied: 2 };
  const one = { key: 'one', score: 60, satisfied: 1 };
  assert.deepEqual(
    preferComplete([one, both], 2).map(({ key }) => key),
    ['both', 'one'],
  );
});
