import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { editDistance } from './edit-distance.ts';
import { NearWords } from './near-words.ts';

const LETTERS = ['a', 'b', 'c', 'd'];

/** All words of so many of the letters, in every order. */
function wordsOf(length: number): readonly string[] {
  if (length === 0) return [''];
  return wordsOf(length - 1).flatMap((word) => LETTERS.map((letter) => word + letter));
}

describe('near words', () => {
  it('are all that are within the edits, whichever letters they hold once or again', () => {
    const words = [3, 4, 5].flatMap(wordsOf);
    const near = new NearWords();
    for (const word of words) near.add({ word, term: word, frequency: 1 }, word);
    for (const target of ['abab', 'aabb', 'abcd', 'aaaa']) {
      for (const most of [1, 2]) {
        const expected = words.filter((word) => editDistance(target, word, most) <= most);
        assert.deepEqual(
          near
            .within(most, target)
            .map(({ word }) => word.word)
            .sort(),
          expected.sort(),
        );
      }
    }
  });
});
