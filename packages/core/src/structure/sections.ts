import { endsSentence, isDash, isQuoteMark } from '../text/characters.ts';
import { REPORTING } from '../languages/lexicon.ts';
import { classesOf, isCapital, startOf } from '../text/words.ts';
import { isContactLine } from './contact-line.ts';
import { type DocumentBlock, type TextDocument, keyOf } from './document.ts';
import type { LinePatterns } from './furniture.ts';

/** Words of the longest line of boilerplate that needs no other to follow. */
const LONGEST_NOTE = 14;

/** Marks contact blocks and boilerplate: a heading and what belongs to it. */
export function sections(document: TextDocument, patterns: LinePatterns, body: number, speech: number): void {
  const { blocks } = document;
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
    const line = keyOf(document, block);
    const heading = role === 'heading' || (count <= 8 && line.endsWith(':'));
    if (patterns.isContactHeading(line) && (count <= 14 || (count <= 60 && isContactLine(line, patterns))))
      section = 'contact';
    else if (index > speech && (prose > 40 || index > body + 1) && opensBoilerplate(document, patterns, block, heading))
      section = 'boilerplate';
    else if (index > speech && role === 'heading' && headsProfile(document, patterns, index)) section = 'boilerplate';
    else if (section === 'contact' && staysContact(document, patterns, index)) section = 'contact';
    else if (
      section === 'contact' ||
      (section === 'boilerplate' && heading && count <= 9 && block.source.apart && blocks[index + 1] !== undefined)
    )
      section = undefined;
    if (section !== undefined) block.role = section;
    else prose += count;
    // "Note: figures are rounded." is over with its line.
    if (section === 'boilerplate' && count <= LONGEST_NOTE && /:\s/.test(line)) section = undefined;
  }
}

/** Whether a heading is a name with which the paragraph below opens to say what it is: "Norvik" over "Norvik Halls (publ), a builder …". */
function headsProfile({ blocks, text }: TextDocument, patterns: LinePatterns, index: number): boolean {
  const { start, end } = blocks[index] as DocumentBlock;
  const next = blocks[index + 1];
  const name = text.slice(start, end);
  if (end - start > LONGEST_NAME || next?.role !== 'paragraph' || !text.startsWith(name, next.start)) return false;
  const behind = text.slice(next.start + name.length, Math.min(next.end, next.start + name.length + 200));
  const rest = behind.replace(/^[®™]?(?: \p{Lu}[\p{L}&.-]*)*(?: \([^()]*\))?/u, '');
  return patterns.opensProfile(rest.trimStart().toLowerCase());
}

/** UTF-16 code units of the longest name of an issuer. */
const LONGEST_NAME = 60;

/** Index of the last block that holds speech: a dash or marks, and a reporting verb. Boilerplate comes behind it. */
export function lastSpeech({ blocks, text, words }: TextDocument): number {
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const block = blocks[index] as DocumentBlock;
    if (!(block.classes & REPORTING) || (block.role !== 'paragraph' && block.role !== 'lede')) continue;
    const led = isDash(text.charCodeAt(block.start)) || isQuoteMark(text.charCodeAt(block.start));
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

/** Whether a verb of saying, and no name that looks like one, stands in a line. */
function reports({ words }: TextDocument, { first, last }: DocumentBlock): boolean {
  for (let word = first; word < last; word += 1)
    if (classesOf(words, word) & REPORTING && !isCapital(words, word)) return true;
  return false;
}

/** Whether a line goes on a contact block: it has a number or an address, or is short with such a line near. */
function staysContact(document: TextDocument, patterns: LinePatterns, index: number): boolean {
  const { blocks, text } = document;
  const block = blocks[index] as DocumentBlock;
  const count = block.last - block.first;
  if (isContactLine(keyOf(document, block), patterns)) return count <= 40;
  // "e.V." closes no sentence.
  const closed = endsSentence(text.charCodeAt(block.end - 1)) && text.charAt(block.end - 3) !== '.';
  if (count > 14 || closed) return false;
  if (!block.source.apart || blocks[index + 1] === undefined) return true;
  // A paragraph of names and titles has the number in one of its lines.
  for (const next of blocks.slice(index + 1, index + 4)) {
    if (isContactLine(keyOf(document, next), patterns)) return next.last - next.first <= 25;
    if (next.source.apart && next !== blocks[index + 1]) break;
  }
  return false;
}

function opensBoilerplate(
  document: TextDocument,
  patterns: LinePatterns,
  block: DocumentBlock,
  heading: boolean,
): boolean {
  const line = keyOf(document, block);
  if (!patterns.isBoilerplateHeading(line)) return false;
  // "Om byggtiden säger hon:" leads to speech.
  if (heading) return block.last - block.first <= 9 && !(line.endsWith(':') && reports(document, block));
  // "About Birch: Birch is …", "About Birch Birch is …": the heading run into its paragraph.
  const words = line.split(' ').slice(0, 10);
  const colon = words.findIndex((word) => word.endsWith(':'));
  // "Om bygget sier NAME: «…»" leads to speech.
  const says = (word: number): boolean =>
    (classesOf(document.words, word) & REPORTING) !== 0 && !isCapital(document.words, word);
  if (colon >= 0 && colon <= 6) return !words.slice(0, colon).some((_, at) => says(block.first + at));
  const name = (words[1] ?? '').replace(/\W/g, '');
  if (name.length < 2 || !isCapital(document.words, block.first + 1)) return false;
  // "About BirchBirch is …".
  if (name === name.slice(0, name.length / 2).repeat(2) && name.length > 4) return true;
  if (words.slice(2).some((word) => (name.length > 2 ? word.startsWith(name) : word === name))) return true;
  // "About BH Birch Homes is a builder of …".
  let verb = block.first + 2;
  while (verb < block.first + 9 && isCapital(document.words, verb)) verb += 1;
  return verb > block.first + 2 && patterns.opensProfile(line.slice(startOf(document.words, verb) - block.start));
}
