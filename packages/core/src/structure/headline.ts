import { ARTICLE, COORDINATOR, PREPOSITION } from '../languages/lexicon.ts';
import { endsSentence, isDash, isDoubleMark } from '../text/characters.ts';
import { classesOf, endOf, isCapital, isNumber, startOf } from '../text/words.ts';
import { type DocumentBlock, type TextDocument, isProse } from './document.ts';
import { linePatternsOf } from './furniture.ts';

/** Finds headline and lede; gives the index of the first block behind the headline. */
export function headlineAndLede(document: TextDocument): number {
  const { blocks, text } = document;
  const at = headlineIndex(document);
  if (at >= 0) (blocks[at] as DocumentBlock).role = 'headline';
  if (blocks.some((block) => block.role === 'lede')) return at + 1;
  for (let index = at + 1; index < blocks.length; index += 1) {
    const block = blocks[index] as DocumentBlock;
    const next = blocks[index + 1];
    if (block.role === 'heading' && isKicker(document, block)) block.role = 'other';
    // One short line between headline and prose is an alternative headline.
    if (block.role === 'heading' && index === at + 1 && next?.role === 'paragraph' && opensLede(document, next))
      block.role = 'subheadline';
    if (block.role === 'paragraph') {
      if (isDash(text.charCodeAt(block.textStart))) break;
      if (!isDoubleMark(text.charCodeAt(block.textStart)) && opensLede(document, block)) block.role = 'lede';
      return at + 1;
    }
    if (block.role === 'list-item' || block.role === 'blockquote' || block.role === 'table') break;
  }
  ledeBehindList(document, at + 1);
  return at + 1;
}

/** Running text that goes on nothing: it does not open in lower case. */
function opensLede(document: TextDocument, block: DocumentBlock): boolean {
  return isProse(document, block) && !/^\p{Ll}/u.test(document.text.charAt(block.textStart));
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
    // A sentence below a headline is its lede, however short.
    if (!isHeadline(document, block) || (candidates.length > 0 && document.text.charCodeAt(block.end - 1) === 0x2e))
      break;
    candidates.push(index);
  }
  const found = candidates.find((index, place) => {
    const block = blocks[index] as DocumentBlock;
    return block.last - block.first >= 3 && !(place + 1 < candidates.length && isAboveHeadline(document, block));
  });
  const chosen = found ?? candidates.at(-1) ?? -1;
  for (const index of candidates) {
    const block = blocks[index] as DocumentBlock;
    if (index < chosen) block.role = isKicker(document, block) ? 'other' : 'nav';
  }
  return chosen;
}

/** What stands above a headline: a kicker, the issuer's name, or a trail of links. */
function isAboveHeadline(document: TextDocument, block: DocumentBlock): boolean {
  const { text } = document;
  if (/\s[>›»|/·]\s/.test(text.slice(block.start, block.end))) return true;
  return isKicker(document, block) || isLetterhead(document, block) || announces(document, block);
}

/** "Rauhalan seurakuntayhtymä tiedottaa". */
function announces({ lower, words, lexicon }: TextDocument, block: DocumentBlock): boolean {
  const last = lower.slice(startOf(words, block.last - 1), endOf(words, block.last - 1));
  return block.last - block.first <= 4 && linePatternsOf(lexicon.language).isLabel(last);
}

/**
 * A line that says what kind of text this is, or its number: "Medienmitteilung des Regierungsrats", "Forschung | Nr. 188",
 * "OTS0087 5 II 0311", "By Anna Berg", "Lindesholm/NTN".
 */
function isKicker(document: TextDocument, block: DocumentBlock): boolean {
  const { text, words, lexicon } = document;
  const count = block.last - block.first;
  if (count === 0 || count > 9) return false;
  const line = text.slice(block.start, block.end);
  const { isLabel, isByline } = linePatternsOf(lexicon.language);
  const first = endOf(words, block.first);
  const opening = text.slice(startOf(words, block.first), first);
  if (isLabel(opening.toLowerCase())) return text.charAt(first) !== ':';
  return (
    isByline(line) ||
    /^\p{Lu}{2,6}\d{3,}$/u.test(opening) ||
    /(?:^|[|·] ?)\p{L}{2,4}[.:]? ?[\d/-]{2,20}$/u.test(line) ||
    (isDash(text.charCodeAt(block.start)) && isDash(text.charCodeAt(block.end - 1)))
  );
}

/** The issuer's name above the headline: "EU-kontoret i Sverige", "Polizeidirektion Tessow". */
function isLetterhead({ lexicon, lower, words }: TextDocument, block: DocumentBlock): boolean {
  const count = block.last - block.first;
  const isOrganisation = (word: number): boolean =>
    lexicon.organisations.has(lower, startOf(words, word), endOf(words, word));
  if (count > 7) return false;
  if (isOrganisation(block.first)) return true;
  let organisation = false;
  for (let word = block.first; word < block.last; word += 1) {
    if (isNumber(words, word)) return false;
    if (isOrganisation(word)) organisation = true;
    else if (!isCapital(words, word) && !(classesOf(words, word) & (ARTICLE | COORDINATOR | PREPOSITION))) return false;
  }
  return organisation && count <= 5;
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
