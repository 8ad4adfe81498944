import { assert } from '@open-wc/testing';

import type { Mark, Quotation } from '@talstreck/core/model';

import { renderArticle } from '../server.ts';

/** The paragraph of a release of these words, with its marks and quotations. */
function paragraph(text: string, marks: readonly Mark[], quotations: readonly Quotation[] = []): string {
  const block = { type: 'paragraph', start: 0, end: text.length, text, marks } as const;
  const html = renderArticle({ id: 'r', text, headline: null, inLanguage: 'sv', blocks: [block], quotations });
  return /<p .*<\/p>/su.exec(html)?.[0] ?? '';
}

describe('The words of a block', () => {
  it('split what crosses, and go on behind the end that it crosses', () => {
    assert.equal(
      paragraph('ett två tre', [
        { type: 'strong', start: 0, end: 7 },
        { type: 'emphasis', start: 4, end: 11 },
      ]),
      '<p id="block-1"><strong>ett <em>två</em></strong><em> tre</em></p>',
    );
  });

  it('have the id of reported speech once, where marks cross it', () => {
    const reported: Quotation = {
      ...{ id: 'q1', kind: 'indirect', text: 'två tre', spans: [{ start: 4, end: 11 }] },
      ...{ speaker: null, attribution: 'inferred', confidence: 'low', rule: 'test' },
    };
    assert.equal(
      paragraph('ett två tre', [{ type: 'strong', start: 0, end: 7 }], [reported]),
      '<p id="block-1"><strong>ett <span id="q1">två</span></strong><span> tre</span></p>',
    );
  });

  it('stay whole where a link inside a link is left out', () => {
    const outer: Mark = { type: 'link', start: 0, end: 6, url: '/a' };
    assert.equal(
      paragraph('ett 🍄', [outer, { type: 'link', start: 5, end: 6, url: '/b' }]),
      '<p id="block-1"><a href="/a">ett 🍄</a></p>',
    );
  });

  it('draw marks in marks to a depth, and the words of those below it', () => {
    const marks = Array.from({ length: 40 }, (): Mark => ({ type: 'emphasis', start: 0, end: 3 }));
    assert.equal(paragraph('ett', marks), `<p id="block-1">${'<em>'.repeat(12)}ett${'</em>'.repeat(12)}</p>`);
  });
});
