import type { FacetValue } from '@talstreck/core/model';
import { toDayRange } from '../document/date-range.ts';
import type { SearchDocument } from '../document/search-document.ts';

/** The filters that a result can be narrowed by, each with how many hits it would leave. */
export type Facets = Readonly<Record<FacetName, readonly FacetValue[]>>;
export type FacetName = 'category' | 'publisher' | 'person' | 'inLanguage' | 'year';

/** The values of a document that facets count. */
export type FacetSource = Pick<SearchDocument, 'category' | 'publisher' | 'people' | 'inLanguage' | 'datePublished'>;

/** More values than this are left out of a facet, the rarest first. */
export const MOST_FACET_VALUES = 12;

export function countFacets(found: Iterable<{ readonly document: FacetSource }>): Facets {
  const dates = new Map<string, number>();
  const counts = {
    category: new Map<string, number>(),
    publisher: new Map<string, number>(),
    person: new Map<string, number>(),
    inLanguage: new Map<string, number>(),
    year: new Map<string, number>(),
  };
  for (const { document } of found) {
    count(counts.category, document.category);
    count(counts.publisher, document.publisher);
    for (const person of document.people) count(counts.person, person);
    count(counts.inLanguage, document.inLanguage);
    count(dates, document.datePublished);
  }
  // A date that is none has no year.
  for (const [date, releases] of dates) count(counts.year, toDayRange(date)?.first.slice(0, 4), releases);
  return {
    category: commonest(counts.category),
    publisher: commonest(counts.publisher),
    person: commonest(counts.person),
    inLanguage: commonest(counts.inLanguage),
    year: commonest(counts.year),
  };
}

/** The people whose name is wanted. */
export function countPeople(
  found: Iterable<{ readonly document: Pick<SearchDocument, 'people'> }>,
  wanted: (name: string) => boolean,
): readonly FacetValue[] {
  const people = new Map<string, number>();
  for (const { document } of found) for (const person of document.people) count(people, person);
  return commonest(new Map([...people].filter(([name]) => wanted(name))));
}

function count(values: Map<string, number>, value: string | undefined, by = 1): void {
  if (value !== undefined && value !== '') values.set(value, (values.get(value) ?? 0) + by);
}

/** Made once: `localeCompare` asks for one at each comparison. */
const COLLATOR = new Intl.Collator('sv');

/** The commonest value first; equals in alphabetical order. */
export function byCommonness(one: FacetValue, other: FacetValue): number {
  return other.count - one.count || COLLATOR.compare(one.value, other.value);
}

function commonest(values: ReadonlyMap<string, number>): readonly FacetValue[] {
  return Array.from(values, ([value, count]) => ({ value, count }))
    .sort(byCommonness)
    .slice(0, MOST_FACET_VALUES);
}
