import type { Block, PressRelease } from '../model/press-release.ts';
import { joined } from './present.ts';

/** Lede and body in reading order: the lede goes first where it is not itself one of the blocks. */
export function bodyBlocks(release: PressRelease): readonly Block[] {
  const { lede, ranges, blocks } = release;
  if (lede === undefined || blocks.some((block) => isLede(block, release))) return blocks;
  return [{ type: 'paragraph', start: 0, end: 0, ...ranges?.lede, text: lede }, ...blocks];
}

/** Whether a block is the lede itself: by its place, or by its words where no place is known. */
export function isLede(block: Block, { lede, ranges }: PressRelease): boolean {
  const range = ranges?.lede;
  return (
    block.type === 'paragraph' && (range ? block.start === range.start && block.end === range.end : block.text === lede)
  );
}

/** The words of a block: one line an item of a list or a row of a table. */
export function wordsOf(block: Block): string {
  switch (block.type) {
    case 'list':
      return block.items.map((item) => item.text).join('\n');
    case 'table':
      return block.rows.map((row) => row.map((cell) => cell.text).join('\t')).join('\n');
    case 'image':
      return block.alt;
    default:
      return block.text;
  }
}

/** Lede and body as plain text, blocks parted by blank lines. */
export function bodyText(release: PressRelease): string {
  return joined(bodyBlocks(release).map(wordsOf), '\n\n');
}
