import type { Blockquote, Definition, List, ListItem, Nodes, Paragraph, Parents, Root, Table } from 'mdast';
import { readPage } from '../html/page.ts';
import type { ImportedBlock, ImportedImage } from '../imported-block.ts';
import { type MarkedText, sliceMarked } from '../inline-text.ts';
import { partLines } from '../lines.ts';
import { type InlineContent, type InlineContext, readInline } from './inline.ts';
import { readsAsSpeech } from './speech.ts';

/** Turns a Markdown tree into blocks. The first heading of level one is the headline. */
export function blocksOf(root: Root, markdown: string, base: string | undefined): readonly ImportedBlock[] {
  const reader = new BlockReader(markdown, { base, definitions: definitionsOf(root) });
  reader.readAll(root.children, 'paragraph');
  return reader.blocks;
}

function definitionsOf({ children }: Root): ReadonlyMap<string, Definition> {
  const definitions = new Map<string, Definition>();
  for (const node of children)
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
  return definitions;
}

class BlockReader {
  readonly blocks: ImportedBlock[] = [];
  readonly #markdown: string;
  readonly #context: InlineContext;
  #headline = false;
  /** The part that a comment states for what comes behind it. */
  #part: ImportedBlock['part'];
  #lists = 0;

  constructor(markdown: string, context: InlineContext) {
    this.#markdown = markdown;
    this.#context = context;
  }

  readAll(nodes: readonly Nodes[], kind: 'paragraph' | 'blockquote'): void {
    for (const node of nodes) this.#read(node, kind);
  }

  #read(node: Nodes, kind: 'paragraph' | 'blockquote'): void {
    switch (node.type) {
      case 'heading': {
        const { marked } = this.#readInline(node);
        const isHeadline = node.depth === 1 && !this.#headline && marked.text !== '';
        if (isHeadline) this.#headline = true;
        this.#add(this.#part ? marked : { ...marked, text: marked.text.replaceAll('\n', ' ') }, {
          kind: 'heading',
          depth: node.depth,
          ...(isHeadline && { part: 'headline' }),
        });
        break;
      }
      case 'paragraph':
        this.#readParagraph(node, kind);
        break;
      case 'blockquote':
        this.#readQuote(node);
        break;
      case 'list':
        this.#readList(node);
        break;
      case 'table':
        this.#readTable(node);
        break;
      case 'code':
        this.#addLines(
          { text: node.value, marks: [{ kind: { type: 'code' }, start: 0, end: node.value.length }] },
          kind,
        );
        break;
      case 'html':
        this.#readHtml(node.value);
        break;
      default:
    }
  }

  /** A comment that states a part, or HTML. */
  #readHtml(html: string): void {
    const part = /^<!-- ([a-z]{4,11}) -->$/.exec(html)?.[1];
    const stated = statedParts.find((one) => one === part);
    if (stated) this.#part = stated;
    else
      for (const { text, marks, ...fields } of readPage(html, this.#context.base).blocks)
        this.#add({ text, marks }, fields);
  }

  /** Where the source states what its blocks are, it was written by `toMarkdown`, and every space means itself. */
  #readInline(node: Parents): InlineContent {
    return readInline(node, this.#context, this.#part !== undefined);
  }

  #readParagraph(node: Paragraph, kind: 'paragraph' | 'blockquote'): void {
    const { marked, images } = this.#readInline(node);
    this.#addLines(marked, kind);
    this.#addImages(images);
  }

  #readQuote(quote: Blockquote): void {
    // Depth is not kept, and a quotation in a thousand quotations is read as one.
    let inner: Blockquote = quote;
    for (
      let only = inner.children[0];
      inner.children.length === 1 && only?.type === 'blockquote';
      only = inner.children[0]
    )
      inner = only;
    this.readAll(inner.children, 'blockquote');
  }

  #readList(list: List): void {
    const items = flatItems(list).map((item) => this.#readItem(item));
    if (this.#isDashList(list) && items.some(({ marked }) => readsAsSpeech(marked.text))) {
      for (const { marked, images } of items) {
        this.#addLines(withDash(marked), 'paragraph');
        this.#addImages(images);
      }
      return;
    }
    const number = (this.#lists += 1);
    for (const { marked, images } of items) {
      this.#add(marked, { kind: 'list-item', ordered: list.ordered === true, list: number });
      this.#addImages(images);
    }
  }

  #isDashList(list: List): boolean {
    return list.ordered !== true && this.#markdown.charAt(list.position?.start.offset ?? -1) === '-';
  }

  /** The paragraphs of an item, one a line. */
  #readItem(item: ListItem): { marked: MarkedText; images: readonly ImportedImage[] } {
    const parts = item.children.flatMap((child) =>
      child.type === 'paragraph' || child.type === 'heading' ? [this.#readInline(child)] : [],
    );
    const marked = parts.reduce<MarkedText>((whole, part) => join(whole, part.marked), { text: '', marks: [] });
    return { marked, images: parts.flatMap((part) => part.images) };
  }

  #readTable({ children }: Table): void {
    const rows = children.map((row) => row.children.map((cell) => this.#readInline(cell).marked));
    const headless = rows.length > 1 && (rows[0] ?? []).every((cell) => cell.text === '');
    this.#add(
      { text: '', marks: [] },
      { kind: 'table', table: { header: !headless, rows: headless ? rows.slice(1) : rows } },
    );
  }

  #addLines(marked: MarkedText, kind: 'paragraph' | 'blockquote'): void {
    const lines = this.#part ? [sliceMarked(marked, 0, marked.text.length)] : partLines(marked);
    lines.forEach((line, index) => {
      if (line.text !== '') this.#add(line, { kind, apart: index === 0 || lines[index - 1]?.text === '' });
    });
  }

  #addImages(images: readonly ImportedImage[]): void {
    for (const image of images) this.#add({ text: image.alt, marks: [] }, { kind: 'image', image });
  }

  #add(
    marked: MarkedText,
    fields: Omit<ImportedBlock, 'text' | 'marks' | 'apart'> & { readonly apart?: boolean },
  ): void {
    this.blocks.push({ ...wholeLanguage(marked), apart: true, ...(this.#part && { part: this.#part }), ...fields });
  }
}

/** What a comment such as `<!-- contact -->` may say of the blocks behind it; `toMarkdown` writes them. */
const statedParts = ['subheadline', 'dateline', 'lede', 'body', 'contact', 'about'] as const;

/** The items of a list with those of the lists in it, in reading order. */
function flatItems(list: List): readonly ListItem[] {
  const items: ListItem[] = [];
  const open: Nodes[] = [list];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'listItem') items.push(node);
    if (node.type === 'list' || node.type === 'listItem') open.push(...node.children.toReversed());
  }
  return items;
}

function withDash({ text, marks }: MarkedText): MarkedText {
  return { text: `- ${text}`, marks: marks.map(({ kind, start, end }) => ({ kind, start: start + 2, end: end + 2 })) };
}

function join(before: MarkedText, after: MarkedText): MarkedText {
  if (before.text === '') return after;
  const offset = before.text.length + 1;
  const moved = after.marks.map(({ kind, start, end }) => ({ kind, start: start + offset, end: end + offset }));
  return { text: `${before.text}\n${after.text}`, marks: [...before.marks, ...moved] };
}

/** A language that is marked on all of a block's words is the block's. */
function wholeLanguage({ text, marks }: MarkedText): MarkedText & { readonly inLanguage?: string } {
  const whole = marks.find(({ kind, start, end }) => kind.type === 'language' && start === 0 && end === text.length);
  if (whole?.kind.type !== 'language') return { text, marks };
  return { text, marks: marks.filter((mark) => mark !== whole), inLanguage: whole.kind.inLanguage };
}
