import {
  ADVERB,
  ARTICLE,
  COMPLEMENTISER,
  COORDINATOR,
  CUE,
  FIRST_PERSON,
  FUNCTION,
  GIVEN_NAME,
  HONORIFIC,
  MONTH,
  NAME_PARTICLE,
  NEGATION,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SOURCE_AFTER,
  SOURCE_BEFORE,
  STATEMENT,
  TITLE,
} from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { isApostrophe, isUpper } from '../../text/characters.ts';
import { CAPITAL, JOINED, classesOf, endOf, isCapital, isNumber, startOf } from '../../text/words.ts';
import {
  endsLike,
  gapBefore,
  gapText,
  isAmong,
  isMarkedGenitive,
  isPersonAt,
  isTitleAt,
  opensSentence,
  wordIn,
  isGivenName,
} from './gaps.ts';

/** A capitalised word that can be part of a name. */
export function isNameWord(document: TextDocument, at: number): boolean {
  // Small enough to be compiled into whoever asks: most words have no capital.
  const form = document.words.forms[at] ?? 0;
  return ((form & CAPITAL) !== 0 || hasCapitalInside(document, at, form)) && mayBeName(document, at);
}

/** Whether a capital stands in a word that does not begin with one. */
function hasCapitalInside(document: TextDocument, at: number, form: number): boolean {
  if (form & JOINED) return isCapitalBehindParticle(document, at);
  return document.lexicon.subjectFirst?.isMutated(document, at) === true;
}

function mayBeName(document: TextDocument, at: number): boolean {
  const { words } = document;
  const joined = ((words.forms[at] ?? 0) & JOINED) !== 0;
  const bits = classesOf(words, at);
  // "Klaus Freitag, Hafenmeister", "Klaus Lange".
  if (bits & (ADVERB | NEGATION) && !(bits & GIVEN_NAME)) {
    const titled = isCapital(words, at - 1) && isTitleAt(document, at - 2) && gapBefore(document, at - 1) === '';
    if (document.lexicon.clauses === null || !(titled || isGivenName(document, at - 1))) return false;
    // "Bürgermeister Niklas Sonntag": without a preposition no day, where no surname stands before it.
    const closes = gapBefore(document, at + 1) === ',' || document.lexicon.isSurname(wordIn(document, at));
    return (closes || titled || !isCapital(words, at - 2)) && gapBefore(document, at) === '';
  }
  // "Last night, NAME said".
  if (isAmong(document, at + 1, document.lexicon.language.timeNouns) && opensSentence(document, at)) return false;
  // "Ny minister".
  if (!isCapital(words, at + 1) && document.lexicon.isNew(wordIn(document, at))) return false;
  // "… . Säger NAME."
  const { compounds } = document.lexicon.language;
  if (compounds && bits & CUE && !(bits & GIVEN_NAME) && opensSentence(document, at)) return false;
  // "Motiveringen lyder:", "Motivering:".
  const says = bits & STATEMENT && document.lexicon.suffixedArticles && opensLine(document, at);
  if (says && (gapBefore(document, at + 1) !== '' || !isCapital(words, at + 1))) return false;
  // "Haastattelimme NAME", "Lausunnossaan NAME", "Maailmanlaajuisesti NAME on".
  const { cases, language, isAdverb, isPersonNoun, isTrade } = document.lexicon;
  if ((bits & ~STATEMENT) === 0 && cases && (cases.isOwned(wordIn(document, at)) || isAdverb(wordIn(document, at))))
    return false;
  if (cases?.isAdverbial(document, at)) return false;
  // "Osaajat-hanke", "Bell-ringer", "Eight-year-old", "London-based".
  if (joined && isCommonCompound(document, at) && !isOfSyllables(document, at)) {
    const word = wordIn(document, at);
    const joint = word.indexOf('-');
    if (
      language.compounds ||
      isTrade(word) ||
      endsLike(document, at, language.adjectiveEndings) ||
      isPersonNoun(word.slice(0, joint)) ||
      isPersonNoun(word.slice(joint + 1))
    )
      return false;
  }
  // "your April 28 letter".
  if (bits & MONTH && gapBefore(document, at + 1) === '' && isNumber(words, at + 1)) return false;
  // "Peter May (89)", not "Peter May 5".
  if (bits & MONTH && isGivenName(document, at - 1) && isCapital(words, at - 1))
    return gapBefore(document, at) === '' && (gapBefore(document, at + 1) !== '' || !isNumber(words, at + 1));
  const given = (bits & GIVEN_NAME) !== 0;
  // "Per Holm", but "Per Mausklick" where nouns have capitals.
  const noun = given && bits & PREPOSITION && document.lexicon.capitalisedNouns && opensLine(document, at);
  if (given && bits & (PREPOSITION | ARTICLE | FUNCTION) && isCapital(words, at + 1) && !noun) return true;
  // "sier Per (56)".
  if (given && bits & PREPOSITION && !noun && !opensSentence(document, at)) return true;
  return (
    !(
      bits &
      (FUNCTION |
        ARTICLE |
        PRONOUN |
        FIRST_PERSON |
        COMPLEMENTISER |
        PREPOSITION |
        COORDINATOR |
        RELATIVE |
        SOURCE_BEFORE)
    ) || (bits & (HONORIFIC | TITLE)) !== 0
  );
}

/** "Osaajat-hanke": a name joined to a common noun. */
function isCommonCompound({ text, words }: TextDocument, at: number): boolean {
  const start = startOf(words, at);
  let hyphen = endOf(words, at) - 2;
  while (hyphen > start && text.charCodeAt(hyphen) !== 0x2d) hyphen -= 1;
  // "Ala-aho": between two vowels that are the same the hyphen is spelling.
  const spelled = text.charAt(hyphen - 1) === text.charAt(hyphen + 1);
  return hyphen > start + 1 && !spelled && /\p{Ll}/u.test(text.charAt(hyphen + 1));
}

/** "Hyun-woo Kang": two short syllables with a capital behind them, of which the second is no word that means somebody. */
function isOfSyllables(document: TextDocument, at: number): boolean {
  const { lexicon, text, words } = document;
  const word = text.slice(startOf(words, at), endOf(words, at));
  const second = /^\p{Lu}\p{Ll}{1,4}-(\p{Ll}{2,4})$/u.exec(word)?.[1] ?? '';
  const stands = second !== '' && lexicon.cases === undefined;
  const known = lexicon.classes.of(second) !== 0 || lexicon.isTitle(second) || lexicon.isPersonNoun(second);
  return stands && !known && isCapital(words, at + 1) && gapBefore(document, at + 1) === '';
}

/** "al-Rashid", "d’Almeida", "dell’Orto": a particle joined to the name. */
function isCapitalBehindParticle({ text, words, lexicon }: TextDocument, at: number): boolean {
  const start = startOf(words, at);
  for (let joint = start + 1; joint <= start + 4; joint += 1) {
    const code = text.charCodeAt(joint);
    if (code !== 0x2d && !isApostrophe(code)) continue;
    if (!isUpper(text.charCodeAt(joint + 1)) || joint + 1 >= endOf(words, at)) return false;
    return joint === start + 1 || code !== 0x2d || (lexicon.classes.of(text.slice(start, joint)) & NAME_PARTICLE) !== 0;
  }
  return false;
}

/** Whether a capitalised word may stand in the genitive: "Vedbos", "Lauhajärven". */
export function isGenitive(document: TextDocument, at: number): boolean {
  const word = wordIn(document, at);
  return isCapital(document.words, at) && /[ns]$/.test(word) && document.lexicon.nameForms(word).length > 1;
}

/** Whether the word at `at` means a person behind an article or whose it is, whatever it is elsewhere: "en äldre man", "Öbergs man", but "man säger". */
export function isPersonByArticle(document: TextDocument, at: number): boolean {
  if (!isPersonAt(document, at)) return false;
  let before = at - 1;
  while (before > at - 3 && classesOf(document.words, before) === 0 && gapBefore(document, before + 1) === '')
    before -= 1;
  return (classesOf(document.words, before) & ARTICLE) !== 0 || isGenitive(document, at - 1);
}

/** A genitive before a noun: "Sandhu’s family", "EU:s förordning", "Skolverkets föreskrifter". */
export function isPossessive(document: TextDocument, at: number): boolean {
  const { words } = document;
  if (isMarkedGenitive(document, at)) return true;
  const word = wordIn(document, at);
  const base = word.slice(0, -1);
  return (
    word.endsWith('s') &&
    document.lexicon.nameForms(word).includes(base) &&
    !document.names.has(word) &&
    (document.lexicon.isOrganisation(base) || document.names.has(base)) &&
    (classesOf(words, at + 1) & NO_NOUN) === 0
  );
}

/** What a word behind a genitive is where no noun follows. */
const NO_NOUN =
  FUNCTION | ARTICLE | PREPOSITION | COORDINATOR | ADVERB | CUE | SOURCE_AFTER | RELATIVE | COMPLEMENTISER;

/** Whether a word opens a sentence, or a line. */
function opensLine(document: TextDocument, at: number): boolean {
  return at === 0 || opensSentence(document, at) || gapText(document, at).includes('\n');
}
