/** Milliseconds of processor time that this thread has used: on a busy machine a steadier measure than the wall clock. */
export function threadTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds of processor time that a call takes. */
export function timeOf(run: () => void): number {
  const started = threadTime();
  run();
  return threadTime() - started;
}

/** The median of some numbers; NaN of none. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

const WARM_UP = 3;
const ROUNDS = 7;

/**
 * Milliseconds of processor time that each of several ways to work takes over the same items: they take turns, and of
 * seven rounds, after three that are not counted, the median holds.
 */
export function medianTimes<Item>(items: readonly Item[], ways: readonly ((item: Item) => void)[]): readonly number[] {
  const rounds = Array.from({ length: WARM_UP + ROUNDS }, () =>
    ways.map((work) =>
      timeOf(() => {
        for (const item of items) work(item);
      }),
    ),
  ).slice(WARM_UP);
  return ways.map((_, index) => median(rounds.map((times) => times[index] ?? NaN)));
}
