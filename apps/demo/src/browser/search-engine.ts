import type { PressRelease, SearchProvider } from '@talstreck/core/model';
import { createMemoryEngine } from '@talstreck/search/memory';
import type { SearchableRelease } from '../search/static-index.ts';

/** Makes a search engine of the index of a static site. */
export async function openIndex(url: string): Promise<SearchProvider> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${String(response.status)}.`);
  const index = (await response.json()) as readonly SearchableRelease[]; // our own build wrote it
  return createMemoryEngine({ releases: index.map(toRelease) });
}

function toRelease({ publisher, people, paragraphs, ...facts }: SearchableRelease): PressRelease {
  return {
    ...facts,
    text: '',
    blocks: paragraphs.map((text) => ({ type: 'paragraph', text, start: 0, end: text.length })),
    people: people.map((name, index) => ({ id: `p${String(index + 1)}`, name, mentions: [] })),
    ...(publisher !== undefined && { publisher: { name: publisher } }),
  };
}
