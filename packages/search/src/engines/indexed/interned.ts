import { comparable } from '../../query/filters.ts';

/** Names that many releases share, each kept once and known by a number from 0 on. */
export class Interned {
  readonly #numbers = new Map<string, number>();
  readonly #names: string[] = [];
  readonly #byComparable = new Map<string, number[]>();

  numberOf(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const number = this.#names.length;
    this.#names.push(name);
    this.#numbers.set(name, number);
    const key = comparable(name);
    this.#byComparable.set(key, [...(this.#byComparable.get(key) ?? []), number]);
    return number;
  }

  nameOf(number: number): string {
    return this.#names[number] ?? '';
  }

  names(): readonly string[] {
    return this.#names;
  }

  /** The numbers of the names that compare as this does: the same words, however they are capitalised. */
  like(comparableName: string): ReadonlySet<number> {
    return new Set(this.#byComparable.get(comparableName));
  }

  /** The numbers of the names that hold these words in a row. */
  holding(comparableWords: string): ReadonlySet<number> {
    const sought = ` ${comparableWords} `;
    const found = [...this.#byComparable].filter(([key]) => ` ${key} `.includes(sought));
    return new Set(found.flatMap(([, numbers]) => numbers));
  }
}
