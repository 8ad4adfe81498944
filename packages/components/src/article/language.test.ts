import { assert } from '@open-wc/testing';

import type { PressRelease } from '@talstreck/core/model';

import { renderArticle, renderList, renderQuotation, renderSearch } from '../server.ts';
import { axeFindings } from '../testing/axe.fixture.ts';
import { openPage, STRICT_POLICY, until } from '../testing/pages.fixture.ts';
import { fullRelease } from '../testing/release.fixture.ts';
import { quotationExample, resultsExample } from '../testing/widgets.fixture.ts';

const HEADLINE = 'المزيد من الرحلات الصباحية';
const WORDS = 'ستبدأ العبّارة رحلاتها في الساعة الخامسة.';

/** In Arabic, which is none of our languages, with everything that brings labels. */
const arabic: PressRelease = {
  ...fullRelease,
  inLanguage: 'ar',
  text: WORDS,
  headline: HEADLINE,
  alternativeHeadline: HEADLINE,
  category: HEADLINE,
  lede: WORDS,
  dateline: { text: 'ستوكهولم' },
  quotations: [],
  withdrawn: { at: '2026-02-20', explanation: WORDS },
  blocks: [
    { type: 'paragraph', start: 0, end: WORDS.length, text: WORDS },
    ...['الأول', 'الثاني', 'الثالث'].map((text) => ({ type: 'heading', depth: 2, start: 0, end: 5, text }) as const),
    { type: 'table', header: false, start: 0, end: 0, rows: [[{ start: 0, end: WORDS.length, text: WORDS }]] },
  ],
};

function parse(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, 'text/html').body;
}

/** What is written in Latin letters, and the language that the page says it is in. */
function latinWords(page: HTMLElement): readonly (readonly [language: string | null | undefined, words: string])[] {
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  const found: [string | null | undefined, string][] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (/\p{Script=Latin}{2}/u.test(node.nodeValue ?? ''))
      found.push([node.parentElement?.closest('[lang]')?.getAttribute('lang'), (node.nodeValue ?? '').trim()]);
  return found;
}

describe('a release in a language that has no labels of its own', () => {
  const page = parse(renderArticle(arabic, { interfaceLanguage: 'sv' }));

  it('has a language and a direction', () => {
    const article = page.querySelector('article');
    assert.equal(article?.lang, 'ar');
    assert.equal(article?.dir, 'rtl');
    assert.isFalse(parse(renderArticle(fullRelease)).querySelector('article')?.hasAttribute('dir'));
  });

  it('says of each label that it is in the language of the page', () => {
    const labels =
      /^(?:Publicerad|Uppdaterad|Innehåll|Bilder|Bilagor|Läs mer|Kontakt|Telefon|E-post|Webbplats|Öppettider|Om |Ändringshistorik|Rättad|Källa|Foto|Tillbakadraget|Rättelse)/;
    const marked = latinWords(page).filter(([, words]) => labels.test(words));
    assert.isAtLeast(marked.length, 18);
    assert.deepEqual(
      marked.filter(([language]) => language !== 'sv'),
      [],
    );
    assert.equal(page.querySelector('[aria-label="Tabell"]')?.closest('[lang]')?.getAttribute('lang'), 'sv');
  });

  it('keeps its own words in its own language', () => {
    for (const selector of ['h1', '.press-lede', '.press-contents li', 'td', '.press-notice'])
      assert.equal(page.querySelector(selector)?.closest('[lang]')?.getAttribute('lang'), 'ar', selector);
  });

  it('marks no label of a release in one of our languages', () => {
    assert.lengthOf(parse(renderArticle(fullRelease)).querySelectorAll('[lang="sv"]'), 1);
  });

  it('passes every rule of axe', async () => {
    assert.deepEqual(await axeFindings({ html: renderArticle(arabic, { interfaceLanguage: 'sv' }) }), []);
  });

  it('lies from right to left in a page from left to right, and the other way round', async () => {
    const html = `${renderArticle(arabic)}${renderArticle(fullRelease, { idPrefix: 'b-' })}`;
    for (const dir of [undefined, 'rtl'] as const) {
      const page = await openPage({ html, policy: STRICT_POLICY, ...(dir && { dir }) });
      const directions = [...page.document.querySelectorAll('article')].map(
        (node) => page.window.getComputedStyle(node).direction,
      );
      assert.deepEqual(directions, ['rtl', 'ltr']);
      page.close();
    }
  });
});

describe('a label on a page from right to left', () => {
  /** The horizontal middle of some words of a text. */
  function middleOf(words: string, place: Element): number {
    const text = [...place.childNodes].find(({ nodeType }) => nodeType === Node.TEXT_NODE) as Text;
    const range = place.ownerDocument.createRange();
    range.setStart(text, text.data.lastIndexOf(words));
    range.setEnd(text, text.data.lastIndexOf(words) + words.length);
    const { left, width } = range.getBoundingClientRect();
    return left + width / 2;
  }

  const { query, hits } = resultsExample;
  const noHits = { query, page: 1, pageSize: 10, total: 0, hits: [] };
  const list = renderList({
    items: [{ url: '/a', headline: HEADLINE, datePublished: '2026-02-12', lede: 'Fem turer.' }],
  });

  for (const [name, html, selector, first, last] of [
    ['a date', list, 'time', '12', '2026'],
    ['words of unknown language', list, 'li > p:last-child', 'Fem', '.'],
    [
      'a count',
      renderSearch({ action: '/sok', results: { ...resultsExample, hits } }),
      '.press-count',
      '23',
      'träffar',
    ],
    [
      'a quotation',
      renderQuotation({ quotation: { ...fullRelease.quotations![0]!, text: 'Fem turer.' } }),
      '.press-words',
      'Fem',
      '.',
    ],
    ['advice', renderSearch({ action: '/sok', results: noHits }), '.press-results > p:last-of-type', 'Pröva', '.'],
  ] as const)
    it(`runs from left to right, and begins at the right edge: ${name}`, async () => {
      const page = await openPage({ html, policy: STRICT_POLICY, dir: 'rtl' });
      const place = page.document.querySelector(selector)!;
      assert.isBelow(middleOf(first, place), middleOf(last, place));
      const range = page.document.createRange();
      range.selectNodeContents(place);
      const { right } = place.closest('p')!.getBoundingClientRect();
      // The marks of a quotation, which the stylesheet adds, are not in the range.
      assert.approximately(range.getBoundingClientRect().right, right, name === 'a quotation' ? 12 : 1);
      page.close();
    });

  for (const [name, html, button, first] of [
    [
      'that a release could not be loaded',
      '<press-article src="/missing.json"></press-article>',
      null,
      'Pressmeddelandet',
    ],
    ['that words could not be copied', renderQuotation(quotationExample), 'button', 'Det'],
  ] as const)
    it(`runs so in a line that an element tells: ${name}`, async () => {
      const page = await openPage({ html, policy: STRICT_POLICY, dir: 'rtl' });
      Object.defineProperty(page.window.navigator, 'clipboard', { value: undefined });
      const root = await until(() => page.document.querySelector('[data-ready]')?.shadowRoot);
      if (button) (await until(() => root.querySelector<HTMLElement>(button))).click();
      const place = await until(() => root.querySelector('[role=status]'));
      await until(() => place.textContent.endsWith('.'));
      assert.isBelow(middleOf(first, place), middleOf('.', place));
      page.close();
    });
});

describe('an item in another language than its list', () => {
  const items = {
    list: renderList({
      items: [{ url: '/a', headline: HEADLINE, inLanguage: 'ar', datePublished: '2026-02-12', lede: WORDS }],
    }),
    search: renderSearch({
      action: '/sok',
      results: {
        ...resultsExample,
        hits: [
          {
            ...resultsExample.hits[0]!,
            inLanguage: 'ar',
            headline: { text: HEADLINE, highlights: [] },
            snippet: { text: WORDS, highlights: [] },
          },
        ],
      },
    }),
  };

  for (const [name, html] of Object.entries(items))
    it(`has its words in its language, and its date in the list's: ${name}`, () => {
      const item = parse(html).querySelector('li:has(time)')!;
      assert.isNull(item.querySelector('time')!.closest('[lang]'));
      assert.equal(item.querySelector('a')?.lang, 'ar');
      assert.equal(item.querySelector('a')?.dir, 'auto');
      assert.equal(item.querySelector<HTMLElement>('p:last-child')?.lang, 'ar');
    });

  for (const [name, html] of Object.entries(items))
    for (const dir of [undefined, 'rtl'] as const)
      it(`begins each line where its headline begins, in a page from ${dir ? 'right' : 'left'}: ${name}`, async () => {
        const page = await openPage({ html, policy: STRICT_POLICY, ...(dir && { dir }) });
        const item = page.document.querySelector('li:has(time)')!;
        const edges = [...item.querySelectorAll('h2, h3, p')].map((line) => {
          const range = page.document.createRange();
          range.selectNodeContents(line);
          const { left, right } = range.getBoundingClientRect();
          return Math.round(dir ? right : left);
        });
        assert.lengthOf(edges, 3);
        assert.lengthOf(new Set(edges), 1, String(edges));
        page.close();
      });

  it('is called by words for it where it has no headline', () => {
    const { hits } = resultsExample;
    const results = { ...resultsExample, hits: [{ ...hits[0]!, headline: { text: '', highlights: [] } }] };
    for (const html of [
      renderList({ items: [{ url: '/a', headline: '', inLanguage: 'ar' }] }),
      renderSearch({ action: '/sok', results }),
    ]) {
      const link = parse(html).querySelector('li h2 a, li h3 a');
      assert.equal(link?.textContent, 'Utan rubrik');
      assert.isFalse(link?.hasAttribute('lang'));
    }
  });

  it('is so for a quotation', () => {
    const quotation = { ...fullRelease.quotations![0]!, inLanguage: 'ar', text: WORDS };
    const block = parse(renderQuotation({ quotation })).querySelector('blockquote');
    assert.equal(block?.lang, 'ar');
    assert.equal(block?.dir, 'auto');
  });
});
