import {
  ADVERB,
  ARTICLE,
  COMPLEMENTISER,
  CONDITIONAL,
  COORDINATOR,
  CUE,
  FUNCTION,
  GIVEN_NAME,
  HONORIFIC,
  NAME_PARTICLE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  STATEMENT,
  TITLE,
  endsAs,
  wordsOf,
} from '../../languages/lexicon.ts';
import { everyLanguage } from '../../languages/every-language.ts';
import type { WordList } from '../../languages/language.ts';
import type { TextDocument } from '../../structure/document.ts';
import { DIGIT, MARK, SPACE, classOf, isDoubleMark, isSpace, isUpper } from '../../text/characters.ts';
import { sentenceEndAfter } from '../../text/sentences.ts';
import { ALL_CAPITALS, QUESTION, classesOf, endOf, isCapital, isNumber, isSpaced, startOf } from '../../text/words.ts';

/**
 * What stands between word `index - 1` and word `index`: '' for white space alone, else its first other sign. The
 * point of an abbreviation goes for nothing before another sign: "Inc., said".
 */
export function gapBefore({ text, words }: TextDocument, index: number): string {
  if (isSpaced(words, index)) return '';
  const stop = startOf(words, index);
  for (let at = endOf(words, index - 1); at < stop; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x20 || classOf(code) & (SPACE | MARK)) continue;
    if (code === 0x3a && isEndingApart(text, at)) return '';
    // "the athletes’ commission": a genitive.
    if (
      (code === 0x27 || code === 0x2019) &&
      !isCapital(words, index - 1) &&
      /^s.\s\p{Ll}/u.test(text.slice(at - 1, stop + 1))
    )
      return '';
    // "CDU/CSU"; "Trainer und -Geschäftsführer": a hyphen that stands for the beginning of a longer word.
    if (code === 0x2f && beginsWithCapitals(text, at - 2) && beginsWithCapitals(text, at + 1)) return '';
    if (code === 0x2d && at + 1 === stop && classesOf(words, index - 1) & COORDINATOR) return '';
    if (code !== 0x2e || at + 1 >= stop || !/[,;:)]/.test(text.charAt(at + 1))) return text.charAt(at);
  }
  return '';
}

/** Whether two capitals stand at an offset. */
function beginsWithCapitals(text: string, at: number): boolean {
  return isUpper(text.charCodeAt(at)) && isUpper(text.charCodeAt(at + 1));
}

/** "SKR: s beredning": the ending of an abbreviation, parted from it by a stray space. */
function isEndingApart(text: string, colon: number): boolean {
  return text.startsWith(': s ', colon) && beginsWithCapitals(text, colon - 2);
}

/** "Weavers’ Union": whether the word before `at` is in the genitive by an apostrophe alone. */
export function isBareGenitive({ text, words }: TextDocument, at: number): boolean {
  return /^s['’] $/.test(text.slice(endOf(words, at - 1) - 1, startOf(words, at)));
}

/** "Weavers’ Union", "Water Companies’ Trade Forum": whether such a genitive goes on to a body at word `at` or behind it. */
export function ownsBody(document: TextDocument, at: number): boolean {
  return (
    isBareGenitive(document, at) &&
    isCapital(document.words, at) &&
    (isOrganisationAt(document, at) || isOrganisationAt(document, at + 1))
  );
}

/** Whether white space stands on both sides of a sign between two words. */
export function isApart({ text, words }: TextDocument, at: number): boolean {
  return isSpace(text.charCodeAt(endOf(words, at - 1))) && isSpace(text.charCodeAt(startOf(words, at) - 1));
}

/** How many double quote marks stand between a word and the next. */
export function marksBetween({ text, words }: TextDocument, at: number): number {
  let marks = 0;
  for (let sign = endOf(words, at); sign < startOf(words, at + 1); sign += 1)
    if (isDoubleMark(text.charCodeAt(sign))) marks += 1;
  return marks;
}

/** Whether the noun at `at` is a time that something else is said of: "last week", "Monday morning", but "the night manager". */
export function isTimeAt(document: TextDocument, at: number): boolean {
  const { words, lexicon } = document;
  return (
    at > 0 &&
    !isCapital(words, at) &&
    (isCapital(words, at - 1) || (classesOf(words, at - 1) & (ADVERB | PRONOUN)) !== 0) &&
    isAmong(document, at, lexicon.language.timeNouns)
  );
}

/** The word at `index` in lower case. */
export function wordIn({ lower, words }: TextDocument, index: number): string {
  return lower.slice(words.starts[index], words.ends[index]);
}

/** Whether a sign parts the ending of a genitive from the word at `index`: "Fenn’s", "SKR:s", "SAK:n". */
export function isMarkedGenitive(document: TextDocument, index: number): boolean {
  return /['’:](?:s|i?n)$/.test(wordIn(document, index));
}

/** Whether the word at `index` is one of a list. */
export function isAmong(document: TextDocument, index: number, list: WordList | undefined): boolean {
  return wordsOf(list).includes(wordIn(document, index));
}

/** Whether the word at `at` is a day of the week, whatever its ending: "tisdagen". */
export function isWeekday(document: TextDocument, at: number): boolean {
  const word = wordIn(document, at);
  return wordsOf(document.lexicon.language.weekdays).some((day) => word.startsWith(day));
}

/** Whether the word at `index` ends as one of a list does. */
export function endsLike(document: TextDocument, index: number, endings: WordList | undefined): boolean {
  return endsAs(wordIn(document, index), endings);
}

/** Whether the word at `index` ends as a finite verb does. */
export function endsLikeVerb(document: TextDocument, index: number): boolean {
  const { presentEndings, pastEndings } = document.lexicon.language;
  return endsLike(document, index, presentEndings) || endsLike(document, index, pastEndings);
}

/** Whether the word at `index` ends as the participle of what goes on does: "saying". */
export function endsLikeParticiple(document: TextDocument, index: number): boolean {
  return endsLike(document, index, document.lexicon.language.participleEndings);
}

/** Whether the word at `index` is an adverb by its ending: "firmly said". */
export function isAdverbByEnding(document: TextDocument, index: number): boolean {
  const { lexicon, words } = document;
  return !isCapital(words, index) && lexicon.isAdverb(wordIn(document, index));
}

/** Whether the word at `index`, by its ending, tells how somebody is or speaks: "lättad", "smiling". */
export function tellsHow(document: TextDocument, index: number): boolean {
  const { lexicon, words } = document;
  return (
    isAdverbByEnding(document, index) || (!isCapital(words, index) && lexicon.isAdjective(wordIn(document, index)))
  );
}

/** Code units back in which the dash that opens an insertion is looked for. */
const LONGEST_INSERTION = 120;

/** "äldre- och": a hyphen that stands for the end of a longer word; a stray space before it does no harm. */
export function isSuspended({ text, words }: TextDocument, word: number): boolean {
  let at = endOf(words, word);
  if (isSpace(text.charCodeAt(at)) && !isCapital(words, word) && classesOf(words, word + 1) & COORDINATOR) {
    at += 1;
    // "bolaget - som äger hallen - och": what two dashes hold.
    if (/\S [-–—] /.test(text.slice(Math.max(0, at - LONGEST_INSERTION), at - 1))) return false;
  }
  return text.charCodeAt(at) === 0x2d && (isSpace(text.charCodeAt(at + 1)) || text.charCodeAt(at + 1) === 0x2c);
}

/** Whether a sentence ends right before a word. */
export function opensSentence(document: TextDocument, at: number): boolean {
  return isSo(document, at, QUESTION.sentence, beginsSentence);
}

function beginsSentence({ words, text }: TextDocument, at: number): boolean {
  return sentenceEndAfter(words, at - 1, at < words.count ? startOf(words, at) + 1 : text.length) >= 0;
}

/** What stands between word `at - 1` and word `at`. */
export function gapText({ text, words }: TextDocument, at: number): string {
  return text.slice(endOf(words, at - 1), startOf(words, at));
}

/** Whether the word at `at` says that something is the speaker's own: "sin" in "för sin del". */
export function isReflexive(document: TextDocument, at: number): boolean {
  return isAmong(document, at, document.lexicon.language.reflexives);
}

/** Whether the word at `at` is a form of address or a degree, "Dr.", "med.", "Mag. (FH)", and no particle: "Di" in "Lucia Di Mara". */
export function isHonorificAt({ words }: TextDocument, at: number): boolean {
  const bits = classesOf(words, at);
  const capitals = ((words.forms[at] ?? 0) & ALL_CAPITALS) !== 0;
  if (bits & HONORIFIC) return (bits & NAME_PARTICLE) === 0 || capitals;
  if (!capitals || !(classesOf(words, at - 1) & HONORIFIC)) return false;
  return /^\(\p{Lu}{2}\)$/u.test(words.text.slice(startOf(words, at) - 1, endOf(words, at) + 1));
}

/** Index of the first of the forms of address that end before word `at`, not before word `floor`: "the Rt Hon", "Most Rev." */
export function addressStart(document: TextDocument, at: number, floor: number): number {
  let first = at;
  // "Prof. Dr. NAME".
  const isShort = (word: number): boolean =>
    word < at && document.lexicon.capitalisedNouns === true && gapBefore(document, word) === '.';
  while (first > floor && isHonorificAt(document, first - 1) && (!isTitleAt(document, first - 1) || isShort(first)))
    first -= 1;
  if (first === at) return at;
  const is = (bits: number): boolean => first > floor && (classesOf(document.words, first - 1) & bits) !== 0;
  if (is(FUNCTION) && isCapital(document.words, first - 1)) first -= 1;
  return is(ARTICLE) ? first - 1 : first;
}

/** Index behind the degrees that follow a name behind a comma, ", PhD, MBA", or a party and a place, ", D-Ohio,", where the clause goes on behind them, and behind the year of a degree, "NAME ’04". */
export function lettersEnd(document: TextDocument, at: number, limit: number): number {
  const { words } = document;
  // "NAME MdL, Sprecherin der Fraktion".
  const bare = gapText(document, at) === ' ' && isHonorificAt(document, at) && gapBefore(document, at + 1) === ',';
  let end = bare || isClassYear(document, at) ? at + 1 : at;
  for (let letters = 1; letters > 0 && end < limit && gapBefore(document, end) === ','; end += letters) {
    letters = Math.max(
      document.lexicon.subjectFirst?.lettersAt(document, end) ?? 0,
      isHonorificAt(document, end) && !isTitleAt(document, end) ? 1 : 0,
    );
    // ", cand.mag. og museumsinspektør".
    if (classesOf(words, end + letters) & COORDINATOR && isTitleAt(document, end + letters + 1)) break;
    if (letters > 0 && isClassYear(document, end + letters)) letters += 1;
  }
  // ", Dr. Berg": the degree of somebody else.
  const beside = end > at && end < limit && /^\.?$/.test(gapBefore(document, end));
  const someone = beside && isCapital(words, end) && !opensSentence(document, end);
  return someone ? at : end;
}

/** "’04", "'04". */
function isClassYear(document: TextDocument, at: number): boolean {
  return (
    isNumber(document.words, at) && /^\.? [’'‘]$/.test(gapText(document, at)) && !/\d{3}/.test(wordIn(document, at))
  );
}

/** Whether a degree with stops ends before the word at `at`: "NAME, M.D., as its chief". */
export function followsDegree({ text, words }: TextDocument, at: number): boolean {
  const start = startOf(words, at);
  return /\.\p{Lu}\.,? $/u.test(text.slice(Math.max(0, start - 7), start));
}

/** Whether the word at `at` means a person without naming one: "granne". */
export function isPersonAt({ lower, words, lexicon }: TextDocument, at: number): boolean {
  return lexicon.persons.has(lower, words.starts[at], words.ends[at]);
}

/** Whether the word at `at` means what somebody has stated, whatever its ending: "pressmeddelandet". */
export function isStatementAt(document: TextDocument, at: number): boolean {
  const { classes, endings, nameForms } = document.lexicon;
  const word = wordIn(document, at);
  const stems = endings.flatMap((ending) => (word.endsWith(ending) ? word.slice(0, word.length - ending.length) : []));
  return [...stems, ...nameForms(word)].some((form) => (classes.of(form) & STATEMENT) !== 0);
}

/** Whether the word at `at` is a given name. */
export function isGivenName({ words }: TextDocument, at: number): boolean {
  return (classesOf(words, at) & GIVEN_NAME) !== 0;
}

/** What a word without content may be beside a verb. */
const NO_VERB = ARTICLE | PREPOSITION | ADVERB | COMPLEMENTISER | RELATIVE | PRONOUN | CONDITIONAL;

/** Whether the word at `at` is a verb without content, and can be nothing else: "kan", "was". */
export function isAuxiliary({ words }: TextDocument, at: number): boolean {
  return (classesOf(words, at) & (FUNCTION | NO_VERB)) === FUNCTION && !isCapital(words, at);
}

/** Whether the word at `at` is a title, or ends in one. */
export function isTitleAt(document: TextDocument, at: number): boolean {
  return isSo(document, at, QUESTION.title, isTitle);
}

/** Whether the word at `at` names a kind of organisation, or ends in such a word. */
export function isOrganisationAt(document: TextDocument, at: number): boolean {
  return isSo(document, at, QUESTION.organisation, isOrganisation);
}

function isTitle(document: TextDocument, at: number): boolean {
  const { lower, words, lexicon } = document;
  // "at 6 PM": two letters behind a number are a unit.
  if (
    endOf(words, at) - startOf(words, at) === 2 &&
    at > 0 &&
    classOf(lower.charCodeAt(endOf(words, at - 1) - 1)) & DIGIT
  )
    return false;
  // "Ana da Costa", but "DA Ana Costa".
  if (classesOf(words, at) & NAME_PARTICLE && !((words.forms[at] ?? 0) & ALL_CAPITALS)) return false;
  const known = classesOf(words, at) & (CUE | TITLE);
  // "seier" says, and is no kind of "eier".
  if (known !== 0) return (known & TITLE) !== 0;
  return (
    lexicon.titles.has(lower, words.starts[at], words.ends[at]) ||
    (document.titles.size > 0 && document.titles.has(wordIn(document, at))) ||
    // "Ex-Profi NAME".
    (lower.startsWith('ex-', words.starts[at]) && isCapital(words, at + 1)) ||
    endsOffice(document, at)
  );
}

/** Whether a word and the one before it go on with a title: "Charge" in "Special Agent in Charge", "Con" in "Det Con". */
export function endsOffice(document: TextDocument, at: number): boolean {
  const { words, lexicon } = document;
  return (
    lexicon.language.officeEnds !== undefined &&
    wordsOf(lexicon.language.officeEnds).includes(`${wordIn(document, at - 1)}>${wordIn(document, at)}`) &&
    isTitleAt(document, classesOf(words, at - 1) & PREPOSITION ? at - 2 : at - 1)
  );
}

/** A title, in lower case, without definite and genitive endings. */
export function titleStem({ titles, lexicon }: TextDocument, word: string): string {
  return titles.get(word) ?? lexicon.titleStem(word);
}

function isOrganisation({ lower, words, lexicon }: TextDocument, at: number): boolean {
  const end = endOf(words, at);
  // "Oyj:n".
  let joint = 2;
  while (joint < 5 && lower.charCodeAt(end - joint) !== 0x3a) joint += 1;
  return lexicon.organisations.has(lower, words.starts[at], joint < 5 ? end - joint : end);
}

/**
 * What a question has as its answer for the word at `at`, asked once a word: `asked` is the bit of the word's form that
 * says so, and the next bit is the answer.
 */
export function isSo(
  document: TextDocument,
  at: number,
  asked: number,
  ask: (document: TextDocument, at: number) => boolean,
): boolean {
  const { forms } = document.words;
  const form = forms[at] ?? 0;
  if (form & asked) return (form & (asked << 1)) !== 0;
  const found = ask(document, at);
  // Asking may have answered another question about the word.
  forms[at] = (forms[at] ?? 0) | asked | (found ? asked << 1 : 0);
  return found;
}

/** A person by age: "24-åringen", "24-year-old", "31-Jährige". */
export function isAge(document: TextDocument, at: number): boolean {
  return isNumber(document.words, at) && /^\d{1,3}[-‐‑]\p{L}{3,}/u.test(wordIn(document, at));
}

/** What an age is counted in: "84 år". */
export function isYears(document: TextDocument, at: number): boolean {
  return isAmong(document, at, document.lexicon.language.ageNouns);
}

/** "1." in "1. Vorsitzende", "1:e" in "1:e vice ordförande", "1st" in "1st Vice President". */
export function isOrdinal(document: TextDocument, at: number): boolean {
  if (!isNumber(document.words, at) || !isTitleAt(document, at + 1)) return false;
  const joint = gapBefore(document, at + 1);
  return joint === '.' || (joint === '' && /^\d{1,2}:?\p{L}{1,2}$/u.test(wordIn(document, at)));
}

/** Index behind an age in figures where it closes a part of a sentence: "84", "84 år"; `at` where there is none. */
export function ageEnd(document: TextDocument, at: number, limit: number): number {
  const { words } = document;
  if (!isNumber(words, at) || endOf(words, at) - startOf(words, at) > 2) return at;
  const counted = at + 1 < limit && gapBefore(document, at + 1) === '' && isYears(document, at + 1);
  const end = counted ? at + 2 : at + 1;
  const joined = counted && (classesOf(words, end) & COORDINATOR) !== 0;
  return joined || end >= limit || (/^[,.]$/.test(gapBefore(document, end)) && !isOrdinal(document, at)) ? end : at;
}

/** Whether what an office is of, from word `at` on, may run into a name, as in English: "Director of Coastal Works Anna Berg". */
export function officeRunsOn(document: TextDocument, at: number): boolean {
  return document.lexicon.subjectFirst !== undefined || isAmong(document, at - 1, everyLanguage.prepositions);
}
