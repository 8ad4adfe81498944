import { COUNTERS, type Counter, type Counts, type Measure } from './counts.ts';

/** A figure with its 95 % interval. */
export interface Figure {
  readonly measure: string;
  /** Null where there is nothing to measure. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** How many cases stand under the line. */
  readonly count: number;
}

const RESAMPLES = 1000;
const SEED = 20_141;

/**
 * Measures over documents, each with a 95 % percentile interval from resampling whole documents (Efron & Tibshirani
 * 1993, ch. 13): quotations of one document resemble each other and are no independent draws. Seeded, so that the same
 * documents give the same interval.
 */
export function figures(documents: readonly Counts[], measures: readonly Measure[]): readonly Figure[] {
  const total = sums(documents);
  const drawn = resampledSums(documents);
  return measures.map((measure) => {
    const under = sumOf(total, 0, measure.under);
    const value = ratio(total, 0, measure);
    const spread: number[] = [];
    for (let row = 0; row < RESAMPLES; row += 1) {
      const resampled = ratio(drawn, row * COUNTERS.length, measure);
      if (resampled !== null) spread.push(resampled);
    }
    spread.sort((a, b) => a - b);
    const at = (share: number): number | null =>
      value === null ? null : (spread[Math.min(spread.length - 1, Math.floor(share * spread.length))] ?? null);
    return { measure: measure.name, value, low: at(0.025), high: at(0.975), count: under };
  });
}

function sums(documents: readonly Counts[]): Counts {
  const total = new Float64Array(COUNTERS.length);
  for (const counts of documents) {
    counts.forEach((value, column) => {
      total[column] = (total[column] ?? 0) + value;
    });
  }
  return total;
}

/** The sums of every resample, one row of counters after the other. */
function resampledSums(documents: readonly Counts[]): Float64Array {
  const width = COUNTERS.length;
  const table = new Float64Array(documents.length * width);
  documents.forEach((counts, row) => {
    table.set(counts, row * width);
  });
  const result = new Float64Array(RESAMPLES * width);
  const next = randomNumbers(SEED);
  for (let row = 0; row < RESAMPLES; row += 1) {
    const to = row * width;
    documents.forEach(() => {
      const from = Math.floor(next() * documents.length) * width;
      for (let column = 0; column < width; column += 1)
        result[to + column] = (result[to + column] ?? 0) + (table[from + column] ?? 0);
    });
  }
  return result;
}

/** Numbers from 0 to below 1: mulberry32, a seeded generator of 32 bits. */
export function randomNumbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

function ratio(table: Float64Array, row: number, { factor, over, under }: Measure): number | null {
  const divisor = sumOf(table, row, under);
  return divisor === 0 ? null : (factor * sumOf(table, row, [over])) / divisor;
}

function sumOf(table: Float64Array, row: number, counters: readonly Counter[]): number {
  return counters.reduce((sum, counter) => sum + (table[row + COUNTERS.indexOf(counter)] ?? 0), 0);
}
