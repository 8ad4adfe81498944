import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePressRelease } from '@talstreck/core';
import { quotationTable } from './quotation-table.ts';

const text = `Ny bro öppnad

Kommunen öppnade i dag den nya bron över ån.

– Det är en stor dag för hela staden och för alla som har väntat på att kunna ta sig över, säger Anna Bergkvist, stadsarkitekt.
`;
const release = parsePressRelease(text, { id: 'bro', lang: 'sv' });

describe('the table of quotations', () => {
  it('fits the terminal, whatever its width', () => {
    for (const width of [20, 40, 80, 120, 200]) {
      const table = quotationTable(release, { kind: 'table', width });
      const widest = Math.max(...table.split('\n').map((line) => line.length));
      assert.ok(widest <= width, `${widest} columns in a terminal of ${width}`);
      assert.match(table.replaceAll(/\s+/gu, ' '), /Anna/u);
    }
  });

  it('has speaker, role, words, rule and confidence in columns', () => {
    const [, heading, , first] = quotationTable(release, { kind: 'table', width: 120 }).split('\n');
    assert.match(heading ?? '', /^Speaker +Role +Words +Rule +Confidence$/u);
    assert.match(first ?? '', /^Anna Bergkvist +stadsarkitekt +Det är en stor dag .* high$/u);
  });

  it('is one line a quotation with tabs for programs', () => {
    const [line, rest] = quotationTable(release, { kind: 'tabs' }).split('\n');
    const [id, speaker, role, words, , confidence] = line?.split('\t') ?? [];
    assert.deepEqual([id, speaker, role, confidence], ['bro', 'Anna Bergkvist', 'stadsarkitekt', 'high']);
    assert.match(words ?? '', /^Det är en stor dag .* ta sig över$/u);
    assert.equal(rest, '');
  });

  it('gives a text no orders to the terminal', () => {
    const hostile = parsePressRelease('Rubrik\n\nText text text.\n\n– Hej \u001B[31mrött\u0007, säger Bo Ek, chef.', {
      id: '\u001B]0;x',
      lang: 'sv',
    });
    for (const style of [{ kind: 'tabs' }, { kind: 'table', width: 80 }] as const)
      assert.doesNotMatch(quotationTable(hostile, style), /[^\P{Cc}\n\t]/u);
  });
});
