import {
  ARTICLE,
  COMPLEMENTISER,
  COORDINATOR,
  CUE,
  FUNCTION,
  HONORIFIC,
  MONTH,
  PREPOSITION,
  RELATIVE,
  STATEMENT,
  endsAs,
} from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { NUMBER, classesOf, endOf, isCapital, startOf } from '../../text/words.ts';
import {
  gapBefore,
  gapText,
  isAge,
  isAmong,
  isOrganisationAt,
  isReflexive,
  isSuspended,
  isWeekday,
  opensSentence,
  ownsBody,
  wordIn,
} from './gaps.ts';
import { isListener } from './listener.ts';
import { isTitleOfNext, namesAnother } from './another-person.ts';

/** Words of a phrase that are looked through. */
export const WORD_LIMIT = 40;

/** The prepositional phrase or the genitive behind a title: "för Region Skåne", "des Museums in Graz". */
export function readExtent(document: TextDocument, from: number, limit: number): { next: number; end: number } {
  const { words } = document;
  limit = Math.min(limit, from + WORD_LIMIT);
  const genitive = isGenitiveArticle(document, from);
  if (
    from >= limit ||
    gapBefore(document, from).replace(')', '') !== '' ||
    // "chief officer (CFO). In June".
    opensSentence(document, from) ||
    !(genitive || classesOf(words, from) & PREPOSITION) ||
    isListener(document, from) ||
    (!genitive && isAdverbial(document, from, limit))
  )
    return { next: from, end: 0 };
  let at = from + 1;
  while (
    at < limit &&
    (/^[&+]?$/.test(gapBefore(document, at)) ||
      isSuspended(document, at - 1) ||
      ownsBody(document, at) ||
      // "des Vereins e.V.", "der Nordbau GmbH & Co. KG".
      (gapBefore(document, at) === '.' && !opensSentence(document, at) && !(classesOf(words, at - 1) & HONORIFIC)) ||
      // "Bürger 90/Die Freien".
      (gapText(document, at) === '/' && isCapital(words, at))) &&
    !endsExtent(document, at, limit)
  )
    at += 1;
  // "guvernör i Världsbanken och biståndsminister NAME": somebody else.
  for (let and = from + 2; and < at; and += 1)
    if (
      classesOf(words, and) & COORDINATOR &&
      !isSuspended(document, and - 1) &&
      (isTitleOfNext(document, and + 1, at) || namesAnother(document, and + 1))
    )
      at = and;
  // "kapten i laget efter att ha …": what leads to a clause.
  const leads = COORDINATOR | (document.lexicon.subjectFirst ? 0 : PREPOSITION);
  while (at - 1 > from && classesOf(words, at - 1) & leads && !isCapital(words, at - 1)) at -= 1;
  // "formand for foreningen i ti år": for how long.
  let last = from + 1;
  while (last < at && !(classesOf(words, last) & PREPOSITION && isAdverbial(document, last, at))) last += 1;
  return { next: at, end: endOf(words, last - 1) };
}

/** Whether a word begins what is no part of an extent: a verb, a clause, an adverbial. */
function endsExtent(document: TextDocument, at: number, limit: number): boolean {
  if (isListener(document, at)) return true;
  // "leder i Norby og gleder seg".
  const self = isAmong(document, at + 1, document.lexicon.language.selfPronouns);
  if (self && classesOf(document.words, at - 1) & COORDINATOR) return true;
  const bits = classesOf(document.words, at);
  if (bits & PREPOSITION && (document.lexicon.clauses !== null || isAdverbial(document, at, limit)))
    return isAdverbial(document, at, limit);
  // "formand for den lokale idrætsforening".
  const article =
    document.lexicon.clauses === null
      ? (bits & ARTICLE) !== 0 && (classesOf(document.words, at - 1) & PREPOSITION) !== 0
      : isGenitiveArticle(document, at);
  // "Leiterin des Amts bestellt".
  const closed = document.lexicon.clauses?.reader.endsNoun(document, at) === true && !isOrganisationAt(document, at);
  return closed || isLoose(document, at) || ((bits & (FUNCTION | CUE | RELATIVE | COMPLEMENTISER)) !== 0 && !article);
}

/** Whether a word in lower case behind a name is a verb before its object, or tells when: "[chair of the Fenn Board] refutes this", "last month". */
export function isLoose(document: TextDocument, at: number): boolean {
  const { words, lexicon } = document;
  if (!lexicon.subjectFirst || classesOf(words, at) !== 0 || !isCapital(words, at - 1) || isCapital(words, at))
    return false;
  return (
    gapBefore(document, at + 1) === '' &&
    ((classesOf(words, at + 1) & ARTICLE) !== 0 || isAmong(document, at + 1, lexicon.language.timeNouns))
  );
}

/** "des", "der" where articles show case, and nouns have capitals. */
export function isGenitiveArticle({ lexicon, words, text }: TextDocument, at: number): boolean {
  return lexicon.clauses?.genitiveArticles.has(text.slice(words.starts[at], words.ends[at])) === true;
}

/** "i en kommentar", "in a statement", "på tisdagen": says where or when it was said, not who said it. */
export function isAdverbial(document: TextDocument, from: number, limit: number): boolean {
  const { text, words } = document;
  // "mit einem Lachen", "in einem Brief": where articles show case, what a title is of is known.
  if (document.lexicon.clauses !== null && leadsApart(document, from)) return true;
  // "för sin del", "på sin side": on whose part.
  if (isReflexive(document, from + 1)) return true;
  // "[rektor] til en ny er ansatt", "til våren": until when.
  const { givesRole, isIndefinite, suffixedArticles, language } = document.lexicon;
  const until =
    suffixedArticles &&
    (isAmong(document, from + 1, language.timeNouns) ||
      (givesRole(wordIn(document, from)) && isIndefinite(wordIn(document, from + 1))));
  if (until) return true;
  let noun = false;
  for (let at = from; at < limit && at < from + 6; at += 1) {
    if (at > from && gapBefore(document, at) !== '') return false;
    const bits = classesOf(words, at);
    if (bits & STATEMENT || statementLike(document, at) || isEvent(document, from, at)) return true;
    // "på avdeling 4", "i distriktet sier at 86", "i 3F": no number that tells when.
    if ((words.forms[at] ?? 0) & NUMBER && !/\d\p{Lu}/u.test(text.slice(words.starts[at], words.ends[at])))
      return !(noun || isNumbered(document, at)) || isAge(document, at);
    if (at > from && bits & (PREPOSITION | CUE | COMPLEMENTISER) && !isCapital(words, at)) return false;
    noun ||= bits === 0 && !isCapital(words, at);
  }
  return false;
}

/** "Bürger 90", "Referat 21", "Turner 1908 e.V.": whether a number that is no year, or stands before letters for a form, ends what a noun names, where nouns have capitals. */
export function isNumbered(document: TextDocument, at: number): boolean {
  const { lexicon, text, words } = document;
  const { starts, ends } = words;
  const digits = text.slice(starts[at], ends[at]);
  return (
    lexicon.clauses !== null &&
    isCapital(words, at - 1) &&
    text.slice(ends[at - 1], starts[at]) === ' ' &&
    (/^\d{1,3}$/.test(digits) ||
      (/^\d{4}$/.test(digits) && /^ \p{Ll}\. ?\p{Lu}/u.test(text.slice(ends[at], endOf(words, at) + 6))))
  );
}

/** "mit einem Lachen", "nach dem Besuch". */
function leadsApart(document: TextDocument, at: number): boolean {
  const { lexicon, words } = document;
  const occasion = lexicon.isOccasion(wordIn(document, at)) && !isCapital(words, at + 1);
  return occasion || lexicon.isIndefinite(wordIn(document, at + 1));
}

/** "beim Jahresempfang", "am Rande", but "Referentin für Empfänge". */
function isEvent({ lexicon, lower, words }: TextDocument, from: number, at: number): boolean {
  const { occasionNouns } = lexicon.language;
  const word = (at: number): string => lower.slice(startOf(words, at), endOf(words, at));
  return (
    occasionNouns !== undefined &&
    isCapital(words, at) &&
    endsAs(word(at), occasionNouns) &&
    !lexicon.naming.has(word(from))
  );
}

function statementLike(document: TextDocument, at: number): boolean {
  const word = wordIn(document, at);
  return (
    isWeekday(document, at) ||
    document.lexicon.nameForms(word).some((form) => (document.lexicon.classes.of(form) & (STATEMENT | MONTH)) !== 0)
  );
}
