/* global customElements -- Lit's server build brings it */
/** The same page by each renderer: an article with twelve paragraphs and six quotations. */
import { html as litHtml } from 'lit';
import { LitElement } from 'lit';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { render as renderLit } from '@lit-labs/ssr';
import { h } from 'preact';
import { renderToString as renderPreact } from 'preact-render-to-string';
import { createElement } from 'react';
import { renderToStaticMarkup, renderToString as renderReact } from 'react-dom/server';

import { renderArticle } from '../dist/server.js';
import { articleTemplate } from '../dist/article/article.draw.js';
import { stringHtml as html } from '../dist/template/string-html.js';
import { prepare } from './prepare.mjs';
import { release } from './release.mjs';

const now = Date.parse('2026-03-01');

const prepared = prepare(release);

/** Plain template strings that write the same bytes as ours. */
function plain({ headline, datePublished, published, minutes, paragraphs }) {
  const body = paragraphs
    .map(({ id, text, quotation }) =>
      quotation
        ? `<press-quotation speaker="${escape(quotation.line)}"><blockquote id="${escape(quotation.id)}"><p>${escape(quotation.before)}<span class="press-words">${escape(quotation.words)}</span>${escape(quotation.between)}<span class="press-speaker">${escape(quotation.name)}</span>${escape(quotation.after)}</p></blockquote></press-quotation>`
        : `<p id="${id}">${escape(text)}</p>`,
    )
    .join('');
  return `<press-article><article lang="sv"><header><h1 id="headline">${escape(headline)}</h1><ul class="press-meta"><li>Publicerad <time datetime="${escape(datePublished)}">${published}</time></li><li class="press-screen">${minutes} min läsning</li></ul></header><div class="press-body">${body}</div></article></press-article>`;
}

function escape(text) {
  return /[&<>"']/.test(text)
    ? text.replace(/[&<>"']/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[c])
    : text;
}

/** Our tag with the same prepared paragraphs as the others: what drawing alone costs. */
function tag({ headline, datePublished, published, minutes, paragraphs }) {
  const body = paragraphs.map(({ id, text, quotation }) =>
    quotation
      ? html`<press-quotation speaker="${quotation.line}"><blockquote id="${quotation.id}"><p>${quotation.before}<span class="press-words">${quotation.words}</span>${quotation.between}<span class="press-speaker">${quotation.name}</span>${quotation.after}</p></blockquote></press-quotation>`
      : html`<p id="${id}">${text}</p>`,
  );
  return html`<press-article><article lang="sv"><header><h1 id="headline">${headline}</h1><ul class="press-meta"><li>Publicerad <time datetime="${datePublished}">${published}</time></li><li class="press-screen">${minutes} min läsning</li></ul></header><div class="press-body">${body}</div></article></press-article>`.toString();
}

/** The page as a tree of elements, for whoever has a `createElement`. */
function tree(element, className, { headline, datePublished, published, minutes, paragraphs }) {
  const body = paragraphs.map(({ id, text, quotation }, index) =>
    quotation
      ? element(
          'press-quotation',
          { key: index, speaker: quotation.line },
          element(
            'blockquote',
            { id: quotation.id },
            element(
              'p',
              null,
              quotation.before,
              element('span', { [className]: 'press-words' }, quotation.words),
              quotation.between,
              element('span', { [className]: 'press-speaker' }, quotation.name),
              quotation.after,
            ),
          ),
        )
      : element('p', { key: index, id }, text),
  );
  return element(
    'press-article',
    null,
    element(
      'article',
      { lang: 'sv' },
      element(
        'header',
        null,
        element('h1', { id: 'headline' }, headline),
        element(
          'ul',
          { [className]: 'press-meta' },
          element(
            'li',
            null,
            'Publicerad ',
            element('time', { [className === 'class' ? 'datetime' : 'dateTime']: datePublished }, published),
          ),
          element('li', { [className]: 'press-screen' }, `${minutes} min läsning`),
        ),
      ),
      element('div', { [className]: 'press-body' }, body),
    ),
  );
}

class BenchArticle extends LitElement {
  render() {
    return litHtml`<slot></slot>`;
  }
}

class BenchQuotation extends LitElement {
  render() {
    return litHtml`<slot></slot><div><button type="button">Kopiera citat</button><button type="button">Kopiera länk</button><p role="status"></p></div>`;
  }
}
customElements.define('press-article', BenchArticle);
customElements.define('press-quotation', BenchQuotation);

/** The same template through Lit's server renderer, with the elements' shadow roots written out. */
function lit() {
  return collectResultSync(
    renderLit(litHtml`<press-article>${articleTemplate(litHtml, release, { now })}</press-article>`),
  );
}

const renderers = {
  'plain strings': plain,
  '@talstreck/components': tag,
  'preact-render-to-string': (page) => renderPreact(tree(h, 'class', page)),
  'react-dom/server, static': (page) => renderToStaticMarkup(tree(createElement, 'className', page)),
  'react-dom/server': (page) => renderReact(tree(createElement, 'className', page)),
};

function each(renderer) {
  return Object.fromEntries(Object.entries(renderers).map(([name, render]) => [name, renderer(render)]));
}

/** Of a page that is prepared: what drawing alone costs. */
export const drawing = each((render) => () => render(prepared));

/** From the release. The others prepare it by `prepare`; ours and Lit's take any release, and ours checks it. */
export const fromRelease = {
  ...each((render) => () => render(prepare(release))),
  '@talstreck/components': () => renderArticle(release, { now }),
  '@lit-labs/ssr, with elements': lit,
};
