import type { ImportedBlock } from '../imported-block.ts';
import type { PageFacts } from './facts.ts';
import type { Region } from './regions.ts';

/** A block of a page with where it stands. */
export interface PageBlock extends ImportedBlock {
  readonly region: Region;
  /** UTF-16 code units of its text that are links. */
  readonly linkLength: number;
}

/** A page taken apart: every visible block in order, and what the page says of itself. */
export interface Page {
  readonly blocks: readonly PageBlock[];
  readonly region: Region;
  readonly facts: PageFacts;
}
