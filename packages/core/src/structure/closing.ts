import { endsSentence, isBullet, isDash, isQuoteMark } from '../text/characters.ts';
import { endOf, isCapital, isNumber, startOf } from '../text/words.ts';
import { isContactLine, namesSite } from './contact-line.ts';
import { type BlockRole, type DocumentBlock, type TextDocument, isOpen } from './document.ts';
import { linePatternsOf } from './furniture.ts';
import { describesIssuer } from './profile.ts';

/** Blocks of the longest end of a release that is read. */
const LONGEST_CLOSING = 40;
/** Words of the longest line that only tells whom to ask: what closes like a sentence may be body. */
const LONGEST_CONTACT = 30;
const LONGEST_CONTACT_SENTENCE = 16;
/** Words of the longest line that stands over or in a contact block without a number of its own. */
const LONGEST_LABEL = 14;

/**
 * Reads the end of a release upwards, from its last block to the first that is body: contacts, what the issuer says of
 * itself, signature, footnotes and credits, with or without a heading. No block before `from` is read.
 */
export function closing(document: TextDocument, from: number): void {
  const { blocks } = document;
  const first = Math.max(from, blocks.length - LONGEST_CLOSING);
  for (let index = blocks.length - 1; index >= first; index -= 1) {
    const block = blocks[index] as DocumentBlock;
    if (!isOpen(block)) continue;
    const role = closingRole(document, index, first);
    if (role === undefined) return;
    block.role = role;
  }
}

function closingRole(document: TextDocument, index: number, from: number): BlockRole | undefined {
  const { blocks, text, lexicon } = document;
  const block = blocks[index] as DocumentBlock;
  const first = text.charCodeAt(block.start);
  if (block.role === 'list-item') return isFootnote(document, index) ? 'other' : undefined;
  if (block.role !== 'paragraph' && block.role !== 'heading') return undefined;
  if (isDash(first) || isQuoteMark(first)) return undefined;
  const patterns = linePatternsOf(lexicon.language);
  const count = block.last - block.first;
  const line = text.slice(block.start, block.end);
  const lower = document.lower.slice(block.start, block.end);
  // A footnote stands behind its asterisk without a space; everything in brackets tells of the text, not in it.
  if (isBullet(first)) return /^\*\p{L}/u.test(line) ? 'other' : undefined;
  if (/^\(.*\)$/s.test(line) || patterns.isByline(line)) return 'other';
  const below = blocks[index + 1];
  const joined = below !== undefined && !below.source.apart;
  const longest = endsSentence(text.charCodeAt(block.end - 1)) ? LONGEST_CONTACT_SENTENCE : LONGEST_CONTACT;
  if (count <= longest && (isContactLine(lower, patterns) || pointsToSite(line))) return 'contact';
  if (count <= LONGEST_LABEL && below?.role === 'contact' && labels(document, block, joined)) return 'contact';
  // Over links alone stands no heading of the text.
  if (block.role === 'heading' && count <= 5 && isLink(below) && isLink(blocks[index - 1])) return 'nav';
  if (below?.role === 'boilerplate' && block.role === 'heading' && count <= 6 && joined) return 'boilerplate';
  if (describesIssuer(document, block)) return 'boilerplate';
  if (endsInCredit(line, patterns.isCaption) || /\bdoi\b/.test(lower) || pointsElsewhere(document, block))
    return 'other';
  if (isSignature(document, index, from)) return 'other';
  return isListed(document, index, from) ? 'nav' : undefined;
}

/** One of the last lines, under a heading of links or a question about the page. */
function isListed({ blocks, text }: TextDocument, index: number, from: number): boolean {
  let at = index;
  while (at > from && blocks[at]?.role === 'heading') at -= 1;
  const head = blocks[at];
  return at < index && (isLink(head) || (head?.role === 'other' && text.charAt(head.end - 1) === '?'));
}

function isLink(block: DocumentBlock | undefined): boolean {
  return block?.role === 'nav' || block?.role === 'share' || block?.role === 'cookie';
}

/** Whether a line names a site; a sentence tells no time beside it, and does not open with it. */
function pointsToSite(line: string): boolean {
  return namesSite(line) && !(/[.!?]$/.test(line) && /\d ?[ap]m\b|\d[.:]\d\d|^[\p{L}\d-]{1,40}\.\p{Ll}/u.test(line));
}

/** A single line behind an asterisk that a word of the text bears too. */
function isFootnote({ text, blocks }: TextDocument, index: number): boolean {
  const block = blocks[index] as DocumentBlock;
  return (
    text.charAt(block.start) === '*' &&
    blocks[index - 1]?.role !== 'list-item' &&
    /[\p{L}\d”"»“]\*/u.test(text.slice(0, block.start))
  );
}

/** A line over a contact line, in its paragraph; or a heading over the paragraph. */
function labels({ text }: TextDocument, block: DocumentBlock, joined: boolean): boolean {
  const last = text.charCodeAt(block.end - 1);
  const question = last === 0x3f;
  if (joined) return question || !endsSentence(last);
  if (!block.source.apart || block.last - block.first > 5) return false;
  return block.role === 'heading' || question || last === 0x3a;
}

/** "Anna Berg framför museet. Foto: Bo Lind". */
export function endsInCredit(line: string, isCaption: (line: string) => boolean): boolean {
  if (line.length > 300) return false;
  const credit = line.slice(Math.max(line.lastIndexOf('. ') + 2, line.lastIndexOf('(') + 1));
  // "Anna Berg öppnar bronFoto: Bo Lind": the space was lost.
  const run = line.includes(': ') ? /[\p{Ll}.)](\p{Lu}\p{Ll}+: [^:]+)$/u.exec(line) : null;
  const lost = run?.[1] ?? '';
  return [credit, lost].some((part) => part.length < 80 && part.length < line.length && isCaption(part.toLowerCase()));
}

/** "The report is available here.", but "Anna Berg said: “I live here.”" */
function pointsElsewhere({ lower, words, lexicon }: TextDocument, block: DocumentBlock): boolean {
  if (block.last - block.first > LONGEST_LABEL || isQuoteMark(lower.charCodeAt(block.end - 1))) return false;
  const word = lower.slice(startOf(words, block.last - 1), endOf(words, block.last - 1));
  return linePatternsOf(lexicon.language).isPointer(word);
}

/** Two or three short lines of names, one an organisation's or a greeting: "Nordlyx AB (publ)" over "Styrelsen". */
function isSignature(document: TextDocument, index: number, from: number): boolean {
  const { blocks, text, lower, words, lexicon } = document;
  let start = index;
  const isLineBelow = (at: number): boolean =>
    blocks[at]?.source.apart === false && !endsSentence(text.charCodeAt((blocks[at - 1]?.end ?? 0) - 1));
  while (start > from && isLineBelow(start)) start -= 1;
  // A greeting may stand in a paragraph of its own.
  if (start > from && blocks[start - 1]?.role === 'other') start -= 1;
  let end = index + 1;
  while (end < blocks.length && blocks[end]?.source.apart === false) end += 1;
  if (end - start < 2 || end - start > 3) return false;
  let organisation = false;
  for (const block of blocks.slice(start, end)) {
    if (block.role === 'other' || block.role === 'date') {
      organisation = true;
      continue;
    }
    if (block.last - block.first > 5 || endsSentence(text.charCodeAt(block.end - 1))) return false;
    for (let word = block.first; word < block.last; word += 1) {
      const form = lower.slice(startOf(words, word), endOf(words, word));
      if (lexicon.isOrganisation(form)) organisation = true;
      else if (isNumber(words, word) || !(isCapital(words, word) || lexicon.isTitle(form))) return false;
    }
  }
  return organisation;
}
