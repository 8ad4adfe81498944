import {
  ADVERB,
  ARTICLE,
  COMPLEMENTISER,
  CONDITIONAL,
  COORDINATOR,
  CUE,
  FIRST_PERSON,
  FUNCTION,
  NEGATION,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  REPORTING,
  SINGULAR_PRONOUN,
} from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { classesOf, endOf, isCapital, isNumber } from '../../text/words.ts';
import { subjectBefore } from '../attribution/announcement.ts';
import { endsLike, gapBefore, wordIn } from '../phrases/gaps.ts';
import { clauseOpener } from './clause-opener.ts';
import { isPassedOn } from './passed-on.ts';
import { reportsAnew } from './another-speaker.ts';
import type { Sentence } from './report.ts';

/**
 * Offset where a reported clause ends: at the end of its sentence, before the main clause's next verb (", och hoppas på
 * …", "og tilføjer, at …"), or before another report (", mens X oplyser, at …").
 */
export function clauseEnd(document: TextDocument, from: number, sentence: Sentence): number {
  const { words } = document;
  let inserted = false;
  let opened = false;
  // Where subjects come first, the clause has its own verb first: "that the bridge, built in 1960, will close".
  let finite = document.lexicon.subjectFirst === undefined;
  // "at ved udgangen af året, skal alle …", "that while it will rise, there is …": the comma before the clause's own verb.
  let fronted = (classesOf(words, from - 1) & (PREPOSITION | CONDITIONAL)) !== 0 || isJoint(document, from - 1);
  for (let word = from; word + 1 < sentence.last; word += 1) {
    const next = word + 1;
    const comma = gapBefore(document, word) === ',';
    finite ||= classesOf(words, word) & COORDINATOR ? comma : isJoint(document, word) && !comma;
    // "the man, who is in his forties, had been seen": the comma that closes what the first one opened.
    if (comma && (inserted || classesOf(words, word) & RELATIVE)) {
      inserted = !inserted;
      continue;
    }
    if (classesOf(words, word) & COORDINATOR && reportsAnew(document, next, sentence.last))
      return endOf(words, word - 1);
    const proposes = classesOf(words, word) & COORDINATOR && document.lexicon.proposals.has(wordIn(document, next));
    if (proposes || concludes(document, word, sentence.last)) return endOf(words, word - 1);
    if (comma && isPassedOn(document, word, sentence.last)) return endOf(words, word - 1);
    // ", og hun understreket viktigheten av det", "und sie forderte alle auf": what the speaker says next.
    const joint = (comma || document.lexicon.clauses !== null) && classesOf(words, word) & COORDINATOR;
    const joins = joint && classesOf(words, next) & SINGULAR_PRONOUN;
    if (joins && classesOf(words, next + 1) & CUE) return endOf(words, word - 1);
    if (classesOf(words, word) & COORDINATOR && isCueAt(document, next) && !isCapital(words, next)) {
      const bare = document.lexicon.language.bareClauses?.(document, next + 1, sentence.last) ?? -1;
      if (comma || bare >= 0 || opensSoon(document, next + 1, sentence.last)) return endOf(words, word - 1);
    } else if (comma && fronted && !(classesOf(words, word) & COORDINATOR)) {
      fronted = false;
    } else if (comma && finite && isJoint(document, word) && isJoint(document, next) && !closesPlace(document, word)) {
      // ", men vill inte ge besked": what the speaker does next; not "Berg, whose wealth is known, is better placed".
      if (!opened || classesOf(words, word) & COORDINATOR) return endOf(words, word - 1);
    } else if (
      comma &&
      !(classesOf(words, word) & (COMPLEMENTISER | RELATIVE | COORDINATOR)) &&
      (addedClause(document, word, sentence.last) >= 0 || anotherReport(document, next, sentence))
    )
      return endOf(words, word - 1);
    opened ||= comma;
  }
  return sentence.end;
}

/** "the hall at Fenn, Ohio, has been": whether the comma before a word closes what another opened behind a place, a name or an age in capitals or numbers. */
function closesPlace(document: TextDocument, at: number): boolean {
  const { words } = document;
  const isPart = (word: number): boolean => isCapital(words, word) || isNumber(words, word);
  let open = at - 1;
  while (open > at - 4 && isPart(open) && /^\.?$/.test(gapBefore(document, open))) open -= 1;
  return isPart(open) && gapBefore(document, open) === ',' && isPart(open - 1);
}

/** Whether "and" joins a main clause that says what follows from it, by the place of its verb: "och kommunen river därför bron". */
function concludes(document: TextDocument, joint: number, limit: number): boolean {
  const { words, lexicon } = document;
  if (!(classesOf(words, joint) & COORDINATOR) || lexicon.conclusives.size === 0) return false;
  if (classesOf(words, joint + 1) & COMPLEMENTISER) return false;
  for (let at = joint + 2; at < limit && at < joint + 7 && gapBefore(document, at) === ''; at += 1)
    if (lexicon.conclusives.has(wordIn(document, at)))
      return (
        isJoint(document, at - 1) ||
        (classesOf(words, at - 1) === 0 && endsLike(document, at - 1, lexicon.language.presentEndings))
      );
  return false;
}

/** A word without content that opens no clause with a subject and no phrase: "men", "vill". */
function isJoint({ words }: TextDocument, at: number): boolean {
  const bits = classesOf(words, at);
  return (bits & FUNCTION) !== 0 && !(bits & (NO_JOINT | ADVERB)) && !isCapital(words, at);
}

const NO_JOINT = PRONOUN | ARTICLE | PREPOSITION | COMPLEMENTISER | RELATIVE | CONDITIONAL | NEGATION | FIRST_PERSON;

/**
 * The word that opens the clause of a verb without a subject of its own, "and adds that", ", adding that", or that is
 * `related` to a speaker, ", who adds that"; -1 where `verb` is none.
 */
export function addedClause(document: TextDocument, verb: number, limit: number, related = false): number {
  const { words } = document;
  const joined = related || (classesOf(words, verb - 1) & COORDINATOR) !== 0;
  if (!(joined || gapBefore(document, verb) === ',') || isCapital(words, verb) || !isCueAt(document, verb)) return -1;
  // "och uppmanar regeringen att vänta": what is to be done.
  if (document.lexicon.proposals.has(wordIn(document, verb))) return -1;
  return clauseOpener(document, verb + 1, joined ? limit : Math.min(limit, verb + 3));
}

/** A verb of talk, or one that reports with the preposition behind it. */
function isCueAt(document: TextDocument, at: number): boolean {
  const { words, lexicon } = document;
  return (classesOf(words, at) & CUE) !== 0 || lexicon.reportsWith(wordIn(document, at), wordIn(document, at + 1));
}

function opensSoon(document: TextDocument, from: number, limit: number): boolean {
  const opener = clauseOpener(document, from, Math.min(limit, from + 3));
  return opener >= 0;
}

/** Whether a clause that begins here is a report of its own: "kystmyndigheden oplyser, at". */
export function anotherReport(document: TextDocument, from: number, sentence: Sentence): boolean {
  const { words } = document;
  for (let cue = from + 1; cue < sentence.last && cue < from + 6 && gapBefore(document, cue) === ''; cue += 1) {
    if (!(classesOf(words, cue) & REPORTING)) continue;
    return (
      cue + 1 < sentence.last &&
      (classesOf(words, cue + 1) & COMPLEMENTISER) !== 0 &&
      subjectBefore(document, from, cue) !== null
    );
  }
  return false;
}
