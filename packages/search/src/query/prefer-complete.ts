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
 * and where nothing has half, whatever matches; the less complete counts less.
 * Best first; equals in the order of their keys, so that pages never overlap.
 */
export function preferComplete<M extends Satisfying>(matches: readonly M[], concepts: number): readonly M[] {
  const complete = matches.filter(({ satisfied }) => satisfied === concepts);
  const halves = matches.filter(({ satisfied }) => satisfied * 2 >= concepts);
  const kept = complete.length >= ENOUGH_COMPLETE ? complete : halves.length > 0 ? halves : matches;
  return kept
    .map((match) =>
      match.satisfied === concepts ? match : { ...match, score: match.score * (match.satisfied / concepts) ** 2 },
    )
    .sort((one, other) => other.score - one.score || (one.key < other.key ? -1 : 1));
}
