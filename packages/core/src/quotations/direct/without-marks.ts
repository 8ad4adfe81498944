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

/**
 * What a verb and a colon lead to where neither marks nor dashes open it: "Mayor NAME said: ¶ The bridge is open. ¶ We
 * thank you all.": the block behind, and those after it up to the last in the first person, or each that is set off as quoted.
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
  if (opening.role !== 'blockquote' && !(document.lexicon.subjectFirst && announced.cueBits & REPORTING)) return [];
  const { kind } = announced.phrase;
  const next = blocks[index + 1];
  // "NAME said:", a paragraph put in between, then what NAME says.
  if (kind === 'other' || (next !== undefined && isMarked(document, next))) return [];
  let last = index;
  for (let at = index + 1; at < index + LONGEST; at += 1) {
    const block = blocks[at];
    if (block?.role !== opening.role || !isPlain(document, block)) break;
    if (block.role === 'blockquote' || speaksInFirstPerson(document, block)) last = at;
  }
  const spans = blocks.slice(index, last + 1).map(({ start, end }) => ({ start, end }));
  return [{ ...speech(announced, `no-marks/announced-${kind}`, 'medium', index), spans }];
}

/** Whether a block is running text that holds no marks and leads to nothing. */
function isPlain(document: TextDocument, block: DocumentBlock): boolean {
  return (
    (block.role === 'paragraph' || block.role === 'blockquote') &&
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
