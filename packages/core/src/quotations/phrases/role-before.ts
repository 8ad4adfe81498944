import {
  ADVERB,
  ARTICLE,
  COMPLEMENTISER,
  COORDINATOR,
  CUE,
  FUNCTION,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  WORK,
} from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { isUpper } from '../../text/characters.ts';
import { ALL_CAPITALS, classesOf, endOf, isCapital, startOf } from '../../text/words.ts';
import { isOfOneBefore } from './another-person.ts';
import { isAdverbial, readExtent } from './extent.ts';
import {
  isPersonAt,
  addressStart,
  endsOffice as endsTitle,
  endsLike,
  gapBefore,
  gapText,
  isHonorificAt,
  isMarkedGenitive,
  isOrganisationAt,
  isSuspended,
  isTitleAt,
  opensSentence,
  ownsBody,
  titleStem,
  wordIn,
} from './gaps.ts';
import { listenerEnd } from './listener.ts';
import { NO_VERB } from './name-run.ts';
import { joinedBefore, ownerBefore } from './owner-before.ts';
import { roleEnd } from './role-end.ts';
import { runsIntoName } from './office-before-name.ts';
import { listTitle, officesBefore } from './office-list.ts';
import { behindPerson, isTradeAt } from './plain-noun.ts';
import { behindSpeech, rangeOf, wordsAt } from './spans.ts';
import { isAs } from './stated-role.ts';

const MARK_BETWEEN = /["“”„»«]|[,.][’']/;

/** The title words before a name: "Infrastrukturverkets insatsledare", "Sen.", "Teaterchefen,". */
export function roleBefore(
  document: TextDocument,
  name: number,
  floor: number,
  end: number,
  shared = false,
): string | null {
  const { words } = document;
  name = addressStart(document, name, floor);
  floor = behindSpeech(document, name, floor);
  // "… the first President of Norland,” NAME said": in somebody's words.
  if (MARK_BETWEEN.test(gapText(document, name))) return null;
  if (isOfOneBefore(document, name - 1)) return null;
  if (gapBefore(document, name) === ')')
    return roleBeforeBracket(document, name, floor) ?? sharedRole(document, name, floor);
  let first = name;
  if (
    first > floor &&
    ((isTitleAt(document, first - 1) &&
      !isOblique(document, first - 1) &&
      (shared || !areOthers(document, first, end))) ||
      isTradeAt(document, first - 1) ||
      document.lexicon.clauses?.reader.tellsWho(document, first - 1) ||
      isRelative(document, first - 1, floor))
  )
    first -= 1;
  if (first === name) {
    const all = sharedRole(document, name, floor);
    if (all !== null) return all;
  }
  if (first === name || !standsBeside(document, name, floor)) {
    // "Forhandlingsleder i Helserenhold: NAME" on a line of its own.
    const apposed =
      gapBefore(document, name) === ',' ||
      (gapBefore(document, name) === ':' && apposedStart(document, name, floor) === floor);
    const listed = apposed && (isCapital(words, name - 1) || gapBefore(document, end) === ',');
    const list = listed ? listTitle(document, name, floor) : -1;
    // "NAME, Minister for Trade, Ports and Harbours, NAME": of the one before.
    if (list >= 0)
      return isApposed(document, officeStart(document, list, floor)) ? null : officeFrom(document, list, floor, name);
    const office = apposed || runsIntoName(document, name, floor, end) ? apposedRole(document, name, floor) : null;
    if (apposed || office !== null) return office;
    // "beim Besuch des Landrats NAME".
    if (
      document.lexicon.clauses !== null &&
      first > floor &&
      gapBefore(document, name) === '' &&
      isTitleAt(document, first - 1)
    )
      return baseRole(document, first - 1, floor);
    return roleByVerb(document, name, floor, end);
  }
  // Compound and attributive titles: "energi- och näringsminister", "tillförordnad chef", "Chief Executive".
  if (endsTitle(document, first) && classesOf(document.words, first - 1) & PREPOSITION) first -= 2;
  while (first > floor && name - first < 4 && gapBefore(document, first) === '' && isTitleAt(document, first - 1))
    first -= 1;
  first = ownerAndPhrase(document, joinedBefore(document, first, floor), floor);
  first = behindPerson(document, officesBefore(document, first, name, floor), name - 1);
  // "TU Vedbo-Rektor NAME".
  const letters = ((words.forms[first - 1] ?? 0) & ALL_CAPITALS) !== 0 && gapBefore(document, first) === '';
  if (letters && first > floor && document.lexicon.capitalisedNouns && wordIn(document, first).includes('-'))
    first -= 1;
  // "Sportslig leder NAME": at the head of the sentence.
  const { suffixedArticles, isAdjective } = document.lexicon;
  const heads = first - 1 === floor || opensSentence(document, first - 1);
  const beside = suffixedArticles && first > floor && gapBefore(document, first) === '' && heads;
  if (beside && isCapital(words, first - 1) && !classesOf(words, first - 1) && isAdjective(wordIn(document, first - 1)))
    first -= 1;
  // "NAME (M) nämndens ordförande, NAME": of the one before.
  if (gapBefore(document, name) === ',' && gapBefore(document, first) === ')') return null;
  const gap = gapBefore(document, name) === '.' ? 1 : 0;
  // "Leder i produsentlaget, melkebonde NAME", "der Leiter der Camps, der zweifache Staatsmeister NAME".
  // "The Vicar, the Revd Canon NAME".
  const address = addressStart(document, first, floor);
  let edge = address;
  while (
    edge > floor + 1 &&
    edge > first - 2 &&
    gapBefore(document, edge) === '' &&
    (classesOf(words, edge - 1) === 0 || classesOf(words, edge - 1) & ARTICLE) &&
    !mayBePresent(document, edge - 1)
  )
    edge -= 1;
  const other = edge > floor && gapBefore(document, edge) === ',' ? apposedStart(document, edge, floor) : -1;
  const start = other < 0 || isSomebodys(document, other) ? first : other;
  // "On Bo Lind’s election as chair, NAME": whose office that is, the genitive says.
  if (isAs(document, start - 1) && isMarkedGenitive(document, start - 3)) return null;
  const stop = start === other && address < first ? endOf(words, edge - 1) : endOf(words, name - 1) + gap;
  return wordsAt(document, { start: startOf(words, start), end: stop });
}

/**
 * The title that a verb gives to whoever stands behind it: "Ny direktør for Havnen er NAME.", "Skolens leder hedder NAME.",
 * "Som ny direktør for Havnen tiltræder NAME den 1. maj".
 */
function roleByVerb(document: TextDocument, name: number, floor: number, end: number): string | null {
  const { words } = document;
  const { cases } = document.lexicon;
  const verb = name - 1;
  // "koulun rehtorina toimiva NAME", "Toimitusjohtajana jatkaa NAME.", "johtajaksi on valittu NAME".
  for (let at = verb; cases && at >= floor && at > verb - ROLE_VERB; at -= 1) {
    if (cases.isRole(wordIn(document, at)) && isTitleAt(document, at)) return baseRole(document, at, floor);
    const other = isCapital(words, at) ? !cases.isAdverbial(document, at) : classesOf(words, at) & OTHER_CLAUSE;
    if (other || gapBefore(document, at) !== '') break;
  }
  // "Hamnchefen, som heter NAME, är lättad".
  const named =
    classesOf(words, verb - 1) & RELATIVE && gapBefore(document, verb - 1) === ',' && gapBefore(document, end) === ',';
  if (named) return apposedRole(document, verb - 1, floor);
  if (gapBefore(document, name) !== '' || !/^,?$/.test(gapBefore(document, verb))) return null;
  const bits = classesOf(words, verb);
  // Not "The attorney identified NAME, 43".
  const predicate =
    bits & FUNCTION
      ? !(bits & NO_VERB)
      : !(bits & ~(CUE | WORK)) && !isCapital(words, verb) && document.lexicon.subjectFirst === undefined;
  // "var NAME fra Norby Røde Kors."
  const isFrom = gapBefore(document, end) === '' && classesOf(words, end) & PREPOSITION && isCapital(words, end + 1);
  const behind = isFrom ? listenerEnd(document, end, words.count) : end;
  const closes = gapBefore(document, behind) !== '' || isAdverbial(document, end, Math.min(words.count, end + 4));
  // "Organisten selv hedder NAME".
  const last = classesOf(words, verb - 1) & ADVERB ? verb - 1 : verb;
  if (!predicate || !closes) return null;
  const role = gapBefore(document, verb) === '' ? apposedRole(document, last, floor) : null;
  // "Leder for laget som fant hunden, var NAME".
  return role ?? apposedRole(document, relativeBefore(document, verb, floor), floor);
}

/** Index of the word that opens a relative clause before a verb, or -1. */
function relativeBefore({ words }: TextDocument, verb: number, floor: number): number {
  for (let at = verb - 1; at > floor && at > verb - CLAUSE; at -= 1) if (classesOf(words, at) & RELATIVE) return at;
  return -1;
}

/** The same of whoever has another title right before the name: "Einsatzleiter war Hauptkommissar NAME.", "Schlagmann war ihr Onkel NAME." */
export function otherRoleBefore(document: TextDocument, name: number, floor: number, end: number): string | null {
  const { words, lexicon } = document;
  const isBeside = (at: number): boolean => at > floor && gapBefore(document, at) === '';
  let first = name;
  while (isBeside(first) && (isTitleAt(document, first - 1) || isPersonAt(document, first - 1))) first -= 1;
  if (first === name) return null;
  // "ihr", "a former".
  const plain = (at: number): boolean =>
    !isCapital(words, at) && ((classesOf(words, at) & ~ARTICLE) === 0 || lexicon.whose(wordIn(document, at)) !== 0);
  for (let most = 2; most > 0 && isBeside(first) && plain(first - 1); most -= 1) first -= 1;
  return roleByVerb(document, first, floor, end);
}

/** "ordförande i Alfa, lämnar Betas ordförande NAME": whether a word ends like a Scandinavian verb in the present, which hardly any adjective does. */
function mayBePresent(document: TextDocument, at: number): boolean {
  return endsLike(document, at, document.lexicon.language.presentEndings);
}

/** An office from its title on, with whose it is, up to the name that it runs into: "Minister for the Arts NAME". */
export function officeFrom(document: TextDocument, title: number, floor: number, name: number): string {
  const behind = addressStart(document, name, title + 1);
  return wordsAt(document, rangeOf(document, officeStart(document, title, floor), behind - 1));
}

/** Index of the first word of an office with a title at a word: back over other titles, attributes, and whose it is. */
function officeStart(document: TextDocument, title: number, floor: number): number {
  const { words, lexicon } = document;
  const goesBack = (at: number): boolean => at > floor && gapBefore(document, at) === '';
  let first = title;
  while (goesBack(first) && isTitleAt(document, first - 1)) first -= 1;
  // "der sportliche Leiter", "der Technische Leiter".
  while (
    lexicon.clauses !== null &&
    goesBack(first) &&
    classesOf(words, first - 1) === 0 &&
    (!isCapital(words, first - 1) || isAttribute(document, first - 1))
  )
    first -= 1;
  return ownerAndPhrase(document, first, floor);
}

/** Back over whose an office is, and over what a phrase begins with before it. */
function ownerAndPhrase(document: TextDocument, title: number, floor: number): number {
  const first = ownerBefore(document, title, floor);
  return document.lexicon.subjectFirst?.phraseStart(document, first, floor) ?? first;
}

/** The title of several that stands before the first of them: "Senators NAME (D-OR), NAME of Norland and NAME". */
function sharedRole(document: TextDocument, name: number, floor: number): string | null {
  const { words, lexicon } = document;
  if (!(classesOf(words, name - 1) & COORDINATOR) && !/^[.)]*,/.test(gapText(document, name))) return null;
  for (let at = name - 1; at >= floor && at > name - LIST; at -= 1) {
    if (isTitleAt(document, at))
      return at < name - 1 && lexicon.isPlural(wordIn(document, at))
        ? roleBefore(document, at + 1, floor, at + 2, true)
        : null;
    // "NAME of Norland".
    const placed =
      classesOf(words, at) & PREPOSITION &&
      isCapital(words, at + 1) &&
      isCapital(words, at - 1) &&
      !isTitleAt(document, at - 1);
    const joined = isCapital(words, at) || classesOf(words, at) & COORDINATOR || placed;
    if (!joined || (/[^,()&]/.test(gapBefore(document, at)) && opensSentence(document, at))) return null;
  }
  return null;
}

/** A title in a case of its own, with whose it is, in its base form: "koulun rehtorina". */
export function baseRole(document: TextDocument, title: number, floor: number): string {
  const { text, words } = document;
  const start = startOf(words, title);
  const stem = titleStem(document, wordIn(document, title));
  // "HNU-Vorsitzenden": the word as it is written, but for its ending.
  let same = 1;
  while (same < stem.length && document.lower.charAt(start + same) === stem.charAt(same)) same += 1;
  return text.slice(startOf(words, ownerBefore(document, title, floor)), start + same) + stem.slice(same);
}

/** Whether what somebody is says of whom, or stands behind a preposition: "Bergs handledare", "datter av fotografen". */
function isSomebodys(document: TextDocument, at: number): boolean {
  const { words, lexicon } = document;
  if (classesOf(words, at - 1) & PREPOSITION) return true;
  for (let word = at; isCapital(words, word) && !isTitleAt(document, word); word += 1)
    if (
      lexicon.nameForms(wordIn(document, word)).length > 1 &&
      !isOrganisationAt(document, word) &&
      // "The RNLI’s".
      !isUpper(document.text.charCodeAt(startOf(words, word) + 1))
    )
      return true;
  return false;
}

/** Whether a title stands in a case that no name behind it shares: "kansanedustajalle, NAME", "des Betriebsrats, NAME". */
function isOblique(document: TextDocument, at: number): boolean {
  const word = wordIn(document, at);
  const { clauses } = document.lexicon;
  const article = wordIn(document, at - 1);
  if (clauses !== null) return clauses.genitiveArticles.has(article) && clauses.obliqueArticles.has(article);
  if (document.lexicon.cases === undefined) return false;
  // "Ekonomien Anna Koski": of several, whose body it is.
  const several = word.endsWith('n') && document.lexicon.isPlural(word);
  return several || (/[aäei]$/.test(word) && titleStem(document, word) !== word);
}

/** Whether a comma or a form of address parts a title of several from the one name behind it: "the chair of governors, NAME". */
function areOthers(document: TextDocument, name: number, end: number): boolean {
  const joined = classesOf(document.words, end) & COORDINATOR && isCapital(document.words, end + 1);
  const apart = gapBefore(document, name) === ',' || isHonorificAt(document, name);
  return !joined && apart && document.lexicon.isPlural(wordIn(document, name - 1));
}

/** Whether a noun says whose the person behind it is: "Agdas dotterdotter NAME". */
function isRelative(document: TextDocument, at: number, floor: number): boolean {
  return gapBefore(document, at + 1) === '' && isPersonAt(document, at) && ownerBefore(document, at, floor) < at;
}

/** "chefen för Vattenprogrammet (VP), NAME": an office of what has an abbreviation of its own. */
function roleBeforeBracket(document: TextDocument, name: number, floor: number): string | null {
  const short = name - 1;
  const apposed = /^\),?\s/.test(gapText(document, name)) && gapBefore(document, short) === '(';
  return apposed ? apposedRole(document, short, floor) : null;
}

/** Whether what stands before a name may belong to it: no sentence ends there. */
function standsBeside(document: TextDocument, name: number, floor: number): boolean {
  const gap = gapBefore(document, name);
  // "Formand: NAME" in a list of facts.
  const label = gap === ':' && name - 1 === floor;
  return gap === '' || gap === ',' || label || (gap === '.' && !opensSentence(document, name));
}

/** The title that, with what it is a title of, ends before word `end`: "die Leiterin des Museums, NAME". */
function apposedRole(document: TextDocument, end: number, floor: number): string | null {
  const first = apposedStart(document, end, floor);
  if (first < 0) return null;
  const { start, end: last } = rangeOf(document, first, end - 1);
  return wordsAt(document, { start, end: Math.min(last, roleEnd(document, first, end)) });
}

/** Index of its first word, or -1. */
function apposedStart(document: TextDocument, end: number, floor: number): number {
  for (let title = end - 1; title >= floor && title > end - CLAUSE; title -= 1) {
    if (
      title + 1 < end &&
      gapBefore(document, title + 1) !== '' &&
      !isSuspended(document, title) &&
      !ownsBody(document, title + 1)
    )
      return -1;
    if (
      !isTitleAt(document, title) ||
      isOblique(document, title) ||
      // "the chair of governors, NAME", "Thanking the students, NAME".
      document.lexicon.isPlural(wordIn(document, title)) ||
      (title + 1 < end && readExtent(document, title + 1, end).next !== end)
    )
      continue;
    const first = officeStart(document, title, floor);
    return isApposed(document, first) ? -1 : first;
  }
  return -1;
}

/** Whether an office is that of somebody before it. */
function isApposed(document: TextDocument, first: number): boolean {
  return [',', ')'].includes(gapBefore(document, first));
}

/** "der Technische": an adjective with a capital, right behind its article. */
function isAttribute(document: TextDocument, at: number): boolean {
  const articled = classesOf(document.words, at - 1) & ARTICLE && gapBefore(document, at) === '';
  return articled !== 0 && endsLike(document, at, document.lexicon.language.attributeEndings);
}

/** Words back among which a title is looked for. */
const CLAUSE = 14;

/** What stands between a role and somebody else. */
const OTHER_CLAUSE = COORDINATOR | PRONOUN | RELATIVE | COMPLEMENTISER;

/** Words back from a name among which the role stands that a verb gives. */
const ROLE_VERB = 4;

/** Words of a list of people with one title. */
const LIST = 40;
