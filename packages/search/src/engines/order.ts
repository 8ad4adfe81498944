import { toDayRange } from '../document/date-range.ts';
import type { SearchDocument } from '../document/search-document.ts';

/** Newest first, undated last; equals in the order of their ids, so that pages never overlap. */
export function byNewest(one: SearchDocument, other: SearchDocument): number {
  const oneDay = sortableDay(one);
  const otherDay = sortableDay(other);
  if (oneDay !== otherDay) return oneDay < otherDay ? 1 : -1;
  return one.id < other.id ? -1 : 1;
}

/** The first day that a release may be from, with the time where it is known; empty where it has no date. */
export function sortableDay({ datePublished }: Pick<SearchDocument, 'datePublished'>): string {
  const day = toDayRange(datePublished ?? '')?.first ?? '';
  return day === '' ? '' : day + (datePublished ?? '').slice(10, 19);
}
