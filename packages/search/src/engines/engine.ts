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

/** How far a long run of indexing has come. */
export interface IndexProgress {
  /** `reading` stores releases, `indexing` makes them searchable. */
  readonly phase: 'reading' | 'indexing';
  readonly done: number;
  /** Known when all are read. */
  readonly total?: number;
}

export interface BulkOptions {
  readonly onProgress?: (progress: IndexProgress) => void;
  /** Calls the run off between two batches; what is done stays done. */
  readonly signal?: AbortSignal;
  /**
   * These releases and no others are the archive: what is not among them is taken out, and the words are counted anew,
   * so that compounds are split by the words of today.
   */
  readonly replace?: boolean;
}

/** What a long run came to. */
export interface BulkReport {
  /** Added or changed. */
  readonly stored: number;
  readonly removed: number;
  /** The same as before: nothing was done. */
  readonly unchanged: number;
}

/** An engine that keeps its index outside of memory. */
export interface BulkEngine extends SearchEngine {
  /**
   * Adds any number of releases, in batches and in constant memory. Can be broken off and run again:
   * what is there already is passed over. When the archive has doubled since its words were last counted,
   * they are counted anew and everything is indexed by them; searches see the old index until that is done.
   */
  addAll(releases: Iterable<PressRelease> | AsyncIterable<PressRelease>, options?: BulkOptions): Promise<BulkReport>;
}

/** The most that any engine gives at once. */
export const MAXIMUM_PAGE_SIZE = 100;
export const DEFAULT_PAGE_SIZE = 10;

/** Deeper pages are empty: whoever needs the ten-thousandth hit needs a filter. */
export const MAXIMUM_DEPTH = 10_000;
