import type { IndexedField } from '../../document/analyzed-document.ts';
import { countRows, soughtSignatures, weighConcepts, type SoughtSignatures } from '../../document/outline.ts';
import type { Matching } from '../indexed/index-store.ts';
import type { StoredOutline } from './outline-row.ts';

/** What is known of all releases of an index. */
export interface Statistics {
  readonly releases: number;
  /** How many terms a release has in the mean. */
  readonly length: number;
  /** How many releases hold a term, or terms in a row. */
  readonly frequencyOf: (terms: readonly string[], inHeadline: boolean) => number;
}

/** As FTS5 has them (sqlite.org/fts5.html, section 5.1.1). */
const K1 = 1.2;
const B = 0.75;
const LEAST_IDF = 1e-6;

/** How much a term counts by where it stands. Measured; half as much for headlines costs little. */
export const FIELD_WEIGHTS: Readonly<Record<IndexedField, number>> = {
  headline: 12,
  headlineParts: 4,
  body: 1,
  bodyParts: 0.4,
};

const OF_HEADLINE = { word: FIELD_WEIGHTS.headline, part: FIELD_WEIGHTS.headlineParts };
const OF_BODY = { word: FIELD_WEIGHTS.body, part: FIELD_WEIGHTS.bodyParts };

/**
 * Of the words of a text one in thirty thousand has the signature of a term that it is not: with more terms than this it
 * would too often be taken for one of them.
 */
const MOST_TERMS = 8;

/** A term, or terms in a row, in which of the matchings it is sought, and what it counts. */
interface Phrase {
  readonly matching: number;
  readonly terms: readonly string[];
  readonly inHeadline: boolean;
}

/**
 * Scores releases by their outlines as `bm25()` of FTS5 does by its index. That counts anew at every search how many
 * releases hold each word, which for a few releases takes longer than all else.
 */
export class Bm25 {
  readonly #phrases: readonly Phrase[];
  readonly #statistics: Statistics;
  /** With what each counts. To count how many releases hold it takes longest: only where outlines tell. */
  #weighty: readonly (Phrase & { readonly idf: number })[] | null = null;
  /** By term: the number that it is counted by. */
  readonly #numbers = new Map<string, number>();
  readonly #sought: SoughtSignatures;
  readonly #inHeadline: Float64Array;
  readonly #inBody: Float64Array;

  /** For what matches any of these; what is excluded weighs nothing. */
  constructor(matchings: readonly Matching[], statistics: Statistics) {
    this.#statistics = statistics;
    this.#phrases = matchings.flatMap(({ all, inHeadline = false }, matching) =>
      all.flatMap(({ alternatives }) =>
        alternatives.map(({ terms }) => {
          for (const term of terms) if (!this.#numbers.has(term)) this.#numbers.set(term, this.#numbers.size);
          return { matching, terms, inHeadline };
        }),
      ),
    );
    this.#sought = soughtSignatures(this.#numbers);
    this.#inHeadline = new Float64Array(this.#numbers.size);
    this.#inBody = new Float64Array(this.#numbers.size);
  }

  /** Whether outlines tell well enough what stands there: else releases can not be scored by them. */
  get canTell(): boolean {
    return !this.#sought.ambiguous && this.#numbers.size <= MOST_TERMS;
  }

  /** The score of a release that is matched by some of the matchings. */
  score(outline: StoredOutline, isMatched: (matching: number) => boolean): number {
    const { numbers, start, bodyStart, end } = outline;
    this.#inHeadline.fill(0);
    this.#inBody.fill(0);
    weighConcepts(numbers, [start, bodyStart], this.#sought, OF_HEADLINE, this.#inHeadline);
    weighConcepts(numbers, [bodyStart, end], this.#sought, OF_BODY, this.#inBody);
    const saturation = K1 * (1 - B + (B * (end - start)) / this.#statistics.length);
    this.#weighty ??= this.#phrases.map((phrase) => ({ ...phrase, idf: this.#idfOf(phrase) }));
    let score = 0;
    for (const phrase of this.#weighty) {
      if (!isMatched(phrase.matching)) continue;
      const weight = this.#weightOf(phrase, outline);
      score += phrase.idf * ((weight * (K1 + 1)) / (weight + saturation));
    }
    return score;
  }

  #idfOf({ terms, inHeadline }: Phrase): number {
    const { releases, frequencyOf } = this.#statistics;
    const holders = frequencyOf(terms, inHeadline);
    return Math.max(Math.log((releases - holders + 0.5) / (holders + 0.5)), LEAST_IDF);
  }

  #weightOf({ terms, inHeadline }: Phrase, { numbers, start, bodyStart, end }: StoredOutline): number {
    const number = this.#numbers.get(terms[0] ?? '') ?? 0;
    const ofHeadline = this.#inHeadline[number] ?? 0;
    const ofBody = inHeadline ? 0 : (this.#inBody[number] ?? 0);
    if (terms.length === 1 || ofHeadline + ofBody === 0) return ofHeadline + ofBody;
    const rowsInHeadline = countRows(numbers.subarray(start, bodyStart), terms);
    const rowsInBody = inHeadline ? 0 : countRows(numbers.subarray(bodyStart, end), terms);
    return OF_HEADLINE.word * rowsInHeadline + OF_BODY.word * rowsInBody;
  }
}
