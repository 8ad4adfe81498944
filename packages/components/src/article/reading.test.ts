import { assert } from '@open-wc/testing';

import { renderArticle } from '../server.ts';
import { openPage, STRICT_POLICY, until } from '../testing/pages.fixture.ts';
import type { Page } from '../testing/pages.fixture.ts';
import { fullRelease } from '../testing/release.fixture.ts';

/** Mozilla's Readability, which reader views are made of. */
interface Reader {
  parse(): { readonly title: string; readonly textContent: string } | null;
}

declare const Readability: new (document: Document) => Reader;

/** The release's own paragraphs, headings and items. */
const words = fullRelease.blocks.flatMap((block) => {
  if (block.type === 'list') return block.items.map(({ text }) => text);
  return 'text' in block ? [block.text] : [];
});

function plain(text: string): string {
  return text.replace(/\s+/g, ' ');
}

for (const [way, options] of [
  ['upgraded', { policy: STRICT_POLICY }],
  ['JavaScript off', { isScripting: false }],
] as const)
  describe(`the words of an article, ${way}`, () => {
    let page: Page;

    before(async () => {
      const script = document.createElement('script');
      script.src = '/node_modules/@mozilla/readability/Readability.js';
      const isLoaded = new Promise((resolve) => {
        script.addEventListener('load', resolve);
      });
      document.head.append(script);
      await isLoaded;
      page = await openPage({ html: renderArticle(fullRelease), ...options });
      if (way === 'upgraded') await until(() => page.document.querySelector('press-quotation[data-ready]'));
    });

    after(() => {
      page.close();
    });

    it('are whole in a reader view, without a button', () => {
      const copy = page.document.cloneNode(true) as Document;
      const text = plain(new Readability(copy).parse()?.textContent ?? '');
      assert.deepEqual(
        words.filter((part) => !text.includes(plain(part))),
        [],
      );
      assert.notInclude(text, 'Kopiera citat');
    });

    it('are whole in what select-all copies, without a button', () => {
      const selection = page.window.getSelection();
      selection?.selectAllChildren(page.document.body);
      const text = plain(selection?.toString() ?? '');
      assert.deepEqual(
        words.filter((part) => !text.includes(plain(part))),
        [],
      );
      assert.notInclude(text, 'Kopiera citat');
    });

    it('can be linked to: every heading, paragraph and quotation', () => {
      const parts = page.document.querySelectorAll(
        'article :is(h1, h2, h3, .press-lede, .press-body > :is(p:not(.press-attribution), ul), blockquote)',
      );
      assert.isAbove(parts.length, 15);
      for (const part of parts) {
        assert.notEqual(part.id, '', part.outerHTML);
        page.window.location.hash = `#${encodeURIComponent(part.id)}`;
        assert.isTrue(part.matches(':target'), part.id);
        const { top, bottom } = part.getBoundingClientRect();
        assert.isTrue(bottom > 0 && top < 800, `${part.id} is in the window`);
      }
      assert.lengthOf(new Set([...parts].map(({ id }) => id)), parts.length);
    });
  });
