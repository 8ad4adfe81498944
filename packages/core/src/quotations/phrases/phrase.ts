import {
  ADVERB,
  ARTICLE,
  COMPLEMENTISER,
  COORDINATOR,
  CUE,
  FIRST_PERSON,
  FUNCTION,
  NAME_PARTICLE,
  NEGATION,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  TITLE,
} from '../../languages/lexicon.ts';
import type { Range } from '../../model/press-release.ts';
import type { TextDocument } from '../../structure/document.ts';
import { classesOf, endOf, isCapital, startOf, wordAt } from '../../text/words.ts';
import { readApposition } from './apposition.ts';
import { WORD_LIMIT, isAdverbial, readExtent } from './extent.ts';
import { bracketAfter, roleInBracket } from './bracket.ts';
import {
  isPersonAt,
  gapBefore,
  isHonorificAt,
  isSuspended,
  lettersEnd,
  isTitleAt,
  wordIn,
  isGivenName,
  isAuxiliary,
} from './gaps.ts';
import { isElderOrYounger, stopEnd } from './name-end.ts';
import { findName } from './name-run.ts';
import { readNamedGroup } from './named-group.ts';
import { isKindBefore, isNamedThing, personBehindKind } from './name-organisation.ts';
import { isFrontedParticiple, isOfSecond, titleWithPreposition } from './name-titles.ts';
import { departmentEnd, listEnd, nameBehindList, nameBehindTitle } from './office-list.ts';
import { readInParts, readJoined, readShared } from './in-several-parts.ts';
import { ownedAt } from './owned.ts';
import { behindPerson, readOther, whoseEnd } from './plain-noun.ts';
import { isPartitive, readAge, readTitle, withPartitive } from './title-phrase.ts';
import { readPronoun } from './pronoun.ts';
import { titleRange } from './title-range.ts';
import { rangeOf } from './spans.ts';
import { groupEnd } from './word-group.ts';
import { isGenitive } from './name-word.ts';

/** The words that name a speaker: "tillförordnad chef Tommy Gustafsson, polisområde Västmanland". */
export interface SpeakerPhrase {
  /** `other`: a noun that is no known title, "en granne". */
  readonly kind: 'name' | 'title' | 'pronoun' | 'organisation' | 'other';
  /** The shortest words that refer: the name, else the title, else the pronoun. */
  readonly mention: Range;
  /** Title words beside a name, as written. */
  readonly role?: Range | undefined;
  /** Words beside a name that are an organisation, not a title. */
  readonly organisation?: Range | undefined;
  /** A second speaker joined by "and". */
  readonly joined?: Range | undefined;
  /** Word classes of the honorific before the name: gender. */
  readonly honorific: number;
  /** Index of the first word behind the phrase. */
  readonly next: number;
  /** Offset behind the last word of the phrase, before punctuation. */
  readonly end: number;
}

/** Reads a speaker phrase that begins at word `from` and ends before word `limit`. */
export function readSpeaker(document: TextDocument, from: number, limit: number): SpeakerPhrase | null {
  const { words } = document;
  const start = skipAdverbs(document, from, limit);
  const bits = classesOf(words, start);
  const lower = !isCapital(words, start);
  // "vår nya ordförande NAME", "unser Trainer NAME": whose.
  if (lower && bits & FIRST_PERSON) {
    const title = classesOf(words, start + 1) === 0 && !isTitleAt(document, start + 1) ? start + 2 : start + 1;
    if (title < limit && isTitleAt(document, title)) return readNominal(document, start + 1, limit);
  }
  // No speaker begins with a word that opens a clause, with a verb or a negation.
  if (
    lower &&
    bits & (COMPLEMENTISER | RELATIVE | FUNCTION | NEGATION | FIRST_PERSON | CUE | COORDINATOR) &&
    !(bits & (PRONOUN | TITLE)) &&
    !(bits & ARTICLE && !(bits & COMPLEMENTISER)) &&
    // "so zu Rodenstein".
    !(bits & NAME_PARTICLE)
  )
    return null;
  const phrase =
    readPronoun(document, start, limit) ??
    readNamedGroup(document, start, limit) ??
    readNominal(document, start, limit);
  const office = phrase?.kind === 'organisation' ? behindAbbreviation(document, phrase, limit) : null;
  if (office !== null) return office;
  // "Midt- og Vestsjællands Politi".
  const half = phrase?.kind === 'organisation' ? wordAt(words, phrase.mention.start) - 2 : -1;
  const shared = half >= start && isCapital(words, half) && classesOf(words, half + 1) & COORDINATOR;
  if (phrase === null || !shared || !isSuspended(document, half)) return phrase;
  return { ...phrase, mention: { start: startOf(words, half), end: phrase.mention.end } };
}

/** "Metsälaitoksen (Mela) tutkija NAME", "Skogsverkets (SV) chef", "Fenn Trust (FT) chair NAME": whoever stands behind the short name of a body whose they are. */
function behindAbbreviation(document: TextDocument, { mention }: SpeakerPhrase, limit: number): SpeakerPhrase | null {
  const { words, lexicon } = document;
  const short = wordAt(words, mention.end);
  const mayOwn = lexicon.subjectFirst !== undefined || lexicon.nameForms(wordIn(document, short - 1)).length > 1;
  const bracket = mayOwn ? bracketAfter(document, short, limit) : null;
  if (bracket === null || bracket.next >= limit || gapBefore(document, bracket.next) !== ')') return null;
  const held = readNominal(document, bracket.next, limit);
  const begins = held?.role?.start === startOf(words, bracket.next);
  return held?.role && begins ? { ...held, role: { start: mention.start, end: held.role.end } } : null;
}

function skipAdverbs(document: TextDocument, from: number, limit: number): number {
  const { words } = document;
  // "And the city said".
  const joined = isCapital(words, from) && (classesOf(words, from) & COORDINATOR) !== 0 && from + 1 < limit;
  let at = joined && gapBefore(document, from + 1) === '' ? from + 1 : from;
  while (at < limit && at < from + 3) {
    const bits = classesOf(words, at);
    if (!(bits & ADVERB) || isCapital(words, at) || bits & (PRONOUN | TITLE)) break;
    if (at + 1 >= limit || gapBefore(document, at + 1) !== '') break;
    at += 1;
  }
  return at;
}

/** A phrase with a name, a title or an organisation. */
export function readNominal(document: TextDocument, from: number, limit: number, joins = true): SpeakerPhrase | null {
  const owned = readOwned(document, from, limit);
  if (owned !== null) return owned;
  const group = groupEnd(document, from, Math.min(limit, from + WORD_LIMIT));
  let found = findName(document, from, group);
  if (found === null)
    return withPartitive(document, from, readTitled(document, from, group, limit)) ?? readAge(document, from, group);
  const { words } = document;
  const shared = readShared(document, found.first, found.last, limit);
  if (shared !== null) return shared;
  // "foreningen Levende Vidde": what kind of organisation it is; but "formand for foreningen Bo Berg".
  const kind = isKindBefore(document, found.first, from);
  const ofOffice = kind && titleWithPreposition(document, from - 1, found.first);
  if (ofOffice) {
    const first = personBehindKind(document, found.first, found.last);
    if (first < 0) return readTitled(document, from, group, limit);
    if (first > found.first) found = { ...found, first, titles: first };
  }
  const mention = rangeOf(document, found.first, found.last - 1);
  // "Naboen sier": a capital from the sentence.
  if (isUnknown(document, mention) && isPersonAt(document, found.first)) return readOther(document, from, limit);
  // "berättar Bo Lunds mor": whose the other is.
  const whose = document.lexicon.suffixedArticles && found.behind < limit && gapBefore(document, found.behind) === '';
  if (whose && isPersonAt(document, found.behind) && isGenitive(document, found.behind - 1)) {
    const other = readOther(document, found.behind, limit);
    const apposed = other !== null && document.text.charAt(other.end) === ',';
    return (apposed ? readNamed(document, other.next, limit) : null) ?? other;
  }
  // "ur hans Vedbomanifest": what is somebody's.
  const { compounds, capitalisedNouns } = document.lexicon.language;
  const thing = compounds && !capitalisedNouns && found.last - found.first === 1 && found.first > from;
  if (thing && classesOf(words, found.first - 1) & ARTICLE && isUnknown(document, mention)) return null;
  if (found.first > from && found.titles === found.first && isNamedThing(document, found.first, found.last)) {
    const whole = rangeOf(document, found.first - 1, found.last - 1);
    return { kind: 'organisation', mention: whole, honorific: 0, next: found.behind, end: mention.end };
  }
  // "der Verein Grüne Wege": where nouns have capitals, the kind is part of the name.
  if (kind && !ofOffice) {
    const first = capitalisedNouns && isCapital(words, found.first - 1) ? found.first - 1 : found.first;
    const whole = rangeOf(document, first, found.last - 1);
    return {
      kind: 'organisation',
      mention: whole,
      honorific: 0,
      next: found.behind,
      end: endOf(words, found.behind - 1),
    };
  }
  const before = titleRange(document, from, found.titles);
  let next = found.behind;
  let end = stopEnd(document, endOf(words, next - 1));
  // A bracket behind the name holds a party, an age or an abbreviation.
  const bracket = bracketAfter(document, next, limit);
  const bracketed = bracket === null ? null : roleInBracket(document, next, bracket);
  if (bracket !== null) ({ next, end } = bracket);
  const letters = lettersEnd(document, next, limit);
  if (letters > next) [next, end] = [letters, endOf(words, letters - 1)];
  const plain = joins && !before && found.honorific === 0 && next === found.last;
  const parts = plain ? readInParts(document, found.first, found.organisation, next, limit) : null;
  if (parts !== null) return parts;
  const joined = joins ? readJoined(document, next, limit) : null;
  // "Culture and Sport Minister NAME", "Orrin Fire and Rescue Service’s manager NAME": half an office or a body.
  const body = found.organisation && document.lexicon.subjectFirst && isCapital(words, found.behind + 1);
  if (joined?.role !== undefined && !before && (body || isUnknown(document, mention)))
    return { ...joined, role: { start: mention.start, end: joined.role.end } };
  // "Chief Risk and Compliance Officer NAME": a part of the office, before another.
  const half = found.last - found.first === 1 && isUnknown(document, mention) && joined?.role !== undefined;
  if (joined !== null && half) return { ...joined, role: before ?? joined.role };
  if (joined !== null)
    return {
      kind: found.organisation ? 'organisation' : 'name',
      mention,
      role: before ?? (joined.role && isOfSecond(document, joined.role, joined.mention) ? undefined : joined.role),
      joined: joined.mention,
      honorific: found.honorific,
      next: joined.next,
      end: joined.end,
    };
  // "Aktor, politiadvokat NAME, er fornøyd": a capital at the head of the sentence, and the name in apposition.
  // "Head of Wind at trade body Blades Now, NAME, said": what the office is of.
  const office = found.honorific === 0 && titleWithPreposition(document, from - 1, found.first);
  // "leder i Nordvik Turlag ungdom, NAME": and what part of it.
  const part = office && next < group && classesOf(words, next) === 0 && !isCapital(words, next) ? next + 1 : next;
  const stop = part > next ? endOf(words, next) : end;
  // "Ortsvorsteher Norden, Tom Kern.": of where.
  const place = !office && before !== undefined && found.last - found.first === 1 && isGivenName(document, part);
  const apposed =
    document.text.charAt(stop) === ',' && (office || place || isUnknown(document, mention))
      ? readNamed(document, part, limit)
      : null;
  const closes = apposed !== null && (apposed.next >= limit || gapBefore(document, apposed.next) !== '');
  const named = place && !(closes && apposed.role === undefined) ? null : apposed;
  // "Sentencing, Judge NAME told him": what somebody did.
  if (named !== null && (isFrontedParticiple(document, found.first) || isFrontedParticiple(document, found.titles - 1)))
    return named;
  if (named !== null)
    return {
      ...named,
      role: {
        start: office || place ? (before?.start ?? startOf(words, from)) : mention.start,
        end: named.role?.end ?? stop,
      },
    };
  const after = found.organisation && !before ? null : readApposition(document, next, limit);
  if (after !== null) ({ next, end } = after);
  return {
    kind: found.organisation ? 'organisation' : 'name',
    mention,
    role: before ?? bracketed ?? after?.role ?? officeIn(document, found.last, found.behind, limit),
    // "Senators NAME, NAME and NAME": others follow.
    organisation:
      before && document.lexicon.isPlural(wordIn(document, wordAt(words, before.end) - 1))
        ? undefined
        : after?.organisation,
    honorific: found.honorific,
    next,
    end,
  };
}

/** "Anna Bergs nya advokat", maybe with the name behind it, and "i Anna Bergs skriftliga kommentar". */
function readOwned(document: TextDocument, from: number, limit: number): SpeakerPhrase | null {
  const owned = ownedAt(document, from, limit);
  if (owned === null) return null;
  const { behind, head, kind } = owned;
  const whole = rangeOf(document, from, head);
  const rest = { honorific: 0, next: head + 1, end: whole.end };
  if (kind === 'statement') return { kind: 'name', mention: rangeOf(document, from, behind - 1), ...rest };
  const named =
    head + 1 < limit && isCapital(document.words, head + 1) ? readNominal(document, head, limit, false) : null;
  if (named?.kind === 'name') return { ...named, role: { start: whole.start, end: named.role?.end ?? whole.end } };
  return { kind, mention: whole, role: kind === 'title' ? whole : undefined, ...rest };
}

/** "Bo Lind MEP", "Bo Lind CEO of Norvik": an office among the letters behind a name. */
function officeIn(document: TextDocument, from: number, to: number, limit: number): Range | undefined {
  for (let at = from; at < to; at += 1) {
    if (!(classesOf(document.words, at) & TITLE) || isHonorificAt(document, at) || isElderOrYounger(document, at))
      continue;
    const range = rangeOf(document, at);
    return { start: range.start, end: Math.max(range.end, at === to - 1 ? readExtent(document, to, limit).end : 0) };
  }
  return undefined;
}

/** A single word that no full name in the document explains. */
export function isUnknown({ lower, names }: TextDocument, { start, end }: Range): boolean {
  const name = lower.slice(start, end);
  return !name.includes(' ') && !names.has(name);
}

/** A title with the name in apposition, "the chief executive, Jane Roe", or alone. */
function readTitled(document: TextDocument, from: number, group: number, limit: number): SpeakerPhrase | null {
  const title = readTitle(document, from, group);
  if (title?.kind !== 'title' || title.next >= limit) return title;
  let { next, end } = bracketAfter(document, title.next, limit) ?? title;
  let stop = end;
  // "forsvareren hans, NAME".
  const owner = whoseEnd(document, next, limit);
  const owned = owner < limit && owner > next && gapBefore(document, owner) === ',';
  if (owned) [next, end] = [owner, endOf(document.words, owner - 1)];
  // "des Vereins e.V., NAME": the point of an abbreviation.
  if (document.text.startsWith('.,', end)) [stop, end] = [end + 1, end + 1];
  // "formand gennem otte år, NAME": for how long.
  if (document.text.charAt(end) !== ',' && isAdverbial(document, next, limit)) {
    const most = Math.min(limit, next + WORD_LIMIT);
    // Not "Helfer in Nöten hat ein Nachspiel, das NAME nutzt": a clause of its own.
    while (next + 1 < most && gapBefore(document, next) === '' && !isAuxiliary(document, next)) next += 1;
    end = endOf(document.words, next - 1);
  }
  const { words } = document;
  // "der Präsident des Bunds (BDN) NAME": no comma behind a bracket.
  const runsOn = gapBefore(document, next) === ')' && isCapital(words, next);
  if (document.text.charAt(end) !== ',' && !runsOn) return title;
  let named = readNamed(document, next, limit);
  // "Minister for Roads, Local Rail and Ports, NAME": a part of the office may look like a name.
  const mayBeList = named === null || (classesOf(words, named.next) & COORDINATOR && isCapital(words, named.next + 1));
  const list = mayBeList ? listEnd(document, next, limit) : -1;
  const listed = list > 0 ? readNamed(document, list, limit) : null;
  if (listed !== null) [named, stop] = [listed, endOf(words, list - 1)];
  // "Minister for Trade, Ports and Harbours NAME".
  const into = named === null ? nameBehindList(document, next, limit) : -1;
  if (into > 0) [named, stop] = [readNamed(document, into, limit), endOf(words, into - 1)];
  const department = departmentEnd(document, next, limit);
  const further = department < 0 ? null : readNamed(document, department, limit);
  if (further !== null) [named, stop] = [further, endOf(words, department - 1)];
  if (named === null) return ownersNamed(document, title, next, limit) ?? title;
  // "Bergs Nachfolgerin, Stadträtin NAME": whose the other is may be no part of the title.
  const { role } = named;
  let first = behindPerson(
    document,
    wordAt(words, (title.role ?? title.mention).start),
    wordAt(words, title.mention.start),
  );
  // "en af lagets ledere, professor NAME": one of several.
  const several = (classesOf(words, first) & PREPOSITION) !== 0;
  // "Addressing students in Leeds, Judge NAME said": what somebody did.
  const did = document.lexicon.subjectFirst && isFrontedParticiple(document, first) && !isTitleAt(document, first);
  if (((several || owned) && role) || did) return named;
  // "en af stifterne, NAME".
  if (first > from && isPartitive(document, first - 1)) first -= 1;
  const apart =
    role && !isTitleAt(document, first) && (document.lexicon.clauses ?? document.names.has(wordIn(document, first)));
  return { ...named, role: apart ? role : { start: startOf(document.words, first), end: role?.end ?? stop } };
}

/** "The pier’s owners, Vedbo Harbour Trust, said": an organisation in apposition to several. */
function ownersNamed(document: TextDocument, title: SpeakerPhrase, from: number, limit: number): SpeakerPhrase | null {
  const last = wordAt(document.words, title.end - 1);
  if (!document.lexicon.isPlural(wordIn(document, last))) return null;
  const body = readNominal(document, from, limit, false);
  return body?.kind === 'organisation' ? body : null;
}

/** A name of two words or more right here, with titles before it. */
export function readNamed(document: TextDocument, from: number, limit: number): SpeakerPhrase | null {
  const group = groupEnd(document, from, Math.min(limit, from + WORD_LIMIT));
  let found = findName(document, from, group);
  // "Vice President, Investor Relations Anna Berg".
  const name = found === null || found.first === from ? -1 : nameBehindTitle(document, found.first, found.last);
  if (found !== null && name > 0 && document.lexicon.subjectFirst) found = { ...found, first: name, titles: name };
  let titles = from;
  while (titles < group && isHonorificAt(document, titles)) titles += 1;
  if (found === null || found.organisation || found.titles - titles > 3) return null;
  // "the minister, Lady Berg, said".
  if (found.last - found.first < 2 && found.honorific === 0) return null;
  const end = endOf(document.words, found.last - 1);
  // ", säger minister NAME": the verb of a clause.
  if (classesOf(document.words, from) & CUE && !isCapital(document.words, from)) return null;
  // The apposition ends with a comma of its own, or with the clause.
  return {
    kind: 'name',
    mention: { start: startOf(document.words, found.first), end },
    role: titleRange(document, from, found.titles),
    honorific: found.honorific,
    // "formanden, NAME fra Videbæk, siger", "Minister of State, NAME TD, said", "statsrådet, NAME (S), säger".
    next: bracketAfter(document, found.behind, limit)?.next ?? readExtent(document, found.behind, limit).next,
    end,
  };
}
