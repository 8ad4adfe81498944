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
    const found = JSON.stringify(context.now);
    throw new ExportRefusal(
      'export-context',
      null,
      'now',
      `found ${found}; would be right: a date and time with offset (RFC 3339)`,
    );
  }
  const reason = context.preview === true ? null : reasonAgainst(release, context.now);
  if (reason)
    throw new ExportRefusal(
      'export-status',
      release,
      reason.field,
      `${reason.words}; preview: true shows it nevertheless`,
    );
}

/** A date that can't be read says no: an embargo is never broken by a misprint. */
function reasonAgainst(release: PressRelease, now: string): { readonly field: string; readonly words: string } | null {
  const moment = Date.parse(now);
  const { pubStatus, embargoedUntil, expires } = release;
  if (pubStatus === 'withheld' || pubStatus === 'canceled')
    return { field: 'pubStatus', words: `the release is ${pubStatus}` };
  if (embargoedUntil !== undefined && !(Date.parse(embargoedUntil) <= moment)) {
    return { field: 'embargoedUntil', words: `the release is under embargo until ${embargoedUntil}` };
  }
  if (expires !== undefined && !(Date.parse(expires) > moment))
    return { field: 'expires', words: `the release expired at ${expires}` };
  return null;
}
