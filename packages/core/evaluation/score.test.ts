import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { figures } from './bootstrap.ts';
import type { LabelledDocument, LabelledQuotation, LabelledSpeaker } from './corpus.ts';
import { MEASURES } from './counts.ts';
import { scoreDocument } from './score.ts';

const TEXT = '– Bron är klar. Nu kan vi gå över, säger Anna Berg. Den kallas ”Bågen”, enligt kommunen.';

describe('scoring a document', () => {
  it('counts a quotation as right where its words and its speaker are', () => {
    const found = [spoken('Bron är klar. Nu kan vi gå över', anna)];
    assert.deepEqual(measured([spoken('Bron är klar. Nu kan vi gå över', anna)], found), {
      'strict F1': 1,
      'exact F1': 1,
      'overlap F1': 1,
      mention: 1,
      speaker: 1,
      'joint F1': 1,
      role: null,
    });
  });

  it('tells the same words from the same characters', () => {
    const { 'strict F1': strict, 'exact F1': exact } = measured(
      [spoken('Bron är klar. Nu kan vi gå över', anna)],
      [spoken('Bron är klar. Nu kan vi gå över,', anna)],
    );
    assert.deepEqual([strict, exact], [0, 1]);
  });

  it('takes a quotation as found where four words of five agree, but not as exact', () => {
    const { 'exact F1': exact, 'overlap F1': overlap } = measured(
      [spoken('Bron är klar. Nu kan vi gå över', anna)],
      [spoken('är klar. Nu kan vi gå över', anna)],
    );
    assert.deepEqual([exact, overlap], [0, 1]);
  });

  it('gives no joint credit for the right words in the wrong mouth', () => {
    const { 'exact F1': exact, 'joint F1': joint } = measured(
      [spoken('Bron är klar. Nu kan vi gå över', anna)],
      [spoken('Bron är klar. Nu kan vi gå över', { ...anna, name: 'Bo Lind' })],
    );
    assert.deepEqual([exact, joint], [1, 0]);
  });

  it('scores a prediction inside an optional quotation neither way', () => {
    const gold = [spoken('Bron är klar. Nu kan vi gå över', anna), { ...spoken('Bågen', null), optional: true }];
    const found = [spoken('Bron är klar. Nu kan vi gå över', anna), spoken('Bågen', null)];
    assert.equal(measured(gold, found)['overlap F1'], 1);
  });

  it('takes a quotation that nobody made off the precision, and shows it', () => {
    const document = labelled([spoken('Bron är klar. Nu kan vi gå över', anna)]);
    const found = [...document.quotes, { ...spoken('Bågen', null), rule: 'marks', confidence: 'low' as const }];
    const { errors } = scoreDocument(document, { ...document, quotes: found }, 'direct');
    assert.deepEqual(
      errors.map(({ why, predicted, rule }) => ({ why, predicted, rule })),
      [{ why: 'not a quotation', predicted: 'Bågen', rule: 'marks' }],
    );
  });

  it('accepts a role that holds the labelled one, or at least half of it', () => {
    const role = (stated: string, found: string): number | null | undefined =>
      measured([spoken('Bron är klar', { ...anna, role: stated })], [spoken('Bron är klar', { ...anna, role: found })])
        .role;
    assert.deepEqual(
      [
        role('stadsarkitekt', 'tillförordnad stadsarkitekt'),
        role('chef för bro och väg', 'chef'),
        role('chef', 'kock'),
      ],
      [1, 0, 0],
    );
  });
});

describe('an interval', () => {
  it('is the same each time, and holds the figure', () => {
    const documents = Array.from({ length: 40 }, (_, index) => {
      const document = labelled([spoken('Bron är klar', anna)]);
      return scoreDocument(document, index % 4 === 0 ? { ...document, quotes: [] } : document, 'direct').counts;
    });
    const [strict] = figures(documents, MEASURES);
    assert.deepEqual(figures(documents, MEASURES)[0], strict);
    assert.ok(strict?.value != null && strict.low != null && strict.high != null);
    assert.ok(strict.low < strict.value && strict.value < strict.high && strict.low > 0.7 && strict.high < 0.97);
  });

  it('is empty where there is nothing to measure', () => {
    assert.deepEqual(figures([], MEASURES)[0], { measure: 'strict F1', value: null, low: null, high: null, count: 0 });
  });
});

const anna: LabelledSpeaker = {
  type: 'person',
  name: 'Anna Berg',
  mention: 'Anna Berg',
  mentionSpan: placeOf('Anna Berg'),
};

function placeOf(words: string): [number, number] {
  const start = TEXT.indexOf(words);
  assert.ok(start >= 0, words);
  return [start, start + words.length];
}

function spoken(words: string, speaker: LabelledSpeaker | null): LabelledQuotation {
  return { kind: 'direct', spans: [placeOf(words)], speaker };
}

function labelled(quotes: readonly LabelledQuotation[]): LabelledDocument {
  return { id: 'bron', lang: 'sv', text: TEXT, quotes };
}

function measured(
  gold: readonly LabelledQuotation[],
  found: readonly LabelledQuotation[],
): Record<string, number | null> {
  const document = labelled(gold);
  const { counts } = scoreDocument(document, { ...document, quotes: found }, 'direct');
  return Object.fromEntries(
    figures([counts], MEASURES)
      .filter(({ measure }) => !/ [PR]$/.test(measure))
      .map(({ measure, value }) => [measure, value]),
  );
}
