import { datePattern, isCalendarDate } from '../model/dates.ts';

/**
 * A date as machines write it, in the form of the model; null where it is none. A time of day without an offset says
 * no moment, so only its day is kept.
 */
export function normaliseDate(value: string | undefined): string | null {
  if (value === undefined) return null;
  const trimmed = value.trim();
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:[T ](\d\d:\d\d)(:\d\d(?:[.,]\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?$/i.exec(
    trimmed,
  );
  if (!parts) return null;
  const [, year = '', month, day, time, seconds = ':00', offset] = parts;
  const date = [year, month, day].filter((part) => part !== undefined).join('-');
  const zone = offset?.toUpperCase().replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2');
  const moment =
    day !== undefined && time !== undefined && zone !== undefined
      ? `${date}T${time}${seconds.replace(',', '.')}${zone}`
      : date;
  return datePattern.test(moment) && isCalendarDate(moment) ? moment : null;
}
