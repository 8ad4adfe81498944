import type { SearchQuery } from '@talstreck/core/model';
import { foldWord } from '../analysis/fold.ts';
import { primaryLanguage } from '../languages/primary-language.ts';
import { tokenize } from '../analysis/tokenize.ts';
import { toDayRange } from '../document/date-range.ts';

/** The filters of a query, made ready for comparing. A date that is no date filters nothing. */
export interface Filters {
  /** First day, inclusive. */
  readonly from?: string;
  /** Last day, inclusive. */
  readonly to?: string;
  readonly category?: string;
  readonly publisher?: string;
  readonly person?: string;
  readonly lang?: string;
}

export function toFilters(query: SearchQuery): Filters {
  const from = toDayRange((query.from ?? '').slice(0, MAXIMUM_NAME_LENGTH))?.first;
  const to = toDayRange((query.to ?? '').slice(0, MAXIMUM_NAME_LENGTH))?.last;
  const category = comparable(query.category ?? '');
  const publisher = comparable(query.publisher ?? '');
  const person = comparable(query.person ?? '');
  const lang = primaryLanguage((query.inLanguage ?? '').slice(0, MAXIMUM_NAME_LENGTH).trim());
  return {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(category === '' ? {} : { category }),
    ...(publisher === '' ? {} : { publisher }),
    ...(person === '' ? {} : { person }),
    ...(lang === '' ? {} : { lang }),
  };
}

/** Longer names are compared by their beginning alone. UTF-16 code units. */
const MAXIMUM_NAME_LENGTH = 300;

/** A name as it is compared: folded words parted by single spaces. */
export function comparable(name: string): string {
  return Array.from(tokenize(name.slice(0, MAXIMUM_NAME_LENGTH)), (word) => foldWord(word.text)).join(' ');
}
