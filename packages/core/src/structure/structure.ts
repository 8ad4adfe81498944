import { endsSentence, isBullet, isDash, isDoubleMark, isSingleMark } from '../text/characters.ts';
import { ALL_CAPITALS, CAPITAL, NUMBER, classesOf, startOf, endOf, isCapital, isNumber } from '../text/words.ts';
import { MONTH, REPORTING } from '../languages/lexicon.ts';
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
  let paragraphs = 0;
  blocks.forEach((block, index) => {
    block.role = roleOfLine(document, patterns, block, index < EDGE || index >= blocks.length - EDGE);
    // Only the first paragraphs open with a dateline.
    if (block.role === 'paragraph' && (paragraphs += 1) <= 2) block.textStart = datelineEnd(document, block);
  });
  contentsLists(document);
  const body = headlineAndLede(document);
  sections(document, patterns, body);
}

function roleOfLine(
  document: TextDocument,
  patterns: LinePatterns,
  block: DocumentBlock,
  atEdge: boolean,
): DocumentBlock['role'] {
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
  if (kind === 'paragraph' && isHeading(document, block)) return 'heading';
  return kind;
}

/** Code units at the beginning of a block that are enough to tell what it opens with. */
const KEY_LENGTH = 400;

/** A block as a line to compare with patterns: lower case, plain spaces. */
function keyOf(text: string, block: DocumentBlock): string {
  const line = text.slice(block.start, Math.min(block.end, block.start + KEY_LENGTH)).toLowerCase();
  return line.includes('\u00A0') ? line.replaceAll('\u00A0', ' ') : line;
}

/** A short line without a closing stop that leads no list or speech. */
function isHeading({ text, words }: TextDocument, block: DocumentBlock): boolean {
  const count = block.last - block.first;
  const first = text.charCodeAt(block.start);
  const last = text.charCodeAt(block.end - 1);
  if (count === 0 || count > 16 || isDash(first) || isBullet(first) || isDoubleMark(first)) return false;
  if (
    last === 0x2e ||
    last === 0x21 ||
    last === 0x3a ||
    last === 0x3b ||
    last === 0x2c ||
    last === 0x2026 ||
    isDoubleMark(last) ||
    isSingleMark(last)
  )
    return false;
  return ((words.forms[block.first] ?? 0) & (CAPITAL | NUMBER)) !== 0;
}

/** A line that holds a date and little else: "24 november 2026", "Stockholm, 2026-11-24 kl. 10.00". */
function isDateLine({ text, words }: TextDocument, block: DocumentBlock): boolean {
  const count = block.last - block.first;
  const first = words.forms[block.first] ?? 0;
  if (count > 9 || isDash(text.charCodeAt(block.start))) return false;
  const line = text.slice(block.start, block.end);
  if (/\b(?:19|20)\d\d-\d\d?-\d\d?\b|\b\d\d?[./-]\d\d?[./-](?:19|20)\d\d\b/.test(line)) return count <= 6;
  let month = false;
  let others = 0;
  for (let word = block.first; word < block.last; word += 1) {
    if (classesOf(words, word) & MONTH) month = true;
    else if (!isNumber(words, word)) others += 1;
  }
  const opens =
    (first & NUMBER) !== 0 ||
    (classesOf(words, block.first) & MONTH) !== 0 ||
    others === 1 ||
    /^[^,]{2,30},/.test(line);
  return month && opens && others <= 3 && /\d/.test(line);
}

/**
 * Where the text of a paragraph begins behind a dateline, or its start: "STOCKHOLM, 24 november 2026 – ", "Wien (OTS) - ",
 * "Leipzig, 15.09.2026. ". It holds capitals, numbers and months only, and a date, a wire or a place in capitals.
 */
function datelineEnd({ text, words }: TextDocument, block: DocumentBlock): number {
  const stop = Math.min(block.last - 1, block.first + 14);
  let evidence = false;
  let dated = false;
  let brackets = 0;
  for (let word = block.first; word < stop; word += 1) {
    const form = words.forms[word] ?? 0;
    const month = (classesOf(words, word) & MONTH) !== 0;
    if (!(form & (CAPITAL | NUMBER)) && !month && brackets === 0) return block.start;
    const end = endOf(words, word);
    const next = words.starts[word + 1] ?? block.end;
    const gap = text.slice(end, next);
    if (month || brackets > 0 || (form & ALL_CAPITALS) !== 0) evidence = true;
    if (month || (form & NUMBER) !== 0) dated = true;
    if (/["”“«»;?!]/.test(gap)) return block.start;
    brackets += (gap.match(/\(/g)?.length ?? 0) - (gap.match(/\)/g)?.length ?? 0);
    const dash = /^[\s).,/]*(?:[-–—−]{1,2}|:)\s+$/.exec(gap);
    if (dash && evidence && (dated || !gap.includes(':'))) return next;
    const number = (form & NUMBER) !== 0;
    if (/^\.\s/.test(gap) && dated && number && end - startOf(words, word) >= 4) return next;
    if (/^[.:]\s/.test(gap) && !number && end - startOf(words, word) > 5) return block.start;
  }
  return block.start;
}

/** A heading such as "Contents" with the run of short lines under it, or any long run of very short lines, is navigation. */
function contentsLists(document: TextDocument): void {
  const { blocks, text, words } = document;
  const isShort = (block: DocumentBlock | undefined): boolean =>
    block !== undefined &&
    block.last - block.first <= 9 &&
    !endsSentence(text.charCodeAt(block.end - 1)) &&
    !isDash(text.charCodeAt(block.start)) &&
    text.charCodeAt(block.end - 1) !== 0x3a &&
    isCapital(words, block.first);
  for (let index = 0; index + 1 < blocks.length; index += 1) {
    const block = blocks[index] as DocumentBlock;
    if (block.role !== 'nav') continue;
    // A heading over prose ("Mer om …") is no list of links.
    const next = blocks[index + 1] as DocumentBlock;
    if (index > 3 && next.role === 'paragraph' && next.last - next.first > 15 && isHeading(document, block)) {
      block.role = 'heading';
      continue;
    }
    // The lines right under it, without a blank line between them, belong to it where there are at least three.
    let end = index + 1;
    while (end < blocks.length && isShort(blocks[end]) && (end === index + 1 || !blocks[end]?.source.apart)) end += 1;
    const late = index > blocks.length * 0.6;
    if (end - index > (late ? 1 : 3))
      for (let item = index + 1; item < end; item += 1) (blocks[item] as DocumentBlock).role = 'nav';
  }
}

/** Finds headline and lede; gives the index of the first block behind the headline. */
function headlineAndLede(document: TextDocument): number {
  const { blocks, text } = document;
  const at = headlineIndex(document);
  if (at >= 0) (blocks[at] as DocumentBlock).role = 'headline';
  if (blocks.some((block) => block.role === 'lede')) return at + 1;
  for (let index = at + 1; index < blocks.length; index += 1) {
    const block = blocks[index] as DocumentBlock;
    const next = blocks[index + 1];
    // One short line between headline and prose is an alternative headline.
    if (block.role === 'heading' && index === at + 1 && next?.role === 'paragraph' && isProse(document, next))
      block.role = 'subheadline';
    if (block.role === 'paragraph') {
      const lead = text.charCodeAt(block.textStart);
      if (!isDash(lead) && !isDoubleMark(lead) && isProse(document, block)) block.role = 'lede';
      return at + 1;
    }
    if (block.role === 'list-item' || block.role === 'blockquote' || block.role === 'table') return at + 1;
  }
  return at + 1;
}

/**
 * The headline among the lines before the first prose: the first one of at least four words that is no letterhead, else
 * the last one. -1 where prose or speech comes first.
 */
function headlineIndex(document: TextDocument): number {
  const { blocks } = document;
  const given = blocks.findIndex((block) => block.role === 'headline');
  if (given >= 0) return given;
  const candidates: number[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index] as DocumentBlock;
    if (
      block.role !== 'heading' &&
      block.role !== 'paragraph' &&
      block.role !== 'blockquote' &&
      block.role !== 'list-item'
    )
      continue;
    // A sentence below a headline is its lede, however short.
    if (!isHeadline(document, block) || (candidates.length > 0 && document.text.charCodeAt(block.end - 1) === 0x2e))
      break;
    candidates.push(index);
  }
  const found = candidates.find((index, place) => {
    const block = blocks[index] as DocumentBlock;
    return block.last - block.first >= 3 && !(place + 1 < candidates.length && isLetterhead(document, block));
  });
  const chosen = found ?? candidates.at(-1) ?? -1;
  for (const index of candidates) if (index < chosen) (blocks[index] as DocumentBlock).role = 'nav';
  return chosen;
}

/** The issuer's name, or a trail of links, above the headline. */
function isLetterhead(document: TextDocument, block: DocumentBlock): boolean {
  const { lexicon, text, words } = document;
  if (/\s[>›»|/]\s/.test(text.slice(block.start, block.end))) return true;
  const first = text.slice(words.starts[block.first], words.ends[block.first]).toLowerCase();
  return block.last - block.first <= 7 && lexicon.isOrganisation(first);
}

/** A first line that is a headline: short, or without a closing stop; not speech, no list. */
function isHeadline({ text }: TextDocument, block: DocumentBlock): boolean {
  const count = block.last - block.first;
  const first = text.charCodeAt(block.start);
  if (block.role === 'list-item' || block.role === 'blockquote') return false;
  if (block.role === 'heading') return true;
  const last = text.charCodeAt(block.end - 1);
  if (isDash(first) && endsSentence(last)) return false;
  return last === 0x2e || last === 0x2c ? count <= 12 : count <= 25;
}

function isProse({ text }: TextDocument, block: DocumentBlock): boolean {
  const last = text.charCodeAt(block.end - 1);
  return (
    block.last - block.first >= 5 &&
    (endsSentence(last) || isDoubleMark(last) || last === 0x3a || last === 0x29 || block.last - block.first > 16)
  );
}

/** Marks contact blocks and boilerplate: a heading and what belongs to it. */
function sections(document: TextDocument, patterns: LinePatterns, body: number): void {
  const { blocks, text } = document;
  const speech = lastSpeech(document);
  let section: 'contact' | 'boilerplate' | undefined;
  let prose = 0;
  for (let index = body; index < blocks.length; index += 1) {
    const block = blocks[index] as DocumentBlock;
    const { role } = block;
    if (role === 'contact' || role === 'boilerplate') continue;
    if (role !== 'heading' && role !== 'paragraph' && role !== 'list-item' && role !== 'caption') {
      if (role === 'nav' || role === 'share') section = undefined;
      continue;
    }
    const count = block.last - block.first;
    const line = keyOf(text, block);
    const heading = role === 'heading' || (count <= 8 && line.endsWith(':'));
    if (patterns.isContactHeading(line) && (count <= 14 || (count <= 60 && isContactLine(line)))) section = 'contact';
    else if (index > speech && (prose > 40 || index > body + 1) && opensBoilerplate(patterns, line, count, heading))
      section = 'boilerplate';
    else if (section === 'contact' && staysContact(blocks, index, text)) section = 'contact';
    else if (
      section === 'contact' ||
      (section === 'boilerplate' && heading && count <= 9 && blocks[index + 1] !== undefined)
    )
      section = undefined;
    else if (
      section === undefined &&
      index > speech &&
      index > blocks.length - 8 &&
      count <= 14 &&
      prose > 40 &&
      isContactLine(line)
    )
      block.role = 'contact';
    if (section !== undefined) block.role = section;
    else prose += count;
  }
}

/** Index of the last block that holds speech: a dash or marks, and a reporting verb. Boilerplate comes behind it. */
function lastSpeech({ blocks, text, words }: TextDocument): number {
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const block = blocks[index] as DocumentBlock;
    if (block.role !== 'paragraph' && block.role !== 'lede') continue;
    const led = isDash(text.charCodeAt(block.start)) || isDoubleMark(text.charCodeAt(block.start));
    for (let word = block.first + 1; word < block.last; word += 1) {
      if (!(classesOf(words, word) & REPORTING)) continue;
      if (led) return index;
      // ", säger", "” säger": behind a comma or a mark, with a space between.
      const gap = text.slice(words.ends[word - 1], words.starts[word]);
      if (/[,?!.”"»“’–-]\s$/.test(gap)) return index;
    }
  }
  return -1;
}

/** Whether a line goes on a contact block: it has a number or an address, or is short with such a line near. */
function staysContact(blocks: readonly DocumentBlock[], index: number, text: string): boolean {
  const block = blocks[index] as DocumentBlock;
  const count = block.last - block.first;
  if (isContactLine(keyOf(text, block))) return count <= 40;
  const next = blocks[index + 1];
  if (count > 14 || endsSentence(text.charCodeAt(block.end - 1))) return false;
  return (
    next === undefined || !block.source.apart || (isContactLine(keyOf(text, next)) && next.last - next.first <= 25)
  );
}

function opensBoilerplate(patterns: LinePatterns, line: string, count: number, heading: boolean): boolean {
  if (!patterns.isBoilerplateHeading(line)) return false;
  if (heading) return count <= 9;
  // "About Birch: Birch is …", "About Birch Birch is …": the heading run into its paragraph.
  const words = line.split(' ').slice(0, 10);
  const colon = words.findIndex((word) => word.endsWith(':'));
  const name = (words[1] ?? '').replace(/\W/g, '');
  return (colon > 0 && colon <= 6) || (name.length > 2 && words.slice(2).some((word) => word.startsWith(name)));
}

/** A telephone number, an e-mail address or a web address stands in the line. */
function isContactLine(line: string): boolean {
  return (
    /@[\p{L}\d-]+\./u.test(line) ||
    /(?:\+|\b0|\(0)\d[\d\s()/–-]{5,}\d/.test(line) ||
    /\b\d{3}[-/.]\d{3}[-/.]\d{4}\b/.test(line) ||
    /\b(?:www\.|https?:\/\/)/.test(line)
  );
}
