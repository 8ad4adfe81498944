import {
  ADVERB,
  ARTICLE,
  COORDINATOR,
  CUE,
  FEMALE_NAME,
  FUNCTION,
  HONORIFIC,
  MALE_NAME,
  NAME_PARTICLE,
  PREPOSITION,
  PRONOUN,
  TITLE,
} from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { ALL_CAPITALS, classesOf, endOf, isCapital, startOf } from '../../text/words.ts';
import {
  gapBefore,
  isHonorificAt,
  isOrganisationAt,
  isSuspended,
  isTitleAt,
  joinsByPoint,
  officeRunsOn,
  wordIn,
} from './gaps.ts';
import {
  beforeOrganisation,
  isKindOfOrganisation,
  isOrganisationName,
  nameBehindOrganisation,
  organisationEnd,
} from './name-organisation.ts';
import { articleFirst, behindTitles, titleAmong, titleWithPreposition, titleWithin } from './name-titles.ts';
import { isGenitive, isNameWord, isPossessive } from './name-word.ts';

/** Words of the longest run that is read as one name. */
export const NAME_LIMIT = 6;
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
      if (at > from && bits & FUNCTION && !(bits & NO_VERB) && !isTitleAt(document, at)) return null;
      continue;
    }
    const end = nameEnd(document, at, limit);
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
    const behind = behindTitles(document, at, last);
    const { honorific } = behind;
    const first = behind.first === at ? behindNoun(document, at, last) : behind.first;
    const titles = first;
    // A single letter is no name: "villkoren i bilaga A".
    if (first >= last || (last - first === 1 && endOf(words, first) - startOf(words, first) === 1)) {
      at = end - 1;
      continue;
    }
    const articled = at > from && (classesOf(words, at - 1) & ARTICLE) !== 0;
    // "Vice-President for a Green Economy", "Director of Finance and Operations": what an office is of.
    const ofOffice =
      lexicon.language.subjectFirst !== undefined &&
      (classesOf(words, articled ? at - 2 : at - 1) & (PREPOSITION | COORDINATOR)) !== 0 &&
      titleWithPreposition(document, from - 1, at);
    // "formand for Kultur- og Fritidsudvalget Anna Berg".
    let leads = at - 1;
    while (leads > from && isSuspended(document, leads - 1)) leads -= 1;
    if (leads < at - 1) leads -= 1;
    const led = at > from && (ofOffice || (classesOf(words, leads) & PREPOSITION) !== 0);
    const followed = end < limit && gapBefore(document, end) === '' ? end : -1;
    const titleFollows = followed > 0 && titleWithin(document, followed, limit);
    // "Region Skånes direktör Pia Lund": what stands before the title is an organisation; go on to the name.
    if (titleFollows && nameFrom(document, followed, limit, known) !== null) {
      at = last - 1;
      continue;
    }
    // "a spokeswoman for the federation Name": the name is inside what she speaks for.
    if (articleFirst(document, from) && titleWithPreposition(document, from, at)) return null;
    // "Sprecherin der Neuen Mitte": whose she is, where articles show case.
    if (articled && lexicon.clauses !== null && last - first === 1 && titleAmong(document, from, at)) return null;
    // "the Florida senator": a capital between an article and a title is no name.
    // "Danske Havnes direktør": whose.
    const owner = titleFollows && isTitleAt(document, last) && isGenitive(document, last - 1);
    if (
      titleFollows &&
      (last - first === 1 || articled || owner) &&
      ((articled && lexicon.language.subjectFirst !== undefined) ||
        owner ||
        !document.names.has(wordIn(document, first)))
    )
      return null;
    if (led) {
      // "talesperson för Partiet Oscar Berg": the organisation runs into the name.
      const name = at > from + 1 ? nameBehindOrganisation(document, at, first, last) : -1;
      if (name > 0)
        return { first: Math.max(name, first), last, behind: end, titles: name, honorific, organisation: false };
      // "Director of Coastal Works Anna Berg": a title without an article has a name behind it.
      if (
        titleAmong(document, from, at) &&
        (officeRunsOn(document, at)
          ? last - first >= 3 && isCapital(words, from) && !isOrganisationName(document, last - 2, last)
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
    // "Sprecher des Verbands": the organisation belongs to the title before it.
    if ((organisation || isOfGenitive(document, from, at, first)) && titleAmong(document, from, at)) return null;
    const later =
      last - first === 1 &&
      followed > 0 &&
      (!organisation || (lexicon.language.subjectFirst !== undefined && (words.forms[first] ?? 0) & ALL_CAPITALS)) &&
      !document.names.has(wordIn(document, first))
        ? laterName(document, followed, limit, known)
        : null;
    if (later !== null) return later;
    // Where every noun has a capital, a single word must be a name that the document knows, or be addressed as one.
    if (
      lexicon.language.capitalisedNouns &&
      !organisation &&
      last - first === 1 &&
      honorific === 0 &&
      // "der Nachbar Schulze".
      !(first > at && lexicon.isPersonNoun(wordIn(document, first - 1))) &&
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
export function isSaidOffice({ words, lexicon }: TextDocument, at: number, capitals: number): boolean {
  const { compounds, capitalisedNouns } = lexicon.language;
  if (capitals !== 3 || !compounds || capitalisedNouns || classesOf(words, at) & ARTICLE) return false;
  // "säger utrikespolitisk talesperson för".
  const verb = classesOf(words, at - 1) === 0 ? at - 2 : at - 1;
  return (classesOf(words, verb) & CUE) !== 0 && !isCapital(words, verb);
}

/** "Sprecherin der Fraktion Freie Mitte": where nouns have capitals, a name without a given name behind a title and an article. */
function isOfGenitive(document: TextDocument, from: number, at: number, first: number): boolean {
  const { words, lexicon } = document;
  if (!lexicon.language.capitalisedNouns || classesOf(words, first) & (MALE_NAME | FEMALE_NAME)) return false;
  for (let word = from; word + 1 < at; word += 1)
    if (isTitleAt(document, word) && classesOf(words, word + 1) & ARTICLE) return true;
  return false;
}

/** Where a name begins behind a common noun that says what the person is: "der Imker Bodo Ehlers"; `last` where none does. */
export function behindNoun(document: TextDocument, at: number, last: number): number {
  if (!isCommonNoun(document, at) || isOrganisationName(document, at, last)) return at;
  return last - at >= 3 ||
    document.lexicon.isPersonNoun(wordIn(document, at)) ||
    document.names.has(wordIn(document, last - 1))
    ? at + 1
    : last;
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
      isHonorificAt(document, last - 1))
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
  if (later !== null && document.lexicon.language.subjectFirst !== undefined)
    for (let at = from; at < later.first; at += 1) if (classesOf(document.words, at) & ARTICLE) return null;
  return later !== null && later.last - later.first >= 2 && !later.organisation ? later : null;
}

/** Index behind a run of name words: capitals, initials, and particles between them. */
export function nameEnd(document: TextDocument, first: number, limit: number): number {
  const { words } = document;
  let at = first + 1;
  let reach = first + NAME_LIMIT;
  while (at < limit && at < reach) {
    if (isHonorificAt(document, at - 1)) reach += 1;
    const gap = gapBefore(document, at);
    const nickname = nicknameEnd(document, at, limit);
    if (nickname > 0) {
      at = nickname;
      continue;
    }
    const joined =
      gap === '' ||
      (gap === '.' && isInitialLike(document, at - 1) && joinsByPoint(document, at - 1)) ||
      (gap === '&' && isFirm(document, first, at));
    if (!joined) break;
    const degree = gap === '.' && isHonorificAt(document, at);
    if (degree || isInitial(document, at) || isCapitalParticle(document, at, limit)) at += 1;
    else if (isNameWord(document, at) && !(classesOf(words, at) & CUE && gapAfterIsSpace(document, at))) at += 1;
    else if (
      classesOf(words, at) & NAME_PARTICLE &&
      particleRun(document, at, limit) > 0 &&
      !(at - first === 1 && (isCommonNoun(document, first) || isOrganisationAt(document, first))) &&
      !(at - first >= 2 && isOrigin(document, at, particleRun(document, at, limit)))
    )
      at = particleRun(document, at, limit) + 1;
    else break;
  }
  // "Morten Dahle jr.", "Robert Berg, Jr."
  if (at > first + 1 && at < limit && GENERATIONS.has(wordIn(document, at)) && /^,? $/.test(gapText(document, at)))
    at += 1;
  return Math.min(at, limit);
}

/** Whether "&" before word `at` joins the names of a firm, "Bruhn & Lykke", rather than people, "Anna Berg & Bo Lind". */
function isFirm(document: TextDocument, first: number, at: number): boolean {
  const isGiven = (word: number): boolean => (classesOf(document.words, word) & (MALE_NAME | FEMALE_NAME)) !== 0;
  return isOrganisationName(document, first, at) || !isGiven(first) || (at - first === 1 && !isGiven(at));
}

/** What tells two of one name apart, in every language. */
const GENERATIONS = new Set(['jr', 'jnr', 'sr', 'snr']);

/** What stands before the particle in the names of German and Austrian nobles. */
const NOBLE = new Set(['graf', 'gräfin', 'freiherr', 'freifrau', 'edler', 'ritter', 'fürst', 'fürstin', 'prinz']);

function gapText({ text, words }: TextDocument, at: number): string {
  return text.slice(words.ends[at - 1], words.starts[at]);
}

/** Where nouns have capitals: whether "von" before word `of` tells where somebody is from: "NAME von der Universität". */
function isOrigin(document: TextDocument, at: number, of: number): boolean {
  const { words, lexicon } = document;
  if (lexicon.clauses === null || !(classesOf(words, at) & PREPOSITION)) return false;
  if (isOrganisationAt(document, of)) return true;
  if (NOBLE.has(wordIn(document, at - 1))) return false;
  if (classesOf(words, at - 1) & (MALE_NAME | FEMALE_NAME)) return false;
  return !isTitleAt(document, at - 2) && !isHonorificAt(document, at - 2);
}

/** Index behind the surname that follows a nickname in marks ("Bengt ”Bagarn” Sjölander"), or 0. */
export function nicknameEnd(document: TextDocument, at: number, limit: number): number {
  const { text, words } = document;
  if (at + 1 >= limit || !isNameWord(document, at) || !isNameWord(document, at + 1)) return 0;
  const before = text.slice(words.ends[at - 1], words.starts[at]);
  const after = text.slice(words.ends[at], words.starts[at + 1]);
  return /^\s["“”„»«‘’'(]$/.test(before) && /^["“”»«‘’')]\s$/.test(after) ? at + 2 : 0;
}

/** Where every noun has a capital: no given name, and an article before it: "die Bewerbung", "der neue Trainer". */
export function isCommonNoun(document: TextDocument, at: number): boolean {
  const { words } = document;
  if (!document.lexicon.language.capitalisedNouns || classesOf(words, at) & (MALE_NAME | FEMALE_NAME | HONORIFIC))
    return false;
  for (let before = at - 1; before >= 0 && before > at - 4; before -= 1) {
    if (gapBefore(document, before + 1) !== '') return false;
    const bits = classesOf(words, before);
    if (bits & ARTICLE) return true;
    if (isCapital(words, before) || bits & (CUE | FUNCTION | PREPOSITION | COORDINATOR | PRONOUN)) return false;
  }
  return false;
}

function gapAfterIsSpace(document: TextDocument, at: number): boolean {
  return !isCapital(document.words, at) && gapBefore(document, at + 1) === '';
}

/** "A." in "Glenn A. Lind", whatever the letter means as a word, with a name behind it. */
function isInitial({ text, words }: TextDocument, at: number): boolean {
  const end = endOf(words, at);
  return (
    end - startOf(words, at) === 1 &&
    isCapital(words, at) &&
    text.charCodeAt(end) === 0x2e &&
    text.charCodeAt(end + 1) === 0x20 &&
    startOf(words, at + 1) === end + 2 &&
    isCapital(words, at + 1)
  );
}

/** "Liesbeth De Smedt", "Peter Van den Berg": a particle with a capital between two parts of a name. */
function isCapitalParticle(document: TextDocument, at: number, limit: number): boolean {
  const { words } = document;
  if (!isCapital(words, at) || !(classesOf(words, at) & NAME_PARTICLE)) return false;
  let next = at + 1;
  while (next < limit && next < at + 3 && classesOf(words, next) & NAME_PARTICLE) next += 1;
  return next < limit && gapBefore(document, next) === '' && isNameWord(document, next);
}

/** Index of the capitalised word behind one or two particles ("von der Leyen"), or 0. */
function particleRun(document: TextDocument, at: number, limit: number): number {
  const { words } = document;
  // "von der Leyen", but not "Rand der Konferenz": an article joins names behind another particle only, where nouns have capitals.
  const { capitalisedNouns } = document.lexicon.language;
  if (capitalisedNouns && classesOf(words, at) & ARTICLE) return 0;
  let next = at;
  // "Von der Heyde sagte".
  while (
    next < limit &&
    next < at + 3 &&
    classesOf(words, next) & NAME_PARTICLE &&
    (next === at || !isCapital(words, next))
  )
    next += 1;
  // "Passend zu den Gefahren", but "von den Driesch".
  if (capitalisedNouns && next > at + 1 && classesOf(words, at) & FUNCTION) return 0;
  return next < limit && gapBefore(document, next) === '' && isNameWord(document, next) ? next : 0;
}

/** An initial, or an abbreviation inside a name. */
function isInitialLike({ words }: TextDocument, at: number): boolean {
  return endOf(words, at) - startOf(words, at) <= 3 || (classesOf(words, at) & HONORIFIC) !== 0;
}

/** Whether nearly all longer words have a capital: a headline or a title of a work, in which a capital shows no name. */
export function isTitleCase({ words }: TextDocument, first: number, last: number): boolean {
  let long = 0;
  let capitals = 0;
  for (let at = first; at < last; at += 1) {
    if (endOf(words, at) - startOf(words, at) < LONGER_WORD) continue;
    long += 1;
    if (isCapital(words, at)) capitals += 1;
  }
  return long >= 2 && capitals >= long * 0.8;
}

const LONGER_WORD = 4;
