import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createAnalyzer } from '../analysis/analyzer.ts';
import { LexiconBuilder } from '../analysis/lexicon.ts';
import { outlineOf } from '../document/outline.ts';
import { highlight, snippet, toSought } from './highlight.ts';

/** Any UTF-16 code units, unpaired surrogates too. */
const anyText = fc.array(fc.nat(0xffff), { maxLength: 500 }).map((units) => String.fromCharCode(...units));

describe('highlights and snippets', () => {
  const analyzer = createAnalyzer({ lang: 'sv', lexicon: new LexiconBuilder('sv').add('trafik olycka').build(1) });
  const sought = toSought(new Map([[analyzer.analyze('olycka').term, 0]]));

  it('marks a compound that holds the word', () => {
    assert.deepEqual(highlight('En trafikolycka, två olyckor', sought, analyzer).highlights, [
      [3, 15],
      [21, 28],
    ]);
  });

  it('shows the stretch with the matches, cut at words', () => {
    const text = `${'Något helt annat står här. '.repeat(30)}En olycka hände i hamnen. ${'Mer text följer sedan. '.repeat(30)}`;
    const shown = snippet(text, sought, analyzer);
    assert.match(shown.text, /^… .*olycka.* …$/);
    assert.ok(shown.text.length < 240);
    assert.deepEqual(
      shown.highlights.map(([start, end]) => shown.text.slice(start, end)),
      ['olycka'],
    );
  });

  it('finds the same with an outline as without', () => {
    const two = toSought(new Map(['olycka', 'räv'].map((word, number) => [analyzer.analyze(word).term, number])));
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom('olycka', 'trafikolyckans', 'rävar', 'EU:s', ' – '), anyText), {
          maxLength: 60,
        }),
        (pieces) => {
          const text = pieces.join(' ');
          const outline = outlineOf(analyzer.analyzeText(text));
          assert.deepEqual(snippet(text, two, analyzer, outline), snippet(text, two, analyzer));
          assert.deepEqual(highlight(text, two, analyzer, outline), highlight(text, two, analyzer));
        },
      ),
    );
  });

  it('marks only what is in the text, and never half a sign', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('olycka', '🦊', ' ', 'å', 'trafikolyckan', '🦊🦊🦊🦊'), { maxLength: 300 }),
        (pieces) => {
          const { text, highlights } = snippet(pieces.join(''), sought, analyzer);
          assert.doesNotMatch(text, /\p{Surrogate}/u);
          let last = 0;
          for (const [start, end] of highlights) {
            assert.ok(last <= start && start < end && end <= text.length);
            last = end;
          }
        },
      ),
    );
  });
});
