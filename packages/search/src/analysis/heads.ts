import type { Linking } from '../languages/language-data.ts';

/** A word that may stand first in a compound. */
export interface Head {
  readonly word: string;
  /** How it is written there, with its linking letters. */
  readonly written: string;
  /** How often the word stands in the archive. */
  readonly count: number;
}

/** Slots for each head: with half of them free, most beginnings of a word meet an empty one. */
const SLOTS = 2;

/**
 * Finds the heads that a word begins with: a hash table whose hash grows by a letter at a time, so that looking up all
 * beginnings of a word costs no more than reading it once.
 */
export class Heads {
  readonly #heads: Head[] = [];
  readonly #hashes: number[] = [];
  /** By slot: the number of the head that is there, from 1 on. */
  readonly #slots: Int32Array;
  readonly #last: number;

  /** Where two words are written alike, the more frequent is meant; of equals the one whose linking comes first. */
  constructor(words: readonly (readonly [word: string, count: number])[], linking: readonly Linking[]) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(32, SLOTS * linking.length * words.length)));
    this.#slots = new Int32Array(size);
    this.#last = size - 1;
    for (const { written, base } of linking) {
      for (const [word, count] of words)
        if (word.endsWith(base))
          this.#add({ word, written: word.slice(0, word.length - base.length) + written, count });
    }
  }

  /** From the shortest on; none is longer than `most`. */
  startingIn(word: string, most: number): readonly Head[] {
    const found: Head[] = [];
    let hash = START;
    for (let length = 1; length <= most; length++) {
      hash = withLetter(hash, word.charCodeAt(length - 1));
      for (let slot = hash & this.#last; ; slot = (slot + 1) & this.#last) {
        const number = this.#slots[slot] ?? 0;
        if (number === 0) break;
        if (this.#hashes[number - 1] !== hash) continue;
        const head = this.#heads[number - 1];
        if (head?.written.length !== length || !word.startsWith(head.written)) continue;
        found.push(head);
        break;
      }
    }
    return found;
  }

  #add(head: Head): void {
    const hash = hashOf(head.written);
    for (let slot = hash & this.#last; ; slot = (slot + 1) & this.#last) {
      const number = this.#slots[slot] ?? 0;
      if (number === 0) {
        this.#slots[slot] = this.#heads.push(head);
        this.#hashes.push(hash);
        return;
      }
      const other = this.#heads[number - 1];
      if (this.#hashes[number - 1] !== hash || other?.written !== head.written) continue;
      if (head.count > other.count) this.#heads[number - 1] = head;
      return;
    }
  }
}

const START = 0x811c9dc5 | 0;

function hashOf(written: string): number {
  let hash = START;
  for (let at = 0; at < written.length; at++) hash = withLetter(hash, written.charCodeAt(at));
  return hash;
}

function withLetter(hash: number, unit: number): number {
  const mixed = Math.imul(hash ^ unit, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}
