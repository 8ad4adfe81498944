/** How many of the concepts of a query a match satisfies, and how well. */
export interface Satisfying {
  readonly key: string | number;
  readonly score: number;
  readonly satisfied: number;
}

/** With so many complete matches nobody needs the others. */
export const ENOUGH_COMPLETE = 10;

/**
 * The matches that have everything that was sought, where there are enough; else also those that have at least half,
 * and where nothing has half, whatever matches.
 */
export function mostComplete<M extends Pick<Satisfying, 'satisfied'>>(
  matches: readonly M[],
  concepts: number,
): readonly M[] {
  let complete = 0;
  let halves = 0;
  for (const { satisfied } of matches) {
    if (satisfied === concepts) complete++;
    if (satisfied * 2 >= concepts) halves++;
  }
  if (complete === matches.length) return matches;
  if (complete >= ENOUGH_COMPLETE) return matches.filter(({ satisfied }) => satisfied === concepts);
  return halves === 0 || halves === matches.length
    ? matches
    : matches.filter(({ satisfied }) => satisfied * 2 >= concepts);
}

/** The less complete a match, the less its score counts. */
export function weighed<M extends Satisfying>(match: M, concepts: number): M {
  return match.satisfied === concepts ? match : { ...match, score: match.score * (match.satisfied / concepts) ** 3 };
}

/** The {@link mostComplete} matches, best first; equals in the order of their keys, so that pages never overlap. */
export function preferComplete<M extends Satisfying>(matches: readonly M[], concepts: number): readonly M[] {
  return mostComplete(matches, concepts)
    .map((match) => weighed(match, concepts))
    .sort((one, other) => other.score - one.score || (one.key < other.key ? -1 : 1));
}
