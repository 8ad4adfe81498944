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

  /**
   * Adds what stands from `start` to `end` of a text; runs of white space become one space.
   *
   * @returns How long it is (UTF-16 code units) without white space at its ends.
   */
  add(text: string, start = 0, end: number = text.length): number {
    let from = start;
    let to = end;
    while (from < to && isSpaceCode(text.charCodeAt(from))) from += 1;
    if (from > start) this.#space = true;
    if (from === to) return 0;
    while (isSpaceCode(text.charCodeAt(to - 1))) to -= 1;
    this.#flushSpace();
    const words = from === 0 && to === text.length ? text : text.slice(from, to);
    this.#text += hasRunOfSpace(text, from, to) ? words.replaceAll(/[\t\n\f\r ]+/g, ' ') : words;
    this.#atLineStart = false;
    this.#space = to < end;
    return to - from;
  }

  /** Adds a line of words; runs of white space become one space at its ends, and stay inside it. */
  addSpaced(line: string): void {
    let start = 0;
    let end = line.length;
    while (start < end && isSpace(line, start)) start += 1;
    while (end > start && isSpace(line, end - 1)) end -= 1;
    if (start > 0) this.#space = true;
    if (start === end) return;
    this.addAsIs(line.slice(start, end));
    this.#space = end < line.length;
  }

  /** Adds words as they are, line breaks and spaces kept; returns their length without white space at the ends. */
  addAsIs(words: string): number {
    if (words === '') return 0;
    this.#flushSpace();
    this.#text += words.replaceAll(/\r\n?/g, '\n');
    this.#atLineStart = /[\r\n]$/.test(words);
    return words.trim().length;
  }

  /** A line break inside the block. */
  breakLine(): void {
    this.#space = false;
    if (this.#text !== '') this.#text += '\n';
    this.#atLineStart = true;
  }

  open(name: string, kind: MarkKind): void {
    if (this.#open.length >= mostOpen) return;
    let marks = 0;
    let isSaid = false;
    for (const mark of this.#open) {
      if (mark.kind === null) continue;
      marks += 1;
      isSaid ||= mark.kind.type === kind.type && kind.type !== 'language';
    }
    this.#open.push({ name, kind: isSaid || marks >= mostMarks ? null : kind, start: this.#text.length });
  }

  /** Ends the innermost mark that an element of this name opened. */
  close(name: string): void {
    const index = this.#open.findLastIndex((mark) => mark.name === name);
    const mark = this.#open[index];
    if (!mark) return;
    this.#open.splice(index, 1);
    this.#place(mark);
  }

  /** Gives what was collected, and starts anew. */
  take(): MarkedText {
    for (const mark of this.#open) this.#place(mark);
    const taken = { text: this.#text, marks: this.#marks };
    this.#text = '';
    if (this.#marks.length > 0) this.#marks = [];
    for (const mark of this.#open) mark.start = 0;
    this.startAnew();
    return taken;
  }

  /** Starts anew where nothing was collected but white space. */
  startAnew(): void {
    this.#space = false;
    this.#atLineStart = true;
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

/** Whether white space stands in a text that HTML shows as one space and that is none. */
function hasRunOfSpace(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= 0x20 && isSpaceCode(code) && (code !== 0x20 || isSpaceCode(text.charCodeAt(at + 1)))) return true;
  }
  return false;
}

/** White space as HTML understands it. */
function isSpaceCode(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0x0c;
}

const noMarks: readonly PlacedMark[] = [];

/** A part of marked text, white space at its ends left out and the marks moved along. */
export function sliceMarked({ text, marks }: MarkedText, from: number, to: number): MarkedText {
  let start = from;
  let end = to;
  while (start < end && isSpace(text, start)) start += 1;
  while (end > start && isSpace(text, end - 1)) end -= 1;
  const words = start === 0 && end === text.length ? text : text.slice(start, end);
  if (marks.length === 0) return { text: words, marks: noMarks };
  const inside: PlacedMark[] = [];
  for (const mark of marks) {
    let first = Math.max(mark.start, start);
    let last = Math.min(mark.end, end);
    while (first < last && isSpace(text, first)) first += 1;
    while (last > first && isSpace(text, last - 1)) last -= 1;
    if (first < last) inside.push({ kind: mark.kind, start: first - start, end: last - start });
  }
  if (inside.length > 1) inside.sort((a, b) => a.start - b.start || b.end - a.end);
  return { text: words, marks: inside };
}

function isSpace(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}
