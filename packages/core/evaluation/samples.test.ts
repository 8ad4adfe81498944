import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readSamples, resolveSample } from './samples.ts';

describe('annotated samples', () => {
  it('are there in every language, each with its labels inside its text', () => {
    const { documents } = readSamples();
    assert.deepEqual([...new Set(documents.map(({ lang }) => lang))], ['da', 'de', 'en', 'fi', 'nb', 'sv']);
    for (const { id, text, quotes } of documents) {
      for (const [start, end] of quotes.flatMap(({ spans }) => spans)) {
        assert.ok(start >= 0 && start < end && end <= text.length, id);
        assert.equal(text.slice(start, end), text.slice(start, end).trim(), id);
      }
    }
  });

  it('name their labels by words, which are found in reading order', () => {
    const document = resolveSample(
      {
        lang: 'sv',
        text: 'Bron klar\n\n– Ja, säger Anna Berg.\n\n– Ja, säger Bo Lind.\n',
        headline: 'Bron klar',
        quotes: ['Anna Berg', 'Bo Lind'].map((name) => ({
          kind: 'direct',
          spans: ['Ja'],
          cue: 'säger',
          mention: name,
          type: 'person',
          name,
        })),
      },
      'sv-bron',
    );
    assert.deepEqual(
      document.quotes.map(({ spans, cueSpan, speaker }) => [spans, cueSpan, speaker?.mentionSpan]),
      [
        [[[13, 15]], [17, 22], [23, 32]],
        [[[37, 39]], [41, 46], [47, 54]],
      ],
    );
  });

  it('tell which label the text does not hold', () => {
    assert.throws(
      () =>
        resolveSample(
          { lang: 'sv', text: '– Ja, säger Anna Berg.', quotes: [{ kind: 'direct', spans: ['Nej'] }] },
          'sv-bron',
        ),
      /not found behind offset 0: "Nej"/,
    );
  });
});
