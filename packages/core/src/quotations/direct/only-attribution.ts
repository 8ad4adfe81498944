import { ADVERB, COMPLEMENTISER, CUE } from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { DIGIT, LETTER, classOf, isSpace } from '../../text/characters.ts';
import { isTitleCase } from '../../text/title-case.ts';
import { classesOf, endOf, isCapital } from '../../text/words.ts';
import type { FoundAttribution } from '../attribution/found-attribution.ts';
import { isAmong, opensSentence } from '../phrases/gaps.ts';
import type { Candidate } from './candidate.ts';

/**
 * Whether between two stretches stands the attribution of the first and the rest of its sentence, nothing more. Inside
 * one sentence a comma must stand before the second, and no other verb of saying: "…, he said, adding, …".
 */
export function onlyAttribution(
  document: TextDocument,
  said: Candidate,
  { first: to, last, open, close }: Candidate,
  next: boolean,
): boolean {
  const { text, words } = document;
  const attribution = said.after;
  if (attribution === null || to - attribution.next > LONGEST_REST || goesOnWith(document, said, open)) return false;
  // "“It is.” – Anna Berg “It was.” – Bo Lind": each with a signature of its own.
  if (attribution.order === 'label' && attribution.next >= to) return false;
  // "…,” Berg told “Morning News.”": a name.
  const told = attribution.next === to && isAmong(document, to - 1, document.lexicon.language.addressingVerbs);
  if ((told || isTitleCase(document, to, last)) && lastSign(text, endOf(words, to - 1), open) === '') return false;
  // "mit einem Lachen": a noun.
  const isVerb = (word: number): boolean => (classesOf(words, word) & CUE) !== 0 && !isCapital(words, word);
  let verb = false;
  let reports = false;
  for (let word = attribution.next - 1; word < to; word += 1) {
    if (word >= attribution.next && isVerb(word)) verb = true;
    else if (verb && classesOf(words, word) & COMPLEMENTISER) reports = true;
    // "…“, so NAME, der klarmachte, dass es gelte, „…“".
    if (classesOf(words, word) & COMPLEMENTISER && document.lexicon.clauses) return false;
    if (word < to - 1 && opensSentence(document, word + 1)) return false;
  }
  // "… Berg wrote. “Non-paper” is a term": a sentence that only begins with what stands in marks.
  if (opensSentence(document, to))
    return /[.,!?…]$/.test(text.slice(open, close)) || !/^\s*\p{Ll}/u.test(text.slice(close + 1, close + 4));
  // "…,” Berg wrote in a note saying why, “but …": the sentence goes on in the marks; "…, arguing that, as it was, “…" reports.
  const goesOn = !reports && !isCapital(words, to) && !isVerb(to - 1);
  return (
    next &&
    (endsAttribution(document, attribution, to) ||
      ((!verb || goesOn) && lastSign(text, endOf(words, to - 1), open) !== ''))
  );
}

/** Whether the speaker, the verb or its particle is the last word before `to`: what follows in marks is no name in a phrase of the attribution. */
function endsAttribution({ words }: TextDocument, { phrase, cue }: FoundAttribution, to: number): boolean {
  const end = endOf(words, to - 1);
  return end === phrase.mention.end || end === cue?.end || (classesOf(words, to - 1) & ADVERB) !== 0;
}

/** Whether "and adds:" stands before a mark, behind the attribution of a stretch: what follows is another quotation. */
export function goesOnWith({ text }: TextDocument, { after }: Candidate, open: number): boolean {
  return after?.continues != null && lastSign(text, after.continues.end, open) === ':';
}

/** The last character before the opening mark that is no white space. */
export function lastSign(text: string, from: number, open: number): string {
  let at = open - 1;
  while (at >= from && isSpace(text.charCodeAt(at))) at -= 1;
  if (at < from) return '';
  const code = text.charCodeAt(at);
  return classOf(code) & (LETTER | DIGIT) ? '' : text.charAt(at);
}

/** How many words the sentence of an attribution may go on for. */
const LONGEST_REST = 60;
