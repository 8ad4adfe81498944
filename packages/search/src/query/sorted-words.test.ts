import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { SortedWords } from './sorted-words.ts';

describe('sorted words', () => {
  const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'ö', '𠮷'), maxLength: 4 }), { maxLength: 1200 });
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'ö'), maxLength: 3 });

  it('finds the words that start or end so, however many came since they were sorted', () => {
    fc.assert(
      fc.property(words, words, letters, (earlier, later, sought) => {
        const byStart = new SortedWords<string>((word) => word, 'start');
        const byEnd = new SortedWords<string>((word) => word, 'end');
        for (const some of [earlier, later]) {
          for (const word of some) {
            byStart.add(word);
            byEnd.add(word);
          }
          const all = some === earlier ? earlier : [...earlier, ...later];
          assert.deepEqual(byStart.having(sought).sort(), all.filter((word) => word.startsWith(sought)).sort());
          assert.deepEqual(byEnd.having(sought).sort(), all.filter((word) => word.endsWith(sought)).sort());
          for (const words of [byStart, byEnd]) assert.equal(words.hasAny(sought), words.having(sought).length > 0);
        }
      }),
      { numRuns: 40 },
    );
  });
});
