import { assert } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import type { SearchPage, SearchProvider, Suggestion } from '@talstreck/core/model';

import { renderSearch } from '../server.ts';
import { axeFindings } from '../testing/axe.fixture.ts';
import { focusForKeys, MODES, openPage, openWidget, pause, until } from '../testing/pages.fixture.ts';
import type { Page, Widget } from '../testing/pages.fixture.ts';
import { resultsExample, searchExample } from '../testing/widgets.fixture.ts';
import { fold, matches } from './fold.ts';

const widget: Widget = {
  tag: 'press-search',
  html: renderSearch(searchExample),
  draw: (element) => Object.assign(element, { data: searchExample }),
};

for (const mode of MODES) {
  describe(`press-search, ${mode}`, () => {
    let page: Awaited<ReturnType<typeof openWidget>>;

    before(async () => {
      page = await openWidget(widget, mode);
    });

    after(() => {
      page.close();
    });

    it('is a form that any server can answer', () => {
      const form = page.element.querySelector<HTMLFormElement>('search > form')!;
      assert.equal(form.method, 'get');
      assert.equal(new URL(form.action).pathname, '/sok');
      assert.deepEqual(
        [...new FormData(form)],
        [
          ['q', 'färja'],
          ['category', 'Trafik'],
        ],
      );
    });

    it('has a field with a label, and an empty list that is not shown', () => {
      const input = page.element.querySelector('input');
      // Not by `labels`: WebKit dies of that list once the frame is gone.
      assert.equal(
        page.element.querySelector(`label[for="${String(input?.id)}"]`)?.textContent,
        'Sök pressmeddelanden',
      );
      assert.equal(page.document.getElementById(`${input?.id}-list`)?.hidden, true);
    });

    it('tells how many results there are, and marks what matches', () => {
      assert.equal(page.element.querySelector('.press-count')?.textContent, '23 träffar på ”färja”');
      assert.deepEqual(
        [...page.element.querySelectorAll('mark')].map((mark) => mark.textContent),
        ['Färjan', 'färjan'],
      );
      assert.equal(page.element.querySelector('ol')?.start, 11);
      assert.equal(page.element.querySelector('h2 a[lang=en]')?.textContent, 'More ferries');
    });

    it('leads on with ordinary links that keep the filter', () => {
      const next = page.element.querySelector<HTMLAnchorElement>('a[rel=next]');
      assert.equal(next?.getAttribute('href'), '/sok?q=f%C3%A4rja&category=Trafik&page=3');
    });

    it('violates no policy', () => {
      assert.deepEqual(page.violations(), []);
    });
  });
}

/** A provider in memory whose answers wait until they are let go. */
class Provider implements SearchProvider {
  readonly asked: string[] = [];
  readonly aborted: string[] = [];
  readonly answered: string[] = [];
  delay = 0;
  held: Promise<void> = Promise.resolve();
  suggestions: readonly Suggestion[] = [
    { text: 'färja', kind: 'query' },
    { text: 'Färdig bro öppnas', kind: 'release', url: '/nyheter/bro' },
    { text: 'Elsa Färdig', kind: 'person', url: '/personer/elsa' },
  ];
  page: SearchPage = { ...resultsExample, page: 1, total: 2 };
  fails = false;

  async suggest(prefix: string, { signal }: { signal?: AbortSignal } = {}): Promise<readonly Suggestion[]> {
    this.asked.push(prefix);
    signal?.addEventListener('abort', () => this.aborted.push(prefix));
    await pause(this.delay);
    await this.held;
    if (this.fails) throw new Error('down');
    this.answered.push(prefix);
    return this.suggestions;
  }

  async search(query: SearchPage['query']): Promise<SearchPage> {
    await pause(this.delay);
    if (this.fails) throw new Error('down');
    return { ...this.page, query };
  }
}

describe('suggestions', () => {
  let page: Page;
  let provider: Provider;
  let input: HTMLInputElement;
  let list: HTMLElement;

  beforeEach(async () => {
    page = await openPage({ html: renderSearch({ action: '/sok' }) });
    const search = await until(() => page.document.querySelector<HTMLElement>('press-search[data-ready]'));
    provider = new Provider();
    Object.assign(search, { provider });
    input = page.document.querySelector('input')!;
    list = page.document.querySelector('ul')!;
    await focusForKeys(page, input);
  });

  afterEach(() => {
    page.close();
  });

  async function open(): Promise<void> {
    await sendKeys({ type: 'fär' });
    // Between keys that come slowly it asks, and opens, for fewer letters too.
    await until(() => provider.answered.includes('fär') && !list.hidden);
  }

  /** Presses a key, and waits until something with a text has the focus. */
  async function pressTo(press: string, text: string): Promise<void> {
    await sendKeys({ press });
    await until(() => active() === text);
  }

  function active(): string | null {
    return page.document.activeElement?.textContent ?? null;
  }

  function status(): string {
    return page.document.querySelector('press-search')?.shadowRoot?.querySelector('[role=status]')?.textContent ?? '';
  }

  it('are links below the field, announced once', async () => {
    await open();
    assert.deepEqual(
      [...list.querySelectorAll('a')].map((link) => link.getAttribute('href')),
      [`${window.location.origin}/sok?q=f%C3%A4rja`, '/nyheter/bro', '/personer/elsa'],
    );
    assert.equal(status(), '3 förslag');
    assert.equal(provider.asked.at(-1), 'fär');
  });

  it('take the real focus by the arrow keys, and give it back', async () => {
    await open();
    await pressTo('ArrowDown', 'färja');
    await pressTo('ArrowDown', 'Färdig bro öppnas');
    await pressTo('ArrowDown', 'Elsa Färdig Person');
    await pressTo('ArrowDown', 'Elsa Färdig Person');
    await pressTo('ArrowUp', 'Färdig bro öppnas');
    await pressTo('ArrowUp', 'färja');
    await sendKeys({ press: 'ArrowUp' });
    await until(() => page.document.activeElement === input);
  });

  it('let typing go on in the field', async () => {
    await open();
    await pressTo('ArrowDown', 'färja');
    await sendKeys({ type: 'j' });
    await until(() => input.value === 'färj');
    assert.equal(page.document.activeElement, input);
  });

  it('close on Escape, and keep what was typed', async () => {
    await open();
    await pressTo('ArrowDown', 'färja');
    await sendKeys({ press: 'Escape' });
    await until(() => list.hidden && status() === '');
    assert.equal(page.document.activeElement, input);
    assert.equal(input.value, 'fär');
  });

  it('drop the answer to what is no longer in the field', async () => {
    let answer = (): void => undefined;
    provider.held = new Promise<void>((resolve) => (answer = resolve));
    await sendKeys({ type: 'fä' });
    await until(() => provider.asked.includes('fä'));
    await sendKeys({ type: 'r' });
    await until(() => provider.asked.includes('fär'));
    assert.include(provider.aborted, 'fä');
    answer();
    await until(() => !list.hidden);
  });

  it('stay as they are under a reader who has gone among them, whatever comes in late', async () => {
    await open();
    let answer = (): void => undefined;
    provider.held = new Promise<void>((resolve) => (answer = resolve));
    provider.suggestions = [];
    await sendKeys({ type: 'j' });
    await until(() => provider.asked.includes('färj'));
    await pressTo('ArrowDown', 'färja');
    answer();
    await until(() => provider.answered.includes('färj'));
    await pause(50);
    assert.equal(active(), 'färja');
    assert.equal(list.hidden, false);
  });

  it('wait while an input method composes', async () => {
    input.value = 'に';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    await pause(300);
    assert.deepEqual(provider.asked, []);
  });

  it('stay away where the provider fails: the form works', async () => {
    provider.fails = true;
    await sendKeys({ type: 'fär' });
    await until(() => provider.asked.includes('fär'));
    await pause(50);
    assert.equal(list.hidden, true);
  });

  it('mark what was typed without a node for it', async () => {
    await open();
    assert.deepEqual([input.value, page.window.CSS.highlights.get('press-match')?.size], ['fär', 3]);
    assert.lengthOf([...list.querySelectorAll('mark')], 0);
  });
});

describe('results in place', () => {
  let page: Page;
  let provider: Provider;
  let search: HTMLElement;

  beforeEach(async () => {
    page = await openPage({ html: renderSearch({ ...searchExample, action: '' }) });
    // The form leads to the page itself, as on a page of results.
    page.document.querySelector('form')?.setAttribute('action', page.window.location.pathname);
    search = await until(() => page.document.querySelector<HTMLElement>('press-search[data-ready]'));
    provider = new Provider();
    Object.assign(search, { provider });
  });

  afterEach(() => {
    page.close();
  });

  function count(): string | undefined {
    return search.querySelector('.press-count')?.textContent;
  }

  it('are drawn with address and history kept', async () => {
    const input = search.querySelector('input')!;
    input.value = 'is';
    search.querySelector('form')?.requestSubmit();
    await until(() => count() === '2 träffar på ”is”');
    assert.equal(page.window.location.search, '?q=is&category=Trafik');
    search.querySelector<HTMLAnchorElement>('.press-results a[href*="q=f"]')?.click();
    await until(() => count() === '2 träffar på ”färjan”');
    assert.equal(page.document.activeElement, search.querySelector('.press-count'));
    page.window.history.back();
    await until(() => count() === '2 träffar på ”is”');
  });

  it('take no step in the history where the same is searched again', async () => {
    const { history } = page.window;
    const pushState = history.pushState.bind(history);
    const steps: unknown[] = [];
    // Not by its length: a browser keeps fifty steps.
    history.pushState = (state, title, url) => {
      steps.push(url);
      pushState(state, title, url);
    };
    const submit = async (): Promise<void> => {
      const drawn = new Promise((resolve) => {
        search.addEventListener('press-results', resolve, { once: true });
      });
      search.querySelector('form')?.requestSubmit();
      await drawn;
    };
    await submit();
    await submit();
    assert.lengthOf(steps, 1);
    search.querySelector('input')!.value = 'is';
    await submit();
    assert.lengthOf(steps, 2);
  });

  it('say that there are none, and what to try', async () => {
    provider.page = { ...resultsExample, total: 0, page: 1, hits: [] };
    search.querySelector('form')?.requestSubmit();
    await until(() => count() === 'Inga träffar på ”färja”');
    assert.include(search.textContent, 'Pröva färre eller andra ord.');
  });

  it('say that nobody answered, and search again on the next try', async () => {
    provider.fails = true;
    search.querySelector('form')?.requestSubmit();
    await until(() => count()?.startsWith('Sökningen svarade inte'));
    provider.fails = false;
    search.querySelector('form')?.requestSubmit();
    await until(() => count() === '2 träffar på ”färja”');
  });
});

describe('fold', () => {
  it('finds words by their beginnings, diacritics and case apart, with their offsets', () => {
    assert.deepEqual(matches('Ångström mäter ång', 'ang'), [
      [0, 3],
      [15, 18],
    ]);
    assert.deepEqual(matches('Blåbärssaft', 'bar'), []);
    assert.equal(fold('ÅÄÖæøßÉ').length, 'ÅÄÖæøßÉ'.length);
  });
});

describe('press-search in every state', () => {
  it('passes every rule of axe, with and without script, with and without results', async () => {
    assert.deepEqual(await axeFindings({ html: `<h1>Sök</h1>${widget.html}` }), []);
    assert.deepEqual(await axeFindings({ html: `<h1>Sök</h1>${renderSearch({ action: '/sok' })}`, script: null }), []);
  });
});

describe('an answer to no words', () => {
  it('tells how many there are, and of no words', () => {
    const counted = (total: number): string =>
      /class="press-count"[^>]*>(.*?)</u.exec(
        renderSearch({ ...searchExample, results: { ...resultsExample, total, query: { text: '' } } }),
      )?.[1] ?? '';
    assert.deepEqual([0, 1, 23].map(counted), ['Inga träffar', '1 träff', '23 träffar']);
  });
});
