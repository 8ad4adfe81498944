/** Every widget in every state as a whole page, as a server sends it. */
import * as server from '../dist/server.js';
import { releaseStates } from '../src/testing/release.fixture.ts';
import * as examples from '../src/testing/widgets.fixture.ts';

const now = Date.parse('2026-03-01');

const mains = {
  ...Object.fromEntries(
    Object.entries(releaseStates).map(([state, release]) => [
      `article-${state}`,
      server.renderArticle(release, { now }),
    ]),
  ),
  quotation: `<h1>Citat</h1>${server.renderQuotation(examples.quotationExample)}${server.renderPullQuotation(examples.quotationExample.quotation)}`,
  search: `<h1>Sök</h1>${server.renderSearch({ action: '/sok' })}`,
  results: `<h1>Sök</h1>${server.renderSearch(examples.searchExample)}`,
  'no-results': `<h1>Sök</h1>${server.renderSearch({ action: '/sok', results: { ...examples.resultsExample, total: 0, hits: [], page: 1 } })}`,
  noscript: `<h1>Sida</h1>${server.renderNoscript(examples.noscriptExample)}${server.renderSearch({ action: '/sok' })}`,
  'to-top': `<h1>Sida</h1>${server.renderToTop(examples.toTopExample)}`,
  list: `<h1>Nyheter</h1>${server.renderList(examples.listExample)}`,
  share: `<h1>Sida</h1>${server.renderShare(examples.shareExample)}`,
};

/** The pages by name; `script` is the address of the widgets' script, or null for a page without. */
export function pages(script) {
  return Object.fromEntries(Object.entries(mains).map(([name, main]) => [name, page(main, script)]));
}

function page(main, script) {
  const element = script === null ? '' : `<script type="module" src="${script}"></script>`;
  return `<!DOCTYPE html>
<html lang="sv"><head><meta charset="utf-8"><title>Provsida</title><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/press.css">${element}</head><body><header id="top" tabindex="-1"><p>Provsida</p></header><main>${main}</main></body></html>
`;
}
