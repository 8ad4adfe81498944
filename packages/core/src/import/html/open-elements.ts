import { blockElements, impliedEndScopes, impliedEnds } from './vocabulary.ts';
import type { Region } from './regions.ts';

/** An element that is open, with what it hands on to all that stands in it. */
export interface OpenElement {
  readonly name: string;
  readonly region: Region;
  readonly hidden: boolean;
  readonly language: string | null;
  readonly quoted: boolean;
  readonly preformatted: boolean;
  readonly lede: boolean;
  /** The number of the list, and whether it is numbered; null outside lists. */
  readonly list: { readonly number: number; readonly ordered: boolean } | null;
  readonly item: boolean;
  /** Level of the heading that is open, or 0. */
  readonly heading: number;
  /** Whether it is a link that leads somewhere. */
  readonly link: boolean;
  /** Whether a mark of the text was opened with it. */
  readonly marked: boolean;
}

/** How far down the stack an end tag that may be stray is looked for: enough for any page, and depth stays cheap. */
const reach = 256;

const cells = new Set(['td', 'th', 'caption']);
const tableParts = new Set(['table', 'tbody', 'thead', 'tfoot', 'tr', 'td', 'th', 'caption']);

/** The stack of open elements. It mends what browsers mend: ends left out, stray ends, formatting across blocks. */
export class OpenElements {
  readonly #root: OpenElement;
  readonly #stack: OpenElement[];
  readonly #counts = new Map<string, number>();
  readonly #leave: (element: OpenElement) => void;

  constructor(root: OpenElement, leave: (element: OpenElement) => void) {
    this.#root = root;
    this.#stack = [root];
    this.#leave = leave;
  }

  get top(): OpenElement {
    return this.#stack.at(-1) ?? this.#root;
  }

  /** The element around the innermost one. */
  get around(): OpenElement | null {
    return this.#stack.at(-2) ?? null;
  }

  push(element: OpenElement): void {
    this.#stack.push(element);
    this.#counts.set(element.name, (this.#counts.get(element.name) ?? 0) + 1);
  }

  /** Ends what a start tag of this name ends without saying so. */
  endImplied(name: string): void {
    const ended = Object.hasOwn(impliedEnds, name) ? impliedEnds[name] : undefined;
    if (ended && [...ended].some((one) => this.#has(one)))
      this.#popTo((element) => ended.has(element.name), impliedEndScopes, 64);
    if (this.#has('p') && blockElements.has(name)) this.#popTo((element) => element.name === 'p', blockElements, 64);
  }

  /** Ends the element that an end tag names, and what was left open in it; a stray end tag ends nothing. */
  end(name: string): void {
    if (!this.#has(name)) return;
    if (!blockElements.has(name)) {
      this.#popTo((element) => element.name === name, blockElements, 64);
      return;
    }
    const found = this.#popTo((element) => element.name === name, tableParts.has(name) ? new Set() : cells, reach);
    if (found === 'too far') while (this.#has(name)) if (this.#pop() === name) break;
  }

  endAll(): void {
    while (this.#stack.length > 1) this.#pop();
  }

  #has(name: string): boolean {
    return (this.#counts.get(name) ?? 0) > 0;
  }

  #popTo(
    wanted: (element: OpenElement) => boolean,
    scope: ReadonlySet<string>,
    limit: number,
  ): 'found' | 'not there' | 'too far' {
    const last = this.#stack.length - 1;
    for (let index = last; index > 0; index -= 1) {
      const element = this.#stack[index];
      if (!element || last - index > limit) return 'too far';
      if (wanted(element)) {
        while (this.#stack.length > index) this.#pop();
        return 'found';
      }
      if (scope.has(element.name)) return 'not there';
    }
    return 'not there';
  }

  #pop(): string {
    const element = this.top;
    this.#leave(element);
    this.#stack.pop();
    this.#counts.set(element.name, (this.#counts.get(element.name) ?? 1) - 1);
    return element.name;
  }
}
