/** Looks words up by where they stand in a text, A to Z in either case, without copying them out of it. */
export class WordTable<Value> {
  readonly #words: (string | undefined)[];
  readonly #values: (Value | undefined)[];
  readonly #mask: number;
  readonly #longest: number;

  /** @param entries Words in lower case, each once. */
  constructor(entries: readonly (readonly [word: string, value: Value])[]) {
    const size = 2 ** Math.ceil(Math.log2(entries.length * 3 + 1));
    this.#words = Array.from({ length: size }, () => undefined);
    this.#values = Array.from({ length: size }, () => undefined);
    this.#mask = size - 1;
    this.#longest = Math.max(0, ...entries.map(([word]) => word.length));
    for (const [word, value] of entries) {
      let slot = hashOf(word, 0, word.length) & this.#mask;
      while (this.#words[slot] !== undefined) slot = (slot + 1) & this.#mask;
      this.#words[slot] = word;
      this.#values[slot] = value;
    }
  }

  /** What the word from `start` to `end` (UTF-16 offsets) stands for; undefined where it is not in the table. */
  find(text: string, start: number, end: number): Value | undefined {
    if (end - start > this.#longest) return undefined;
    let slot = hashOf(text, start, end) & this.#mask;
    for (let word = this.#words[slot]; word !== undefined; word = this.#words[slot]) {
      if (word.length === end - start && standsAt(word, text, start)) return this.#values[slot];
      slot = (slot + 1) & this.#mask;
    }
    return undefined;
  }
}

/** Of the length and three letters: enough to tell the words of a small table apart, whatever is looked up in it. */
function hashOf(text: string, start: number, end: number): number {
  const first = inLowerCase(text.charCodeAt(start));
  const middle = inLowerCase(text.charCodeAt((start + end) >> 1));
  const last = inLowerCase(text.charCodeAt(end - 1));
  return Math.imul(Math.imul(Math.imul(first, 31) + middle, 31) + last, 31) + end - start;
}

function standsAt(word: string, text: string, start: number): boolean {
  for (let at = 0; at < word.length; at += 1)
    if (word.charCodeAt(at) !== inLowerCase(text.charCodeAt(start + at))) return false;
  return true;
}

function inLowerCase(code: number): number {
  return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
}
