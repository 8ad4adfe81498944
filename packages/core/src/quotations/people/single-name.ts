import { COORDINATOR, FUNCTION, NEGATION, PREPOSITION, RELATIVE } from '../../languages/lexicon.ts';
import type { Range } from '../../model/press-release.ts';
import { type TextDocument, textFirst } from '../../structure/document.ts';
import { classesOf, isCapital, isNumber } from '../../text/words.ts';
import {
  endsLike,
  endsLikeVerb,
  gapBefore,
  gapText,
  isGivenName,
  isHonorificAt,
  isPersonAt,
  isTitleAt,
  wordIn,
  isAmong,
  isAge,
  isYears,
} from '../phrases/gaps.ts';
import type { Cast } from './figure.ts';
import { isOrganisationName } from '../phrases/name-organisation.ts';
import { noteKin } from './kin.ts';
import { NO_VERB } from '../phrases/name-run.ts';
import type { NameRun } from './learned-titles.ts';
import { roleFronted } from '../phrases/fronted-role.ts';
import { roleBefore } from '../phrases/role-before.ts';
import { ageBehind, roleBehind, roleGiven } from '../phrases/stated-role.ts';
import { rangeOf } from '../phrases/spans.ts';

/** Where a word stands that may be a name by itself. */
export interface NamesAlone {
  /** Words that are somebody's name. */
  readonly singles: Range[];
  /** Given names that a pronoun may mean. */
  readonly firstNames: Range[];
}

/** Notes a run of one word with no sign behind it, which only the text elsewhere can show to be a person. */
export function noteUnshown(
  document: TextDocument,
  cast: Cast,
  { from, end, block }: NameRun,
  alone: NamesAlone,
): void {
  const limit = block.last;
  // "Berg är rektor vid skolan.": of whom the text has named.
  const predicate = end < limit && isPredicate(document, end) ? roleGiven(document, end, limit) : null;
  // "statsrådet Berg".
  const titled = predicate === null && gapBefore(document, from) === '' && isTitleAt(document, from - 1);
  const floor = textFirst(document, block);
  const role = titled ? roleBefore(document, from, floor, end) : (predicate ?? roleFronted(document, from, floor));
  if (role !== null) cast.roleRuns.push({ run: rangeOf(document, from), role, else: true });
  const given = !document.lexicon.capitalisedNouns || isGivenName(document, from);
  const aged = document.lexicon.suffixedArticles && isAged(document, from) && !isOrganisationName(document, from, end);
  if (aged || (given && noteKin(document, cast, { from, end, block }, from)))
    alone.singles.push(rangeOf(document, from));
  else noteFirstName(document, from, alone);
}

/** Notes the last word of a run whose other words are titles: "Dr Tiddy", "Headteacher Mr Larkin". */
export function noteSurname(
  document: TextDocument,
  cast: Cast,
  { from, end, block }: NameRun,
  first: number,
  alone: NamesAlone,
): void {
  const run = rangeOf(document, first);
  const addressed = first > from && run.end > run.start + 1 && isHonorificAt(document, first - 1);
  const officer = document.lexicon.clauses?.reader.isOfficer(document, cast, from, first, end);
  const before = (): string | null => roleBefore(document, first, textFirst(document, block), end);
  const apposed = isApposed(document, from, first, end, block.last);
  // "Superintendent Berg pitched it.": at the head of a sentence, before its verb.
  const { subjectFirst, language } = document.lexicon;
  const acts = !isCapital(document.words, end) && endsLike(document, end, language.pastEndings);
  const opens = subjectFirst !== undefined && first > from && acts && opensClause(document, from);
  const titled = opens && !isOrganisationName(document, first, end);
  const role = officer
    ? before()
    : (roleBehind(document, end, block.last) ?? (addressed || apposed || titled ? before() : null));
  const kin = noteKin(document, cast, { from, end, block }, first);
  if (kin || addressed || officer || apposed || titled || standsForSomebody(document, first, end, block.last))
    alone.singles.push(run);
  if (role !== null) cast.roleRuns.push({ run, role });
  noteFirstName(document, first, alone);
}

/** "Først i køen: Samira med to døtre.", "Mamma Gunnel": a given name alone, whom a pronoun may mean. */
function noteFirstName(document: TextDocument, at: number, { firstNames }: NamesAlone): void {
  // "Dean of Arts".
  const office = isTitleAt(document, at) && document.lexicon.naming.has(wordIn(document, at + 1));
  if (!isGivenName(document, at) || office) return;
  const somebody =
    at > 0 && gapBefore(document, at) === '' && (isPersonAt(document, at - 1) || isTitleAt(document, at - 1));
  if (somebody || opensClause(document, at)) firstNames.push(rangeOf(document, at));
}

/** Whether the word behind a name may be the verb that tells what somebody is: "är", "toimii". */
function isPredicate(document: TextDocument, at: number): boolean {
  const bits = classesOf(document.words, at);
  const { cases, pastCopulas } = document.lexicon.language;
  if (bits & FUNCTION ? bits & NO_VERB : bits !== 0 || !cases?.mayBeVerb(wordIn(document, at))) return false;
  // "Berg är en uppskattad ledare", "Berg är inte rektor": what others think, and what is not so.
  for (const word of [at + 1, at + 2])
    if (document.lexicon.isIndefinite(wordIn(document, word)) || classesOf(document.words, word) & NEGATION)
      return false;
  // What somebody was, and is no more.
  return !(bits & FUNCTION) || !isAmong(document, at, pastCopulas);
}

/** Whether a run begins a sentence or a clause, as a subject does. */
export function opensClause(document: TextDocument, at: number): boolean {
  const { words } = document;
  if (at === 0) return true;
  const before = gapText(document, at);
  const bare = before.trimEnd();
  const ended = /[.!?,:]$/.test(bare) || before.includes('\n', bare.length);
  return (
    ended ||
    ((classesOf(words, at - 1) & (FUNCTION | COORDINATOR)) !== 0 && (classesOf(words, at - 1) & PREPOSITION) === 0)
  );
}

/** Whether a capitalised word alone is a person: an age stands behind it, "who" behind a given name, or "who is" with a title. */
function standsForSomebody(document: TextDocument, at: number, end: number, limit: number): boolean {
  const { lexicon, words } = document;
  if (isOrganisationName(document, at, end)) return false;
  const given = isGivenName(document, at);
  // "Hubert, ein pensionierter Flößer", "Amina, a 14-year-old cellist".
  const isNew = end < limit && gapBefore(document, end) === ',' && lexicon.isIndefinite(wordIn(document, end));
  if (
    isNew &&
    (given || isAge(document, end + 1) || (!lexicon.capitalisedNouns && roleBehind(document, end, limit) !== null))
  )
    return true;
  if (lexicon.capitalisedNouns) return false;
  if ((isAged(document, at) && gapBefore(document, end) !== ',') || ageBehind(document, end, limit)) return true;
  if (end >= limit || gapBefore(document, end) !== ',' || !(classesOf(words, end) & RELATIVE)) return false;
  return given || roleBehind(document, end, limit) !== null;
}

/** "23-årige Emil", "97 år gamla Gudrun". */
export function isAged(document: TextDocument, at: number): boolean {
  if (at === 0 || gapBefore(document, at) !== '') return false;
  if (isAge(document, at - 1)) return true;
  // Not "Efter 40 år öppnade Ester".
  const old = endsLike(document, at - 1, document.lexicon.language.attributeEndings) && !endsLikeVerb(document, at - 1);
  return old && isYears(document, at - 2) && isNumber(document.words, at - 3);
}

/** Whether a capitalised word alone is the name of whom a title goes before: "Fiskeren Aslak, som", "togføreren, Amalie,". */
function isApposed(document: TextDocument, from: number, first: number, end: number, limit: number): boolean {
  const { lexicon, words } = document;
  if (lexicon.capitalisedNouns || end >= limit || gapBefore(document, end) !== ',') return false;
  if (isOrganisationName(document, first, end)) return false;
  if (first > from) return (classesOf(words, end) & RELATIVE) !== 0;
  return from > 0 && gapBefore(document, from) === ',' && isTitleAt(document, from - 1) && !isCapital(words, from - 1);
}
