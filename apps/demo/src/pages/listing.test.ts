import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PressRelease } from '@talstreck/core/model';
import { messagesIn } from '../locales/index.ts';
import type { Entry } from '../newsroom/newsroom.ts';
import { headingOf } from './listing.ts';

const context = { base: new URL('https://press.example/news/'), messages: messagesIn('sv') };

const entry = (headline: PressRelease['headline']): Entry => ({
  release: { id: 'a', text: '', headline, inLanguage: 'ar', blocks: [] },
  ...{ slug: 'a', path: 'releases/a/', date: undefined },
});

describe('the heading of a release', () => {
  it('is its headline, in its own language', () => {
    assert.equal(
      String(headingOf(entry('رحلات "أكثر"'), context)),
      '<h2 lang="ar" dir="auto"><a href="/news/releases/a/">رحلات &quot;أكثر&quot;</a></h2>',
    );
  });

  for (const headline of [null, ''])
    it(`is in the language of the page where the headline is ${JSON.stringify(headline)}`, () => {
      assert.equal(String(headingOf(entry(headline), context)), '<h2><a href="/news/releases/a/">Utan rubrik</a></h2>');
    });
});
