import { type ElementKind, elementKind } from './elements.ts';
import type { Region } from './regions.ts';
import { impliedEnds } from './vocabulary.ts';

/** An element that is open, with what it hands on to all that stands in it. */
export interface OpenElement {
  readonly kind: ElementKind;
  readonly region: Region;
  readonly hidden: boolean;
  readonly language: string | null;
  readonly quoted: boolean;
  readonly preformatted: boolean;
  readonly lede: boolean;
  readonly caption: boolean;
  /** The list that it stands in, by its number, and whether that is numbered; null outside lists. */
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
/** The same for the end of a phrase, or one that was left out. */
const shortReach = 64;

const paragraph = elementKind('p');
const impliedEndsOf = new Map(
  Object.entries(impliedEnds).map(([name, ended]) => [elementKind(name), [...ended].map(elementKind)] as const),
);

/** The stack of open elements. It mends what browsers mend: ends left out, stray ends, formatting across blocks. */
export class OpenElements {
  /** The innermost element. */
  top: OpenElement;
  readonly #stack: OpenElement[];
  /** How many of each kind are open, by the index of the kind. */
  readonly #counts: number[] = [];
  readonly #leave: (element: OpenElement) => void;

  constructor(root: OpenElement, leave: (element: OpenElement) => void) {
    this.top = root;
    this.#stack = [root];
    this.#leave = leave;
  }

  /** The element around the innermost one. */
  get around(): OpenElement | undefined {
    return this.#stack[this.#stack.length - 2];
  }

  push(element: OpenElement): void {
    this.#stack.push(element);
    this.top = element;
    const { index } = element.kind;
    this.#counts[index] = (this.#counts[index] ?? 0) + 1;
  }

  /** Ends what the start tag of a block ends without saying so. */
  endImplied(block: ElementKind): void {
    const ended = impliedEndsOf.get(block);
    if (ended?.some((kind) => this.#has(kind)))
      this.#popTo(
        ({ kind }) => ended.includes(kind),
        ({ kind }) => kind.stopsImpliedEnds,
        shortReach,
      );
    if (this.#has(paragraph)) this.#popTo(({ kind }) => kind === paragraph, isBlockElement, shortReach);
  }

  /** Ends the element that an end tag names, and what was left open in it; a stray end tag ends nothing. */
  end(kind: ElementKind): void {
    if (this.top.kind === kind) {
      this.#pop();
      return;
    }
    if (!this.#has(kind)) return;
    const isIt = (element: OpenElement): boolean => element.kind === kind;
    if (!kind.isBlock) this.#popTo(isIt, isBlockElement, shortReach);
    else if (this.#popTo(isIt, kind.isTablePart ? isNothing : isCell, reach) === 'too far')
      while (this.#has(kind)) if (this.#pop() === kind) break;
  }

  endAll(): void {
    while (this.#stack.length > 1) this.#pop();
  }

  #has({ index }: ElementKind): boolean {
    return (this.#counts[index] ?? 0) > 0;
  }

  #popTo(
    wanted: (element: OpenElement) => boolean,
    stops: (element: OpenElement) => boolean,
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
      if (stops(element)) return 'not there';
    }
    return 'not there';
  }

  /** Never takes the root away. */
  #pop(): ElementKind {
    const { top } = this;
    this.#leave(top);
    this.#stack.pop();
    this.top = this.#stack[this.#stack.length - 1] ?? top;
    const { index } = top.kind;
    this.#counts[index] = (this.#counts[index] ?? 1) - 1;
    return top.kind;
  }
}

function isBlockElement({ kind }: OpenElement): boolean {
  return kind.isBlock;
}

/** Ends inside a cell stay inside. */
function isCell({ kind }: OpenElement): boolean {
  return kind.isCell || kind.name === 'caption';
}

function isNothing(): boolean {
  return false;
}
