import type { PressRelease } from '../model/press-release.ts';
import { type ExportContext, ExportRefusal, refuseField } from './context.ts';
import { instantOf } from './moments.ts';

/** Whether a release may be shown to everyone at `now` (RFC 3339): not embargoed, withheld, canceled or expired. */
export function isPublic(release: PressRelease, now: string): boolean {
  return reasonAgainst(release, now) === null;
}

/** Refuses to make a public form of what is not public at `context.now`, unless it is a preview. */
export function assertPublic(release: PressRelease, context: ExportContext): void {
  const { now } = context;
  if (Number.isNaN(instantOf(now))) refuseField(null, 'now', now, 'RFC 3339, with offset', 'export-context');
  const reason = context.preview === true ? null : reasonAgainst(release, now);
  if (reason) throw new ExportRefusal('export-status', release, ...reason);
}

/** A status or a moment that can't be read says no: an embargo is never broken by a misprint. */
function reasonAgainst(
  { pubStatus, embargoedUntil, expires }: PressRelease,
  now: string,
): readonly [field: string, reason: string] | null {
  const moment = instantOf(now);
  if (pubStatus !== undefined && pubStatus !== 'usable') return ['pubStatus', `the release is ${pubStatus}`];
  if (embargoedUntil !== undefined && !(instantOf(embargoedUntil) <= moment))
    return ['embargoedUntil', 'under embargo'];
  return expires === undefined || instantOf(expires) > moment ? null : ['expires', 'expired'];
}
