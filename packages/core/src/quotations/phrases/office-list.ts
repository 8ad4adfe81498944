import {
  ARTICLE,
  COORDINATOR,
  CUE,
  FUNCTION,
  GIVEN_NAME,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
} from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { classesOf, isCapital } from '../../text/words.ts';
import { gapBefore, isGivenName, isTitleAt, wordIn } from './gaps.ts';
import { NAME_LIMIT, nameEnd } from './name-end.ts';
import { isOrganisationName } from './name-organisation.ts';

/** Words of a list of what an office is of. */
const LONGEST_LIST = 10;

/** Index behind the rest of what an office is of, at the comma that closes it, or -1: "Minister for Roads[, Rail and Ports], NAME". */
export function listEnd(document: TextDocument, from: number, limit: number): number {
  const { words } = document;
  let joined = false;
  for (let at = from; at < limit && at < from + LONGEST_LIST; at += 1) {
    const gap = gapBefore(document, at);
    if (gap === ',' && joined) return at;
    const bits = classesOf(words, at);
    if (!/^[,&]?$/.test(gap) || (bits & (CUE | FUNCTION | RELATIVE | PRONOUN) && !isCapital(words, at))) return -1;
    joined ||= (bits & COORDINATOR) !== 0 || gap === '&';
  }
  return -1;
}

/** The same behind a name, where nobody is named in it and the sentence or the clause ends: "NAME, member for growth[, trade and rail], said". */
export function listBehind(document: TextDocument, from: number, limit: number): number {
  const { words, lexicon } = document;
  // "NAME, rektor på skolan, och pekar på kartan": no comma stands before the last of two.
  if (classesOf(words, from) & COORDINATOR && !lexicon.subjectFirst) return -1;
  const capital = isCapital(words, from - 1);
  let joint = -1;
  for (let at = from; at < from + LONGEST_LIST; at += 1) {
    const gap = at < limit ? gapBefore(document, at) : '.';
    if (joint >= 0 && at > joint + 1 && /^[,.]$/.test(gap)) return at;
    if (at >= limit || !/^[,&]?$/.test(gap)) return -1;
    const bits = classesOf(words, at);
    if (bits & COORDINATOR || gap === '&') joint = at;
    else if (bits & ~(ARTICLE | PREPOSITION) && !isCapital(words, at)) return -1;
    else if (bits & GIVEN_NAME || (isCapital(words, at) && !capital)) return -1;
  }
  return -1;
}

/** The title that a list before word `end` belongs to: "[Minister] of Ports, Shipping & Waterways and Fisheries"; -1 where there is none. */
export function listTitle(document: TextDocument, end: number, floor: number): number {
  const { words } = document;
  let joined = false;
  for (let at = end - 1; at > floor && at > end - LONGEST_LIST; at -= 1) {
    const bits = classesOf(words, at);
    if (bits & PREPOSITION && isTitleAt(document, at - 1))
      return joined && gapBefore(document, at) === '' ? at - 1 : -1;
    const gap = gapBefore(document, at);
    if (bits & COORDINATOR || gap === '&') joined = true;
    else if (bits & ~(ARTICLE | PREPOSITION) && !isCapital(words, at)) return -1;
    if (!/^[,&]?$/.test(gap) || (gap === ',' && !joined)) return -1;
  }
  return -1;
}

/** Index of the name that a list runs into, or -1: "Minister for Trade[, Ports and Harbours ]NAME". */
export function nameBehindList(document: TextDocument, from: number, limit: number): number {
  const { words } = document;
  let joined = false;
  for (let at = from; at < limit && at < from + LONGEST_LIST; at += 1) {
    const gap = gapBefore(document, at);
    if (!/^[,&]?$/.test(gap)) return -1;
    if (joined || gap === '&') {
      const end = nameEnd(document, at, limit);
      return isCapital(words, at) ? nameAtEnd(document, at, end) : -1;
    }
    if (classesOf(words, at) & COORDINATOR) joined = true;
    else if (!isCapital(words, at)) return -1;
  }
  return -1;
}

/** Where a name of two words or more begins that ends a run of capitals: at a given name, else the last two words; -1 where none does. */
export function nameAtEnd(document: TextDocument, from: number, end: number): number {
  if (end - from < 3 || isOrganisationName(document, end - 2, end)) return -1;
  for (let at = from + 1; at < end - 2; at += 1) if (isGivenName(document, at)) return at;
  return lastName(document, end);
}

/** The first of the two words that end a run and of the initials first or among them: "V.K. Hanne Lind", "Vesper H. Lind". */
export function lastName(document: TextDocument, end: number): number {
  const isInitial = (at: number): boolean => /^.(?:\..)*\.?$/.test(wordIn(document, at));
  let first = isInitial(end - 2) ? end - 3 : end - 2;
  while (first > end - NAME_LIMIT && isInitial(first - 1)) first -= 1;
  return first;
}

/** The same for a run behind a title of its own, "Chair of the Board and Partner Anna C. Berg"; -1 where none stands right before it. */
export function nameBehindTitle(document: TextDocument, from: number, end: number): number {
  if (!isTitleAt(document, from - 1) || end - from < 2) return -1;
  // "Investor Relations Anna Berg": no given name is a plural.
  const plural = end - from > 2 && !isGivenName(document, from) && /^[a-z]{4,}s$/.test(wordIn(document, from));
  return plural ? nameAtEnd(document, from, end) : from;
}

/** Index behind the comma that closes the department of an office, "Vice President, [Business Development, ]Anna Berg", where a given name follows; or -1. */
export function departmentEnd(document: TextDocument, from: number, limit: number): number {
  const { words, lexicon } = document;
  if (!lexicon.subjectFirst || isGivenName(document, from)) return -1;
  for (let at = from; at < limit && at < from + LONGEST_LIST; at += 1) {
    const gap = gapBefore(document, at);
    if (at > from && gap === ',') return isGivenName(document, at) && isCapital(words, at + 1) ? at : -1;
    const joins = (classesOf(words, at) & (COORDINATOR | PREPOSITION)) !== 0;
    if ((!joins && !isCapital(words, at)) || (at > from && gap !== '' && gap !== '&')) return -1;
  }
  return -1;
}

/** Index of the last part of an office in parts, whose first part ends before word `from`: "Police[, Fire and ]Crime Commissioner"; -1 where it is none. */
export function lastPart(document: TextDocument, from: number, limit: number): number {
  const { words } = document;
  const led = classesOf(words, from) & PREPOSITION;
  let joint = led ? from + 1 : from;
  while (joint < limit && joint < from + LONGEST_LIST && !(classesOf(words, joint) & COORDINATOR)) {
    if (!isCapital(words, joint) || isTitleAt(document, joint) || !/^,?$/.test(gapBefore(document, joint))) return -1;
    joint += 1;
  }
  // "Committee on Health and Ports Chair", but "the city of Orrin and Mayor NAME".
  if (led && !document.lexicon.isArea(wordIn(document, joint - 1))) return -1;
  for (
    let at = joint + 1;
    at < limit && at < joint + 5 && isCapital(words, at) && gapBefore(document, at) === '';
    at += 1
  ) {
    if (isGivenName(document, at)) return -1;
    if (isTitleAt(document, at)) return at > joint + 1 ? joint + 1 : -1;
  }
  return -1;
}

/** Back over the other offices of one who holds several, to the first: "[Founder, Chair, and ]Chief Executive NAME", "[chairman, ]president and CEO NAME". */
export function officesBefore(document: TextDocument, first: number, name: number, floor: number): number {
  const { words, lexicon } = document;
  const { subjectFirst } = lexicon;
  if (!subjectFirst) return first;
  const isJoint = (at: number): boolean => (classesOf(words, at) & COORDINATOR) !== 0;
  let joined = false;
  for (let at = first + 1; at < name; at += 1) joined ||= isJoint(at) && isTitleAt(document, at - 1);
  let start = first;
  for (;;) {
    let last = start - 1;
    if (!joined && gapBefore(document, start) === '' && isJoint(last) && /^,?$/.test(gapBefore(document, last))) {
      joined = true;
      last -= 1;
    } else if (!joined || gapBefore(document, start) !== ',') return start;
    if (
      last < floor ||
      !isTitleAt(document, last) ||
      isSurnameAt(document, last) ||
      isCapital(words, last) !== isCapital(words, first)
    )
      return start;
    while (last > floor && gapBefore(document, last) === '' && isTitleAt(document, last - 1)) last -= 1;
    start = subjectFirst.phraseStart(document, last, floor);
  }
}

/** Whether a title is the surname of somebody else: "Anna Baker and Mayor Bo Lind". */
export function isSurnameAt(document: TextDocument, at: number): boolean {
  return isCapital(document.words, at - 1) && document.lexicon.isSurname(wordIn(document, at));
}

/** Whether the words from `from` to `to` are an office of nobody who is named in them: "chief of Norvik", not "Mayor Bo Lind". */
export function holdsOffice(document: TextDocument, from: number, to: number): boolean {
  if (document.lexicon.isIndefinite(wordIn(document, from))) return false;
  let title = to - 1;
  while (title >= from && !isTitleAt(document, title)) title -= 1;
  return title >= from && (title === to - 1 || !isCapital(document.words, title + 1));
}
