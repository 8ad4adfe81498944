import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Remembered } from './remembered.ts';

describe('remembered answers', () => {
  const lists = (): Remembered<string, readonly number[]> => new Remembered(4, ({ length }) => length);

  it('asks once', () => {
    const remembered = lists();
    let asked = 0;
    const find = (): readonly number[] => [++asked];
    assert.deepEqual(remembered.getOr('hamn', find), [1]);
    assert.deepEqual(remembered.getOr('hamn', find), [1]);
    remembered.clear();
    assert.deepEqual(remembered.getOr('hamn', find), [2]);
  });

  it('forgets all when they weigh too much together', () => {
    const remembered = lists();
    remembered.set('hamn', [1, 2]);
    remembered.set('bro', [3, 4]);
    assert.deepEqual(remembered.get('hamn'), [1, 2]);
    remembered.set('park', [5]);
    assert.deepEqual(
      [remembered.get('hamn'), remembered.get('bro'), remembered.get('park')],
      [undefined, undefined, [5]],
    );
  });

  it('gives the room of what is forgotten to others', () => {
    const remembered = lists();
    remembered.set('hamn', [1, 2]);
    remembered.set('bro', [3, 4]);
    remembered.delete('hamn');
    remembered.delete('hamn');
    remembered.set('park', [5, 6]);
    assert.deepEqual(
      [remembered.get('hamn'), remembered.get('bro'), remembered.get('park')],
      [undefined, [3, 4], [5, 6]],
    );
  });

  it('keeps no answer that weighs too much alone, and the others with it', () => {
    const remembered = lists();
    remembered.set('hamn', [1]);
    assert.deepEqual(remembered.set('och', [1, 2, 3, 4, 5]), [1, 2, 3, 4, 5]);
    assert.equal(remembered.get('och'), undefined);
    assert.deepEqual(remembered.get('hamn'), [1]);
  });
});
