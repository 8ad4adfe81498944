import type { PressRelease } from '../model/press-release.ts';
import { dateTimePattern } from '../model/dates.ts';
import { type ExportContext, ExportRefusal } from './context.ts';

/** A date as a moment (RFC 3339), where it states one, or a day that the context gives a time; else null. */
export function momentOf(date: string | undefined, context: ExportContext): string | null {
  if (date === undefined) return null;
  if (dateTimePattern.test(date)) return date.toUpperCase();
  const moment = context.timeOfDay === undefined || date.length !== 10 ? null : date + context.timeOfDay;
  return moment !== null && dateTimePattern.test(moment) ? moment : null;
}

/** The moment of the last change, or of publication, for formats that demand one. */
export function requireUpdated(release: PressRelease, context: ExportContext, format: string): string {
  const moment = momentOf(release.dateModified, context) ?? momentOf(release.datePublished, context);
  if (moment !== null) return moment;
  const found = release.datePublished === undefined ? 'nothing' : JSON.stringify(release.datePublished);
  throw new ExportRefusal(
    'export-field',
    release,
    'datePublished',
    `found ${found}; ${format} demands a date and time with offset`,
  );
}

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A moment as RFC 822 section 5 writes it, with a year of four digits as RSS 2.0 prefers, in UTC. */
export function rfc822(moment: string): string {
  const date = new Date(moment);
  const two = (number: number): string => String(number).padStart(2, '0');
  const time = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()].map(two).join(':');
  const day = `${two(date.getUTCDate())} ${months[date.getUTCMonth()] ?? ''} ${String(date.getUTCFullYear()).padStart(4, '0')}`;
  return `${days[date.getUTCDay()] ?? ''}, ${day} ${time} GMT`;
}
