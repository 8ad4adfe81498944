/** What is counted in a document. Every measure is a ratio of sums of these, so that documents can be resampled. */
export const COUNTERS = [
  'gold',
  'predicted',
  'strict',
  'exact',
  'overlap',
  'mentions',
  'mention',
  'named',
  'speaker',
  'joint',
  'roles',
  'role',
] as const;

export type Counter = (typeof COUNTERS)[number];

/** The counts of one document, in the order of `COUNTERS`. */
export type Counts = Float64Array;

export function noCounts(): Counts {
  return new Float64Array(COUNTERS.length);
}

export function count(counts: Counts, counter: Counter): void {
  const index = COUNTERS.indexOf(counter);
  counts[index] = (counts[index] ?? 0) + 1;
}

/** A measure as `factor * (sum of some counts) / (sum of others)`. */
export interface Measure {
  readonly name: string;
  readonly factor: 1 | 2;
  readonly over: Counter;
  readonly under: readonly Counter[];
}

const f1 = (name: string, over: Counter): Measure => ({ name, factor: 2, over, under: ['gold', 'predicted'] });
const share = (name: string, over: Counter, under: Counter): Measure => ({ name, factor: 1, over, under: [under] });

/** Measures of all quotations of a kind. */
export const MEASURES: readonly Measure[] = [
  f1('strict F1', 'strict'),
  share('exact P', 'exact', 'predicted'),
  share('exact R', 'exact', 'gold'),
  f1('exact F1', 'exact'),
  share('overlap P', 'overlap', 'predicted'),
  share('overlap R', 'overlap', 'gold'),
  f1('overlap F1', 'overlap'),
  share('mention', 'mention', 'mentions'),
  share('speaker', 'speaker', 'named'),
  f1('joint F1', 'joint'),
  share('role', 'role', 'roles'),
];

/** Measures of a class of labelled quotations: a prediction has no such class, so there is no precision. */
export const RECALL_MEASURES: readonly Measure[] = [
  share('strict R', 'strict', 'gold'),
  share('exact R', 'exact', 'gold'),
  share('overlap R', 'overlap', 'gold'),
  share('mention', 'mention', 'mentions'),
  share('speaker', 'speaker', 'named'),
  share('joint R', 'joint', 'gold'),
  share('role', 'role', 'roles'),
];

/** Measures of the predictions of one confidence level: `gold` counts nothing here. */
export const CONFIDENCE_MEASURES: readonly Measure[] = [
  share('words right', 'overlap', 'predicted'),
  share('words and speaker right', 'joint', 'predicted'),
];
