import { datePattern, isCalendarDate } from '../model/dates.ts';
import type { TextDocument } from './document.ts';
import { linePatternsOf } from './furniture.ts';

/**
 * The day that a release states above its body: in its date line, its dateline or a line such as "Publicerad 9 september 2026".
 * Null where there is none, or only the day of a revision.
 */
export function statedDate({ text, blocks, lexicon }: TextDocument): string | null {
  const { months } = lexicon.language;
  const { tellsRevision } = linePatternsOf(lexicon.language);
  for (const { role, start, textStart, end } of blocks) {
    if (role === 'date' || role === 'other') {
      const line = text.slice(start, end);
      const date = tellsRevision(line.toLowerCase()) ? null : dateIn(line, months);
      if (date !== null) return date;
    } else if (textStart > start) {
      return dateIn(text.slice(start, textStart), months);
    }
    if (role === 'paragraph') return null;
  }
  return null;
}

/** The first date with a year in a line: "2026-09-09", "9.9.2026", "09-09-2026", "9 september 2026", "Sep 9, 2026". */
export function dateIn(line: string, months: string): string | null {
  const iso = /(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(line);
  if (iso) return calendarDate(iso[1], iso[2], iso[3]);
  const numeric = /(?<!\d)(\d\d?)[./-](\d\d?)[./-](\d{4})(?!\d)/.exec(line);
  if (numeric) return calendarDate(numeric[3], numeric[2], numeric[1]);
  const words = line.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];
  const names = months.split(' ');
  for (const [index, word] of words.entries()) {
    const found = names.findIndex((name) => isMonth(word, name));
    if (found === -1) continue;
    // Behind December stand other names for January and the next: "jänner".
    const month = (found % 12) + 1;
    const before = words[index - 1];
    const after = words[index + 1];
    const year = [after, words[index + 2]].find((part) => /^(?:19|20)\d\d$/.test(part ?? ''));
    const day = /^\d\d?$/.test(before ?? '') ? before : after === year ? undefined : after;
    if (year !== undefined && day !== undefined) return calendarDate(year, String(month), day);
  }
  return null;
}

/** The month itself, inflected ("marraskuuta") or cut short ("Nov"). */
function isMonth(word: string, name: string): boolean {
  return word === name || (name.length > 5 && word.startsWith(name)) || (word.length >= 3 && name.startsWith(word));
}

function calendarDate(year = '', month = '', day = ''): string | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return datePattern.test(date) && isCalendarDate(date) ? date : null;
}
