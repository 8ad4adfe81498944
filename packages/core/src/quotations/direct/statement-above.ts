import { COMPLEMENTISER, CUE, PREPOSITION, STATEMENT, wordsOf } from '../../languages/lexicon.ts';
import { type DocumentBlock, type TextDocument, isBody, textFirst } from '../../structure/document.ts';
import { classesAmong, classesOf, isCapital, startOf } from '../../text/words.ts';
import { subjectWithin } from '../attribution/announcement.ts';
import { type FoundAttribution, isFamiliar, label } from '../attribution/found-attribution.ts';
import type { FoundQuotation } from './found.ts';
import { isAmong, wordIn } from '../phrases/gaps.ts';
import { readSpeaker } from '../phrases/phrase.ts';
import { sentenceStart } from '../phrases/spans.ts';

/** Blocks back in which a statement is announced, and words of a block that are looked through. */
const REACH = 3;
const LOOKED = 120;

/**
 * Whose a paragraph in marks is, the first words said in a document: of whom a paragraph above says has made a statement,
 * where no colon leads to it: "NAME issued the following statement on the vote. The bill passed on Monday.", or has
 * spoken about something: "NAME today commented on the report."
 */
export function byStatementAbove(
  document: TextDocument,
  quotation: FoundQuotation,
  index: number,
): FoundAttribution | null {
  const { blocks, words } = document;
  const forward = wordsOf(document.lexicon.language.pointingForward);
  for (let above = index - 1; above >= 0 && above >= index - REACH; above -= 1) {
    const block = blocks[above];
    if (block?.role === 'headline') {
      const whose = announcedInHeadline(document, block);
      if (whose === null) return null;
      quotation.rule += '/announced-name';
      quotation.confidence = 'medium';
      return whose;
    }
    if (block === undefined || !isBody(block.role)) return null;
    for (let at = block.first + 1; at < block.last && at < block.first + LOOKED; at += 1) {
      const bits = classesOf(words, at);
      if (!(bits & (STATEMENT | CUE)) || isCapital(words, at)) continue;
      const states = bits & STATEMENT && forward.includes(wordIn(document, at - 1));
      const speaks =
        block.role === 'lede' &&
        bits & CUE &&
        classesOf(words, at + 1) & PREPOSITION &&
        // Not "said in a letter that …".
        !(classesAmong(words, at + 1, Math.min(block.last, at + 12)) & COMPLEMENTISER);
      if (!states && !speaks) continue;
      const subject = subjectWithin(document, sentenceStart(document, textFirst(document, block), at), at);
      if (subject?.phrase.kind !== 'name') continue;
      quotation.rule += '/announced-name';
      quotation.confidence = states ? 'medium' : 'low';
      return subject;
    }
  }
  return null;
}

/** Whose statement a headline says that follows: "Statement by President NAME on the vote", "Senator NAME Statement on the vote". */
function announcedInHeadline(document: TextDocument, { first, last }: DocumentBlock): FoundAttribution | null {
  const { words } = document;
  for (let noun = first; noun + 1 < last; noun += 1) {
    if (!(classesOf(words, noun) & STATEMENT)) continue;
    // "Statement attributed to NAME".
    const by = classesOf(words, noun + 1) === 0 && classesOf(words, noun + 2) & PREPOSITION ? noun + 2 : noun + 1;
    // "Official Statement from NAME".
    const opens = noun === first || isAmong(document, by, document.lexicon.language.issuerPrepositions);
    const from = opens && classesOf(words, by) & PREPOSITION ? by + 1 : first;
    const phrase = readSpeaker(document, from, from === first ? noun : last);
    if (phrase?.kind !== 'name' || (from === first && phrase.next !== noun)) return null;
    return isFamiliar(document, phrase) ? label(phrase, startOf(words, from), phrase.next) : null;
  }
  return null;
}
