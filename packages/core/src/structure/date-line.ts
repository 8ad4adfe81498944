import { ARTICLE, MONTH, PREPOSITION, wordsOf } from '../languages/lexicon.ts';
import { isDash } from '../text/characters.ts';
import { classesOf, endOf, isCapital, isNumber, startOf } from '../text/words.ts';
import type { DocumentBlock, TextDocument } from './document.ts';
import { keyOf, linePatternsOf } from './furniture.ts';

/**
 * Whether a line holds a date and little else: "24 november 2026", "Stockholm, 2026-11-24 kl. 10.00", "Nov. 24, 2026 –
 * Halifax – Ferry Museum". An item of a programme ("30 January: opening") is none.
 */
export function isDateLine(document: TextDocument, block: DocumentBlock): boolean {
  const { text, words } = document;
  const count = block.last - block.first;
  if (count > 14 || isDash(text.charCodeAt(block.start))) return false;
  const line = text.slice(block.start, block.end);
  if (!/\d/.test(line) || /[:”"“«»]$/.test(line)) return false;
  if (/\b(?:19|20)\d\d-\d\d?-\d\d?\b|\b\d\d?[./-]\d\d?[./-](?:19|20)\d\d\b/.test(line))
    return count <= 6 || (/^\d/.test(line) && line.includes(' | '));
  let firstOfDate = -1;
  let lastOfDate = -1;
  let month = -1;
  let capitals = 0;
  let others = 0;
  for (let word = block.first; word < block.last; word += 1) {
    const isMonth = isMonthAt(document, word);
    if (isMonth) month = word;
    if (isMonth || isNumber(words, word)) {
      if (firstOfDate < 0) firstOfDate = word;
      lastOfDate = word;
    } else if (isBesideDate(document, block, word)) continue;
    else if (isCapital(words, word)) capitals += 1;
    else if ((classesOf(words, word) & (ARTICLE | PREPOSITION)) === 0) others += 1;
  }
  if (month < 0 || /^[\s\d.]*:\s/.test(text.slice(endOf(words, month), block.end))) return false;
  // The names of a place and an issuer stand apart from the day: "Region Norrland – 4 November 2026".
  const leads = firstOfDate === block.first && isApart(text, endOf(words, lastOfDate));
  const closes = lastOfDate === block.last - 1 && isApart(text, endOf(words, firstOfDate - 1));
  if (others === 0 && capitals > 1 && (leads || closes)) return true;
  // "Press release – 24 November 2026".
  const label = text.slice(block.start, endOf(words, firstOfDate - 1)).toLowerCase();
  if (closes && linePatternsOf(document.lexicon.language).furniture(label, count, true) === 'other') return true;
  // "Datum: 8 december 2026 kl. 16.15", but "Tid: 8 december 2026": when something happens.
  const led = firstOfDate > block.first && text.charAt(endOf(words, block.first)) === ':';
  const opening = text.slice(startOf(words, block.first), endOf(words, block.first)).toLowerCase();
  const labelled = led && linePatternsOf(document.lexicon.language).isLabel(opening);
  if (led && !labelled) return false;
  const opens = firstOfDate === block.first || others + capitals <= 1 || labelled || /^[^,]{2,30},/.test(line);
  // Without its year, a day has a weekday and a time beside it; what else stands there happens on it.
  const most = /\b(?:19|20)\d\d\b/.test(line) ? 3 : lastOfDate === block.last - 1 ? 2 : 0;
  return count <= 9 && opens && others + capitals <= most;
}

/** Whether a word is the weekday that opens the line, or who wrote it in brackets, "(abc)". */
function isBesideDate(document: TextDocument, block: DocumentBlock, word: number): boolean {
  const { text, lower, words, lexicon } = document;
  const [start, end] = [startOf(words, word), endOf(words, word)];
  return (
    (word === block.first && wordsOf(lexicon.language.weekdays).includes(lower.slice(start, end))) ||
    (end - start <= 4 && text.charAt(start - 1) === '(' && text.charAt(end) === ')' && !isCapital(words, word))
  );
}

/** Whether a sign that parts, not a blank alone, stands behind a word. */
function isApart(text: string, end: number): boolean {
  return /^\)?\s{0,2}[–—|·,-]/.test(text.slice(end, end + 3));
}

/** Whether a word is a month, in any case or shortened: "marraskuuta", "Nov.", "Dez." */
export function isMonthAt({ text, lower, words, lexicon }: TextDocument, word: number): boolean {
  if (classesOf(words, word) & MONTH) return true;
  const start = startOf(words, word);
  const end = endOf(words, word);
  const length = end - start;
  if (length < 3 || length > 14 || isNumber(words, word)) return false;
  const { months, monthKeys } = linePatternsOf(lexicon.language);
  if (!monthKeys.has(keyOf(lower, start))) return false;
  const form = lower.slice(start, end);
  // A shortened month has a point or the number of its day or year behind it.
  const isShort = length <= 4 && /^\.|^ \d/.test(text.slice(end, end + 2));
  return months.some((month) => (isShort ? month.startsWith(form) : month.length > 5 && form.startsWith(month)));
}
