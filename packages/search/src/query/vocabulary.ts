import { hasDots, withoutDots } from '../analysis/fold.ts';
import { editDistance } from './edit-distance.ts';

/** A word of the archive as it stands there (folded), with the term that it is searched by. */
export interface VocabularyWord {
  readonly word: string;
  readonly term: string;
  /** In how many releases, about: withdrawing a release does not lower it before the next rebuild. */
  frequency: number;
}

/** Words within this many edits, nearest first. */
export interface NearWord {
  readonly word: VocabularyWord;
  readonly distance: number;
}

/**
 * Every word that the index holds, kept in memory beside it: what a typed word is expanded by.
 * Looking up, by dots and by prefix, is logarithmic; near words are sought among those of about the same length.
 */
export class Vocabulary {
  /** By word and term: in two languages a word may have two terms. */
  readonly #entries = new Map<string, VocabularyWord>();
  readonly #undottedWords = new Map<string, Set<string>>();
  readonly #undottedTerms = new Map<string, Set<string>>();
  readonly #terms = new Map<string, number>();
  #sorted: readonly VocabularyWord[] | null = null;
  #byLength: ReadonlyMap<number, readonly VocabularyWord[]> | null = null;

  get size(): number {
    return this.#entries.size;
  }

  /** Counts a word `by` more releases; less where it is negative. */
  add(word: string, term: string, by: number = 1): void {
    const key = `${word} ${term}`;
    const known = this.#entries.get(key);
    this.#terms.set(term, (this.#terms.get(term) ?? 0) + by);
    if (known !== undefined) {
      known.frequency += by;
      return;
    }
    this.#entries.set(key, { word, term, frequency: by });
    this.#sorted = null;
    this.#byLength = null;
    if (hasDots(word)) {
      remember(this.#undottedWords, withoutDots(word), term);
      remember(this.#undottedTerms, withoutDots(term), term);
    }
  }

  /** In how many releases a term stands, about. */
  frequencyOf(term: string): number {
    return this.#terms.get(term) ?? 0;
  }

  words(): Iterable<VocabularyWord> {
    return this.#entries.values();
  }

  /** The terms of the words that become this one, or whose term becomes this term, when their dots are left out. */
  dotted(undottedWord: string, undottedTerm: string): readonly string[] {
    return [...(this.#undottedWords.get(undottedWord) ?? []), ...(this.#undottedTerms.get(undottedTerm) ?? [])];
  }

  /** The words that begin so, the most frequent first. */
  startingWith(prefix: string, limit: number): readonly VocabularyWord[] {
    const sorted = (this.#sorted ??= [...this.#entries.values()].sort((one, other) =>
      one.word < other.word ? -1 : 1,
    ));
    const found: VocabularyWord[] = [];
    for (let at = firstAtLeast(sorted, prefix); at < sorted.length; at++) {
      const entry = sorted[at];
      if (entry === undefined || !entry.word.startsWith(prefix)) break;
      if (entry.frequency > 0) found.push(entry);
    }
    return found.sort((one, other) => other.frequency - one.frequency).slice(0, limit);
  }

  /** The words whose term ends so: compounds whose last part the lexicon did not know when they were indexed. */
  endingWith(term: string, limit: number): readonly VocabularyWord[] {
    const found: VocabularyWord[] = [];
    for (const entry of this.#entries.values()) {
      if (entry.frequency > 0 && entry.term.length > term.length && entry.term.endsWith(term)) found.push(entry);
    }
    return found.sort((one, other) => other.frequency - one.frequency).slice(0, limit);
  }

  /** The words within `most` edits (a letter put in, left out, changed, or two swapped): nearest, then most frequent first. */
  near(word: string, most: number, limit: number): readonly NearWord[] {
    const byLength = (this.#byLength ??= groupByLength(this.#entries.values()));
    const target = withoutDots(word);
    const found: NearWord[] = [];
    for (let length = word.length - most; length <= word.length + most; length++) {
      for (const candidate of byLength.get(length) ?? []) {
        if (candidate.frequency <= 0) continue;
        const distance = editDistance(target, withoutDots(candidate.word), most);
        if (distance <= most) found.push({ word: candidate, distance });
      }
    }
    return found
      .sort((one, other) => one.distance - other.distance || other.word.frequency - one.word.frequency)
      .slice(0, limit);
  }
}

function remember(terms: Map<string, Set<string>>, undotted: string, term: string): void {
  const known = terms.get(undotted);
  if (known === undefined) terms.set(undotted, new Set([term]));
  else known.add(term);
}

function firstAtLeast(sorted: readonly VocabularyWord[], value: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.word ?? '') < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function groupByLength(words: Iterable<VocabularyWord>): Map<number, VocabularyWord[]> {
  const groups = new Map<number, VocabularyWord[]>();
  for (const word of words) {
    const group = groups.get(word.word.length);
    if (group === undefined) groups.set(word.word.length, [word]);
    else group.push(word);
  }
  return groups;
}
