import { UPPER, classOf } from '../text/characters.ts';

/** What a path of letters leads to. */
const PART = 1;
const WHOLE = 2;
const ENDING = 4;
/** Nodes that the paths of endings and of words begin at. */
const ENDINGS = 0;
const WORDS = 1;

/** Letters of the shortest word that may be the last part of a compound. */
const SHORTEST_PART = 4;

/**
 * Words of a list, found behind anything else and before any of some endings: "minister" in "finansministerns". Read from
 * the end letter by letter, in any case, so that the last letters rule out nearly all words.
 */
export class LastParts {
  readonly #compounds: boolean;
  /** The next node by node and letter: `node << 16 | letter` in open addressing, 0 = free. */
  readonly #steps: Int32Array;
  readonly #targets: Uint16Array;
  /** PART, WHOLE, ENDING by node. */
  readonly #ends: number[] = [0, 0];

  /** `wholes` count only as they are. Without `compounds`, a hyphen stands before a last part. */
  constructor(
    parts: readonly string[],
    endings: readonly string[],
    compounds: boolean,
    wholes: readonly string[] = [],
  ) {
    this.#compounds = compounds;
    const letters = [...parts, ...endings, ...wholes].join('').length;
    this.#steps = new Int32Array(1 << (33 - Math.clz32(letters)));
    this.#targets = new Uint16Array(this.#steps.length);
    for (const ending of endings) this.#add(ENDINGS, ending, ENDING);
    for (const part of parts) this.#add(WORDS, part, PART);
    for (const whole of wholes) this.#add(WORDS, whole, WHOLE);
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
      if ((this.#ends[node] ?? 0) & ENDING && this.#endsInPart(text, start, at, wholes && at === end)) return at;
      node = this.#next(node, text.charCodeAt(at - 1));
      if (node === 0) break;
    }
    return -1;
  }

  #endsInPart(text: string, start: number, end: number, wholes: boolean): boolean {
    let node = WORDS;
    let hyphens = false;
    for (let at = end - 1; at >= start; at -= 1) {
      const code = text.charCodeAt(at);
      node = this.#next(node, code);
      if (node === 0) return false;
      hyphens ||= code === HYPHEN;
      const ends = this.#ends[node] ?? 0;
      if (at === start) return (ends & (wholes ? PART | WHOLE : PART)) !== 0;
      const joined = this.#compounds ? end - at >= SHORTEST_PART : !hyphens && text.charCodeAt(at - 1) === HYPHEN;
      if (joined && ends & PART) return true;
    }
    return false;
  }

  #next(node: number, code: number): number {
    const slot = this.#slotOf((node << 16) | lowerCase(code));
    return this.#targets[slot] ?? 0;
  }

  #add(root: number, word: string, end: number): void {
    let node = root;
    for (let at = word.length - 1; at >= 0; at -= 1) {
      const step = (node << 16) | word.charCodeAt(at);
      const slot = this.#slotOf(step);
      if (this.#steps[slot] === 0) {
        this.#steps[slot] = step;
        this.#targets[slot] = this.#ends.push(0) - 1;
      }
      node = this.#targets[slot] ?? 0;
    }
    this.#ends[node] = (this.#ends[node] ?? 0) | end;
  }

  /** The place of a step, or the free one where it belongs. */
  #slotOf(step: number): number {
    const mask = this.#steps.length - 1;
    let slot = (Math.imul(step, 0x9e3779b1) >>> 15) & mask;
    while (this.#steps[slot] !== step && this.#steps[slot] !== 0) slot = (slot + 1) & mask;
    return slot;
  }
}

const HYPHEN = 0x2d;

/** The small letter of a code unit; 0 where it has none of one code unit. */
function lowerCase(code: number): number {
  if (!(classOf(code) & UPPER)) return code;
  if (code <= 0xff) return code + 0x20;
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : 0;
}
