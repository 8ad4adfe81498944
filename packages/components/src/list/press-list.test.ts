import { assert } from '@open-wc/testing';

import { renderList } from '../server.ts';
import { axeFindings } from '../testing/axe.fixture.ts';
import { MODES, openPage, openWidget, until } from '../testing/pages.fixture.ts';
import type { Widget } from '../testing/pages.fixture.ts';
import { listExample } from '../testing/widgets.fixture.ts';

const widget: Widget = {
  tag: 'press-list',
  html: renderList(listExample),
  draw: (element) => Object.assign(element, { data: listExample }),
};

for (const mode of MODES) {
  describe(`press-list, ${mode}`, () => {
    it('groups releases by month, what has no date last, with links for filters and pages', async () => {
      const page = await openWidget(widget, mode);
      const texts = (selector: string): readonly string[] =>
        [...page.element.querySelectorAll(selector)].map((element) => element.textContent);
      assert.deepEqual(texts('h2'), ['februari 2026', 'januari 2026', 'Utan datum']);
      assert.deepEqual(texts('h3'), ['Fler morgonturer', 'More ferries', 'Utan rubrik']);
      assert.deepEqual(texts('.press-filter a'), ['Alla', 'Trafik 1']);
      assert.deepEqual(texts('.press-filter a[aria-current]'), ['Alla']);
      assert.deepEqual(texts('.press-pager a'), ['Föregående', 'Nästa']);
      assert.equal(page.element.querySelector('.press-count')?.textContent, '3 pressmeddelanden');
      assert.deepEqual(page.violations(), []);
      page.close();
    });
  });
}

describe('a list in place', () => {
  async function openList(): Promise<Awaited<ReturnType<typeof openPage>>> {
    const page = await openPage({ html: widget.html });
    await until(() => page.document.querySelector('press-list[data-ready]'));
    return page;
  }

  it('is fetched and drawn with focus and address kept, and told of', async () => {
    const page = await openList();
    const asked: string[] = [];
    page.window.fetch = (url): Promise<Response> => {
      asked.push(url as string);
      const data = { ...listExample, total: 1, items: listExample.items.slice(0, 1), junk: { deep: 1 } };
      return Promise.resolve(new Response(JSON.stringify(data)));
    };
    page.document.querySelector<HTMLAnchorElement>('a[data-json="/trafik.json"]')?.click();
    await until(() => page.document.querySelector('.press-count')?.textContent === '1 pressmeddelande');
    assert.deepEqual(asked, ['/trafik.json']);
    assert.equal(page.window.location.pathname, '/trafik');
    await until(() => page.document.activeElement?.textContent === 'Trafik 1');
    const status = page.document.querySelector('press-list')?.shadowRoot?.querySelector('[role=status]');
    await until(() => status?.textContent === '1 pressmeddelande');
    page.close();
  });

  it('stays where the reader goes to a place on the page, and asks for the same no second time', async () => {
    const page = await openList();
    page.window.fetch = (): Promise<Response> => Promise.resolve(new Response(JSON.stringify(listExample)));
    const { history } = page.window;
    const pushState = history.pushState.bind(history);
    const steps: unknown[] = [];
    history.pushState = (state, title, url) => {
      steps.push(url);
      pushState(state, title, url);
    };
    const list = page.document.querySelector('press-list')!;
    const choose = async (): Promise<void> => {
      const changed = new Promise((resolve) => {
        list.addEventListener('press-list-change', resolve, { once: true });
      });
      list.querySelector<HTMLAnchorElement>('a[data-json="/trafik.json"]')?.click();
      await changed;
    };
    await choose();
    await choose();
    assert.lengthOf(steps, 1);
    let isLeft = false;
    page.window.addEventListener('pagehide', () => (isLeft = true));
    const isThere = new Promise((resolve) => {
      page.window.addEventListener('popstate', resolve, { once: true });
    });
    page.window.location.hash = '#top';
    await isThere;
    await new Promise((resolve) => setTimeout(resolve, 100));
    assert.isFalse(isLeft);
    page.close();
  });

  it('is an ordinary page where the answer is no list', async () => {
    const page = await openList();
    page.window.fetch = (): Promise<Response> => Promise.resolve(new Response('{"items":"none"}'));
    const left = new Promise((resolve) => {
      page.frame.addEventListener('load', resolve, { once: true });
    });
    page.document.querySelector<HTMLAnchorElement>('a[data-json="/trafik.json"]')?.click();
    await left;
    assert.equal(page.frame.contentWindow?.location.pathname, '/trafik');
    page.close();
  });

  it('passes every rule of axe', async () => {
    assert.deepEqual(await axeFindings({ html: `<h1>Nyheter</h1>${widget.html}` }), []);
    assert.deepEqual(await axeFindings({ html: `<h1>Nyheter</h1>${widget.html}`, script: null }), []);
  });
});
