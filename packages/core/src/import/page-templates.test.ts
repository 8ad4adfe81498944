import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PressRelease } from '../model/press-release.ts';
import { parsePressRelease } from '../index.ts';
import { parsePressReleaseHtml } from './index.ts';
import { pageTemplates, plainText, stories } from './page-templates.fixture.ts';

describe('a release on a real kind of page reads as its plain text', () => {
  for (const { name, wrap, furniture } of pageTemplates) {
    for (const story of stories) {
      const fromPage = parsePressReleaseHtml(wrap(story), { lang: 'sv' });
      const fromText = parsePressRelease(plainText(story), { lang: 'sv' });

      it(`${name}: ”${story.headline}” keeps headline, lede, quotations and body`, () => {
        assert.deepEqual(essence(fromPage), essence(fromText));
        assert.equal(fromPage.headline, story.headline);
        assert.equal(fromPage.lede, story.lede);
        assert.equal(fromPage.quotations?.length, 2);
      });

      it(`${name}: ”${story.headline}” has none of the page's furniture in its body`, () => {
        assert.doesNotMatch(JSON.stringify([fromPage.blocks, fromPage.quotations, fromPage.contactPoints]), furniture);
      });
    }
  }
});

function essence(release: PressRelease): unknown {
  return {
    headline: release.headline,
    lede: release.lede,
    quotations: release.quotations?.map(({ text, speaker }) => ({ text, speaker })),
    body: release.blocks.map((block) =>
      block.type === 'list' ? block.items.map((item) => item.text) : 'text' in block ? block.text : block.type,
    ),
    contactPoints: release.contactPoints,
  };
}
