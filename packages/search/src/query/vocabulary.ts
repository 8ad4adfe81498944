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
  /** By word; what came after the last sorting waits in `recent`. */
  #sorted: VocabularyWord[] = [];
  #recent: VocabularyWord[] = [];
  readonly #byLength = new Map<number, NearCandidate[]>();

  get size(): number {
    return this.#entries.size;
  }

  /** Counts a word `by` more releases; less where it is negative. */
  add(word: string, term: string, by = 1): void {
    const key = `${word} ${term}`;
    const known = this.#entries.get(key);
    this.#terms.set(term, (this.#terms.get(term) ?? 0) + by);
    if (known !== undefined) {
      known.frequency += by;
      return;
    }
    const entry = { word, term, frequency: by };
    this.#entries.set(key, entry);
    this.#recent.push(entry);
    append(this.#byLength, word.length, { entry, undotted: withoutDots(word), letters: lettersOf(withoutDots(word)) });
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
    if (this.#recent.length > MOST_RECENT) this.#sort();
    const found = this.#recent.filter(({ word }) => word.startsWith(prefix));
    for (let at = firstAtLeast(this.#sorted, prefix); this.#sorted[at]?.word.startsWith(prefix) === true; at++) {
      const entry = this.#sorted[at];
      if (entry !== undefined) found.push(entry);
    }
    return commonest(found, limit);
  }

  /** The words whose term ends so: compounds whose last part the lexicon did not know when they were indexed. */
  endingWith(term: string, limit: number): readonly VocabularyWord[] {
    const found: VocabularyWord[] = [];
    for (const entry of this.#entries.values()) {
      if (entry.frequency > 0 && entry.term.length > term.length && entry.term.endsWith(term)) found.push(entry);
    }
    return commonest(found, limit);
  }

  /** The words within `most` edits (a letter put in, left out, changed, or two swapped): nearest, then most frequent first. */
  near(word: string, most: number, limit: number): readonly NearWord[] {
    const target = withoutDots(word);
    const letters = lettersOf(target);
    const found: NearWord[] = [];
    for (let length = word.length - most; length <= word.length + most; length++) {
      for (const candidate of this.#byLength.get(length) ?? []) {
        if (bitCount(letters ^ candidate.letters) > 2 * most || candidate.entry.frequency <= 0) continue;
        const distance = editDistance(target, candidate.undotted, most);
        if (distance <= most) found.push({ word: candidate.entry, distance });
      }
    }
    return found
      .sort((one, other) => one.distance - other.distance || other.word.frequency - one.word.frequency)
      .slice(0, limit);
  }

  #sort(): void {
    this.#sorted = [...this.#sorted, ...this.#recent].sort((one, other) => (one.word < other.word ? -1 : 1));
    this.#recent = [];
  }
}

/** What is compared with a typed word: an edit changes at most two of its letters, so most words are told apart by them alone. */
interface NearCandidate {
  readonly entry: VocabularyWord;
  readonly undotted: string;
  /** A bit for each letter that the word holds. */
  readonly letters: number;
}

/** So many new words wait before all are sorted anew. */
const MOST_RECENT = 500;

function commonest(words: readonly VocabularyWord[], limit: number): readonly VocabularyWord[] {
  return words
    .filter(({ frequency }) => frequency > 0)
    .sort((one, other) => other.frequency - one.frequency)
    .slice(0, limit);
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index++) letters |= 1 << (word.charCodeAt(index) & 31);
  return letters;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
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

function append<Key, Value>(groups: Map<Key, Value[]>, key: Key, value: Value): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
}
