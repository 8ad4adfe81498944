import { REPORTING } from '../../languages/lexicon.ts';
import type { DocumentBlock, TextDocument } from '../../structure/document.ts';
import { isDoubleMark, isSingleMark } from '../../text/characters.ts';
import type { FoundAttribution } from '../attribution/found-attribution.ts';
import { dashLed } from './dash.ts';
import { type FoundQuotation, speech } from './found.ts';
import { isSentence, speaksInFirstPerson } from './like-speech.ts';
import { holdsMark } from './marks.ts';

/** Paragraphs of the longest statement that no mark opens. */
const LONGEST = 5;
/** Blocks above one that is the first of the text. */
const HEAD = 8;

/**
 * What a verb and a colon lead to where neither marks nor dashes open it: "Mayor NAME said: ¶ The bridge is open. ¶ We
 * thank you all.": the block behind, and those after it up to the last in the first person, or each that is set off as
 * quoted, or all of a text that begins so.
 */
export function withoutMarks(
  document: TextDocument,
  index: number,
  announced: FoundAttribution | null,
): FoundQuotation[] {
  const { blocks } = document;
  const opening = blocks[index];
  if (!announced?.cue || announced.continues !== null || opening === undefined || !isPlain(document, opening))
    return [];
  // Where a dash leads speech, a colon may lead to anything.
  const plain = document.lexicon.subjectFirst ?? document.lexicon.clauses;
  if (opening.role !== 'blockquote' && !(plain && announced.cueBits & REPORTING)) return [];
  const { kind } = announced.phrase;
  const next = blocks[index + 1];
  // "NAME said:", a paragraph put in between, then what NAME says.
  if (kind === 'other' || (next !== undefined && isMarked(document, next))) return [];
  const whole = document.lexicon.clauses !== null && isFirst(document, index);
  let last = index;
  for (let at = index + 1; at < index + LONGEST; at += 1) {
    const block = blocks[at];
    if (block === undefined || (block.role === 'blockquote') !== (opening.role === 'blockquote')) break;
    if (!isPlain(document, block)) break;
    if (whole || block.role === 'blockquote' || speaksInFirstPerson(document, block)) last = at;
  }
  const spans = blocks.slice(index, last + 1).map(({ start, end }) => ({ start, end }));
  return [{ ...speech(announced, `no-marks/announced-${kind}`, 'medium', index), spans }];
}

/** Whether no paragraph but the one that leads to it stands above a block. */
function isFirst({ blocks }: TextDocument, index: number): boolean {
  if (index > HEAD) return false;
  return blocks.slice(0, Math.max(index - 1, 0)).every(({ role }) => role !== 'paragraph' && role !== 'lede');
}

/** Whether a block is running text that holds no marks and leads to nothing. */
function isPlain(document: TextDocument, block: DocumentBlock): boolean {
  return (
    (block.role === 'paragraph' ||
      block.role === 'blockquote' ||
      // Not the text below a headline that ends in a colon.
      (block.role === 'lede' && document.lexicon.clauses !== null)) &&
    isSentence(document, block, block.textStart) &&
    document.text.charCodeAt(block.end - 1) !== 0x3a &&
    !isMarked(document, block) &&
    !holdsMark(document.words, block.textStart, block.end)
  );
}

function isMarked({ text }: TextDocument, { textStart, end }: DocumentBlock): boolean {
  const code = text.charCodeAt(textStart);
  return isDoubleMark(code) || isSingleMark(code) || dashLed(text, textStart, end) >= 0;
}
