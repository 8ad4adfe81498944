/** Slots for each word: with half of them free, a word is found where it is sought first, or close by. */
const SLOTS = 2;
const LEAST_SLOTS = 1024;

/** Differs from process to process, so that nobody can make words that all fall into the same slot. */
const SEED = Math.trunc(Math.random() * 0x1_0000_0000);

/**
 * Values by word, where the word is a stretch of a text: it is looked up where it stands. Cutting it out, to ask a `Map`
 * for it, takes several times as long, and indexing does little else.
 */
export class WordMap<Value> {
  readonly #words: string[] = [];
  readonly #values: Value[] = [];
  /** By slot: the number of the word that is there, from 1 on. */
  #slots: Int32Array = new Int32Array(LEAST_SLOTS);

  get size(): number {
    return this.#words.length;
  }

  get(text: string, start: number, end: number): Value | undefined {
    const number = this.#slots[this.#slotOf(text, start, end)] ?? 0;
    return number === 0 ? undefined : this.#values[number - 1];
  }

  /** Keeps a copy of the word, and nothing of the text. */
  set(text: string, start: number, end: number, value: Value): void {
    const slot = this.#slotOf(text, start, end);
    const known = this.#slots[slot] ?? 0;
    if (known > 0) {
      this.#values[known - 1] = value;
      return;
    }
    this.#slots[slot] = this.#words.push(copyOf(text.slice(start, end)));
    this.#values.push(value);
    if (SLOTS * this.#words.length > this.#slots.length) this.#grow();
  }

  clear(): void {
    this.#words.length = 0;
    this.#values.length = 0;
    this.#slots = new Int32Array(LEAST_SLOTS);
  }

  /** In the order in which they came. */
  *entries(): Generator<readonly [word: string, value: Value]> {
    for (const [number, value] of this.#values.entries()) yield [this.#words[number] ?? '', value];
  }

  /** The slot where the word is, or the free one where it belongs. */
  #slotOf(text: string, start: number, end: number): number {
    const last = this.#slots.length - 1;
    for (let slot = hashOf(text, start, end) & last; ; slot = (slot + 1) & last) {
      const number = this.#slots[slot] ?? 0;
      if (number === 0 || isAt(this.#words[number - 1] ?? '', text, start, end)) return slot;
    }
  }

  #grow(): void {
    this.#slots = new Int32Array(2 * this.#slots.length);
    for (const [index, word] of this.#words.entries()) this.#slots[this.#slotOf(word, 0, word.length)] = index + 1;
  }
}

function hashOf(text: string, start: number, end: number): number {
  let hash = SEED;
  for (let at = start; at < end; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash;
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

/**
 * The same word, for keeping: in V8 a long word that was cut out of a text keeps the whole text in memory, and one that
 * was cut out of a copy of its own keeps that alone.
 */
function copyOf(word: string): string {
  return ` ${word}`.slice(1);
}
