import type { SearchProvider, SearchQuery } from '@talstreck/core/model';

import type { SearchingMessages } from './controls.ts';

/** What the parts of the search need of the element. */
export interface SearchContext {
  provider(): SearchProvider | undefined;
  messages(): SearchingMessages;
  /** The address of a query on the page that the form leads to. */
  address(query: SearchQuery): string;
  /** Says it once to a screen reader. */
  say(status: string): void;
}
