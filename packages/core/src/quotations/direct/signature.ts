import { GIVEN_NAME, HONORIFIC, STATEMENT } from '../../languages/lexicon.ts';
import type { DocumentBlock, TextDocument } from '../../structure/document.ts';
import { endsSentence, isDash, isDoubleMark } from '../../text/characters.ts';
import { classesOf, endOf, startOf } from '../../text/words.ts';
import { labelBefore } from '../attribution/announcement.ts';
import { type FoundAttribution, isLong, knows, label } from '../attribution/found-attribution.ts';
import type { FoundQuotation } from './found.ts';
import { gapBefore, wordIn } from '../phrases/gaps.ts';
import { titleAmong } from '../phrases/name-titles.ts';

/** The block above where it names who speaks below it, and signs no words of its own: "Irene Tuckwell, MLA for Saltby –". */
export function signedAbove(
  document: TextDocument,
  index: number,
  previous: FoundQuotation | undefined,
): FoundAttribution | null {
  const two = nameOverTitle(document, index);
  if (two !== null) return (previous?.attribution?.start ?? -1) < two.start ? two : null;
  const name = signatureLine(document, index - 1);
  if (!name || !/^(?:(?:sub)?head|other)/.test(name.role) || (previous?.attribution?.start ?? -1) >= name.start)
    return null;
  const sign = signature(document, name.first, name.last);
  return sign?.phrase.role !== undefined || isDash(document.text.charCodeAt(name.end - 1)) ? sign : null;
}

/** A name and, on the line under it, a title, right over the words: "Irene Tuckwell\nFounder, Saltby Flood Action\n“We …”". */
function nameOverTitle(document: TextDocument, index: number): FoundAttribution | null {
  const { blocks } = document;
  if (blocks[index]?.source.apart !== false || blocks[index - 1]?.source.apart !== false) return null;
  const title = signatureLine(document, index - 1);
  if (title === null || !titleAmong(document, title.first, Math.min(title.last, title.first + 4))) return null;
  const name = signatureLine(document, index - 2);
  const sign = name && signature(document, name.first, name.last);
  if (!sign || sign.phrase.role !== undefined || sign.phrase.kind !== 'name') return null;
  return { ...sign, phrase: { ...sign.phrase, role: { start: title.start, end: title.end } } };
}

/** Whose words a heading announces by an office: "Aus dem Grußwort der Äbtissin", "Toimitusjohtajan katsaus", "Vd-kommentar". */
export function headedBy(document: TextDocument, index: number): FoundAttribution | null {
  const heading = signatureLine(document, index - 1);
  if (heading?.role !== 'heading' || heading.last - heading.first > 6) return null;
  const { words, lexicon } = document;
  let mention = null;
  let statement = false;
  for (let at = heading.first; at < heading.last; at += 1) {
    const parts = wordIn(document, at).split('-');
    const [title = ''] = parts;
    const start = startOf(words, at);
    if (lexicon.isTitle(title)) mention = { start, end: start + title.length };
    statement ||= parts.some((part) => (lexicon.classes.of(part) & STATEMENT) !== 0);
  }
  if (mention === null || !statement) return null;
  return label(
    { kind: 'title', mention, honorific: 0, next: heading.last, end: heading.end },
    heading.start,
    heading.last,
  );
}

/** The next block where it is a signature: "— Irene Tuckwell, founder of Saltby Flood Action"; the title may have its own line. */
export function signedBelow(document: TextDocument, index: number): FoundAttribution | null {
  const name = signatureLine(document, index + 1);
  const sign = name && signature(document, name.first, name.last);
  if (sign === null || headsProse(document, index + 1)) return null;
  if (sign.phrase.role !== undefined) return sign;
  const title = signatureLine(document, index + 2);
  if (title !== null && titleAmong(document, title.first, Math.min(title.last, title.first + 4)))
    return { ...sign, phrase: { ...sign.phrase, role: { start: title.start, end: title.end } } };
  // "Quick Facts" above a list.
  return document.blocks[index + 2]?.role === 'list-item' ? null : sign;
}

/** Code units above a signature in which whoever signs is named. */
const NAMED_WITHIN = 5000;

/**
 * "Key Findings" over a paragraph of prose, with a capital on each word: a heading, where no given name, dash or comma
 * shows a person, nor the text has the same words above.
 */
function headsProse(document: TextDocument, index: number): boolean {
  const { blocks, text, lower, lexicon, words } = document;
  const [line, below] = blocks.slice(index, index + 2);
  if (line === undefined || below?.role !== 'paragraph' || lexicon.subjectFirst === undefined) return false;
  const named = isDash(text.charCodeAt(line.textStart)) || text.slice(line.start, line.end).includes(',');
  const given = (classesOf(words, line.first) & (HONORIFIC | GIVEN_NAME)) !== 0;
  const known = lower
    .slice(Math.max(0, line.start - NAMED_WITHIN), line.start)
    .includes(lower.slice(line.start, line.end));
  return line.source.apart && !named && !given && !known && !isDoubleMark(text.charCodeAt(below.textStart));
}

/** A block that may be a line of a signature: short, no sentence, and leading to nothing. */
export function signatureLine({ blocks, text }: TextDocument, index: number): DocumentBlock | null {
  const block = blocks[index];
  if (block === undefined || block.last - block.first > 16 || isDoubleMark(text.charCodeAt(block.textStart)))
    return null;
  const end = text.charCodeAt(block.end - 1);
  // "- Irene Tuckwell.", "Irene Tuckwell, P.C., M.P."
  const led =
    end === 0x2e &&
    (isDash(text.charCodeAt(block.textStart)) || /\p{Lu}\.\p{Lu}\.$/u.test(text.slice(block.end - 4, block.end)));
  return (endsSentence(end) && !led) || end === 0x3a ? null : block;
}

/** A signature behind the words said: "… – Sara Nuorgam, Kaamos Capital"; a part of a name that the text has given where it is `known`. */
export function signature(document: TextDocument, from: number, limit: number, known = false): FoundAttribution | null {
  // "Six Month Results", but "A. Berg".
  if (document.lexicon.isIndefinite(wordIn(document, from)) && gapBefore(document, from + 1) === '') return null;
  const found = labelBefore(document, from, limit);
  return found !== null && (isLong(document, found.phrase) || (known && knows(document, found.phrase))) ? found : null;
}

/** "“It is.” (Anna Berg, engineer)" */
export function signatureInBrackets(document: TextDocument, from: number, limit: number): FoundAttribution | null {
  for (let last = from; last < limit && last < from + 16; last += 1)
    if (document.text.charCodeAt(endOf(document.words, last)) === 0x29) return signature(document, from, last + 1);
  return null;
}
