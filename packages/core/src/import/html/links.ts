import { safeLink } from '../../model/safe-url.ts';
import type { MarkedText, PlacedMark } from '../inline-text.ts';
import type { PageBlock } from './page-block.ts';
import type { Region } from './regions.ts';
import { attachmentTypes } from './vocabulary.ts';
import { WordTable } from './word-table.ts';

/** UTF-16 code units of a text that are links. */
export function lengthOfLinks({ marks }: MarkedText): number {
  let sum = 0;
  for (const { kind, start, end } of marks) if (kind.type === 'link') sum += end - start;
  return sum;
}

/** Notes in the region what tells a list of other pages, or of files, from text. */
export function countLinks({ text, marks }: MarkedText, heading: number, linkLength: number, region: Region): void {
  for (const { kind } of marks) {
    if (kind.type !== 'link') continue;
    if (fileType(kind.url) !== undefined) region.files += 1;
    else if (heading > 1 && !kind.url.includes('#') && linkLength * 5 >= text.length * 4) region.teasers += 1;
  }
}

/** The media type of the file that a link leads to, by the ending of its name; undefined for other pages. */
export function fileType(url: string): string | undefined {
  const end = url.search(/[?#]/);
  const path = end === -1 ? url : url.slice(0, end);
  const dot = path.lastIndexOf('.');
  return dot === -1 ? undefined : attachmentTable.find(path, dot + 1, path.length);
}

const attachmentTable = new WordTable(Object.entries(attachmentTypes));

/** A block with its links resolved and checked: one that could run or leads nowhere is words alone. */
export function withSafeLinks(block: PageBlock, base: string | undefined): PageBlock {
  const safe = (marks: readonly PlacedMark[]): readonly PlacedMark[] =>
    marks.flatMap((mark) => {
      if (mark.kind.type !== 'link') return [mark];
      const url = safeLink(mark.kind.url, base);
      return url === null ? [] : [{ ...mark, kind: { ...mark.kind, url } }];
    });
  if (!block.table) return block.marks.length === 0 ? block : { ...block, marks: safe(block.marks) };
  const rows = block.table.rows.map((row) => row.map(({ text, marks }) => ({ text, marks: safe(marks) })));
  return { ...block, table: { ...block.table, rows } };
}
