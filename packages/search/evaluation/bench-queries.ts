import type { ArchiveRelease } from './archive.ts';
import { randomNumbers } from './multiply.ts';

export type QueryKind = '1 word' | '2 words' | '3 words' | 'prefix' | 'typo' | '2 for a page' | '3 for a page';

/** A page of results. */
const PAGE = 10;

const MOST_TRIES = 10_000;

/**
 * Queries of words drawn as often as they stand in the archive, so that common ones are among them; words of a query come from one release.
 * "For a page" are those whose words, as they are, stand together in so many releases that they fill a page: an engine
 * that wants every word then does the same work as one that otherwise seeks what lacks a word.
 */
export function benchQueries(
  archive: readonly ArchiveRelease[],
  each: number,
): Readonly<Record<QueryKind, readonly string[]>> {
  const random = randomNumbers(4711);
  const pick = <T>(values: readonly T[]): T | undefined => values[Math.floor(random() * values.length)];
  const words = (count: number): readonly string[] => {
    const all = (pick(archive)?.paragraphs.join(' ') ?? '').match(/\p{L}{4,}/gu) ?? [];
    return Array.from({ length: count }, () => (pick(all) ?? 'regeringen').toLowerCase());
  };
  const holders = holdersOf(archive);
  const make = (query: () => string): readonly string[] => Array.from({ length: each }, query);
  return {
    '1 word': make(() => words(1).join(' ')),
    '2 words': make(() => words(2).join(' ')),
    '3 words': make(() => words(3).join(' ')),
    prefix: make(() => words(1).join('').slice(0, 5)),
    typo: make(() => slip(words(1).join(''), random)),
    '2 for a page': make(() => pageOf(words, 2, holders)),
    '3 for a page': make(() => pageOf(words, 3, holders)),
  };
}

function pageOf(
  words: (count: number) => readonly string[],
  count: number,
  holders: ReadonlyMap<string, ReadonlySet<number>>,
): string {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const drawn = words(count);
    const [first = new Set<number>(), ...others] = drawn.map((word) => holders.get(word) ?? new Set<number>());
    const together = [...first].filter((release) => others.every((set) => set.has(release)));
    if (new Set(drawn).size === count && together.length >= PAGE) return drawn.join(' ');
  }
  throw new Error('The archive is too small: no words of it fill a page.');
}

/** The releases of each word, as numbers. */
function holdersOf(archive: readonly ArchiveRelease[]): ReadonlyMap<string, ReadonlySet<number>> {
  const holders = new Map<string, Set<number>>();
  for (const [number, { headline, paragraphs }] of archive.entries()) {
    for (const word of new Set(`${headline} ${paragraphs.join(' ')}`.toLowerCase().match(/\p{L}{4,}/gu) ?? [])) {
      const known = holders.get(word);
      if (known === undefined) holders.set(word, new Set([number]));
      else known.add(number);
    }
  }
  return holders;
}

/** Two neighbouring letters swapped. */
function slip(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  return word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
}
