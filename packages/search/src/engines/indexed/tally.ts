const LEAST_ROOM = 1024;

/** Counts for some keys of many, in a row that is kept from one counting to the next: a map takes several times as long. */
export class Tally {
  #counts = new Uint8Array(LEAST_ROOM);
  #keys: number[] = [];

  /** Those that were counted, in the order in which they came. */
  get keys(): readonly number[] {
    return this.#keys;
  }

  /** Forgets what was counted. */
  clear(): void {
    for (const key of this.#keys) this.#counts[key] = 0;
    this.#keys = [];
  }

  /** How many of the keys were counted once, twice and so on up to this; of 0 it says nothing. */
  counts(most: number): readonly number[] {
    const counts = Array.from({ length: most + 1 }, () => 0);
    for (const key of this.#keys) {
      const count = this.countOf(key);
      counts[count] = (counts[count] ?? 0) + 1;
    }
    return counts;
  }

  countOf(key: number): number {
    return this.#counts[key] ?? 0;
  }

  /** Counts each of the keys once more; at most 255 times. */
  add(keys: readonly number[]): void {
    for (const key of keys) this.#set(key, this.countOf(key) + 1);
  }

  /** Makes the count of each of the keys this, which is not 0. */
  set(keys: readonly number[], count: number): void {
    for (const key of keys) this.#set(key, count);
  }

  #set(key: number, count: number): void {
    if (key >= this.#counts.length) {
      const longer = new Uint8Array(Math.max(2 * this.#counts.length, key + 1));
      longer.set(this.#counts);
      this.#counts = longer;
    }
    if (this.#counts[key] === 0) this.#keys.push(key);
    this.#counts[key] = count;
  }
}
