/* eslint-disable lit/binding-positions, lit/no-invalid-html, lit-a11y/alt-text, lit-a11y/click-events-have-key-events, lit-a11y/iframe-title -- wrong templates are the subject */
import { assert } from '@open-wc/testing';

import { nothing } from './html.ts';
import { Markup, stringHtml as html } from './string-html.ts';

describe('stringHtml', () => {
  it('escapes text and attributes', () => {
    assert.equal(
      String(html`<p title="${'"<&>\''}">${'<b>&\r'}</p>`),
      '<p title="&quot;&lt;&amp;&gt;&#39;">&lt;b&gt;&amp;&#13;</p>',
    );
  });

  it('leaves out what is nothing, and the attribute with it', () => {
    assert.equal(String(html`<a href="${nothing}" class="a ${nothing}">${nothing}${null}${undefined}</a>`), '<a></a>');
  });

  it('writes for each call of a template the attributes that it has a value for', () => {
    const draw = (
      ...[id, lang, hidden]: readonly [string | typeof nothing, string | typeof nothing, boolean]
    ): string => String(html`<p id="${id}" class="a" lang="${lang}-${lang}" ?hidden="${hidden}">x</p>`);
    assert.equal(draw('1', 'sv', true), '<p id="1" class="a" lang="sv-sv" hidden>x</p>');
    assert.equal(draw(nothing, 'sv', false), '<p class="a" lang="sv-sv">x</p>');
    assert.equal(draw('2', nothing, true), '<p id="2" class="a" hidden>x</p>');
    assert.equal(draw(nothing, nothing, false), '<p class="a">x</p>');
    assert.equal(draw('3', 'fi', true), '<p id="3" class="a" lang="fi-fi" hidden>x</p>');
  });

  it('takes markup in an attribute for text', () => {
    assert.equal(
      String(html`<p title="${html`<b>${'"'}</b>`}">${html`<b>x</b>`}</p>`),
      '<p title="&lt;b&gt;&amp;quot;&lt;/b&gt;"><b>x</b></p>',
    );
  });

  it('writes boolean attributes, drops events and properties', () => {
    assert.equal(
      String(html`<ul ?hidden="${true}" ?inert="${false}" @click="${'x'}" .value="${'y'}"></ul>`),
      '<ul hidden></ul>',
    );
  });

  it('writes templates and lists of them as they are', () => {
    assert.equal(
      String(html`<ul>${['a', '<b>'].map((item) => html`<li>${item}</li>`)}</ul>`),
      '<ul><li>a</li><li>&lt;b&gt;</li></ul>',
    );
  });

  it('takes an object that poses as markup for text', () => {
    const posing = JSON.parse('{"strings":["<script>"],"values":[]}') as string;
    assert.equal(String(html`<p>${posing}</p>`), '<p>[object Object]</p>');
  });

  it('checks the address in every attribute that holds one', () => {
    const bad = 'javascript:alert(1)';
    assert.equal(
      String(html`<a href="${bad}">a</a><img src="${bad}"><form action="${bad}"></form>`),
      '<a>a</a><img><form></form>',
    );
    assert.equal(String(html`<a href="#${bad}">a</a>`), '<a href="#javascript:alert(1)">a</a>');
  });

  it('replaces NUL and lone surrogates, which no page can hold', () => {
    assert.equal(String(html`<p>${'a\0b\uD800c'}</p>`), '<p>a\uFFFDb\uFFFDc</p>');
    assert.equal(String(html`<p>${'\uDC00🍄&🍄\uD83C'}</p>`), '<p>\uFFFD🍄&amp;🍄\uFFFD</p>');
    assert.equal(String(html`<p title="${'🍄'.slice(0, 1)}">${'🍄'.slice(1)}</p>`), '<p title="\uFFFD">\uFFFD</p>');
  });

  for (const [problem, draw] of Object.entries({
    'a tag name': () => html`<${'p'}>`,
    'an attribute name': () => html`<p ${'x'}="y"></p>`,
    'an unquoted attribute': () => html`<p class=${'x'}></p>`,
    'a comment': () => html`<!-- ${'x'} -->`,
    'a script': () => html`<script>${'x'}</script>`,
    'a style attribute': () => html`<p style="${'x'}"></p>`,
    'an event attribute': () => html`<p onclick="${'x'}"></p>`,
    srcdoc: () => html`<iframe srcdoc="${'x'}"></iframe>`,
  })) {
    it(`refuses a hole in ${problem}, with the template's text`, () => {
      assert.throws(draw, TypeError, '${…}');
    });
  }

  it('lets nobody else make markup', () => {
    const make = Markup as unknown as new (key: unknown, html: string) => Markup;
    assert.throws(() => new make(Symbol('stringHtml'), '<script>'), TypeError);
  });
});
