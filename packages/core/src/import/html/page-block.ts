import { hasBareNumber } from '../../structure/contact-line.ts';
import type { ImportedBlock } from '../imported-block.ts';
import type { PageFacts } from './facts.ts';
import type { Region } from './regions.ts';

/** A block of a page with where it stands. Its links are as written: only those that are kept are resolved and checked. */
export interface PageBlock extends ImportedBlock {
  readonly region: Region;
  /** UTF-16 code units of its text that are links. */
  readonly linkLength: number;
  /** What a `<time>` in it says, as it is written. */
  readonly date?: string;
}

/** A page taken apart: every visible block in order, and what the page says of itself. */
export interface Page {
  readonly blocks: readonly PageBlock[];
  readonly region: Region;
  readonly facts: PageFacts;
  /** What its links are relative to: the address of the page, else what the page says. */
  readonly base: string | undefined;
}

/** Whether a block tells something in sentences: long, or closed as a sentence is, and no link. */
export function isProse({ kind, text, linkLength }: PageBlock): boolean {
  if (kind !== 'paragraph' && kind !== 'blockquote' && kind !== 'list-item') return false;
  if (linkLength * 2 >= text.length || text.length < 40) return false;
  return text.length >= 160 || endsSentence(text);
}

/** Whether the last mark behind the last word ends a sentence; brackets, quotation marks or an emoji may follow it. */
function endsSentence(text: string): boolean {
  for (let at = text.length - 1; at >= text.length - 6; at -= 1) {
    const character = text.charAt(at);
    if ('.!?:…'.includes(character)) return true;
    if (/[\p{L}\p{N}]/u.test(character)) return false;
  }
  return false;
}

/** Whether a telephone number or an e-mail address stands in a block; the digits of a date are no number. */
export function isContact({ text }: PageBlock): boolean {
  if (text.length > 2000) return false;
  if (hasBareNumber(text)) return true;
  if (!(text.includes('@') || text.includes('0') || text.includes('+'))) return false;
  const line = text.replaceAll(/(?<!\d)\d{1,4}([-./])\d\d?\1\d{2,4}(?!\d)/g, '');
  return /@[\p{L}\d-]+\./u.test(line) || /(?:\+|\b0|\(0)\d[\d ()/–-]{5,40}\d/.test(line);
}
