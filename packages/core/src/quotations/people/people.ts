import {
  ARTICLE,
  COORDINATOR,
  FEMALE_NAME,
  FUNCTION,
  HONORIFIC,
  MALE_NAME,
  NEGATION,
  PREPOSITION,
  RELATIVE,
  WORK,
  wordsOf,
} from '../../languages/lexicon.ts';
import type { Range } from '../../model/press-release.ts';
import { type DocumentBlock, type TextDocument, textFirst } from '../../structure/document.ts';
import { isFurniture } from '../../structure/furniture.ts';
import { ALL_CAPITALS, classesOf, endOf, isCapital, isNumber, startOf, wordAt } from '../../text/words.ts';
import {
  endsOffice,
  gapBefore,
  gapText,
  isGivenName,
  isHonorificAt,
  isOrganisationAt,
  isPersonAt,
  isTitleAt,
  lettersEnd,
  officeRunsOn,
  wordIn,
  isAmong,
} from '../phrases/gaps.ts';
import { figureFor, lengthen, notePossible, shareSurname, stateRole } from './cast.ts';
import type { Cast } from './figure.ts';
import {
  beforeOrganisation,
  isOrganisationName,
  nameBehindOrganisation,
  personBehindKind,
} from '../phrases/name-organisation.ts';
import { NAME_LIMIT, isProduct, nameEnd } from '../phrases/name-end.ts';
import { NO_VERB, beforeLetters, isSaidOffice } from '../phrases/name-run.ts';
import { isTitleCase } from '../../text/title-case.ts';
import { isNameWord } from '../phrases/name-word.ts';
import { behindTitles, titleAmong } from '../phrases/name-titles.ts';
import { type NameRun, learnTitles } from './learned-titles.ts';
import { cutPlaces } from './place-behind.ts';
import { bracketAfter } from '../phrases/bracket.ts';
import { isGenitiveArticle } from '../phrases/apposition.ts';
import { isApposed, isMarked, isSomebody } from './single-name.ts';
import { listTitle, nameAtEnd, nameBehindTitle } from '../phrases/office-list.ts';
import { officeFrom, roleBefore } from '../phrases/role-before.ts';
import { ageBehind, roleAbove, roleBehind, roleBelow, roleGiven, roleHeralded } from '../phrases/stated-role.ts';
import { rangeOf, wordsAt } from '../phrases/spans.ts';

/** Collects the people of a document into an empty cast: every run of name words, with the titles that stand beside it. */
export function collectPeople(document: TextDocument, cast: Cast): void {
  const { blocks } = document;
  const singles: Range[] = [];
  const firstNames: Range[] = [];
  const runs: NameRun[] = [];
  for (const block of blocks) {
    if (isTitleCaseHeading(document, block) || isFurniture(block.role)) continue;
    // No name stands in a dateline.
    for (let at = textFirst(document, block); at < block.last;) {
      // "Pressbild Anna Berg": what a caption opens with.
      if (block.role === 'caption' && at === block.first && opensCaption(document, at)) at += 1;
      const end = startsName(document, at) ? nameEnd(document, at, block.last) : at;
      if (end <= at || isProduct(document, at, end)) {
        at = Math.max(at + 1, end);
        continue;
      }
      runs.push({ from: at, end, block });
      at = runEnd(document, at, end, block.last);
    }
  }
  learnTitles(document, runs);
  cutPlaces(document, runs);
  for (const { from, end, block } of runs) addRun(document, cast, from, end, block, singles, firstNames);
  for (const figure of cast.figures) lengthen(document, cast, figure);
  // "Valtteri Mustosen viesti": met as whose something is only.
  const { cases } = document.lexicon;
  for (const { parts, mentions } of cases ? cast.figures : [])
    if (cases?.isOwner(parts.at(-1) ?? ''))
      for (const mention of mentions.values()) cases.settle(document, cast, mention);
  // "Torbjørg (91)": a first name alone, where no longer name has it.
  for (const single of singles) {
    const name = document.text.slice(single.start, single.end).toLowerCase();
    if (!cast.byPart.has(name) && cast.possible.has(name)) continue;
    const figure = figureFor(document, cast, single);
    figure.certain = true;
    figure.shown = true;
  }
  for (const range of firstNames) {
    const name = document.lower.slice(range.start, range.end);
    if (!cast.byPart.has(name) && !cast.possible.has(name)) notePossible(document, cast, range, 'subject', null);
  }
  if (firstNames.length > 0) cast.possibleRuns.sort((a, b) => a.start - b.start);
  for (const part of cast.byPart.keys()) document.names.add(part);
  for (const part of cast.possible.keys()) document.names.add(part);
}

/** Whether the first word of a caption stands before a name of two words or more and is none. */
function opensCaption(document: TextDocument, at: number): boolean {
  const given = classesOf(document.words, at) & (MALE_NAME | FEMALE_NAME);
  return given === 0 && [at, at + 1, at + 2].every((word) => isCapital(document.words, word));
}

/** A headline with a capital on every longer word shows no names; "Gudrun Simmerl, 1. Vorsitzende" signs. */
function isTitleCaseHeading(document: TextDocument, { role, first, last }: DocumentBlock): boolean {
  // "Gudrun Simmerl, Vorsitzende" on a line of its own.
  const headed =
    role === 'headline' || role === 'subheadline' || (role === 'heading' && !titleAmong(document, first, last));
  return headed && document.lexicon.capitalisedNouns !== true && isTitleCase(document, first, last);
}

/** Index behind a run of capitalised words: where it is too long to be a name, its last words are none either. */
function runEnd(document: TextDocument, first: number, end: number, limit: number): number {
  let at = end;
  if (end - first >= NAME_LIMIT)
    while (at < limit && gapBefore(document, at) === '' && isNameWord(document, at)) at += 1;
  return at;
}

function startsName(document: TextDocument, at: number): boolean {
  return (
    isNameWord(document, at) && ((classesOf(document.words, at) & HONORIFIC) === 0 || isCapital(document.words, at + 1))
  );
}

/** Adds a run of capitalised words where it is the name of a person: two words or more, none of them an organisation's. */
function addRun(
  document: TextDocument,
  cast: Cast,
  from: number,
  end: number,
  block: DocumentBlock,
  singles: Range[],
  firstNames: Range[],
): void {
  const { words } = document;
  const limit = block.last;
  // "Added Berg: “…”".
  if (end - from > 1 && document.lexicon.subjectFirst?.isFrontedCue(document, from)) from += 1;
  // "NAME, M.D., Ph.D., as".
  if (end - from === 2 && document.lexicon.subjectFirst?.lettersAt(document, from) === 2) return;
  // Only a sign behind a word that stands alone can show a person.
  if (end - from === 1 && (end >= limit || gapBefore(document, end) === '')) {
    // "Berg är rektor vid skolan.": of whom the text has named.
    const predicate = end < limit && isPredicate(document, end) ? roleGiven(document, end, limit) : null;
    // "statsrådet Berg".
    const titled = predicate === null && gapBefore(document, from) === '' && isTitleAt(document, from - 1);
    const role = titled ? roleBefore(document, from, textFirst(document, block), end) : predicate;
    if (role !== null) cast.roleRuns.push({ run: rangeOf(document, from), role, else: true });
    noteFirstName(document, from, firstNames);
    return;
  }
  const bare = beforeLetters(document, from, end);
  const letters = end - bare;
  end = beforeOrganisation(document, from, bare, limit);
  // "has appointed NAME Chief Financial Officer".
  let office = from + 2;
  while (office < end - 1 && !isTitleAt(document, office)) office += 1;
  if (office < end - 1 && isTitleAt(document, end - 1)) {
    const run = rangeOf(document, from, office - 1);
    cast.roleRuns.push({ run, role: wordsAt(document, rangeOf(document, office, end - 1)) });
    end = office;
  }
  const behind = behindTitles(document, from, end).first;
  let first = behind === from ? (document.lexicon.clauses?.reader.behindNoun(document, from, end) ?? from) : behind;
  // "Director of Coastal Works Anna Berg": the office runs into the name.
  const { subjectFirst } = document.lexicon;
  // "Minister for the Arts Anna Berg".
  const preposition = subjectFirst && classesOf(words, from - 1) & ARTICLE ? from - 2 : from - 1;
  let title = preposition - 1;
  // "gruppledare för Centrum i Vedbo Anna Berg".
  const isPlace = (at: number): boolean => isCapital(words, at) && !isTitleAt(document, at);
  while (title > block.first && isPlace(title) && gapBefore(document, title) === '') title -= 1;
  // "Attorney for the District of Elsdon Anna Berg".
  const district = title < from - 2 && (classesOf(words, title) & ARTICLE) !== 0 && isGivenName(document, end - 2);
  if (district) title -= 1;
  if (title < from - 2 && classesOf(words, title) & PREPOSITION) title -= 1;
  // "Minister for Trade, Ports and Harbours Anna Berg".
  // "Minister for Farming, Food and the Sea Anna Berg".
  const joint = classesOf(words, from - 1) & ARTICLE ? from - 2 : from - 1;
  const list = classesOf(words, joint) & COORDINATOR && subjectFirst ? listTitle(document, from, block.first) : -1;
  if (list >= 0) title = list;
  const titled =
    list >= 0 ||
    (!endsOffice(document, from) && isTitleAt(document, title) && (classesOf(words, preposition) & PREPOSITION) !== 0);
  const runsOn = officeRunsOn(document, from)
    ? end - first >= 3 && !isOrganisationName(document, end - 2, end)
    : isSaidOffice(document, title, end - first);
  const own = nameBehindTitle(document, first, end);
  // "Vice President, Investor Relations Anna Berg".
  const department = subjectFirst && gapBefore(document, from) === ',' && isTitleAt(document, from - 1);
  if (own > 0 && (department || (titled && runsOn))) first = own;
  else if (titled && runsOn) first = list >= 0 ? nameAtEnd(document, first, end) : end - 2;
  // "Direktør i Cyklisternes Råd Inge Lind": so it does where a given name tells where the name begins.
  const mayRunIn = titled && !runsOn && document.lexicon.language.suffixedArticles && end - from >= 3;
  const behindBody = mayRunIn ? nameBehindOrganisation(document, from, from, end) : -1;
  const ofBody =
    behindBody >= first &&
    !isTitleAt(document, behindBody - 1) &&
    (isGivenName(document, behindBody) || (behindBody > from + 1 && isOrganisationAt(document, behindBody - 1)));
  if (ofBody) first = behindBody;
  // "Vorsitzender des Alpenvereins Hochfelden Franz Gruber".
  const ofOwner =
    first > from &&
    isGenitiveArticle(document, from - 1) &&
    isTitleAt(document, from - 2) &&
    !isTitleAt(document, first - 1);
  if (ofOwner) title = from - 2;
  // "formand for partiet Rødt Anna Lind": the organisation runs into the name.
  const kind = from > block.first && !isCapital(words, from - 1) && isOrganisationAt(document, from - 1);
  if (kind) first = Math.max(first, personBehindKind(document, from, end));
  const count = end - first;
  if (count === 1) {
    const run = rangeOf(document, first);
    // "Dr Tiddy".
    const addressed = first > from && run.end > run.start + 1 && isHonorificAt(document, first - 1);
    const officer = document.lexicon.clauses?.reader.isOfficer(document, cast, from, first, end);
    // "Headteacher Mr Larkin".
    const before = (): string | null => roleBefore(document, first, textFirst(document, block), end);
    const role = officer ? before() : (roleBehind(document, end, limit) ?? (addressed ? before() : null));
    if (addressed || officer || isSomebody(document, first, end, limit) || isApposed(document, from, first, end, limit))
      singles.push(run);
    if (role !== null) cast.roleRuns.push({ run, role });
    noteFirstName(document, first, firstNames);
  }
  if (count < 2 || count > 5 || isOrganisationName(document, first, end)) return;
  // "Norska PEN:s motivering": an abbreviation in the genitive.
  if (document.text.charAt(endOf(words, end - 1) - 2) === ':') return;
  let capitals = 0;
  for (let at = first; at < end; at += 1)
    if ((words.forms[at] ?? 0) & ALL_CAPITALS && endOf(words, at) - startOf(words, at) > 2) capitals += 1;
  if (capitals === count) return;
  const given = classesOf(words, first) & (MALE_NAME | FEMALE_NAME);
  // But "Mayor of Port Elsdon Harbour" names nobody.
  const ranInto = ofBody || ofOwner || (titled && runsOn && subjectFirst && (given !== 0 || list >= 0));
  const floor = textFirst(document, block);
  const role = roleBefore(document, first, floor, end) ?? (ranInto ? officeFrom(document, title, floor, first) : null);
  // "fru Anna Berg".
  const addressed =
    from > block.first && (classesOf(words, from - 1) & HONORIFIC) !== 0 && /^\.?$/.test(gapBefore(document, from));
  // "NAME, Vice President, Business Development": what the office before it is of.
  const before = startOf(words, first) - (role?.length ?? 0) - 2;
  const ofOffice =
    subjectFirst !== undefined &&
    role !== null &&
    document.text.startsWith(`, ${role}, `, before - 2) &&
    isCapital(words, wordAt(words, before) - 1);
  const shown = first > from || isHonorificAt(document, first) || (role !== null && !ofOffice) || addressed;
  // "Sir Bo Lind OBE, a baker".
  const behindLetters = lettersEnd(document, end === bare ? end + letters : end, limit);
  // "Havnefogeden, NAME, regner med": behind a name between commas its verb.
  const closed = role !== null && gapBefore(document, first) === ',';
  const apposed = closed ? null : roleBehind(document, behindLetters, limit);
  const range = rangeOf(document, first, end - 1);
  const pair = otherGiven(document, first, end, block.first);
  // "Norvik and Anna Berg": who knows the second for a given name would know the first.
  if (pair >= 0 && (!given || isGivenName(document, pair)))
    cast.pairs.set(wordIn(document, pair), { given: rangeOf(document, pair), name: range });
  const alone = from === block.first && end === limit;
  const offered = apposed ?? (alone ? roleBelow(document, end) : roleGiven(document, behindLetters, limit, first));
  if (apposed === null && offered !== null) cast.roleRuns.push({ run: range, role: offered, else: alone });
  const heralded = block.role === 'headline' ? roleHeralded(document, behindLetters, limit) : null;
  if (heralded !== null) cast.roleRuns.push({ run: range, role: heralded, else: true });
  const above = from === block.first ? roleAbove(document, from) : null;
  if (above !== null) cast.roleRuns.push({ run: range, role: above, else: true });
  if (
    !given &&
    !shown &&
    (apposed === null || gapBefore(document, behindLetters) !== ',') &&
    !ageBehind(document, end, limit)
  ) {
    // "Christlicher Glaube", "10 Millionen Euro".
    const counted = document.lexicon.capitalisedNouns && isNumber(words, from - 1) && gapBefore(document, from) === '';
    if (counted || document.lexicon.clauses?.reader.isInflected(document, first)) return;
    // What a publisher says of itself, or where the text stood first, holds names of products and headlines.
    if (block.role === 'boilerplate') return;
    // "en så kallad Norby Compact".
    const isNew = (at: number): boolean => document.lexicon.isIndefinite(wordIn(document, at));
    const kind = (classesOf(words, from - 1) & WORK) !== 0 && (isNew(from - 2) || isNew(from - 3));
    const called = !document.lexicon.subjectFirst && (kind || isNew(from - 1));
    if (called && gapBefore(document, from).replace('.', '') === '') return;
    // "kallas ’Kunglig Hovleverantör’", "“No Room Left”".
    if (isMarked(document, block.first, first, range.end)) return;
    const subject = opensClause(document, from) || isSubject(document, from, end, limit);
    // "a farmer from Guidan Sori": a place; but "made by Kim Lind".
    const led =
      gapBefore(document, from) === '' &&
      (classesOf(words, from - 1) & PREPOSITION) !== 0 &&
      !isAmong(document, from - 1, document.lexicon.language.bylines);
    notePossible(document, cast, range, subject ? 'subject' : led ? 'led' : 'other', apposed);
    return;
  }
  const figure = figureFor(document, cast, range);
  figure.certain = true;
  if (given && pair >= 0 && isGivenName(document, pair)) shareSurname(document, cast, figure, rangeOf(document, pair));
  // "Councillor Anna Berg, Cabinet Member": English addresses people by what other languages say they are; but not in
  // "CEO Anna Berg, a former banker".
  const past = wordIn(document, behindLetters + 1);
  const was =
    role !== null &&
    past.length > 3 &&
    wordsOf(document.lexicon.language.pastCopulas).some((word) => word.startsWith(past));
  const english = subjectFirst !== undefined && !was;
  stateRole(figure, english ? apposed : role);
  // "Senator Anna Berg, a member of the committee", "Senators Bo Ek and Anna Berg, both members of it".
  const opening = bracketAfter(document, behindLetters, limit)?.next ?? behindLetters;
  const { isIndefinite, isPlural } = document.lexicon;
  const among = isIndefinite(wordIn(document, opening)) || isPlural(/^[^ ]*/.exec(apposed ?? '')?.[0] ?? '');
  if (among && role !== null && figure.jobTitle === apposed) figure.among = true;
  stateRole(figure, english ? role : apposed, was ? Infinity : undefined);
}

/** Index of the given name that shares the surname of a name of two words behind "and", or -1: "Beth and Colin Marsh". */
function otherGiven(document: TextDocument, first: number, end: number, floor: number): number {
  const { words } = document;
  const and = gapBefore(document, first) === '&' ? first : first - 1;
  const other = and - 1;
  const joined =
    end - first === 2 &&
    other >= floor &&
    isCapital(words, other) &&
    (and === first
      ? gapBefore(document, first) === '&'
      : classesOf(words, and) & COORDINATOR && gapBefore(document, first) + gapBefore(document, and) === '');
  // "Paret Pia och Jon Ek".
  const opens =
    other === floor ||
    !isCapital(words, other - 1) ||
    gapBefore(document, other) !== '' ||
    isPersonAt(document, other - 1);
  return joined && opens ? other : -1;
}

/** "Først i køen: Samira med to døtre.", "Mamma Gunnel": a given name alone, whom a pronoun may mean. */
function noteFirstName(document: TextDocument, at: number, firstNames: Range[]): void {
  const kin = at > 0 && gapBefore(document, at) === '' && isPersonAt(document, at - 1);
  if (classesOf(document.words, at) & (MALE_NAME | FEMALE_NAME) && (kin || opensClause(document, at)))
    firstNames.push(rangeOf(document, at));
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

/** Whether a person's noun stands before a run of capitals, "kirjailijan tytär NAME", or a relative clause behind it. */
function isSubject(document: TextDocument, from: number, end: number, limit: number): boolean {
  const { words } = document;
  return (
    (from > 0 && gapBefore(document, from) === '' && isPersonAt(document, from - 1)) ||
    (end < limit && gapBefore(document, end) === ',' && (classesOf(words, end) & RELATIVE) !== 0)
  );
}

/** Whether a run begins a sentence or a clause, as a subject does. */
function opensClause(document: TextDocument, at: number): boolean {
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
