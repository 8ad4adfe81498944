import {
  ADVERB,
  ARTICLE,
  COMPLEMENTISER,
  COORDINATOR,
  CUE,
  FUNCTION,
  NEGATION,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  STATEMENT,
  endsAs,
  wordsOf,
} from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { classesOf, isCapital, isNumber } from '../../text/words.ts';
import { isAdverbial } from '../phrases/extent.ts';
import {
  endsLike,
  gapBefore,
  isAdverbByEnding,
  isOrganisationAt,
  isTitleAt,
  opensSentence,
  wordIn,
  isAmong,
  isWeekday,
} from '../phrases/gaps.ts';
import { meansSomebody } from '../phrases/plain-noun.ts';
import { isOneOf } from '../phrases/subject-words.ts';

/** Words behind a verb of talk before which the reported clause opens. */
const FARTHEST = 12;

/** Whether a reported clause opens behind a verb, from word `from` on in its sentence. */
export function opensReport(document: TextDocument, from: number, limit: number): boolean {
  let end = from;
  while (end < Math.min(limit, from + FARTHEST) && !opensSentence(document, end)) end += 1;
  return clauseOpener(document, from, end) >= 0;
}

/** The word that opens the reported clause, a few words behind the verb, before any other verb of saying; -1 where there is none. */
export function clauseOpener(document: TextDocument, from: number, limit: number): number {
  const { words, lexicon } = document;
  let joined = lexicon.subjectFirst ? 0 : COORDINATOR;
  for (let word = from; word < limit && word < from + FARTHEST; word += 1) {
    const bits = classesOf(words, word);
    joined |= bits & COORDINATOR;
    // "berättade om strejken, och det är troligt att", "beskriver hur det är att": the clause of another verb.
    if (joined && lexicon.copulas.has(wordIn(document, word))) return -1;
    if (bits & COMPLEMENTISER) {
      const other =
        isObject(document, from, word) || isInfinitive(document, word + 1) || opensRelative(document, from, word);
      return other ? -1 : word;
    }
    if (bits & CUE && word > from && !isCapital(words, word)) return -1;
    if (bits & RELATIVE && !(bits & (ARTICLE | COMPLEMENTISER))) return -1;
    // "berättar om när hon lyckades få dem att komma".
    const conjunction = (classesOf(words, word - 1) & (FUNCTION | PREPOSITION | ADVERB)) === FUNCTION;
    if (bits & PRONOUN && conjunction && word > from && !lexicon.subjectFirst) return -1;
  }
  return -1;
}

/**
 * Whether a preposition or a noun takes the clause that opens here, not the verb: "skrev under ett avtal om att", "betonar
 * möjligheten att", "meddelade detta genom ett uppdrag att", but "lade hon till att".
 */
function isObject(document: TextDocument, from: number, opener: number): boolean {
  const { words, lexicon } = document;
  let behind = from;
  while (behind < opener && (classesOf(words, behind) & (ADVERB | PREPOSITION)) === ADVERB) behind += 1;
  // "uppgav tidigare denna vecka att".
  if (lexicon.compounds && isAmong(document, opener - 1, lexicon.language.timeNouns)) return false;
  // "konkluderer forskerne efter at", but "lade hon till att".
  if (lexicon.isOccasion(wordIn(document, opener - 1))) return true;
  if (opener <= behind + 1) return opener > behind && isThing(document, behind);
  if (classesOf(words, opener - 1) & PREPOSITION) return true;
  if (!lexicon.compounds || isThing(document, behind)) return lexicon.compounds;
  if (lexicon.clauses || !(classesOf(words, behind) & ARTICLE)) return false;
  // "meddelade detta i", "aviserade sin avsikt att", but "informerade sina kunder att".
  let phrase = behind + 1;
  while (phrase < opener && (classesOf(words, phrase) & ~STATEMENT) === 0) phrase += 1;
  const led = phrase === behind + 1 && (classesOf(words, phrase) & PREPOSITION) !== 0;
  const head = wordIn(document, opener - 1);
  return led || (phrase === opener && !isOrganisationAt(document, opener - 1) && !meansSomebody(lexicon, head));
}

/** A definite noun that is nobody, where articles are endings: "möjligheten", but not "uttryckligen". */
function isThing(document: TextDocument, at: number): boolean {
  const { words, lexicon } = document;
  const { definiteNouns, noDefinites } = lexicon.language;
  const noun = wordIn(document, at);
  return (
    classesOf(words, at) === 0 &&
    !isCapital(words, at) &&
    endsAs(noun, definiteNouns) &&
    !endsAs(noun, noDefinites) &&
    !isOrganisationAt(document, at) &&
    !isTitleAt(document, at) &&
    !meansSomebody(lexicon, noun)
  );
}

/**
 * Whether an infinitive stands here, told by what follows: "lovade att fortsätta sitt stöd", where "att" opens both; a
 * clause alone has a comma before it, "oplyser, at ansatte i byen".
 */
function isInfinitive(document: TextDocument, at: number): boolean {
  const { words } = document;
  const { definiteNouns, infinitiveEndings, noInfinitives } = document.lexicon.language;
  return (
    classesOf(words, at) === 0 &&
    !isCapital(words, at) &&
    gapBefore(document, at - 1) === '' &&
    endsLike(document, at, infinitiveEndings) &&
    !isAmong(document, at, noInfinitives) &&
    !endsLike(document, at, definiteNouns) &&
    gapBefore(document, at + 1) === '' &&
    (classesOf(words, at + 1) & (PREPOSITION | ARTICLE)) !== 0
  );
}

/** Whether an infinitive stands here, behind a negation or none: "inte höja". */
export function opensInfinitive(document: TextDocument, at: number): boolean {
  const verb = classesOf(document.words, at) & NEGATION ? at + 1 : at;
  const plain = classesOf(document.words, verb) === 0 && !isCapital(document.words, verb);
  return plain && endsLike(document, verb, document.lexicon.language.infinitiveEndings);
}

/**
 * Whether "that" stands for the object of the verb before word `from`: "announced a bridge that would span it"; not behind
 * whom it is said to, "told members that", or when, "announced this week that".
 */
function opensRelative(document: TextDocument, from: number, opener: number): boolean {
  const { words, lexicon } = document;
  const { addressingVerbs, timeNouns } = lexicon.language;
  if (!lexicon.subjectFirst || isAmong(document, from - 1, addressingVerbs)) return false;
  // "announced today a bridge that", "announced Monday that".
  while (from < opener && (classesOf(words, from) & ADVERB || isWeekday(document, from))) from += 1;
  if (opener === from) return false;
  // "announced Fenn plans that would close it": a verb right behind has its subject before it.
  if (isOneOf(document, opener + 1, 'finites')) return true;
  const bits = classesOf(words, from);
  const plain = bits === 0 && !isCapital(words, from) && !isAdverbByEnding(document, from);
  if (!plain && !(bits & ARTICLE) && !isNumber(words, from)) return false;
  for (let at = from; at < opener; at += 1)
    // "announced $4 million from the U.S. Office for halls that".
    if (
      wordsOf(timeNouns).includes(wordIn(document, at).replace(/s$/, '')) ||
      !/^[$€£.()'’]?$/.test(gapBefore(document, at))
    )
      return false;
  // "acknowledged a report that": a statement, behind its article no adverbial.
  return isNumber(words, from) || (bits & ARTICLE) !== 0 || !isAdverbial(document, from, opener);
}
