import { fill } from '../locales/localise.ts';
import type { Localisation } from '../locales/localise.ts';

/** RFC 3339, or a date, a month or a year alone. */
const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/i;

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
  const { 1: year = '', 2: month, 3: day, 4: hour, 5: minute } = match;
  const time = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  if (new Date(time).getUTCMonth() !== Number(month ?? 1) - 1) return null;
  const date = inWords(lang, year, month, day);
  return hour === undefined || minute === undefined
    ? date
    : fill(messages.dateTime, { date, time: `${hour}:${minute}` });
}

/** What stands around day and year, for each language, month and precision: to ask `Intl` for every date is slow. */
const patterns = new Map<string, readonly Intl.DateTimeFormatPart[]>();

function inWords(lang: string, year: string, month: string | undefined, day: string | undefined): string {
  const key = `${lang}${month ?? ''}${day === undefined ? '' : ' '}`;
  let parts = patterns.get(key);
  if (parts === undefined) {
    const format = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
      timeZone: 'UTC',
      year: 'numeric',
      ...(month && { month: 'long' }),
      ...(day && { day: 'numeric' }),
    });
    parts = format.formatToParts(Date.UTC(2000, Number(month ?? 1) - 1));
    patterns.set(key, parts);
  }
  let words = '';
  for (const { type, value } of parts)
    words += type === 'day' ? String(Number(day)) : type === 'year' ? String(Number(year)) : value;
  return words;
}
