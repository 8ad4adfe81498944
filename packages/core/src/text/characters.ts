/** What single UTF-16 code units are to the stages that read text. */

export const LETTER = 1;
export const DIGIT = 2;
export const UPPER = 4;
export const MARK = 8;
export const SPACE = 16;
/** May join what stands on both sides of it into one word. */
export const JOINER = 32;
/** May open or close a quotation: double and single quote marks, apostrophes. */
export const QUOTE = 64;
const OTHER = 128;

/**
 * The code unit at an offset of a string of any make, where what is asked are texts, parts of them and words of lists: a
 * method is looked up slowly in strings that V8 holds in more than four ways.
 */
export function codeAt(text: string, at: number): number {
  return String.prototype.charCodeAt.call(text, at);
}

/** Class bits by code unit; 0 = not looked at yet. Surrogates and what is no letter, digit, mark or space are OTHER. */
const classes = new Uint8Array(0x10000);

/**
 * The class bits of a code unit: letters, digits, combining marks (and those of trade, which stand in words), white space. NaN, which
 * stands behind the end of a text, is taken for NUL.
 */
export function classOf(code: number): number {
  const unit = code & 0xffff;
  const bits = classes[unit] ?? 0;
  return bits === 0 ? classify(unit) : bits;
}

function classify(code: number): number {
  const character = String.fromCharCode(code);
  let bits = OTHER;
  if (/\p{L}/u.test(character)) bits |= LETTER | (/\p{Lu}|\p{Lt}/u.test(character) ? UPPER : 0);
  else if (/\p{N}/u.test(character)) bits |= DIGIT;
  else if (/[\p{M}®™]/u.test(character)) bits |= MARK;
  else if (/[\s\u0085\u200B]/u.test(character)) bits |= SPACE;
  else if (/[-./,:&‐‑'’*_]/.test(character)) bits |= JOINER;
  if (isDoubleMark(code) || isSingleMark(code)) bits |= QUOTE;
  classes[code] = bits;
  return bits;
}

export function isSpace(code: number): boolean {
  return (classOf(code) & SPACE) !== 0;
}

export function isUpper(code: number): boolean {
  return (classOf(code) & UPPER) !== 0;
}

/** Hyphen-minus, hyphens, figure, en and em dash, horizontal bar, minus sign, and what a bad decoding leaves of dashes. */
export function isDash(code: number): boolean {
  const plain = code === 0x2d || (code >= 0x2010 && code <= 0x2015) || code === 0x2212;
  // "─", the line of a box, in its stead.
  return plain || code === 0x2500 || code === 0x96 || code === 0x97;
}

/** A bullet that never leads speech. */
export function isBullet(code: number): boolean {
  return code === 0x2a || code === 0x2022 || code === 0xb7 || (code >= 0x25a0 && code <= 0x25ff) || code === 0x2023;
}

/** Full stop, question mark, exclamation mark, ellipsis. */
export function endsSentence(code: number): boolean {
  return code === 0x2e || code === 0x3f || code === 0x21 || code === 0x2026;
}

/** Double quote marks and guillemets of every style. */
export function isDoubleMark(code: number): boolean {
  return code === 0x22 || (code >= 0x201c && code <= 0x201f) || code === 0xab || code === 0xbb || code === 0x2033;
}

/** Single quote marks, the apostrophe among them. */
export function isSingleMark(code: number): boolean {
  return code === 0x27 || (code >= 0x2018 && code <= 0x201b) || code === 0x2039 || code === 0x203a;
}

/** A quote mark of any style, the apostrophe among them. */
export function isQuoteMark(code: number): boolean {
  return (classOf(code) & QUOTE) !== 0;
}

export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}
