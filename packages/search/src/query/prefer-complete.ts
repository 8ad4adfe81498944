/** How many of the concepts of a query a match satisfies, and how well. */
export interface Satisfying {
  readonly key: string | number;
  readonly score: number;
  readonly satisfied: number;
}

/** With so many complete matches nobody needs the others. */
export const ENOUGH_COMPLETE = 10;

/**
 * How many concepts a match must satisfy: all of them where enough do; else half, and where nothing has half, any. `matches`
 * says of how many it is that they satisfy none, one, two.
 */
export function leastSatisfied(matches: readonly number[], concepts: number): number {
  if ((matches[concepts] ?? 0) >= ENOUGH_COMPLETE) return concepts;
  const half = Math.ceil(concepts / 2);
  return matches.slice(half).some((count) => count > 0) ? half : 1;
}

/** The less complete a match, the less its score counts. */
export function weighed<M extends Satisfying>(match: M, concepts: number): M {
  return match.satisfied === concepts ? match : { ...match, score: match.score * (match.satisfied / concepts) ** 3 };
}

/** The most complete matches, best first; equals in the order of their keys, so that pages never overlap. */
export function preferComplete<M extends Satisfying>(matches: readonly M[], concepts: number): readonly M[] {
  const counts = Array.from({ length: concepts + 1 }, () => 0);
  for (const { satisfied } of matches) counts[satisfied] = (counts[satisfied] ?? 0) + 1;
  const least = leastSatisfied(counts, concepts);
  return matches
    .filter(({ satisfied }) => satisfied >= least)
    .map((match) => weighed(match, concepts))
    .sort((one, other) => other.score - one.score || (one.key < other.key ? -1 : 1));
}
