import type { Mark, TextBlock } from '../model/press-release.ts';

/** How a form writes plain words and marked ones. */
export interface MarkWriter {
  readonly words: (text: string) => string;
  /** `inner` is written already; `before` is what is written in front of it. */
  readonly mark: (mark: Mark, inner: string, before: string) => string;
}

/** Marks in more marks than these are left out: nobody writes them. */
const deepest = 50;

/** Writes a block's text with its marks nested, the longer outside; marks that cross are cut where they cross. */
export function writeMarked({ text, start, marks = [] }: TextBlock, writer: MarkWriter): string {
  const placed = marks
    .map((mark) => ({ mark, start: mark.start - start, end: mark.end - start }))
    .filter((one) => one.start >= 0 && one.start < one.end && one.end <= text.length)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return write(0, text.length, placed, 0);

  function write(from: number, to: number, inside: readonly Placed[], depth: number): string {
    let written = '';
    let position = from;
    let index = 0;
    for (let outer = inside[index]; outer && depth < deepest; outer = inside[index]) {
      const inner: Placed[] = [];
      const crossing: Placed[] = [];
      index += 1;
      for (let next = inside[index]; next && next.start < outer.end; next = inside[(index += 1)]) {
        inner.push({ ...next, end: Math.min(next.end, outer.end) });
        if (next.end > outer.end) crossing.push({ ...next, start: outer.end });
      }
      written += writer.words(text.slice(position, outer.start));
      written += writer.mark(outer.mark, write(outer.start, outer.end, inner, depth + 1), written);
      position = outer.end;
      if (crossing.length > 0) {
        inside = [...crossing, ...inside.slice(index)];
        index = 0;
      }
    }
    return written + writer.words(text.slice(position, to));
  }
}

interface Placed {
  readonly mark: Mark;
  readonly start: number;
  readonly end: number;
}
