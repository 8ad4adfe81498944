/** What of a release the public may see now. */
import type { PressRelease } from '@talstreck/core/model';

/**
 * - `public`: all of it.
 * - `embargoed`: headline and time only. An embargo that can't be read as a time is one.
 * - `withheld`: headline only; no time is known.
 * - `expired`: headline only; it was valid until a time that has passed.
 * - `canceled`: headline and the explanation: the content must not be used (IPTC ninjs `pubStatus`).
 */
export type Publication = 'public' | 'embargoed' | 'withheld' | 'expired' | 'canceled';

/** Reads the state of a release at a time, in milliseconds since 1970. */
export function publicationOf(release: PressRelease, now: number): Publication {
  if (release.pubStatus === 'canceled') return 'canceled';
  if (release.embargoedUntil !== undefined) {
    const until = new Date(release.embargoedUntil).getTime();
    // A moment without an offset is another one in every time zone.
    if (!hasOffset.test(release.embargoedUntil) || !(until <= now)) return 'embargoed';
  }
  if (release.pubStatus !== undefined && release.pubStatus !== 'usable') return 'withheld';
  if (release.expires === undefined) return 'public';
  return new Date(release.expires).getTime() > now ? 'public' : 'expired';
}

const hasOffset = /^.{10}T.+(?:Z|[+-]\d\d:\d\d)$/;
