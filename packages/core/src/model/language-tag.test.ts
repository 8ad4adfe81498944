import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isLanguageTag } from './language-tag.ts';

describe('isLanguageTag', () => {
  for (const tag of [
    'sv',
    'nb',
    'en-GB',
    'se-FI',
    'zh-Hant-TW',
    'es-419',
    'de-CH-1996',
    'ca-valencia',
    'sv-x-lattlast',
  ]) {
    it(`takes ${tag}`, () => {
      assert.ok(isLanguageTag(tag));
    });
  }

  for (const tag of ['', 'a', 'en-a', 'en_GB', 'engl', 'x-own', 'en-GB-', 'de-1996-1996', 'en-x', 'sv SE']) {
    it(`refuses ${JSON.stringify(tag)}`, () => {
      assert.ok(!isLanguageTag(tag));
    });
  }

  it('takes nothing that Intl refuses', () => {
    const subtag = fc.string({
      unit: fc.constantFrom('a', 'A', 'b', 'Z', 'x', 'X', 'u', '0', '1', '9'),
      minLength: 1,
      maxLength: 9,
    });
    fc.assert(
      fc.property(fc.array(subtag, { minLength: 1, maxLength: 5 }), (subtags) => {
        const tag = subtags.join('-');
        if (isLanguageTag(tag)) assert.doesNotThrow(() => Intl.getCanonicalLocales(tag), tag);
      }),
      { numRuns: 5000 },
    );
  });
});
