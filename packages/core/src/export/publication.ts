import type { PressRelease } from '../model/press-release.ts';
import { type ExportContext, ExportRefusal } from './context.ts';

/** Whether a release may be shown to everyone at `now` (RFC 3339): not embargoed, withheld, canceled or expired. */
export function isPublic(release: PressRelease, now: string): boolean {
  return reasonAgainst(release, now) === null;
}

/** Refuses to make a public form of what is not public at `context.now`, unless it is a preview. */
export function assertPublic(release: PressRelease, context: ExportContext): void {
  const moment = Date.parse(context.now);
  if (Number.isNaN(moment)) {
    throw new ExportRefusal(
      'export-context',
      null,
      'now',
      `found ${JSON.stringify(context.now)}; would be right: RFC 3339, with offset`,
    );
  }
  const reason = context.preview === true ? null : reasonAgainst(release, context.now);
  if (reason) throw new ExportRefusal('export-status', release, ...reason);
}

/** A date that can't be read says no: an embargo is never broken by a misprint. */
function reasonAgainst(
  { pubStatus, embargoedUntil, expires }: PressRelease,
  now: string,
): readonly [field: string, reason: string] | null {
  const moment = Date.parse(now);
  if (pubStatus === 'withheld' || pubStatus === 'canceled') return ['pubStatus', `the release is ${pubStatus}`];
  if (embargoedUntil !== undefined && !(Date.parse(embargoedUntil) <= moment))
    return ['embargoedUntil', `under embargo`];
  return expires === undefined || Date.parse(expires) > moment ? null : ['expires', `expired`];
}
