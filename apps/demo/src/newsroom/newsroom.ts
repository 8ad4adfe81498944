import type { PressRelease } from '@talstreck/core/model';
import type { NewsroomSettings } from 'talstreck/read';

/** A release and where it stands in the newsroom. */
export interface Entry {
  /** With an id of its own. */
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
export function createNewsroom(releases: readonly PressRelease[], settings: NewsroomSettings): Newsroom {
  const taken = new Map<string, Entry>();
  const ids = new Set<string>();
  for (const given of releases) {
    const slug = freeSlug(slugify(given.id) || 'release', taken);
    const release = ids.has(given.id) ? { ...given, id: slug } : given;
    ids.add(release.id);
    taken.set(slug, { release, slug, path: `releases/${slug}/`, date: release.datePublished });
  }
  const entries = [...taken.values()].sort(newestFirst);
  return { settings, entries, bySlug: taken };
}

/**
 * Whether a release has a page at a moment: it is not withheld, under embargo or expired. A withdrawn release
 * keeps its page, which says why. A date that can not be read says no: a misprint must not break an embargo.
 */
export function isPublic(release: PressRelease, now: Date): boolean {
  const { pubStatus, embargoedUntil, expires } = release;
  if (pubStatus === 'withheld') return false;
  if (embargoedUntil !== undefined && !(Date.parse(embargoedUntil) <= now.getTime())) return false;
  return expires === undefined || Date.parse(expires) > now.getTime();
}

/** When a release is next published or taken away by its date, in milliseconds since 1970; infinity where none is. */
export function nextChange({ entries }: Newsroom, now: Date): number {
  const moments = entries.flatMap(({ release: { embargoedUntil, expires } }) => [embargoedUntil, expires]);
  const ahead = moments.map((moment) => Date.parse(moment ?? '')).filter((moment) => moment > now.getTime());
  return Math.min(...ahead);
}

/** The language that most releases are in; undefined when there are none. */
export function commonestLanguage(releases: readonly PressRelease[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { inLanguage } of releases) counts.set(inLanguage, (counts.get(inLanguage) ?? 0) + 1);
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
