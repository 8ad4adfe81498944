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
  const dates = new Counts();
  const [category, publisher, person, inLanguage, year] = [
    new Counts(),
    new Counts(),
    new Counts(),
    new Counts(),
    new Counts(),
  ];
  for (const { document } of found) {
    category.add(document.category);
    publisher.add(document.publisher);
    for (const name of document.people) person.add(name);
    inLanguage.add(document.inLanguage);
    dates.add(document.datePublished);
  }
  // A date that is none has no year.
  for (const { value, count } of dates.values()) year.add(toDayRange(value)?.first.slice(0, 4), count);
  return {
    category: commonest(category),
    publisher: commonest(publisher),
    person: commonest(person),
    inLanguage: commonest(inLanguage),
    year: commonest(year),
  };
}

/** The people whose name is wanted. */
export function countPeople(
  found: Iterable<{ readonly document: Pick<SearchDocument, 'people'> }>,
  wanted: (name: string) => boolean,
): readonly FacetValue[] {
  const people = new Counts();
  for (const { document } of found) for (const name of document.people) people.add(name);
  return commonest(people, wanted);
}

/** How often each value came. */
class Counts {
  readonly #counts = new Map<string, { readonly value: string; count: number }>();
  /** The value that came last: the next is mostly the same. */
  #last: { readonly value: string; count: number } = { value: '', count: 0 };

  /** Nothing is no value. */
  add(value: string | undefined, by = 1): void {
    if (value === undefined || value === '') return;
    if (value !== this.#last.value) {
      const known = this.#counts.get(value);
      this.#last = known ?? { value, count: 0 };
      if (known === undefined) this.#counts.set(value, this.#last);
    }
    this.#last.count += by;
  }

  values(): Iterable<FacetValue> {
    return this.#counts.values();
  }
}

/** Made once: `localeCompare` asks for one at each comparison. */
const COLLATOR = new Intl.Collator('sv');

/** The commonest value first; equals in alphabetical order. */
export function byCommonness(one: FacetValue, other: FacetValue): number {
  return other.count - one.count || COLLATOR.compare(one.value, other.value);
}

function commonest(counts: Counts, wanted: (value: string) => boolean = () => true): readonly FacetValue[] {
  return [...counts.values()]
    .filter(({ value }) => wanted(value))
    .sort(byCommonness)
    .slice(0, MOST_FACET_VALUES);
}
