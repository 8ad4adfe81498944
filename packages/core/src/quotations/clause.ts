import {
  ADVERB,
  ARTICLE,
  CLOSING_CUE,
  COMPLEMENTISER,
  COORDINATOR,
  CUE,
  FUNCTION,
  NEGATION,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SOURCE_AFTER,
  SOURCE_BEFORE,
} from '../languages/lexicon.ts';
import type { TextDocument } from '../structure/document.ts';
import { classesOf, endOf, isCapital, startOf } from '../text/words.ts';
import { type FoundAttribution, invertedAt } from './attribution.ts';
import { gapBefore, wordIn } from './gaps.ts';
import { type NounPhrase, readNounPhrase } from './noun-phrase.ts';
import { rangeOf } from './spans.ts';

/** How many words back a verb is looked for. */
const REACH = 60;

/**
 * The last reporting verb among the words `from` to `to` of a sentence, with its subject, told by the place of the verb
 * and the case of the articles (Duden, Die Grammatik, 9th ed., §§ 1338–1372: one constituent before the finite verb of a
 * main clause, the finite verb last in a subordinate one). Null where the language does not read clauses.
 */
export function clauseAttribution(document: TextDocument, from: number, to: number): FoundAttribution | null {
  const { words, lexicon } = document;
  if (lexicon.clauses === null) return null;
  for (let at = to - 1; at >= from && at > to - REACH; at -= 1) {
    const bits = classesOf(words, at);
    if (isCapital(words, at) && at > from) {
      if (!(bits & SOURCE_BEFORE)) continue;
    }
    const found =
      bits & SOURCE_BEFORE
        ? sourceAt(document, at, to)
        : bits & SOURCE_AFTER
          ? sourceBehind(document, from, at)
          : bits & CLOSING_CUE && gapBefore(document, at) === ','
            ? interposed(document, at, to)
            : isReportingVerb(document, at)
              ? subjectOfVerb(document, from, at, to)
              : null;
    if (found !== null) return found;
  }
  return null;
}

/** A verb that reports or judges, as a finite form. */
function isReportingVerb(document: TextDocument, at: number): boolean {
  const { lexicon, words } = document;
  return (classesOf(words, at) & CUE) !== 0 || lexicon.clauses?.judgements.has(wordIn(document, at)) === true;
}

/** "laut dem Ministerium", "nach Angaben der Polizei". */
function sourceAt(document: TextDocument, at: number, limit: number): FoundAttribution | null {
  const { words } = document;
  const known = invertedAt(document, at, limit, SOURCE_BEFORE);
  if (known !== null) return known;
  if (isCapital(words, at) && !(at > 0 && classesOf(words, at - 1) & PREPOSITION && gapBefore(document, at) === ''))
    return null;
  const from = at + 1 < limit && classesOf(words, at + 1) & PREPOSITION ? at + 2 : at + 1;
  if (from >= limit || gapBefore(document, from) !== '') return null;
  const noun = readNounPhrase(document, from, limit);
  return noun === null ? null : attribution(document, at, noun, 'inverted');
}

/** "der Polizei zufolge". */
function sourceBehind(document: TextDocument, from: number, at: number): FoundAttribution | null {
  for (let start = Math.max(from, at - 10); start < at; start += 1) {
    const noun = readNounPhrase(document, start, at);
    if (noun !== null && noun.next === at) return attribution(document, at, noun, 'straight');
  }
  return null;
}

/** ", so die Sprecherin,". */
function interposed(document: TextDocument, at: number, limit: number): FoundAttribution | null {
  const noun = readNounPhrase(document, at + 1, limit);
  if (noun === null || noun.role === 'object' || (noun.next < limit && gapBefore(document, noun.next) === ''))
    return null;
  return attribution(document, at, noun, 'inverted');
}

/** The subject of a finite verb: before it, behind it, or the one of the verb that it is joined to. */
function subjectOfVerb(document: TextDocument, from: number, verb: number, to: number): FoundAttribution | null {
  const { words, lexicon } = document;
  const start = clauseStart(document, from, verb);
  if (lexicon.clauses?.impersonal.has(wordIn(document, verb)) && isImpersonal(document, verb))
    return impersonalSource(document, start, verb, to);
  if (start === verb && verb > from) {
    if (classesOf(words, verb - 1) & COORDINATOR) return joinedVerb(document, from, verb);
    const front = subjectAt(document, from, verb);
    return front !== null ? attribution(document, verb, front, 'straight') : behindVerb(document, verb, to);
  }
  if (opensSubordinate(document, start)) {
    const noun = subjectAt(document, start + 1, verb);
    return noun === null ? null : attribution(document, verb, noun, 'straight');
  }
  const front = subjectAt(document, start, verb);
  if (front === null || !reaches(document, front, verb)) return behindVerb(document, verb, to);
  const behind = front.phrase.kind === 'other' && front.role !== 'subject' ? subjectBehind(document, verb, to) : null;
  return behind !== null && (behind.role === 'subject' || behind.phrase.kind === 'name') && isAgent(behind)
    ? attribution(document, verb, behind, 'inverted')
    : attribution(document, verb, front, 'straight');
}

function isAgent({ phrase }: NounPhrase): boolean {
  return phrase.kind !== 'other';
}

/** Index of the first word of the clause that holds the verb. */
function clauseStart(document: TextDocument, from: number, verb: number): number {
  const { words } = document;
  let at = verb;
  while (at > from) {
    const gap = gapBefore(document, at);
    if (gap === ',' || gap === ':' || gap === ';' || gap === '–' || gap === '-') return at;
    const before = classesOf(words, at - 1);
    if (before & COORDINATOR && (at === verb || !isCapital(words, at - 2))) return at;
    at -= 1;
  }
  return at;
}

function opensSubordinate(document: TextDocument, at: number): boolean {
  return (
    (classesOf(document.words, at) & (COMPLEMENTISER | RELATIVE)) !== 0 ||
    document.lexicon.clauses?.subordinators.has(wordIn(document, at)) === true
  );
}

/** The noun phrase at word `at` where it can be a subject. */
function subjectAt(document: TextDocument, at: number, limit: number): NounPhrase | null {
  const { words, lexicon } = document;
  if (at >= limit) return null;
  const word = wordIn(document, at);
  const bits = classesOf(words, at);
  if (bits & (PREPOSITION | SOURCE_BEFORE | COMPLEMENTISER | NEGATION) && !(bits & ARTICLE)) return null;
  if (lexicon.clauses?.fronts.has(word)) {
    // "Auch der Minister sagte": a particle before the subject.
    if (!(bits & ADVERB) || at + 1 >= limit || !(classesOf(words, at + 1) & ARTICLE)) return null;
  }
  const noun = readNounPhrase(document, at, limit);
  if (noun === null || noun.role === 'object') return null;
  return !noun.determined && noun.phrase.kind === 'other' && isAdverbLike(document, word) ? null : noun;
}

function isAdverbLike(document: TextDocument, word: string): boolean {
  for (const ending of document.lexicon.clauses?.adverbEndings ?? []) if (word.endsWith(ending)) return true;
  return false;
}

/** Whether nothing but the subject stands before the verb: its apposition, a bracket, an adverb. */
function reaches(document: TextDocument, { next }: NounPhrase, verb: number): boolean {
  const { words } = document;
  for (let at = next; at < verb; at += 1)
    if (classesOf(words, at) & (ARTICLE | PRONOUN) && gapBefore(document, at) === '' && !isCapital(words, at))
      return false;
  return true;
}

/** "sagte der Sprecher": the subject right behind the verb, past objects and adverbials. */
function behindVerb(document: TextDocument, verb: number, to: number): FoundAttribution | null {
  const noun = subjectBehind(document, verb, to);
  return noun === null ? null : attribution(document, verb, noun, 'inverted');
}

function subjectBehind(document: TextDocument, verb: number, to: number): NounPhrase | null {
  const { words } = document;
  let at = verb + 1;
  for (let steps = 0; at < to && steps < 6; steps += 1) {
    if (gapBefore(document, at) === ',' || gapBefore(document, at) === ':') return null;
    const bits = classesOf(words, at);
    if (bits & PREPOSITION && !isCapital(words, at)) {
      const inner = readNounPhrase(document, at + 1, to);
      if (inner === null) return null;
      at = inner.next;
      continue;
    }
    const noun = readNounPhrase(document, at, to);
    if (noun !== null && noun.role !== 'object') return noun;
    if (noun !== null) {
      at = noun.next;
      continue;
    }
    if (isCapital(words, at) || bits & (COMPLEMENTISER | RELATIVE) || (bits & CUE && at > verb + 1)) return null;
    if (!(bits & (ADVERB | FUNCTION | ARTICLE | PRONOUN))) steps += 2;
    at += 1;
  }
  return null;
}

/** "… und fügte hinzu": the subject of the verb before. */
function joinedVerb(document: TextDocument, from: number, verb: number): FoundAttribution | null {
  const { words } = document;
  const earlier = clauseAttribution(document, from, verb - 1);
  if (earlier !== null)
    return { ...earlier, cue: rangeOf(document, verb), cueBits: classesOf(words, verb) & CUE, end: endOf(words, verb), next: verb + 1 };
  const front = subjectAt(document, from, verb);
  return front === null ? null : attribution(document, verb, front, 'straight');
}

/** "heißt es". */
function isImpersonal(document: TextDocument, verb: number): boolean {
  const { clauses } = document.lexicon;
  return (
    clauses?.expletives.has(wordIn(document, verb + 1)) === true || clauses?.expletives.has(wordIn(document, verb - 1)) === true
  );
}

/** "In dem Brief heißt es", "heißt es in dem Brief". */
export function impersonalSource(
  document: TextDocument,
  start: number,
  verb: number,
  to: number,
): FoundAttribution | null {
  const { words } = document;
  const led = start < verb && classesOf(words, start) & (PREPOSITION | SOURCE_BEFORE) ? start : -1;
  let at = led;
  for (let word = verb + 1; at < 0 && word < to && word < verb + 5; word += 1)
    if (classesOf(words, word) & PREPOSITION && !isCapital(words, word)) at = word;
  if (at < 0) return null;
  const noun = readNounPhrase(document, at + 1, led >= 0 ? verb : to);
  if (noun === null) return null;
  return attribution(document, verb, noun, led >= 0 ? 'straight' : 'inverted');
}

function attribution(
  document: TextDocument,
  cue: number,
  { phrase, next }: NounPhrase,
  order: 'inverted' | 'straight',
): FoundAttribution {
  const { words } = document;
  const start = startOf(words, cue);
  const inverted = order === 'inverted';
  return {
    cue: rangeOf(document, cue),
    cueBits: classesOf(words, cue) & (CUE | SOURCE_BEFORE | SOURCE_AFTER | CLOSING_CUE),
    phrase,
    start: Math.min(start, phrase.mention.start),
    end: inverted ? Math.max(phrase.end, endOf(words, cue)) : endOf(words, cue),
    next: inverted ? Math.max(next, phrase.next) : cue + 1,
    continues: null,
    order,
  };
}
