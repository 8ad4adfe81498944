import { FIRST_PERSON } from '../../languages/lexicon.ts';
import type { DocumentBlock, TextDocument } from '../../structure/document.ts';
import { endsSentence, isDoubleMark } from '../../text/characters.ts';
import { classesAmong, isCapital } from '../../text/words.ts';
import { sentenceStart } from '../phrases/spans.ts';

/** Whether an unattributed dash-led block reads as speech by itself: a whole sentence, in the first or second person. */
export function speaksInFirstPerson(
  { words }: Pick<TextDocument, 'words'>,
  block: Pick<DocumentBlock, 'first' | 'last'>,
): boolean {
  return (classesAmong(words, block.first, block.last) & FIRST_PERSON) !== 0;
}

/** Whether a dash-led block is built like a sentence: a capital or a mark first, a stop at the end, some words between. */
export function isSentence(document: TextDocument, block: DocumentBlock, at: number): boolean {
  const { text, words } = document;
  const last = text.charCodeAt(block.end - 1);
  const closed =
    endsSentence(last) ||
    (isDoubleMark(last) && endsSentence(text.charCodeAt(block.end - 2))) ||
    // "– De sang. Det var slik vi fant dem": the last stop lost.
    sentenceStart(document, block.first, block.last) > block.first ||
    // "– Dette har forundret meg:" goes on in the next line.
    (last === 0x3a && block.last - block.first > 2 && speaksInFirstPerson(document, block));
  const first = text.charAt(at);
  return closed && block.last > block.first && first === first.toUpperCase() && isCapital(words, block.first);
}
