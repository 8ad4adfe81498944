import type { Mark, TextBlock } from '../model/press-release.ts';

/** How a form writes plain words and marked ones. */
export interface MarkWriter {
  readonly words: (text: string) => string;
  /** `inner` is written already. */
  readonly mark: (mark: Mark, inner: string, covered: CoveredText) => string;
}

export interface CoveredText {
  /** The plain text under the mark. */
  readonly text: string;
  /** Whether another mark starts or ends where this one does. */
  readonly touches: boolean;
}

/** Writes a block's text with its marks nested, the longer outside; marks that cross are cut where they cross. */
export function writeMarked(block: TextBlock, writer: MarkWriter): string {
  if (!block.marks?.length) return writer.words(block.text);
  const marks = block.marks.map((mark) => place(mark, block)).filter((one) => one !== null);
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  const edges = countEdges(marks);
  const open: Open[] = [];
  let written = '';
  let position = 0;

  const add = (text: string): void => {
    const top = open.at(-1);
    if (top) top.inner += text;
    else written += text;
  };
  const advance = (to: number): void => {
    if (to > position) add(writer.words(block.text.slice(position, to)));
    position = to;
  };
  const close = ({ mark, start, inner }: Open): void => {
    if (start === position) return;
    const touches = (edges.get(start) ?? 0) > 1 || (edges.get(position) ?? 0) > 1;
    add(writer.mark(mark, inner, { text: block.text.slice(start, position), touches }));
  };
  const closeUntil = (to: number): void => {
    for (let end = nearestEnd(open); end <= to; end = nearestEnd(open)) {
      advance(end);
      const cut: Open[] = [];
      while (open.some((one) => one.end <= end)) {
        const top = open.pop();
        if (!top) break;
        close(top);
        if (top.end > end) cut.push(top);
      }
      for (const one of cut.toReversed()) open.push({ ...one, start: end, inner: '' });
    }
  };

  for (const mark of marks) {
    closeUntil(mark.start);
    advance(mark.start);
    open.push({ ...mark, inner: '' });
  }
  closeUntil(block.text.length);
  advance(block.text.length);
  return written;
}

interface Placed {
  readonly mark: Mark;
  readonly start: number;
  readonly end: number;
}

interface Open extends Placed {
  inner: string;
}

/** Where a mark stands in the words of its block; null where it covers none of them. */
function place(mark: Mark, block: TextBlock): Placed | null {
  const start = mark.start - block.start;
  const end = mark.end - block.start;
  return start >= 0 && start < end && end <= block.text.length ? { mark, start, end } : null;
}

function countEdges(marks: readonly Placed[]): ReadonlyMap<number, number> {
  const edges = new Map<number, number>();
  for (const { start, end } of marks) for (const edge of [start, end]) edges.set(edge, (edges.get(edge) ?? 0) + 1);
  return edges;
}

function nearestEnd(open: readonly Open[]): number {
  return open.reduce((nearest, one) => Math.min(nearest, one.end), Infinity);
}
