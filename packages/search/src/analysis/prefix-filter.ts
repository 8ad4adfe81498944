/** With sixteen bits for each, about one in sixteen of the others passes. */
const BITS_EACH = 16;

/**
 * Tells of most prefixes of a word that they are not among some strings: a Bloom filter with one hash, which grows by a
 * letter at a time, so that all prefixes of a word cost no more than the word.
 */
export class PrefixFilter {
  readonly #bits: Int32Array;
  readonly #last: number;

  constructor(strings: Iterable<string>) {
    const hashes = Array.from(strings, (string) => {
      let hash = START;
      for (let at = 0; at < string.length; at++) hash = withLetter(hash, string.charCodeAt(at));
      return hash;
    });
    const size = 2 ** Math.ceil(Math.log2(Math.max(32, BITS_EACH * hashes.length)));
    this.#bits = new Int32Array(size / 32);
    this.#last = size - 1;
    for (const hash of hashes) {
      const bit = hash & this.#last;
      this.#bits[bit >>> 5] = (this.#bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
    }
  }

  /** The lengths, from `least` to `most`, of the prefixes that may be among the strings. */
  prefixesOf(word: string, least: number, most: number): readonly number[] {
    const lengths: number[] = [];
    let hash = START;
    for (let length = 1; length <= most; length++) {
      hash = withLetter(hash, word.charCodeAt(length - 1));
      const bit = hash & this.#last;
      if (length >= least && ((this.#bits[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0) lengths.push(length);
    }
    return lengths;
  }
}

const START = 0x811c9dc5;

function withLetter(hash: number, unit: number): number {
  const mixed = Math.imul(hash ^ unit, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}
