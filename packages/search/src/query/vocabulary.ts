import { hasDots, withoutDots } from '../analysis/fold.ts';
import { firstOf } from './first-of.ts';
import { NearWords, type NearWord } from './near-words.ts';
import { SortedWords } from './sorted-words.ts';
import type { VocabularyWord } from './vocabulary-word.ts';

/** In so few releases a name without its dots is out of an address, or a slip. */
const MOST_STRAY = 2;

/**
 * Every word that the index holds, kept in memory beside it: what a typed word is expanded by.
 * Looking up, by dots, beginning and end, is logarithmic; near words are sought among those of about the same length.
 */
export class Vocabulary {
  readonly #entries: VocabularyWord[] = [];
  readonly #byWord = new Map<string, VocabularyWord>();
  /** In two languages a word may have two terms: those that are not in `byWord`. */
  readonly #sameWord = new Map<string, VocabularyWord[]>();
  readonly #undottedWords = new Map<string, string[]>();
  readonly #undottedTerms = new Map<string, string[]>();
  readonly #terms = new Map<string, number>();
  readonly #byStart = new SortedWords<VocabularyWord>(({ word }) => word, 'start');
  /** Those with dots, by the word without. */
  readonly #byUndottedStart = new SortedWords<readonly [undotted: string, entry: VocabularyWord]>(
    ([undotted]) => undotted,
    'start',
  );
  readonly #byEnd = new SortedWords<VocabularyWord>(({ term }) => term, 'end');
  readonly #near = new NearWords();

  get size(): number {
    return this.#entries.length;
  }

  /** Counts a word `by` more releases; less where it is negative. */
  add(word: string, term: string, by = 1): void {
    this.#terms.set(term, (this.#terms.get(term) ?? 0) + by);
    const first = this.#byWord.get(word);
    const known = first?.term === term ? first : this.#sameWord.get(word)?.find((entry) => entry.term === term);
    if (known !== undefined) {
      known.frequency += by;
      return;
    }
    const entry = { word, term, frequency: by };
    this.#entries.push(entry);
    if (first === undefined) this.#byWord.set(word, entry);
    else this.#sameWord.set(word, [...(this.#sameWord.get(word) ?? []), entry]);
    this.#byStart.add(entry);
    this.#byEnd.add(entry);
    const undotted = withoutDots(word);
    this.#near.add(entry, undotted);
    if (hasDots(word)) {
      this.#byUndottedStart.add([undotted, entry]);
      remember(this.#undottedWords, undotted, term);
      remember(this.#undottedTerms, withoutDots(term), term);
    }
  }

  /** In how many releases a term stands, about. */
  frequencyOf(term: string): number {
    return this.#terms.get(term) ?? 0;
  }

  /** In how many releases a word stands just so, about. */
  frequencyOfWord(word: string): number {
    return this.#byWord.get(word)?.frequency ?? 0;
  }

  /** The term of a word where it has a single one, and stands somewhere. */
  termOf(word: string): string | undefined {
    return this.#sameWord.has(word) ? undefined : this.#byWord.get(word)?.term;
  }

  /** The terms of a word, and of those that become it when their dots are left out. */
  termsOf(word: string): readonly string[] {
    const entries = [this.#byWord.get(word) ?? [], this.#sameWord.get(word) ?? []].flat();
    return [...entries.map(({ term }) => term), ...(this.#undottedWords.get(word) ?? [])];
  }

  words(): Iterable<VocabularyWord> {
    return this.#entries;
  }

  /**
   * The terms of the words that become this one when their dots are left out; where there are none, and hardly any word
   * has this term either, the terms that become it.
   */
  dotted(undottedWord: string, undottedTerm: string): readonly string[] {
    const words = this.#undottedWords.get(undottedWord) ?? [];
    if (words.length > 0 || this.frequencyOf(undottedTerm) > MOST_STRAY) return words;
    return this.#undottedTerms.get(undottedTerm) ?? [];
  }

  /** The words that begin so, the most frequent first; where there are hardly any, also those that do without their dots. */
  startingWith(prefix: string, limit: number): readonly VocabularyWord[] {
    const found = this.#byStart.having(prefix);
    if (found.some(({ frequency }) => frequency > MOST_STRAY)) return commonest(found, limit);
    const undotted = this.#byUndottedStart.having(prefix).map(([, entry]) => entry);
    return commonest([...found, ...undotted], limit);
  }

  /** Whether any word begins so, or does without its dots. */
  begins(prefix: string): boolean {
    return this.#byStart.hasAny(prefix) || this.#byUndottedStart.hasAny(prefix);
  }

  /** The words whose term ends so: compounds whose last part the lexicon did not know when they were indexed. */
  endingWith(term: string, limit: number): readonly VocabularyWord[] {
    const found = this.#byEnd.having(term);
    return commonest(
      found.filter((entry) => entry.term.length > term.length),
      limit,
    );
  }

  /** The words that hold the letters anywhere, the most frequent first. Linear: reads all words. */
  holding(letters: string, limit: number): readonly VocabularyWord[] {
    return commonest(
      this.#entries.filter(({ word }) => word.includes(letters)),
      limit,
    );
  }

  /** The words within `most` edits (a letter put in, left out, changed, or two swapped): nearest, then most frequent first. */
  near(word: string, most: number, limit: number): readonly NearWord[] {
    return this.#near
      .within(most, word)
      .filter(({ word: { frequency } }) => frequency > 0)
      .sort((one, other) => one.distance - other.distance || other.word.frequency - one.word.frequency)
      .slice(0, limit);
  }
}

function commonest(words: readonly VocabularyWord[], limit: number): readonly VocabularyWord[] {
  const standing = words.filter(({ frequency }) => frequency > 0);
  return firstOf(standing, limit, (one, other) => other.frequency - one.frequency);
}

function remember(terms: Map<string, string[]>, undotted: string, term: string): void {
  const known = terms.get(undotted);
  if (known === undefined) terms.set(undotted, [term]);
  else if (!known.includes(term)) known.push(term);
}
