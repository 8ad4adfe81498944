import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PressRelease } from '../src/model/press-release.ts';
import { parsePressRelease } from '../src/index.ts';
import { parsePressReleaseHtml } from '../src/import/index.ts';
import { wrappedSamples } from './pages.ts';
import { withWeight } from './peers/page-weight.ts';

it('reads a page with all that real ones carry around the release as it reads the page alone', () => {
  for (const { page, lang, id } of wrappedSamples().filter((_, index) => index % 15 === 0))
    assert.deepEqual(parsePressReleaseHtml(withWeight(page), { lang }), parsePressReleaseHtml(page, { lang }), id);
});

describe('a sample on a whole page of its language', () => {
  for (const { template, id, lang, page, plainText, furniture, image } of wrappedSamples()) {
    it(`${template}: ${id} is the same release as its plain text, without the page's furniture`, () => {
      const fromPage = parsePressReleaseHtml(page, { lang });
      assert.deepEqual(essence(fromPage), essence(parsePressRelease(plainText, { lang })));
      const images = fromPage.blocks.filter((block) => block.type === 'image');
      assert.deepEqual(
        images.map(({ alt, caption }) => ({ alt, ...(caption !== undefined && { caption }) })),
        image ? [image] : [],
      );
      const kept = JSON.stringify([fromPage.blocks, fromPage.quotations, fromPage.contactPoints, fromPage.about]);
      assert.match(fromPage.datePublished ?? '', /^2026-11-17/);
      assert.deepEqual(leftOver(kept.replace(/"[a-z]+":/gi, ''), furniture, plainText), []);
    });
  }
});

/** Words of the page around a release that came along. What the release itself says as well tells nothing. */
function leftOver(kept: string, furniture: RegExp, plainText: string): readonly string[] {
  const found = Array.from(kept.matchAll(new RegExp(furniture, 'g')), ([words]) => words);
  return found.filter((words) => !plainText.includes(words.replace('"', '')));
}

function essence({ headline, lede, blocks, quotations, contactPoints, about }: PressRelease): unknown {
  return {
    headline,
    lede,
    blocks: blocks
      .filter(({ type }) => type !== 'image')
      .map((block) => [
        block.type,
        block.type === 'list' ? block.items.map(({ text }) => text) : 'text' in block ? block.text : '',
      ]),
    quotations: quotations?.map(({ text, kind, speaker }) => ({ text, kind, speaker })),
    contactPoints,
    about: about?.map(({ text }) => text),
  };
}
