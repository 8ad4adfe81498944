import { fill } from '../locales/localise.ts';
import type { Localisation } from '../locales/localise.ts';

/** RFC 3339, or a date, a month or a year alone. */
const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/i;

/** `Intl` objects are costly: one a language and precision. */
const formats = new Map<string, Intl.DateTimeFormat>();

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
  const [whole, year, month, day, hour, minute] = DATE.exec(value ?? '') ?? [];
  if (whole === undefined || year === undefined) return null;
  const time = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  if (new Date(time).getUTCMonth() !== Number(month ?? 1) - 1) return null;
  const date = formatOf(lang, month !== undefined, day !== undefined).format(time);
  return hour === undefined || minute === undefined
    ? date
    : fill(messages.dateTime, { date, time: `${hour}:${minute}` });
}

function formatOf(lang: string, month: boolean, day: boolean): Intl.DateTimeFormat {
  const key = `${lang}${String(month)}${String(day)}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
      timeZone: 'UTC',
      year: 'numeric',
      ...(month && { month: 'long' }),
      ...(day && { day: 'numeric' }),
    });
    formats.set(key, format);
  }
  return format;
}
