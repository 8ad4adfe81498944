import { LETTER, classOf } from '../text/characters.ts';
import type { LinePatterns } from './furniture.ts';

/** Whether a telephone number, an e-mail address or a web address stands in a line, in any case. */
export function isContactLine(words: string, patterns: LinePatterns): boolean {
  if (!/[\d@]|www\.|http/.test(words)) return false;
  const line = withoutDois(words);
  return (
    /@[\p{L}\d-]+\./u.test(line) ||
    /(?:\+|\b0|\(0)\d[\d\s()/–-]{5,}\d/.test(line) ||
    /\b\d{3}[-/.]\d{3}[-/.]\d{4}\b/.test(line) ||
    /\b(?:www\.|https?:\/\/)/.test(line) ||
    hasBareNumber(line) ||
    hasAnnouncedNumber(line, patterns)
  );
}

/** A line without the digital object identifiers in it (ISO 26324), whose digits are no telephone number. */
export function withoutDois(line: string): string {
  return line.includes('10.') ? line.replaceAll(/(?<![\d.])10\.\d{4,9}\/[^\s,;]{1,200}/g, '') : line;
}

/** Eight digits as they are grouped in Denmark and Norway: "33 55 61 10", "412 55 066". */
export function hasBareNumber(line: string): boolean {
  return /(?<!\d)(?:\d\d \d\d \d\d \d\d|\d{3} \d\d \d{3})(?![\d.,]?\d)/.test(line);
}

/** A number behind a word for a telephone: "tlf. 02800", "Pressetelefon: 02800". */
function hasAnnouncedNumber(line: string, { isTelephone }: LinePatterns): boolean {
  numbers.lastIndex = 0;
  while (numbers.test(line)) {
    const end = behindWord(line, numbers.lastIndex - 1);
    let start = end;
    while (end - start < LONGEST_WORD && classOf(line.charCodeAt(start - 1)) & LETTER) start -= 1;
    if (start < end && isTelephone(line.slice(start, end))) return true;
  }
  return false;
}

/** Where a word ends before an offset, with at most a bracket, a space and two points or colons between. */
function behindWord(line: string, at: number): number {
  let end = at;
  if (line.charAt(end - 1) === '(') end -= 1;
  if (line.charAt(end - 1) === ' ') end -= 1;
  for (let signs = 0; signs < 2 && '.:'.includes(line.charAt(end - 1) || ' '); signs += 1) end -= 1;
  return end;
}

/** The first digit of a number; a test goes on from where the last one ended. */
const numbers = /(?<!\d)\d(?=[\d-]{2}|\d? \d\d)/g;

/** Code units of the longest word for a telephone. */
const LONGEST_WORD = 30;

/** Whether a line names a site without its protocol: "nabohaanden.example", "example.org/press". Not "t.ex." or "slut.Nästa". */
export function namesSite(line: string): boolean {
  return (
    /\.[a-z\d-]{2}/.test(line) &&
    /(?:^|[\s(])[\p{L}\d-]{3,40}(?:\.[a-z\d-]{2,40}){1,3}(?:\/\S{0,200})?(?:[\s),.;]|$)/u.test(line)
  );
}
