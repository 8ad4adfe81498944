import { ENGLISH_ARTICLE } from '../../languages/every-language.ts';
import {
  ARTICLE,
  COORDINATOR,
  CUE,
  FUNCTION,
  GIVEN_NAME,
  ORGANISATION,
  PREPOSITION,
  RELATIVE,
} from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { ALL_CAPITALS, classesOf, endOf, isCapital, isNumber, startOf } from '../../text/words.ts';
import {
  endsLike,
  gapBefore,
  isAmong,
  isGivenName,
  isHonorificAt,
  isMarkedGenitive,
  isOrganisationAt,
  isTitleAt,
  opensSentence,
  wordIn,
} from './gaps.ts';
import { titleWithin } from './name-titles.ts';

/**
 * The first word of the name in a run that a preposition leads and that begins with an organisation: behind
 * "formand for Teknisk Udvalg Steen Bo Lind" a given name, or what follows the kind of organisation. -1 where it is one name.
 */
export function nameBehindOrganisation(document: TextDocument, at: number, first: number, last: number): number {
  const { words } = document;
  if (first === at && isGivenName(document, at)) return -1;
  const name = givenWithin(document, isGivenName(document, first) ? first : at + 1, last);
  if (name > 0) return name;
  for (let word = last - 3; word >= at; word -= 1)
    if (isOrganisationAt(document, word) || (words.forms[word] ?? 0) & ALL_CAPITALS) return word + 1;
  // "i Dyrenes Venner Gry Aune", "ved Norsk Teknisk Skole Gry Aune".
  return last - at > 3 && (isNational(document, at) || (last - at === 4 && isOwner(document, at))) ? last - 2 : -1;
}

/** Whether a capitalised word is whose the organisation is that it opens, where articles are endings: "Dyrenes Venner". */
export function isOwner(document: TextDocument, at: number): boolean {
  return (
    document.lexicon.suffixedArticles === true &&
    endsLike(document, at, document.lexicon.language.genitiveEndings) &&
    !isGivenName(document, at)
  );
}

/** "Dansk Atletik", "Norges Turlag": whether a word of a country opens what several words name. */
function isNational(document: TextDocument, at: number): boolean {
  return isAmong(document, at, document.lexicon.language.nationalWords) && !isTitleAt(document, at + 1);
}

/** The first given name before word `last` with another name behind it, and none of the other gender: "Boligforeningen Freja Bo Lind". */
function givenWithin({ words }: TextDocument, from: number, last: number): number {
  for (let at = from; last - at >= 2; at += 1) {
    const gender = classesOf(words, at) & GIVEN_NAME;
    const next = last - at >= 3 ? classesOf(words, at + 1) & GIVEN_NAME : 0;
    // "Vesper H. Lind": before an initial.
    if (last - at === 3 && endOf(words, at + 1) - startOf(words, at + 1) === 1) return at;
    if (gender !== 0 && (next === 0 || (gender & next) !== 0)) return at;
  }
  return -1;
}

/**
 * The first word of a person's name among the capitalised words behind a kind of organisation, "partiet Rødt Anna Lind";
 * -1 where they name the organisation, "foreningen Levende Hegn".
 */
export function personBehindKind(document: TextDocument, first: number, last: number): number {
  const { lexicon } = document;
  const name = givenWithin(document, first, last);
  if (name > 0) return name;
  const kind = wordIn(document, first - 1);
  const stem = lexicon.organisations.stem(kind);
  const definite = stem !== undefined && stem !== kind;
  return definite || last - first < 2 ? -1 : first;
}

/** A name without the place that runs into it: "Jarno Lehto Rantamaan poliisilaitokselta"; not "Sheriff Bo Lind’s office". */
export function beforeOrganisation(document: TextDocument, from: number, to: number, limit: number): number {
  const { words } = document;
  const { cases } = document.lexicon;
  const last = cases?.beforeOrigin(document, from, to) ?? to;
  const runsOn = last - from >= 3 && last < limit && gapBefore(document, last) === '' && !isCapital(words, last);
  const owner = cases?.isGenitiveName(document, last - 1) ?? !isMarkedGenitive(document, last - 1);
  return runsOn && owner && isOrganisationAt(document, last) ? last - 1 : last;
}

/** Index behind what an organisation is of or for: "Royal College of Nurses", "Department for Culture and Sport". */
export function organisationEnd(document: TextDocument, from: number, limit: number): number {
  const { words, lexicon } = document;
  let end = from;
  // "TV 2", but "NAV 2. mai".
  const channel = from < limit ? document.text.slice(startOf(words, from - 1), endOf(words, from) + 3) : '';
  if (/^\p{Lu}{2} \d(?![.,]?\d|\. \p{Ll})/u.test(channel)) return from + 1;
  if (!isOrganisationAt(document, from - 1)) return end;
  const isPart = (at: number): boolean =>
    at < limit && gapBefore(document, at) === '' && isCapital(words, at) && !(classesOf(words, at) & CUE);
  for (let at = from; at < limit && gapBefore(document, at) === '';) {
    // "the University of Leeds and Anna Berg": somebody else.
    const joins = end > from && classesOf(words, at) & COORDINATOR && !document.names.has(wordIn(document, at + 1));
    if (!joins && !lexicon.naming.has(wordIn(document, at))) break;
    at += classesOf(words, at + 1) & ARTICLE ? 2 : 1;
    if (!isPart(at)) break;
    const first = at;
    // "City of Orrin Police Chief Anna Berg": a title with a name of two words behind it.
    const isTitle = (word: number): boolean => isTitleAt(document, word) || isHonorificAt(document, word);
    while (isPart(at) && !(at > first && isTitle(at) && isNamed(document, at + 1, limit))) {
      at += 1;
      // "the University of Fenn’s Anna Berg": whose.
      if (isMarkedGenitive(document, at - 1)) return at;
    }
    end = at;
  }
  return end;
}

/** Whether two capitals that end a run stand here, behind titles. */
function isNamed(document: TextDocument, from: number, limit: number): boolean {
  const { words } = document;
  let at = from;
  while (at < limit && at < from + 3 && isTitleAt(document, at)) at += 1;
  const isPart = (word: number): boolean =>
    word < limit &&
    isCapital(words, word) &&
    /^\.?$/.test(gapBefore(document, word)) &&
    !isOrganisationAt(document, word);
  return isPart(at) && isPart(at + 1);
}

export function isKindOfOrganisation(document: TextDocument, at: number, limit: number, length: number): boolean {
  const { words, lexicon } = document;
  if (at >= limit || length > 2 || lexicon.capitalisedNouns || gapBefore(document, at) !== '' || isCapital(words, at))
    return false;
  return (
    // "Norolan kunnasta", but "Virta poliisista".
    (!lexicon.cases?.isApart(document, at) || (length === 1 && lexicon.cases.isGenitiveName(document, at - 1))) &&
    !isGivenName(document, at - 1) &&
    // "kommenterar Anna Berg regeringens beslut", but "Anna Bergs skola".
    !(length > 1 && isGivenName(document, at - 2) && !endsLike(document, at - 1, lexicon.language.genitiveEndings)) &&
    isOrganisationAt(document, at) &&
    (classesOf(words, at) & (RELATIVE | PREPOSITION | FUNCTION)) === 0 &&
    !isTitleAt(document, at) &&
    !titleWithin(document, at + 1, limit)
  );
}

/** Letters up to which a word that ends like a kind of organisation may be a surname. */
const LONGEST_SURNAME = 12;

/** "Anna Banks", and "Banks" where the text has named her: what an organisation may be called closes a person's name. */
function isSurname(document: TextDocument, first: number, at: number): boolean {
  const word = wordIn(document, at);
  const { words, text } = document;
  // "Kester J. Towns": behind an initial.
  const initial = at === first + 2 && endOf(words, at - 1) - startOf(words, at - 1) === 1;
  if (initial && text.charCodeAt(endOf(words, at - 1)) === 0x2e && !isCapital(words, at + 1)) return true;
  if (!document.lexicon.isSurname(word) && !isShortCompound(document, at)) return false;
  return at === first ? document.names.has(word) : isGivenName(document, first);
}

/** Whether a word ends like a kind of organisation and is no longer than a surname: "Oberstadt". */
function isShortCompound(document: TextDocument, at: number): boolean {
  const { words, lexicon } = document;
  const word = wordIn(document, at);
  // "Skolverkets" has an ending.
  const plain = lexicon.organisations.stem(word) === word && !(classesOf(words, at) & ORGANISATION);
  return plain && word.length <= LONGEST_SURNAME;
}

/** Letters of the shortest definite noun in the genitive that is longer than given names that end so: "Havnens", but "Johannes". */
const LONG_OWNER = 7;

/** Whether the words of a capitalised run name an organisation rather than a person. */
export function isOrganisationName(document: TextDocument, first: number, last: number): boolean {
  const { words } = document;
  if (document.lexicon.subjectFirst?.isThing(document, first, last)) return true;
  // "The Harbour Post", in a text of another language.
  const opening = wordIn(document, first);
  const several = last - first > 1;
  if (several && opening === ENGLISH_ARTICLE && !document.lexicon.subjectFirst) return true;
  // "Dansk Atletik", not "Danske Bo Lind".
  if (several && !isGivenName(document, first + 1) && isNational(document, first)) return true;
  // "Havnens Venner": whose, with the article for an ending.
  if (
    several &&
    opening.length >= LONG_OWNER &&
    isOwner(document, first) &&
    endsLike(document, first, document.lexicon.language.definiteGenitives)
  )
    return true;
  for (let at = first; at < last; at += 1) {
    if ((classesOf(words, at) & ORGANISATION || isOrganisationAt(document, at)) && !isSurname(document, first, at))
      return true;
    if (isNumber(words, at) || (at > first && /^[&+]$/.test(gapBefore(document, at)))) return true;
  }
  // "HC Norby": an abbreviation without a vowel, which is no title; "TJ Berg" has initials in English.
  const capitals = (words.forms[first] ?? 0) & ALL_CAPITALS && !((words.forms[last - 1] ?? 0) & ALL_CAPITALS);
  const initials = opening.length === 2 && document.lexicon.subjectFirst !== undefined;
  if (
    last - first === 2 &&
    capitals &&
    !initials &&
    /^[^aeiouyåäöæø.-]{2,4}$/.test(opening) &&
    !isTitleAt(document, first)
  )
    return true;
  const single = last - first === 1;
  return single && ((words.forms[first] ?? 0) & ALL_CAPITALS) !== 0 && opening.length <= 6 && !opening.includes('.');
}

/** Whether a kind of organisation in lower case, or behind an article where nouns have capitals, which is no title and no genitive, stands right before word `at`. */
export function isKindBefore(document: TextDocument, at: number, from: number): boolean {
  const { words, lexicon } = document;
  const kind = at - 1;
  const leads = lexicon.capitalisedNouns
    ? kind > from &&
      (classesOf(words, kind - 1) & ARTICLE) !== 0 &&
      // "Vorsitzende der Fraktion NAME": whose.
      (kind - 1 === from || !isCapital(words, kind - 2))
    : lexicon.suffixedArticles === true && opensSentence(document, kind);
  return (
    kind >= from &&
    (!isCapital(words, kind) || leads) &&
    isOrganisationAt(document, kind) &&
    !isTitleAt(document, kind) &&
    lexicon.nameForms(wordIn(document, kind)).length === 1 &&
    gapBefore(document, at) === '' &&
    // "On his return to the club Berg said".
    !(lexicon.subjectFirst && document.names.has(wordIn(document, at)) && !isCapital(words, at + 1))
  );
}

/** Whether any of the words is a kind of organisation. */
export function organisationAmong(document: TextDocument, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isOrganisationAt(document, at)) return true;
  return false;
}

/** "Den Gamla Kvarnen": whether an article with a capital shows that several words name no person. */
export function isNamedThing(document: TextDocument, first: number, last: number): boolean {
  const { suffixedArticles, language } = document.lexicon;
  const led = isCapital(document.words, first - 1) && isAmong(document, first - 1, language.definiteArticles);
  return suffixedArticles === true && led && last > first + 1 && !isGivenName(document, first);
}
