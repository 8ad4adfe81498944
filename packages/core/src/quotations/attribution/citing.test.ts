import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from '../said.fixture.ts';

describe('A phrase that cites somebody', () => {
  for (const [lang, text, words] of [
    ['en', 'It is “a good day for all of us,” in the words of Anna Berg.', 'a good day for all of us'],
    ['en', 'In the words of Anna Berg, it is “a good day for all of us”.', 'a good day for all of us'],
    ['en', 'It is, to quote Anna Berg, “a good day for all of us”.', 'a good day for all of us'],
    [
      'en',
      '“It is a good day for all of us,” the Herald quoted Anna Berg as saying.',
      'It is a good day for all of us',
    ],
    ['sv', 'Det är ”en bra dag för oss alla”, för att citera Anna Berg.', 'en bra dag för oss alla'],
    ['nb', 'For å sitere Anna Berg: «Det er en god dag for oss alle.»', 'Det er en god dag for oss alle.'],
    ['da', 'Det er »en god dag for os alle«, for at citere Anna Berg.', 'en god dag for os alle'],
    ['de', 'Es ist „ein guter Tag für uns alle“, um Anna Berg zu zitieren.', 'ein guter Tag für uns alle'],
    ['fi', 'Se oli ”hyvä päivä meille kaikille”, kuten Anna Berg asian ilmaisee.', 'hyvä päivä meille kaikille'],
  ] as const)
    it(`gives the words to them: ${text}`, () => {
      assert.deepEqual(said(lang, `Bron\n\nKari Lie kom.\n\n${text}`), [`Anna Berg: ${words}`]);
    });
});
