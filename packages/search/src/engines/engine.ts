import type { PressRelease, SearchProvider } from '@talstreck/core/model';

/** What every engine does, wherever it keeps its index. */
export interface SearchEngine extends SearchProvider {
  /**
   * Adds releases, or changes those whose id is there already; a release that may not be found
   * (withheld, canceled, withdrawn) is taken out. All of a call is there, or nothing of it.
   */
  add(releases: Iterable<PressRelease>): Promise<void>;
  /** Takes releases out by id; an id that is not there is no error. */
  remove(ids: Iterable<string>): Promise<void>;
  /** How many releases the index holds, embargoed ones too. */
  count(): Promise<number>;
  close(): Promise<void>;
}

/** The most that any engine gives at once. */
export const MAXIMUM_PAGE_SIZE = 100;
export const DEFAULT_PAGE_SIZE = 10;

/** Deeper pages are empty: whoever needs the ten-thousandth hit needs a filter. */
export const MAXIMUM_DEPTH = 10_000;
