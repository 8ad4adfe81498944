import { endsSentence, isBullet, isDash, isDoubleMark, isQuoteMark } from '../text/characters.ts';
import type { SourcePart } from '../text/source-block.ts';
import { CUE } from '../languages/lexicon.ts';
import { CAPITAL, NUMBER, classesAmong, isCapital } from '../text/words.ts';
import { behindContacts } from './behind-contacts.ts';
import { closing, endsInCredit } from './closing.ts';
import { isDateLine } from './date-line.ts';
import { datelineEnd } from './dateline.ts';
import { type BlockRole, type DocumentBlock, type TextDocument, isOpen, keyOf } from './document.ts';
import { linePatternsOf, type LinePatterns } from './furniture.ts';
import { headlineAndLede } from './headline.ts';
import { lastSpeech, sections } from './sections.ts';

/** Blocks this near to the top or bottom of the page may be notices. */
const EDGE = 5;
/** Words of the longest item of a menu. */
const LONGEST_ITEM = 4;
/** Words of the longest trail of links. */
const LONGEST_TRAIL = 45;
/** Code units of the longest opening of a legal notice. */
const LONGEST_OPENING = 60;

/**
 * Gives every block of a document its part in the release: furniture, headline, lede, date, contact, boilerplate,
 * caption, heading or body. One pass for lines that show by themselves what they are, one for sections. Where the source
 * states the part of every block, that is all.
 */
export function structure(document: TextDocument): void {
  const patterns = linePatternsOf(document.lexicon.language);
  const { blocks } = document;
  const isStated = blocks.every(({ source }) => source.part !== undefined);
  let paragraphs = 0;
  blocks.forEach((block, index) => {
    block.role = roleOfLine(document, patterns, block, index < EDGE || index >= blocks.length - EDGE);
    if (isStated) return;
    // Only the first paragraphs open with a dateline; highlights in a list before them do not count.
    const isText = block.role === 'paragraph' || block.role === 'lede';
    if (isText && !isDash(document.text.charCodeAt(block.start)) && (paragraphs += 1) <= 4)
      block.textStart = datelineEnd(document, block);
  });
  if (isStated) return;
  shareNames(document);
  contentsLists(document);
  const body = headlineAndLede(document);
  const speech = lastSpeech(document);
  sections(document, patterns, body, speech);
  const lede = blocks.findIndex((block) => block.role === 'lede');
  const from = Math.max(body, lede + 1, speech + 1);
  behindContacts(document, patterns, from);
  closing(document, from);
}

const roleOfPart: Readonly<Record<SourcePart, BlockRole | null>> = {
  furniture: 'nav',
  headline: 'headline',
  subheadline: 'subheadline',
  dateline: 'date',
  lede: 'lede',
  body: null,
  contact: 'contact',
  about: 'boilerplate',
};

function roleOfLine(document: TextDocument, patterns: LinePatterns, block: DocumentBlock, atEdge: boolean): BlockRole {
  const { part, kind } = block.source;
  if (part !== undefined) return roleOfPart[part] ?? kind;
  if (kind !== 'paragraph' && kind !== 'list-item' && kind !== 'heading') return kind;
  const words = block.last - block.first;
  if (words <= LONGEST_TRAIL && isTrail(document, patterns, block)) return 'nav';
  if (patterns.isLegalNotice(document.lower.slice(block.start, block.start + LONGEST_OPENING))) return 'boilerplate';
  if (words <= 60) {
    const line = keyOf(document, block);
    const furniture = patterns.furniture(line, words, atEdge);
    if (furniture !== undefined) return furniture;
    if (
      words <= 40 &&
      !holdsSpeech(document, block) &&
      (patterns.isCaption(line) ||
        // "Borgmester NAME. (Pressefoto)": "(Bild)" may name a paper.
        patterns.isCaption(`${/\((\p{L}{8,})\)\.?$/u.exec(line)?.[1] ?? ''}: `) ||
        // Behind speech a credit is of a picture beside it.
        (line.includes(': ') &&
          !isDash(document.text.charCodeAt(block.start)) &&
          endsInCredit(document.text.slice(block.start, block.start + line.length), (credit) =>
            isCredit(patterns, credit),
          )))
    )
      return 'caption';
    if (words <= 8 && !line.includes('/') && patterns.isByline(document.text.slice(block.start, block.end)))
      return 'other';
    // "--Nordic Wire--", "*** NORDISK TJENESTE ***"
    const framed = /^\*{3,} .* \*{3,}$/.test(line);
    const between = framed || (words <= 5 && isDash(document.text.charCodeAt(block.start)) && /[-–—]$/.test(line));
    if (words === 0 || between || (words <= 30 && /(?<![.!?] ?\()©/.test(line))) return 'other';
    if (isDateLine(document, block)) return 'date';
  }
  if (kind === 'paragraph' && isHeading(document, block)) return 'heading';
  return kind;
}

/** Whether a line holds words in marks that end or are followed by a comma, and a verb of saying: a caption in which somebody speaks. */
function holdsSpeech({ text, words }: TextDocument, { start, end, first, last }: DocumentBlock): boolean {
  return (classesAmong(words, first, last) & CUE) !== 0 && /[,.!?]["”“»«]|["”“»«],/.test(text.slice(start, end));
}

/** Where a page stands on its site: "Du är här: Start / Nyheter / Ny bro öppnad", "Start › Press › Ny bro öppnad". */
function isTrail({ text, lower }: TextDocument, patterns: LinePatterns, { start, end }: DocumentBlock): boolean {
  const line = text.slice(start, end);
  if (!/[>›»/|]/.test(line)) return false;
  const steps = line.split(/\s[>›»/|]\s/);
  if (steps.length < 3) return false;
  const first = lower.slice(start, start + (steps[0] ?? '').length);
  return (
    patterns.furniture(first, 1, true) === 'nav' || patterns.furniture(first.replace(/^.*:\s*/, ''), 1, true) === 'nav'
  );
}

/** "Foto: Bo Lind", not the picture's title. */
function isCredit({ isCaption }: LinePatterns, line: string): boolean {
  return line.includes(': ') && isCaption(line);
}

/** A short line without a closing stop that leads no list or speech. */
function isHeading({ text, words }: TextDocument, block: DocumentBlock): boolean {
  const count = block.last - block.first;
  const first = text.charCodeAt(block.start);
  const last = text.charCodeAt(block.end - 1);
  if (count === 0 || count > 16 || isDash(first) || isBullet(first) || isDoubleMark(first)) return false;
  // A row of a table.
  if (text.slice(block.start, block.end).includes('\t')) return false;
  if ((endsSentence(last) && last !== 0x3f) || last === 0x3a || last === 0x3b || last === 0x2c || isQuoteMark(last))
    return false;
  // "… ist die Brücke offen.“ (Schluss)": the stop stands before a note in brackets.
  if (
    last === 0x29 &&
    /[.!?…]["“”»«]?\s*\([^()]*\)$/.test(text.slice(Math.max(block.start, block.end - 40), block.end))
  )
    return false;
  // "Bron är stängd. Polisen ber alla\n– köra långsamt": a sentence that goes on in a list.
  const below = text.slice(block.end, block.end + 4);
  if (/^\n[-–—•*]\s\p{Ll}/u.test(below) && /[.!?]\s\p{Lu}/u.test(text.slice(block.start, block.end))) return false;
  return ((words.forms[block.first] ?? 0) & (CAPITAL | NUMBER)) !== 0;
}

/** The names of networks and buttons in the line under "Share this page". */
function shareNames({ blocks }: TextDocument): void {
  blocks.forEach((block, index) => {
    const above = blocks[index - 1];
    if (above?.role === 'share' && block.role === 'heading' && !block.source.apart && block.last - block.first <= 6)
      block.role = 'share';
  });
}

/** A heading such as "Contents" with the run of short lines under it, or any long run of very short lines, is navigation. */
function contentsLists(document: TextDocument): void {
  const { blocks, text, words } = document;
  const isShort = (block: DocumentBlock | undefined, most: number): boolean =>
    block !== undefined &&
    block.last - block.first <= most &&
    (most > LONGEST_ITEM || (block.role !== 'other' && block.role !== 'date')) &&
    !endsSentence(text.charCodeAt(block.end - 1)) &&
    !isDash(text.charCodeAt(block.start)) &&
    text.charCodeAt(block.end - 1) !== 0x3a &&
    isCapital(words, block.first);
  const isProse = ({ role, first, last }: DocumentBlock): boolean => role === 'paragraph' && last - first > 15;
  const prose = blocks.findIndex(isProse);
  let headed = false;
  for (let index = 0; index + 1 < blocks.length; index += 1) {
    const block = blocks[index] as DocumentBlock;
    headed ||= block.last - block.first > (index === 0 ? 2 : LONGEST_ITEM) && isOpen(block);
    if (block.role !== 'nav') continue;
    // A heading over prose ("Mer om …") is no list of links.
    const next = blocks[index + 1] as DocumentBlock;
    if (index > Math.max(3, prose) && isProse(next) && isHeading(document, block)) {
      block.role = 'heading';
      continue;
    }
    // The lines right under it, without a blank line between them, belong to it where there are at least three.
    let end = index + 1;
    // In a menu above the headline, a longer line is the headline.
    const most = index < prose && !headed ? LONGEST_ITEM : 9;
    while (end < blocks.length && isShort(blocks[end], most) && (end === index + 1 || !blocks[end]?.source.apart))
      end += 1;
    const late = index > blocks.length * 0.6;
    if (end - index <= (late ? 1 : 3)) continue;
    for (let item = index + 1; item < end; item += 1) (blocks[item] as DocumentBlock).role = 'nav';
    // The last of them may head further lines.
    index = end - 2;
  }
}
