import {
  ADVERB,
  ARTICLE,
  COMPLEMENTISER,
  COORDINATOR,
  CUE,
  FIRST_PERSON,
  FUNCTION,
  NEGATION,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  STATEMENT,
  TITLE,
  type Lexicon,
  wordsOf,
} from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { classesOf, isCapital, isNumber } from '../../text/words.ts';
import { gapBefore, isAmong, isPersonAt, isTitleAt, isWeekday, wordIn } from './gaps.ts';
import { isPersonByArticle } from './name-word.ts';
import type { SpeakerPhrase } from './phrase.ts';
import { rangeOf } from './spans.ts';

/** Whether a noun without a name is said of a person: "sier moren", "enligt tillverkaren", not "heter det i rapporten". */
export function isSomebody({ lexicon, lower }: TextDocument, { kind, mention }: SpeakerPhrase): boolean {
  const noun = lower.slice(mention.start, mention.end);
  return (
    kind !== 'other' ||
    definiteArticleOpens(lexicon, noun) ||
    meansSomebody(lexicon, noun.slice(noun.lastIndexOf(' ') + 1))
  );
}

/** "den andre", "de to": whether an article of its own stands before a noun that has an article for its ending. */
function definiteArticleOpens({ language }: Lexicon, noun: string): boolean {
  return noun.includes(' ') && wordsOf(language.definiteArticles).includes(noun.slice(0, noun.indexOf(' ')));
}

/** Whether a noun means a person by itself, or by the definite ending of a trade, where articles are endings: "tillverkaren". */
export function meansSomebody(lexicon: Lexicon, noun: string): boolean {
  const { isPersonNoun, isTrade, language } = lexicon;
  return (
    isPersonNoun(noun) ||
    (language.compounds && !language.capitalisedNouns && (isTrade(noun, 4) || meansSeveral(lexicon, noun)))
  );
}

/** Several of a trade or an office by the definite ending: "leverantörerna", "ledarna", "ministrarna". */
function meansSeveral({ isTrade, isTitle, language }: Lexicon, noun: string): boolean {
  return wordsOf(language.definitePlurals).some((pair) => {
    const arrow = pair.indexOf('>');
    if (!noun.endsWith(pair.slice(0, arrow))) return false;
    const base = noun.slice(0, -arrow) + pair.slice(arrow + 1);
    return isTitle(base) || isTrade(base, 4);
  });
}

/** An adjective or a number that stands for somebody behind a definite article, where articles are endings: "den andre", "de to". */
export function standIn(document: TextDocument, from: number, limit: number): SpeakerPhrase | null {
  const { words, lexicon } = document;
  const next = from + 2;
  if (!lexicon.suffixedArticles || next > limit || !isAmong(document, from, lexicon.language.definiteArticles))
    return null;
  // Not "at de gjerne sier": at the head of a sentence, or behind the verb.
  if (!isCapital(words, from) && !(classesOf(words, from - 1) & CUE)) return null;
  if (classesOf(words, from + 1) & ~STATEMENT || isCapital(words, from + 1) || gapBefore(document, from + 1) !== '')
    return null;
  // "meddelte den 19. april, at": a day.
  if (isNumber(words, from + 1)) return null;
  const behind = classesOf(words, next);
  const verb = behind & (CUE | FUNCTION) && !(behind & (ARTICLE | PREPOSITION | PRONOUN));
  // "sa den äldste av dem".
  const said = classesOf(words, from - 1) & CUE && behind & PREPOSITION;
  if (next < limit && gapBefore(document, next) === '' && !verb && !said) return null;
  const mention = rangeOf(document, from, from + 1);
  return { kind: 'other', mention, honorific: 0, next, end: mention.end };
}

/** What no noun phrase begins with or holds: "fortsätter som chef" names nobody. */
const NO_NOUN = FUNCTION | FIRST_PERSON | NEGATION | PRONOUN | CUE | COORDINATOR | PREPOSITION | RELATIVE;

/** A noun that is no known title, right behind its verb: "berättar en granne". */
export function readOther(document: TextDocument, from: number, limit: number): SpeakerPhrase | null {
  const { words } = document;
  const stands = standIn(document, from, limit);
  if (stands !== null) return stands;
  // "en av patienterna": one of several.
  const partitive = (classesOf(words, from) & ARTICLE) !== 0 && (classesOf(words, from + 1) & PREPOSITION) !== 0;
  let at = partitive ? from + 2 : from;
  let content = 0;
  let led = from;
  const ages = wordsOf(document.lexicon.language.ageNouns);
  while (at < limit && at < from + 5) {
    const bits = classesOf(words, at);
    // "The 33-year-old runner".
    const years = /\d-(\p{L}+)-/u.exec(wordIn(document, at))?.[1] ?? '';
    if (content === 0 && at > from && ages.includes(years) && gapBefore(document, at + 1) === '') {
      at += 1;
      continue;
    }
    if (at > from && (gapBefore(document, at) !== '' || isNumber(words, at))) break;
    if (content > 0 && meansSomebody(document.lexicon, wordIn(document, at - 1))) break;
    if (at > from && bits & (PREPOSITION | RELATIVE | COMPLEMENTISER | COORDINATOR)) break;
    if (content > 0 && (bits & ARTICLE || isWeekday(document, at))) break;
    // "i ett pressmeddelande där vinnarna presenteras".
    const { suffixedArticles } = document.lexicon;
    if (suffixedArticles && content > 0 && bits & FUNCTION && classesOf(words, at - 1) & STATEMENT) break;
    // "betonen die Mandatare abschließend": where nouns have capitals, nothing without one stands behind.
    if (content > 0 && document.lexicon.capitalisedNouns && isCapital(words, at - 1) && !isCapital(words, at)) break;
    // "näytöksen nähnyt koululainen": a participle and what it has before it only say which.
    if (
      at + 1 < limit &&
      gapBefore(document, at + 1) === '' &&
      document.lexicon.cases?.leadsToTitle(document, at, at + 1)
    ) {
      led = at + 1;
      content = 0;
    } else if (bits & NO_NOUN && !(bits & ARTICLE) && !isPersonByArticle(document, at)) return null;
    else if (!(bits & (ARTICLE | ADVERB))) content += 1;
    at += 1;
  }
  if (content === 0 || content > 3) return null;
  let first = led;
  const aside = document.lexicon.capitalisedNouns ? ARTICLE | ADVERB : ARTICLE;
  while (!partitive && first < at - 1 && classesOf(words, first) & aside) first += 1;
  first = behindOwner(document, first, at - 1);
  const mention = rangeOf(document, first, at - 1);
  return { kind: 'other', mention, honorific: 0, next: at, end: mention.end };
}

/** Index behind the person, not the organisation, whose somebody is, among the words up to `last`: "Anna Berg’s [sister]". */
export function behindPerson(document: TextDocument, from: number, last: number): number {
  const { words, lexicon, names } = document;
  // "In her letter to supporters chief executive NAME said": to whom.
  const told = wordIn(document, from);
  const several = lexicon.isPlural(told) || (lexicon.isPersonNoun(told) && lexicon.personStem(told) !== told);
  const led = from < last && (classesOf(words, from - 1) & PREPOSITION) !== 0;
  let first = lexicon.subjectFirst && several && led ? from + 1 : from;
  for (let at = from; at < last; at += 1) {
    const word = wordIn(document, at);
    if (!isCapital(words, at) || !/['’]s?$/.test(word)) continue;
    if (isPersonAt(document, at + 1) || lexicon.nameForms(word).some((form) => names.has(form))) first = at + 1;
  }
  return first;
}

/** Index behind whoever has it, up to `last`: "the hall’s caretaker". */
export function behindOwner(document: TextDocument, from: number, last: number): number {
  let first = from;
  for (let at = from; at < last; at += 1) if (/['’]s?$/.test(wordIn(document, at))) first = at + 1;
  return first;
}

/** Index behind whose somebody is, where articles are endings: "faren hans", "faren til den skadde gutten"; else `at`. */
export function whoseEnd(document: TextDocument, at: number, limit: number): number {
  const { words, lexicon } = document;
  const goesOn = (word: number): boolean => word < limit && gapBefore(document, word) === '' && !isCapital(words, word);
  const isPart = (word: number): boolean => goesOn(word) && (classesOf(words, word) & ~TITLE) === 0;
  const article = (word: number): number => (goesOn(word) && classesOf(words, word) & ARTICLE ? word + 1 : word);
  if (!lexicon.suffixedArticles || !goesOn(at)) return at;
  let next = article(lexicon.givesRole(wordIn(document, at)) ? at + 1 : at);
  if (next === at || !(classesOf(words, at) & PREPOSITION)) return next;
  while (next < at + 5 && isPart(next)) next += 1;
  return next;
}

/**
 * A noun for somebody's trade that is no listed title, told by its ending and its place between a preposition and a
 * name, "av båtbyggaren NAME", or at the head of a sentence: "Pensionären NAME".
 */
export function isTradeAt(document: TextDocument, at: number): boolean {
  const { words, lexicon } = document;
  if (at < 1 || (gapBefore(document, at + 1) !== '' && !isTitleAt(document, at + 2)) || classesOf(words, at) !== 0)
    return false;
  if (isCapital(words, at)) return meansSomebody(lexicon, wordIn(document, at));
  const led =
    (classesOf(words, at - 1) & (PREPOSITION | ARTICLE | COORDINATOR)) !== 0 && gapBefore(document, at) === '';
  return led && lexicon.isTrade(wordIn(document, at));
}
