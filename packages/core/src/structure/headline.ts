import { ARTICLE, COORDINATOR, CUE, PREPOSITION } from '../languages/lexicon.ts';
import { endsSentence, isDash, isDoubleMark, isSpace } from '../text/characters.ts';
import { sentenceEndAfter } from '../text/sentences.ts';
import { isTitleCase } from '../text/title-case.ts';
import { classesOf, endOf, isCapital, startOf, wordAt } from '../text/words.ts';
import { isContactLine } from './contact-line.ts';
import { type DocumentBlock, type TextDocument, isProse, keyOf } from './document.ts';
import { linePatternsOf } from './furniture.ts';
import { isKicker, isLetterhead } from './letterhead.ts';
import { isPortrait } from './portrait.ts';

/** Lines of a menu that are read on either side of one of them. */
const LONGEST_MENU = 20;

/** Words of the longest line of an address. */
const LONGEST_ADDRESS = 8;

/** Words of the longest headline. */
const LONGEST_HEADLINE = 50;

/** Words of the longest one that only its place and its end show. */
const LONGEST_OPEN = 35;

/** Finds headline and lede; gives the index of the first block behind the headline. */
export function headlineAndLede(document: TextDocument): number {
  const { blocks, text } = document;
  const at = headlineIndex(document);
  if (at >= 0) (blocks[at] as DocumentBlock).role = 'headline';
  if (blocks.some((block) => block.role === 'lede')) return at + 1;
  const headings: DocumentBlock[] = [];
  for (let index = at + 1; index < blocks.length; index += 1) {
    const block = blocks[index] as DocumentBlock;
    const line = block.role === 'heading' || (block.role === 'paragraph' && text.charAt(block.end - 1) === ':');
    if (line && isKicker(document, block)) block.role = 'other';
    if (at >= 0 && isCutOff(document, block, blocks[at] as DocumentBlock)) block.role = 'nav';
    if (breaksOff(document, block)) block.role = 'date';
    const above =
      isLongLine(document, block) ||
      goesOn(document, block) ||
      isAboveDateline(document, block, index) ||
      (index === at + 1 &&
        (isHeaded(document, block, blocks[index + 1]) || isCry(document, block, blocks[index + 1]))) ||
      (isAlike(document, blocks[at], block) && !isSaid(document, block));
    if (block.role === 'paragraph' && above) block.role = 'heading';
    if (block.role === 'heading' || block.role === 'nav') headings.push(block);
    if (block.role === 'paragraph' && isPortrait(document, block)) block.role = 'caption';
    if (block.role === 'paragraph') {
      const opens = opensLede(document, block);
      // One short line between headline and prose, beside dates and the like, is an alternative headline.
      const [heading, another] = headings;
      if (opens && heading?.role === 'heading' && another === undefined) heading.role = 'subheadline';
      const marked = isDoubleMark(text.charCodeAt(block.textStart));
      if (isDash(text.charCodeAt(block.textStart)) || (marked && !block.source.apart)) break;
      if (opens && (!marked || opensWithTitle(document, block))) block.role = 'lede';
      return at + 1;
    }
    if (block.role === 'list-item' || block.role === 'blockquote' || block.role === 'table') break;
  }
  ledeBehindList(document, at + 1);
  return at + 1;
}

/** "«Det hvite brevet» er åpningsfilmen når …": a title in marks, with which the sentence goes on. */
function opensWithTitle({ text, words }: TextDocument, { textStart }: DocumentBlock): boolean {
  const [title = ''] =
    /^["“”„»«]\p{Lu}[^"“”„»«.,!?]{1,60}["“”„»«]\s(?=\p{Ll})/u.exec(text.slice(textStart, textStart + 70)) ?? [];
  return title !== '' && !(classesOf(words, wordAt(words, textStart + title.length)) & CUE);
}

/** "Norvik Builds a New Bri...": the headline, cut off where a trail of links ends in it. */
function isCutOff({ text }: TextDocument, block: DocumentBlock, headline: DocumentBlock): boolean {
  const line = text.slice(block.start, block.end);
  const dots = line.endsWith('…') ? 1 : line.endsWith('...') ? 3 : line.length;
  return line.length - dots > 8 && text.startsWith(line.slice(0, -dots).trimEnd(), headline.start);
}

/** "ORRIN, Fenn –": the place of a dateline that goes on in the next paragraph. */
function breaksOff({ text }: TextDocument, block: DocumentBlock): boolean {
  return block.last - block.first <= 8 && /^\p{Lu}{3}.*\s[–—-]+$/u.test(text.slice(block.start, block.end));
}

/** "Ann Berg and Bo Lind Join the Orm Line Team to Sail …": a line of capitals, which closes with a stop only where all of a long one are. */
function isLongLine(document: TextDocument, block: DocumentBlock): boolean {
  const { text, words, lexicon } = document;
  const line = text.slice(block.start, block.end);
  const last = line.charCodeAt(line.length - 1);
  if (block.textStart > block.start || isDoubleMark(last) || !isTitleCase(document, block.first, block.last))
    return false;
  // "Cllr Bo Lind, Chairman of the Network, said:"
  if (!endsSentence(last)) return last !== 0x3a || !(classesOf(words, block.last - 1) & CUE);
  if (lexicon.capitalisedNouns || block.last - block.first < 12 || line === line.toUpperCase()) return false;
  for (let word = block.first; word < block.last; word += 1)
    if (!isCapital(words, word) && !(classesOf(words, word) & (ARTICLE | COORDINATOR | PREPOSITION))) return false;
  return true;
}

/** "into Trade": the end of a broken line. */
function goesOn({ text }: TextDocument, block: DocumentBlock): boolean {
  const short = block.last - block.first <= 8 && !endsSentence(text.charCodeAt(block.end - 1));
  return short && /^\p{Ll}/u.test(text.charAt(block.start));
}

/** A long line that no sign closes, right above the paragraph that the dateline opens: no lede. */
function isAboveDateline({ blocks, text }: TextDocument, block: DocumentBlock, index: number): boolean {
  const { role, start = 0, textStart = 0 } = blocks[index + 1] ?? {};
  return (
    role === 'paragraph' &&
    textStart > start &&
    block.textStart === block.start &&
    block.last - block.first <= LONGEST_HEADLINE &&
    /\p{L}/u.test(text.charAt(block.end - 1))
  );
}

/** "Mehr Geld für Schulen: „Ein guter Tag“": a second headline, with marks and no stop, above the text. */
function isHeaded(document: TextDocument, { start, end, first, last }: DocumentBlock, below?: DocumentBlock): boolean {
  const line = document.text.slice(start, end);
  const headed = line.includes(': ') && /^\p{L}[^.!?]*$/u.test(line) && /\p{L}["“”»«]$/u.test(line);
  return below?.role === 'paragraph' && last - first <= 16 && headed;
}

/** "Die Brücke muss bleiben!": a short cry above the text. */
function isCry({ text }: TextDocument, { start, end, first, last }: DocumentBlock, below?: DocumentBlock): boolean {
  const count = last - first;
  return (
    below?.role === 'paragraph' &&
    count <= 16 &&
    below.last - below.first > 2 * count &&
    /^\p{L}[^.!?:"“”„»«]*!$/u.test(text.slice(start, end))
  );
}

/** Running text that goes on nothing: it does not open in lower case, but for a name such as "iNorvik". */
function opensLede(document: TextDocument, block: DocumentBlock): boolean {
  return (
    isProse(document, block) && !/^\p{Ll}(?!\p{Lu})/u.test(document.text.slice(block.textStart, block.textStart + 2))
  );
}

/** Behind a list of highlights, only a dateline shows the lede. */
function ledeBehindList({ blocks }: TextDocument, from: number): void {
  const led = blocks.findIndex((block, index) => index >= from && block.textStart > block.start);
  const isListed = (block: DocumentBlock): boolean => block.role !== 'paragraph' || !block.source.apart;
  const lede = blocks[led];
  if (lede?.role === 'paragraph' && blocks.slice(from + 1, led).every(isListed)) lede.role = 'lede';
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
    if (candidates.length > 0 && breaksOff(document, block)) break;
    // A sentence below a headline is its lede, or speech, however short; so are two, or a line before marks or a dash, though a colon leads from them to what is said.
    const last = document.text.slice(block.end - 2, block.end);
    const next = document.text.charCodeAt(blocks[index + 1]?.textStart ?? -1);
    const marked = isDoubleMark(next) || isDash(next);
    const closed = /\.["“”»«]?$/.test(last) || (last.endsWith(':') && (marked || holdsSentence(document, block)));
    const dated = block.textStart > block.start;
    // What is seen on the picture above a headline may stand there twice.
    if (closed && isAlike(document, blocks[candidates.at(-1) ?? -1], block)) {
      candidates.pop();
      continue;
    }
    // The steps of a menu.
    if (candidates.length === 0 && block.role === 'list-item' && isStep(document, block)) continue;
    if (!isHeadline(document, block) || (candidates.length > 0 && (closed || dated))) break;
    candidates.push(index);
  }
  const length = (index: number): number => (blocks[index]?.last ?? 0) - (blocks[index]?.first ?? 0);
  // "En person som spelar fiol.": what is seen on the picture above a headline.
  const [top = -1, ...below] = candidates;
  const seen = (): boolean => /[ -]\p{L}{3,}\.$/u.test(document.text.slice(blocks[top]?.start, blocks[top]?.end));
  const heads = (index: number): boolean => {
    const { source, end } = blocks[index] as DocumentBlock;
    return length(index) >= 4 && source.apart && !endsSentence(document.text.charCodeAt(end - 1));
  };
  if (!document.lexicon.subjectFirst && below.some(heads) && seen()) candidates.shift();
  const end = candidates.at(-1) ?? -1;
  const last = candidates.findLast((index) => length(index) >= 3) ?? -1;
  const found = candidates.find(
    (index) => length(index) >= 3 && (index === end || !isAboveHeadline(document, index, last)),
  );
  const chosen =
    belowMenu(document, candidates, last) ?? candidates.find((index) => isTold(document, index)) ?? found ?? end;
  for (const index of candidates) {
    const block = blocks[index] as DocumentBlock;
    if (index < chosen) block.role = isKicker(document, block) ? 'other' : 'nav';
  }
  return chosen;
}

/**
 * The headline of a page whose menu stands above it: what the trail of links ends in, else the first longer line below the
 * last of the lines that open pages, the last of two alike. Undefined where no menu is known.
 */
function belowMenu(document: TextDocument, candidates: readonly number[], last: number): number | undefined {
  const { blocks, text, lower } = document;
  const lineOf = (index: number): string => lower.slice(blocks[index]?.start, blocks[index]?.end);
  const isLong = (index: number): boolean => {
    const { first, last: behind } = blocks[index] as DocumentBlock;
    return behind - first >= 5 && !isAboveHeadline(document, index, last);
  };
  let long: number | undefined;
  const topmost = candidates[0] ?? 0;
  let opened = -1;
  let trail = '';
  for (let index = 0; index < (candidates.at(-1) ?? -1); index += 1) {
    const { role, start, end } = blocks[index] as DocumentBlock;
    const isTrail = role === 'nav' && /\s[>›»/|]\s/.test(text.slice(start, end));
    if (isTrail) trail = lineOf(index);
    // A list of contents, and what may be read aloud or printed, stand below a headline, too.
    const inMenu =
      role === 'nav' && (index < topmost || opened >= 0) && index < (long ??= candidates.find(isLong) ?? Infinity);
    if (isTrail || role === 'noscript' || role === 'search' || role === 'cookie' || inMenu) opened = index;
  }
  if (opened < 0) return undefined;
  const below = candidates.filter((index) => index > opened);
  const first =
    below.find((index) => trail.endsWith(lineOf(index))) ??
    below.find(isLong) ??
    below.findLast((index) => !isAboveHeadline(document, index, last));
  if (first === undefined) return undefined;
  // "Contents" and a list whose first item heads the text stand below the headline.
  const isItem = (index: number): boolean => blocks[index]?.role === 'nav' && lineOf(index + 1) === lineOf(first);
  const contents = candidates.find(
    (index) => index + 2 < first && blocks[index + 2]?.role === 'nav' && isItem(index + 1),
  );
  return contents ?? below.findLast((index) => lineOf(index) === lineOf(first));
}

/** "Pressmeddelande: Hamnen byggs ut", below the name of the page. */
function isTold({ blocks, text, lexicon }: TextDocument, index: number): boolean {
  const { start, end } = blocks[index] as DocumentBlock;
  const [, label = ''] = /^(\p{L}+): (?:\S+ ){2}\S/u.exec(text.slice(start, end)) ?? [];
  return linePatternsOf(lexicon.language).isLabel(label.toLowerCase());
}

/** Whether two lines are the same. */
function isAlike({ lower }: TextDocument, line: DocumentBlock | undefined, { start, end }: DocumentBlock): boolean {
  return line !== undefined && lower.slice(line.start, line.end) === lower.slice(start, end);
}

/** Whether a line is led by a dash or opens with a mark, and holds a verb of saying: "– Bron är öppen, säger NAME." */
function isSaid({ text }: TextDocument, { classes, textStart }: DocumentBlock): boolean {
  const first = text.charCodeAt(textStart);
  return (classes & CUE) !== 0 && (isDash(first) || isDoubleMark(first));
}

/** Whether an item of a list is short and no sentence. */
function isStep({ text }: TextDocument, { first, last, end }: DocumentBlock): boolean {
  return last - first <= LONGEST_OPEN && !endsSentence(text.charCodeAt(end - 1));
}

/** What stands above a headline: a kicker, the issuer's name, a trail of links or a menu. `last` may be the headline. */
function isAboveHeadline(document: TextDocument, index: number, last: number): boolean {
  const block = document.blocks[index] as DocumentBlock;
  const below = index + 1 < last ? document.blocks[index + 1] : undefined;
  const short = block.last - block.first <= LONGEST_ADDRESS;
  return (
    // "Telefon (+43 732) 555-0": the address of the issuer.
    (short && isContactLine(keyOf(document, block), linePatternsOf(document.lexicon.language))) ||
    // "('Norvik' or the 'Group')": what the issuer is called.
    /\s[>›»|/·▾▼]\s|\S(?:\s\s|\t)|(?:\s[–—][^–—]{2,30}){3}|^\(.*\)$/.test(
      document.text.slice(block.start, block.end),
    ) ||
    isMenu(document, block) ||
    isKicker(document, block) ||
    isLetterhead(document, block, below !== undefined && isKicker(document, below)) ||
    announces(document, block) ||
    isInMenu(document, index, last)
  );
}

/**
 * A row of links, each with a capital: "Start Ge en gåva Om oss Press". Half of two or three are known ones, of more a fifth
 * or, where a capital is no custom of headlines, the last.
 */
function isMenu({ text, lexicon }: TextDocument, block: DocumentBlock): boolean {
  const { furniture, isContactHeading, isBoilerplateHeading } = linePatternsOf(lexicon.language);
  const items = text.slice(block.start, block.end).split(/ (?=\p{Lu})/u);
  if (items.length < 2) return false;
  // "LAGER & HAVN Bliv medlem Løn A-kasse": a capital on nearly every word is no custom of headlines everywhere.
  const small = block.last - block.first - items.length;
  if (!lexicon.subjectFirst && !lexicon.capitalisedNouns && items.length >= 5 && small <= items.length / 4)
    return items.some((item) => item !== item.toUpperCase());
  const known = items.map((item) => {
    const line = item.toLowerCase();
    return furniture(line, 2, true) !== undefined || isContactHeading(line) || isBoilerplateHeading(line);
  });
  const closes = items.length > 3 && lexicon.subjectFirst === undefined && known.at(-1) === true;
  const share = known.filter(Boolean).length * (items.length > 3 ? 5 : 2);
  return closes || share >= items.length;
}

/** A short line in a paragraph of short lines that ends before `before`. */
function isInMenu({ blocks, text }: TextDocument, index: number, before: number): boolean {
  const isItem = (at: number): boolean => {
    const block = blocks[at];
    return block !== undefined && block.last - block.first <= 5 && !endsSentence(text.charCodeAt(block.end - 1));
  };
  const isJoined = (at: number): boolean => blocks[at]?.source.apart === false;
  let first = index;
  let last = index;
  while (isJoined(first) && isItem(first) && index - first < LONGEST_MENU) first -= 1;
  while (isJoined(last + 1) && isItem(last) && last - index < LONGEST_MENU) last += 1;
  return first < last && last < before && isItem(first) && isItem(last);
}

/** "Rauhalan seurakuntayhtymä tiedottaa", "Das Landgericht teilt mit:", "Nyt fra havnen:". */
function announces({ lower, text, words, lexicon }: TextDocument, { first, last, end }: DocumentBlock): boolean {
  const closing = lower.slice(startOf(words, last - 1), endOf(words, last - 1));
  if (text.charAt(end - 1) === ':')
    for (let word = Math.max(first, last - 4); word < last; word += 1)
      if (classesOf(words, word) & CUE && !isCapital(words, word)) return true;
  // But "Anna Berg om hamnen:".
  const named = isCapital(words, first + 1) || isCapital(words, last - 1);
  const heads = text.charAt(end - 1) === ':' && !named;
  return last - first <= 4 && (heads || linePatternsOf(lexicon.language).isLabel(closing));
}

/** Whether a sentence ends before the last word of a line, or of what stands in marks. */
export function holdsSentence(
  { words }: TextDocument,
  { first, last, end }: Pick<DocumentBlock, 'first' | 'last' | 'end'>,
): boolean {
  for (let word = first; word < last - 1; word += 1) if (sentenceEndAfter(words, word, end) >= 0) return true;
  return false;
}

/** "Berg: „Wir bauen jetzt.“": words in marks, and nothing else, behind the name at the head of a text that goes on. */
function opensWithLabel({ text, blocks }: TextDocument, { first, start, end }: DocumentBlock): boolean {
  return (
    first === 0 &&
    blocks.length > 1 &&
    /^(?:\p{Lu}[^\s:]+ ){0,2}\p{Lu}[^\s:]+: [“”„»«"][^“”„»«"]+[“”»«"]$/u.test(text.slice(start, end))
  );
}

/** A first line that is a headline: short, or without a closing stop; not speech, no list. */
function isHeadline(document: TextDocument, block: DocumentBlock): boolean {
  const { text } = document;
  const count = block.last - block.first;
  const first = text.charCodeAt(block.start);
  if (block.role === 'list-item' || block.role === 'blockquote') return false;
  // "# …" in a text that was Markdown.
  if (block.role === 'heading' || (first === 0x23 && isSpace(text.charCodeAt(block.start + 1)))) return true;
  let end = block.end - 1;
  // "… said: “It was late.”"
  while (end > block.start && isDoubleMark(text.charCodeAt(end)) && !isDoubleMark(first)) end -= 1;
  const last = text.charCodeAt(end);
  // "– Hurra!", but no speech.
  if (isDash(first) && endsSentence(last)) return block.first === 0 && last === 0x21 && !holdsSentence(document, block);
  if (count <= LONGEST_HEADLINE && opensWithLabel(document, block)) return true;
  // "Norvik Sets Its Sights on the North; Signs Anna Berg, …": a capital on nearly every word makes a long one.
  const capitals = count > 12 && count <= LONGEST_HEADLINE && isTitleCase(document, block.first, block.last);
  // "… CHIEF JUSTICE OF THE U.S."
  const line = capitals ? text.slice(block.start, block.end) : '';
  if (capitals && line === line.toUpperCase()) return true;
  // So does a line that opens the text, which no sign closes or parts.
  const open = block.first === 0 && /[\p{L})]/u.test(text.charAt(block.end - 1)) && !holdsSentence(document, block);
  const longest = capitals || count <= (open ? LONGEST_OPEN : 25);
  // "… in Washington D.C."
  const closed = last === 0x2c || (last === 0x2e && !/\p{Lu}\.\p{Lu}\.$/u.test(text.slice(end - 3, end + 1)));
  return closed ? count <= 12 : longest;
}
