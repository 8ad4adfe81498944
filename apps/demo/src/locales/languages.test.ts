import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { interfaceLanguage, languageName } from './index.ts';

describe('the languages of the interface', () => {
  it('are the wished one where it is spoken, else English', () => {
    assert.deepEqual(['sv', 'fi-FI', 'de', 'en-a', 'x'].map(interfaceLanguage), ['sv', 'fi-FI', 'en', 'en', 'en']);
  });

  it('name a language, and give back a tag that is none', () => {
    assert.deepEqual(
      ['fi', 'en-a', 'x'].map((tag) => languageName(tag, 'sv')),
      ['finska', 'en-a', 'x'],
    );
  });
});
