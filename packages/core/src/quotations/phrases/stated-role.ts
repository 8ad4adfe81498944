import {
  ADVERB,
  ARTICLE,
  COORDINATOR,
  CUE,
  FUNCTION,
  MONTH,
  NEGATION,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  STATEMENT,
  WORK,
  wordsOf,
} from '../../languages/lexicon.ts';
import type { Range } from '../../model/press-release.ts';
import type { TextDocument } from '../../structure/document.ts';
import { classesOf, endOf, isCapital, isNumber, startOf, wordAt } from '../../text/words.ts';
import { readApposition } from './apposition.ts';
import { readExtent } from './extent.ts';
import { bracketAfter, roleInBracket } from './bracket.ts';
import { listenerEnd } from './listener.ts';
import {
  isGivenName,
  isPersonAt,
  gapText,
  ageEnd,
  followsDegree,
  gapBefore,
  isAmong,
  isOrdinal,
  isSuspended,
  isTitleAt,
  wordIn,
  isMarkedGenitive,
  endsLike,
} from './gaps.ts';
import { titlePhrase } from './indefinite-title.ts';
import { titleWithPreposition } from './name-titles.ts';
import { listBehind } from './office-list.ts';
import { isOrganisationName } from './name-organisation.ts';
import { isNameWord } from './name-word.ts';
import { baseRole } from './role-before.ts';
import { rangeOf, wordsAt } from './spans.ts';
import { NO_VERB } from './name-run.ts';
import { isOneOf } from './subject-words.ts';

/** Whether an age stands behind a name, in brackets or between commas: somebody is meant. */
export function ageBehind(document: TextDocument, at: number, limit: number): boolean {
  const { words, text } = document;
  if (at >= limit || !isNumber(words, at) || endOf(words, at) - startOf(words, at) > 2 || isOrdinal(document, at))
    return false;
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
  const { words } = document;
  const aged = ageBehind(document, name, limit) && !isOrdinal(document, name);
  const at = bracket?.next ?? (aged ? name + 1 : name);
  if (at >= limit) return null;
  if (!gapText(document, at).includes(',')) return null;
  if (classesOf(words, at) & RELATIVE) {
    const role = roleInClause(document, at, limit);
    // ", joka toimii projektipäällikkönä".
    return role === null && document.lexicon.cases ? roleFurther(document, at + 1, limit) : written(document, role);
  }
  // ", appointed head of the lab in May,".
  const given = document.lexicon.subjectFirst && document.lexicon.givesRole(wordIn(document, at));
  if (given) return written(document, titlePhrase(document, at + 1, limit, true));
  // ", heute Leiterin,", ", now head of the lab", ", i dag chef".
  const now = behindNow(document, at, limit);
  const current = now > at ? titlePhrase(document, now, limit, true) : null;
  if (current !== null) return wordsAt(document, { ...current, start: Math.min(current.start, startOf(words, now)) });
  const relative = classesOf(words, at) & ARTICLE && document.lexicon.clauses !== null;
  const dated = behindDate(document, relative ? at + 1 : at, limit);
  // ", die als Leiterin den Bau begleitet", ", die seit 2019 Leiterin ist", ", sedan 2019 chef".
  const as = relative && document.lexicon.givesRole(wordIn(document, dated));
  if (as || dated > (relative ? at + 1 : at)) {
    const role = titlePhrase(document, as ? dated + 1 : dated, limit, true);
    if (role !== null) return wordsAt(document, role);
  }
  const title = firstTitle(document, at, limit);
  // "NAME and NAME, two local bakers": what both are in common.
  const several =
    document.lexicon.isIndefinite(wordIn(document, at)) && document.lexicon.isPlural(wordIn(document, title));
  if (title < 0 || several) return null;
  let end = at + 1;
  // "NAME, chef för Broverket (BV), på besök": behind a bracket, too.
  while (end < limit && !/^\)?,/.test(gapText(document, end))) end += 1;
  // "NAME, member for growth, trade and rail, said".
  const list = end < limit && titleWithPreposition(document, at - 1, end) ? listBehind(document, end, limit) : -1;
  const comma = endOf(words, end - 1);
  if (list > 0) end = list;
  let role = readApposition(document, at, end)?.role;
  // "key member of the Committee on Farming, Food, and Forests".
  if (list > 0 && role !== undefined && role.end > comma) role = { start: role.start, end: endOf(words, list - 1) };
  if (role === undefined && isTradeAlone(document, title)) {
    const extent = readExtent(document, title + 1, end);
    role = { start: startOf(words, title > at ? at + 1 : at), end: Math.max(endOf(words, title), extent.end) };
  }
  if (role === undefined || opensClause(document, at, role)) return null;
  // A name behind the title: the title is that person's; not "Chief Financial Officer", but "ordförande och chef NAME".
  let run = title;
  while (isTitleAt(document, run + 1) && gapBefore(document, run + 1) === '') run += 1;
  for (let last = run; last + 2 < end; last += 1)
    if (
      isTitleAt(document, last) &&
      (last === run || !isCapital(words, last)) &&
      !isTitleAt(document, last + 2) &&
      isNameWord(document, last + 1) &&
      isNameWord(document, last + 2) &&
      // "NAME, vd Vedbo Bygg".
      (isGivenName(document, last + 1) || !isAmong(document, last, document.lexicon.language.shortTitles)) &&
      gapBefore(document, last + 1) === '' &&
      !isOrganisationName(document, last + 1, last + 3)
    )
      return null;
  return wordsAt(document, role);
}

/** "On Easter Day, the dean announced": where subjects come first, whether a title behind a comma has a verb of its own. */
function opensClause(document: TextDocument, from: number, role: Range): boolean {
  const { words, lexicon } = document;
  const verb = wordAt(words, role.end);
  return (
    lexicon.subjectFirst !== undefined &&
    (classesOf(words, from) & ARTICLE) !== 0 &&
    gapBefore(document, verb) === '' &&
    !isCapital(words, verb) &&
    (classesOf(words, verb) & (CUE | FUNCTION)) !== 0
  );
}

/** The title on the line below a name that has a line of its own: "NAME\npresschef". */
export function roleBelow(document: TextDocument, name: number): string | null {
  const { words, text } = document;
  const breaks = (at: number): boolean => gapText(document, at).includes('\n');
  if (name >= words.count || !breaks(name)) return null;
  let end = name + 1;
  while (end < words.count && end <= name + LINE && !breaks(end)) end += 1;
  const title = firstTitle(document, name, end);
  if (title < 0 || end > name + LINE || text.charAt(endOf(words, end - 1)) === '.') return null;
  let last = title + 1;
  while (last < end && gapBefore(document, last) === '' && !isNumber(words, last)) last += 1;
  // "Rektor NAME": somebody else.
  for (let at = title + 1; at < last; at += 1) if (isGivenName(document, at)) return null;
  return wordsAt(document, rangeOf(document, name, last - 1));
}

/** The title that is a heading by itself over the paragraph that a name begins: "Regissøren\n\nNAME har …". */
export function roleAbove(document: TextDocument, name: number): string | null {
  const title = name - 1;
  if (title < 1 || !isTitleAt(document, title)) return null;
  const gap = (at: number): string => gapText(document, at);
  const alone = gap(title).includes('\n') && gap(name).includes('\n') && gap(name).trim() === '';
  return alone ? wordsAt(document, rangeOf(document, title)) : null;
}

/** Words of the longest line with a title. */
const LINE = 8;

/** Index of the first title among the first few words of an apposition, or -1. */
function firstTitle(document: TextDocument, from: number, limit: number): number {
  if (from + 1 < limit && isOrdinal(document, from)) return from + 1;
  let most = from + 4;
  for (let word = from; word < limit && word <= most; word += 1) {
    if (word > from && gapBefore(document, word) !== '' && !isSuspended(document, word - 1)) return -1;
    // "the coxswain’s niece": only whose.
    const owner = isMarkedGenitive(document, word);
    if (owner) most = word + 4;
    // "NAME (D-OR), Angus King (I-ME)": somebody else, whose surname is a title.
    else if (word > from && isGivenName(document, word - 1) && document.lexicon.isSurname(wordIn(document, word)))
      return -1;
    else if (isTitleAt(document, word)) return word;
    // ", båtbyggare,", ", båtbyggare i Ekhamra,", ", a retired miner,".
    const noun = word === from || document.lexicon.isIndefinite(wordIn(document, from));
    if (noun && isTradeAlone(document, word)) return word;
    // ", wildlife and rural crime officer,".
    const bits = classesOf(document.words, word);
    if (bits & (PREPOSITION | CUE) || (bits & COORDINATOR && (word === from || isCapital(document.words, word - 1))))
      return -1;
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
    // "who holds the post of head gardener".
    const post = isPost(document, at) ? titlePhrase(document, at + 2, limit, true) : null;
    if (post !== null) return post;
    // "som arbetar som undersköterska".
    const given = ((bits & RELATIVE) !== 0 && document.lexicon.givesRole(wordIn(document, at))) || isAs(document, at);
    if (!given && !document.lexicon.copulas.has(wordIn(document, at))) continue;
    // "who joins from Orrin, where she was director".
    if (classesOf(words, at - 1) & PRONOUN && !(classesOf(words, at - 1) & RELATIVE)) return null;
    const role = titlePhrase(document, at + 1, limit, true) ?? kinPhrase(document, at + 1, limit);
    if (role !== null) return role;
  }
  return null;
}

/** Whether a word means an office that is named behind it: "post of". */
function isPost(document: TextDocument, at: number): boolean {
  return isOneOf(document, at, 'posts') && document.lexicon.naming.has(wordIn(document, at + 1));
}

/** Whether a word is the first preposition that gives a role, where prepositions do: "as". */
export function isAs(document: TextDocument, at: number): boolean {
  const { subjectFirst, language } = document.lexicon;
  return subjectFirst !== undefined && wordsOf(language.rolePrepositions)[0] === wordIn(document, at);
}

/** "mor til to barn på skolen": what somebody is to others. */
function kinPhrase(document: TextDocument, at: number, limit: number): Range | null {
  if (at >= limit || !isPersonAt(document, at)) return null;
  const { end } = readExtent(document, at + 1, limit);
  return end > 0 ? { start: startOf(document.words, at), end } : null;
}

/** Words of a relative clause that are looked through. */
const CLAUSE = 14;

/** A title behind "as", "to", "is", which an apposition goes before: "NAME som ny huvudtränare", "NAME har vært frivillig". */
export function roleGiven(document: TextDocument, name: number, block: number, first: number = name): string | null {
  const { words, lexicon } = document;
  // "Til daglig er NAME rektor ved skolen".
  const verb = classesOf(words, first - 1);
  if (name < block && verb & FUNCTION && !(verb & NO_VERB) && !isCapital(words, name) && isTitleAt(document, name))
    return gapBefore(document, name) + gapBefore(document, first) === ''
      ? written(document, titlePhrase(document, name, block, true))
      : null;
  let from = bracketAfter(document, name, block)?.next ?? name;
  const limit = Math.min(block, from + 9);
  // "NAME, 41, blir ny chef".
  const age = from < limit && gapBefore(document, from) === ',' ? ageEnd(document, from, limit) : from;
  if (age > from && gapBefore(document, age) === ',') from = age;
  // "NAME, M.D., as its": behind a degree.
  else if (from >= limit || (gapBefore(document, from).replace(')', '') !== '' && !followsDegree(document, from)))
    return null;
  // "NAME (S) från Vedbo är ny ordförande".
  const origin = classesOf(words, from) & PREPOSITION ? listenerEnd(document, from, limit) : from;
  if (isCapital(words, from + 1) && lexicon.copulas.has(wordIn(document, origin))) from = origin;
  const bits = classesOf(words, from);
  // "has named NAME finance director".
  const plain = lexicon.subjectFirst && !isCapital(words, from) && !(bits & (FUNCTION | CUE | PREPOSITION));
  if (plain && !(classesOf(words, first - 1) & ~WORK)) {
    const role = titlePhrase(document, from, block, true);
    // "NAME chairs the board", "NAME fired campaign manager": a verb.
    const verb = lexicon.isPlural(wordIn(document, from)) || endsLike(document, from, lexicon.language.pastEndings);
    if (role?.start === startOf(words, from) && !verb) return wordsAt(document, role);
  }
  const further = roleFurther(document, from, block);
  // "ska NAME bland annat träffa företrädare": no preposition that gives a role.
  const leads = bits & (RELATIVE | FUNCTION) || lexicon.givesRole(wordIn(document, from));
  if (further !== null || !leads || bits & (ARTICLE | PRONOUN)) return further;
  let at = lexicon.copulas.has(wordIn(document, from)) ? behindAge(document, from + 1, limit) : from + 1;
  at = behindDate(document, at, limit);
  const most = Math.min(limit, at + 2);
  while (at < most && classesOf(words, at) & (FUNCTION | ADVERB) && !(classesOf(words, at) & ARTICLE)) at += 1;
  if (at < limit && lexicon.copulas.has(wordIn(document, at))) at += 1;
  // "har utsetts till", "has been appointed as"; not "har anställt läkare".
  if (lexicon.givesRole(wordIn(document, at))) at += 1;
  else if (at + 1 < limit && gapBefore(document, at + 1) === '' && lexicon.givesRole(wordIn(document, at + 1))) at += 2;
  else if (!saysWhat(document, from, at)) return null;
  // "is to be the next director".
  if (at < limit && lexicon.copulas.has(wordIn(document, at))) at += 1;
  return written(document, titlePhrase(document, at, block, (bits & FUNCTION) !== 0));
}

/** The new office behind a name in a headline without its verb: "NAME ny rektor på Vedboskolan", "NAME utsedd till ny rektor". */
export function roleHeralded(document: TextDocument, name: number, limit: number): string | null {
  const { lexicon } = document;
  // "NAMEsta tulee yhtiön toimitusjohtaja": out of whom the holder of an office is made.
  if (lexicon.cases?.isSource(wordIn(document, name - 1)) && name < limit && gapBefore(document, name) === '') {
    const verb = (classesOf(document.words, name) & FUNCTION) !== 0;
    return written(document, titlePhrase(document, verb ? name + 1 : name, limit, true));
  }
  const isNew = (at: number): boolean => at < limit && lexicon.isNew(wordIn(document, at));
  const at = isNew(name) ? name : lexicon.givesRole(wordIn(document, name + 1)) && isNew(name + 2) ? name + 2 : -1;
  return at < 0 || gapBefore(document, at) !== ''
    ? null
    : written(document, titlePhrase(document, at + 1, limit, true));
}

/** Index behind an adverb that says what somebody is today, "now", "i dag"; `at` where there is none. */
function behindNow(document: TextDocument, at: number, limit: number): number {
  const word = classesOf(document.words, at) & PREPOSITION ? at + 1 : at;
  const now = word < limit && isAmong(document, word, document.lexicon.language.nowWords);
  return now && gapBefore(document, word + 1) === '' && (word === at || gapBefore(document, word) === '')
    ? word + 1
    : at;
}

/** Whether one of the words `from` to before `to` says what somebody is. */
function saysWhat(document: TextDocument, from: number, to: number): boolean {
  const { copulas, givesRole } = document.lexicon;
  for (let at = from; at < to; at += 1) {
    const word = wordIn(document, at);
    if (copulas.has(word) || givesRole(word)) return true;
  }
  return false;
}

/** Index behind a date or a time: "ist seit 2019 Leiterin", "bliver den 1. maj ny rektor"; `at` where there is none. */
function behindDate(document: TextDocument, at: number, limit: number): number {
  const { words } = document;
  for (let word = at; word < limit && /^\.?$/.test(gapBefore(document, word)); word += 1) {
    const dated = isNumber(words, word) || (classesOf(words, word) & (MONTH | STATEMENT)) !== 0;
    if (dated) at = word + 1;
    // "i tolv år".
    else if (!(
      classesOf(words, word) & (PREPOSITION | ARTICLE | COORDINATOR) || classesOf(words, word + 1) & STATEMENT
    ))
      break;
  }
  return at;
}

/** Index behind an age that a title is joined to: "är 43 år och rektor", "is 49 years old and a surgeon"; `at` where there is none. */
function behindAge(document: TextDocument, at: number, limit: number): number {
  const { words } = document;
  if (!isNumber(words, at) || endOf(words, at) - startOf(words, at) > 2) return at;
  for (let word = at + 1; word < limit && word < at + 4 && gapBefore(document, word) === ''; word += 1)
    if (classesOf(words, word) & COORDINATOR) return word + 1;
  return at;
}

/**
 * A title further on in the clause: behind a second, another verb ("NAME har varit lokförare i 29 år och är ordförande"),
 * behind "as" ("tiltræder i maj som direktør"), or in a case of its own ("aloitti museon intendenttinä").
 */
function roleFurther(document: TextDocument, from: number, limit: number): string | null {
  const { words, lexicon } = document;
  for (let at = from; at < limit && at < from + CLAUSE && (at === from || gapBefore(document, at) === ''); at += 1) {
    if (lexicon.cases?.isRole(wordIn(document, at)) && isTitleAt(document, at)) return baseRole(document, at, from);
    const post = isPost(document, at) ? titlePhrase(document, at + 2, limit, true) : null;
    if (post !== null) return wordsAt(document, post);
    if (classesOf(words, at) & COORDINATOR && lexicon.copulas.has(wordIn(document, at + 1)))
      return wordIn(document, at + 1) === wordIn(document, from)
        ? null
        : written(document, titlePhrase(document, at + 2, limit, true));
    // "… fra stillingen som leder": what somebody was; "arbeitet als", "joined Alder Water as"; not "said … as".
    const asInEnglish = isAs(document, at) && !(classesOf(words, from) & CUE);
    const plain = lexicon.clauses !== null ? FUNCTION : asInEnglish ? PREPOSITION : 0;
    if (at > from && classesOf(words, at) & (RELATIVE | plain) && lexicon.givesRole(wordIn(document, at)))
      return at > from + 1 &&
        classesOf(words, at - 1) === 0 &&
        !isCapital(words, at - 1) &&
        !isNumber(words, at - 1) &&
        (plain || (classesOf(words, at - 2) | classesOf(words, at - 3)) & PREPOSITION)
        ? null
        : written(document, titlePhrase(document, at + 1, limit, false));
  }
  return null;
}

function written(document: TextDocument, role: Range | null): string | null {
  return role && wordsAt(document, role);
}
