import { isBullet, isSpace } from '../text/characters.ts';
import { type MarkedText, sliceMarked } from './inline-text.ts';

/**
 * Parts a block at its line breaks, as plain text would stand: each line is a block of its own, but for a line that
 * goes on in lower case where the one before ends no sentence. Blank lines come out as empty text.
 */
export function partLines(marked: MarkedText): readonly MarkedText[] {
  const { text } = marked;
  if (!text.includes('\n')) return [sliceMarked(marked, 0, text.length)];
  const lines: MarkedText[] = [];
  let start = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    if (goesOn(text, start, at)) continue;
    lines.push(sliceMarked(marked, start, at));
    start = at + 1;
  }
  lines.push(sliceMarked(marked, start, text.length));
  return lines;
}

/** UTF-16 code units: a shorter line was not broken by its width, but by its writer. */
const shortestWrapped = 30;

/** Whether a bullet was typed before a line: it makes a list, as it does in plain text. */
export function hasBullet({ text }: MarkedText): boolean {
  return isBullet(text.charCodeAt(0)) && isSpace(text.charCodeAt(1));
}

function goesOn(text: string, start: number, at: number): boolean {
  if (at - start <= shortestWrapped) return false;
  const before = text.slice(Math.max(start, at - 4), at).trimEnd();
  const after = text.slice(at + 1, at + 5).trimStart();
  return /[\p{L}\p{N},]$/u.test(before) && /^\p{Ll}/u.test(after);
}
