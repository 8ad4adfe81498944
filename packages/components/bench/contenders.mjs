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
import { articleTemplate, soundRelease } from '../dist/article/article.draw.js';
import { stringHtml as html } from '../dist/template/string-html.js';
import { release, paragraphs } from './release.mjs';

const now = Date.parse('2026-03-01');

/** Plain template strings that write the same bytes as ours. */
function plain() {
  const body = paragraphs
    .map(({ text, quotation }, index) =>
      quotation
        ? `<press-quotation speaker="${escape(quotation.line)}"><blockquote id="${escape(quotation.id)}"><p>– <span class="press-words">${escape(quotation.words)}</span>, säger <span class="press-speaker">${escape(quotation.name)}</span>, ${escape(quotation.role)}.</p></blockquote></press-quotation>`
        : `<p id="block-${index + 1}">${escape(text)}</p>`,
    )
    .join('');
  return `<press-article><article lang="sv"><header><h1 id="headline">${escape(release.headline)}</h1><ul class="press-meta"><li>Publicerad <time datetime="${escape(release.datePublished)}">12 februari 2026</time></li><li class="press-screen">3 min läsning</li></ul></header><div class="press-body">${body}</div></article></press-article>`;
}

function escape(text) {
  return /[&<>"']/.test(text)
    ? text.replace(/[&<>"']/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[c])
    : text;
}

/** Our tag with the same prepared paragraphs as the others: what drawing alone costs. */
function tag() {
  const body = paragraphs.map(({ text, quotation }, index) =>
    quotation
      ? html`<press-quotation speaker="${quotation.line}"><blockquote id="${quotation.id}"><p>– <span class="press-words">${quotation.words}</span>, säger <span class="press-speaker">${quotation.name}</span>, ${quotation.role}.</p></blockquote></press-quotation>`
      : html`<p id="block-${index + 1}">${text}</p>`,
  );
  return html`<press-article><article lang="sv"><header><h1 id="headline">${release.headline}</h1><ul class="press-meta"><li>Publicerad <time datetime="${release.datePublished}">12 februari 2026</time></li><li class="press-screen">3 min läsning</li></ul></header><div class="press-body">${body}</div></article></press-article>`.toString();
}

/** The page as a tree of elements, for whoever has a `createElement`. */
function tree(element, className) {
  const body = paragraphs.map(({ text, quotation }, index) =>
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
              '– ',
              element('span', { [className]: 'press-words' }, quotation.words),
              ', säger ',
              element('span', { [className]: 'press-speaker' }, quotation.name),
              ', ',
              quotation.role,
              '.',
            ),
          ),
        )
      : element('p', { key: index, id: `block-${index + 1}` }, text),
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
        element('h1', { id: 'headline' }, release.headline),
        element(
          'ul',
          { [className]: 'press-meta' },
          element(
            'li',
            null,
            'Publicerad ',
            element(
              'time',
              { [className === 'class' ? 'datetime' : 'dateTime']: release.datePublished },
              '12 februari 2026',
            ),
          ),
          element('li', { [className]: 'press-screen' }, '3 min läsning'),
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
    renderLit(litHtml`<press-article>${articleTemplate(litHtml, soundRelease(release), { now })}</press-article>`),
  );
}

export const contenders = {
  'plain strings': plain,
  '@talstreck/components, drawing alone': tag,
  '@talstreck/components, from the release': () => renderArticle(release, { now }),
  'preact-render-to-string': () => renderPreact(tree(h, 'class')),
  'react-dom/server, static': () => renderToStaticMarkup(tree(createElement, 'className')),
  'react-dom/server': () => renderReact(tree(createElement, 'className')),
  '@lit-labs/ssr, with elements': lit,
};
