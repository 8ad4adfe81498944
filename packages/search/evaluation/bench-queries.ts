import type { ArchiveRelease } from './archive.ts';
import { randomNumbers } from './multiply.ts';

export type QueryKind = '1 word' | '2 words' | '3 words' | 'prefix' | 'typo';

/** Queries of words drawn as often as they stand in the archive, so that common ones are among them; words of a query come from one release. */
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
  const make = (query: () => string): readonly string[] => Array.from({ length: each }, query);
  return {
    '1 word': make(() => words(1).join(' ')),
    '2 words': make(() => words(2).join(' ')),
    '3 words': make(() => words(3).join(' ')),
    prefix: make(() => words(1).join('').slice(0, 5)),
    typo: make(() => slip(words(1).join(''), random)),
  };
}

/** Two neighbouring letters swapped. */
function slip(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  return word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
}
