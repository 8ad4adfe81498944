import { assert } from '@open-wc/testing';

import '../define.ts';
import * as server from '../server.ts';
import { Memory, watchHeld } from '../testing/left-behind.fixture.ts';
import { cdp } from '../testing/pages.fixture.ts';
import { fullRelease } from '../testing/release.fixture.ts';
import * as examples from '../testing/widgets.fixture.ts';
import { defineElement } from './define-element.ts';
import { PressElement } from './press-element.ts';

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

/** What Chromium counts of this page; null in other browsers. */
async function counters(): Promise<Counters | null> {
  try {
    await cdp('HeapProfiler.collectGarbage');
    return await cdp<Counters>('Memory.getDOMCounters');
  } catch {
    return null;
  }
}

interface Counters {
  readonly nodes: number;
  readonly jsEventListeners: number;
}

/** Lets widgets come and go, and tells of each. */
type Come = (times: number, tell: (widget: Element) => void) => void | Promise<void>;

function connectAndDisconnect(html: string): Come {
  const template = document.createElement('template');
  template.innerHTML = html;
  return async (times, tell) => {
    for (let time = 0; time < times; time++) {
      const widget = document.importNode(template.content, true).firstElementChild!;
      document.body.append(widget);
      if (widget instanceof PressElement) await widget.updateComplete;
      widget.remove();
      tell(widget);
    }
  };
}

/** Widgets that an engine may keep for a while: it takes what looks like their address on the stack for one. */
const FEW = 20;

/** Comes and goes a thousand times, and looks at what is left: in the page itself, and by Chromium's own counters. */
async function assertNothingLeft(come: Come): Promise<void> {
  const memory = new Memory();
  const tell = (widget: Element): void => {
    memory.add(widget);
  };
  await come(20, tell);
  const before = await counters();
  const watch = watchHeld();
  await come(1000, tell);
  assert.equal(watch.held(), 0);
  watch.stop();
  assert.isAtMost(await memory.kept(FEW), FEW);
  const after = await counters();
  if (before === null || after === null) return;
  assert.isBelow(after.nodes - before.nodes, 200);
  assert.isBelow(after.jsEventListeners - before.jsEventListeners, 20);
}

describe('a thousand connects and disconnects', () => {
  for (const [name, html] of Object.entries(widgets)) {
    it(`leave no node, no listener and no observer behind: ${name}`, async () => {
      const content = name === 'press-article' ? '<press-article><p>En text.</p></press-article>' : html;
      await assertNothingLeft(connectAndDisconnect(content));
    });
  }
});

describe('a thousand quotations that nobody came near', () => {
  it('leave no node, no listener and no observer behind', async () => {
    const place = document.createElement('div');
    place.style.marginBlockStart = '10000px';
    document.body.append(place);
    await assertNothingLeft((times, tell) => {
      for (let time = 0; time < times; time++) {
        place.innerHTML = widgets['press-quotation'] ?? '';
        tell(place.firstElementChild!);
        place.replaceChildren();
      }
    });
    place.remove();
  });
});

describe('what is left behind', () => {
  it('is seen: a listener, an observer, and an element that is held', async () => {
    const watch = watchHeld();
    const element = document.createElement('p');
    const listen = (): void => undefined;
    const observer = new ResizeObserver(listen);
    addEventListener('resize', listen, true);
    element.addEventListener('click', listen);
    observer.observe(element);
    assert.equal(watch.held(), 2);
    removeEventListener('resize', listen);
    assert.equal(watch.held(), 2);
    removeEventListener('resize', listen, true);
    observer.unobserve(element);
    assert.equal(watch.held(), 0);
    watch.stop();
    const memory = new Memory();
    memory.add(element);
    assert.equal(await memory.kept(0, 500), 1);
    assert.equal(element.localName, 'p');
  });
});

describe('an element with data', () => {
  async function article(): Promise<HTMLElementTagNameMap['press-article']> {
    const element = document.createElement('press-article');
    element.innerHTML = '<p>Sidans egen text.</p>';
    document.body.append(element);
    await element.updateComplete;
    return element;
  }

  it('leaves its children alone until it has data, and then draws in their place', async () => {
    const element = await article();
    assert.equal(element.textContent, 'Sidans egen text.');
    element.release = fullRelease;
    await element.updateComplete;
    assert.equal(element.querySelectorAll('article').length, 1);
    assert.notInclude(element.textContent, 'Sidans egen');
    element.remove();
  });

  it('draws again what others wiped, once', async () => {
    const element = await article();
    element.release = fullRelease;
    await element.updateComplete;
    element.textContent = '';
    element.release = { ...fullRelease, headline: 'En annan rubrik' };
    await element.updateComplete;
    assert.equal(element.querySelector('h1')?.textContent, 'En annan rubrik');
    assert.lengthOf([...element.querySelectorAll('article')], 1);
    element.remove();
  });

  it('draws the newest of two releases that come at once', async () => {
    const element = await article();
    element.release = fullRelease;
    element.release = { ...fullRelease, headline: 'Den senaste' };
    await element.updateComplete;
    assert.equal(element.querySelector('h1')?.textContent, 'Den senaste');
    element.remove();
  });

  it('takes a property that was set before the element was defined', async () => {
    const late = document.createElement('press-late');
    Object.assign(late, { data: examples.toTopExample });
    document.body.append(late);
    const { PressToTop } = await import('../to-top/press-to-top.ts');
    defineElement('press-late', class extends PressToTop {});
    if (!(late instanceof PressToTop)) throw new TypeError('The element was not upgraded.');
    await late.updateComplete;
    assert.equal(late.textContent, 'Till toppen');
    late.remove();
  });

  it("speaks the language around it, not the page's", async () => {
    const section = document.createElement('section');
    section.lang = 'fi';
    section.innerHTML = server.renderQuotation(examples.quotationExample);
    document.body.append(section);
    const quotation = section.querySelector('press-quotation')!;
    await quotation.updateComplete;
    assert.equal(quotation.shadowRoot?.querySelector('button')?.textContent, 'Kopioi sitaatti');
    section.remove();
  });

  it('speaks the language around the element whose shadow root it stands in', async () => {
    const host = document.createElement('div');
    host.lang = 'de';
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = server.renderQuotation(examples.quotationExample);
    document.body.append(host);
    const quotation = root.querySelector('press-quotation')!;
    await quotation.updateComplete;
    assert.equal(quotation.shadowRoot?.querySelector('button')?.textContent, 'Zitat kopieren');
    host.remove();
  });

  it('tolerates a name that is taken', () => {
    defineElement('press-article', class extends HTMLElement {});
    assert.isTrue(customElements.get('press-article')?.prototype instanceof PressElement);
  });
});

describe('an article from an address', () => {
  const original = window.fetch.bind(window);

  afterEach(() => {
    window.fetch = original;
  });

  function answer(body: string, status = 200): void {
    window.fetch = (): Promise<Response> => Promise.resolve(new Response(body, { status }));
  }

  function open(): HTMLElementTagNameMap['press-article'] {
    const element = document.createElement('press-article');
    element.innerHTML = '<a href="/nyheter/grasundet">Fler morgonturer</a>';
    element.setAttribute('src', '/nyheter/grasundet.json');
    document.body.append(element);
    return element;
  }

  it('keeps its children while it loads, says so, and draws what comes', async () => {
    answer(JSON.stringify(fullRelease));
    const element = open();
    const loaded = new Promise((resolve) => {
      element.addEventListener('press-load', resolve, { once: true });
    });
    await element.updateComplete;
    assert.equal(element.shadowRoot?.querySelector('[role=status]')?.textContent, 'Hämtar pressmeddelandet …');
    assert.isTrue(element.matches(':state(loading)'));
    assert.equal(element.querySelector('a')?.textContent, 'Fler morgonturer');
    await loaded;
    await element.updateComplete;
    assert.equal(element.querySelector('h1')?.textContent, 'Fler morgonturer över Gråsundet');
    assert.equal(element.shadowRoot?.querySelector('[role=status]')?.textContent, '');
    element.remove();
  });

  for (const [problem, body, status] of [
    ['an error', '', 500],
    ['no JSON', '<p>', 200],
    ['JSON of another kind', '{"a":1}', 200],
  ] as const) {
    it(`keeps its children where the answer is ${problem}, and offers to try again`, async () => {
      answer(body, status);
      const element = open();
      await new Promise((resolve) => {
        element.addEventListener('press-error', resolve, { once: true });
      });
      await element.updateComplete;
      assert.isTrue(element.matches(':state(failed)'));
      assert.equal(element.querySelector('a')?.textContent, 'Fler morgonturer');
      answer(JSON.stringify(fullRelease));
      element.shadowRoot?.querySelector('button')?.click();
      await new Promise((resolve) => {
        element.addEventListener('press-load', resolve, { once: true });
      });
      await element.updateComplete;
      assert.exists(element.querySelector('h1'));
      element.remove();
    });
  }
});
