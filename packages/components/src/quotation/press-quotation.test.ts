import { assert } from '@open-wc/testing';

import { renderArticle, renderQuotation } from '../server.ts';
import { axeFindings } from '../testing/axe.fixture.ts';
import { MODES, openPage, openWidget, STRICT_POLICY, until } from '../testing/pages.fixture.ts';
import type { Page, Widget } from '../testing/pages.fixture.ts';
import { fullRelease } from '../testing/release.fixture.ts';
import { quotationExample } from '../testing/widgets.fixture.ts';

const widget: Widget = {
  tag: 'press-quotation',
  html: renderQuotation(quotationExample),
  draw: (element) => Object.assign(element, quotationExample),
};

function buttons(element: Element): readonly HTMLButtonElement[] {
  return [...(element.shadowRoot?.querySelectorAll('button') ?? [])];
}

for (const mode of MODES) {
  describe(`press-quotation, ${mode}`, () => {
    let page: Awaited<ReturnType<typeof openWidget>>;

    before(async () => {
      page = await openWidget(widget, mode);
    });

    after(() => {
      page.close();
    });

    it('tells the words, who said them, and where', () => {
      const quotation = page.element.querySelector('blockquote');
      assert.equal(quotation?.id, 'q1');
      assert.match(quotation?.querySelector('p')?.textContent ?? '', /^Vi har lyssnat .* länge$/);
      assert.equal(
        quotation?.querySelector('footer')?.textContent,
        'Elsa Viklund, trafikchef, Länsfärjorna\u00A0· Fler morgonturer över Gråsundet',
      );
    });

    it('has its buttons exactly where a script runs', () => {
      const labels = buttons(page.element)
        .map((button) => button.textContent)
        .filter((label) => label !== 'Dela');
      assert.deepEqual(labels, mode === 'JavaScript off' ? [] : ['Kopiera citat', 'Kopiera länk']);
    });

    it('keeps the buttons out of what select-all copies', () => {
      const selection = page.window.getSelection();
      selection?.selectAllChildren(page.document.body);
      assert.notInclude(selection?.toString() ?? '', 'Kopiera');
      assert.include(selection?.toString() ?? '', 'Vi har lyssnat');
    });

    it('violates no policy', () => {
      assert.deepEqual(page.violations(), []);
    });
  });
}

describe('the buttons of a quotation', () => {
  let page: Page;
  let quotation: HTMLElement;

  before(async () => {
    page = await openPage({
      html: renderArticle(fullRelease),
      head: '<link rel="canonical" href="https://farjor.example/nyheter/grasundet">',
    });
    quotation = page.document.querySelector<HTMLElement>('press-quotation')!;
    await until(() => buttons(quotation).length > 0);
    Object.defineProperty(page.window.navigator, 'clipboard', {
      value: {
        write: (items: ClipboardItem[]) => {
          copied = items;
          return Promise.resolve();
        },
        writeText: (text: string) => {
          copiedText = text;
          return Promise.resolve();
        },
      },
    });
  });

  after(() => {
    page.close();
  });

  let copied: readonly ClipboardItem[] = [];
  let copiedText = '';

  it('copy the words with speaker, headline, date and address, as text and as HTML', async () => {
    const told = new Promise<CustomEvent<{ kind: string; text: string }>>((resolve) => {
      quotation.addEventListener(
        'press-copy',
        (event) => {
          resolve(event);
        },
        { once: true },
      );
    });
    buttons(quotation)[0]?.click();
    const { detail } = await told;
    const text = await (await copied[0]!.getType('text/plain')).text();
    assert.equal(
      text,
      '”Vi har lyssnat på dem som faktiskt reser. Morgonturerna är fulla och det har de varit länge”\n' +
        'Elsa Viklund, trafikchef, Länsfärjorna\nFler morgonturer över Gråsundet, 12 februari 2026 kl. 08:30\n' +
        'https://farjor.example/nyheter/grasundet#q1',
    );
    assert.deepEqual(detail, { kind: 'quotation', text });
    const html = await (await copied[0]!.getType('text/html')).text();
    assert.match(
      html,
      /^<blockquote>Vi har lyssnat .*<\/blockquote><p>Elsa Viklund, .*<a href="https:\/\/farjor\.example\/nyheter\/grasundet#q1">/,
    );
  });

  it('say in the status line what was done', () => {
    assert.equal(quotation.shadowRoot?.querySelector('[role=status]')?.textContent, 'Citatet är kopierat');
  });

  it('copy a link that finds the id, and the words where a browser can', async () => {
    buttons(quotation)[1]?.click();
    await until(() => copiedText !== '');
    assert.equal(
      copiedText,
      'https://farjor.example/nyheter/grasundet#q1:~:text=Vi%20har%20lyssnat%20p%C3%A5,har%20de%20varit%20l%C3%A4nge',
    );
  });

  it('say so where copying is refused', async () => {
    Object.defineProperty(page.window.navigator.clipboard, 'write', { value: () => Promise.reject(new Error('no')) });
    buttons(quotation)[0]?.click();
    await until(() => quotation.shadowRoot?.querySelector('[role=status]')?.textContent.startsWith('Det gick inte'));
  });
});

describe('the upgrade of a page with quotations', () => {
  for (const width of [1000, 320])
    it(`shifts nothing and touches no node, ${String(width)} pixels wide`, async () => {
      await upgrade(width);
    });

  async function upgrade(width: number): Promise<void> {
    const page = await openPage({ html: renderArticle(fullRelease), script: null, width });
    const measure = (): readonly number[] =>
      [...page.document.querySelectorAll('main *')].map((element) => element.getBoundingClientRect().top);
    const before = measure();
    const touched: MutationRecord[] = [];
    const observer = new page.window.MutationObserver((records) => touched.push(...records));
    observer.observe(page.document.querySelector('main')!, { childList: true, characterData: true, subtree: true });
    const script = page.document.createElement('script');
    script.type = 'module';
    script.src = '/packages/components/dist/talstreck-components.min.js';
    page.document.head.append(script);
    await until(() => buttons(page.document.querySelector('press-quotation')!).length > 0);
    assert.deepEqual(measure(), before);
    assert.lengthOf(touched, 0);
    page.close();
  }
});

describe('the status of a quotation, 320 pixels wide', () => {
  for (const lang of ['sv', 'en', 'fi', 'nb', 'da', 'de'])
    it(`is seen in full below the buttons, and covers nothing: ${lang}`, async () => {
      const page = await openPage({ html: `${widget.html}<p id="after">Efter.</p>`, width: 320, lang });
      const quotation = page.document.querySelector('press-quotation')!;
      await until(() => buttons(quotation).length > 0);
      const bottom = (): number => page.document.querySelector('#after')!.getBoundingClientRect().top;
      const free = bottom();
      buttons(quotation)[0]?.click();
      const status = quotation.shadowRoot!.querySelector<HTMLElement>('[role=status]')!;
      await until(() => status.textContent !== '');
      const { top, bottom: end, left, right } = status.getBoundingClientRect();
      assert.isAtLeast(top, buttons(quotation)[0]!.getBoundingClientRect().bottom);
      assert.isAtMost(end, bottom());
      assert.isAtLeast(left, 0);
      assert.isAtMost(right, 320);
      assert.equal(status.scrollWidth, status.clientWidth);
      assert.isAbove(bottom(), free);
      page.close();
    });
});

describe('a page of many quotations', () => {
  const isDrawn = (element: Element | undefined): boolean => element !== undefined && buttons(element).length > 0;
  let page: Page;
  let quotations: readonly HTMLElement[];

  beforeEach(async () => {
    page = await openPage({ html: widget.html.repeat(100), policy: STRICT_POLICY });
    quotations = [...page.document.querySelectorAll<HTMLElement>('press-quotation')];
    await until(() => isDrawn(quotations[0]));
  });

  afterEach(() => {
    page.close();
  });

  it('has buttons where the reader is, and more where the reader goes', async () => {
    assert.isFalse(isDrawn(quotations[50]));
    quotations[50]?.scrollIntoView();
    await until(() => isDrawn(quotations[50]));
    assert.isFalse(isDrawn(quotations[99]));
  });

  for (const type of ['keydown', 'focusin'] as const)
    it(`has all of them at the first ${type}, before the focus moves on`, async () => {
      page.document.body.dispatchEvent(new page.window.Event(type, { bubbles: true }));
      await Promise.resolve();
      assert.isTrue(quotations.every((quotation) => isDrawn(quotation)));
    });

  it('has the buttons of the place that its address names', async () => {
    page.window.location.hash = '';
    quotations[80]!.querySelector('blockquote')!.id = 'q81';
    page.window.location.hash = '#q81';
    await until(() => isDrawn(quotations[80]));
    assert.isFalse(isDrawn(quotations[50]));
  });

  it('is whole for who searches and copies, though what is far waits to be laid out', async () => {
    const { window, document } = page;
    assert.equal(window.getComputedStyle(quotations[99]!).getPropertyValue('content-visibility'), 'auto');
    quotations[90]!.querySelector('p')!.append(' Slutordet.');
    assert.isTrue((window as unknown as { find: (words: string) => boolean }).find('Slutordet'));
    const selection = window.getSelection();
    selection?.selectAllChildren(document.body);
    await until(() => selection?.toString().match(/Vi har lyssnat/g)?.length === 100);
  });

  it('draws data wherever it is, and at once', async () => {
    const far = quotations[99] as HTMLElementTagNameMap['press-quotation'];
    far.quotation = fullRelease.quotations![2];
    await far.updateComplete;
    assert.include(far.textContent, 'Ivar Ståhl');
    assert.isFalse(isDrawn(quotations[98]));
  });
});

describe('press-quotation alone', () => {
  it('passes every rule of axe, with and without script', async () => {
    assert.deepEqual(await axeFindings({ html: `<h1>Citat</h1>${widget.html}` }), []);
    assert.deepEqual(await axeFindings({ html: `<h1>Citat</h1>${widget.html}`, script: null }), []);
  });

  it('does not name a speaker who is guessed with less than high confidence', () => {
    const guessed = { ...quotationExample.quotation, attribution: 'inferred', confidence: 'low' } as const;
    assert.notInclude(renderQuotation({ quotation: { ...guessed, mention: undefined } as never }), 'Elsa');
  });

  it('draws other data into the same nodes, and nothing when it is taken away', async () => {
    const page = await openWidget(widget, 'drawn from data');
    const quotation = page.element.querySelector('blockquote');
    Object.assign(page.element, { quotation: fullRelease.quotations![2] });
    await (page.element as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete;
    assert.equal(page.element.querySelector('blockquote'), quotation);
    assert.include(quotation?.textContent, 'Ivar Ståhl');
    Object.assign(page.element, { quotation: undefined });
    await (page.element as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete;
    assert.equal(page.element.textContent, '');
    page.close();
  });
});

describe('the HTML of a quotation', () => {
  it('is at most 400 bytes more than its words', () => {
    const html = renderQuotation(quotationExample);
    const bytes = (text: string): number => new TextEncoder().encode(text).length;
    assert.isAtMost(bytes(html) - bytes(quotationExample.quotation.text), 400);
  });
});
