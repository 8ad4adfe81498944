import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { PressRelease } from '@talstreck/core/model';
import { isPublic, type Entry } from '../newsroom/newsroom.ts';

/** What a browser needs of a release to search it. */
export interface SearchableRelease {
  readonly id: string;
  readonly url: string;
  readonly headline: string | null;
  readonly lede?: string;
  readonly inLanguage: string;
  readonly datePublished?: string;
  readonly publisher?: string;
  readonly category?: string;
  readonly people: readonly string[];
  readonly paragraphs: readonly string[];
}

/** An index for browsers must not be larger when it is compressed. Bytes. */
export const largestIndex = 1_000_000;

/** The index of a static site: the words of all public releases. Null where it would be too large for a browser. */
export async function writeStaticIndex(
  entries: readonly Entry[],
  urlOf: (entry: Entry) => string,
  now: Date,
): Promise<Buffer | null> {
  const releases = entries
    .filter(({ release }) => isPublic(release, now) && release.pubStatus !== 'canceled')
    .map((entry) => searchable(entry.release, urlOf(entry)));
  const index = Buffer.from(JSON.stringify(releases));
  const compressed = await promisify(gzip)(index);
  return compressed.byteLength > largestIndex ? null : index;
}

function searchable(release: PressRelease, url: string): SearchableRelease {
  const { id, headline, lede, inLanguage, datePublished, publisher, category, people = [], blocks } = release;
  return {
    id,
    url,
    headline,
    ...(lede !== undefined && { lede }),
    inLanguage,
    ...(datePublished !== undefined && { datePublished }),
    ...(publisher !== undefined && { publisher: publisher.name }),
    ...(category !== undefined && { category }),
    people: people.map(({ name }) => name),
    paragraphs: blocks.flatMap((block) => {
      if (block.type === 'list') return block.items.map(({ text }) => text);
      if (block.type === 'table') return block.rows.map((row) => row.map(({ text }) => text).join(' '));
      if (block.type === 'image') return block.caption ?? [];
      return block.text;
    }),
  };
}
