import { COORDINATOR } from '../../languages/lexicon.ts';
import type { DocumentBlock, TextDocument } from '../../structure/document.ts';
import { endsSentence, isDash } from '../../text/characters.ts';
import { classesOf, endOf, isCapital, isNumber, startOf } from '../../text/words.ts';
import { type FoundAttribution, label } from '../attribution/found-attribution.ts';
import { ageEnd, gapBefore, isPersonAt, isTitleAt, wordIn } from '../phrases/gaps.ts';
import { isNameWord } from '../phrases/name-word.ts';
import { rangeOf } from '../phrases/spans.ts';

/** Words that such a signature has at most. */
const LONGEST = 7;

/**
 * Who signs without a surname behind a dash, as customers do: "– Martha, Orrin", "– Kim and Rory, Orrin", "– Tom B.",
 * "– nurse, Orrin", "– Martha, carer, Orrin", "– Martha (34)"; what stands behind the comma is a place and no more than three words.
 */
export function signedByCustomer(document: TextDocument, from: number, limit: number): FoundAttribution | null {
  if (from >= limit || limit - from > LONGEST) return null;
  const { words } = document;
  const named = isNameWord(document, from);
  const kind = isSomeone(document, from) ? 'other' : named ? 'name' : null;
  if (kind === null) return null;
  let next = from + 1;
  // "Tom B."
  const initial = kind === 'name' && next < limit && isInitial(document, next);
  if (initial) next += 1;
  const mention = rangeOf(document, from, next - 1);
  const both = kind === 'name' && next + 1 < limit && (classesOf(words, next) & COORDINATOR) !== 0;
  const joined = both && isNameWord(document, next + 1) ? rangeOf(document, next + 1) : undefined;
  if (joined !== undefined) next += 2;
  let role;
  if (kind === 'name' && joined === undefined && next < limit && /^[,(]$/.test(gapBefore(document, next))) {
    const plain = !isCapital(words, next) && isSomeone(document, next);
    if (plain) role = rangeOf(document, next);
    next = plain ? next + 1 : ageEnd(document, next, limit);
  }
  for (let at = next; at < limit; at += 1)
    if (
      !(isCapital(words, at) || (at > next && isNumber(words, at))) ||
      (at === next ? !/^\.?,$/.test(gapBefore(document, at)) : gapBefore(document, at) !== '')
    )
      return null;
  const end = endOf(words, limit - 1);
  return label({ kind, mention, role, joined, honorific: 0, next: limit, end }, mention.start, limit);
}

/** Whether a word says what somebody is: "nurse", "carer". */
function isSomeone(document: TextDocument, at: number): boolean {
  return isTitleAt(document, at) || isPersonAt(document, at);
}

/** The same on a line of its own, with its dash. */
export function customerBelow(document: TextDocument, block: DocumentBlock | undefined): FoundAttribution | null {
  if (block === undefined || !isDash(document.text.charCodeAt(block.textStart))) return null;
  // "– Absolutely.": an answer, but "– Berg.", whom the text has named.
  const { text, names } = document;
  if (endsSentence(text.charCodeAt(block.end - 1)) && !names.has(wordIn(document, block.first))) return null;
  return signedByCustomer(document, block.first, block.last);
}

/** "B." */
function isInitial({ words }: TextDocument, at: number): boolean {
  return isCapital(words, at) && endOf(words, at) - startOf(words, at) === 1;
}
