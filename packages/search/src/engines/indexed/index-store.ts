import type { LexiconData } from '../../analysis/lexicon.ts';
import type { Concept } from '../../query/plan.ts';
import type { VocabularyWord } from '../../query/vocabulary-word.ts';
import type { ShownDocument } from '../../results/search-page.ts';
import type { CatalogueFacts } from './catalogue.ts';

/** What is sought in the terms of an index: all of it in the same release, and nothing of what is excluded. */
export interface Matching {
  readonly all: readonly Concept[];
  readonly excluded: readonly Concept[];
  /** Only in headlines. */
  readonly inHeadline?: boolean;
}

/** What a part of a query matches: all of its keys, or some of so many. */
export interface MatchedPart {
  readonly matching: Matching;
  readonly keys: readonly number[];
  readonly of: number;
}

/** A release that matches, by its key in the index. */
export interface Hit {
  readonly key: number;
  readonly score: number;
}

/** A store that {@link IndexStore.scoresFew} scores so few releases one by one in less time than all that match. */
export const FEW = 128;

/** In the time in which it scores a release one by one, it else counts so many that hold a word. */
const COUNTED = 12;

/** How many releases are few, where the words that are sought stand in so many, added up. */
export function fewOf(holders: number): number {
  return Math.max(FEW, holders / COUNTED);
}

/** Which of the releases that match are wanted; one of these. */
export interface Scoring {
  /** Those with these keys. */
  readonly among?: readonly number[];
  /** So many: those that score most, and of equals those with the lowest keys. */
  readonly best?: number;
  /** No more than so many, whichever. */
  readonly any?: number;
}

/** Where an index stands: a new generation has other lexicons and everything indexed anew, a new revision some changes. */
export interface IndexState {
  readonly generation: number;
  readonly revision: number;
}

export interface StoredWord extends VocabularyWord {
  /** Rises with every new word. */
  readonly number: number;
}

export interface StoredRelease {
  readonly key: number;
  readonly revision: number;
  /** Null where the release can no longer be found. */
  readonly facts: CatalogueFacts | null;
}

/** The reading side of a database that holds an index. */
export interface IndexStore {
  /** Whether the score of several concepts is the sum of what each scores alone. */
  readonly addsUp: boolean;
  /** Whether a few releases ({@link fewOf}) are scored quickly where it is said which. */
  readonly scoresFew: boolean;
  /** Null where nothing was written since this was asked last, as far as the store can tell without asking more. */
  state(): Promise<IndexState | null>;
  lexicons(): Promise<readonly LexiconData[]>;
  /** In batches, by rising number. */
  wordsAfter(number: number): AsyncIterable<readonly StoredWord[]>;
  /** In batches, by rising revision. */
  releasesAfter(revision: number): AsyncIterable<readonly StoredRelease[]>;
  /** In no order. */
  keys(matching: Matching): Promise<readonly number[]>;
  hasMoreThan(count: number, matching: Matching): Promise<boolean>;
  /** Those of the keys that hold it in the headline, in their order; where it is one concept, others may be among them. */
  withHeadline(matching: Matching, keys: readonly number[]): Promise<readonly number[]>;
  /** All that match, in no order; or as {@link Scoring} says. */
  scored(matching: Matching, scoring?: Scoring): Promise<readonly Hit[]>;
  /** What each key scores in the parts that hold it, added up; other keys may be among them. */
  sums(parts: readonly MatchedPart[]): Promise<Map<number, number>>;
  /** By key; one that was taken out meanwhile is not among them. */
  documents(keys: readonly number[]): Promise<ReadonlyMap<number, ShownDocument>>;
}
