import { WordTable } from './word-table.ts';

/** An attribute that the importer asks for. */
export type AttributeName =
  | 'class'
  | 'id'
  | 'hidden'
  | 'style'
  | 'role'
  | 'aria-hidden'
  | 'href'
  | 'src'
  | 'data-src'
  | 'alt'
  | 'lang'
  | 'xml:lang'
  | 'datetime'
  | 'itemprop'
  | 'property'
  | 'name'
  | 'content'
  | 'rel'
  | 'hreflang'
  | 'type'
  | 'width'
  | 'height'
  | 'open';

/** Where each stands among the values of an element. */
const places: Readonly<Record<AttributeName, number>> = {
  class: 0,
  id: 1,
  hidden: 2,
  style: 3,
  role: 4,
  'aria-hidden': 5,
  href: 6,
  src: 7,
  'data-src': 8,
  alt: 9,
  lang: 10,
  'xml:lang': 11,
  datetime: 12,
  itemprop: 13,
  property: 14,
  name: 15,
  content: 16,
  rel: 17,
  hreflang: 18,
  type: 19,
  width: 20,
  height: 21,
  open: 22,
};
const names = Object.keys(places);
const table = new WordTable(Object.entries(places));

/** UTF-16 code units: a longer value says nothing that is wanted. */
const longest = 10_000;

/**
 * The attributes of the start tag that is being read, by where their values stand; the first of two with one name
 * holds. The same object serves every tag of a page: what is to be kept must be taken out.
 */
export class Attributes {
  readonly #html: string;
  readonly #texts: string[] = names.map(() => '');
  readonly #starts: number[] = names.map(() => 0);
  readonly #ends: number[] = names.map(() => 0);
  /** A bit for each that is there. */
  #present = 0;
  /** The place of the one that is being read; -1 where nobody asks for it. */
  #current = -1;

  constructor(html: string) {
    this.#html = html;
  }

  get isEmpty(): boolean {
    return this.#present === 0;
  }

  has(name: AttributeName): boolean {
    return (this.#present & (1 << places[name])) !== 0;
  }

  /** The value, entities decoded; undefined where the attribute isn't there. */
  get(name: AttributeName): string | undefined {
    const place = places[name];
    return (this.#present & (1 << place)) === 0
      ? undefined
      : this.#texts[place]?.slice(this.#starts[place], this.#ends[place]);
  }

  clear(): void {
    this.#present = 0;
  }

  /** An attribute begins, whose name stands from `start` to `end` of the page. */
  begin(start: number, end: number): void {
    const place = table.find(this.#html, start, end) ?? -1;
    this.#current = place === -1 || (this.#present & (1 << place)) !== 0 ? -1 : place;
    if (this.#current === -1) return;
    this.#starts[place] = 0;
    this.#ends[place] = 0;
  }

  /** Adds what stands from `start` to `end` of the page to its value. */
  addRange(start: number, end: number): void {
    if (this.#current === -1) return;
    if (this.#ends[this.#current] !== 0) {
      this.add(this.#html.slice(start, Math.min(end, start + longest)));
      return;
    }
    this.#texts[this.#current] = this.#html;
    this.#starts[this.#current] = start;
    this.#ends[this.#current] = Math.min(end, start + longest);
  }

  /** Adds a decoded entity to its value. */
  add(words: string): void {
    const place = this.#current;
    if (place === -1) return;
    const text = this.#texts[place] ?? '';
    const start = this.#starts[place] ?? 0;
    const end = this.#ends[place] ?? 0;
    if (end - start >= longest) return;
    // Nothing that stands in the page starts at 0: there the value was put together before.
    const value = start === 0 ? (end === 0 ? words : text + words) : text.slice(start, end) + words;
    this.#texts[place] = value;
    this.#starts[place] = 0;
    this.#ends[place] = value.length;
  }

  /** The attribute ends. */
  end(): void {
    if (this.#current !== -1) this.#present |= 1 << this.#current;
    this.#current = -1;
  }
}
