import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createRateLimit } from './rate-limit.ts';

describe('the rate limit', () => {
  it('lets a burst through, then so many a second', () => {
    const allows = createRateLimit(2, 3);
    const at = (...times: readonly number[]): readonly boolean[] => times.map((time) => allows('a', time));
    assert.deepEqual(at(0, 0, 0, 0), [true, true, true, false]);
    assert.deepEqual(at(400, 500, 500, 1000), [false, true, false, true]);
  });

  it('counts every address by itself', () => {
    const allows = createRateLimit(1, 1);
    assert.deepEqual([allows('a', 0), allows('a', 0), allows('b', 0)], [true, false, true]);
  });

  it('never saves up more than a burst', () => {
    const allows = createRateLimit(10, 2);
    allows('a', 0);
    assert.deepEqual(
      [0, 0, 0].map(() => allows('a', 3_600_000)),
      [true, true, false],
    );
  });

  it('is off at 0', () => {
    const allows = createRateLimit(0, 1);
    assert.ok([1, 2, 3].every(() => allows('a', 0)));
  });

  it('forgets the quietest of very many addresses', () => {
    const allows = createRateLimit(1, 1);
    allows('first', 0);
    for (let index = 0; index < 10_000; index++) allows(String(index), 0);
    assert.equal(allows('first', 0), true);
  });
});
