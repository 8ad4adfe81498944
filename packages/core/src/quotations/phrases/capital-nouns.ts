import {
  ARTICLE,
  CLOSING_CUE,
  COORDINATOR,
  CUE,
  FUNCTION,
  GIVEN_NAME,
  HONORIFIC,
  NAME_PARTICLE,
  PREPOSITION,
  PRONOUN,
  STATEMENT,
  WORK,
} from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { ALL_CAPITALS, classesOf, endOf, isCapital, isNumber, startOf, wordAt } from '../../text/words.ts';
import type { Cast } from '../people/figure.ts';
import { surnamesAlone } from '../people/learned-titles.ts';
import { isGenitiveArticle, isNumbered } from './extent.ts';
import {
  gapBefore,
  gapText,
  isHonorificAt,
  isPersonAt,
  isTitleAt,
  opensSentence,
  wordIn,
  isGivenName,
} from './gaps.ts';
import { NAME_LIMIT } from './name-end.ts';
import { isOrganisationName, organisationAmong } from './name-organisation.ts';

/*
 * Names among nouns where every noun has a capital, and articles show case.
 */

/** Whether a noun is no given name, and has an article before it: "die Bewerbung", "der neue Trainer". */
export function isCommonNoun(document: TextDocument, at: number): boolean {
  const { words } = document;
  if (classesOf(words, at) & (GIVEN_NAME | HONORIFIC)) return false;
  // "die 15-jährige NAME", "die elfjährige NAME".
  if (isPersonAt(document, at - 1) && !isCapital(words, at - 1)) return false;
  // "EKO-Unterstützer": of what has an abbreviation.
  if (OF_LETTERS.test(document.text.slice(startOf(words, at), endOf(words, at)))) return true;
  for (let before = at - 1; before >= 0 && before > at - 4; before -= 1) {
    if (gapBefore(document, before + 1) !== '') return false;
    const bits = classesOf(words, before);
    if (bits & ARTICLE) return true;
    if (isCapital(words, before) || bits & (CUE | FUNCTION | PREPOSITION | COORDINATOR | PRONOUN)) return false;
  }
  return false;
}

const OF_LETTERS = /^\p{Lu}\p{L}?\p{Lu}+-\p{Lu}\p{Ll}+$/u;

/** Where a name begins behind a common noun that says what the person is: "der Imker Bodo Ehlers"; `last` where none does. */
export function behindNoun(document: TextDocument, at: number, last: number): number {
  if (!isCommonNoun(document, at)) return at;
  if (!(last - at === 3 && isWhole(document, at)) && isOrganisationName(document, at, last)) return at;
  // "den Einsatz Freier Programme".
  if (isInflected(document, at + 1)) return last;
  return last - at >= 3 || isPersonAt(document, at) || document.names.has(wordIn(document, last - 1)) ? at + 1 : last;
}

/** "der Leiter des Kanal-Projekts Neil Gove", "der EKO Neil Gove": a compound with a hyphen, or letters, in the genitive are all of a name. */
function isWhole(document: TextDocument, at: number): boolean {
  const { forms } = document.words;
  const letters = (forms[at] ?? 0) & ~(forms[at + 1] ?? 0) & ALL_CAPITALS;
  return isGenitiveArticle(document, at - 1) && (letters !== 0 || /-[^-]*s$/.test(wordIn(document, at)));
}

/** "die Sprecherin der IG Bau Nord, Anna Berg, sagt": letters and names that are the body of whoever stands between commas behind it. */
export function isBodyOfNext(document: TextDocument, at: number): boolean {
  const { words } = document;
  if (!isWhole(document, at) || isGivenName(document, at + 1)) return false;
  let next = at + 1;
  while (next < at + NAME_LIMIT && isCapital(words, next) && gapBefore(document, next) === '') next += 1;
  if (gapBefore(document, next) !== ',' || isTitleAt(document, next)) return false;
  let end = next;
  while (isCapital(words, end) && end < next + 4 && (end === next || /^\.?$/.test(gapBefore(document, end)))) end += 1;
  return end > next + 1 && gapBefore(document, end) === ',' && !isOrganisationName(document, next, end);
}

/** Whether a common noun says what the person behind it is: "die Rentnerin NAME". */
export function tellsWho(document: TextDocument, at: number): boolean {
  if (gapBefore(document, at + 1) !== '' || !isCapital(document.words, at) || isTitleAt(document, at)) return false;
  return isPersonAt(document, at) || (isCommonNoun(document, at) && !ABSTRACT.test(wordIn(document, at)));
}

/** "Sprecherin der Fraktion Freie Mitte": a name without a given name behind a title and an article. */
export function isOfNoun(document: TextDocument, from: number, at: number, first: number): boolean {
  const { words } = document;
  if (isGivenName(document, first) || (first > at && isWhole(document, at) && !isBodyOfNext(document, at)))
    return false;
  for (let word = from; word + 1 < at; word += 1)
    if (isTitleAt(document, word) && classesOf(words, word + 1) & ARTICLE) return true;
  return false;
}

/** Whether what stands in lower case behind a noun is no genitive and no preposition, nor joins another. */
export function endsNoun(document: TextDocument, at: number): boolean {
  const { words } = document;
  // "e. V.", "a. D."
  const letter = endOf(words, at) - startOf(words, at) === 1 && gapBefore(document, at + 1) === '.';
  if (letter || isCapital(words, at) || !isCapital(words, at - 1) || gapBefore(document, at) !== '') return false;
  if (isNumbered(document, at) || isGenitiveByAdjective(document, at)) return false;
  return !(classesOf(words, at) & (PREPOSITION | COORDINATOR | NAME_PARTICLE) || isGenitiveArticle(document, at));
}

/** "[Verband] kommunaler Werke", "junger und alter Gäste": a genitive that only its adjectives show. */
function isGenitiveByAdjective(document: TextDocument, at: number): boolean {
  const { words } = document;
  for (let adjective = at; adjective < at + LONGEST_ATTRIBUTE; adjective += 1) {
    if (classesOf(words, adjective) !== 0 || isCapital(words, adjective) || !wordIn(document, adjective).endsWith('er'))
      return false;
    if (gapBefore(document, adjective + 1) !== '') return false;
    if (isCapital(words, adjective + 1) || classesOf(words, adjective + 1) & COORDINATOR) return true;
  }
  return false;
}

/** Adjectives of the longest attribute. */
const LONGEST_ATTRIBUTE = 4;

/** Whether "von" before word `of` tells where somebody is from: "NAME von der Universität". */
export function isOrigin(document: TextDocument, at: number, of: number): boolean {
  const { words, lexicon } = document;
  if (!(classesOf(words, at) & PREPOSITION)) return false;
  // "NAME NAME von den EKO", "NAME NAME von der Open Harbour Foundation".
  const capitals = (words.forms[of] ?? 0) & ~(words.forms[at - 1] ?? 0) & ALL_CAPITALS;
  let end = of + 1;
  while (end < of + 3 && isCapital(words, end) && gapBefore(document, end) === '') end += 1;
  if (organisationAmong(document, of, end) || capitals !== 0) return true;
  if (lexicon.clauses?.nobility.has(wordIn(document, at - 1)) || isGivenName(document, at - 1)) return false;
  return !isTitleAt(document, at - 2) && !isHonorificAt(document, at - 2);
}

/** The base form of a name that begins at an offset, behind an article that shows the genitive: "des Bauamts". */
export function nominative(document: TextDocument, start: number, name: string): string {
  const { clauses } = document.lexicon;
  const article = wordIn(document, wordAt(document.words, start) - 1);
  const genitive = clauses?.genitiveArticles.has(article) === true && clauses.obliqueArticles.has(article);
  return genitive ? name.replace(/^(\S+?)e?s(?= |$)/, '$1') : name;
}

/** Whether a word right behind a title is its holder's name, "Polizeipräsident Albers", not what the office is of, "Leiter Vertrieb". */
export function isOfficer(document: TextDocument, cast: Cast, from: number, first: number, end: number): boolean {
  const { lexicon, words } = document;
  if (first === from || gapBefore(document, first) !== '') return false;
  const title = wordIn(document, first - 1);
  if (!isTitleAt(document, first - 1) || lexicon.isPlural(title) || lexicon.isOfFirm(title)) return false;
  const word = wordIn(document, first);
  const plain = (classesOf(words, first) & ~GIVEN_NAME) === 0 && endOf(words, first) - startOf(words, first) > 2;
  return (
    plain &&
    !isOrganisationName(document, first, end) &&
    !lexicon.isArea(word) &&
    !ABSTRACT.test(word) && // "Präsident Frankreichs".
    ((lexicon.nameForms(word).length === 1 && !isGivenTo(document, from, title)) ||
      isBare(document, from) ||
      (cast.alone ??= surnamesAlone(document)).has(word))
  );
}

/** Whether an office stands in the dative, so that the noun behind it may be what is given: "macht dem Landrat Sorge", but "mit dem Landrat Meier". */
function isGivenTo(document: TextDocument, from: number, title: string): boolean {
  const article = wordIn(document, from - 1);
  const dative = article === 'dem' || (article === 'den' && title.endsWith('n'));
  return dative && !(classesOf(document.words, from - 2) & PREPOSITION);
}

/** Whether a title stands without an article, as before a name: "sagte Polizeisprecher Ahlers", but not "der Präsident Rauenlands". */
function isBare(document: TextDocument, from: number): boolean {
  return (
    gapText(document, from).includes('\n') ||
    opensSentence(document, from) ||
    (classesOf(document.words, from - 1) & (CUE | CLOSING_CUE)) !== 0
  );
}

/** How nouns end that mean nobody, one or several, and beside them those that a surname may end in. */
const ABSTRACT = /(?:ung|heit|keit|schaft|ion|tät|ment|ing|ik)$/;
const SURELY_ABSTRACT = /(?:ung|heit|keit|schaft|tät)$/;
const ABSTRACTS = /(?:ung|heit|keit|schaft|tät|ion)en$/;

/**
 * Whether the capitals of a run mean nobody, where no given name, title or form of address opens it: an adjective and its
 * noun, "Christlicher Glaube", what is counted, the branch of a country, "Nordbild Deutschland", or a noun that the text knows as one.
 */
export function isNobody(document: TextDocument, first: number, end: number): boolean {
  const { words, lexicon, names } = document;
  const bits = classesOf(words, first);
  if (bits & GIVEN_NAME) return false;
  const word = wordIn(document, first);
  const last = wordIn(document, end - 1);
  const [, ...bases] = lexicon.nameForms(word);
  return (
    (bits & (WORK | STATEMENT)) !== 0 ||
    // "21 Millionen Menschen".
    (isNumber(words, first - 1) && gapBefore(document, first) === '') ||
    isInflected(document, first) ||
    SURELY_ABSTRACT.test(word) ||
    ABSTRACTS.test(last) ||
    (end - first > 1 && ((lexicon.isArea(last) && last.length > 5) || bases.some((base) => names.has(base)))) ||
    (document.nouns ??= nounsOf(document)).has(word)
  );
}

/** The capitalised words that an article stands right before. */
function nounsOf(document: TextDocument): Set<string> {
  const { words } = document;
  const nouns = new Set<string>();
  for (let at = 1; at < words.count; at += 1)
    if (isCapital(words, at) && classesOf(words, at - 1) & ARTICLE && gapBefore(document, at) === '')
      nouns.add(wordIn(document, at));
  return nouns;
}

/** Whether a word ends like an adjective before its noun: "christlicher", "weitere". */
function isInflected(document: TextDocument, at: number): boolean {
  const { clauses } = document.lexicon;
  const stem = wordIn(document, at).replace(/e[mnrs]?$/, '');
  if (clauses === null || stem.length === endOf(document.words, at) - startOf(document.words, at)) return false;
  const endings = [...clauses.adverbEndings, ...clauses.adjectiveStems];
  return endings.some((ending) => stem.endsWith(ending));
}
