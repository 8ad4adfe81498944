import {
  ARTICLE,
  COORDINATOR,
  CUE,
  FIRST_PERSON,
  FUNCTION,
  NEGATION,
  PLURAL_PRONOUN,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SOURCE_AFTER,
  SOURCE_BEFORE,
  STATEMENT,
  WORK,
  wordsOf,
} from '../../languages/lexicon.ts';
import type { DocumentBlock, TextDocument } from '../../structure/document.ts';
import { endsSentence, isUpper } from '../../text/characters.ts';
import { classesAmong, classesOf, isCapital, isNumber, startOf } from '../../text/words.ts';
import { attributionBefore, subjectWithin } from '../attribution/announcement.ts';
import { standsInPassive } from '../attribution/passive.ts';
import { citing } from '../attribution/citing.ts';
import type { Candidate } from './candidate.ts';
import { type FoundQuotation, partBy } from './found.ts';
import { endsLike, gapBefore, isGivenName, isTitleAt, wordIn } from '../phrases/gaps.ts';
import { isTitleCase } from '../../text/title-case.ts';
import { isPossessive } from '../phrases/name-word.ts';
import { citedBefore } from './words-before.ts';
import { sentenceStart } from '../phrases/spans.ts';
import { isOneOf } from '../phrases/subject-words.ts';

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
  const { clauses, subjectFirst } = document.lexicon;
  if (clauses !== null) return clauses.reader.part(document, block, candidate, index);
  const count = candidate.last - candidate.first;
  const start = sentenceStart(document, Math.max(block.first, candidate.first - LONGEST_SENTENCE), candidate.first);
  // "In the words of NAME, the bridge is “a gift”."
  const cited = citing(document, start, candidate.first) ?? citedBefore(document, start, candidate.first);
  let reported = cited !== null;
  for (let word = start; word < candidate.first; word += 1)
    if (classesOf(words, word) & (CUE | SOURCE_BEFORE) && !subjectFirst?.goesOn(document, word)) reported = true;
  if (count < (reported ? 2 : 4)) return null;
  // "NAME beskrivs som ”en stark ledare”", "NAME er blitt kalt «en sterk leder»": of whoever describes them.
  const { givesRole, suffixedArticles } = document.lexicon;
  const role = givesRole(wordIn(document, candidate.first - 1));
  const verb = candidate.first - (role ? 2 : 1);
  if (cited === null && role && suffixedArticles && wordIn(document, verb).endsWith('s')) return partBy(null, index);
  const subject =
    cited ??
    (standsInPassive(document, start, verb)
      ? null
      : (attributionBefore(document, start, candidate.first) ?? subjectWithin(document, start, candidate.first)));
  // "temat är ”ett friare och grönare Norden”": of nobody's sentence, and no clause.
  if (subject === null && (count < 5 || !(reported || hasVerb(document, candidate, CUE)))) return null;
  return partBy(subject, index);
}

/** Whether a word that belongs to a clause stands among those in marks: an auxiliary, a pronoun, a negation. */
export function hasVerb({ words }: TextDocument, { first, last }: Candidate, more = 0): boolean {
  const clausal = FUNCTION | PRONOUN | FIRST_PERSON | NEGATION | more;
  for (let at = first; at < last; at += 1)
    if (classesOf(words, at) & clausal && !(classesOf(words, at) & NO_CLAUSE)) return true;
  return false;
}

/** What else a word of those classes may be beside a noun. */
const NO_CLAUSE = ARTICLE | PREPOSITION | COORDINATOR;

/** Words beyond which a sentence is not followed. */
const LONGEST_SENTENCE = 100;

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
  const { clauses } = document.lexicon;
  if (clauses !== null) return !clauses.reader.isNounAlone(document, candidate);
  if (capitals >= count && count > 0) return false;
  // "said the effect of it on the town was “minimal”": how something is.
  const predicate = document.lexicon.copulas.has(wordIn(document, candidate.first - 1));
  const beside =
    candidate.after !== null ||
    (candidate.before !== null && (predicate || candidate.first - candidate.before.next <= 6));
  return (
    count >= 3 ||
    function_ > 0 ||
    beside ||
    endsSentence(text.charCodeAt(candidate.close - 1)) ||
    (count === 2 && capitals === 0)
  );
}

/** "(“…", "(engl. “…": what stands between a title and what it means. */
const GLOSS_BEHIND = /^\s\((?:\p{L}{2,8}\.\s)?["“”„»«]/u;
const GLOSS_BEFORE = /["“”»«]\s\((?:\p{L}{2,8}\.\s)?$/u;

/** Whether a name stands in the marks, the words of its sentence around it: "on “Morning News” today", "im „Boten“", "Bengt ”Bagarn” Berg". */
export function isNameInside(document: TextDocument, candidate: Candidate): boolean {
  const { words, text, lexicon } = document;
  const { first, last, open, close } = candidate;
  // "»One day with …« (»En dag med …«)": a title, and what it means.
  if (
    GLOSS_BEHIND.test(text.slice(close + 1, close + 16)) ||
    GLOSS_BEFORE.test(text.slice(Math.max(open - 16, 0), open))
  )
    return true;
  // The address of a site.
  if (last - first === 1 && /[\p{L}\d]\.\p{L}/u.test(text.slice(open, close))) return true;
  // "„Nordblick“ zufolge": who passes it on.
  if (classesOf(words, last) & SOURCE_AFTER && last - first <= 3 && isCapital(words, first)) return true;
  const before = text.slice(words.ends[first - 1] ?? open, open);
  const behind = text.slice(close - 1, words.starts[last]);
  if (!/^\s+$/.test(before)) return false;
  // "sagte NAME dem „Boten“: „…“".
  const leads = /^[\p{L}\p{N}].:\s+\p{P}$/u.test(behind);
  // "des Projekts „Mach mit!“ der Stadt".
  const called = /^[!?].\s+$/.test(behind) && lexicon.clauses !== null && !isCapital(words, last);
  if (!called && !leads && !/^[\p{L}\p{N}].\s+$/u.test(behind)) return false;
  if (classesAmong(words, first, last) & CUE) return false;
  const named = isCapital(words, first) ? isCapital(words, first - 1) : isGivenName(document, first - 1);
  const nickname = last === first + 1 && named && isCapital(words, last);
  return (
    nickname ||
    isNamed(document, candidate) ||
    isWork(document, candidate) ||
    (lexicon.clauses === null && isTitleCase(document, first, last))
  );
}

/** "the Center for Bridges (“CfB”)": what something is called for short. */
export function isShortForm({ text }: TextDocument, { open, close, first, last }: Candidate): boolean {
  const bracketed = text.charAt(open - 1) === '(' && text.charAt(close + 1) === ')';
  return bracketed && last - first < 4 && !endsSentence(text.charCodeAt(close - 1));
}

/** A word such as "rapporten", "called" right before the marks. */
export function isWork(document: TextDocument, candidate: Candidate): boolean {
  const { words, text } = document;
  let before = candidate.first - 1;
  if (before < 0) return false;
  const gap = text.slice(words.ends[before], candidate.open);
  // "der KRF-„Rundschau“", "das „Nordstern“-Siegel".
  const joined = gap === '-' || /^-\p{L}/u.test(text.slice(candidate.close + 1, candidate.close + 3));
  if (joined && document.lexicon.language.compounds) return true;
  // "rapporten 2019:12: ”Vägen till Vedbo”".
  while (before > 0 && before > candidate.first - 4 && isNumber(words, before)) before -= 1;
  // "a new podcast, “Talk of the Town”": an apposition has capitals.
  const titled = gap.trim() === ',' && isTitleCase(document, candidate.first, candidate.last);
  // "en utredning: ”Om vägen till Vedbo”": no sentence.
  const led =
    gap.trim() === ':' && !endsSentence(text.charCodeAt(candidate.close - 1)) && !hasVerb(document, candidate);
  const named = !gap.trim() || titled || led;
  // "what Berg called “a gift”": a verb behind its subject, and no name.
  const bits = classesOf(words, before);
  const says =
    bits & CUE &&
    (isCapital(words, before - 1) || classesOf(words, before - 1) & PRONOUN) &&
    !isCapital(words, candidate.first);
  return (
    named &&
    ((((bits & WORK && !says) || isKindOfWork(document, before)) && !isJudgement(document, candidate, before)) ||
      isPromised(document, before) ||
      isApposition(document, candidate, gap) ||
      (gap.trim() === '' && namesItself(document, before)))
  );
}

/** "Gastvortrag": where nouns have capitals, a compound of such a word that is no statement. */
function isKindOfWork(document: TextDocument, at: number): boolean {
  const { words, lexicon } = document;
  if (lexicon.clauses === null || !isCapital(words, at) || classesOf(words, at) & (STATEMENT | CUE)) return false;
  const noun = wordIn(document, at);
  return wordsOf(lexicon.language.workWords).some((work) => work.length > 3 && noun.endsWith(work) && noun !== work);
}

/** "kallar pjäsen ”en hyllning till lokalsamhället”", "said the project “will pay for itself”": what somebody says of a work, which opens like no title. */
function isJudgement(document: TextDocument, { first, last }: Candidate, noun: number): boolean {
  const { words, lexicon } = document;
  const verb = classesOf(words, noun - 1) & ARTICLE ? noun - 2 : noun - 1;
  if (isCapital(words, first)) return false;
  const opens = lexicon.isIndefinite(wordIn(document, first));
  if (isOneOf(document, first, 'finites')) return last - first > 2;
  return opens && last - first > 2 && (classesOf(words, verb) & CUE) !== 0;
}

/** "the minister's promised “summit”": a participle behind whose it is. */
function isPromised(document: TextDocument, at: number): boolean {
  const { pastEndings } = document.lexicon.language;
  return (
    document.lexicon.subjectFirst !== undefined &&
    isTitleAt(document, at - 1) &&
    isPossessive(document, at - 1) &&
    endsLike(document, at, pastEndings)
  );
}

/** Words between "itself" and what something calls itself. */
const LONGEST_LINK = 4;

/** "Alder kallar sig det ”universella systemet”", "kalder Alder sig selv for …": how something without a full name calls itself. */
function namesItself(document: TextDocument, last: number): boolean {
  const { words, lexicon } = document;
  // "hallen, som vi kallar ”Gåvan”".
  const called = classesOf(words, last) & CUE && classesOf(words, last - 1) & (PLURAL_PRONOUN | FIRST_PERSON);
  if (called && classesOf(words, last - 2) & RELATIVE) return true;
  const selves = wordsOf(lexicon.language.selfPronouns);
  let at = last;
  while (at > last - LONGEST_LINK && gapBefore(document, at) === '' && !selves.includes(wordIn(document, at))) at -= 1;
  if (!selves.includes(wordIn(document, at))) return false;
  // "kallar Alder sig", "kallar sig Alder", "Alder kallar sig".
  const between = isCapital(words, at - 1);
  const verb = between ? at - 2 : at - 1;
  const name = between ? at - 1 : isCapital(words, at + 1) && at < last ? at + 1 : at - 2;
  const alone = isCapital(words, name) && !isGivenName(document, name) && !isCapital(words, name - 1);
  return alone && !isCapital(words, verb) && (classesOf(words, verb) & CUE) !== 0;
}

/** Words of the longest name in marks. */
const LONGEST_NAME = 12;

/** Words with a capital and no stop right behind a noun are its name, "under programpunkten ”Nära vård”", unless a verb calls it so. */
function isApposition(
  { words, text, lower, lexicon }: TextDocument,
  { first, last, close }: Candidate,
  gap: string,
): boolean {
  const { clauses } = lexicon;
  const verb = lower.slice(words.starts[first - 1], words.ends[first - 1]);
  // "Die Kunst wolle „Wege eröffnen“", "Der Rat übernehme „Verantwortung“": no adjective stands right behind a noun.
  const behindNoun = isCapital(words, first - 2) && !(classesOf(words, first - 2) & (ARTICLE | PREPOSITION));
  const isInMood = clauses && (clauses.subjunctives.has(verb) || (behindNoun && /[^dt]e$/.test(verb)));
  return (
    last - first <= LONGEST_NAME &&
    !isInMood &&
    // In the same paragraph.
    gap.trim() === '' &&
    !/\n\s*\n/.test(gap) &&
    classesOf(words, first - 1) === 0 &&
    !isCapital(words, first - 1) &&
    !(classesOf(words, first - 2) & CUE) &&
    isUpper(text.charCodeAt(startOf(words, first))) &&
    !endsSentence(text.charCodeAt(close - 1))
  );
}

/** Whether what stands in marks is a name by what stands before it, where every noun has a capital. */
export function isNamed(document: TextDocument, candidate: Candidate): boolean {
  return document.lexicon.clauses?.reader.isNamed(document, candidate) === true;
}
