import type { Furniture, Range } from '../model/press-release.ts';
import { endsSentence, isDoubleMark, isSpace } from '../text/characters.ts';
import { type Reading, givenRange } from '../text/reading.ts';
import { classesOf, endOf, wordAt, type Words } from '../text/words.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import type { SourceBlock } from '../text/source-block.ts';

/** What part of the release a block is. */
export type BlockRole =
  | 'headline'
  | 'subheadline'
  | 'lede'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'blockquote'
  | 'table'
  | 'image'
  | 'caption'
  | 'date'
  | 'contact'
  | 'boilerplate'
  | Furniture['kind'];

/** A block with its words: `first` to before `last` in the words of the document. */
export interface DocumentBlock extends Range {
  readonly source: SourceBlock;
  readonly first: number;
  readonly last: number;
  /** The class bits of all its words together: a glance at what none of them is. */
  readonly classes: number;
  role: BlockRole;
  /** Where its own text begins behind a dateline: "STOCKHOLM, 24 november – ". Otherwise its start. */
  textStart: number;
}

/** A text with its words and blocks, and the language that it is read in. */
export interface TextDocument {
  readonly text: string;
  /** The text in lower case, with the same offsets. */
  readonly lower: string;
  readonly lexicon: Lexicon;
  readonly words: Words;
  readonly blocks: readonly DocumentBlock[];
  /** Parts of the names of people, in lower case, that the document gives in full somewhere. */
  readonly names: Set<string>;
  /** Titles that the document itself shows, in each of their forms, in lower case, with their base form. */
  readonly titles: Map<string, string>;
  /** Capitalised words that an article stands before somewhere, in lower case; asked once, where every noun has a capital. */
  nouns?: ReadonlySet<string>;
}

/** The roles whose blocks are read for quotations. */
export function isBody(role: BlockRole): boolean {
  return (
    role === 'paragraph' ||
    role === 'lede' ||
    role === 'list-item' ||
    role === 'blockquote' ||
    role === 'subheadline' ||
    role === 'headline'
  );
}

/** Whether a block may be body, as far as it is known yet. */
export function isOpen({ role }: DocumentBlock): boolean {
  return (
    role === 'paragraph' || role === 'heading' || role === 'list-item' || role === 'blockquote' || role === 'table'
  );
}

/** Gives each block, in the order of the text, its words; its part in the release is not known yet. */
export function blocksWithWords(words: Words, sources: readonly SourceBlock[]): DocumentBlock[] {
  // Filled one by one: what `map` makes is of another kind once it is compiled, and all that read it are compiled anew.
  const blocks: DocumentBlock[] = [];
  let word = 0;
  for (const source of sources) {
    const { start, end } = seenPart(words.text, source);
    while (word < words.count && endOf(words, word) <= start) word += 1;
    const first = word;
    let classes = 0;
    for (; word < words.count && endOf(words, word) <= end; word += 1) classes |= classesOf(words, word);
    blocks.push({
      source,
      start,
      end,
      first,
      last: word,
      classes,
      role: source.kind,
      textStart: start,
    });
  }
  return blocks;
}

/** A block without the spaces that editors leave around it. */
function seenPart(text: string, { start, end }: Range): Range {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from += 1;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1;
  return from < to ? { start: from, end: to } : { start, end };
}

/** Code units at the beginning of a block that are enough to tell what it opens with. */
const KEY_LENGTH = 400;

/** A block as a line to compare with patterns, in lower case. */
export function keyOf({ lower }: TextDocument, block: DocumentBlock): string {
  return lower.slice(block.start, Math.min(block.end, block.start + KEY_LENGTH));
}

/** Whether a block is running text: it closes like a sentence, or is long. */
export function isProse({ text }: TextDocument, block: DocumentBlock): boolean {
  const last = text.charCodeAt(block.end - 1);
  return (
    block.last - block.first >= 5 &&
    (endsSentence(last) || isDoubleMark(last) || last === 0x3a || last === 0x29 || block.last - block.first > 16)
  );
}

/** Index of the first word of a block's own text, behind a dateline. */
export function textFirst({ words }: TextDocument, { start, textStart, first }: DocumentBlock): number {
  return textStart > start ? wordAt(words, textStart) : first;
}

/** Puts a document that has been read into its text as it was given: from here on its blocks stand in that. */
export function restore(document: TextDocument, reading: Reading): void {
  Object.assign(document, { text: reading.given });
  const { offsets } = reading;
  if (offsets === undefined) return;
  for (const block of document.blocks)
    Object.assign(block, givenRange(reading, block), { textStart: offsets[block.textStart] });
}
