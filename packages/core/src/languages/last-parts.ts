import { codeAt } from '../text/characters.ts';

/** What a path of letters leads to: a word of the list, one that counts only whole, an ending, a word that only looks like one, what closes longer words only. */
const PART = 1;
const WHOLE = 2;
const ENDING = 4;
const OTHER = 8;
const LAST = 16;
/** Nodes that the paths of endings and of words begin at. */
const ENDINGS = 0;
const WORDS = 1;

/** Code units below which the signs of all lists stand, the apostrophe among them. */
const SIGNS = 0x2020;
/** Letters of the shortest word that may be the last part of a compound. */
const SHORTEST_PART = 4;
/** Letters of the shortest look-alike that may be one: "Kampfflugzeuge"; a shorter one is a whole word, "seier" but "huseier". */
const SHORTEST_OTHER = 7;

/**
 * Words of a list, found behind anything else and before any of some endings: "minister" in "finansministerns". Read from
 * the end letter by letter, so that the last letters rule out nearly all words; all in lower case.
 */
export class LastParts {
  readonly #compounds: boolean;
  /** The column of a sign by its code unit; 0 = in no word of the list. */
  readonly #columns = new Uint8Array(SIGNS);
  readonly #width: number;
  /** The next node by node and column, 0 = none. */
  readonly #steps: Uint16Array;
  /** PART, WHOLE, ENDING by node. */
  readonly #ends: Uint8Array;

  /**
   * `wholes` count only as they are; what ends in one of `others` only looks like a compound of a part. Without `compounds`, a hyphen
   * stands before a last part, but not before one with a star: "*ologist".
   */
  constructor(
    parts: readonly string[],
    endings: readonly string[],
    compounds: boolean,
    wholes: readonly string[] = [],
    others: readonly string[] = [],
  ) {
    this.#compounds = compounds;
    const written = [...parts, ...endings, ...wholes, ...others].join('');
    const signs = new Set(written);
    this.#width = signs.size + 1;
    [...signs].forEach((sign, index) => (this.#columns[sign.charCodeAt(0)] = index + 1));
    const most = written.length + 2;
    this.#steps = new Uint16Array(most * this.#width);
    this.#ends = new Uint8Array(most);
    let nodes = 2;
    const add = (root: number, word: string, end: number): void => {
      let node = root;
      for (let at = word.length - 1; at >= 0; at -= 1)
        node = this.#steps[this.#stepOf(node, word.charCodeAt(at))] ||= nodes++;
      this.#ends[node] = (this.#ends[node] ?? 0) | end;
    };
    for (const ending of endings) add(ENDINGS, ending, ENDING);
    for (const part of parts) add(WORDS, part.replace('*', ''), part.startsWith('*') ? LAST : PART);
    for (const whole of wholes) add(WORDS, whole, WHOLE);
    for (const other of others) add(WORDS, other, OTHER);
    this.#steps = this.#steps.slice(0, nodes * this.#width);
  }

  /** Whether the stretch from `start` to `end` of a text is such a word. */
  has(text: string, start = 0, end: number = text.length): boolean {
    return this.#stemEnd(text, start, end, true) >= 0;
  }

  /** A word without its ending where it ends in a listed one; undefined for any other. */
  stem(word: string): string | undefined {
    const end = this.#stemEnd(word, 0, word.length, false);
    return end < 0 ? undefined : word.slice(0, end);
  }

  /** Where the shortest ending begins behind which a listed word stands, or -1. */
  #stemEnd(text: string, start: number, end: number, wholes: boolean): number {
    let node = ENDINGS;
    for (let at = end; at > start; at -= 1) {
      const last = (this.#ends[node] ?? 0) & ENDING ? this.#lastPart(text, start, at, wholes && at === end) : 0;
      if (last !== 0) return last === PART ? at : -1;
      node = this.#next(node, codeAt(text, at - 1));
      if (node === 0) break;
    }
    return -1;
  }

  /** PART where the stretch ends in a listed word, OTHER where in one that only looks so, or 0. */
  #lastPart(text: string, start: number, end: number, wholes: boolean): number {
    let node = WORDS;
    let last = 0;
    for (let at = end - 1; at >= start; at -= 1) {
      node = this.#next(node, codeAt(text, at));
      if (node === 0) break;
      const ends = this.#ends[node] ?? 0;
      if (ends & OTHER && (at === start || end - at >= SHORTEST_OTHER)) return OTHER;
      const isWord = at === start && (ends & (wholes ? PART | WHOLE : PART)) !== 0;
      const isPart =
        at > start &&
        (ends & LAST || (ends & PART && (this.#compounds ? end - at >= SHORTEST_PART : isHyphenated(text, at, end))));
      if (isWord || isPart) last = PART;
    }
    return last;
  }

  #next(node: number, code: number): number {
    return this.#steps[this.#stepOf(node, code)] ?? 0;
  }

  #stepOf(node: number, code: number): number {
    return node * this.#width + (this.#columns[code] ?? 0);
  }
}

/** Whether a hyphen stands right before a stretch, and none in it. */
function isHyphenated(text: string, start: number, end: number): boolean {
  return codeAt(text, start - 1) === 0x2d && text.lastIndexOf('-', end - 1) < start;
}
