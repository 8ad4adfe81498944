import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createAnalyzer } from '../analysis/analyzer.ts';
import { LexiconBuilder } from '../analysis/lexicon.ts';
import { analyzeDocument, type AnalyzedDocument } from './analyzed-document.ts';
import { CountedDocuments } from './counted-documents.ts';
import type { SearchDocument } from './search-document.ts';
import { WordCounts } from './word-counts.ts';

function documentOf(inLanguage: string, headline: string, body: string): SearchDocument {
  const id = headline;
  return { id, url: '', headline, body, quotations: [], people: [], inLanguage, visibleFrom: null, visibleUntil: null };
}

describe('counting in how many documents words stand', () => {
  const analyzer = createAnalyzer({ lang: 'sv' });
  const analyzed = (headline: string, body: string): AnalyzedDocument =>
    analyzeDocument(documentOf('sv', headline, body), analyzer);
  const taken = (counts: WordCounts): Readonly<Record<string, number>> =>
    Object.fromEntries(counts.take().map(([{ word }, by]) => [word, by]));

  it('counts a word once a document, however it is written and wherever it stands', () => {
    const counts = new WordCounts();
    counts.add(analyzed('Hamnen', 'hamnen HAMNEN båt'));
    counts.add(analyzed('Båt', ''));
    assert.deepEqual(taken(counts), { hamnen: 1, båt: 2 });
    assert.deepEqual(taken(counts), {});
  });

  it('counts of a word that lacks its last part itself and the whole, each once', () => {
    for (const [lang, text, words] of [
      ['sv', 'Havs- och kustmuseet, havs', { havs: 1, havsmuseet: 1, och: 1, kustmuseet: 1 }],
      ['de', 'Hafen- und Seerecht, Hafenrecht', { hafen: 1, hafenrecht: 1, und: 1, seerecht: 1 }],
      ['en', 'Short- and lifeboats', { short: 1, and: 1, lifeboats: 1 }],
    ] as const) {
      const lexicon = new LexiconBuilder(lang).add('kust museet see recht hafen havs life boats').build(1);
      const counts = new WordCounts();
      counts.add(analyzeDocument(documentOf(lang, text, ''), createAnalyzer({ lang, lexicon })));
      assert.deepEqual(taken(counts), words);
    }
  });

  it('leaves out what comes to nothing', () => {
    const counts = new WordCounts();
    counts.add(analyzed('Hamnen', 'båt'));
    counts.add(analyzed('Hamnen', 'räv'), -1);
    assert.deepEqual(taken(counts), { båt: 1, räv: -1 });
  });

  it('begins at nothing where another was broken off while it counted the same words', () => {
    new WordCounts().add(analyzed('Hamnen', ''));
    const counts = new WordCounts();
    counts.add(analyzed('Hamnen', ''));
    assert.deepEqual(taken(counts), { hamnen: 1 });
  });
});

describe('documents that were counted', () => {
  const documents = [
    documentOf('sv', 'Trafikolycka', 'En olycka i trafiken. Trafik och olycka, EU:s regler – café.'),
    documentOf('nb', 'Ulykke på ferge', 'En ulykke. Trafikkulykke i trafikken.'),
    documentOf('is', 'Hús', 'hús og bátur'),
    documentOf('sv-FI', '', ''),
  ];

  it('are the same as when they are read anew, once', () => {
    const counted = new CountedDocuments<number>();
    for (const [key, document] of documents.entries()) counted.add(key, document);
    const analyzers = counted.analyzers();
    assert.equal(counted.size, documents.length);
    for (const [key, document] of documents.entries()) {
      assert.deepEqual(counted.take(key), analyzeDocument(document, analyzers.for(document.inLanguage)));
      assert.equal(counted.take(key), undefined);
    }
    assert.equal(counted.size, 0);
  });

  it('are counted but not kept where there is no room', () => {
    const counted = new CountedDocuments<number>(9);
    for (const [key, document] of documents.entries()) counted.add(key, document);
    const analyzers = counted.analyzers();
    assert.equal(counted.take(0), undefined);
    assert.notEqual(counted.take(1), undefined);
    assert.equal(analyzers.for('sv').lexicon.count('trafiken'), 1);
  });
});
