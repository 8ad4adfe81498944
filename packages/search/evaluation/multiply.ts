import type { ArchiveRelease } from './archive.ts';

/** Numbers from 0 to below 1, the same each time (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One word in so many is another word of the archive in a copy, and one in so many a word that stands nowhere else. */
const CHANGED = 7;
const INVENTED = 200;

/**
 * The archive again and again until there are so many releases. In every copy but the first one word in seven is another
 * of the archive's words, drawn as often as it stands there, and one in two hundred is new: the vocabulary grows too.
 */
export function* multiply(archive: readonly ArchiveRelease[], count: number): Generator<ArchiveRelease> {
  const random = randomNumbers(20261124);
  const words = archive.slice(0, 2000).flatMap(({ paragraphs }) => paragraphs.join(' ').split(' '));
  const another = (): string => words[Math.floor(random() * words.length)] ?? '';
  const change = (text: string, copy: number): string =>
    text.replaceAll(/\S+/g, (word) => {
      if (random() * INVENTED < 1) return `${another()}${'abdefgilmnorstuv'[copy % 16] ?? ''}${another().slice(0, 4)}`;
      return random() * CHANGED < 1 ? another() : word;
    });
  for (let made = 0; made < count; made++) {
    const release = archive[made % archive.length];
    const copy = Math.floor(made / archive.length);
    if (release === undefined) return;
    if (copy === 0) yield release;
    else
      yield {
        ...release,
        id: `${release.id}-${copy}`,
        headline: change(release.headline, copy),
        paragraphs: release.paragraphs.map((text) => change(text, copy)),
      };
  }
}
