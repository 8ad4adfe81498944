import type { Mark, Range } from '../model/press-release.ts';

/** What a block of the source is, as far as its form tells. */
export type SourceBlockKind = 'paragraph' | 'heading' | 'list-item' | 'blockquote' | 'table' | 'image';

/** What part of the release a block is, where the form of the source tells that. */
export type SourcePart = 'furniture' | 'headline' | 'subheadline' | 'dateline' | 'lede' | 'body' | 'contact' | 'about';

/** A block of the source: its range in the text, without the white space around it. */
export interface SourceBlock extends Range {
  readonly kind: SourceBlockKind;
  /** Level of a heading, 1 to 6, where the source states it. */
  readonly depth?: number;
  /** For list items: whether the list is numbered. */
  readonly ordered?: boolean;
  readonly marks?: readonly Mark[];
  /** Set where the form of the source says what part of the page this is. */
  readonly part?: SourcePart;
  /** True where a blank line, or in HTML and Markdown a new block, stands before. */
  readonly apart: boolean;
}
