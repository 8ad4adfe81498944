import type { PressRelease } from '../model/press-release.ts';
import { type ExportContext, refuseField } from './context.ts';

/** A date as a moment (RFC 3339), where it states one, or a day that the context gives a time; else undefined. */
export function momentOf(date = '', { timeOfDay = '' }: ExportContext): string | undefined {
  return [date, date + timeOfDay].find((moment) => statesMoment.test(moment));
}

const statesMoment = /^.{10}T.+(?:Z|[+-]\d\d:\d\d)$/;

/** The moment of the last change, or of publication, for formats that demand one. */
export function requireUpdated(release: PressRelease, context: ExportContext): string {
  const moment = momentOf(release.dateModified, context) ?? momentOf(release.datePublished, context);
  return moment ?? refuseField(release, 'datePublished', release.datePublished, 'a date and time with offset');
}

/** Milliseconds since 1970; NaN where a text states no moment. A leap second is the beginning of the next minute. */
export function instantOf(moment: string): number {
  return statesMoment.test(moment)
    ? Date.parse(moment.replace(':60', ':59')) + (moment.includes(':60') ? 1000 : 0)
    : NaN;
}
