import {
  ADVERB,
  ARTICLE,
  COORDINATOR,
  CUE,
  FUNCTION,
  HONORIFIC,
  NAME_PARTICLE,
  ORGANISATION,
  PREPOSITION,
  TITLE,
  wordsOf,
} from '../../languages/lexicon.ts';
import type { Range } from '../../model/press-release.ts';
import type { TextDocument } from '../../structure/document.ts';
import { ALL_CAPITALS, JOINED, classesOf, endOf, isCapital, startOf } from '../../text/words.ts';
import { isGenitiveArticle } from './extent.ts';
import {
  endsLike,
  endsLikeParticiple,
  endsOffice,
  gapBefore,
  gapText,
  isAmong,
  isBareGenitive,
  isGivenName,
  isHonorificAt,
  isMarkedGenitive,
  isOrganisationAt,
  isPersonAt,
  isTitleAt,
  opensSentence,
  wordIn,
} from './gaps.ts';
import { nameEnd } from './name-end.ts';
import { isOrganisationName, isOwner } from './name-organisation.ts';
import { NO_VERB } from './name-run.ts';

/** The first word of the name in a capitalised run, behind titles, forms of address and whatever stands before a given name. */
export function behindTitles(document: TextDocument, from: number, to: number): { first: number; honorific: number } {
  const { words } = document;
  let first = from;
  let honorific = 0;
  // "Cormorant’s Anna Berg", "SKR:s Anna Berg", "SAK:n Anna Koski": an organisation in the genitive.
  // "Skolverkets Anna Berg": the same where articles are endings, before two words that are none.
  const owner = to - from === 3 && isOrganisationAt(document, from) && isOwner(document, from);
  // "Agronomiliiton Anna Virta".
  const body = to - from >= 3 && isOrganisationAt(document, from) && isGivenName(document, from + 1);
  const bodys = body && document.lexicon.cases?.isGenitiveName(document, from) === true;
  // "KPL:n Virta": the same before a surname.
  const before = to - from >= 3 ? isMarkedGenitive(document, from) : wordIn(document, from).includes(':');
  // But "King’s College".
  if (to - from >= 2 && (bodys || ((before || owner) && !isOrganisationName(document, from + 1, to))))
    first = from += 1;
  // "Fenn Harbour’s Anna Berg".
  for (let at = from + 1; at + 2 < to; at += 1)
    if (isMarkedGenitive(document, at) && !isOrganisationName(document, at + 1, to)) first = from = at + 1;
  for (let at = from; at < to; at += 1) {
    const addressed = isHonorificAt(document, at);
    if (addressed) honorific |= classesOf(words, at) & HONORIFIC;
    if (!addressed && (!isTitleAt(document, at) || isOwnerOfBody(document, at, to))) continue;
    const surname = document.lexicon.isSurname(wordIn(document, at));
    const named =
      // "the culture secretary Dean Berg": a given name behind a title.
      isGivenTitle(document, at, to) ||
      // "Baker said", "sagte Radspieler", of whom the text calls Juno Baker and Jan Radspieler.
      ((surname || !document.lexicon.capitalisedNouns || !(classesOf(words, at) & TITLE)) &&
        to - from === 1 &&
        document.names.has(wordIn(document, at)) &&
        // But "so der Richter".
        !(document.lexicon.clauses && classesOf(words, at - 1) & ARTICLE)) ||
      // "direktør Vibe Ankerstjerne", "Vibe Ankerstjerne, direktør".
      (at > from && at === to - 1 && at > first && isBesideTitle(document, first, to)) ||
      (at > from &&
        // "Mark Cook", but "Charlotte Mayor NAME": two words or more behind it are a name; and "Bradley Chair of the Board".
        ((isGivenName(document, at - 1) && to - at < 3 && (surname || !leadsOffice(document, at + 1))) ||
          document.names.has(wordIn(document, at)) ||
          // "Dr. Lambert T. Koch".
          (honorific !== 0 && at === to - 1 && at > first) ||
          // "Executive Director Lorna Masters", but "the Village Baker", "Shop Steward, Anna Berg, said".
          (at === to - 1 &&
            at > first &&
            surname &&
            !(classesOf(words, from - 1) & ARTICLE) &&
            !namesApposed(document, to))));
    if (!named) first = at + 1;
  }
  if (first === from && to - from === 2 && isFrontedParticiple(document, from) && isBesideSubject(document, to))
    return { first: to - 1, honorific };
  // "Lord Berg of Orrin": all of it the name.
  if (first > from && document.lexicon.subjectFirst?.isPeerage(document, first + 1, to))
    return { first: first - 1, honorific };
  // "Holdkammeraten Naja", "Customer Ann Reed", "Rentner Bodo Ehlers".
  const { capitalisedNouns } = document.lexicon;
  if (
    first === from &&
    to - from >= (capitalisedNouns ? 3 : 2) &&
    isPersonAt(document, from) &&
    (capitalisedNouns || isOutside(document, from))
  )
    return { first: from + 1, honorific };
  if (first === from && leadsName(document, from, to)) return { first: from + 1, honorific };
  // "Badvakten Elias": a noun with its article for an ending before a given name, at the head of its sentence.
  if (first === from && to - from === 2 && isGivenName(document, from + 1) && opensWithNoun(document, from))
    return { first: from + 1, honorific };
  // "Commission Tomás Arregui": an organisation before two words or more; but "TSV Blau-Gold Norby" is a club.
  const letters = ((words.forms[from] ?? 0) & ALL_CAPITALS) !== 0;
  if (
    first === from &&
    to - from >= 3 &&
    classesOf(words, from) & ORGANISATION &&
    !(letters && !isGivenName(document, from + 1))
  )
    return { first: from + 1, honorific };
  // "Vorsitzende der Freien Gewerkschaft Frank Berg": whose the office is runs into a given name.
  if (first === from && isGenitiveArticle(document, from - 1) && isTitleAt(document, from - 2))
    for (let at = from + 1; at + 1 < to; at += 1)
      if (isGivenName(document, at) && !(gapBefore(document, to) === ',' && isCapital(words, to)))
        return { first: at, honorific };
  // "Assistent Berit Vik Holm", "Ausbilder Bodo Ehlers": a noun for a trade before two words or more.
  if (
    first === from &&
    to - from >= 3 &&
    !isGivenName(document, from) &&
    !(classesOf(words, from + 1) & NAME_PARTICLE) &&
    !((words.forms[from] ?? 0) & JOINED) &&
    (endOf(words, from) - startOf(words, from) > LONGEST_GIVEN ||
      (!capitalisedNouns && isDefiniteTrade(document, from))) &&
    document.lexicon.isTrade(wordIn(document, from), capitalisedNouns ? 2 : 3)
  )
    return { first: from + 1, honorific };
  // "Minister für Kultur und Sport Ludo Vennemann": whatever the name.
  const led = leadOf(document, from);
  const listed = led < from - 1 && document.lexicon.naming.has(wordIn(document, led)) && isTitleAt(document, led - 1);
  if (first === from && to - from === 3 && listed && !isGivenName(document, from))
    return { first: from + 1, honorific };
  const mayLead = document.lexicon.subjectFirst === undefined || document.lexicon.isTrade(wordIn(document, from));
  if (first === from && to - from >= 3 && mayLead && !isGivenName(document, from)) {
    for (let at = from + 1; at + 1 < to; at += 1)
      if (isGivenName(document, at) && !document.names.has(wordIn(document, from)) && isOutside(document, from))
        return { first: at, honorific };
  }
  return { first, honorific };
}

/** Whether a title in small letters, where titles have these, stands right before some words or behind a comma after them. */
function isBesideTitle(document: TextDocument, from: number, to: number): boolean {
  const isTitle = (at: number): boolean => isTitleAt(document, at) && !isCapital(document.words, at);
  if (!document.lexicon.compounds || document.lexicon.capitalisedNouns) return false;
  return (isTitle(from - 1) && gapBefore(document, from) === '') || (gapBefore(document, to) === ',' && isTitle(to));
}

/** Whether a name of two words or more stands between commas here: "Shop Steward, Anna Berg, said". */
function namesApposed(document: TextDocument, at: number): boolean {
  if (gapBefore(document, at) !== ',' || !isCapital(document.words, at)) return false;
  const end = nameEnd(document, at, document.words.count);
  return end > at + 1 && gapBefore(document, end) === ',';
}

/** "KTM Anna Koski", "DI Anna Koski": whether a word is letters before a full name, a degree or a body; but in English two are initials. */
function leadsName(document: TextDocument, at: number, to: number): boolean {
  const { words, lexicon } = document;
  const isLetters = (word: number): boolean => ((words.forms[word] ?? 0) & ALL_CAPITALS) !== 0;
  const length = endOf(words, at) - startOf(words, at);
  return (
    to - at >= 3 &&
    isLetters(at) &&
    !isLetters(at + 1) &&
    length > (lexicon.subjectFirst ? 2 : 1) &&
    !((words.forms[at] ?? 0) & JOINED) &&
    isGivenName(document, at + 1) &&
    !isGivenName(document, at)
  );
}

/** Whether a preposition that says what an office is of stands behind an English title: "of the". */
function leadsOffice(document: TextDocument, at: number): boolean {
  return document.lexicon.subjectFirst !== undefined && document.lexicon.naming.has(wordIn(document, at));
}

/** Whether a title that is a given name too stands between another title and one more word: "secretary Dean Berg", "Mr. Dean Berg", but "deputy Dean Berg". */
function isGivenTitle(document: TextDocument, at: number, to: number): boolean {
  const { lexicon } = document;
  if (to - at !== 2 || !isGivenName(document, at) || !/^\.?$/.test(gapBefore(document, at))) return false;
  if (isHonorificAt(document, at - 1)) return true;
  return (
    isTitleAt(document, at - 1) &&
    !isAmong(document, at - 1, lexicon.language.shortTitles) &&
    !isAmong(document, at - 1, lexicon.language.rankWords)
  );
}

/** Index of the word that leads to one, or to the list of nouns that "and" joins it to: "Minister [für] Kultur und Sport". */
export function leadOf({ words, lexicon }: TextDocument, at: number): number {
  let led = at - 1;
  if (lexicon.capitalisedNouns && classesOf(words, led) & COORDINATOR)
    do led -= 1;
    while (isCapital(words, led));
  return led;
}

/** Whether a capitalised word before a given name is likely none of it: first in its sentence, or somebody's, "Ljusbolagets Anna Berg"; but "partiets leder, Sonja Marie Berg". */
function isOutside(document: TextDocument, at: number): boolean {
  const { words, lexicon } = document;
  return (
    !lexicon.compounds ||
    at === 0 ||
    lexicon.nameForms(wordIn(document, at)).length > 1 ||
    (classesOf(words, leadOf(document, at)) & PREPOSITION) !== 0 ||
    (lexicon.capitalisedNouns ? /\n|\S/ : /\n|[^\s,]/).test(gapText(document, at))
  );
}

/** "Roeren", "Roddaren": an ending of four letters or more, which no given name has. */
function isDefiniteTrade(document: TextDocument, at: number): boolean {
  return document.lexicon.compounds && document.lexicon.isTrade(wordIn(document, at), 4);
}

/** "Elektrikernes Forbund", "Nurses’ Association", "Nurses Association": whether a title is whose the organisation is that closes the run. */
function isOwnerOfBody(document: TextDocument, at: number, to: number): boolean {
  if (at + 1 >= to) return false;
  // "Queen’s University Elsdon".
  if (isMarkedGenitive(document, at) && isOrganisationName(document, at + 1, to)) return true;
  if (!isOrganisationAt(document, to - 1)) return false;
  const { language, suffixedArticles, subjectFirst, isPlural } = document.lexicon;
  const several = subjectFirst !== undefined && isPlural(wordIn(document, at));
  return suffixedArticles
    ? endsLike(document, at, language.genitiveEndings)
    : several || isBareGenitive(document, at + 1);
}

/** "Badvakten", but "Kristiansen", at the head of its sentence. */
function opensWithNoun(document: TextDocument, at: number): boolean {
  const { suffixedArticles, definiteEndings } = document.lexicon.language;
  const word = wordIn(document, at);
  return (
    suffixedArticles === true &&
    word.length > LONGEST_GIVEN &&
    !word.endsWith('sen') &&
    wordsOf(definiteEndings).some((ending) => ending.length > 1 && word.endsWith(ending)) &&
    opensSentence(document, at)
  );
}

/** Letters up to which a capitalised word that ends like a trade may be a given name: "Vincent". */
export const LONGEST_GIVEN = 7;

/** Whether any of the words is a title. */
export function titleAmong(document: TextDocument, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isTitleAt(document, at)) return true;
  return false;
}

/** Whether a title stands among the next lower-case words, before any preposition and any verb without content. */
export function titleWithin(document: TextDocument, from: number, limit: number): boolean {
  const { words } = document;
  for (let at = from; at < limit && at < from + 5; at += 1) {
    const bits = classesOf(words, at);
    if (bits & (PREPOSITION | COORDINATOR)) return false;
    if (isTitleAt(document, at)) return true;
    // "Hannover ist Minister NAME": no title of a body's.
    if (bits & FUNCTION && !(bits & NO_VERB)) return false;
  }
  return false;
}

export function titleWithPreposition(document: TextDocument, from: number, to: number): boolean {
  for (let at = from + 1; at + 1 < to; at += 1)
    if (isTitleAt(document, at) && classesOf(document.words, at + 1) & PREPOSITION && !endsOffice(document, at + 2))
      return true;
  return false;
}

/** Whether an article opens the words, where the subject stands before its verb: what follows its noun is no second name. */
export function articleFirst({ words, lexicon }: TextDocument, from: number): boolean {
  return lexicon.subjectFirst !== undefined && (classesOf(words, from) & ARTICLE) !== 0;
}

/** "Speaking" at the head of its sentence, which is nobody's name. */
export function isFrontedParticiple(document: TextDocument, at: number): boolean {
  return endsLikeParticiple(document, at) && !document.names.has(wordIn(document, at));
}

/** "Sentencing Berg, Judge NAME told him": whether the subject of a verb of saying stands between a comma and that verb, with nothing but capitals in it. */
function isBesideSubject(document: TextDocument, comma: number): boolean {
  const { words } = document;
  if (gapBefore(document, comma) !== ',') return false;
  let at = comma;
  while (at < comma + LONGEST_SUBJECT && isCapital(words, at) && /^\.?$/.test(gapBefore(document, at + 1))) at += 1;
  return at > comma && !isCapital(words, at) && (classesOf(words, at) & CUE) !== 0;
}

/** Words of the longest such subject. */
const LONGEST_SUBJECT = 8;

/** Index of the title behind what a participle opens, without a comma: "Speaking today Mayor NAME", "Following the vote Mayor NAME". */
export function behindFronted(document: TextDocument, from: number, name: number): number {
  const { words, lexicon } = document;
  const outside = ADVERB | ARTICLE | PREPOSITION;
  let first = from;
  // "The move comes after the Fenn Minister for Ports NAME", not "University of the Fenn president NAME".
  for (let at = from + 1; lexicon.subjectFirst && at < name - 1 && !isTitleAt(document, at); at += 1)
    if (classesOf(words, at) & ARTICLE && !isCapital(words, at) && !lexicon.naming.has(wordIn(document, at - 1)))
      first = at + 1;
  if (!(classesOf(words, from + 1) & outside) || !isFrontedParticiple(document, from)) return first;
  for (let at = from + 1; at < name; at += 1)
    if (classesOf(words, at) & outside && !isTitleAt(document, at)) first = at + 1;
  return first;
}

/** Whether a title that stands beside the second of two is not the first's too: "Anna Berg och rektor Karin Öst". */
export function isOfSecond(document: TextDocument, role: Range, mention: Range): boolean {
  const { subjectFirst } = document.lexicon;
  return subjectFirst ? subjectFirst.isOfOne(document, role, mention) : role.start < mention.start;
}
