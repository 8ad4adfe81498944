import type { Furniture, Range } from '../model/press-release.ts';
import { wordAt, type Words } from '../text/words.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import type { SourceBlock } from '../text/source.ts';

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
  role: BlockRole;
  /** Where its own text begins behind a dateline: "STOCKHOLM, 24 november – ". Otherwise its start. */
  textStart: number;
}

/** A text with its words and blocks, and the language that it is read in. */
export interface TextDocument {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly words: Words;
  readonly blocks: readonly DocumentBlock[];
  /** Parts of the names of people, in lower case, that the document gives in full somewhere. */
  readonly names: Set<string>;
  /** What look-ups by the ends of words have found, by word: see `isTitleAt`. */
  readonly kinds: Uint8Array;
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

/** Gives each block its words; its part in the release is not known yet. */
export function blocksWithWords(words: Words, blocks: readonly SourceBlock[]): DocumentBlock[] {
  return blocks.map((source) => ({
    source,
    start: source.start,
    end: source.end,
    first: wordAt(words, source.start),
    last: wordAt(words, source.end),
    role: source.kind === 'paragraph' ? 'paragraph' : source.kind,
    textStart: source.start,
  }));
}
