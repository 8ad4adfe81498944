import { lengthened } from '../../analysis/word-numbers.ts';

const LEAST_ROOM = 1024;

/** A number for each key, 0 where none was set: keys are dense, and four bytes each are read faster than objects. */
export class Column {
  #numbers = new Int32Array(LEAST_ROOM);

  get(key: number): number {
    return this.#numbers[key] ?? 0;
  }

  set(key: number, number: number): void {
    while (key >= this.#numbers.length) this.#numbers = lengthened(this.#numbers);
    this.#numbers[key] = number;
  }

  /** How often each number from 0 to `most` was set for these keys. */
  count(keys: readonly number[], most: number): Uint32Array {
    const counts = new Uint32Array(most + 1);
    const numbers = this.#numbers;
    for (const key of keys) {
      const number = numbers[key] ?? 0;
      counts[number] = (counts[number] ?? 0) + 1;
    }
    return counts;
  }
}
