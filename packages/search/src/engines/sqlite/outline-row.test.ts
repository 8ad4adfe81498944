import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { OutlineRow, type StoredOutline } from './outline-row.ts';

describe('outlines in a row', () => {
  const partsOf = ({ numbers, start, bodyStart, end }: StoredOutline): readonly (readonly number[])[] => [
    [...numbers.subarray(start, bodyStart)],
    [...numbers.subarray(bodyStart, end)],
  ];
  const known = (row: OutlineRow, key: number): readonly (readonly number[])[] | undefined => {
    const outline = row.get(key);
    return outline === undefined ? undefined : partsOf(outline);
  };

  it('gives the outline of a headline and that of a body', () => {
    const row = new OutlineRow(20_000);
    assert.equal(row.get(7), undefined);
    assert.deepEqual(partsOf(row.add(7, 2, Uint16Array.of(1, 2, 3))), [[1, 2], [3]]);
    row.add(3000, 1, new Uint16Array(10_000).fill(4));
    row.add(0, 0, Uint16Array.of(5));
    assert.deepEqual(
      [known(row, 7), known(row, 0)],
      [
        [[1, 2], [3]],
        [[], [5]],
      ],
    );
    assert.equal(row.get(3000)?.end, 10_004);
  });

  it('knows of an outline without words', () => {
    const row = new OutlineRow(10);
    row.add(1, 0, new Uint16Array());
    assert.deepEqual(known(row, 1), [[], []]);
  });

  it('forgets one that has changed, and all when there are too many', () => {
    const row = new OutlineRow(4);
    row.add(1, 1, Uint16Array.of(1, 2));
    row.add(2, 0, Uint16Array.of(3));
    row.delete(1);
    assert.deepEqual([known(row, 1), known(row, 2)], [undefined, [[], [3]]]);
    const before = row.get(2);
    row.add(3, 0, Uint16Array.of(4, 5));
    assert.deepEqual([known(row, 2), known(row, 3)], [undefined, [[], [4, 5]]]);
    assert.ok(before !== undefined);
    assert.deepEqual(partsOf(before), [[], [3]]);
  });
});
