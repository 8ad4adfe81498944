/**
 * Dates as precise as their source: `2026-09-09T08:30:00+02:00`, `2026-09-09`, `2026-09` or `2026`.
 * A date is shown as its source wrote it: never moved to another time zone.
 */

/** A date in words, with the time where the source has one. */
export function formatDate(date: string, lang: string): string {
  const { year, month, day, time } = parts(date);
  if (year === undefined) return date;
  const style: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    ...(month !== undefined && { month: 'long' }),
    ...(day !== undefined && { day: 'numeric' }),
  };
  const words = formatter(lang, style).format(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  return time === undefined ? words : `${words} ${lang.startsWith('en') ? time : time.replace(':', '.')}`;
}

/** The month of a date in words ("september 2026"), or its year where the source says no more. */
export function formatMonth(date: string, lang: string): string {
  return formatDate(date.slice(0, 7), lang);
}

function parts(date: string): {
  readonly year?: string;
  readonly month?: string;
  readonly day?: string;
  readonly time?: string;
} {
  return /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d)(?:T(?<time>\d\d:\d\d))?)?)?/.exec(date)?.groups ?? {};
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(lang: string, style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${lang} ${Object.keys(style).join()}`;
  let found = formatters.get(key);
  if (found === undefined) {
    found = new Intl.DateTimeFormat(lang, { ...style, timeZone: 'UTC' });
    formatters.set(key, found);
  }
  return found;
}
