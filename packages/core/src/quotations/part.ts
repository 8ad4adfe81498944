import {
  ABBREVIATION,
  ARTICLE,
  CONDITIONAL,
  CUE,
  FIRST_PERSON,
  FUNCTION,
  NEGATION,
  PREPOSITION,
  PRONOUN,
  SOURCE_BEFORE,
  WORK,
} from '../languages/lexicon.ts';
import type { DocumentBlock, TextDocument } from '../structure/document.ts';
import { endsSentence, isUpper } from '../text/characters.ts';
import { sentenceEndAfter } from '../text/sentences.ts';
import { classesOf, isCapital, startOf } from '../text/words.ts';
import { attributionBefore, subjectWithin } from './announcement.ts';
import type { FoundAttribution } from './attribution.ts';
import type { Candidate } from './candidate.ts';
import { clauseAttribution, hasParticiple, participleSubject, isReported } from './clause.ts';
import { type FoundQuotation, speech } from './found.ts';
import { wordIn } from './gaps.ts';
import { isTitleCase } from './name-run.ts';
import { sentenceSubject, speakerBefore } from './sentence-speaker.ts';
import { sentenceStart } from './spans.ts';

/**
 * Words in lower case inside a sentence are quoted from somebody when there are several of them: names and titles have
 * capitals, and words set off for doubt are one or two. The speaker is whom the sentence is about.
 */
export function partOfSentence(
  document: TextDocument,
  block: DocumentBlock,
  candidate: Candidate,
  index: number,
): FoundQuotation | null {
  const { words } = document;
  if (document.lexicon.clauses !== null) return partOfReport(document, block, candidate, index);
  const count = candidate.last - candidate.first;
  const start = sentenceStart(document, Math.max(block.first, candidate.first - LONGEST_SENTENCE), candidate.first);
  let reported = false;
  for (let word = start; word < candidate.first; word += 1)
    if (classesOf(words, word) & (CUE | SOURCE_BEFORE)) reported = true;
  if (count < (reported ? 2 : 4)) return null;
  const subject =
    attributionBefore(document, start, candidate.first) ?? subjectWithin(document, start, candidate.first);
  if (subject === null && count < 5) return null;
  return partBy(subject, index);
}

/**
 * Words in marks in a sentence that is somebody's report, by its verb or by its mood: "Der Plan sei „ein Fehler“." Where
 * the sentence names nobody, the report of the sentence before goes on.
 */
function partOfReport(
  document: TextDocument,
  block: DocumentBlock,
  candidate: Candidate,
  index: number,
): FoundQuotation | null {
  const { words, text } = document;
  const count = candidate.last - candidate.first;
  if (isNamed(document, candidate) || isNounAlone(document, candidate)) return null;
  const start = sentenceStart(document, Math.max(block.first, candidate.first - LONGEST_SENTENCE), candidate.first);
  // "Sollte es heißen, …": nothing was said.
  if (classesOf(words, start) & CONDITIONAL) return null;
  const end = sentenceEnd(document, candidate.last, block);
  const reported = isReported(document, start, candidate.first) || isReported(document, candidate.last, end);
  const closed = hasParticiple(document, candidate.last, end)
    ? participleSubject(document, start, candidate.first)
    : null;
  const own = closed ?? clauseAttribution(document, start, candidate.first);
  const subject =
    own ??
    (reported ? speakerBefore(document, block.first, start) : null) ??
    sentenceSubject(document, start, candidate.first);
  if (own === null && !reported) {
    if (isUpper(text.charCodeAt(startOf(words, candidate.first)))) return null;
    const agent = subject !== null && subject.phrase.kind !== 'other';
    if (count < (agent ? 4 : 5)) return null;
  }
  return partBy(subject, index);
}

function partBy(subject: FoundAttribution | null, block: number): FoundQuotation {
  const attribution: FoundAttribution | null = subject && { ...subject, order: 'label' };
  const rule = `marks/part${subject ? `-${subject.phrase.kind}` : ''}`;
  return { ...speech(attribution, rule, 'low', block), partial: true };
}

/** Words beyond which a sentence is not followed. */
const LONGEST_SENTENCE = 100;

/** Index behind the last word of the sentence that goes on behind word `at`. */
function sentenceEnd(document: TextDocument, at: number, block: DocumentBlock): number {
  const { words } = document;
  for (let word = Math.max(at - 1, block.first); word < block.last && word < at + LONGEST_SENTENCE; word += 1)
    if (sentenceEndAfter(words, word, block.end, ABBREVIATION) >= 0) return Math.max(word + 1, at);
  return Math.min(block.last, at + LONGEST_SENTENCE);
}

/** Whether what stands in marks inside somebody's sentence is their words rather than a name or a scare quote: a few words, or a sentence. */
export function speechLike(document: TextDocument, candidate: Candidate): boolean {
  const { text, words } = document;
  const count = candidate.last - candidate.first;
  if (count >= 5) return true;
  let capitals = 0;
  let function_ = 0;
  for (let word = candidate.first; word < candidate.last; word += 1) {
    if (isCapital(words, word)) capitals += 1;
    if (classesOf(words, word) & (FUNCTION | ARTICLE | PREPOSITION)) function_ += 1;
  }
  if (document.lexicon.clauses !== null) return !isNounAlone(document, candidate);
  if (capitals >= count && count > 0) return false;
  const beside =
    candidate.after !== null || (candidate.before !== null && candidate.first - candidate.before.next <= 6);
  return (
    count >= 3 ||
    function_ > 0 ||
    beside ||
    endsSentence(text.charCodeAt(candidate.close - 1)) ||
    (count === 2 && capitals === 0)
  );
}

/** Nothing but nouns in marks are a name, unless "eine" or "als" before them shows a judgement. */
function isNounAlone(document: TextDocument, { first, last }: Candidate): boolean {
  for (let word = first; word < last; word += 1) if (!isCapital(document.words, word)) return false;
  return document.lexicon.clauses?.judging.has(wordIn(document, first - 1)) !== true;
}

/** Whether a name stands in the marks, the words of its sentence around it: "on “Morning News” today", "im „Boten“", "Bengt ”Bagarn” Berg". */
export function isNameInside(document: TextDocument, candidate: Candidate): boolean {
  const { words, text, lexicon } = document;
  const { first, last, open, close } = candidate;
  const before = text.slice(words.ends[first - 1] ?? open, open);
  const behind = text.slice(close - 1, words.starts[last]);
  if (!/^\s+$/.test(before) || !/^[\p{L}\p{N}].\s+$/u.test(behind)) return false;
  for (let word = first; word < last; word += 1) if (classesOf(words, word) & CUE) return false;
  const nickname =
    last === first + 1 && isCapital(words, first - 1) && isCapital(words, first) && isCapital(words, last);
  return (
    nickname ||
    isNamed(document, candidate) ||
    isWork(document, candidate) ||
    (lexicon.clauses === null && isTitleCase(document, first, last))
  );
}

/** A word such as "rapporten", "called" right before the marks. */
export function isWork(document: TextDocument, candidate: Candidate): boolean {
  const { words, text } = document;
  const before = candidate.first - 1;
  if (before < 0) return false;
  const gap = text.slice(words.ends[before], candidate.open).trim();
  // "a new podcast, “Talk of the Town”": an apposition has capitals.
  const named = gap === '' || (gap === ',' && isTitleCase(document, candidate.first, candidate.last));
  return named && ((classesOf(words, before) & WORK) !== 0 || isApposition(document, candidate, gap));
}

/** Words with a capital and no stop right behind a noun are its name, "under programpunkten ”Nära vård”", unless a verb calls it so. */
function isApposition({ words, text }: TextDocument, { first, close }: Candidate, gap: string): boolean {
  return (
    gap === '' &&
    classesOf(words, first - 1) === 0 &&
    !isCapital(words, first - 1) &&
    !(classesOf(words, first - 2) & CUE) &&
    isUpper(text.charCodeAt(startOf(words, first))) &&
    !endsSentence(text.charCodeAt(close - 1))
  );
}

/**
 * Where every noun has a capital: nouns in marks right behind a noun, a definite article or a preposition are a name
 * ("die Agentur „Nordbild“", "im „Boten“"); behind an indefinite article or "als" they may be a judgement.
 */
export function isNamed({ words, text, lexicon }: TextDocument, { first, last, open, close }: Candidate): boolean {
  const before = first - 1;
  if (lexicon.clauses === null || before < 0 || last - first > LONGEST_NAME || !isCapital(words, first)) return false;
  if (!/^\s*$/.test(text.slice(words.ends[before], open)) || endsSentence(text.charCodeAt(close - 1))) return false;
  for (let word = first; word < last; word += 1)
    if (classesOf(words, word) & (FUNCTION | PRONOUN | FIRST_PERSON | NEGATION) && !isCapital(words, word))
      return false;
  if (lexicon.clauses.judging.has(text.slice(words.starts[before], words.ends[before]))) return false;
  return isCapital(words, before) || (classesOf(words, before) & (ARTICLE | PREPOSITION)) !== 0;
}

const LONGEST_NAME = 6;
