import { REPORTING } from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { isCapital } from '../../text/words.ts';
import { invertedAt } from '../attribution/attribution.ts';

/** Words of the longest attribution that closes a sentence. */
const LONGEST_CLOSING = 8;

/** "NAME sier at brua er trygg, skriver Norby Avis.": whether a verb of saying and its subject, who passes a report on, close a sentence. */
export function isPassedOn(document: TextDocument, verb: number, last: number): boolean {
  const lower = last - verb < LONGEST_CLOSING && !isCapital(document.words, verb);
  return lower && (invertedAt(document, verb, last, REPORTING)?.next ?? 0) >= last;
}
