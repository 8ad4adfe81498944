import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Mark } from '../model/press-release.ts';
import { type MarkWriter, writeMarked } from './marked-text.ts';

const brackets: MarkWriter = {
  words: (text) => text,
  mark: (mark, inner) => (mark.type === 'strong' ? `[${inner}]` : `(${inner})`),
};

function written(text: string, marks: readonly Mark[], start = 0): string {
  return writeMarked({ text, start, end: start + text.length, marks }, brackets);
}

describe('marks in a text', () => {
  it('stand in each other, the longer outside, wherever the block begins', () => {
    const marks: readonly Mark[] = [
      { type: 'strong', start: 107, end: 110 },
      { type: 'emphasis', start: 104, end: 110 },
    ];
    assert.equal(written('Den nya bron', marks, 100), 'Den (nya[ br])on');
  });

  it('are cut where they cross', () => {
    const marks: readonly Mark[] = [
      { type: 'strong', start: 0, end: 7 },
      { type: 'emphasis', start: 4, end: 12 },
    ];
    assert.equal(written('Den nya bron', marks), '[Den (nya)]( bron)');
  });

  it('are left out where they reach outside the text', () => {
    assert.equal(written('Bron', [{ type: 'strong', start: 2, end: 5 }]), 'Bron');
  });

  it('keep their words and cost no more than their number where thousands cross', () => {
    const crossing = (count: number): number => {
      const marks = Array.from({ length: count }, (_, at): Mark => ({ type: 'strong', start: at, end: count + at }));
      const text = 'x'.repeat(2 * count);
      const started = process.cpuUsage();
      assert.equal(written(text, marks).replaceAll(/[[\]]/g, ''), text);
      const { user, system } = process.cpuUsage(started);
      return user + system;
    };
    crossing(2000);
    const few = Math.min(crossing(2000), crossing(2000));
    const many = Math.min(crossing(16_000), crossing(16_000));
    assert.ok(many < 32 * few, `8 times the marks took ${(many / few).toFixed(1)} times as long`);
  });
});
