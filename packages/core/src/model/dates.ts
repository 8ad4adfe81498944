const day = String.raw`\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`;
const time = String.raw`T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)`;
const partial = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?`;

/** A date and time with offset, as RFC 3339 section 5.6 has it. */
export const dateTimePattern: RegExp = new RegExp(`^${day}${time}$`);

/** A year, a month or a day: `2026`, `2026-11`, `2026-11-24`. */
export const partialDatePattern: RegExp = new RegExp(`^${partial}$`);

/** Either of the two. */
export const datePattern: RegExp = new RegExp(`^(?:${partial}|${day}${time})$`);

/** Whether the day of a date that has the right form is on the calendar: 30 February is not. */
export function isCalendarDate(date: string): boolean {
  const [year, month, day] = date.slice(0, 10).split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return true;
  return day <= daysInMonth(year, month);
}

function daysInMonth(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}
