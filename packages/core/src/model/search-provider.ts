/** What the search widget asks of an engine, wherever the engine runs. */

/** A query as a person states it. Every part but `text` is a filter. */
export interface SearchQuery {
  /** What the person typed: words, "phrases", -exclusions. */
  readonly text: string;
  /** 1 is the first page. */
  readonly page?: number;
  /** Hits on a page. */
  readonly pageSize?: number;
  readonly sort?: 'relevance' | 'date';
  /** Earliest date, inclusive: `2026`, `2026-11` or `2026-11-24`. */
  readonly from?: string;
  /** Latest date, inclusive. */
  readonly to?: string;
  readonly category?: string;
  readonly publisher?: string;
  /** Name of a person who is quoted or named; a surname alone finds all who have it. */
  readonly person?: string;
  /** BCP 47 tag. */
  readonly inLanguage?: string;
}

/** `[start, end)` in UTF-16 code units of the string that it belongs to. */
export type Highlight = readonly [start: number, end: number];

/** A string with the parts that match. Never HTML. */
export interface HighlightedText {
  readonly text: string;
  readonly highlights: readonly Highlight[];
}

/** A release that was found, with the words that match. */
export interface SearchHit {
  readonly id: string;
  readonly url: string;
  readonly headline: HighlightedText;
  readonly snippet: HighlightedText;
  readonly inLanguage: string;
  readonly datePublished?: string;
  readonly publisher?: string;
  readonly category?: string;
  /** The higher the better; comparable within one search only. */
  readonly score: number;
}

/** A value that hits can be narrowed to, and how many have it. */
export interface FacetValue {
  readonly value: string;
  readonly count: number;
}

/** A page of hits. */
export interface SearchPage {
  readonly query: SearchQuery;
  /** All hits, on every page. */
  readonly total: number;
  /** 1 is the first page. */
  readonly page: number;
  /** Hits on a full page. */
  readonly pageSize: number;
  readonly hits: readonly SearchHit[];
  readonly facets?: Readonly<Record<string, readonly FacetValue[]>>;
  /** Who may be meant, where the `person` that was asked for is a part of several people's names: the most named first. */
  readonly people?: readonly FacetValue[];
  /** Another spelling that finds more. */
  readonly didYouMean?: string;
}

/** What a person may mean who has begun to type: words to search for, a release, or a person. */
export interface Suggestion {
  readonly text: string;
  readonly kind: 'query' | 'release' | 'person';
  readonly url?: string;
}

/** What goes with a search beside the query. */
export interface SearchOptions {
  /** Ends the search when nobody waits for it any more. */
  readonly signal?: AbortSignal;
}

/** Answers searches: in memory, over HTTP, or by an engine of your own. */
export interface SearchProvider {
  search(query: SearchQuery, options?: SearchOptions): Promise<SearchPage>;
  suggest?(prefix: string, options?: SearchOptions): Promise<readonly Suggestion[]>;
}
