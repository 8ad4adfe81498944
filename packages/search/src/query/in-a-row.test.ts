import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createAnalyzer } from '../analysis/analyzer.ts';
import { mayHoldRow, outlineOf } from '../document/outline.ts';
import { inARow } from './in-a-row.ts';

describe('words in a row', () => {
  const analyzer = createAnalyzer({ lang: 'sv' });
  const words = fc.array(fc.constantFrom('räv', 'rävar', 'norra', 'hamn', 'olycka'), { maxLength: 12 });

  it('finds them where they follow each other, in any of their forms', () => {
    fc.assert(
      fc.property(
        words,
        fc.array(fc.constantFrom('räv', 'norra', 'hamn'), { minLength: 1, maxLength: 3 }),
        (body, sought) => {
          const analyzed = analyzer.analyzeText(body.join(' '));
          const terms = sought.map((word) => analyzer.analyze(word).term);
          const expected = analyzed.some((_, at) => terms.every((term, index) => analyzed[at + index]?.term === term));
          const found = inARow(terms, { headline: '', body: body.join(' ') }, outlineOf(analyzed), analyzer);
          assert.equal(found, expected);
        },
      ),
    );
  });

  it('reads the outline alone where they stand apart', () => {
    const outline = outlineOf(analyzer.analyzeText('Räven sprang till norra hamnen'));
    assert.equal(mayHoldRow(outline, ['räv', 'hamn']), false);
    assert.equal(mayHoldRow(outline, ['norr', 'hamn']), true);
    assert.equal(mayHoldRow(new Uint16Array(), ['hamn']), false);
  });
});
