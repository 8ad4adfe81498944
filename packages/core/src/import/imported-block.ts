import type { SourceBlockKind, SourcePart } from '../text/source-block.ts';
import type { MarkedText } from './inline-text.ts';

/** A block as HTML or Markdown states it, before it has a place in the text of the release. */
export interface ImportedBlock extends MarkedText {
  readonly kind: SourceBlockKind;
  /** Level of a heading, 1 to 6. */
  readonly depth?: number;
  /** For list items: whether the list is numbered, and which of the lists it stands in. */
  readonly ordered?: boolean;
  readonly list?: number;
  readonly part?: Exclude<SourcePart, 'furniture'>;
  /** BCP 47 tag, where the source states one. */
  readonly inLanguage?: string;
  /** False where only a line break parts it from the block before. */
  readonly apart: boolean;
  readonly image?: ImportedImage;
  readonly table?: ImportedTable;
}

export interface ImportedImage {
  readonly url: string;
  readonly alt: string;
  readonly caption?: string;
  readonly credit?: string;
  readonly width?: number;
  readonly height?: number;
}

export interface ImportedTable {
  readonly header: boolean;
  readonly rows: readonly (readonly MarkedText[])[];
}
