import type { ParsedQuery } from './parse-query.ts';
import type { Vocabulary } from './vocabulary.ts';

/** In shorter words one letter makes another word; in long ones two may be slips. Numbers are never near each other. */
export const LEAST_NEAR = 4;
const LONG = 8;

const MOST_NEAR = 8;

/** In so many releases what was typed is a word, and two slips away from another. */
const KNOWN = 2;

/** How many times commoner a near word must be than what was typed to be what was meant. */
const FAR_COMMONER = 5;

/** Beginnings that are shorter are one slip from too many others; of longer ones it takes too long to try all slips. */
const LEAST_BEGINNING = 5;
const MOST_BEGINNING = 20;

const MOST_BEGUN = 24;

const LETTERS = 'abcdefghijklmnopqrstuvwxyzåäö';

/** Finds what was meant where a word was typed with a slip in it. */
export class Slips {
  /** What was meant, by what was typed. */
  readonly corrections: Map<string, string> = new Map<string, string>();
  readonly #vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** The terms of the nearest words that are far commoner than what was typed, which stands in so many releases. */
  near(word: string, frequency: number): readonly string[] {
    if (word.length < LEAST_NEAR || /\d/.test(word)) return [];
    const most = word.length < LONG || frequency > KNOWN ? 1 : 2;
    const near = this.#vocabulary
      .near(word, most, MOST_NEAR)
      .filter((found) => found.distance > 0 && found.word.frequency > FAR_COMMONER * frequency);
    const [nearest] = near;
    if (nearest === undefined) return [];
    this.corrections.set(word, nearest.word.word);
    return near.filter(({ distance }) => distance === nearest.distance).map((found) => found.word.term);
  }

  /** The terms of what begins with the word but for a slip: of some words the archive has compounds alone. */
  begun(word: string): readonly string[] {
    if (word.length < LEAST_BEGINNING || word.length > MOST_BEGINNING || /\d/.test(word)) return [];
    let terms: readonly string[] = [];
    let most = 0;
    for (const other of withOneSlip(word)) {
      if (!this.#vocabulary.begins(other)) continue;
      const begun = this.#vocabulary.startingWith(other, MOST_BEGUN);
      const [{ frequency } = { frequency: 0 }] = begun;
      if (frequency <= most) continue;
      most = frequency;
      terms = begun.map(({ term }) => term);
      this.corrections.set(word, other);
    }
    return terms;
  }
}

/** The query as it was meant, where some of its words were corrected. */
export function respell(parsed: ParsedQuery, corrections: ReadonlyMap<string, string>): string {
  return parsed.clauses
    .map(({ words, phrase, excluded }) => {
      const respelled = words.map((word) => corrections.get(word) ?? word).join(' ');
      return (excluded ? '-' : '') + (phrase ? `"${respelled}"` : respelled);
    })
    .join(' ');
}

/** The words that are one slip away: those that are longer first, then those of the same length. */
function* withOneSlip(word: string): Generator<string> {
  const places = Array.from({ length: word.length + 1 }, (_, at) => [word.slice(0, at), word.slice(at)] as const);
  for (const [before, after] of places) for (const letter of LETTERS) yield before + letter + after;
  for (const [before, after] of places) {
    for (const letter of LETTERS) yield before + letter + after.slice(1);
    yield before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2);
    yield before + after.slice(1);
  }
}
