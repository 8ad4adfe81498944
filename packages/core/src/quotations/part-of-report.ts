import {
  ABBREVIATION,
  ARTICLE,
  CONDITIONAL,
  FIRST_PERSON,
  FUNCTION,
  NEGATION,
  PREPOSITION,
  PRONOUN,
} from '../languages/lexicon.ts';
import type { DocumentBlock, TextDocument } from '../structure/document.ts';
import { endsSentence, isUpper } from '../text/characters.ts';
import { sentenceEndAfter } from '../text/sentences.ts';
import { classesOf, isCapital, startOf } from '../text/words.ts';
import type { Candidate } from './candidate.ts';
import { clauseAttribution, hasParticiple, participleSubject, isReported } from './clause.ts';
import { type FoundQuotation, partBy } from './found.ts';
import { wordIn } from './gaps.ts';
import { sentenceSubject, speakerBefore } from './sentence-speaker.ts';
import { sentenceStart } from './spans.ts';

/**
 * Words in marks in a sentence that is somebody's report, by its verb or by its mood: "Der Plan sei „ein Fehler“." Where
 * the sentence names nobody, the report of the sentence before goes on.
 */
export function partOfReport(
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

/** Words beyond which a sentence is not followed. */
const LONGEST_SENTENCE = 100;

/** Index behind the last word of the sentence that goes on behind word `at`. */
function sentenceEnd(document: TextDocument, at: number, block: DocumentBlock): number {
  const { words } = document;
  for (let word = Math.max(at - 1, block.first); word < block.last && word < at + LONGEST_SENTENCE; word += 1)
    if (sentenceEndAfter(words, word, block.end, ABBREVIATION) >= 0) return Math.max(word + 1, at);
  return Math.min(block.last, at + LONGEST_SENTENCE);
}

/** Nothing but nouns in marks are a name, unless "eine" or "als" before them shows a judgement. */
export function isNounAlone(document: TextDocument, { first, last }: Candidate): boolean {
  for (let word = first; word < last; word += 1) if (!isCapital(document.words, word)) return false;
  return document.lexicon.clauses?.judging.has(wordIn(document, first - 1)) !== true;
}

/**
 * Where every noun has a capital: nouns in marks right behind a noun, a definite article or a preposition are a name
 * ("die Agentur „Nordbild“", "im „Boten“"); behind an indefinite article or "als" they may be a judgement.
 */
export function isNamed({ words, text, lexicon }: TextDocument, { first, last, open, close }: Candidate): boolean {
  const before = first - 1;
  if (before < 0 || last - first > LONGEST_NAME || !isCapital(words, first)) return false;
  if (!/^\s*$/.test(text.slice(words.ends[before], open)) || endsSentence(text.charCodeAt(close - 1))) return false;
  for (let word = first; word < last; word += 1)
    if (classesOf(words, word) & (FUNCTION | PRONOUN | FIRST_PERSON | NEGATION) && !isCapital(words, word))
      return false;
  if (lexicon.clauses?.judging.has(text.slice(words.starts[before], words.ends[before]))) return false;
  return isCapital(words, before) || (classesOf(words, before) & (ARTICLE | PREPOSITION)) !== 0;
}

const LONGEST_NAME = 6;
