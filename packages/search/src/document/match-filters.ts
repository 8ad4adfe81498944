import { comparable, type Filters } from '../query/filters.ts';
import { primaryLanguage } from '../languages/primary-language.ts';
import { toDayRange } from './date-range.ts';
import type { SearchDocument } from './search-document.ts';

/**
 * Whether a document may be found at this moment (milliseconds since the epoch) by these filters. `people` are the
 * comparable names that the filter by a person may mean.
 */
export function matchesFilters(
  document: SearchDocument,
  filters: Filters,
  people: ReadonlySet<string>,
  now: number,
): boolean {
  return (
    isVisible(document, now) &&
    matchesDays(document, filters) &&
    (filters.category === undefined || comparable(document.category ?? '') === filters.category) &&
    (filters.publisher === undefined || comparable(document.publisher ?? '') === filters.publisher) &&
    (filters.lang === undefined || primaryLanguage(document.inLanguage) === filters.lang) &&
    (filters.person === undefined || document.people.some((person) => people.has(comparable(person))))
  );
}

/** Whether the document is out of embargo and not expired. */
export function isVisible(document: Pick<SearchDocument, 'visibleFrom' | 'visibleUntil'>, now: number): boolean {
  return (
    (document.visibleFrom === null || document.visibleFrom <= now) &&
    (document.visibleUntil === null || now < document.visibleUntil)
  );
}

/** A release of which only the month is known matches every day of it. */
function matchesDays(document: SearchDocument, { from, to }: Filters): boolean {
  if (from === undefined && to === undefined) return true;
  const days = toDayRange(document.datePublished ?? '');
  return days !== null && (from === undefined || days.last >= from) && (to === undefined || days.first <= to);
}
