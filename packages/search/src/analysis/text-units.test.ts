import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { unitsOf } from './text-units.ts';

it('gives the code units of whichever text is asked for, long or short', () => {
  const long = fc.constantFrom(1, 10_000, 20_000).map((times) => 'å – 😀'.repeat(times));
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), long), { maxLength: 4 }), (texts) => {
      for (const text of texts) {
        const expected = Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
        assert.ok(Buffer.from(expected.buffer).equals(Buffer.from(unitsOf(text).buffer, 0, expected.byteLength)));
      }
    }),
    { numRuns: 20 },
  );
});
