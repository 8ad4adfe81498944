/** Words with their class bits, to be looked up in a text without cutting them out of it: open addressing with linear probing. */
export class WordTable {
  /** Hash, class bits and word by slot; hash 0 = free. */
  readonly #hashes: Int32Array;
  readonly #bits: Int32Array;
  readonly #words: readonly string[];

  constructor(classes: ReadonlyMap<string, number>) {
    const size = 1 << (34 - Math.clz32(classes.size));
    this.#hashes = new Int32Array(size);
    this.#bits = new Int32Array(size);
    const words = new Array<string>(size).fill('');
    for (const [word, bits] of classes) {
      const hash = hashOf(word);
      let slot = this.#slotOf(hash);
      while (this.#hashes[slot] !== 0) slot = this.#next(slot);
      this.#hashes[slot] = hash;
      this.#bits[slot] = bits;
      words[slot] = word;
    }
    this.#words = words;
  }

  /** Class bits of a word, 0 for an unknown one. */
  of(word: string): number {
    return this.at(word, 0, word.length, hashOf(word));
  }

  /** The same for the word from `start` to `end` of a text, whose hash is known. */
  at(text: string, start: number, end: number, hash: number): number {
    for (let slot = this.#slotOf(hash); this.#hashes[slot] !== 0; slot = this.#next(slot)) {
      const word = this.#words[slot] ?? '';
      if (this.#hashes[slot] === hash && word.length === end - start && standsAt(word, text, start))
        return this.#bits[slot] ?? 0;
    }
    return 0;
  }

  #slotOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & (this.#hashes.length - 1);
  }

  #next(slot: number): number {
    return (slot + 1) & (this.#hashes.length - 1);
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
