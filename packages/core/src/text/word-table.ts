/** Words with their class bits, to be looked up in a text without cutting them out of it. */
export class WordTable {
  readonly #words: readonly string[];
  /** Hash and class bits by word. */
  readonly #hashes: Int32Array;
  readonly #bits: Int32Array;
  /** Open addressing with linear probing: numbers of words, 0 = free. */
  readonly #slots: Uint16Array;

  constructor(classes: ReadonlyMap<string, number>) {
    this.#words = ['', ...classes.keys()];
    this.#bits = Int32Array.of(0, ...classes.values());
    this.#hashes = Int32Array.from(this.#words, hashOf);
    this.#slots = new Uint16Array(1 << (34 - Math.clz32(this.#words.length)));
    for (let word = 1; word < this.#words.length; word += 1) {
      let slot = this.#slotOf(this.#hashes[word] ?? 0);
      while (this.#slots[slot] !== 0) slot = this.#next(slot);
      this.#slots[slot] = word;
    }
  }

  /** Class bits of a word, 0 for an unknown one. */
  of(word: string): number {
    return this.at(word, 0, word.length, hashOf(word));
  }

  /** The same for the word from `start` to `end` of a text, whose hash is known. */
  at(text: string, start: number, end: number, hash: number): number {
    for (let slot = this.#slotOf(hash); ; slot = this.#next(slot)) {
      const number = this.#slots[slot] ?? 0;
      if (number === 0) return 0;
      if (this.#hashes[number] !== hash) continue;
      const word = this.#words[number] ?? '';
      if (word.length === end - start && standsAt(word, text, start)) return this.#bits[number] ?? 0;
    }
  }

  #slotOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & (this.#slots.length - 1);
  }

  #next(slot: number): number {
    return (slot + 1) & (this.#slots.length - 1);
  }
}

function standsAt(word: string, text: string, start: number): boolean {
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) hash = mix(hash, word.charCodeAt(at));
  return hash;
}

/** The hash of a word with one code unit more; 0 is the hash of none. */
export function mix(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}
