import {
  ADVERB,
  ARTICLE,
  COORDINATOR,
  CUE,
  FUNCTION,
  MONTH,
  NEGATION,
  ORGANISATION,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
} from '../languages/lexicon.ts';
import type { Range } from '../model/press-release.ts';
import type { TextDocument } from '../structure/document.ts';
import { classesOf, endOf, isCapital, isNumber, startOf } from '../text/words.ts';
import { bracketAfter, isAdverbial, readApposition, readExtent, roleInBracket } from './apposition.ts';
import { personBehindKind } from './name-organisation.ts';
import {
  ageEnd,
  gapBefore,
  isHonorificAt,
  isOrganisationAt,
  isSuspended,
  isTitleAt,
  joinsByPoint,
  titleStem,
  wordIn,
} from './gaps.ts';
import { NO_VERB, isCommonNoun } from './name-run.ts';
import { isGenitive, isNameWord } from './name-word.ts';
import { meansSomebody } from './plain-noun.ts';
import { wordsAt } from './spans.ts';

/** The title words before a name: "Infrastrukturverkets insatsledare", "Sen.", "Teaterchefen,". */
export function roleBefore(document: TextDocument, name: number, floor: number, end: number): string | null {
  const { words } = document;
  while (name > floor && isHonorificAt(document, name - 1) && !isTitleAt(document, name - 1)) name -= 1;
  let first = name;
  if (first > floor && (isTitleAt(document, first - 1) || isTrade(document, first - 1) || isNoun(document, first - 1)))
    first -= 1;
  if (first === name || !standsBeside(document, name, floor)) {
    if (gapBefore(document, name) === ',' || endsOffice(document, name, floor, end))
      return apposedRole(document, name, floor);
    // "Ny direktør for Havnen er NAME.", "Som ny direktør for Havnen tiltræder NAME den 1. maj".
    const verb = name - 1;
    if (gapBefore(document, name) + gapBefore(document, verb) !== '') return null;
    const bits = classesOf(words, verb);
    const predicate = bits & FUNCTION ? !(bits & NO_VERB) : bits === 0 && !isCapital(words, verb);
    const closes = gapBefore(document, end) !== '' || isAdverbial(document, end, Math.min(words.count, end + 4));
    return predicate && closes ? apposedRole(document, verb, floor) : null;
  }
  // Compound and attributive titles: "energi- och näringsminister", "tillförordnad chef", "Chief Executive".
  while (first > floor && name - first < 4 && gapBefore(document, first) === '' && isTitleAt(document, first - 1))
    first -= 1;
  first = ownerBefore(document, joinedBefore(document, first, floor), floor);
  first = document.lexicon.language.subjectFirst?.phraseStart(document, first, floor) ?? first;
  const gap = gapBefore(document, name) === '.' ? 1 : 0;
  return wordsAt(document, { start: startOf(words, first), end: endOf(words, name - 1) + gap });
}

/** Back over the first half of what "and" joins: "energi- och näringsminister", "danskaren och läraren". */
function joinedBefore(document: TextDocument, at: number, floor: number): number {
  const first = at - 2;
  return first >= floor &&
    gapBefore(document, at) === '' &&
    /^-?$/.test(gapBefore(document, at - 1)) &&
    classesOf(document.words, at - 1) & COORDINATOR &&
    (isSuspended(document, first) || isTitleAt(document, first) || isTrade(document, first))
    ? first
    : at;
}

/** Whether what an office is of may stand right before a name: "formand for udvalget NAME", "direktør for helse og velferd NAME". */
function endsOffice(document: TextDocument, name: number, floor: number, end: number): boolean {
  const { words } = document;
  if (name <= floor || gapBefore(document, name) !== '' || isCapital(words, name - 1)) return false;
  if (isOrganisationAt(document, name - 1)) return personBehindKind(document, name, end) === name;
  // "direktør for Havnen tiltræder NAME": behind a capital no noun stands, but a verb.
  return classesOf(words, name - 1) === 0 && (!isCapital(words, name - 2) || isGenitive(document, name - 2));
}

/** Whether what stands before a name may belong to it: no sentence ends there. */
function standsBeside(document: TextDocument, name: number, floor: number): boolean {
  const gap = gapBefore(document, name);
  // "Formand: NAME" in a list of facts.
  const label = gap === ':' && name - 1 === floor;
  return gap === '' || gap === ',' || label || (gap === '.' && joinsByPoint(document, name - 1));
}

/** The title that, with what it is a title of, ends before word `end`: "die Leiterin des Museums, NAME". */
function apposedRole(document: TextDocument, end: number, floor: number): string | null {
  for (let title = end - 1; title >= floor && title > end - CLAUSE; title -= 1) {
    if (title + 1 < end && gapBefore(document, title + 1) !== '' && !isSuspended(document, title)) return null;
    if (!isTitleAt(document, title) || (title + 1 < end && readExtent(document, title + 1, end).next !== end)) continue;
    let first = title;
    while (first > floor && gapBefore(document, first) === '' && isTitleAt(document, first - 1)) first -= 1;
    first = ownerBefore(document, first, floor);
    return gapBefore(document, first) === ','
      ? null
      : wordsAt(document, { start: startOf(document.words, first), end: endOf(document.words, end - 1) });
  }
  return null;
}

/** Where every noun has a capital: whether a common noun says what the person behind it is, "die Rentnerin NAME". */
function isNoun(document: TextDocument, at: number): boolean {
  const { language, isPersonNoun } = document.lexicon;
  if (language.capitalisedNouns !== true || gapBefore(document, at + 1) !== '' || !isCapital(document.words, at))
    return false;
  return isPersonNoun(wordIn(document, at)) || isCommonNoun(document, at);
}

/** Back over an organisation in the genitive: "Storfors Banks privatekonom", "Lauhajärven koulun rehtori", "Saaristo ry:n johtaja". */
function ownerBefore(document: TextDocument, title: number, floor: number): number {
  const { words, lexicon } = document;
  const owner = title - 1;
  if (owner < floor || gapBefore(document, title) !== '' || isTitleAt(document, owner)) return title;
  // A genitive, not "Lauhajärven koulussa rehtorina".
  if (
    !/[ns]$/.test(wordIn(document, owner)) ||
    lexicon.nameForms(wordIn(document, owner)).length < 2 ||
    !isOfOwner(document, owner)
  )
    return title;
  let first = owner;
  while (first > floor && first > owner - 4 && gapBefore(document, first) === '' && isOfOwner(document, first - 1))
    first -= 1;
  // "Hälso- och sjukvårdsnämndens".
  first = joinedBefore(document, first, floor);
  // "solmi pitkän sopimuksen lukkari NAME": more than one genitive in lower case may be somebody else's.
  return isCapital(words, first) || (lexicon.language.cases && first === owner) ? first : title;
}

/** A part of the name of an organisation: a name word, or a kind of organisation in lower case. */
function isOfOwner(document: TextDocument, at: number): boolean {
  const word = wordIn(document, at).replace(/:[a-zäö]+$/, '');
  const { cases } = document.lexicon.language;
  return (
    // "Kysyimme kotihoidon esihenkilö NAME".
    (isNameWord(document, at) && !(cases && word.endsWith('mme'))) ||
    cases?.isGenitive(document, at) === true ||
    (classesOf(document.words, at) & ORGANISATION) !== 0 ||
    document.lexicon.isOrganisation(word)
  );
}

/**
 * A noun for somebody's trade that is no listed title, told by its ending and its place between a preposition and a
 * name, "av båtbyggaren NAME", or at the head of a sentence: "Pensionären NAME".
 */
function isTrade(document: TextDocument, at: number): boolean {
  const { words, lexicon } = document;
  if (at < 1 || (gapBefore(document, at + 1) !== '' && !isTitleAt(document, at + 2)) || classesOf(words, at) !== 0)
    return false;
  if (isCapital(words, at)) return meansSomebody(lexicon, wordIn(document, at));
  const led =
    (classesOf(words, at - 1) & (PREPOSITION | ARTICLE | COORDINATOR)) !== 0 && gapBefore(document, at) === '';
  return led && lexicon.isTrade(wordIn(document, at));
}

/** Whether an age stands behind a name, in brackets or between commas: somebody is meant. */
export function ageBehind(document: TextDocument, at: number, limit: number): boolean {
  const { words, text } = document;
  if (at >= limit || !isNumber(words, at) || endOf(words, at) - startOf(words, at) > 2) return false;
  // "Halima*, 29,": a sign that the name is made up.
  const gap = gapBefore(document, at) === '*' ? ',' : gapBefore(document, at);
  const behind = text.charAt(endOf(words, at));
  return (gap === '(' && behind === ')') || (gap === ',' && (behind === ',' || behind === '.'));
}

/** The title behind a name, in an apposition or in "who is …"; null where there is none. */
export function roleBehind(document: TextDocument, name: number, limit: number): string | null {
  const bracket = bracketAfter(document, name, limit);
  const bracketed = bracket && roleInBracket(document, name, bracket);
  if (bracketed) return wordsAt(document, bracketed);
  const at = bracket?.next ?? (ageBehind(document, name, limit) ? name + 1 : name);
  if (at >= limit) return null;
  const { words, text } = document;
  if (!text.slice(endOf(words, at - 1), startOf(words, at)).includes(',')) return null;
  if (classesOf(words, at) & RELATIVE) return written(document, roleInClause(document, at, limit));
  const title = firstTitle(document, at, limit);
  if (title < 0) return null;
  let end = at + 1;
  while (end < limit && gapBefore(document, end) !== ',') end += 1;
  let role = readApposition(document, at, end)?.role;
  if (role === undefined && isTradeAlone(document, at))
    role = { start: startOf(words, at), end: Math.max(endOf(words, at), readExtent(document, at + 1, end).end) };
  if (role === undefined) return null;
  // A name behind the title: the title is that person's.
  if (
    isNameWord(document, title + 1) &&
    isNameWord(document, title + 2) &&
    title + 2 < end &&
    gapBefore(document, title + 1) === ''
  )
    return null;
  return wordsAt(document, role);
}

/** Index of the first title among the first few words of an apposition, or -1. */
function firstTitle(document: TextDocument, from: number, limit: number): number {
  for (let word = from; word < limit && word <= from + 4; word += 1) {
    if (word > from && gapBefore(document, word) !== '' && !isSuspended(document, word - 1)) return -1;
    // "the coxswain’s niece": only whose.
    if (isTitleAt(document, word) && !/['’]s$/.test(wordIn(document, word))) return word;
    // ", båtbyggare,", ", båtbyggare i Ekhamra,".
    if (word === from && isTradeAlone(document, word)) return word;
    if (classesOf(document.words, word) & (COORDINATOR | PREPOSITION | CUE)) return -1;
  }
  return -1;
}

function isTradeAlone(document: TextDocument, at: number): boolean {
  const { words, text, lexicon } = document;
  if (isCapital(words, at) || classesOf(words, at) !== 0) return false;
  const word = wordIn(document, at);
  const alone = /^[,.\n]|^$/.test(text.slice(endOf(words, at), endOf(words, at) + 1));
  const led = gapBefore(document, at + 1) === '' && (classesOf(words, at + 1) & PREPOSITION) !== 0;
  return (alone || led) && (lexicon.isTrade(word) || lexicon.isPersonNoun(word));
}

/** A title in a relative clause, behind its verb: "som i dag är vd", "som har ledet arbeidet og er klinikksjef i helseforetaket". */
export function roleInClause(document: TextDocument, from: number, limit: number): Range | null {
  const { words } = document;
  for (let at = from + 1; at < limit && at < from + CLAUSE; at += 1) {
    if (gapBefore(document, at) !== '' || classesOf(words, at) & NEGATION) return null;
    const bits = classesOf(words, at);
    // "som arbetar som undersköterska".
    const given = (bits & RELATIVE) !== 0 && document.lexicon.givesRole(wordIn(document, at));
    if (!given && (!(bits & FUNCTION) || bits & (ARTICLE | PREPOSITION | PRONOUN))) continue;
    const role = titlePhrase(document, at + 1, limit, true) ?? kinPhrase(document, at + 1, limit);
    if (role !== null) return role;
  }
  return null;
}

/** "mor til to barn på skolen": what somebody is to others. */
function kinPhrase(document: TextDocument, at: number, limit: number): Range | null {
  if (at >= limit || !document.lexicon.isPersonNoun(wordIn(document, at))) return null;
  const { end } = readExtent(document, at + 1, limit);
  return end > 0 ? { start: startOf(document.words, at), end } : null;
}

/** Words of a relative clause that are looked through. */
const CLAUSE = 14;

/** A title behind "as", "to", "is", which an apposition goes before: "NAME som ny huvudtränare", "NAME har vært frivillig". */
export function roleGiven(document: TextDocument, name: number, block: number): string | null {
  const { words, lexicon } = document;
  let from = bracketAfter(document, name, block)?.next ?? name;
  const limit = Math.min(block, from + 9);
  // "NAME, 41, blir ny chef".
  const age = from < limit && gapBefore(document, from) === ',' ? ageEnd(document, from, limit) : from;
  if (age > from && gapBefore(document, age) === ',') from = age;
  else if (from >= limit || gapBefore(document, from).replace(')', '') !== '') return null;
  const bits = classesOf(words, from);
  const further = roleFurther(document, from, block);
  if (further !== null || !(bits & (PREPOSITION | RELATIVE | FUNCTION)) || bits & (ARTICLE | PRONOUN)) return further;
  let at = from + 1;
  while (at < limit && at < from + 3 && classesOf(words, at) & (FUNCTION | ADVERB) && !(classesOf(words, at) & ARTICLE))
    at += 1;
  at = behindDate(document, at, limit);
  // "har utsetts till", "has been appointed as".
  if (lexicon.givesRole(wordIn(document, at))) at += 1;
  else if (at + 1 < limit && gapBefore(document, at + 1) === '' && lexicon.givesRole(wordIn(document, at + 1))) at += 2;
  return written(document, titlePhrase(document, at, block, (bits & FUNCTION) !== 0));
}

/** Index behind a year or a date: "ist seit 2019 Leiterin", "bliver den 1. maj ny rektor"; `at` where there is none. */
function behindDate(document: TextDocument, at: number, limit: number): number {
  const { words } = document;
  for (let word = at; word < limit && /^\.?$/.test(gapBefore(document, word)); word += 1) {
    const dated = isNumber(words, word) || (classesOf(words, word) & MONTH) !== 0;
    if (dated) at = word + 1;
    else if (!(classesOf(words, word) & (PREPOSITION | ARTICLE | COORDINATOR))) break;
  }
  return at;
}

/**
 * A title further on in the clause: behind a second, another verb ("NAME har varit lokförare i 29 år och är ordförande"),
 * behind "as" ("tiltræder i maj som direktør"), or in a case of its own ("aloitti museon intendenttinä").
 */
function roleFurther(document: TextDocument, from: number, limit: number): string | null {
  const { words, lexicon, text } = document;
  for (let at = from + 1; at < limit && at < from + CLAUSE && gapBefore(document, at) === ''; at += 1) {
    const word = wordIn(document, at);
    if (lexicon.language.cases?.isRole(word) && isTitleAt(document, at))
      return text.slice(startOf(words, ownerBefore(document, at, from)), startOf(words, at)) + lexicon.titleStem(word);
    if (classesOf(words, at) & COORDINATOR && classesOf(words, at + 1) & FUNCTION)
      return wordIn(document, at + 1) === wordIn(document, from)
        ? null
        : written(document, titlePhrase(document, at + 2, limit, true));
    // "… fra stillingen som leder": what somebody was.
    if (classesOf(words, at) & RELATIVE && lexicon.givesRole(word))
      return at > from + 1 && classesOf(words, at - 1) === 0
        ? null
        : written(document, titlePhrase(document, at + 1, limit, false));
  }
  return null;
}

/**
 * An indefinite title phrase that begins at a word, an article and a few words before the title let be, with what it is a
 * title of: whatever that is behind "is", an organisation behind "as" and "to", where it may be anything.
 */
export function titlePhrase(document: TextDocument, from: number, limit: number, copula: boolean): Range | null {
  const { words, lexicon } = document;
  let first = from;
  while (first < limit && first < from + 1 && classesOf(words, first) & ARTICLE) first += 1;
  // "is a retired bus driver": behind an article all of it; "as new chief executive".
  const articled = first > from;
  let start = -1;
  for (let at = first; at < limit && at < first + 5; at += 1) {
    const suspended = at > first && isSuspended(document, at - 1);
    if (suspended && start < 0) start = at - 1;
    if (gapBefore(document, at) !== '' && !suspended) return null;
    if (start < 0 && at >= first + 3) return null;
    if (isTitleAt(document, at)) {
      let last = at;
      while (last + 1 < limit && gapBefore(document, last + 1) === '' && isTitleAt(document, last + 1)) last += 1;
      if (last + 1 < limit && isNameWord(document, last + 1) && gapBefore(document, last + 1) === '') return null;
      const second = last + 2;
      if (second < limit && classesOf(words, last + 1) & COORDINATOR && isTitleAt(document, second)) last = second;
      const extent = readExtent(document, bracketAfter(document, last + 1, limit)?.next ?? last + 1, limit);
      const naming = lexicon.naming.has(wordIn(document, last + 1));
      const wide = extent.end > 0 && (copula || naming || hasName(document, last + 1, extent.next));
      const end = wide ? extent.end : endOf(words, last);
      const definite = lexicon.language.compounds && titleStem(document, wordIn(document, at)) !== wordIn(document, at);
      const begin = start >= 0 ? start : articled ? first : ownerBefore(document, at, first);
      return definite ? null : { start: startOf(words, begin), end };
    }
    if (classesOf(words, at) & (PREPOSITION | COORDINATOR | PRONOUN | CUE | FUNCTION | RELATIVE) && !suspended)
      return null;
  }
  return null;
}

function written(document: TextDocument, role: Range | null): string | null {
  return role && wordsAt(document, role);
}

function hasName(document: TextDocument, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isCapital(document.words, at)) return true;
  return false;
}
