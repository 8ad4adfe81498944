import { WordNumbers } from './word-numbers.ts';

/** Values by word, where the word is a stretch of a text. */
export class WordMap<Value> {
  readonly #numbers = new WordNumbers();
  readonly #values: Value[] = [];

  get size(): number {
    return this.#numbers.size;
  }

  /** Who has the hash of the word can give it. */
  get(text: string, start: number, end: number, hash?: number): Value | undefined {
    return this.#values[this.#numbers.find(text, start, end, hash)];
  }

  /** Keeps a copy of the word, and nothing of the text. */
  set(text: string, start: number, end: number, value: Value): void {
    this.#values[this.#numbers.add(text, start, end)] = value;
  }

  clear(): void {
    this.#numbers.clear();
    this.#values.length = 0;
  }

  /** In the order in which they came. */
  *entries(): Generator<readonly [word: string, value: Value]> {
    for (const [number, value] of this.#values.entries()) yield [this.#numbers.wordOf(number), value];
  }
}
