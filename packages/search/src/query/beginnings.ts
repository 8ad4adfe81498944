/** So many new values wait before all are sorted anew. */
const MOST_RECENT = 500;

/** Values by a key of theirs, so that those whose key begins so are found by halving. */
export class Beginnings<Value> {
  readonly #keyOf: (value: Value) => string;
  /** By key; what came after the last sorting waits in `recent`. */
  #sorted: readonly Keyed<Value>[] = [];
  #recent: Keyed<Value>[] = [];

  constructor(keyOf: (value: Value) => string) {
    this.#keyOf = keyOf;
  }

  add(value: Value): void {
    this.#recent.push({ key: this.#keyOf(value), value });
  }

  /** In no order. */
  startingWith(prefix: string): Value[] {
    if (this.#recent.length > MOST_RECENT) this.#sort();
    const found = this.#recent.filter(({ key }) => key.startsWith(prefix)).map(({ value }) => value);
    for (let at = firstAtLeast(this.#sorted, prefix); ; at++) {
      const keyed = this.#sorted[at];
      if (keyed?.key.startsWith(prefix) !== true) return found;
      found.push(keyed.value);
    }
  }

  #sort(): void {
    this.#sorted = [...this.#sorted, ...this.#recent].sort((one, other) => (one.key < other.key ? -1 : 1));
    this.#recent = [];
  }
}

interface Keyed<Value> {
  readonly key: string;
  readonly value: Value;
}

function firstAtLeast(sorted: readonly Keyed<unknown>[], value: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.key ?? '') < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
