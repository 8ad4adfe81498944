import {
  ADVERB,
  ARTICLE,
  COORDINATOR,
  CUE,
  FEMALE_NAME,
  FUNCTION,
  MALE_NAME,
  NAME_PARTICLE,
  PREPOSITION,
  STATEMENT,
  TITLE,
} from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { ALL_CAPITALS, classesOf, endOf, isCapital, startOf } from '../../text/words.ts';
import {
  endsOffice,
  gapBefore,
  isGivenName,
  isHonorificAt,
  isOrganisationAt,
  isPersonAt,
  isSuspended,
  isTitleAt,
  officeRunsOn,
  wordIn,
} from './gaps.ts';
import { isProduct, nameEnd, particleRun } from './name-end.ts';
import {
  beforeOrganisation,
  isKindOfOrganisation,
  isOrganisationName,
  nameBehindOrganisation,
  organisationEnd,
} from './name-organisation.ts';
import {
  articleFirst,
  behindTitles,
  isFrontedParticiple,
  titleAmong,
  titleWithPreposition,
  titleWithin,
} from './name-titles.ts';
import { isGenitive, isNameWord, isPossessive } from './name-word.ts';
import { nameBehindTitle } from './office-list.ts';

/** What a function word may be beside a verb. */
export const NO_VERB: number = ARTICLE | PREPOSITION | COORDINATOR | ADVERB | NAME_PARTICLE;

interface FoundName {
  readonly first: number;
  readonly last: number;
  /** Index behind the letters that follow the name: "MP". */
  readonly behind: number;
  /** Index where the title words before the name end (the name, its honorific left out). */
  readonly titles: number;
  readonly honorific: number;
  readonly organisation: boolean;
}

/** What was found from a word on, by how many words of the group stand behind it. */
type Known = (FoundName | null)[];

/** The name in a group of words: its last run of capitalised words that no preposition leads and no title follows. */
export function findName(document: TextDocument, from: number, limit: number, known: Known = []): FoundName | null {
  const { words, lexicon } = document;
  for (let at = from; at < limit; at += 1) {
    if (!isNameWord(document, at)) {
      const bits = classesOf(words, at);
      // "betonen von der Heyde und …": a name that begins with its particle.
      const run = at === from && bits & NAME_PARTICLE ? particleRun(document, at, limit) : 0;
      // Not "von Karin Vogt", "zu Straftaten".
      const given = classesOf(words, run) & (MALE_NAME | FEMALE_NAME);
      if (run > 0 && !given && [at, run].every((part) => document.names.has(wordIn(document, part)))) {
        const last = nameEnd(document, run, limit);
        return { first: at, last, behind: last, titles: at, honorific: 0, organisation: false };
      }
      // A verb between: what stands before it is another phrase.
      if (at > from && bits & FUNCTION && !(bits & NO_VERB) && !isCapital(words, at) && !isTitleAt(document, at))
        return null;
      continue;
    }
    const end = nameEnd(document, at, limit);
    if (isProduct(document, at, end)) {
      at = end - 1;
      continue;
    }
    // "EU- och Nordenminister": half a title.
    if (isSuspended(document, end - 1)) {
      at = end - 1;
      continue;
    }
    const last = beforeOrganisation(document, at, beforeLetters(document, at, end), limit);
    // "Mr Sandhu’s family": the name is only whose.
    if (
      isPossessive(document, last - 1) &&
      last < words.count &&
      gapBefore(document, last) === '' &&
      !isCapital(words, last) &&
      !titleWithin(document, last, limit)
    ) {
      at = end - 1;
      continue;
    }
    // "a recent Norvik report": whose, or what it is about.
    const owns = lexicon.subjectFirst && last < limit && gapBefore(document, last) === '' && !isCapital(words, last);
    if (owns && classesOf(words, last) & STATEMENT) {
      at = end - 1;
      continue;
    }
    const behind = behindTitles(document, at, last);
    const { honorific } = behind;
    // "Liiton Virta lupaa": whose.
    const owned = last - at === 2 && lexicon.cases?.isGenitiveName(document, at) && isOrganisationAt(document, at);
    const named = owned && document.names.has(wordIn(document, at + 1)) ? at + 1 : at;
    const first =
      behind.first === at ? (lexicon.clauses?.reader.behindNoun(document, at, last) ?? named) : behind.first;
    const titles = named > at ? at : first;
    // "Speaking after the vote Mayor NAME said".
    const opens = classesOf(words, last) & (PREPOSITION | ARTICLE | ADVERB) && !isCapital(words, last);
    if (opens && at === from && last - at === 1 && isFrontedParticiple(document, at)) continue;
    // A single letter is no name: "villkoren i bilaga A".
    if (first >= last || (last - first === 1 && endOf(words, first) - startOf(words, first) === 1)) {
      at = end - 1;
      continue;
    }
    const articled = at > from && (classesOf(words, at - 1) & ARTICLE) !== 0;
    // "Vice-President for a Green Economy", "Director of Finance and Operations": what an office is of.
    const ofOffice =
      lexicon.subjectFirst !== undefined &&
      (classesOf(words, articled ? at - 2 : at - 1) & (PREPOSITION | COORDINATOR)) !== 0 &&
      titleWithPreposition(document, from - 1, at);
    // "formand for Kultur- og Fritidsudvalget Anna Berg".
    let leads = at - 1;
    while (leads > from && isSuspended(document, leads - 1)) leads -= 1;
    if (leads < at - 1) leads -= 1;
    // "responsible for the Outer Harbour": no article stands before a name.
    const lead = articled && lexicon.subjectFirst && at - 2 >= from ? at - 2 : leads;
    const led = at > from && !endsOffice(document, at) && (ofOffice || (classesOf(words, lead) & PREPOSITION) !== 0);
    // "Norland’ Prime Minister".
    const followed = end < limit && /^['’]?$/.test(gapBefore(document, end)) ? end : -1;
    const titleFollows = followed > 0 && titleWithin(document, followed, limit);
    // "Region Skånes direktör Pia Lund": what stands before the title is an organisation; go on to the name. But "Anna
    // Berg rektor för Norbyskolan och NAME": a comma was lost.
    const person = last - first > 1 && isGivenName(document, first) && lexicon.subjectFirst === undefined;
    const later = titleFollows && !person ? nameFrom(document, followed, limit, known) : null;
    if (later !== null && !(classesOf(words, later.first - 1) & COORDINATOR)) {
      at = last - 1;
      continue;
    }
    // "a spokeswoman for the federation Name": the name is inside what she speaks for.
    const holder = isCapital(words, from + 1) && last - first >= 3 && isGivenName(document, last - 2);
    // But "the Minister for the Arts Anna Berg".
    if (articleFirst(document, from) && !holder && titleWithPreposition(document, from, at)) return null;
    // "Sprecherin der Neuen Mitte": whose she is, where articles show case.
    if (articled && lexicon.clauses !== null && last - first === 1 && titleAmong(document, from, at)) {
      // "Leiterin der Halle und langjährige Trainerin NAME": the same, without another article.
      const joins = classesOf(words, last) & COORDINATOR && !(classesOf(words, last + 1) & ARTICLE);
      const same = joins ? nameFrom(document, last, limit, known) : null;
      if (same === null || same.titles <= last + 1) return null;
      at = last - 1;
      continue;
    }
    // "the Florida senator": a capital between an article and a title is no name.
    // "Danske Havnes direktør": whose.
    const owner = titleFollows && isTitleAt(document, last) && isGenitive(document, last - 1);
    // "Anna Berg Skolverkets chef".
    if (owner && person && last - first > 2)
      return { first, last: last - 1, behind: last - 1, titles, honorific, organisation: false };
    if (
      titleFollows &&
      (last - first === 1 || articled || owner) &&
      ((articled && lexicon.subjectFirst !== undefined) || owner || !document.names.has(wordIn(document, first)))
    )
      return null;
    if (led) {
      // "Keeper of Textiles Dr Anna Berg".
      if (honorific !== 0 && behind.first > at + 1)
        return { first, last, behind: end, titles, honorific, organisation: false };
      // "talesperson för Partiet Oscar Berg": the organisation runs into the name.
      const name = at > from + 1 ? nameBehindOrganisation(document, at, first, last) : -1;
      if (name > 0)
        return { first: Math.max(name, first), last, behind: end, titles: name, honorific, organisation: false };
      // "Chair of the Board and Managing Partner Anna C. Berg".
      const own = ofOffice && first > at ? nameBehindTitle(document, first, last) : -1;
      if (own > 0 && !isOrganisationName(document, own, last))
        return { first: own, last, behind: end, titles: own, honorific, organisation: false };
      // "Director of Coastal Works Anna Berg": a title without an article has a name behind it.
      if (
        titleAmong(document, from, at) &&
        (officeRunsOn(document, at)
          ? last - first >= 3 && (holder || isCapital(words, from)) && !isOrganisationName(document, last - 2, last)
          : isSaidOffice(document, from, last - first))
      )
        return { first: last - 2, last, behind: end, titles: last - 2, honorific, organisation: false };
      // "gruppledare för Centrum i Vedbo Anna Berg": where what the office is of is.
      const goesOn = last < limit && gapBefore(document, last) === '' && (classesOf(words, last) & PREPOSITION) !== 0;
      if (goesOn || (last < limit && nameFrom(document, last, limit, known) !== null)) {
        at = last - 1;
        continue;
      }
      return null;
    }
    // "Ekhamra kommun": what kind of organisation it is stands behind in lower case.
    if (isKindOfOrganisation(document, last, limit, last - first) && !namesFollow(document, last + 1, limit, known))
      return { first, last: last + 1, behind: last + 1, titles, honorific, organisation: true };
    // "Teknik- og Miljøforvaltningen".
    if (leads < at - 1 && last - first === 1)
      return { first: leads + 1, last, behind: end, titles: leads + 1, honorific, organisation: true };
    const organisation = isOrganisationName(document, first, last);
    // "a Commission official", "the Danish woman".
    if (
      (organisation || (articled && last - first === 1)) &&
      lexicon.subjectFirst &&
      last === followed &&
      !isCapital(words, last) &&
      isPersonAt(document, last)
    )
      return null;
    // "Sprecher des Verbands": the organisation belongs to the title before it.
    if ((organisation || lexicon.clauses?.reader.isOfNoun(document, from, at, first)) && titleAmong(document, from, at))
      return null;
    const further =
      last - first === 1 &&
      followed > 0 &&
      (!organisation || (lexicon.subjectFirst !== undefined && (words.forms[first] ?? 0) & ALL_CAPITALS)) &&
      !document.names.has(wordIn(document, first))
        ? laterName(document, followed, limit, known)
        : null;
    if (further !== null) return further;
    // Where every noun has a capital, a single word must be a name that the document knows, or be addressed as one.
    if (
      lexicon.capitalisedNouns &&
      !organisation &&
      last - first === 1 &&
      honorific === 0 &&
      // "der Nachbar Schulze".
      !(first > at && isPersonAt(document, first - 1)) &&
      !document.names.has(wordIn(document, first))
    )
      return null;
    const whole = organisation ? organisationEnd(document, last, limit) : last;
    // "the University of Leeds historian Anna Berg": go on to the name.
    if (whole > last && titleWithin(document, whole, limit) && nameFrom(document, whole, limit, known) !== null) {
      at = whole - 1;
      continue;
    }
    return { first, last: whole, behind: Math.max(end, whole), titles, honorific, organisation };
  }
  return null;
}

/** The same further on in a group, looked for once a word: where names and titles take turns, each asks what follows it. */
function nameFrom(document: TextDocument, from: number, limit: number, known: Known): FoundName | null {
  const found = known[limit - from];
  return found === undefined ? (known[limit - from] = findName(document, from, limit, known)) : found;
}

/** "säger rektor i Vedbo Anna Berg": where titles go without an article, whether three capitals behind one end in a name of two. */
export function isSaidOffice(document: TextDocument, at: number, capitals: number): boolean {
  const { words, lexicon } = document;
  const { compounds, capitalisedNouns } = lexicon;
  if (capitals !== 3 || !compounds || capitalisedNouns || classesOf(words, at) & ARTICLE) return false;
  if (gapBefore(document, at) !== '') return false;
  // "säger utrikespolitisk talesperson för".
  const verb = classesOf(words, at - 1) === 0 ? at - 2 : at - 1;
  return (classesOf(words, verb) & CUE) !== 0 && !isCapital(words, verb);
}

/** "Kuusiniemen kaupungin geodeetti Anna Koski": the organisation is whose, and a noun and a name follow. */
function namesFollow(document: TextDocument, at: number, limit: number, known: Known): boolean {
  const { words } = document;
  return (
    at + 1 < limit &&
    !isCapital(words, at) &&
    gapBefore(document, at) === '' &&
    laterName(document, at, limit, known) !== null
  );
}

/** A name without the letters behind it: "MP", "OBE". */
export function beforeLetters(document: TextDocument, from: number, to: number): number {
  const { words } = document;
  let last = to;
  while (
    last - from > 2 &&
    (((words.forms[last - 1] ?? 0) & ALL_CAPITALS && classesOf(words, last - 1) & TITLE) ||
      isHonorificAt(document, last - 1) ||
      document.lexicon.subjectFirst?.isLetters(document, last - 1))
  )
    last -= 1;
  return last;
}

/** Behind a single capital that is no known name: a name of two words or more in the same group ("Kurkisuolla asunut Martta Ämmälä"). */
function laterName(document: TextDocument, from: number, limit: number, known: Known): FoundName | null {
  const bits = classesOf(document.words, from);
  if (bits & (COORDINATOR | PREPOSITION)) return null;
  const later = nameFrom(document, from, limit, known);
  // "Berg returned the call Lind made": a subject, and somebody else.
  if (later !== null && document.lexicon.subjectFirst !== undefined)
    for (let at = from; at < later.first; at += 1) if (classesOf(document.words, at) & ARTICLE) return null;
  return later !== null && later.last - later.first >= 2 && !later.organisation ? later : null;
}
