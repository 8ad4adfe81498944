import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createAnalyzer } from '../../analysis/analyzer.ts';
import { LexiconBuilder } from '../../analysis/lexicon.ts';
import { indexedTerms } from '../../document/analyzed-document.ts';
import { fromBytes, outlineOf } from '../../document/outline.ts';
import { WrittenDocuments } from './written-documents.ts';

describe('written documents', () => {
  const lexicon = new LexiconBuilder('sv').add('trafik olycka skog brand försvar högskola').build(1);
  const analyzer = createAnalyzer({ lang: 'sv', lexicon });
  const words = fc.array(
    fc.oneof(
      fc.constantFrom('Trafikolyckan', 'skogsbränder', 'Försvarshögskolan', 'olycka', 'åö', '漢字𠮷', '5'),
      fc.string({ minLength: 1, maxLength: 80, unit: fc.constantFrom('a', 'ß', 'ﷺ', '𠮷', 'é', 'k') }),
    ),
    { maxLength: 60 },
  );
  const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8').trimEnd();

  it('are the terms and the outline, however often and in whatever order the words came before', () => {
    const written = new WrittenDocuments();
    fc.assert(
      fc.property(fc.array(fc.tuple(words, words), { maxLength: 4 }), (texts) => {
        written.clear();
        const documents = texts.map(([headline, body]) => ({
          headline: analyzer.analyzeText(headline.join(' ')),
          body: analyzer.analyzeText(body.join(' ')),
        }));
        const stored = documents.map((document) => written.write(document));
        for (const [index, document] of documents.entries()) {
          const { outline, bodyStart, ...fields } = stored[index] ?? assert.fail();
          const terms = Object.fromEntries(Object.entries(fields).map(([field, bytes]) => [field, text(bytes)]));
          const expected = Object.entries(indexedTerms(document)).map(([field, joined]) => [
            field,
            text(Buffer.from(joined)),
          ]);
          assert.deepEqual(terms, Object.fromEntries(expected));
          const read = fromBytes(outline);
          assert.deepEqual(read.subarray(0, bodyStart), outlineOf(document.headline));
          assert.deepEqual(read.subarray(bodyStart), outlineOf(document.body));
        }
      }),
    );
  });
});
