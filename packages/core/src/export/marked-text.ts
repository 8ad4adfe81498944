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
  const end = start + text.length;
  /** The marks that are still to be written, the next one last. */
  const rest = marks
    .filter((mark) => mark.start >= start && mark.start < mark.end && mark.end <= end)
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .reverse();
  return write(start, end, 0);

  function write(from: number, to: number, depth: number): string {
    let written = '';
    for (let mark = rest.at(-1); mark && mark.start < to && from < to && depth < deepest; mark = rest.at(-1)) {
      rest.pop();
      if (mark.end <= from) continue;
      const opening = Math.max(mark.start, from);
      written += words(from, opening);
      from = Math.min(mark.end, to);
      written += writer.mark(mark, write(opening, from, depth + 1), written);
      if (mark.end > to) rest.push(mark);
    }
    return written + words(from, to);
  }

  function words(from: number, to: number): string {
    return writer.words(text.slice(from - start, to - start));
  }
}
