import { assert } from '@open-wc/testing';

import type { PressRelease } from '@talstreck/core/model';

import { renderArticle } from '../server.ts';
import { fullRelease } from '../testing/release.fixture.ts';

const WRONG: readonly unknown[] = [
  undefined,
  null,
  0,
  Number.NaN,
  '',
  'text',
  true,
  [],
  [null],
  {},
  [{}],
  { start: -1 },
];

/** The article of whatever this is, read back from the HTML. */
function draw(data: unknown): Element {
  const page = new DOMParser().parseFromString(renderArticle(data as PressRelease), 'text/html');
  return page.querySelector('article')!;
}

describe('data that is not as it should be', () => {
  it('is drawn as far as it is sound, whatever field is of another type', () => {
    for (const field of Object.keys(fullRelease)) {
      for (const wrong of WRONG) {
        const article = draw({ ...fullRelease, [field]: wrong });
        assert.exists(article, field);
        assert.notMatch(article.textContent, /\[object|undefined|NaN/, `${field} = ${JSON.stringify(wrong)}`);
        if (!['headline', 'pubStatus', 'embargoedUntil', 'expires'].includes(field))
          assert.equal(article.querySelector('h1')?.textContent, fullRelease.headline);
      }
    }
  });

  it('is drawn as far as it is sound, where it is no release at all', () => {
    for (const wrong of WRONG) assert.exists(draw(wrong));
  });

  it('keeps the sound items of a list', () => {
    const blocks = [
      null,
      { type: 'unknown' },
      { type: 'paragraph' },
      ...fullRelease.blocks.slice(0, 2),
      { type: 'table', rows: 'x' },
    ];
    assert.lengthOf([...draw({ ...fullRelease, blocks, quotations: [] }).querySelectorAll('.press-body > *')], 1);
  });

  it('never throws for a wrong range, and loses no word', () => {
    const { length } = fullRelease.text;
    for (const start of [-5, 0, 1, 100, length, length + 10, 0.5, 1e12]) {
      for (const end of [-5, 0, 1, 130, length, 1e12]) {
        const quotations = fullRelease.quotations?.map((quotation) => ({
          ...quotation,
          spans: [{ start, end }],
          attributionRange: { start: end, end: start },
        }));
        const marks = (['link', 'strong', 'emphasis'] as const).map((type, index) => ({
          type,
          start: start + index,
          end,
          url: '/x',
        }));
        const blocks = fullRelease.blocks.map((block) => ({ ...block, marks }));
        const article = draw({ ...fullRelease, quotations, blocks });
        assert.include(article.textContent, 'Länsfärjorna har räknat resande i två år. Nu är beslutet taget.');
        assert.include(article.textContent, 'Vi har lyssnat på dem som faktiskt reser.');
      }
    }
  });

  it('draws a headline of a megabyte, and ten thousand nested marks, in good time', () => {
    const started = performance.now();
    assert.lengthOf(
      draw({ ...fullRelease, headline: 'a'.repeat(1_000_000) }).querySelector('h1')?.textContent ?? '',
      1_000_000,
    );
    const text = 'b'.repeat(20_000);
    const marks = Array.from({ length: 10_000 }, (_, index) => ({ type: 'strong', start: index, end: 20_000 - index }));
    const article = draw({
      ...fullRelease,
      text,
      lede: undefined,
      blocks: [{ type: 'paragraph', start: 0, end: 20_000, text, marks }],
    });
    assert.include(article.textContent, text);
    assert.isBelow(performance.now() - started, 3000);
  });

  it('gives an id to one element alone, though several quotations claim it', () => {
    const quotations = fullRelease.quotations?.map((quotation) => ({ ...quotation, id: 'q1' }));
    assert.lengthOf([...draw({ ...fullRelease, quotations }).querySelectorAll('#q1')], 1);
  });
});
