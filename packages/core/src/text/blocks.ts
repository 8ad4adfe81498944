import { type Line, cutsSentence, isBroken, isHanging, joinsBroken } from './broken-lines.ts';
import { endsSentence, isBullet, isDash, isDoubleMark, isSpace } from './characters.ts';
import type { SourceBlock } from './source.ts';

/**
 * Cuts plain text into blocks, one a line; lines that were only wrapped (the next one goes on in lower case, or the
 * text is set in lines of one width) are put together again.
 */
export function splitBlocks(text: string): SourceBlock[] {
  const lines = splitLines(text);
  const wrapped = isHardWrapped(text, lines);
  const broken = !wrapped && isBroken(text, lines);
  const blocks: SourceBlock[] = [];
  let first: Line | undefined;
  let last: Line | undefined;
  const close = (): void => {
    if (first && last)
      blocks.push({ kind: kindOf(text, first), start: first.start, end: last.end, apart: first.apart });
  };
  lines.forEach((line, index) => {
    const joined =
      last !== undefined &&
      !line.apart &&
      (cutsSentence(text, last, line) ||
        continues(text, last, line, wrapped) ||
        isHanging(text, lines, index) ||
        (broken && joinsBroken(text, lines, index, first !== last)));
    if (!joined) {
      close();
      first = line;
    }
    last = line;
  });
  close();
  return blocks;
}

/** What ends a line; a test goes on from where the last one ended. */
const lineBreak = /[\n\v\f\r\u0085\u2028\u2029]/g;

function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let apart = true;
  const length = text.length;
  for (let at = 0; at < length;) {
    lineBreak.lastIndex = at;
    const end = lineBreak.test(text) ? lineBreak.lastIndex - 1 : length;
    let start = at;
    let stop = end;
    while (start < stop && isSpace(text.charCodeAt(start))) start += 1;
    while (stop > start && isSpace(text.charCodeAt(stop - 1))) stop -= 1;
    if (start === stop) apart = true;
    else {
      lines.push({ start, end: stop, indent: start - at, apart });
      apart = false;
    }
    at = end + (text.charCodeAt(end) === 0x0d && text.charCodeAt(end + 1) === 0x0a ? 2 : 1);
  }
  return lines;
}

/** Whether most lines that another line follows directly are about as long as the longest, as in e-mail. */
function isHardWrapped(text: string, lines: readonly Line[]): boolean {
  let longest = 0;
  for (const line of lines) longest = Math.max(longest, line.end - line.start);
  if (longest < 50 || longest > 110) return false;
  let full = 0;
  let followed = 0;
  lines.forEach((line, index) => {
    if (lines[index + 1]?.apart !== false) return;
    followed += 1;
    if (line.end - line.start >= longest * 0.75 && !endsSentence(text.charCodeAt(line.end - 1))) full += 1;
  });
  return followed >= 3 && full >= followed * 0.5;
}

function continues(text: string, line: Line, next: Line, wrapped: boolean): boolean {
  const last = text.charCodeAt(line.end - 1);
  const length = line.end - line.start;
  if (leads(text, next.start) || last === 0x3a) return false;
  if (endsSentence(last)) return wrapped && length > 50;
  if (wrapped) return length > 40;
  if (isDoubleMark(last)) return false;
  // A line that breaks inside a sentence: it ends in a word or a comma, and the next begins in lower case.
  return length > 30 && isLowerLetter(text.charAt(next.start));
}

function isLowerLetter(character: string): boolean {
  return character !== character.toUpperCase();
}

/** Whether a dash or bullet leads the line here. */
function leads(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isBullet(code) || isDash(code);
}

function kindOf(text: string, line: Line): SourceBlock['kind'] {
  return isBullet(text.charCodeAt(line.start)) && isSpace(text.charCodeAt(line.start + 1)) ? 'list-item' : 'paragraph';
}
