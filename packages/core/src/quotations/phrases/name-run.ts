import {
  ADVERB,
  ARTICLE,
  COORDINATOR,
  CUE,
  FUNCTION,
  NAME_PARTICLE,
  PREPOSITION,
  PRONOUN,
  STATEMENT,
} from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { ALL_CAPITALS, classesAmong, classesOf, endOf, isCapital, startOf } from '../../text/words.ts';
import {
  endsLike,
  endsOffice,
  gapBefore,
  isGivenName,
  isMarkedGenitive,
  isOrganisationAt,
  isPersonAt,
  isSuspended,
  isTitleAt,
  officeRunsOn,
  wordIn,
} from './gaps.ts';
import { beforeLetters } from './before-letters.ts';
import { isToInfinitive } from './infinitive.ts';
import { isOneOf } from './subject-words.ts';
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
import { isGenitive, isNameWord, isPersonByArticle, isPossessive } from './name-word.ts';
import { lastName, nameBehindTitle } from './office-list.ts';

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

/** Some words, and what was found in them. */
interface Group {
  readonly from: number;
  readonly limit: number;
  readonly known: Known;
}

/** A name, null where the group holds none, or the index where one is looked for further on. */
type Found = FoundName | null | number;

/** The name in a group of words: its last run of capitalised words that no preposition leads and no title follows. */
export function findName(document: TextDocument, from: number, limit: number, known: Known = []): FoundName | null {
  const group = { from, limit, known };
  for (let at = from; at < limit;) {
    const found = isNameWord(document, at) ? nameAt(document, group, at) : particleAt(document, group, at);
    if (typeof found !== 'number') return found;
    at = found;
  }
  return null;
}

/** "betonen von der Heyde und …": a name that begins with its particle. */
function particleAt(document: TextDocument, { from, limit }: Group, at: number): Found {
  const { words } = document;
  const bits = classesOf(words, at);
  const run = at === from && bits & NAME_PARTICLE ? particleRun(document, at, limit) : 0;
  // Not "von Karin Vogt", "zu Straftaten".
  if (run > 0 && !isGivenName(document, run) && [at, run].every((part) => document.names.has(wordIn(document, part)))) {
    const last = nameEnd(document, run, limit);
    return { first: at, last, behind: last, titles: at, honorific: 0, organisation: false };
  }
  // A verb between: what stands before it is another phrase.
  const plain = at > from && bits & FUNCTION && !(bits & NO_VERB) && !isCapital(words, at);
  const verb = plain && !isTitleAt(document, at) && !isPersonByArticle(document, at);
  return verb || isToInfinitive(document, from, at) ? null : at + 1;
}

/** A run of capitalised words, without the titles before and the letters behind the name in it. */
interface Run {
  readonly at: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  readonly titles: number;
  readonly honorific: number;
  /** Whether a title stands before the form of address. */
  readonly titled: boolean;
  /** Whether an article stands before it. */
  readonly articled: boolean;
  /** Index of the word right behind it, "Norland’ Prime Minister", or -1. */
  readonly followed: number;
}

/** The run of capitalised words at a word, or where to go on behind one that is no name. */
function runAt(document: TextDocument, { from, limit }: Group, at: number): Run | number {
  const { words, lexicon } = document;
  const end = nameEnd(document, at, limit);
  // "Ph.D. student NAME".
  if (end - at === 2 && lexicon.subjectFirst?.lettersAt(document, at) === 2) return end;
  // "EU- och Nordenminister": half a title.
  if (isProduct(document, at, end) || isSuspended(document, end - 1)) return end;
  const last = beforeOrganisation(document, at, beforeLetters(document, at, end), limit);
  if (isWhose(document, last, limit)) return end;
  const behind = behindTitles(document, at, last);
  // "Liiton Virta lupaa": whose.
  const owned = last - at === 2 && lexicon.cases?.isGenitiveName(document, at) && isOrganisationAt(document, at);
  const named = owned && document.names.has(wordIn(document, at + 1)) ? at + 1 : at;
  const first = behind.first === at ? (lexicon.clauses?.reader.behindNoun(document, at, last) ?? named) : behind.first;
  // "Speaking after the vote Mayor NAME said".
  const opens = classesOf(words, last) & (PREPOSITION | ARTICLE | ADVERB) && !isCapital(words, last);
  if (opens && at === from && last - at === 1 && isFrontedParticiple(document, at)) return at + 1;
  // A single letter is no name: "villkoren i bilaga A".
  if (first >= last || (last - first === 1 && endOf(words, first) - startOf(words, first) === 1)) return end;
  const titles = named > at ? at : first;
  const articled = at > from && (classesOf(words, at - 1) & ARTICLE) !== 0;
  const followed = end < limit && /^['’]?$/.test(gapBefore(document, end)) ? end : -1;
  const { honorific } = behind;
  return { at, end, first, last, titles, honorific, titled: behind.first > at + 1, articled, followed };
}

/** "Mr Sandhu’s family", "a recent Norvik report": whether a name is only whose something behind it is, or what it is about. */
function isWhose(document: TextDocument, last: number, limit: number): boolean {
  const { words, lexicon } = document;
  if (last >= words.count || gapBefore(document, last) !== '' || isCapital(words, last)) return false;
  if (isPossessive(document, last - 1) && !titleWithin(document, last, limit)) return !isFirmBefore(document, last);
  return lexicon.subjectFirst !== undefined && last < limit && (classesOf(words, last) & STATEMENT) !== 0;
}

/** "Fenn’s said", "Fenn’s has announced": whether a genitive before a verb is the name of a firm; not "He’s said". */
function isFirmBefore(document: TextDocument, verb: number): boolean {
  const { words, lexicon } = document;
  const said =
    lexicon.bareVerbs.has(wordIn(document, verb)) ||
    (classesOf(words, verb) & FUNCTION && classesOf(words, verb + 1) & CUE);
  const name = wordIn(document, verb - 1).replace(/['’]s$/, '');
  return (
    lexicon.subjectFirst !== undefined && Boolean(said) && !(lexicon.classes.of(name) & (FUNCTION | PRONOUN | ARTICLE))
  );
}

/** The name in the run of capitalised words that begins at a word. */
function nameAt(document: TextDocument, group: Group, at: number): Found {
  const { words, lexicon } = document;
  const { from, limit } = group;
  const run = runAt(document, group, at);
  if (typeof run === 'number') return run;
  const beside = besideTitle(document, group, run);
  if (beside !== undefined) return beside;
  // "Vice-President for a Green Economy", "Director of Finance and Operations": what an office is of.
  const ofOffice =
    lexicon.subjectFirst !== undefined &&
    (classesOf(words, run.articled ? at - 2 : at - 1) & (PREPOSITION | COORDINATOR)) !== 0 &&
    titleWithPreposition(document, from - 1, at);
  const half = halfBefore(document, from, at);
  // "responsible for the Outer Harbour": no article stands before a name.
  const lead = run.articled && lexicon.subjectFirst && at - 2 >= from ? at - 2 : half;
  if (at > from && !endsOffice(document, at) && (ofOffice || (classesOf(words, lead) & PREPOSITION) !== 0))
    return ledName(document, group, run, ofOffice);
  const { first, last, titles, honorific } = run;
  // "Ekhamra kommun": what kind of organisation it is stands behind in lower case.
  if (isKindOfOrganisation(document, last, limit, last - first) && !namesFollow(document, last + 1, group))
    return { first, last: last + 1, behind: last + 1, titles, honorific, organisation: true };
  // "Teknik- og Miljøforvaltningen".
  if (half < at - 1 && last - first === 1)
    return { first: half + 1, last, behind: run.end, titles: half + 1, honorific, organisation: true };
  return plainName(document, group, run);
}

/** Index of the word before a run, or before what "and" joins to it: "formand for [Kultur- og] Fritidsudvalget Anna Berg". */
export function halfBefore(document: TextDocument, from: number, at: number): number {
  let before = at - 1;
  while (before > from && isSuspended(document, before - 1)) before -= 1;
  return before < at - 1 ? before - 1 : before;
}

/** What a run is by the titles around it; undefined where they do not tell. */
function besideTitle(document: TextDocument, group: Group, run: Run): Found | undefined {
  const { words, lexicon } = document;
  const { from, limit } = group;
  const { at, first, last, titles, honorific, articled, followed } = run;
  const titleFollows = followed > 0 && titleWithin(document, followed, limit);
  // "Region Skånes direktör Pia Lund": what stands before the title is an organisation; go on to the name. But "Anna
  // Berg rektor för Norbyskolan och NAME": a comma was lost.
  const person = last - first > 1 && isGivenName(document, first) && lexicon.subjectFirst === undefined;
  // "Lind also congratulated Mayor NAME": a subject and its verb.
  const acts = endsLike(document, followed, lexicon.language.pastEndings) && isCapital(words, followed + 1);
  const adverb = !isCapital(words, followed) && (classesOf(words, followed) & ADVERB) !== 0;
  const verb = lexicon.subjectFirst !== undefined && (acts || adverb);
  const later = titleFollows && !person && !verb ? nameFrom(document, followed, group) : null;
  // But "NAME Förhandlare Byggföreningen".
  const body = later?.organisation === true && last - first === 2 && lexicon.suffixedArticles;
  if (later !== null && !body && !(classesOf(words, later.first - 1) & COORDINATOR)) return last;
  // But "the Minister for the Arts Anna Berg".
  if (articleFirst(document, from) && !isInOffice(document, from, run) && titleWithPreposition(document, from, at))
    return null;
  // "Danske Havnes direktør": whose.
  const owner = titleFollows && isTitleAt(document, last) && isGenitive(document, last - 1);
  // "Anna Berg Skolverkets chef".
  if (owner && person && last - first > 2)
    return { first, last: last - 1, behind: last - 1, titles, honorific, organisation: false };
  // "Vedbo Energi-chefen": a title of a body of two words.
  if (titleFollows && last - first === 1 && lexicon.suffixedArticles && isCapital(words, followed)) return null;
  // "the Florida senator": a capital between an article and a title is no name.
  const none =
    titleFollows &&
    (last - first === 1 || articled || owner) &&
    ((articled && lexicon.subjectFirst !== undefined) || owner || !document.names.has(wordIn(document, first)));
  // "Fenn Dive Squad commander, Inspector NAME, said", "Bright Futures site manager, NAME, said": whose office it is, before a rank or a name.
  let comma = followed + 1;
  while (comma < followed + 4 && gapBefore(document, comma) === '' && !isCapital(words, comma)) comma += 1;
  const ranked =
    lexicon.subjectFirst !== undefined &&
    titleFollows &&
    gapBefore(document, comma) === ',' &&
    isCapital(words, comma) &&
    (isTitleAt(document, comma) ||
      (!isGivenName(document, first) &&
        (isGivenName(document, comma) ||
          (gapBefore(document, comma + 2) === ',' && (classesOf(words, comma + 2) & CUE) !== 0))));
  return none || ranked ? null : undefined;
}

/** "the Minister for the Arts Anna Berg", "the chair of the Fenn Trust Mr Berg": whether a name ends a run that says what an office is of. */
function isInOffice(document: TextDocument, from: number, { at, last, honorific, titled }: Run): boolean {
  if (honorific !== 0 && titled) return true;
  return isCapital(document.words, from + 1) && last - at >= 3 && isGivenName(document, last - 2);
}

/** The name in a run that a preposition leads. */
function ledName(document: TextDocument, group: Group, run: Run, ofOffice: boolean): Found {
  const { words } = document;
  const { from, limit } = group;
  const { at, end, first, last, titles, honorific } = run;
  const name = (start: number): FoundName => {
    return { first: Math.max(start, first), last, behind: end, titles: start, honorific, organisation: false };
  };
  // "Keeper of Textiles Dr Anna Berg".
  if (honorific !== 0 && run.titled) return { ...name(first), titles };
  // "talesperson för Partiet Oscar Berg": the organisation runs into the name.
  const behindBody = at > from + 1 ? nameBehindOrganisation(document, at, first, last) : -1;
  if (behindBody > 0 && !isOrganisationName(document, behindBody, last)) return name(behindBody);
  // "Chair of the Board and Managing Partner Anna C. Berg".
  const own = ofOffice && first > at ? nameBehindTitle(document, first, last) : -1;
  if (own > 0 && !isOrganisationName(document, own, last)) return name(own);
  // "Director of Coastal Works Anna Berg": a title without an article has a name behind it.
  const runsOn = officeRunsOn(document, at)
    ? last - first >= 3 &&
      (isInOffice(document, from, run) || isCapital(words, from)) &&
      !isOrganisationName(document, last - 2, last)
    : isSaidOffice(document, from, last - first);
  if (runsOn && titleAmong(document, from, at)) return name(lastName(document, last));
  // "gruppledare för Centrum i Vedbo Anna Berg": where what the office is of is.
  const place = last < limit && gapBefore(document, last) === '' && (classesOf(words, last) & PREPOSITION) !== 0;
  return place || (last < limit && nameFrom(document, last, group) !== null) ? last : null;
}

/** The name in a run that nothing leads, and no title follows. */
function plainName(document: TextDocument, group: Group, run: Run): Found {
  const { words, lexicon } = document;
  const { from, limit } = group;
  const { at, end, first, last, titles, honorific, articled, followed } = run;
  const single = last - first === 1;
  const unknown = single && !document.names.has(wordIn(document, first));
  // "the Pentagon", but "the Texan": in English no article stands before a person's name.
  const institution =
    lexicon.subjectFirst !== undefined &&
    articled &&
    unknown &&
    first === at &&
    honorific === 0 &&
    !endsLike(document, first, lexicon.language.originEndings);
  // "Fenn’s has called it".
  const firm = isPossessive(document, last - 1) && isFirmBefore(document, last);
  const organisation = institution || firm || isOrganisationName(document, first, last);
  // "a Commission official", "the Danish woman", "Harbour House officials".
  if (lexicon.subjectFirst && last === followed && !isCapital(words, last) && isPersonAt(document, last)) return null;
  // "the East Orrin MP".
  if (articled && honorific === 0 && isOneOf(document, last, 'members')) return null;
  // "the Danish energy giant": where somebody or something is from; but "a Dane familiar with it".
  const origin = lexicon.subjectFirst !== undefined && articled && single && last === followed;
  const noun = classesOf(words, last) === 0 && !(classesOf(words, last + 1) & PREPOSITION);
  if (origin && noun && endsLike(document, first, lexicon.language.originEndings)) return null;
  // "Sprecher des Verbands": the organisation belongs to the title before it.
  if ((organisation || lexicon.clauses?.reader.isOfNoun(document, from, at, first)) && titleAmong(document, from, at))
    return null;
  const further =
    unknown &&
    followed > 0 &&
    (!organisation || (lexicon.subjectFirst !== undefined && (words.forms[first] ?? 0) & ALL_CAPITALS))
      ? laterName(document, followed, group)
      : null;
  if (further !== null) return further;
  // "announced Rights of Way Officer NAME": the office begins with no title.
  const naming =
    lexicon.subjectFirst &&
    unknown &&
    last === followed &&
    lexicon.naming.has(wordIn(document, last)) &&
    isCapital(words, last + 1);
  const holder = naming ? nameFrom(document, last + 1, group) : null;
  if (holder !== null && holder.titles > last + 1 && titleAmong(document, last + 1, holder.titles)) return holder;
  // Where every noun has a capital, a single word must be a name that the document knows, or be addressed as one.
  if (
    lexicon.capitalisedNouns &&
    !organisation &&
    unknown &&
    honorific === 0 &&
    // "der Nachbar Schulze".
    !(first > at && isPersonAt(document, first - 1))
  )
    return null;
  // "Verschiedene Medien".
  const bare = !organisation && !single && honorific === 0 && first === at;
  if (bare && lexicon.clauses?.reader.isNobody(document, first, last)) return null;
  const whole = organisation ? organisationEnd(document, last, limit) : last;
  if (whole > last && isMarkedGenitive(document, whole - 1) && isCapital(words, whole)) return whole;
  // "the University of Leeds historian Anna Berg": go on to the name; "a Department for Ports spokesperson".
  const held = whole > last && titleWithin(document, whole, limit);
  if (held && nameFrom(document, whole, group) !== null) return whole;
  if (held && articled) return null;
  return { first, last: whole, behind: Math.max(end, whole), titles, honorific, organisation };
}

/** The same further on in a group, looked for once a word: where names and titles take turns, each asks what follows it. */
function nameFrom(document: TextDocument, from: number, { limit, known }: Group): FoundName | null {
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
function namesFollow(document: TextDocument, at: number, group: Group): boolean {
  const { words, lexicon } = document;
  // "Kuusiniemen kaupungin Anna Koski".
  const ofBody =
    lexicon.cases?.isGenitiveName(document, at - 1) && isGivenName(document, at) && isCapital(words, at + 1);
  if (ofBody && at + 1 < group.limit && gapBefore(document, at) + gapBefore(document, at + 1) === '') return true;
  return (
    at + 1 < group.limit &&
    !isCapital(words, at) &&
    gapBefore(document, at) === '' &&
    laterName(document, at, group) !== null
  );
}

/** Behind a single capital that is no known name: a name of two words or more in the same group ("Kurkisuolla asunut Martta Ämmälä"). */
function laterName(document: TextDocument, from: number, group: Group): FoundName | null {
  const bits = classesOf(document.words, from);
  if (bits & (COORDINATOR | PREPOSITION)) return null;
  const later = nameFrom(document, from, group);
  // "Berg returned the call Lind made": a subject, and somebody else.
  if (later !== null && document.lexicon.subjectFirst !== undefined)
    if (classesAmong(document.words, from, later.first) & ARTICLE) return null;
  return later !== null && later.last - later.first >= 2 && !later.organisation ? later : null;
}
