import { TalstreckError } from '@talstreck/core/model';
import { foldWord } from './fold.ts';
import { stemmerFor } from './stem.ts';
import { readKey, WordScanner } from './tokenize.ts';
import { WordMap } from './word-map.ts';
import { NumberRow } from './number-row.ts';
import { WordNumbers } from './word-numbers.ts';

/** The words of an archive in one language, with how often each stands there. Compounds are split by it. */
export interface Lexicon {
  readonly lang: string;
  /** A different archive has a different version: an index and its analyzer must agree on it. */
  readonly version: string;
  /** How often the folded word stands in the archive. */
  count(word: string): number;
  /** The same of a stretch of a text, without cutting it out. */
  countAt(text: string, start: number, end: number): number;
  words(): Iterable<readonly [word: string, count: number]>;
  /** The stem of a word: that of one of its own it knows. */
  stem(word: string): string;
  /** Whether any word of the archive has this stem. */
  hasStem(stem: string): boolean;
  /** The stems of all words, with how often the words of each stand in the archive. */
  stems(): Iterable<readonly [stem: string, count: number]>;
  toJSON(): LexiconData;
}

/** A lexicon as it is stored with an index. */
export interface LexiconData {
  readonly lang: string;
  readonly version: string;
  readonly words: Readonly<Record<string, number>>;
}

/** A word that stands there once is as likely a slip of the pen as a word. */
const LEAST_COUNT = 2;

/** Counts the words of texts, and makes a {@link Lexicon} of them when all are read. */
export class LexiconBuilder {
  readonly #lang: string;
  /** By the word as it is written: folding takes longer than counting. */
  readonly #words = new WordNumbers();
  readonly #counts: number[] = [];

  constructor(lang: string) {
    this.#lang = lang;
  }

  add(text: string): this {
    this.read(text, new NumberRow());
    return this;
  }

  /** Counts the words of a text, and adds their numbers to the row, in order. */
  read(text: string, numbers: NumberRow): void {
    const scanner = new WordScanner(text);
    while (scanner.next()) {
      const number = this.#words.add(text, scanner.start, scanner.keyEnd, scanner.hash);
      this.#counts[number] = (this.#counts[number] ?? 0) + 1;
      numbers.push(number);
    }
  }

  /** How many words have a number, from 0 on: one for each way in which a word is written, and for each that lacks its last part. */
  get size(): number {
    return this.#words.size;
  }

  /** What the text says of the word: {@link readKey}. */
  keyOf(number: number): string {
    return this.#words.wordOf(number);
  }

  build(leastCount: number = LEAST_COUNT): Lexicon {
    const folded = new Map<string, number>();
    for (const [number, count] of this.#counts.entries()) {
      const word = foldWord(readKey(this.keyOf(number))[0]);
      folded.set(word, (folded.get(word) ?? 0) + count);
    }
    const words = new Map([...folded].filter(([word, count]) => count >= leastCount && !/\d/.test(word)));
    return lexiconOf(this.#lang, words);
  }
}

/** The lexicon of an archive without words: nothing is split. */
export function emptyLexicon(lang: string): Lexicon {
  return lexiconOf(lang, new Map());
}

/**
 * Reads a lexicon back from what {@link Lexicon.toJSON} gave.
 *
 * @throws TalstreckError `search/lexicon-invalid` where the data is no lexicon or was changed since.
 */
export function readLexicon(data: LexiconData): Lexicon {
  const counts = Object.entries(data.words);
  if (typeof data.lang !== 'string' || counts.some(([, count]) => !Number.isInteger(count))) {
    throw new TalstreckError(
      'search/lexicon-invalid',
      'The stored lexicon is damaged: build the index anew with `talstreck index --rebuild`.',
    );
  }
  return lexiconOf(data.lang, new Map(counts));
}

function lexiconOf(lang: string, words: ReadonlyMap<string, number>): Lexicon {
  const stem = stemmerFor(lang, (word) => words.has(word));
  const stems = new Map<string, number>();
  const stemOf = new Map<string, string>();
  const counts = new WordMap<number>();
  for (const [word, count] of words) {
    const stemmed = stem(word);
    stems.set(stemmed, (stems.get(stemmed) ?? 0) + count);
    stemOf.set(word, stemmed);
    counts.set(word, 0, word.length, count);
  }
  const version = versionOf(lang, words);
  const countAt = (text: string, start: number, end: number): number => counts.get(text, start, end) ?? 0;
  return {
    lang,
    version,
    count: (word) => countAt(word, 0, word.length),
    countAt,
    words: () => counts.entries(),
    stem: (word) => stemOf.get(word) ?? stem(word),
    hasStem: (candidate) => stems.has(candidate),
    stems: () => stems,
    toJSON: () => ({ lang, version, words: Object.fromEntries(counts.entries()) }),
  };
}

/** The sum of the words' FNV-1a, 32 bits, in whatever order: tells two lexicons apart, guards against nothing. */
function versionOf(lang: string, words: ReadonlyMap<string, number>): string {
  let sum = 0;
  for (const word of words.keys()) {
    let hash = 0x811c9dc5;
    for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
    sum = (sum + hash) | 0;
  }
  return `${lang}-${String(words.size)}-${(sum >>> 0).toString(16).padStart(8, '0')}`;
}
