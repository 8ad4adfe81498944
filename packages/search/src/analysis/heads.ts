import type { Linking } from '../languages/language-data.ts';

/** A word that may stand first in a compound. */
export interface Head {
  readonly word: string;
  /** How often the word stands in the archive. */
  readonly count: number;
  /** How many letters it takes there, with its linking letters. */
  readonly length: number;
}

/** Slots for each word: with half of them free, most beginnings of a word meet an empty one. */
const SLOTS = 2;

/** Where no word is. */
const NONE = -1;

/** Heads take fewer letters. */
const MOST = 128;

/**
 * Finds the heads that a word begins with: a hash table whose hash grows by a letter at a time, so that looking up all
 * beginnings of a word costs little more than reading it once.
 */
export class Heads {
  readonly #words: readonly (readonly [word: string, count: number])[];
  /** What words have at their end that heads do not. */
  readonly #bases: readonly string[];
  /** What heads have there instead, and which of the bases that is for. */
  readonly #ways: readonly { readonly written: string; readonly base: number }[];
  /** How many letters the longest of them takes there. */
  readonly #longest: number;
  /** By slot, from 1 on: the number of the word. */
  readonly #slots: Int32Array;
  /** By slot: the hash of the word. */
  readonly #hashes: Int32Array;
  readonly #last: number;
  /** By base and by how many letters the word at hand is read: the number of the word that has these and the base. */
  readonly #read: Int32Array;

  /** Where two heads are written alike, the more frequent word is meant; of equals the one whose linking comes first. */
  constructor(words: readonly (readonly [word: string, count: number])[], linking: readonly Linking[]) {
    this.#words = words;
    this.#bases = [...new Set(linking.map(({ base }) => base))];
    this.#ways = linking.map(({ written, base }) => ({ written, base: this.#bases.indexOf(base) }));
    this.#longest = Math.max(...linking.map(({ written }) => written.length));
    this.#read = new Int32Array(this.#bases.length * MOST);
    const size = 2 ** Math.ceil(Math.log2(Math.max(32, SLOTS * words.length)));
    this.#slots = new Int32Array(size);
    this.#hashes = new Int32Array(size);
    this.#last = size - 1;
    for (const [number, [word]] of words.entries()) {
      const hash = withLetters(START, word);
      let slot = hash & this.#last;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#last;
      this.#slots[slot] = number + 1;
      this.#hashes[slot] = hash;
    }
  }

  /** From the shortest on; none takes more letters than `most`. */
  startingIn(word: string, most: number): readonly Head[] {
    const found: Head[] = [];
    let hash = START;
    let latest = NONE;
    const end = Math.min(most, MOST - 1);
    for (let length = 1; length <= end; length++) {
      hash = withLetter(hash, word.charCodeAt(length - 1));
      for (let base = 0; base < this.#bases.length; base++) {
        const ending = this.#bases[base] ?? '';
        const number = this.#numberOf(word, length, ending, withLetters(hash, ending));
        this.#read[base * MOST + length] = number;
        if (number !== NONE) latest = length;
      }
      if (latest < length - this.#longest) continue;
      const head = this.#commonestAt(word, length);
      if (head !== undefined) found.push({ word: head[0], count: head[1], length });
    }
    return found;
  }

  /** The most frequent of the words that a head of so many letters may be. */
  #commonestAt(word: string, length: number): readonly [word: string, count: number] | undefined {
    let best: readonly [word: string, count: number] | undefined;
    for (const { written, base } of this.#ways) {
      const kept = length - written.length;
      const number = kept < 1 ? NONE : (this.#read[base * MOST + kept] ?? NONE);
      if (number === NONE || !word.endsWith(written, length)) continue;
      const candidate = this.#words[number];
      if (candidate !== undefined && (best === undefined || candidate[1] > best[1])) best = candidate;
    }
    return best;
  }

  /** The number of the word that is the first letters of another, so many, and this ending. */
  #numberOf(word: string, length: number, ending: string, hash: number): number {
    for (let slot = hash & this.#last; this.#slots[slot] !== 0; slot = (slot + 1) & this.#last) {
      if (this.#hashes[slot] !== hash) continue;
      const number = (this.#slots[slot] ?? 0) - 1;
      const [known] = this.#words[number] ?? [''];
      if (known.length === length + ending.length && known.endsWith(ending) && beginAlike(known, word, length))
        return number;
    }
    return NONE;
  }
}

function beginAlike(one: string, other: string, length: number): boolean {
  for (let at = 0; at < length; at++) if (one.charCodeAt(at) !== other.charCodeAt(at)) return false;
  return true;
}

const START = 0x811c9dc5 | 0;

function withLetter(hash: number, unit: number): number {
  const mixed = Math.imul(hash ^ unit, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

function withLetters(hash: number, letters: string): number {
  let longer = hash;
  for (let at = 0; at < letters.length; at++) longer = withLetter(longer, letters.charCodeAt(at));
  return longer;
}
