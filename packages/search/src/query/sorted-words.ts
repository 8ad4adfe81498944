/** So many new values wait before all are sorted anew. */
const MOST_RECENT = 500;

/** From which end of a word it is read. */
export type End = 'start' | 'end';

/** Values by a word of theirs, so that those whose word starts so, or ends so, are found by halving. */
export class SortedWords<Value> {
  readonly #wordOf: (value: Value) => string;
  readonly #end: End;
  /** What came after the last sorting waits in `recent`. */
  #sorted: readonly Value[] = [];
  #recent: Value[] = [];

  /** Words are compared from this end on. */
  constructor(wordOf: (value: Value) => string, end: End) {
    this.#wordOf = wordOf;
    this.#end = end;
  }

  add(value: Value): void {
    this.#recent.push(value);
  }

  /** The values whose word has these letters at the end that words are compared from; in no order. */
  having(letters: string): Value[] {
    if (this.#recent.length > MOST_RECENT) this.#sort();
    const found = this.#recent.filter((value) => this.#has(value, letters));
    for (let at = this.#firstAtLeast(letters); ; at++) {
      const value = this.#sorted[at];
      if (value === undefined || !this.#has(value, letters)) return found;
      found.push(value);
    }
  }

  /** Whether the word of any value has these letters there. */
  hasAny(letters: string): boolean {
    if (this.#recent.length > MOST_RECENT) this.#sort();
    const first = this.#sorted[this.#firstAtLeast(letters)];
    return (
      (first !== undefined && this.#has(first, letters)) || this.#recent.some((value) => this.#has(value, letters))
    );
  }

  #has(value: Value, letters: string): boolean {
    const word = this.#wordOf(value);
    return this.#end === 'start' ? word.startsWith(letters) : word.endsWith(letters);
  }

  #sort(): void {
    this.#sorted = [...this.#sorted, ...this.#recent].sort((one, other) =>
      this.#compare(this.#wordOf(one), this.#wordOf(other)),
    );
    this.#recent = [];
  }

  #firstAtLeast(letters: string): number {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const value = this.#sorted[middle];
      if (value !== undefined && this.#compare(this.#wordOf(value), letters) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #compare(one: string, other: string): number {
    if (this.#end === 'start') return one < other ? -1 : Number(one > other);
    const length = Math.min(one.length, other.length);
    for (let at = 1; at <= length; at++) {
      const difference = one.charCodeAt(one.length - at) - other.charCodeAt(other.length - at);
      if (difference !== 0) return difference;
    }
    return one.length - other.length;
  }
}
