import type { Mark } from '../model/press-release.ts';

/** What a mark says, apart from where it stands. */
export type MarkKind = MarkOf<Mark>;
type MarkOf<One> = One extends unknown ? Omit<One, 'start' | 'end'> : never;

/** A mark with offsets in the text that it was found in. */
export interface PlacedMark {
  readonly kind: MarkKind;
  readonly start: number;
  readonly end: number;
}

/** Words with their marks, as they come out of a block. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly PlacedMark[];
}

/** More open elements or marks than these on one word come from no writer. */
const mostOpen = 64;
const mostMarks = 8;

interface OpenMark {
  readonly name: string;
  /** Null where a mark around it says the same. */
  readonly kind: MarkKind | null;
  start: number;
}

/**
 * Collects the words of one block after the other: white space is collapsed as HTML does it, marks are kept with
 * their offsets, and a mark that is still open at the end of a block goes on in the next.
 */
export class InlineText {
  #text = '';
  #space = false;
  #atLineStart = true;
  #marks: PlacedMark[] = [];
  readonly #open: OpenMark[] = [];

  get isEmpty(): boolean {
    return this.#text === '';
  }

  /** Adds words; runs of white space become one space. */
  add(words: string): void {
    const collapsed = words.replaceAll(/[\t\n\f\r ]+/g, ' ');
    if (collapsed === '') return;
    const leads = collapsed.startsWith(' ');
    const trails = collapsed.endsWith(' ');
    const inner = collapsed.slice(leads ? 1 : 0, trails && collapsed.length > 1 ? -1 : undefined);
    if (leads) this.#space = true;
    if (inner === '') return;
    this.#flushSpace();
    this.#text += inner;
    this.#atLineStart = false;
    this.#space = trails;
  }

  /** Adds words as they are, line breaks and spaces kept. */
  addAsIs(words: string): void {
    if (words === '') return;
    this.#flushSpace();
    this.#text += words.replaceAll(/\r\n?/g, '\n');
    this.#atLineStart = /[\r\n]$/.test(words);
  }

  /** A line break inside the block. */
  breakLine(): void {
    this.#space = false;
    if (this.#text !== '') this.#text += '\n';
    this.#atLineStart = true;
  }

  open(name: string, kind: MarkKind): void {
    if (this.#open.length >= mostOpen) return;
    const marks = this.#open.filter((mark) => mark.kind !== null);
    const isNew =
      marks.length < mostMarks && (kind.type === 'language' || marks.every((mark) => mark.kind?.type !== kind.type));
    this.#open.push({ name, kind: isNew ? kind : null, start: this.#text.length });
  }

  /** Ends the innermost mark that an element of this name opened. */
  close(name: string): void {
    const index = this.#open.findLastIndex((mark) => mark.name === name);
    const [mark] = index === -1 ? [] : this.#open.splice(index, 1);
    if (mark) this.#place(mark);
  }

  /** Gives what was collected, and starts anew. */
  take(): MarkedText {
    for (const mark of this.#open) this.#place(mark);
    const taken = { text: this.#text, marks: this.#marks };
    this.#text = '';
    this.#space = false;
    this.#atLineStart = true;
    this.#marks = [];
    for (const mark of this.#open) mark.start = 0;
    return taken;
  }

  #flushSpace(): void {
    if (this.#space && !this.#atLineStart) this.#text += ' ';
    this.#space = false;
  }

  #place({ kind, start }: OpenMark): void {
    const end = this.#text.length;
    if (kind && end > start) this.#marks.push({ kind, start, end });
  }
}

/** A part of marked text, white space at its ends left out and the marks moved along. */
export function sliceMarked({ text, marks }: MarkedText, from: number, to: number): MarkedText {
  let start = from;
  let end = to;
  while (start < end && isSpace(text, start)) start += 1;
  while (end > start && isSpace(text, end - 1)) end -= 1;
  const inside = marks.flatMap((mark) => {
    let first = Math.max(mark.start, start);
    let last = Math.min(mark.end, end);
    while (first < last && isSpace(text, first)) first += 1;
    while (last > first && isSpace(text, last - 1)) last -= 1;
    return first < last ? [{ kind: mark.kind, start: first - start, end: last - start }] : [];
  });
  return { text: text.slice(start, end), marks: inside.sort((a, b) => a.start - b.start || b.end - a.end) };
}

function isSpace(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}
