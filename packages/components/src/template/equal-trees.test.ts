import { assert } from '@open-wc/testing';
import { html, render } from 'lit';
import type { TemplateResult } from 'lit';

import type { PressRelease } from '@talstreck/core/model';

import { articleTemplate, soundRelease } from '../article/article.draw.ts';
import { listTemplate } from '../list/list.template.ts';
import { noscriptTemplate } from '../noscript/noscript.template.ts';
import { quotationTemplate } from '../quotation/quotation.template.ts';
import { searchTemplate } from '../search/search.template.ts';
import * as server from '../server.ts';
import { shareTemplate } from '../share/share.template.ts';
import { HOSTILE, withHostileStrings } from '../testing/hostile.fixture.ts';
import { releaseStates } from '../testing/release.fixture.ts';
import { treeOf } from '../testing/tree.fixture.ts';
import * as examples from '../testing/widgets.fixture.ts';
import { toTopTemplate } from '../to-top/to-top.template.ts';

/** A widget's data, its server's text, and its browser's template. */
interface Pair {
  readonly name: string;
  readonly server: (map: <Data>(data: Data) => Data) => string;
  readonly browser: (map: <Data>(data: Data) => Data) => TemplateResult;
}

const now = Date.parse('2026-03-01');

const pairs: readonly Pair[] = [
  ...Object.entries(releaseStates).map(([state, release]) => ({
    name: `press-article, ${state}`,
    server: (map: <Data>(data: Data) => Data) => server.renderArticle(map(release), { now }),
    browser: (map: <Data>(data: Data) => Data) =>
      articleTemplate<TemplateResult>(html, soundRelease(map(release)), { now }),
  })),
  {
    name: 'press-quotation',
    server: (map) => server.renderQuotation(map(examples.quotationExample)),
    browser: (map) => quotationTemplate<TemplateResult>(html, map(examples.quotationExample)),
  },
  {
    name: 'press-search',
    server: (map) => server.renderSearch(map(examples.searchExample)),
    browser: (map) => searchTemplate<TemplateResult>(html, map(examples.searchExample)),
  },
  {
    name: 'press-noscript',
    server: () => server.renderNoscript(examples.noscriptExample),
    browser: () => noscriptTemplate<TemplateResult>(html, examples.noscriptExample),
  },
  {
    name: 'press-to-top',
    server: (map) => server.renderToTop(map(examples.toTopExample)),
    browser: (map) => toTopTemplate<TemplateResult>(html, map(examples.toTopExample)),
  },
  {
    name: 'press-list',
    server: (map) => server.renderList(map(examples.listExample)),
    browser: (map) => listTemplate<TemplateResult>(html, map(examples.listExample)),
  },
  {
    name: 'press-share',
    server: (map) => server.renderShare(map(examples.shareExample)),
    browser: (map) => shareTemplate<TemplateResult>(html, map(examples.shareExample)),
  },
];

function fromServer(text: string): Element {
  const widget = new DOMParser().parseFromString(text, 'text/html').body.firstElementChild;
  if (widget === null) throw new Error('The server wrote nothing.');
  return widget;
}

function fromBrowser(template: TemplateResult): HTMLElement {
  const widget = document.createElement('div');
  render(template, widget);
  return widget;
}

/** Addresses that a click or a load would follow, and that are none of ours. */
function liveUrls(widget: Element): readonly string[] {
  return [...widget.querySelectorAll<HTMLElement>('[href], [src], [action], [data-json]')].flatMap((element) =>
    ['href', 'src', 'action', 'data-json']
      .map((name) => element.getAttribute(name))
      .filter((url) => url !== null)
      .map((url) => new URL(url, 'https://page.example/').protocol)
      .filter((protocol) => !['http:', 'https:', 'mailto:', 'tel:'].includes(protocol)),
  );
}

describe('the article of every sample release', () => {
  it('is the same from the server and from the element', async () => {
    const answer = await fetch('/__samples.json');
    const samples = Object.entries((await answer.json()) as Record<string, PressRelease>);
    assert.isAbove(samples.length, 150);
    for (const [name, release] of samples) {
      const browser = fromBrowser(articleTemplate<TemplateResult>(html, soundRelease(release), { now }));
      assert.equal(treeOf(browser), treeOf(fromServer(server.renderArticle(release, { now }))), name);
    }
  });
});

describe('one template, two tags', () => {
  for (const pair of pairs) {
    it(`draws the same tree: ${pair.name}`, () => {
      const same = <Data>(data: Data): Data => data;
      assert.equal(treeOf(fromBrowser(pair.browser(same))), treeOf(fromServer(pair.server(same))));
    });

    it(`draws the same tree of hostile strings, and nothing comes to life: ${pair.name}`, async () => {
      const elements = fromServer(pair.server((data) => data)).querySelectorAll('script, svg, style, iframe').length;
      for (const hostile of HOSTILE) {
        const map = <Data>(data: Data): Data => withHostileStrings(data, hostile);
        const [browser, text] = [fromBrowser(pair.browser(map)), pair.server(map)];
        const widget = fromServer(text);
        assert.equal(treeOf(browser), treeOf(widget), hostile);
        assert.equal(widget.querySelectorAll('script, svg, style, iframe').length, elements, hostile);
        assert.deepEqual(
          [...widget.querySelectorAll('*')].flatMap(({ attributes }) =>
            [...attributes].filter(({ name }) => name.startsWith('on')),
          ),
          [],
        );
        assert.deepEqual(liveUrls(browser), [], hostile);
        assert.deepEqual(liveUrls(widget), [], hostile);
      }
      await new Promise((resolve) => setTimeout(resolve, 0));
      assert.isUndefined((window as { hacked?: number }).hacked);
    });
  }
});
