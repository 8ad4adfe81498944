/** Which quotations stand in which block of a release. */
import type { Block, Quotation, Range } from '@talstreck/core/model';

/** One span of a quotation, or the part of it that stands in one block. */
export interface QuotedPiece {
  readonly quotation: Quotation;
  readonly span: Range;
  /** Whether the quotation begins here: only there may its `id` stand. */
  readonly isFirst: boolean;
}

/** The pieces in each block, by the block's index, in reading order. Ranges that fit no block are left out. */
export function quotedByBlock(
  blocks: readonly Block[],
  quotations: readonly Quotation[],
): ReadonlyMap<number, readonly QuotedPiece[]> {
  const byBlock = new Map<number, QuotedPiece[]>();
  const seen = new Set<string>();
  const pieces = quotations
    .flatMap((quotation) => quotation.spans.map((span) => ({ quotation, span })))
    .sort((one, other) => one.span.start - other.span.start);
  for (const { quotation, span } of pieces) {
    for (let index = firstBlockEndingAfter(blocks, span.start); index < blocks.length; index++) {
      const block = blocks[index];
      if (block === undefined || block.start >= span.end) break;
      if (span.start >= span.end) break;
      const list = byBlock.get(index) ?? [];
      list.push({ quotation, span, isFirst: !seen.has(quotation.id) });
      byBlock.set(index, list);
      seen.add(quotation.id);
    }
  }
  return byBlock;
}

function firstBlockEndingAfter(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
