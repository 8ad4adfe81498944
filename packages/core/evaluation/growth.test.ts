import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePressRelease } from '@talstreck/core';
import { HOSTILE, repeated } from './growth.ts';
import { timeOf } from './stopwatch.ts';

/** Inputs that once took a square of their length, some of them hours for a megabyte. */
const SQUARES = [
  'titles of one person',
  'menu lines',
  'list items',
  'headings, then pronouns',
  'what a title is of',
  'relatives',
  'who leads',
  'titles and years',
  'names behind commas',
  'speakers between commas, German',
  'one long title, German',
  'quotations in one line',
  'dash speech without stops',
  'dash speech, then narration',
  'unclosed paragraphs',
];
/** UTF-16 code units. */
const SIZES = [256 * 1024, 1024 * 1024];

describe('the time to read a text grows in step with its length', () => {
  for (const [name, parts, lang] of HOSTILE.filter(([input]) => SQUARES.includes(input)))
    it(name, () => {
      const texts = SIZES.map(repeated(parts));
      let times: readonly number[] = [Infinity, Infinity];
      // Noise only adds: a time that is too long is taken again.
      for (let attempt = 0; attempt < 4 && !isInStep(times); attempt += 1)
        times = texts.map((text, index) =>
          Math.min(
            times[index] ?? Infinity,
            timeOf(() => parsePressRelease(text, { lang })),
          ),
        );
      assert.ok(isInStep(times), `${times.join(' ms, of four times the length ')} ms`);
    });
});

it('names and titles that take turns in a sentence take no longer than in several', () => {
  const turns = (count: number): string => `”Bra”, säger ${'direktör Bodberg direktör Ludberg '.repeat(count)}. `;
  const [several, one] = [turns(4).repeat(250), turns(10).repeat(100)].map((text) => () => {
    parsePressRelease(text, { lang: 'sv' });
  }) as [() => void, () => void];
  // Read by turning back at each, the longer sentence takes hundreds of times as long.
  for (let attempt = 0; attempt < 3; attempt += 1) if (timeOf(one) < timeOf(several) * 20) return;
  assert.fail('one sentence of twenty names takes twenty times as long as the same names in sentences of eight');
});

it('a mark that nothing closes behind 200,000 quotations in one line is no harm', () => {
  const text = `${'”a” '.repeat(200_000)}. ”Ja, säger Anna Berg.`;
  assert.equal(parsePressRelease(text, { lang: 'sv' }).text, text);
});

/** Whether four times the length takes less than nine times the time (a square takes sixteen), or next to none. */
function isInStep([short = NaN, long = NaN]: readonly number[]): boolean {
  return long < 100 || long < short * 9;
}
