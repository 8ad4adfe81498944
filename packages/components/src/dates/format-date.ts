import { fill } from '../locales/localise.ts';
import type { Localisation } from '../locales/localise.ts';

/** RFC 3339, or a date, a month or a year alone. */
const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/i;

/** What stands before and behind the year, for each language, month and day: to ask `Intl` for every date is slow. */
const patterns = new Map<string, readonly string[]>();

/**
 * A date in words, as precise as the source: "24 november 2026", "november 2026", "2026".
 *
 * The clock is the source's own: `09:30+01:00` is shown as 09:30, so that a server and every browser write the same.
 * Null for what is no date.
 */
export function formatDate(
  value: string | undefined,
  { lang, messages }: Localisation<{ readonly dateTime: string }>,
): string | null {
  const match = DATE.exec(value ?? '');
  if (match === null) return null;
  // By index: to take a list apart is slow. The year is in every match.
  const { 1: year = '', 2: month = '', 3: day = '', 4: hour, 5: minute } = match;
  const key = lang + month + day;
  let around = patterns.get(key);
  // What is known is in every year, but for a leap day.
  if (around === undefined || day === '29') {
    const index = Number(month || 1) - 1;
    if (new Date(Date.UTC(Number(year), index, Number(day || 1))).getUTCMonth() !== index) return null;
    around ??= new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
      timeZone: 'UTC',
      year: 'numeric',
      ...(month && { month: 'long' }),
      ...(day && { day: 'numeric' }),
    })
      .format(Date.UTC(2000, index, Number(day || 1)))
      .split('2000');
    patterns.set(key, around);
  }
  const date = around.join(String(Number(year)));
  return hour === undefined || minute === undefined
    ? date
    : fill(messages.dateTime, { date, time: `${hour}:${minute}` });
}
