import type { PressRelease } from '../model/press-release.ts';
import { type ExportContext, refuseField } from './context.ts';
import { instantOf } from './moments.ts';

/** Whether a release may be shown to everyone at `now` (RFC 3339): not embargoed, withheld, canceled or expired. */
export function isPublic(release: PressRelease, now: string): boolean {
  return fieldAgainst(release, now) === undefined;
}

/** Refuses to make a public form of what is not public at `context.now`, unless it is a preview. */
export function assertPublic(release: PressRelease, { now, preview }: ExportContext): void {
  if (Number.isNaN(instantOf(now))) refuseField(null, 'now', now, 'RFC 3339, with offset', 'export-context');
  const field = preview === true ? undefined : fieldAgainst(release, now);
  if (field) refuseField(release, field, release[field], `a release that is public at ${now}`, 'export-status');
}

/** The field that keeps a release from the public. What can't be read says no: an embargo is never broken by a misprint. */
function fieldAgainst(
  { pubStatus = 'usable', embargoedUntil, expires }: PressRelease,
  now: string,
): 'pubStatus' | 'embargoedUntil' | 'expires' | undefined {
  const moment = instantOf(now);
  if (pubStatus !== 'usable') return 'pubStatus';
  if (embargoedUntil !== undefined && !(instantOf(embargoedUntil) <= moment)) return 'embargoedUntil';
  return expires === undefined || instantOf(expires) > moment ? undefined : 'expires';
}
