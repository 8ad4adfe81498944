import { allLanguages } from '../languages/index.ts';
import type { Block, Mark, PressRelease, Range, Table } from '../model/press-release.ts';
import { type KnownFields, parseSource } from '../parse.ts';
import type { SourceBlock } from '../text/source-block.ts';
import { cleanText, sourceOf } from '../text/source.ts';
import type { ImportedBlock, ImportedTable } from './imported-block.ts';
import type { MarkedText, PlacedMark } from './inline-text.ts';

/** How HTML and Markdown are read. */
export interface ImportOptions {
  /** BCP 47 tag of the text; what the source states, or else the text itself, tells it where it is not given. */
  readonly lang?: string;
  /** The `id` of the release; empty where it is not given. */
  readonly id?: string;
  /** The address that the source was found at: links are made absolute by it. */
  readonly url?: string;
  /** Fields that the caller knows; they go before what the source says. */
  readonly fields?: KnownFields;
}

/**
 * Gives blocks a text to stand in (their own texts, parted by blank lines) and reads it as a release. `marksHeadings`
 * tells that the source marks what is a heading, so that a short line without a mark is none.
 */
export function assemble(
  blocks: readonly ImportedBlock[],
  stated: KnownFields,
  { lang, id, fields }: ImportOptions,
  marksHeadings = false,
): PressRelease {
  const { text, said, placed } = place(blocks);
  const language = lang ?? fields?.inLanguage ?? stated.inLanguage;
  const inText = placed.filter(({ block }) => block.kind !== 'image');
  const blocksInText = inText.map((one) => one.source);
  const release = parseSource(sourceOf(said, blocksInText), {
    languages: allLanguages,
    lang: language,
    id: id ?? fields?.id ?? stated.id,
    fields: { ...stated, ...fields, ...(language !== undefined && { inLanguage: language }) },
  });
  return { ...release, text, blocks: withWhatOnlyTheSourceKnows(release, placed, marksHeadings) };
}

interface Placed {
  readonly block: ImportedBlock;
  readonly source: SourceBlock;
}

interface Placement {
  readonly text: string;
  /** The same with nothing but spaces where the words for a picture stand: nobody says them. */
  readonly said: string;
  readonly placed: readonly Placed[];
}

function place(blocks: readonly ImportedBlock[]): Placement {
  const parts: string[] = [];
  const said: string[] = [];
  const placed: Placed[] = [];
  let offset = 0;
  for (const [index, block] of blocks.entries()) {
    const words = cleanText(block.table ? tableWords(block.table) : block.text);
    if (words === '' && block.kind !== 'image') continue;
    const range = { start: offset, end: offset + words.length };
    parts.push(words);
    said.push(block.kind === 'image' ? ' '.repeat(words.length) : words);
    offset = range.end + separator.length;
    placed.push({ block, source: sourceBlock(block, range, blocks[index - 1]) });
  }
  return { text: parts.join(separator), said: said.join(separator), placed };
}

const separator = '\n\n';

function sourceBlock(block: ImportedBlock, range: Range, before: ImportedBlock | undefined): SourceBlock {
  const { kind, depth, ordered, part, list } = block;
  const sameList = list !== undefined && before?.list === list;
  return {
    kind,
    ...range,
    apart: list === undefined ? block.apart : !sameList,
    ...(depth !== undefined && { depth }),
    ...(ordered !== undefined && { ordered }),
    ...(part !== undefined && { part }),
    ...(block.marks.length > 0 && { marks: placeMarks(block.marks, range.start) }),
  };
}

function placeMarks(marks: readonly PlacedMark[], offset: number): Mark[] {
  return marks.map(({ kind, start, end }) => ({ ...kind, start: start + offset, end: end + offset }));
}

/** Rows are lines, cells are parted by tabs. */
function tableWords({ rows }: ImportedTable): string {
  return rows.map((row) => row.map((cell) => cell.text).join('\t')).join('\n');
}

/** Puts tables, images and languages, which the reading of the text passes over, where they stand in the source. */
function withWhatOnlyTheSourceKnows(
  release: PressRelease,
  placed: readonly Placed[],
  marksHeadings: boolean,
): readonly Block[] {
  const byEnd = new Map(placed.map((one) => [one.source.end, one.block]));
  const read = release.blocks.map((block) => {
    const imported = byEnd.get(block.end);
    return withLanguage(marksHeadings ? asStated(block, imported) : block, imported, release.inLanguage);
  });
  const added = placed.flatMap(({ block, source }): Block[] => {
    if (block.table) return [table(block.table, source)];
    return block.image ? [{ type: 'image', start: source.start, end: source.end, ...block.image }] : [];
  });
  return added.length === 0 ? read : [...read, ...added].sort((a, b) => a.start - b.start);
}

/**
 * Where a source marks its headings, a short line without a stop that it calls a paragraph is one, unless all of it is
 * bold: so are headings written by those who do not know of headings.
 */
function asStated(block: Block, imported: ImportedBlock | undefined): Block {
  if (block.type !== 'heading' || imported?.kind !== 'paragraph') return block;
  const { text, marks } = imported;
  if (marks.some(({ kind, start, end }) => kind.type === 'strong' && start === 0 && end === text.length)) return block;
  const { depth: _, ...paragraph } = block;
  return { ...paragraph, type: 'paragraph' };
}

function withLanguage(block: Block, imported: ImportedBlock | undefined, language: string): Block {
  if (block.type === 'list' || block.type === 'table' || block.type === 'image') return block;
  const marks = block.marks?.filter((mark) => mark.start >= block.start && mark.end <= block.end);
  const stated = imported?.inLanguage;
  return {
    ...block,
    ...(marks && { marks }),
    ...(stated !== undefined && primary(stated) !== primary(language) && { inLanguage: stated }),
  };
}

function table({ header, rows }: ImportedTable, { start, end }: Range): Table {
  let offset = start;
  const cell = ({ text, marks }: MarkedText): Table['rows'][number][number] => {
    const range = { start: offset, end: offset + text.length };
    offset = range.end + 1;
    return { ...range, text: cleanText(text), ...(marks.length > 0 && { marks: placeMarks(marks, range.start) }) };
  };
  return { type: 'table', start, end, header, rows: rows.map((row) => row.map(cell)) };
}

function primary(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? '';
}
