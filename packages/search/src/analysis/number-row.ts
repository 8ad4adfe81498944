import { lengthened } from './word-numbers.ts';

/** A row of 32-bit numbers that grows at its end. */
export class NumberRow {
  #numbers: Int32Array;
  #length = 0;

  /** With room for so many before it must grow. */
  constructor(room = 1024) {
    this.#numbers = new Int32Array(room);
  }

  get length(): number {
    return this.#length;
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) this.#numbers = lengthened(this.#numbers);
    this.#numbers[this.#length++] = number;
  }

  at(index: number): number {
    return this.#numbers[index] ?? 0;
  }

  /** Leaves out all from this one on. */
  cut(length: number): void {
    this.#length = length;
  }
}
