import type { Linking } from '../languages/language-data.ts';

/** A word that may stand first in a compound. */
export interface Head {
  readonly word: string;
  /** How often the word stands in the archive. */
  readonly count: number;
  /** How many letters it takes there, with its linking letters. */
  readonly length: number;
}

/** Slots for each head: with half of them free, most beginnings of a word meet an empty one. */
const SLOTS = 2;

/**
 * Finds the heads that a word begins with: a hash table whose hash grows by a letter at a time, so that looking up all
 * beginnings of a word costs no more than reading it once.
 */
export class Heads {
  readonly #words: readonly (readonly [word: string, count: number])[];
  readonly #linking: readonly Linking[];
  /** By slot, from 1 on: the number of the word, times that of the ways of linking, and that of the way. */
  readonly #slots: Int32Array;
  /** By slot: the hash of the head as it is written. */
  readonly #hashes: Int32Array;
  readonly #last: number;

  /** Where two words are written alike, the more frequent is meant; of equals the one whose linking comes first. */
  constructor(words: readonly (readonly [word: string, count: number])[], linking: readonly Linking[]) {
    this.#words = words;
    this.#linking = linking;
    const size = 2 ** Math.ceil(Math.log2(Math.max(32, SLOTS * linking.length * words.length)));
    this.#slots = new Int32Array(size);
    this.#hashes = new Int32Array(size);
    this.#last = size - 1;
    for (const [way, { written, base }] of linking.entries()) {
      for (const [number, [word]] of words.entries())
        if (word.endsWith(base)) this.#add(number, way, word.length - base.length, written);
    }
  }

  /** From the shortest on; none takes more letters than `most`. */
  startingIn(word: string, most: number): readonly Head[] {
    const found: Head[] = [];
    let hash = START;
    for (let length = 1; length <= most; length++) {
      hash = withLetter(hash, word.charCodeAt(length - 1));
      for (let slot = hash & this.#last; this.#slots[slot] !== 0; slot = (slot + 1) & this.#last) {
        if (this.#hashes[slot] !== hash) continue;
        const [head, count, written, base] = this.#at(slot);
        if (!isWritten(word, length, head, written, base)) continue;
        found.push({ word: head, count, length });
        break;
      }
    }
    return found;
  }

  #add(number: number, way: number, kept: number, written: string): void {
    const [word, count] = this.#words[number] ?? ['', 0];
    let hash = START;
    for (let at = 0; at < kept; at++) hash = withLetter(hash, word.charCodeAt(at));
    for (let at = 0; at < written.length; at++) hash = withLetter(hash, written.charCodeAt(at));
    let slot = hash & this.#last;
    for (; this.#slots[slot] !== 0; slot = (slot + 1) & this.#last) {
      if (this.#hashes[slot] !== hash) continue;
      const [other, otherCount, otherWritten, otherBase] = this.#at(slot);
      const same = word.slice(0, kept) + written === other.slice(0, other.length - otherBase.length) + otherWritten;
      if (same && count <= otherCount) return;
      if (same) break;
    }
    this.#slots[slot] = number * this.#linking.length + way + 1;
    this.#hashes[slot] = hash;
  }

  #at(slot: number): readonly [word: string, count: number, written: string, base: string] {
    const value = (this.#slots[slot] ?? 0) - 1;
    const way = value % this.#linking.length;
    const [word, count] = this.#words[(value - way) / this.#linking.length] ?? ['', 0];
    const { written, base } = this.#linking[way] ?? { written: '', base: '' };
    return [word, count, written, base];
  }
}

/** Whether the first letters of a word, so many, are this head with its linking letters. */
function isWritten(word: string, length: number, head: string, written: string, base: string): boolean {
  const kept = head.length - base.length;
  return (
    kept + written.length === length &&
    word.endsWith(written, length) &&
    (base === '' ? word.startsWith(head) : word.startsWith(head.slice(0, kept)))
  );
}

const START = 0x811c9dc5 | 0;

function withLetter(hash: number, unit: number): number {
  const mixed = Math.imul(hash ^ unit, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}
