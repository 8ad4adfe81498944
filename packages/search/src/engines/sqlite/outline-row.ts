import type { Outline } from '../../document/outline.ts';
import { Column } from '../indexed/column.ts';

/** The outline of a release: the numbers from `start` on, first those of its headline, from `bodyStart` on those of its body. */
export interface StoredOutline {
  readonly key: number;
  readonly numbers: Outline;
  readonly start: number;
  readonly bodyStart: number;
  readonly end: number;
}

const LEAST_ROOM = 2 ** 12;

/** Where no outline is. */
const NOWHERE = 0;

/**
 * Outlines of releases in a row, up to so many numbers: when there are more all are forgotten. Each as an object of its own
 * takes twice as long to come to, which is most of the time of scoring it.
 */
export class OutlineRow {
  readonly #most: number;
  #numbers: Outline;
  #length = NOWHERE + 1;
  #starts = new Column();
  #bodyStarts = new Column();
  #ends = new Column();

  constructor(most: number) {
    this.#most = most;
    this.#numbers = new Uint16Array(LEAST_ROOM);
  }

  get(key: number): StoredOutline | undefined {
    const end = this.#ends.get(key);
    if (end === NOWHERE) return undefined;
    return { key, numbers: this.#numbers, start: this.#starts.get(key), bodyStart: this.#bodyStarts.get(key), end };
  }

  /** `bodyStart` is counted from the beginning of the outline. What was given before stays as it is. */
  add(key: number, bodyStart: number, outline: Outline): StoredOutline {
    if (this.#length + outline.length > this.#most) this.#clear();
    const start = this.#length;
    const end = start + outline.length;
    if (end > this.#numbers.length) {
      const longer = new Uint16Array(Math.max(end, 2 * this.#numbers.length));
      longer.set(this.#numbers);
      this.#numbers = longer;
    }
    this.#numbers.set(outline, start);
    this.#length = end;
    this.#starts.set(key, start);
    this.#bodyStarts.set(key, start + bodyStart);
    this.#ends.set(key, end);
    return { key, numbers: this.#numbers, start, bodyStart: start + bodyStart, end };
  }

  delete(key: number): void {
    this.#ends.set(key, NOWHERE);
  }

  #clear(): void {
    this.#numbers = new Uint16Array(LEAST_ROOM);
    this.#length = NOWHERE + 1;
    this.#ends = new Column();
  }
}
