import { comparable } from '../../query/filters.ts';
import { namesMeant } from '../../query/names-meant.ts';

/** Names that many releases share, each kept once and known by a number from 1 on; 0 is no name. */
export class Interned {
  readonly #numbers = new Map<string, number>();
  readonly #names: string[] = [''];
  /** The numbers of those that compare alike: of as many names as there were when they were last compared. */
  readonly #byComparable = new Map<string, number[]>();
  #compared = 1;

  /** How many names there are. */
  get size(): number {
    return this.#names.length - 1;
  }

  /** A new number where the name has none. */
  numberOf(name: string | undefined): number {
    if (name === undefined || name === '') return 0;
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const number = this.#names.push(name) - 1;
    this.#numbers.set(name, number);
    return number;
  }

  nameOf(number: number): string {
    return this.#names[number] ?? '';
  }

  /** The numbers of the names that are wanted. */
  which(wanted: (name: string) => boolean): ReadonlySet<number> {
    return new Set(this.#names.flatMap((name, number) => (number > 0 && wanted(name) ? number : [])));
  }

  /** The numbers of the names that compare as this does: the same words, however they are capitalised. */
  like(comparableName: string): ReadonlySet<number> {
    return new Set(this.#comparables().get(comparableName));
  }

  /** The numbers of the names that a person may mean by a name. */
  meant(comparableName: string): ReadonlySet<number> {
    const comparables = this.#comparables();
    const names = namesMeant(comparableName, comparables.keys());
    return new Set([...names].flatMap((name) => comparables.get(name) ?? []));
  }

  /** The numbers of the names that hold these words in a row. */
  holding(comparableWords: string): ReadonlySet<number> {
    const sought = ` ${comparableWords} `;
    const found = [...this.#comparables()].filter(([key]) => ` ${key} `.includes(sought));
    return new Set(found.flatMap(([, numbers]) => numbers));
  }

  #comparables(): ReadonlyMap<string, readonly number[]> {
    for (; this.#compared < this.#names.length; this.#compared++) {
      const key = comparable(this.nameOf(this.#compared));
      const alike = this.#byComparable.get(key);
      if (alike === undefined) this.#byComparable.set(key, [this.#compared]);
      else alike.push(this.#compared);
    }
    return this.#byComparable;
  }
}
