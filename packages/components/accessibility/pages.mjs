/** Every widget in every state and in every way that it comes to a reader. */
import * as server from '../dist/server.js';
import { releaseStates } from '../src/testing/release.fixture.ts';
import * as examples from '../src/testing/widgets.fixture.ts';

const now = Date.parse('2026-03-01');
const emptySearch = { action: '/sok' };
const noResults = { ...emptySearch, results: { ...examples.resultsExample, total: 0, hits: [], page: 1 } };

/**
 * A state: what a server writes in `<main>`, the properties that draw the same (`data`), and what a reader has done
 * with it (`act`, the body of a function of `element` that runs in the page).
 */
const states = {
  ...Object.fromEntries(
    Object.entries(releaseStates).map(([state, release]) => [
      `article-${state}`,
      { tag: 'press-article', html: server.renderArticle(release, { now }), data: { release, options: { now } } },
    ]),
  ),
  'article-loading': {
    ...{ tag: 'press-article', html: '<h1>Nyhet</h1><press-article><a href="/nyhet">Nyheten</a></press-article>' },
    act: "element.src = '/pages/hanging.json';",
  },
  'article-failed': {
    ...{ tag: 'press-article', html: '<h1>Nyhet</h1><press-article><a href="/nyhet">Nyheten</a></press-article>' },
    act: "element.src = '/missing.json'; await new Promise((resolve) => element.addEventListener('press-error', resolve));",
  },
  quotation: {
    tag: 'press-quotation',
    html: `<h1>Citat</h1>${server.renderQuotation(examples.quotationExample)}`,
    data: examples.quotationExample,
  },
  'quotation-pull': {
    html: `<h1>Citat</h1>${server.renderPullQuotation(examples.quotationExample.quotation)}`,
  },
  'quotation-copied': {
    ...{ tag: 'press-quotation', html: `<h1>Citat</h1>${server.renderQuotation(examples.quotationExample)}` },
    act: "await element.updateComplete; element.shadowRoot.querySelector('button').click(); while (element.shadowRoot.querySelector('[role=status]').textContent === '') await new Promise((resolve) => setTimeout(resolve, 20));",
  },
  search: {
    ...{ tag: 'press-search', html: `<h1>Sök</h1>${server.renderSearch(emptySearch)}`, data: { data: emptySearch } },
  },
  'search-results': {
    tag: 'press-search',
    html: `<h1>Sök</h1>${server.renderSearch(examples.searchExample)}`,
    data: { data: examples.searchExample },
  },
  'search-no-results': {
    ...{ tag: 'press-search', html: `<h1>Sök</h1>${server.renderSearch(noResults)}`, data: { data: noResults } },
  },
  'search-suggestions': {
    ...{ tag: 'press-search', html: `<h1>Sök</h1>${server.renderSearch(emptySearch)}` },
    act: `element.provider = {
        suggest: async () => [{ text: 'Fler morgonturer', url: '/fler' }, { text: 'Färjan Ternan', url: '/ternan' }],
        search: async () => { throw new Error('not asked'); },
      };
      const input = element.querySelector('input');
      input.focus();
      input.value = 'fä';
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      while (element.querySelector('ul[id$=list]').hidden) await new Promise((resolve) => setTimeout(resolve, 20));`,
  },
  'search-failed': {
    ...{ tag: 'press-search', html: `<h1>Sök</h1>${server.renderSearch({ ...emptySearch, src: '/missing.json' })}` },
    act: `const input = element.querySelector('input');
      input.focus();
      input.value = 'fä';
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      const isAsked = () => performance.getEntriesByType('resource').some(({ name }) => name.includes('/missing.json'));
      while (!isAsked()) await new Promise((resolve) => setTimeout(resolve, 20));`,
  },
  noscript: {
    tag: 'press-noscript',
    html: `<h1>Sida</h1>${server.renderNoscript(examples.noscriptExample)}${server.renderSearch(emptySearch)}`,
    data: { data: examples.noscriptExample },
  },
  'to-top': {
    tag: 'press-to-top',
    html: `<h1>Sida</h1>${server.renderToTop(examples.toTopExample)}`,
    data: { data: examples.toTopExample },
  },
  list: {
    tag: 'press-list',
    html: `<h1>Nyheter</h1>${server.renderList(examples.listExample)}`,
    data: { data: examples.listExample },
  },
  share: {
    ...{ tag: 'press-share', html: `<h1>Sida</h1>${server.renderShare(examples.shareExample)}` },
    data: { data: examples.shareExample },
  },
};

/** The policy that every widget must live under. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; " +
  "base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html";

/** The pages as a server sends them: for those who read HTML alone. */
export function writtenPages() {
  return Object.entries(states).map(([name, { html }]) => ({ name, html: page(html) }));
}

/** The pages in a browser, each state in each of the four ways that it comes to readers. */
export function openedPages() {
  return Object.entries(states).flatMap(([name, { tag, html, data, act }]) => {
    const upgraded = {
      ...{ html: page(html), isReady: `!document.querySelector('${tag}:not([data-ready])')` },
      // Done when the quotations that are far from the window have their buttons too.
      act: `const element = document.querySelector('${tag}');
        for (const { updateComplete } of document.querySelectorAll('press-quotation')) await updateComplete;
        ${act ?? ''}`,
    };
    return [
      { name: `${name}, upgraded`, ...upgraded },
      { name: `${name}, strict policy`, ...upgraded, policy: POLICY },
      ...(act ? [] : [{ name: `${name}, JavaScript off`, html: page(html), isScripting: false }]),
      ...(data ? [{ name: `${name}, drawn from data`, ...drawn(tag, html, data) }] : []),
    ];
  });
}

/** The same page with an empty element that is given its data in the browser. */
function drawn(tag, html, data) {
  const inner = new RegExp(`<${tag}\\b[^>]*>.*</${tag}>`, 's');
  return {
    html: page(html.replace(inner, `<${tag}></${tag}>`), html),
    act: `const element = document.querySelector('${tag}');
      Object.assign(element, ${JSON.stringify(data)});
      await element.updateComplete;
      if (!element.childElementCount) throw new Error('Nothing is drawn.');`,
  };
}

/** A page with the heading of what is in it as its title. */
function page(main, heading = main) {
  const [, words = ''] = /<h1\b[^>]*>(.*?)<\/h1>/.exec(heading) ?? [];
  return `<!DOCTYPE html>
<html lang="sv"><head><meta charset="utf-8"><title>${words && `${words} – `}Provsida</title><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/press.css"><script type="module" src="/talstreck-components.min.js"></script></head><body><header id="top" tabindex="-1"><a href="#content">Till innehållet</a></header><main id="content">${main}</main><footer><small>Provsida</small></footer></body></html>
`;
}
