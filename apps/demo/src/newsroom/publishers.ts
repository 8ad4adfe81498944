import type { Organisation, PressRelease } from '@talstreck/core/model';
import type { NewsroomSettings } from 'talstreck/read';

/**
 * Gives a publisher that a release knows by its host alone ("kvarnsala.example") the name that the newsroom or another
 * release states for the same host.
 */
export function withPublisherNames(
  releases: readonly PressRelease[],
  { publishers = {} }: NewsroomSettings,
): readonly PressRelease[] {
  const names = new Map<string, string>();
  for (const { publisher } of releases) {
    const host = hostOf(publisher?.url);
    if (publisher !== undefined && host !== undefined && publisher.name !== host) names.set(host, publisher.name);
  }
  for (const [host, name] of Object.entries(publishers)) names.set(host, name);
  return releases.map((release) => {
    const { publisher } = release;
    const name = publisher === undefined ? undefined : names.get(publisher.name);
    return publisher === undefined || name === undefined ? release : renamed(release, { ...publisher, name });
  });
}

/** The same release gets the same answer: who keeps an index of releases sees that it has not changed. */
const known = new WeakMap<PressRelease, PressRelease>();

function renamed(release: PressRelease, publisher: Organisation): PressRelease {
  const before = known.get(release);
  if (before?.publisher?.name === publisher.name) return before;
  const after = { ...release, publisher };
  known.set(release, after);
  return after;
}

function hostOf(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : undefined;
}
