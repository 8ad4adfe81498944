import { endsSentence, isBullet, isDash, isDoubleMark } from '../text/characters.ts';
import { ALL_CAPITALS, CAPITAL, NUMBER } from '../text/words.ts';
import { MONTH } from '../languages/lexicon.ts';
import type { DocumentBlock, TextDocument } from './document.ts';
import { linePatternsOf, type LinePatterns } from './furniture.ts';

/** Blocks this near to the top or bottom of the page may be notices. */
const EDGE = 5;

/**
 * Gives every block of a document its part in the release: furniture, headline, lede, date, contact, boilerplate,
 * caption, heading or body. One pass for lines that show by themselves what they are, one for sections.
 */
export function structure(document: TextDocument): void {
  const patterns = linePatternsOf(document.lexicon.language);
  const { blocks } = document;
  blocks.forEach((block, index) => {
    block.role = roleOfLine(document, patterns, block, index < EDGE || index >= blocks.length - EDGE);
  });
  contentsLists(document);
  const body = headlineAndLede(document);
  sections(document, patterns, body);
}

function roleOfLine(document: TextDocument, patterns: LinePatterns, block: DocumentBlock, atEdge: boolean): DocumentBlock['role'] {
  const { part, kind } = block.source;
  if (part === 'furniture') return 'nav';
  if (part === 'headline' || part === 'lede' || part === 'contact') return part;
  if (part === 'about') return 'boilerplate';
  if (kind !== 'paragraph' && kind !== 'list-item' && kind !== 'heading') return kind;
  const words = block.last - block.first;
  if (words <= 60) {
    const line = keyOf(document.text, block);
    const furniture = patterns.furniture(line, words, atEdge);
    if (furniture !== undefined) return furniture;
    if (words <= 40 && patterns.isCaption(line)) return 'caption';
    if (words === 0) return 'other';
    if (isDateLine(document, block)) return 'date';
  }
  block.textStart = datelineEnd(document, block);
  if (kind === 'paragraph' && isHeading(document, block)) return 'heading';
  return kind;
}

/** A block as a line to compare with patterns: lower case, single spaces. */
function keyOf(text: string, block: DocumentBlock): string {
  return text.slice(block.start, block.end).toLowerCase().replace(/\s+/g, ' ');
}

/** A short line without a closing stop that leads no list or speech. */
function isHeading({ text, words }: TextDocument, block: DocumentBlock): boolean {
  const count = block.last - block.first;
  const first = text.charCodeAt(block.start);
  const last = text.charCodeAt(block.end - 1);
  if (count === 0 || count > 16 || isDash(first) || isBullet(first) || isDoubleMark(first)) return false;
  if (last === 0x2e || last === 0x21 || last === 0x3a || last === 0x3b || last === 0x2c || last === 0x2026 || isDoubleMark(last)) return false;
  return ((words.forms[block.first] ?? 0) & (CAPITAL | NUMBER)) !== 0;
}

/** A line that holds a date and little else: "24 november 2026", "Stockholm, 2026-11-24 kl. 10.00". */
function isDateLine({ text, words }: TextDocument, block: DocumentBlock): boolean {
  const count = block.last - block.first;
  if (count > 9) return false;
  let month = false;
  let numbers = 0;
  for (let word = block.first; word < block.last; word += 1) {
    if ((words.classes[word] ?? 0) & MONTH) month = true;
    if ((words.forms[word] ?? 0) & NUMBER) numbers += 1;
  }
  const line = text.slice(block.start, block.end);
  const iso = /\b(?:19|20)\d\d-\d\d?-\d\d?\b|\b\d\d?[./]\d\d?[./](?:19|20)\d\d\b/.test(line);
  return (iso && count <= 6) || (month && numbers > 0 && numbers + 5 >= count && !/[.!?]\s*$/.test(line.replace(/\d\.|\d\d$/g, '')));
}

/** Where the text of a paragraph begins behind a dateline ("STOCKHOLM, 24 november 2026 – "), or its start. */
function datelineEnd({ text, words }: TextDocument, block: DocumentBlock): number {
  const stop = Math.min(block.last, block.first + 12);
  let evidence = false;
  for (let word = block.first; word < stop; word += 1) {
    const form = words.forms[word] ?? 0;
    const month = ((words.classes[word] ?? 0) & MONTH) !== 0;
    if (!(form & (CAPITAL | NUMBER)) && !month) return block.start;
    if (month || form & ALL_CAPITALS) evidence = true;
    const end = words.ends[word] ?? 0;
    const next = words.starts[word + 1] ?? block.end;
    if (word + 1 >= block.last) return block.start;
    const gap = text.slice(end, next);
    if (/[.!?]\s/.test(gap) && !((words.forms[word] ?? 0) & NUMBER) && end - (words.starts[word] ?? 0) > 5) return block.start;
    const closed = /^[\s).,]*(?:[-–—]{1,2}|:)\s+$/.exec(gap);
    if (closed && evidence) return next;
    if (/["”“«»]/.test(gap)) return block.start;
  }
  return block.start;
}

/** A heading such as "Contents" with the run of short lines under it, or any long run of very short lines, is navigation. */
function contentsLists({ blocks, text, words }: TextDocument): void {
  const isShort = (block: DocumentBlock | undefined): boolean =>
    block !== undefined && block.last - block.first <= 9 && !endsSentence(text.charCodeAt(block.end - 1)) && !isDash(text.charCodeAt(block.start)) && text.charCodeAt(block.end - 1) !== 0x3a && ((words.forms[block.first] ?? 0) & CAPITAL) !== 0;
  for (let index = 0; index + 1 < blocks.length; index += 1) {
    const block = blocks[index] as DocumentBlock;
    if (block.role !== 'nav') continue;
    // The lines right under it, without a blank line between them, belong to it where there are at least three.
    let end = index + 1;
    while (end < blocks.length && isShort(blocks[end]) && (end === index + 1 || !blocks[end]?.source.apart)) end += 1;
    if (end - index > 3) for (let item = index + 1; item < end; item += 1) (blocks[item] as DocumentBlock).role = 'nav';
  }
}

/** Finds headline and lede; gives the index of the first block behind them. */
function headlineAndLede(document: TextDocument): number {
  const { blocks, text } = document;
  let at = blocks.findIndex((block) => block.role === 'headline');
  if (at < 0) {
    at = blocks.findIndex((block) => block.role === 'heading' || block.role === 'paragraph' || block.role === 'blockquote' || block.role === 'list-item');
    const first = blocks[at];
    if (first === undefined) return blocks.length;
    if (!isHeadline(document, first)) at -= 1;
    else first.role = 'headline';
  }
  if (blocks.some((block) => block.role === 'lede')) return at + 1;
  for (let index = at + 1; index < blocks.length; index += 1) {
    const block = blocks[index] as DocumentBlock;
    if (block.role === 'heading' && index === at + 1 && !blocks[index + 1]?.source.depth) {
      // One short line between headline and prose is an alternative headline.
      if (blocks[index + 1]?.role === 'paragraph' && isProse(document, blocks[index + 1] as DocumentBlock)) block.role = 'subheadline';
      continue;
    }
    if (block.role === 'paragraph') {
      const lead = text.charCodeAt(block.textStart);
      if (!isDash(lead) && !isDoubleMark(lead) && isProse(document, block)) block.role = 'lede';
      return index;
    }
    if (block.role === 'list-item' || block.role === 'blockquote' || block.role === 'table') return index;
  }
  return at + 1;
}

/** A first line that is a headline: short, or without a closing stop; not speech, no list. */
function isHeadline({ text }: TextDocument, block: DocumentBlock): boolean {
  const count = block.last - block.first;
  const first = text.charCodeAt(block.start);
  if (block.role === 'list-item' || block.role === 'blockquote') return false;
  if (block.role === 'heading') return true;
  if (isDash(first) && endsSentence(text.charCodeAt(block.end - 1))) return false;
  return count <= 25 && text.charCodeAt(block.end - 1) !== 0x2e ? true : count <= 14;
}

function isProse({ text }: TextDocument, block: DocumentBlock): boolean {
  const last = text.charCodeAt(block.end - 1);
  return block.last - block.first >= 5 && (endsSentence(last) || isDoubleMark(last) || last === 0x3a || last === 0x29 || block.last - block.first > 16);
}

/** Marks contact blocks and boilerplate: a heading and what belongs to it. */
function sections(document: TextDocument, patterns: LinePatterns, body: number): void {
  const { blocks, text } = document;
  let section: 'contact' | 'boilerplate' | undefined;
  let prose = 0;
  for (let index = body; index < blocks.length; index += 1) {
    const block = blocks[index] as DocumentBlock;
    const { role } = block;
    if (role === 'contact' || role === 'boilerplate') continue;
    const count = block.last - block.first;
    const line = keyOf(text, block);
    const heading = role === 'heading' || (count <= 8 && line.endsWith(':'));
    if (role !== 'heading' && role !== 'paragraph' && role !== 'list-item' && role !== 'caption') {
      if (role === 'nav' || role === 'share') section = undefined;
      continue;
    }
    if (patterns.isContactHeading(line) && (count <= 12 || (count <= 60 && (isContactLine(line) || /[:@]/.test(line))))) section = 'contact';
    else if (opensBoilerplate(patterns, line, count, heading, index > body + 1 || prose > 40)) section = 'boilerplate';
    else if (heading && section !== undefined && !(section === 'contact' && count <= 6 && !endsContact(blocks, index, text))) section = undefined;
    else if (section === 'contact' && count > 25 && !isContactLine(line)) section = undefined;
    else if (section === undefined && index > blocks.length - 8 && count <= 14 && isContactLine(line) && prose > 40) block.role = 'contact';
    if (section !== undefined) block.role = section;
    else prose += count;
  }
}

/** Whether a heading inside a contact block opens a new section of prose rather than naming a person or a place. */
function endsContact(blocks: readonly DocumentBlock[], index: number, text: string): boolean {
  const next = blocks[index + 1];
  return next !== undefined && next.source.apart && next.last - next.first > 20 && !isContactLine(keyOf(text, next));
}

function opensBoilerplate(patterns: LinePatterns, line: string, count: number, heading: boolean, late: boolean): boolean {
  if (!late || !patterns.isBoilerplateHeading(line)) return false;
  if (heading) return count <= 9;
  // "About Birch: Birch is …", "About Birch Birch is …": the heading run into its paragraph.
  const words = line.split(' ').slice(0, 10);
  const colon = words.findIndex((word) => word.endsWith(':'));
  const name = (words[1] ?? '').replace(/\W/g, '');
  return (colon > 0 && colon <= 6) || (name.length > 2 && words.slice(2).some((word) => word.startsWith(name)));
}

/** A telephone number, an e-mail address or a web address stands in the line. */
function isContactLine(line: string): boolean {
  return /@[\p{L}\d-]+\./u.test(line) || /(?:\+|\b0|\(0)\d[\d\s()/–-]{5,}\d/.test(line) || /\b\d{3}[-/.]\d{3}[-/.]\d{4}\b/.test(line) || /\b(?:www\.|https?:\/\/)/.test(line);
}
