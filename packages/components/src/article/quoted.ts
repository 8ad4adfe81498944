/** Which quotations stand in which block of a release. */
import type { Block, Quotation, Range } from '@talstreck/core/model';

import { inOrder } from './in-order.ts';

/** One span of a quotation, or the part of it that stands in one block. */
export interface QuotedPiece {
  readonly quotation: Quotation;
  readonly span: Range;
  /** Whether the quotation begins here: only there may its `id` stand. */
  readonly isFirst: boolean;
}

/** The pieces in each block, by the block's index, in reading order. */
export type Quoted = readonly (readonly QuotedPiece[] | undefined)[];

/** Finds the blocks of every quotation. Ranges that fit no block are left out. */
export function quotedByBlock(blocks: readonly Block[], quotations: readonly Quotation[]): Quoted {
  const byBlock: QuotedPiece[][] = [];
  const seen = new Set<string>();
  for (const { quotation, span } of inOrder(spansOf(quotations), byStart)) {
    for (let index = firstBlockEndingAfter(blocks, span.start); index < blocks.length; index++) {
      const block = blocks[index];
      if (block === undefined || block.start >= span.end || span.start >= span.end) break;
      const piece = { quotation, span, isFirst: seen.size < seen.add(quotation.id).size };
      const pieces = byBlock[index];
      if (pieces) pieces.push(piece);
      else byBlock[index] = [piece];
    }
  }
  return byBlock;
}

interface Quoting {
  readonly quotation: Quotation;
  readonly span: Range;
}

function spansOf(quotations: readonly Quotation[]): readonly Quoting[] {
  const all: Quoting[] = [];
  for (const quotation of quotations) for (const span of quotation.spans) all.push({ quotation, span });
  return all;
}

function byStart(one: Quoting, other: Quoting): number {
  return one.span.start - other.span.start;
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
