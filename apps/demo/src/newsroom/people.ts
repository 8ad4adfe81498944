import type { PressRelease, Quotation } from '@talstreck/core/model';
import { slugify, type Entry } from './newsroom.ts';

/** Words that a person has said, and where. */
export interface Utterance {
  readonly entry: Entry;
  readonly quotation: Quotation;
}

/** A person by name and affiliation: a differing affiliation is a second person. */
export interface Voice {
  readonly slug: string;
  /** Relative to the newsroom's root. */
  readonly path: string;
  readonly name: string;
  readonly affiliation: string | undefined;
  /** The title that the newest release gives. */
  readonly jobTitle: string | undefined;
  /** The newest first. */
  readonly utterances: readonly Utterance[];
}

/** The people of a newsroom, and which of them a name in a release means. */
export interface People {
  /** By name. */
  readonly voices: readonly Voice[];
  readonly bySlug: ReadonlyMap<string, Voice>;
  readonly find: (release: PressRelease, name: string, affiliation: string | undefined) => Voice | undefined;
}

/**
 * Who has said what. Only what is certain counts: stated by the source, confirmed by a person, or found by a rule
 * of high confidence, for words in the wrong mouth do harm. A name of one word names nobody in particular.
 */
export function findPeople(entries: readonly Entry[], lang: string): People {
  const byKey = new Map<string, Voice & { readonly utterances: Utterance[] }>();
  const slugs = new Set<string>();
  for (const entry of entries)
    for (const quotation of entry.release.quotations ?? []) {
      const { speaker } = quotation;
      if (!isCertain(quotation) || speaker?.type !== 'person' || speaker.name === null) continue;
      if (!/\S\s+\S/.test(speaker.name)) continue;
      const { name, jobTitle, affiliation } = speaker;
      const key = keyOf(entry.release, name, affiliation);
      let voice = byKey.get(key);
      if (voice === undefined) {
        const slug = freeSlug(slugify(`${name} ${affiliation ?? ''}`) || 'person', slugs);
        voice = { slug, path: `people/${slug}/`, name, affiliation, jobTitle, utterances: [] };
        byKey.set(key, voice);
      }
      voice.utterances.push({ entry, quotation });
    }
  const inOrder = new Intl.Collator(lang);
  const voices = [...byKey.values()].sort((one, other) => inOrder.compare(one.name, other.name));
  return {
    voices,
    bySlug: new Map(voices.map((voice) => [voice.slug, voice])),
    find: (release, name, affiliation) => byKey.get(keyOf(release, name, affiliation)),
  };
}

/** How many times a person spoke in each year, without gaps, the earliest first; undated releases are left out. */
export function utterancesByYear(voice: Voice): readonly (readonly [year: number, count: number])[] {
  const years = voice.utterances.flatMap(({ entry }) =>
    entry.date === undefined ? [] : [Number(entry.date.slice(0, 4))],
  );
  if (years.length === 0) return [];
  const first = Math.min(...years);
  const last = Math.max(...years);
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    return [year, years.filter((one) => one === year).length] as const;
  });
}

function isCertain({ kind, attribution, confidence }: Quotation): boolean {
  return kind === 'direct' && (confidence === 'high' || attribution !== 'inferred');
}

/** Where a release states no affiliation, two of a name are the same only within one publisher. */
function keyOf(release: PressRelease, name: string, affiliation: string | undefined): string {
  const place = affiliation ?? release.publisher?.name ?? '';
  return `${name}\n${place}`.normalize('NFC').toLowerCase();
}

function freeSlug(wish: string, taken: Set<string>): string {
  let slug = wish;
  for (let number = 2; taken.has(slug); number++) slug = `${wish}-${String(number)}`;
  taken.add(slug);
  return slug;
}
