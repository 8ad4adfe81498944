/** First and last day, inclusive, as `2026-11-24`: such strings sort as dates do. */
export interface DayRange {
  readonly first: string;
  readonly last: string;
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T|$)/;

/**
 * The days that a date of the model covers: `2026-11` is the whole of November, a moment its own day as written.
 * Null where it is no date.
 */
export function toDayRange(date: string): DayRange | null {
  const [, year, month, day] = DATE.exec(date.trim()) ?? [];
  if (year === undefined || !within(month, 12) || !within(day, 31)) return null;
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  if (day === undefined) return { first: `${year}-${month}-01`, last: `${year}-${month}-${lastDay(year, month)}` };
  return { first: `${year}-${month}-${day}`, last: `${year}-${month}-${day}` };
}

function lastDay(year: string, month: string): number {
  return new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
}

function within(part: string | undefined, most: number): boolean {
  return part === undefined || (Number(part) >= 1 && Number(part) <= most);
}
