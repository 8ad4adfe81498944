import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Heads, type Head } from './heads.ts';

const LINKING = [
  { written: '', base: '' },
  { written: 's', base: '' },
  { written: 's', base: 'a' },
  { written: 'o', base: 'a' },
  { written: '', base: 'a' },
];

describe('heads of compounds', () => {
  it('are all beginnings of a word that a known word has there, with its linking letters', () => {
    const letters = fc.stringMatching(/^[aos]{2,5}$/);
    const words = fc.uniqueArray(fc.tuple(letters, fc.integer({ min: 1, max: 3 })), {
      selector: ([word]) => word,
      maxLength: 12,
    });
    fc.assert(
      fc.property(words, fc.stringMatching(/^[aos]{3,9}$/), fc.nat(9), (known, word, most) => {
        const expected: Head[] = [];
        for (let length = 1; length <= Math.min(most, word.length); length++) {
          let best: Head | undefined;
          for (const { written, base } of LINKING) {
            if (length <= written.length || !word.slice(0, length).endsWith(written)) continue;
            const meant = known.find(([head]) => head === word.slice(0, length - written.length) + base);
            if (meant !== undefined && meant[1] > (best?.count ?? 0))
              best = { word: meant[0], count: meant[1], length };
          }
          if (best !== undefined) expected.push(best);
        }
        const { length } = word;
        assert.deepEqual(new Heads(known, LINKING).startingIn(word, Math.min(most, length)), expected);
      }),
    );
  });
});
