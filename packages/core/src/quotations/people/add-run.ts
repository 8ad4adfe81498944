import { ARTICLE, COORDINATOR, HONORIFIC, ORGANISATION, PREPOSITION, RELATIVE, WORK } from '../../languages/lexicon.ts';
import type { Range } from '../../model/press-release.ts';
import { type DocumentBlock, type TextDocument, textFirst } from '../../structure/document.ts';
import { ALL_CAPITALS, classesOf, endOf, isCapital, startOf, wordAt } from '../../text/words.ts';
import {
  endsOffice,
  gapBefore,
  isGivenName,
  isHonorificAt,
  isMarkedGenitive,
  isOrganisationAt,
  isPersonAt,
  isTitleAt,
  lettersEnd,
  officeRunsOn,
  wordIn,
  isAmong,
} from '../phrases/gaps.ts';
import { figureFor, notePossible, shareSurname } from './cast.ts';
import type { Cast } from './figure.ts';
import {
  beforeOrganisation,
  isKindBefore,
  isOrganisationName,
  isOwner,
  nameBehindOrganisation,
  personBehindKind,
} from '../phrases/name-organisation.ts';
import { NAME_LIMIT } from '../phrases/name-end.ts';
import { beforeLetters } from '../phrases/before-letters.ts';
import { halfBefore, isSaidOffice } from '../phrases/name-run.ts';
import { behindTitles, leadOf } from '../phrases/name-titles.ts';
import { areRelated, noteKin, noteSiblings } from './kin.ts';
import { type NameRun, surnamesAlone } from './learned-titles.ts';
import { isGenitiveArticle } from '../phrases/extent.ts';
import { type NamePlace, offerRoles, stateRolesAround } from './roles-around.ts';
import { type NamesAlone, isAged, noteUnshown, noteSurname, opensClause } from './single-name.ts';
import { lastName, listTitle, nameAtEnd, nameBehindTitle } from '../phrases/office-list.ts';
import { officeFrom, roleBefore } from '../phrases/role-before.ts';
import { ageBehind, roleBehind } from '../phrases/stated-role.ts';
import { rangeOf, wordsAt } from '../phrases/spans.ts';

/** Adds a run of capitalised words where it is the name of a person: two words or more, none of them an organisation's. */
export function addRun(document: TextDocument, cast: Cast, run: NameRun, alone: NamesAlone): void {
  const { block } = run;
  const limit = block.last;
  const { subjectFirst } = document.lexicon;
  let { from, end } = run;
  // "Added Berg: “…”".
  if (end - from > 1 && subjectFirst?.isFrontedCue(document, from)) from += 1;
  // "NAME, M.D., Ph.D., as".
  if (end - from === 2 && subjectFirst?.lettersAt(document, from) === 2) return;
  // Only a sign behind a word that stands alone can show a person.
  if (end - from === 1 && (end >= limit || gapBefore(document, end) === '')) {
    noteUnshown(document, cast, { from, end, block }, alone);
    return;
  }
  const bare = beforeLetters(document, from, end);
  const letters = end - bare;
  end = beforeOffice(document, cast, from, beforeOrganisation(document, from, bare, limit));
  const { first, office } = behindOffice(document, cast, from, end, block);
  // "der Verein Grüne Wege": a body.
  if (document.lexicon.capitalisedNouns && isKindBefore(document, first, from - 1)) return;
  if (first === from + 1 && document.lexicon.clauses?.reader.isBodyOfNext(document, from)) return;
  if (end - first === 1) noteSurname(document, cast, { from, end, block }, first, alone);
  if (!mayBePerson(document, first, end)) return;
  // "Sir Bo Lind OBE, a baker".
  const behind = lettersEnd(document, end === bare ? end + letters : end, limit);
  addName(document, cast, { from, first, end, behind, block, office });
}

/** Notes the office that runs into a name from behind, and gives the index of its first word, or else `end`: "has appointed NAME Chief Financial Officer". */
function beforeOffice(document: TextDocument, cast: Cast, from: number, end: number): number {
  let office = from + 2;
  while (office < end - 1 && !isTitleAt(document, office)) office += 1;
  if (office >= end - 1 || !isTitleAt(document, end - 1)) return end;
  const run = rangeOf(document, from, office - 1);
  cast.roleRuns.push({ run, role: wordsAt(document, rangeOf(document, office, end - 1)) });
  return office;
}

/** An office with a preposition before a run of capitalised words, which may run into the name. */
interface OfficeBefore {
  /** Index of its title. */
  readonly title: number;
  /** Whether it is of several things: "Minister for Trade, Ports and Harbours". */
  readonly listed: boolean;
  /** Whether the run shows that it runs into the name, whatever the name. */
  readonly sure: boolean;
}

/** The first word of the name in a run, behind titles and what an office or a body before the run is of. */
function behindOffice(
  document: TextDocument,
  cast: Cast,
  from: number,
  end: number,
  block: DocumentBlock,
): { first: number; office: OfficeBefore | null } {
  const { words } = document;
  const { clauses, subjectFirst } = document.lexicon;
  const behind = behindTitles(document, from, end).first;
  let first = behind === from ? (clauses?.reader.behindNoun(document, from, end) ?? from) : behind;
  // "hat der Rat in Rauenfels Anna Berg gewählt": a place, and whoever speaks by that surname.
  const placed = first === from && end - from === 3 && clauses?.places.has(wordIn(document, from - 1)) === true;
  if (placed && !isGivenName(document, from) && (cast.alone ??= surnamesAlone(document)).has(wordIn(document, end - 1)))
    first = from + 1;
  const before = officeBefore(document, from, end, block);
  // "Director of Coastal Works Anna Berg": the office runs into the name.
  const runsOn =
    before !== null &&
    (officeRunsOn(document, from)
      ? end - first >= 3 && !isOrganisationName(document, end - 2, end)
      : isSaidOffice(document, before.title, end - first));
  let office = runsOn ? before : null;
  const own = nameBehindTitle(document, first, end);
  // "Vice President, Investor Relations Anna Berg".
  const department = subjectFirst && gapBefore(document, from) === ',' && isTitleAt(document, from - 1);
  if (own > 0 && (department || office !== null)) first = own;
  else if (office !== null) first = office.listed ? nameAtEnd(document, first, end) : lastName(document, end);
  // "the leader under Vesper H. Lind": nothing stands between.
  if (office?.listed === false && first === from) office = null;
  const ofBody = before !== null && !runsOn ? behindBody(document, from, first, end) : -1;
  if (before !== null && ofBody > 0) {
    first = ofBody;
    office = { ...before, sure: true };
  }
  // "Vorsitzender des Alpenvereins Hochfelden Franz Gruber".
  const owned = first > from && isGenitiveArticle(document, from - 1) && isTitleAt(document, from - 2);
  if (owned && !isTitleAt(document, first - 1)) office = { title: from - 2, listed: false, sure: true };
  // "Sprecherin für Kultur und Sport Anna Berg".
  const led = leadOf(document, from);
  if (first > from && clauses && document.lexicon.naming.has(wordIn(document, led)) && isTitleAt(document, led - 1))
    office = { title: led - 1, listed: false, sure: true };
  // "formand for partiet Rødt Anna Lind": the organisation runs into the name.
  const kind = from > block.first && !isCapital(words, from - 1) && isOrganisationAt(document, from - 1);
  if (kind) first = Math.max(first, personBehindKind(document, from, end));
  return { first, office };
}

/** "Direktør i Cyklisternes Råd Inge Lind": index behind a body that runs into the name, where a given name or the kind of body tells where that begins; else -1. */
function behindBody(document: TextDocument, from: number, first: number, end: number): number {
  if (!document.lexicon.suffixedArticles || end - from < 3) return -1;
  const behind = nameBehindOrganisation(document, from, from, end);
  if (behind < first || isTitleAt(document, behind - 1)) return -1;
  // "Dyrenes Venner Gry Lind".
  const isBody = isOrganisationAt(document, behind - 1) || isOwner(document, from);
  return isGivenName(document, behind) || (behind > from + 1 && isBody) ? behind : -1;
}

function officeBefore(document: TextDocument, from: number, end: number, block: DocumentBlock): OfficeBefore | null {
  const { words } = document;
  const { subjectFirst } = document.lexicon;
  const articled = (classesOf(words, from - 1) & ARTICLE) !== 0;
  // "Minister for Trade, Ports and Harbours Anna Berg", "Minister for Farming, Food and the Sea Anna Berg".
  const joint = articled ? from - 2 : from - 1;
  const list = classesOf(words, joint) & COORDINATOR && subjectFirst ? listTitle(document, from, block.first) : -1;
  if (list >= 0) return { title: list, listed: true, sure: false };
  // "Minister for the Arts Anna Berg".
  const preposition = subjectFirst && articled ? from - 2 : halfBefore(document, block.first, from);
  if (!(classesOf(words, preposition) & PREPOSITION) || endsOffice(document, from)) return null;
  let title = preposition - 1;
  // "gruppledare för Centrum i Vedbo Anna Berg", "Attorney for the District of Elsdon Anna Berg", "officer for schools in East Fenn Anna Berg".
  const given = subjectFirst !== undefined && isGivenName(document, end - 2);
  const mayBe = (at: number): boolean => (classesOf(words, at) & ~(PREPOSITION | ARTICLE | ORGANISATION)) === 0;
  // "Minister for Housing and Quality of Life Anna Berg".
  const joins = (at: number): boolean =>
    subjectFirst !== undefined &&
    (classesOf(words, at) & (PREPOSITION | COORDINATOR)) !== 0 &&
    isCapital(words, at - 1) &&
    isCapital(words, at + 1);
  const isPart = (at: number): boolean =>
    !isTitleAt(document, at) &&
    (isCapital(words, at) || (from - at < 2 * NAME_LIMIT && (joins(at) || (given && mayBe(at)))));
  while (title > block.first && isPart(title) && gapBefore(document, title) === '') title -= 1;
  if (title < from - 2 && classesOf(words, title) & PREPOSITION) title -= 1;
  const leads = !given || (classesOf(words, title + 1) & PREPOSITION) !== 0;
  return leads && isTitleAt(document, title) ? { title, listed: false, sure: false } : null;
}

/** Whether two to five words may be the name of a person: no organisation, no genitive, "Norska PEN:s motivering", "Bo Lind’s Council", and not all of them in capitals. */
function mayBePerson(document: TextDocument, first: number, end: number): boolean {
  const { words } = document;
  const count = end - first;
  if (count < 2 || count > 5 || isOrganisationName(document, first, end)) return false;
  if (document.text.charAt(endOf(words, end - 1) - 2) === ':') return false;
  for (let at = first; at < end - 1; at += 1) if (isMarkedGenitive(document, at)) return false;
  for (let at = first; at < end; at += 1)
    if (!((words.forms[at] ?? 0) & ALL_CAPITALS) || endOf(words, at) - startOf(words, at) <= 2) return true;
  return false;
}

/** A name of two words or more. */
interface FullName extends NamePlace {
  readonly office: OfficeBefore | null;
}

/** Adds somebody by their full name, with what stands beside it: as a figure, or where nothing shows a person as a possible one. */
function addName(document: TextDocument, cast: Cast, name: FullName): void {
  const { first, end, behind, block, office } = name;
  const limit = block.last;
  const given = isGivenName(document, first);
  // "haben die Delegierten der Vereine NAME gewählt": an office of several.
  const ofSeveral =
    office !== null &&
    isGenitiveArticle(document, office.title + 1) &&
    document.lexicon.clauses?.reader.isOfSeveral(
      document,
      startOf(document.words, office.title),
      wordIn(document, office.title),
    );
  // But "Mayor of Port Elsdon Harbour" names nobody.
  const ranInto =
    office !== null &&
    !ofSeveral &&
    (office.sure ||
      (document.lexicon.subjectFirst !== undefined &&
        (given || office.listed || (cast.alone ??= surnamesAlone(document)).has(wordIn(document, end - 1)))));
  const floor = textFirst(document, block);
  const role =
    (office?.sure ? null : roleBefore(document, first, floor, end)) ??
    (ranInto ? officeFrom(document, office.title, floor, first) : null);
  // "Havnefogeden, NAME, regner med": behind a name between commas its verb.
  const closed = role !== null && gapBefore(document, first) === ',';
  let apposed = closed ? null : roleBehind(document, behind, limit);
  const range = rangeOf(document, first, end - 1);
  const pair = otherGiven(document, first, end, block.first);
  // "Norvik and Anna Berg": who knows the second for a given name would know the first.
  if (pair >= 0 && (!given || isGivenName(document, pair)))
    cast.pairs.set(wordIn(document, pair), { given: rangeOf(document, pair), name: range });
  offerRoles(document, cast, name, range, apposed);
  // "NAME, Minister of Education Welcomes Students": a headline that no sign parts from the office goes on.
  if (apposed !== null && block.role === 'headline' && document.text.endsWith(apposed, block.end)) {
    cast.roleRuns.push({ run: range, role: apposed, else: true });
    apposed = null;
  }
  // "Syskonen Pia och Jon Ek".
  const related = pair >= 0 && areRelated(document, pair);
  const shown =
    noteKin(document, cast, name, first) ||
    related ||
    given ||
    isShown(document, name, role) ||
    (apposed !== null && gapBefore(document, behind) === ',') ||
    isAged(document, first) ||
    ageBehind(document, end, limit);
  if (!shown) {
    if (!isNobody(document, name, range)) notePossible(document, cast, range, placeOf(document, name), apposed);
    return;
  }
  const figure = figureFor(document, cast, range);
  figure.certain = true;
  if (pair >= 0 && (related || (given && isGivenName(document, pair)))) {
    shareSurname(document, cast, figure, rangeOf(document, pair));
    if (related) noteSiblings(document, cast, pair, range);
  }
  stateRolesAround(document, cast, figure, name, role, apposed);
}

/** Whether what stands before a name shows that it is a person's: a title, or a form of address. */
function isShown(document: TextDocument, { from, first, block }: FullName, role: string | null): boolean {
  const { words } = document;
  // "fru Anna Berg".
  const addressed =
    from > block.first && (classesOf(words, from - 1) & HONORIFIC) !== 0 && /^\.?$/.test(gapBefore(document, from));
  if (first > from || isHonorificAt(document, first) || addressed) return true;
  if (role === null) return false;
  // "NAME, Vice President, Business Development", "NAME, vd, Norrå Kraft", "NAME, vd Norrå Kraft": what the office before it is of.
  const { suffixedArticles, language } = document.lexicon;
  const close = suffixedArticles === true && isAmong(document, first - 1, language.shortTitles);
  const sign = close && gapBefore(document, first) === '' ? ' ' : ', ';
  const before = startOf(words, first) - role.length - sign.length;
  return !(document.text.startsWith(`, ${role}${sign}`, before - 2) && isCapital(words, wordAt(words, before) - 1));
}

/** Whether a run that nothing shows to be a person is no name: a noun with its adjective, a product, or a title in marks. */
function isNobody(document: TextDocument, { from, first, end: behind, block }: FullName, { end }: Range): boolean {
  const { words, lexicon } = document;
  // "Christlicher Glaube", "10 Millionen Euro".
  if (lexicon.clauses?.reader.isNobody(document, first, behind)) return true;
  // What a publisher says of itself, or where the text stood first, holds names of products and headlines.
  if (block.role === 'boilerplate') return true;
  // "en så kallad Norby Compact".
  const isNew = (at: number): boolean => lexicon.isIndefinite(wordIn(document, at));
  const kind = (classesOf(words, from - 1) & WORK) !== 0 && (isNew(from - 2) || isNew(from - 3));
  const called = !lexicon.subjectFirst && (kind || isNew(from - 1));
  if (called && gapBefore(document, from).replace('.', '') === '') return true;
  // "kallas ’Kunglig Hovleverantör’", "“No Room Left”".
  return isMarked(document, block.first, first, end);
}

const MARK = /["'“”„»«‘’]/;

/** Whether a run of capitals closes what stands in marks, all of it in capitals: a title of a work, "No Room Left". */
function isMarked(document: TextDocument, floor: number, first: number, end: number): boolean {
  const { text, words } = document;
  if (!MARK.test(text.charAt(end))) return false;
  for (let at = first; at >= floor && at > first - NAME_LIMIT; at -= 1) {
    if (MARK.test(text.charAt(startOf(words, at) - 1))) return true;
    if (gapBefore(document, at) !== '' || !isCapital(words, at - 1)) return false;
  }
  return false;
}

/** Where a possible name stands in its clause: as a subject, or behind a preposition, "a farmer from Guidan Sori"; but "made by Kim Lind". */
function placeOf(document: TextDocument, { from, end, block }: FullName): 'subject' | 'led' | 'other' {
  if (opensClause(document, from) || isSubject(document, from, end, block.last)) return 'subject';
  const led =
    gapBefore(document, from) === '' &&
    (classesOf(document.words, from - 1) & PREPOSITION) !== 0 &&
    !isAmong(document, from - 1, document.lexicon.language.bylines);
  return led ? 'led' : 'other';
}

/** Whether a person's noun stands before a run of capitals, "kirjailijan tytär NAME", or a relative clause behind it. */
function isSubject(document: TextDocument, from: number, end: number, limit: number): boolean {
  const { words } = document;
  return (
    (from > 0 && gapBefore(document, from) === '' && isPersonAt(document, from - 1)) ||
    (end < limit && gapBefore(document, end) === ',' && (classesOf(words, end) & RELATIVE) !== 0)
  );
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
