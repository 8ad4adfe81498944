import { signatureOf, type AnalyzedWord } from '../analysis/analyzer.ts';

/**
 * The words of a text as numbers: of each word the signature of its term, with the highest bit set, and then those of its
 * parts. Kept beside a document, it tells which few of its words may match, so that only those are analyzed when a hit is
 * shown.
 */
export type Outline = Uint16Array;

/** The signatures of what is sought. */
export interface SoughtSignatures {
  /** A bit for the lowest nine bits of each: most words are told by it that they do not match. */
  readonly bits: Uint8Array;
  /** The concept of each signature. */
  readonly concepts: ReadonlyMap<number, number>;
  /** A term of each signature. */
  readonly terms: ReadonlyMap<number, string>;
  /** How many concepts there are. */
  readonly count: number;
  /** Whether terms of several concepts have the same signature. */
  readonly ambiguous: boolean;
}

/** Marks the first number of a word. */
const TERM = 0x8000;

/** Bytes of {@link SoughtSignatures.bits}: more are not kept in V8's own memory, and take longer to make than to read a text by. */
const FILTER = 64;

/** Whether numbers of two bytes are kept here as they are stored, the lower byte first. */
const AS_STORED = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

export function outlineOf(words: readonly AnalyzedWord[]): Outline {
  let length = 0;
  for (const { signatures } of words) length += signatures.length;
  const outline = new Uint16Array(length);
  let at = 0;
  for (const { signatures } of words) {
    let mark = TERM;
    for (const signature of signatures) {
      outline[at++] = signature | mark;
      mark = 0;
    }
  }
  return outline;
}

/** The outline as bytes, of which each number takes two. */
export function toBytes(outline: Outline): Uint8Array {
  const bytes = new Uint8Array(outline.buffer, outline.byteOffset, outline.byteLength);
  return AS_STORED ? bytes : swapped(bytes);
}

/** Reads what {@link toBytes} gave; where it can, without a copy. */
export function fromBytes(bytes: Uint8Array): Outline {
  const read = !AS_STORED ? swapped(bytes) : bytes.byteOffset % 2 === 0 ? bytes : bytes.slice();
  return new Uint16Array(read.buffer, read.byteOffset, termsIn(read.length));
}

function swapped(bytes: Uint8Array): Uint8Array {
  return Uint8Array.from(bytes, (_, at) => bytes[at ^ 1] ?? 0);
}

/** How many terms an outline is made of that takes so many bytes, those of the parts included. */
export function termsIn(bytes: number): number {
  return bytes / Uint16Array.BYTES_PER_ELEMENT;
}

/** Of terms, each with the number of its concept. */
export function soughtSignatures(terms: ReadonlyMap<string, number>): SoughtSignatures {
  const bits = new Uint8Array(FILTER);
  const concepts = new Map<number, number>();
  const termOf = new Map<number, string>();
  let ambiguous = false;
  for (const [term, concept] of terms) {
    const signature = signatureOf(term);
    const byte = (signature >>> 3) % FILTER;
    bits[byte] = (bits[byte] ?? 0) | (1 << (signature & 7));
    ambiguous ||= (concepts.get(signature) ?? concept) !== concept;
    concepts.set(signature, concept);
    termOf.set(signature, term);
  }
  return { bits, concepts, terms: termOf, count: new Set(terms.values()).size, ambiguous };
}

/** How many concepts stand in the text: no fewer than do, and seldom more. */
export function countConcepts(outline: Outline, sought: SoughtSignatures): number {
  const { count, ambiguous } = sought;
  if (ambiguous) return count;
  const found = new Set<number>();
  for (let at = 0; at < outline.length && found.size < count; at++) {
    const concept = conceptOf(sought, signatureAt(outline, at));
    if (concept !== undefined) found.add(concept);
  }
  return found.size;
}

/** Whether anything that is sought stands in a stretch of an outline: true wherever it does, and seldom elsewhere. */
export function mayStandIn(
  outline: Outline,
  [start, end]: readonly [start: number, end: number],
  sought: SoughtSignatures,
): boolean {
  for (let at = start; at < end; at++) if (conceptOf(sought, signatureAt(outline, at)) !== undefined) return true;
  return false;
}

/** Whether words with these terms may follow each other: true wherever they do, and seldom elsewhere. */
export function mayHoldRow(outline: Outline, terms: readonly string[]): boolean {
  const row = terms.map(signatureOf);
  for (let at = 0; at < outline.length; at = nextWord(outline, at)) if (rowBeginsAt(outline, at, row)) return true;
  return false;
}

/** How often words with these terms follow each other: as often as they do, and seldom more. */
export function countRows(outline: Outline, terms: readonly string[]): number {
  const row = terms.map(signatureOf);
  let count = 0;
  for (let at = 0; at < outline.length; at = nextWord(outline, at)) if (rowBeginsAt(outline, at, row)) count++;
  return count;
}

/** Adds to the number of each concept what its terms weigh, wherever they stand in a stretch of an outline: as words, or as parts of them. */
export function weighConcepts(
  outline: Outline,
  [start, end]: readonly [start: number, end: number],
  sought: SoughtSignatures,
  { word, part }: { readonly word: number; readonly part: number },
  weights: Float64Array,
): void {
  for (let at = start; at < end; at++) {
    const number = outline[at] ?? 0;
    const concept = conceptOf(sought, number & (TERM - 1));
    if (concept === undefined) continue;
    weights[concept] = (weights[concept] ?? 0) + (number < TERM ? part : word);
  }
}

function rowBeginsAt(outline: Outline, start: number, row: readonly number[]): boolean {
  let at = start;
  for (const signature of row) {
    if (at >= outline.length || signatureAt(outline, at) !== signature) return false;
    at = nextWord(outline, at);
  }
  return true;
}

function signatureAt(outline: Outline, at: number): number {
  return (outline[at] ?? 0) & (TERM - 1);
}

/** Where the next word begins; the end where there is none. */
function nextWord(outline: Outline, at: number): number {
  let next = at + 1;
  while (next < outline.length && (outline[next] ?? 0) < TERM) next++;
  return next;
}

/** Walks over the words of a text that may match, in order: all that do, and a few others. */
export class CandidateWords {
  /** The number of the word that {@link next} came to, from 0 on. */
  word = -1;
  /** The first of its signatures that is sought. */
  signature = 0;
  readonly #outline: Outline;
  readonly #sought: SoughtSignatures;
  #at = 0;
  /** The word that stands before `#at`. */
  #read = -1;

  constructor(outline: Outline, sought: SoughtSignatures) {
    this.#outline = outline;
    this.#sought = sought;
  }

  /** Goes on to the next; false where there is none. */
  next(): boolean {
    const outline = this.#outline;
    for (let at = this.#at; at < outline.length; at++) {
      if ((outline[at] ?? 0) >= TERM) this.#read++;
      const signature = signatureAt(outline, at);
      if (this.#read === this.word || conceptOf(this.#sought, signature) === undefined) continue;
      this.#at = at + 1;
      this.signature = signature;
      this.word = this.#read;
      return true;
    }
    this.#at = outline.length;
    return false;
  }
}

/** The concept of which a term with this signature may be sought: undefined for most that are not. */
export function conceptOf({ bits, concepts }: SoughtSignatures, signature: number): number | undefined {
  const mayBe = ((bits[(signature >>> 3) % FILTER] ?? 0) & (1 << (signature & 7))) !== 0;
  return mayBe ? concepts.get(signature) : undefined;
}
