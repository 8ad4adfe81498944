import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { WordMap } from './word-map.ts';

describe('WordMap', () => {
  it('knows what a Map knows, wherever the words stand', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ maxLength: 5 }), fc.nat()), { maxLength: 3000 }), (pairs) => {
        const words = new WordMap<number>();
        for (const [word, value] of pairs) words.set(`»${word}«`, 1, 1 + word.length, value);
        const expected = new Map(pairs);
        assert.equal(words.size, expected.size);
        assert.deepEqual([...words.entries()], [...expected]);
        for (const [word, value] of expected) assert.equal(words.get(`${word}!`, 0, word.length), value);
        assert.equal(words.get('no such word', 0, 12), undefined);
      }),
    );
  });

  it('finds every word of many, and none after it is cleared', () => {
    const words = new WordMap<number>();
    for (let number = 0; number < 50_000; number++) {
      const word = `ord${String(number)}`;
      words.set(word, 0, word.length, number);
    }
    for (let number = 0; number < 50_000; number++) {
      const word = `ord${String(number)}`;
      assert.equal(words.get(`${word} `, 0, word.length), number);
    }
    words.clear();
    assert.equal(words.size, 0);
    assert.equal(words.get('ord49999', 0, 8), undefined);
  });
});
