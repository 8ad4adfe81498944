import { hasBullet, partLines } from '../lines.ts';
import type { ElementKind } from './elements.ts';
import { lengthOfLinks } from './links.ts';
import type { PageBlock } from './page-block.ts';
import type { Region } from './regions.ts';

interface OpenTable {
  readonly firstBlock: number;
  /** The region that it stands in. */
  readonly region: Region;
  readonly cells: Cell[];
  row: number;
  column: number;
  headers: number;
  /** Whether it can only be there for the layout: another table, or a part of the page, stands in it. */
  layout: boolean;
  inCell: boolean;
}

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly header: boolean;
  readonly blocks: number[];
}

/** A cell with more words than this is a part of a page. */
const longestCell = 400;

/** Tells tables of data from tables for layout, and makes one block of each of the former. */
export class TableReader {
  readonly #open: OpenTable[] = [];

  get inCell(): boolean {
    return this.#open.at(-1)?.inCell ?? false;
  }

  enter({ name, isCell, isLayout }: ElementKind, blocks: number, region: Region): void {
    const table = this.#open.at(-1);
    if (name === 'table') {
      for (const outer of this.#open) outer.layout = true;
      if (this.#open.length < 16)
        this.#open.push({
          firstBlock: blocks,
          region,
          cells: [],
          row: -1,
          column: 0,
          headers: 0,
          layout: false,
          inCell: false,
        });
    } else if (!table) return;
    else if (name === 'tr') {
      table.row += 1;
      table.column = 0;
    } else if (isCell) {
      table.cells.push({ row: Math.max(table.row, 0), column: table.column, header: name === 'th', blocks: [] });
      table.column += 1;
      if (name === 'th') table.headers += 1;
      table.inCell = true;
    } else if (isLayout) table.layout = true;
  }

  /** Notes that a block stands in the open cell. */
  add(block: number): void {
    const table = this.#open.at(-1);
    if (table?.inCell) table.cells.at(-1)?.blocks.push(block);
  }

  leave({ name, isCell }: ElementKind, blocks: PageBlock[]): void {
    const table = this.#open.at(-1);
    if (!table) return;
    if (isCell) table.inCell = false;
    if (name !== 'table') return;
    this.#open.pop();
    const made = isData(table, blocks) ? tableBlock(table, blocks) : null;
    const inTable = blocks.splice(table.firstBlock);
    for (const block of made ? [...captions(table, inTable), made] : inTable.flatMap(partBlock)) blocks.push(block);
  }
}

function isData({ cells, layout, headers }: OpenTable, blocks: readonly PageBlock[]): boolean {
  const rows = new Set(cells.map((cell) => cell.row)).size;
  const columns = Math.max(0, ...cells.slice(0, 1000).map((cell) => cell.column + 1));
  const plain = cells.every((cell) => cell.blocks.length <= 3 && cell.blocks.every((index) => isPlain(blocks[index])));
  return !layout && plain && columns >= 2 && (rows >= 2 || headers > 0);
}

function isPlain(block: PageBlock | undefined): boolean {
  return block !== undefined && block.kind !== 'image' && block.text.length <= longestCell;
}

function tableBlock({ cells, firstBlock, region }: OpenTable, blocks: readonly PageBlock[]): PageBlock | null {
  const first = blocks[firstBlock];
  if (!first) return null;
  const rows: { readonly text: string; readonly marks: PageBlock['marks'] }[][] = [];
  for (const cell of cells) {
    const row = (rows[cell.row] ??= []);
    const parts = cell.blocks.map((index) => blocks[index]).filter((block) => block !== undefined);
    const [only] = parts;
    row[cell.column] =
      only && parts.length === 1
        ? { text: only.text.replaceAll('\n', ' '), marks: only.marks }
        : {
            text: parts
              .map((part) => part.text)
              .join(' ')
              .replaceAll('\n', ' '),
            marks: [],
          };
  }
  const filled = rows.filter((row) => row.some((cell) => cell.text !== ''));
  const header = cells.filter((cell) => cell.row === (cells[0]?.row ?? 0)).every((cell) => cell.header);
  if (filled.length === 0) return null;
  const linkLength = blocks.slice(firstBlock).reduce((sum, block) => sum + block.linkLength, 0);
  const { inLanguage } = first;
  const language = inLanguage === undefined ? {} : { inLanguage };
  return {
    kind: 'table',
    text: '',
    marks: [],
    apart: true,
    region,
    linkLength,
    ...language,
    table: { header, rows: filled },
  };
}

/** What stands in a table but in no cell: its caption. */
function captions({ cells, firstBlock }: OpenTable, inTable: readonly PageBlock[]): readonly PageBlock[] {
  const inCells = new Set(cells.flatMap((cell) => cell.blocks));
  return inTable.filter((_, index) => !inCells.has(firstBlock + index));
}

/** Parts a cell of a table for layout at its line breaks, as any other text is. */
function partBlock(block: PageBlock): readonly PageBlock[] {
  if (block.kind === 'heading' || block.kind === 'list-item' || !block.text.includes('\n')) return [block];
  const linked = block.linkLength * 5 >= block.text.length * 4;
  let { apart } = block;
  return partLines(block).flatMap((line) => {
    const part: PageBlock = {
      ...block,
      ...line,
      kind: hasBullet(line) ? 'list-item' : block.kind,
      linkLength: linked ? line.text.length : lengthOfLinks(line),
      apart,
    };
    apart = line.text === '';
    return apart ? [] : [part];
  });
}
