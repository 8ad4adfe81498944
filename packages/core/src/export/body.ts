import type { Block, PressRelease, TextBlock } from '../model/press-release.ts';

/** The blocks that stand below the lede: where the lede is itself one of the blocks, that one is left out. */
export function blocksBelowLede(release: PressRelease): readonly Block[] {
  const { lede, ranges } = release;
  if (lede === undefined) return release.blocks;
  const range = ranges?.['lede'];
  const index = release.blocks.findIndex(
    (block) =>
      block.type === 'paragraph' &&
      (range ? block.start === range.start && block.end === range.end : block.text === lede),
  );
  return index === -1 ? release.blocks : release.blocks.filter((_, position) => position !== index);
}

/** The lede as a block of its own, with its marks where it is one of the blocks. */
export function ledeBlock(release: PressRelease): TextBlock | null {
  const { lede } = release;
  if (lede === undefined) return null;
  const below = new Set(blocksBelowLede(release));
  const block = release.blocks.find((one) => !below.has(one));
  return block?.type === 'paragraph' ? block : { start: 0, end: lede.length, text: lede };
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
  const words = [release.lede ?? '', ...blocksBelowLede(release).map(wordsOf)];
  return words.filter((one) => one.trim() !== '').join('\n\n');
}
