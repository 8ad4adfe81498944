/** The same page by both: its HTML, and what it loads. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { build } from 'esbuild';
import { html } from 'lit';

import { renderQuotation } from '../../dist/server.js';
import { LitQuotation } from './lit-quotation.mjs';
import { quotations } from './quotations.mjs';

globalThis.customElements.define('lit-quotation', LitQuotation);

const dist = new URL('../../dist/', import.meta.url);

const HYDRATED =
  "[...document.querySelectorAll('lit-quotation')].every((element) => element.matches(':defined') && element.hasUpdated)";

/** Whether some of our quotations have their buttons, as an expression for the page. */
function hasButtons(quotations) {
  return `(() => {
    const isInWindow = (element) => element.getBoundingClientRect().top < innerHeight && element.getBoundingClientRect().bottom > 0;
    return ${quotations}.every(({ shadowRoot }) => shadowRoot?.querySelector('button'));
  })()`;
}

/** `{name: {html, files, isReady, isWhole}}`: conditions in the page, for what is in the window and for all of it. */
export async function benchPages() {
  return {
    '@talstreck/components': {
      html: page('<link rel="stylesheet" href="press.css">', ours()),
      files: {
        'press.css': await readFile(new URL('press.css', dist)),
        'script.js': await readFile(new URL('talstreck-components.min.js', dist)),
      },
      isReady: hasButtons("[...document.querySelectorAll('press-quotation')].filter(isInWindow)"),
      isWhole: hasButtons("[...document.querySelectorAll('press-quotation')]"),
    },
    '@lit-labs/ssr': {
      html: page('', lit()),
      files: { 'script.js': await litScript() },
      isReady: HYDRATED,
      isWhole: HYDRATED,
    },
  };
}

function ours() {
  return quotations
    .map(({ id, words: text, speaker: name }) =>
      renderQuotation({
        quotation: {
          ...{ id, kind: 'direct', spans: [], text, rule: 'bench', attribution: 'stated', confidence: 'high' },
          speaker: { type: 'person', name },
        },
      }),
    )
    .join('');
}

function lit() {
  const elements = quotations.map(
    ({ id, words, speaker }) =>
      html`<lit-quotation quotation-id="${id}" words="${words}" speaker="${speaker}"></lit-quotation>`,
  );
  return collectResultSync(render(elements));
}

async function litScript() {
  const { outputFiles } = await build({
    ...{ entryPoints: ['lit-client.mjs'], absWorkingDir: fileURLToPath(new URL('.', import.meta.url)) },
    ...{ bundle: true, minify: true, write: false, format: 'esm', target: 'es2022', conditions: ['browser'] },
  });
  return outputFiles[0].contents;
}

function page(head, main) {
  return `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>200 citat</title><meta name="viewport" content="width=device-width, initial-scale=1">${head}<script type="module" src="script.js"></script></head><body><main>${main}</main></body></html>`;
}
