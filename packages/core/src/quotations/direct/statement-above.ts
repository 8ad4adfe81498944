import { COMPLEMENTISER, CUE, PREPOSITION, STATEMENT, wordsOf } from '../../languages/lexicon.ts';
import { type TextDocument, isBody, textFirst } from '../../structure/document.ts';
import { classesOf, isCapital } from '../../text/words.ts';
import { subjectWithin } from '../attribution/announcement.ts';
import type { FoundAttribution } from '../attribution/found-attribution.ts';
import type { FoundQuotation } from './found.ts';
import { wordIn } from '../phrases/gaps.ts';
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
    if (block === undefined || !isBody(block.role) || block.role === 'headline') return null;
    for (let at = block.first + 1; at < block.last && at < block.first + LOOKED; at += 1) {
      const bits = classesOf(words, at);
      if (!(bits & (STATEMENT | CUE)) || isCapital(words, at)) continue;
      const states = bits & STATEMENT && forward.includes(wordIn(document, at - 1));
      const speaks =
        block.role === 'lede' &&
        bits & CUE &&
        classesOf(words, at + 1) & PREPOSITION &&
        !reports(document, at, block.last);
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

/** Whether what is reported stands behind a verb, in its sentence: "said in a letter that …". */
function reports({ words }: TextDocument, verb: number, limit: number): boolean {
  for (let at = verb + 1; at < limit && at < verb + 12; at += 1) if (classesOf(words, at) & COMPLEMENTISER) return true;
  return false;
}
