import type { AnalyzedWord } from '../../analysis/analyzer.ts';
import type { AnalyzedDocument, IndexedField } from '../../document/analyzed-document.ts';
import { outlineOf, termsIn, toBytes } from '../../document/outline.ts';

/** What is stored of a document's words: its terms by field as UTF-8, parted by spaces, and its outline: that of the headline, then that of the body. */
export type WrittenDocument = Readonly<Record<IndexedField | 'outline', Uint8Array>> & {
  /** At which of its numbers the outline of the body begins. */
  readonly bodyStart: number;
};

/** With so many bytes of words these are forgotten, and written anew where they come again. */
const MOST_WORDS = 2 ** 25;

/** The most that a UTF-16 code unit takes in UTF-8. */
const MOST_BYTES = 3;

/** Of a word there are three lengths, two bytes each, and then so many bytes of its term, of its parts and of its outline. */
const HEADER = 6;

/**
 * Writes the words of documents as they are stored. A word is made bytes once, and those are copied wherever it stands:
 * joining strings and encoding them takes several times as long.
 */
export class WrittenDocuments {
  #words = Buffer.alloc(2 ** 12);
  #wordsEnd = 0;
  /** Marks the words that are there. */
  #known = {};
  readonly #terms = new ByteRow();
  readonly #parts = new ByteRow();
  readonly #outlines = new ByteRow();

  /** Gives the room of what was written to what comes. */
  clear(): void {
    for (const row of [this.#terms, this.#parts, this.#outlines]) row.length = 0;
    if (this.#wordsEnd < MOST_WORDS) return;
    this.#known = {};
    this.#wordsEnd = 0;
  }

  /** The document as it is stored; good until {@link clear}. */
  write({ headline, body }: AnalyzedDocument): WrittenDocument {
    const start = this.#outlines.length;
    const ofHeadline = this.#writeAll(headline);
    const bodyStart = termsIn(this.#outlines.length - start);
    const ofBody = this.#writeAll(body);
    return {
      headline: ofHeadline.terms,
      headlineParts: ofHeadline.parts,
      body: ofBody.terms,
      bodyParts: ofBody.parts,
      outline: this.#outlines.from(start),
      bodyStart,
    };
  }

  #writeAll(words: readonly AnalyzedWord[]): Readonly<Record<'terms' | 'parts', Uint8Array>> {
    const terms = this.#terms.length;
    const parts = this.#parts.length;
    for (const word of words) {
      const place = this.#placeOf(word);
      const bytes = this.#words;
      const afterTerm = place + HEADER + lengthAt(bytes, place);
      const afterParts = afterTerm + lengthAt(bytes, place + 2);
      this.#terms.append(bytes, place + HEADER, afterTerm);
      this.#parts.append(bytes, afterTerm, afterParts);
      this.#outlines.append(bytes, afterParts, afterParts + lengthAt(bytes, place + 4));
    }
    return { terms: this.#terms.from(terms), parts: this.#parts.from(parts) };
  }

  /** Where the word is among {@link #words}. */
  #placeOf(word: AnalyzedWord): number {
    if (word.writer === this.#known) return word.written;
    const place = this.#wordsEnd;
    const term = `${word.term} `;
    const parts = word.parts.map((part) => `${part} `).join('');
    const outline = toBytes(outlineOf([word]));
    this.#words = withRoom(this.#words, place + HEADER + MOST_BYTES * (term.length + parts.length) + outline.length);
    const afterTerm = place + HEADER + this.#words.write(term, place + HEADER);
    const afterParts = afterTerm + this.#words.write(parts, afterTerm);
    this.#words.set(outline, afterParts);
    this.#words.writeUInt16LE(afterTerm - place - HEADER, place);
    this.#words.writeUInt16LE(afterParts - afterTerm, place + 2);
    this.#words.writeUInt16LE(outline.length, place + 4);
    this.#wordsEnd = afterParts + outline.length;
    word.writer = this.#known;
    word.written = place;
    return place;
  }
}

/** Bytes that grow at their end. */
class ByteRow {
  length = 0;
  #bytes = Buffer.alloc(2 ** 14);

  /** A few bytes: a loop copies them faster than a call. */
  append(source: Uint8Array, from: number, to: number): void {
    const start = this.length - from;
    this.length = start + to;
    this.#bytes = withRoom(this.#bytes, this.length);
    const bytes = this.#bytes;
    for (let at = from; at < to; at++) bytes[start + at] = source[at] ?? 0;
  }

  from(start: number): Uint8Array {
    return this.#bytes.subarray(start, this.length);
  }
}

function lengthAt(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
}

/** The same bytes with room for so many at least. */
function withRoom(bytes: Buffer<ArrayBuffer>, length: number): Buffer<ArrayBuffer> {
  if (length <= bytes.length) return bytes;
  const longer = Buffer.alloc(Math.max(length, 2 * bytes.length));
  longer.set(bytes);
  return longer;
}
