import { slugify, type Entry } from './newsroom.ts';

/** A part of the archive with an address of its own. */
export interface Collection {
  readonly kind: 'all' | 'year' | 'category' | 'language' | 'publisher';
  /** The year, category, language tag or publisher; undefined for all, and for the undated. */
  readonly value: string | undefined;
  /** Relative to the newsroom's root. */
  readonly path: string;
  /** The newest first. */
  readonly entries: readonly Entry[];
}

const keyOf = {
  year: ({ date }: Entry) => date?.slice(0, 4) ?? undated,
  category: ({ release }: Entry) => release.category,
  language: ({ release }: Entry) => release.inLanguage,
  publisher: ({ release }: Entry) => release.publisher?.name,
} as const;

const undated = 'undated';

/** The archive: everything, and by year, category, language and publisher. */
export function collectionsOf(entries: readonly Entry[]): readonly Collection[] {
  const collections: Collection[] = [{ kind: 'all', value: undefined, path: 'archive/', entries }];
  const paths = new Set<string>();
  for (const kind of ['year', 'category', 'language', 'publisher'] as const)
    for (const [value, members] of Map.groupBy(entries, keyOf[kind])) {
      if (value === undefined) continue;
      const path = freePath(`archive/${kind}/${slugify(value) || kind}`, paths);
      collections.push({ kind, value: value === undated ? undefined : value, path, entries: members });
    }
  return collections;
}

function freePath(wish: string, taken: Set<string>): string {
  let path = `${wish}/`;
  for (let number = 2; taken.has(path); number++) path = `${wish}-${String(number)}/`;
  taken.add(path);
  return path;
}
