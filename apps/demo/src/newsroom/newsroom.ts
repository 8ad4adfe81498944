import type { ContactPoint, Organisation, PressRelease } from '@talstreck/core/model';

/** What `newsroom.json` may say. */
export interface NewsroomSettings {
  readonly name?: string;
  readonly url?: string;
  readonly lang?: string;
  readonly publisher?: Organisation;
  readonly contact?: ContactPoint;
}

/** A release and where it stands in the newsroom. */
export interface Entry {
  readonly release: PressRelease;
  readonly slug: string;
  /** Relative to the newsroom's root: `releases/<slug>/`. */
  readonly path: string;
  /** As precise as the source says; undefined where it says nothing. */
  readonly date: string | undefined;
}

/** Releases as a newsroom shows them: the newest first, the undated last. */
export interface Newsroom {
  readonly settings: NewsroomSettings;
  readonly entries: readonly Entry[];
  readonly bySlug: ReadonlyMap<string, Entry>;
}

/** Gives every release its address and puts them in order. */
export function createNewsroom(
  releases: readonly PressRelease[],
  settings: NewsroomSettings,
): Newsroom {
  const taken = new Map<string, Entry>();
  for (const release of releases) {
    const slug = freeSlug(slugify(release.id) || 'release', taken);
    const date = release.datePublished ?? release.dateline?.date;
    taken.set(slug, { release, slug, path: `releases/${slug}/`, date });
  }
  const entries = [...taken.values()].sort(newestFirst);
  return { settings, entries, bySlug: taken };
}

/** Whether the public may read a release at a moment: neither withheld nor under embargo. */
export function isPublic(release: PressRelease, now: Date): boolean {
  if (release.pubStatus === 'withheld') return false;
  return release.embargoedUntil === undefined || new Date(release.embargoedUntil) <= now;
}

/** The language that most releases are in; undefined when there are none. */
export function commonestLanguage(releases: readonly PressRelease[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { inLanguage } of releases)
    counts.set(inLanguage, (counts.get(inLanguage) ?? 0) + 1);
  let commonest: string | undefined;
  for (const [lang, count] of counts)
    if (commonest === undefined || count > (counts.get(commonest) ?? 0)) commonest = lang;
  return commonest;
}

/** A name as a part of an address: ASCII letters, digits and hyphens, at most 100 characters. */
export function slugify(name: string): string {
  return name
    .toLowerCase()
    .replace(/[ßæøđð]/g, (letter) => spellings[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 100)
    .replace(/^-|-$/g, '');
}

const spellings: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', ø: 'o', đ: 'd', ð: 'd' };

function freeSlug(wish: string, taken: ReadonlyMap<string, unknown>): string {
  let slug = wish;
  for (let number = 2; taken.has(slug); number++) slug = `${wish}-${String(number)}`;
  return slug;
}

function newestFirst(one: Entry, other: Entry): number {
  if (one.date === other.date) return 0;
  if (one.date === undefined) return 1;
  if (other.date === undefined) return -1;
  return one.date < other.date ? 1 : -1;
}
