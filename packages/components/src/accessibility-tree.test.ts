import { assert } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';

import * as server from './server.ts';
import { accessibilityTree } from './testing/accessibility-tree.fixture.ts';
import { openPage, until } from './testing/pages.fixture.ts';
import { fullRelease } from './testing/release.fixture.ts';
import * as examples from './testing/widgets.fixture.ts';

/** Every widget as a server writes it. */
const widgets: Readonly<Record<string, string>> = {
  'press-article': server.renderArticle(fullRelease),
  'press-quotation': server.renderQuotation(examples.quotationExample),
  'press-search': server.renderSearch(examples.searchExample),
  'press-noscript': server.renderNoscript(examples.noscriptExample),
  'press-to-top': server.renderToTop(examples.toTopExample),
  'press-list': server.renderList(examples.listExample),
  'press-share': server.renderShare(examples.shareExample),
};

/** All that may be there with a script and not without: buttons to copy and share, and lines that tell what they did. */
const WITH_SCRIPT_ALONE =
  /^\s*(?:button "(?:Kopiera citat|Kopiera länk|Dela|Dela …)"|status live=polite|StaticText "(?:Kopiera citat|Kopiera länk|Dela|Dela …)")$/;

async function treeOf(html: string, tag: string, isScripting: boolean): Promise<string> {
  const page = await openPage({ html, isScripting });
  if (isScripting) await until(() => page.document.querySelector(`${tag}[data-ready]`));
  // With the focus somewhere every quotation has its buttons.
  page.document.querySelector<HTMLElement>('#top')?.focus();
  const tree = await accessibilityTree(page);
  page.close();
  return tree;
}

/** The tree that is kept in git. `UPDATE_SNAPSHOTS=1` keeps this one. */
async function kept(name: string, text: string): Promise<string | null> {
  const { text: snapshot } = await executeServerCommand<{ text: string | null }, object>('snapshot', { name, text });
  return snapshot;
}

describe('the accessibility tree', () => {
  for (const [tag, html] of Object.entries(widgets)) {
    it(`is the one that is kept: ${tag}`, async () => {
      const tree = await treeOf(html, tag, true);
      assert.equal(tree, await kept(`${tag}.tree.txt`, tree));
    });

    it(`is the same without JavaScript, but for the listed controls: ${tag}`, async () => {
      const lines = (await treeOf(html, tag, true)).split('\n').filter((line) => !WITH_SCRIPT_ALONE.test(line));
      assert.equal((await treeOf(html, tag, false)).trim(), lines.join('\n').trim());
    });
  }
});
