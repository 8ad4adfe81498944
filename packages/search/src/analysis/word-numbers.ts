import { hashOf } from './word-hash.ts';

/** Slots for each word: with half of them free, a word is found where it is sought first, or close by. */
const SLOTS = 2;
const LEAST_SLOTS = 1024;
const LEAST_UNITS = 4096;

/**
 * Gives words numbers, from 0 on in the order in which they come, where a word is a stretch of a text: it is looked up
 * where it stands. Cutting it out, to ask a `Map` for it, takes several times as long, and indexing does little else.
 * They are compared with in a row of numbers, which is read faster than as many strings.
 */
export class WordNumbers {
  readonly #words: string[] = [];
  /** By slot: the number of the word that is there, from 1 on. */
  #slots = new Int32Array(LEAST_SLOTS);
  /** By number: the hash of the word, and where it ends in the row of all words. */
  #hashes = new Int32Array(LEAST_SLOTS / SLOTS);
  #ends = new Int32Array(LEAST_SLOTS / SLOTS);
  #units = new Uint16Array(LEAST_UNITS);

  get size(): number {
    return this.#words.length;
  }

  /** The number of a word, or -1; who has its hash can give it. */
  find(text: string, start: number, end: number, hash: number = hashOf(text, start, end)): number {
    return (this.#slots[this.#slotOf(text, start, end, hash)] ?? 0) - 1;
  }

  /** The number of a word, a new one where it has none. */
  add(text: string, start: number, end: number, hash: number = hashOf(text, start, end)): number {
    const slot = this.#slotOf(text, start, end, hash);
    const known = this.#slots[slot] ?? 0;
    if (known > 0) return known - 1;
    const number = this.#words.push(copyOf(text.slice(start, end))) - 1;
    this.#slots[slot] = number + 1;
    this.#hashes[number] = hash;
    this.#keep(number, text, start, end);
    if (this.#words.length === this.#ends.length) this.#grow();
    return number;
  }

  wordOf(number: number): string {
    return this.#words[number] ?? '';
  }

  clear(): void {
    this.#words.length = 0;
    this.#slots = new Int32Array(LEAST_SLOTS);
    this.#hashes = new Int32Array(LEAST_SLOTS / SLOTS);
    this.#ends = new Int32Array(LEAST_SLOTS / SLOTS);
    this.#units = new Uint16Array(LEAST_UNITS);
  }

  /** The slot where the word is, or the free one where it belongs. */
  #slotOf(text: string, start: number, end: number, hash: number): number {
    const last = this.#slots.length - 1;
    for (let slot = hash & last; ; slot = (slot + 1) & last) {
      const number = (this.#slots[slot] ?? 0) - 1;
      if (number === -1 || (this.#hashes[number] === hash && this.#isAt(number, text, start, end))) return slot;
    }
  }

  #isAt(number: number, text: string, start: number, end: number): boolean {
    const first = this.#startOf(number);
    const length = end - start;
    if ((this.#ends[number] ?? 0) - first !== length) return false;
    for (let at = 0; at < length; at++) if (this.#units[first + at] !== text.charCodeAt(start + at)) return false;
    return true;
  }

  #startOf(number: number): number {
    return number === 0 ? 0 : (this.#ends[number - 1] ?? 0);
  }

  #keep(number: number, text: string, start: number, end: number): void {
    const first = this.#startOf(number);
    if (first + end - start > this.#units.length) {
      const longer = new Uint16Array(2 * (first + end - start));
      longer.set(this.#units);
      this.#units = longer;
    }
    for (let at = start; at < end; at++) this.#units[first + at - start] = text.charCodeAt(at);
    this.#ends[number] = first + end - start;
  }

  #grow(): void {
    const last = 2 * this.#slots.length - 1;
    this.#slots = new Int32Array(last + 1);
    this.#hashes = lengthened(this.#hashes);
    this.#ends = lengthened(this.#ends);
    for (let number = 0; number < this.#words.length; number++) {
      let slot = (this.#hashes[number] ?? 0) & last;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & last;
      this.#slots[slot] = number + 1;
    }
  }
}

/**
 * The same word, for keeping: in V8 a long word that was cut out of a text keeps the whole text in memory, and one that
 * was cut out of a copy of its own keeps that alone.
 */
function copyOf(word: string): string {
  return ` ${word}`.slice(1);
}

/** The same row with as much room again. */
export function lengthened(row: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(2 * row.length);
  longer.set(row);
  return longer;
}
