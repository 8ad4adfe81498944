import { lineBreak, splitBlocks } from './blocks.ts';
import { isPlain, type Reading, readOffset, readingOf } from './reading.ts';
import type { SourceBlock } from './source-block.ts';
import type { Range } from '../model/press-release.ts';

/** A text cut into blocks, whose offsets are UTF-16 code units of the text as it is read. */
export interface Source {
  readonly reading: Reading;
  readonly blocks: readonly SourceBlock[];
}

/** A text as a source: by the blocks that are given for it, with offsets of the text as it is, else by its lines. */
export function sourceOf(text: string, blocks?: readonly SourceBlock[]): Source {
  const reading = isPlain(text) ? { text, given: text } : readingOf(cleanText(text));
  if (blocks === undefined) {
    const { blocks: read, joined } = splitBlocks(reading.text);
    if (joined.length === 0) return { reading, blocks: read };
    return { reading: { ...reading, text: withoutBreaks(reading.text, joined) }, blocks: read };
  }
  const place = (block: SourceBlock): SourceBlock => ({
    ...block,
    start: readOffset(reading, block.start),
    end: readOffset(reading, block.end),
  });
  return { reading, blocks: reading.offsets === undefined ? blocks : blocks.map(place) };
}

/** A text with a space where a line breaks inside a block that was put together. */
function withoutBreaks(text: string, joined: readonly Range[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of joined) {
    parts.push(text.slice(from, start), text.slice(start, end).replace(lineBreak, ' '));
    from = end;
  }
  parts.push(text.slice(from));
  return parts.join('');
}

/** Replaces NUL and lone surrogates by U+FFFD, one for one, so that no offset moves and no output breaks. */
export function cleanText(text: string): string {
  if (!text.includes('\0') && wellFormed(text)) return text;

  return text.replace(/\0|\p{Cs}/gu, '\uFFFD');
}

/** A text in lower case, code unit by code unit, so that offsets hold; "İ", which has two for one, stays. */
export function lowerCaseOf(text: string): string {
  const lower = text.toLowerCase().replaceAll('’', "'");
  if (lower.length === text.length) return lower;

  return text.split('İ').map(lowerCaseOf).join('İ');
}

/** Whether no surrogate stands alone; told by the engine where it can tell (ECMAScript 2024). */
function wellFormed(text: string & { isWellFormed?: () => boolean }): boolean {
  return text.isWellFormed?.() ?? !/\p{Cs}/u.test(text);
}
