import type { PressRelease } from '../model/press-release.ts';
import { type ExportContext, refuseField } from './context.ts';

/** A date as a moment (RFC 3339), where it states one, or a day that the context gives a time; else null. */
export function momentOf(date: string | undefined, context: ExportContext): string | null {
  const moments = date === undefined ? [] : [date, `${date}${context.timeOfDay ?? ''}`];
  return moments.find((moment) => statesMoment.test(moment)) ?? null;
}

const statesMoment = /^.{10}T.+(?:Z|[+-]\d\d:\d\d)$/;

/** The moment of the last change, or of publication, for formats that demand one. */
export function requireUpdated(release: PressRelease, context: ExportContext): string {
  const moment = momentOf(release.dateModified, context) ?? momentOf(release.datePublished, context);
  return moment ?? refuseField(release, 'datePublished', release.datePublished, 'a date and time with offset');
}

/** Milliseconds since 1970; NaN where a text states no moment. A leap second is the beginning of the next minute. */
export function instantOf(moment: string): number {
  const leap = moment.includes(':60');
  return statesMoment.test(moment) ? Date.parse(moment.replace(':60', ':59')) + (leap ? 1000 : 0) : NaN;
}

/** A moment as RFC 822 and its successor RFC 1123 write it, in UTC. */
export function rfc822(moment: string): string {
  return new Date(instantOf(moment)).toUTCString();
}
