import {
  ARTICLE,
  CLOSING_CUE,
  COMPLEMENTISER,
  CUE,
  FUNCTION,
  NAME_PARTICLE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  endsAs,
  wordsOf,
} from '../../languages/lexicon.ts';
import type { DocumentBlock, TextDocument } from '../../structure/document.ts';
import { JOINED, QUESTION, classesOf, endOf, isCapital, isNumber, startOf } from '../../text/words.ts';
import { isGenitiveArticle } from '../phrases/extent.ts';
import { gapBefore, isGivenName, isOrganisationAt, isPersonAt, isTitleAt, tellsHow, wordIn } from '../phrases/gaps.ts';
import { isOrganisationName } from '../phrases/name-organisation.ts';
import { LONGEST_GIVEN } from '../phrases/name-titles.ts';
import { isGenitive } from '../phrases/name-word.ts';
import { sentenceStart } from '../phrases/spans.ts';

/** A run of name words: `from` to before `end`. */
export interface NameRun {
  readonly from: number;
  readonly end: number;
  readonly block: DocumentBlock;
}

/**
 * Learns the titles that no list holds from where the document puts them beside full names: "säger glasblåsare NAME",
 * "NAME, rabbin, säger", "Sommargäst NAME" where the text also has "sommargästen". From then on they are titles
 * wherever the document has them.
 */
export function learnTitles(document: TextDocument, runs: readonly NameRun[]): void {
  const unsure = new Map<string, string>();
  const speakers = document.lexicon.subjectFirst ? surnamesAlone(document) : null;
  for (const { from, end, block } of runs) {
    if (end - from < 2 || isOrganisationName(document, from, end)) continue;
    learn(document, document.titles, nounBefore(document, from, end, block));
    learn(document, document.titles, nounBehind(document, from, end, block.last));
    learn(document, document.titles, predicate(document, end, block.last));
    if (mayBeginWithNoun(document, from, end, block))
      learn(
        document,
        isLongAgent(document, from) && (speakers === null || isGivenName(document, from + 1))
          ? document.titles
          : unsure,
        from,
      );
    // "said Stockbroker NAME", where the surname alone speaks elsewhere.
    if (
      end - from === 3 &&
      block.role !== 'headline' &&
      speakers?.has(wordIn(document, end - 1)) &&
      isLongAgent(document, from)
    )
      learn(document, document.titles, from);
  }
  if (unsure.size > 0) confirm(document, unsure);
  if (document.titles.size === 0) return;
  // What was answered before is asked again.
  const { forms, count } = document.words;
  for (let at = 0; at < count; at += 1) forms[at] = (forms[at] ?? 0) & ~(QUESTION.title * 3);
}

/** Capitalised words that stand alone before or behind a verb of saying, in lower case: "Archuleta said". */
export function surnamesAlone(document: TextDocument): Set<string> {
  const { words } = document;
  const alone = new Set<string>();
  for (let at = 0; at < words.count; at += 1) {
    if (!(classesOf(words, at) & (CUE | CLOSING_CUE)) || isCapital(words, at)) continue;
    for (const name of [at - 1, at + 1]) {
      const first = !isCapital(words, name - 1) || gapBefore(document, name) !== '';
      const last = !isCapital(words, name + 1) || gapBefore(document, name + 1) !== '';
      if (isCapital(words, name) && first && last) alone.add(wordIn(document, name));
    }
  }
  return alone;
}

/** Forms of nouns that are noted. */
const MOST = 10_000;

/** Notes a noun in each of its forms. */
function learn(document: TextDocument, titles: Map<string, string>, at: number): void {
  if (at < 0 || titles.size > MOST) return;
  const { lexicon } = document;
  const word = wordIn(document, at);
  // "keramikern": its base form is known by what it ends in.
  const ending = wordsOf(lexicon.language.definiteEndings).find(
    (definite) =>
      !wordsOf(lexicon.language.pluralEndings).includes(definite) &&
      word.endsWith(definite) &&
      lexicon.isTrade(word.slice(0, -definite.length)),
  );
  const base = ending === undefined ? word : word.slice(0, -ending.length);
  titles.set(word, base);
  for (const each of lexicon.endings) titles.set(base + each, base);
}

/** Whether a word has no class of its own: a noun, as far as its place shows one. */
function isPlain(document: TextDocument, at: number): boolean {
  const { words, lexicon } = document;
  return (
    classesOf(words, at) === 0 &&
    endOf(words, at) - startOf(words, at) >= 4 &&
    (lexicon.capitalisedNouns === true) === isCapital(words, at) &&
    !isNumber(words, at) &&
    !isOrganisationAt(document, at) &&
    !isPersonAt(document, at)
  );
}

/** "säger glasblåsare NAME", "hos smeden NAME", "Vedbos trubadur NAME", "dess kassör, NAME": index of the noun, or -1. */
function nounBefore(document: TextDocument, from: number, end: number, { first, last }: DocumentBlock): number {
  const { words, lexicon } = document;
  const at = from - 1;
  if (at < first || document.lexicon.capitalisedNouns) return -1;
  const gap = gapBefore(document, from);
  // "The bridge, NAME said, will close": an apposition ends in a comma too.
  const said = lexicon.subjectFirst && gapBefore(document, end) === '' && classesOf(words, end) & CUE;
  if (gap === ',') return said ? -1 : nounApposed(document, from, first);
  if (gap !== '' || !isPlain(document, at) || isTitleAt(document, at)) return -1;
  const word = wordIn(document, at);
  // "sanoo illalla NAME".
  if (lexicon.cases?.isAside(word)) return -1;
  // Where the subject comes first no verb stands here.
  if (lexicon.isTrade(word, lexicon.subjectFirst === undefined ? 3 : 2)) return at;
  if (at === first || gapBefore(document, at) !== '' || tellsHow(document, at) || last < from) return -1;
  const before = classesOf(words, at - 1);
  if (isCapital(words, at - 1)) return isWhose(document, at - 1) && lexicon.isTrade(word) ? at : -1;
  if (before & CUE) return at;
  return before & PREPOSITION && endsAs(word, lexicon.language.definiteNouns) ? at : -1;
}

/** "dess kassör, NAME", "Trebarnsmor i Vedbo, NAME": index of the noun that a name stands in apposition to, or -1. */
function nounApposed(document: TextDocument, from: number, floor: number): number {
  const { words, lexicon } = document;
  let at = from - 1;
  // Back over what it is of.
  for (let back = at; back > floor && back > from - 6 && gapBefore(document, back) === ''; back -= 1)
    if (classesOf(words, back) & PREPOSITION) at = back - 1;
  // "the ward sister, NAME": behind an article, with another noun before it.
  const { compounds } = lexicon;
  if (!compounds && at > floor + 1 && isPersonAt(document, at))
    return classesOf(words, at - 1) === 0 && classesOf(words, at - 2) & ARTICLE ? at : -1;
  const first = isCapital(words, at) && opens(document, at, floor);
  if ((!isPlain(document, at) && !(first && classesOf(words, at) === 0)) || isTitleAt(document, at)) return -1;
  if (lexicon.isTrade(wordIn(document, at), first ? 3 : 2)) return first || at > floor ? at : -1;
  const given = isGivenName(document, from);
  const owned = at === from - 1 && at > floor && gapBefore(document, at) === '' && isWhose(document, at - 1);
  // "In this role, NAME", "That week, NAME".
  return given && owned && !lexicon.subjectFirst && !tellsHow(document, at) ? at : -1;
}

/** Whether a word says whose: "Vedbos", "dess", "hans". */
function isWhose(document: TextDocument, at: number): boolean {
  return isGenitive(document, at) || (classesOf(document.words, at) & ARTICLE) !== 0;
}

/** "NAME, trubadur, säger", "säger NAME, Vedbos trubadur.", "NAME (trubadur)": index of the noun, or -1. */
function nounBehind(document: TextDocument, from: number, end: number, limit: number): number {
  const { words, lexicon, text } = document;
  const opened = end < limit ? gapBefore(document, end) : '';
  // A bracket holds parties too.
  const party = opened === '(' && isCapital(words, end) && !lexicon.capitalisedNouns;
  if ((opened !== ',' && opened !== '(') || party) return -1;
  let first = classesOf(words, end) & ARTICLE ? end + 1 : end;
  while (first < end + 2 && isGenitive(document, first) && gapBefore(document, first + 1) === '') first += 1;
  let at = first;
  while (at < limit && at < first + 3 && isNoun(document, at, first) && (at === end || gapBefore(document, at) === ''))
    at += 1;
  const noun = at - 1;
  if (noun < first) return -1;
  const behind = at < limit ? gapBefore(document, at) : text.charAt(endOf(words, noun)) || '.';
  const goesOn = behind === '' && opensExtent(document, at);
  if (!/[,.):\n]/.test(behind) && !goesOn) return -1;
  // "NAME, Hannover,", "NAME, Manchester.": a capital alone may be a place.
  // "NAME, Cartographer of …": a capital where titles have one.
  const { capitalisedNouns, subjectFirst } = lexicon;
  const mayBe = !isCapital(words, noun) || capitalisedNouns === true || subjectFirst !== undefined;
  const word = wordIn(document, noun);
  const long = lexicon.capitalisedNouns === true && word.length > LONGEST_PLACE;
  const letters = isCapital(words, noun) && !goesOn && !long ? 3 : 2;
  if (mayBe && lexicon.isTrade(word, letters)) return noun;
  if (goesOn || isCapital(words, noun) || noun > first + 1) return -1;
  if (tellsHow(document, noun) || tellsHow(document, first)) return -1;
  const inverted = classesOf(words, from - 1) & CUE && !isCapital(words, from - 1) && gapBefore(document, from) === '';
  return inverted || (behind === ',' && classesOf(words, at) & CUE && !isCapital(words, at)) ? noun : -1;
}

/** Letters up to which a capitalised noun that ends like a trade may be a place: "Salzgitter". */
const LONGEST_PLACE = 11;

/** A noun that is no known title; the first may have a capital ("NAME, Social worker"). */
function isNoun(document: TextDocument, at: number, first: number): boolean {
  const { words } = document;
  const capital = at === first && isCapital(words, at) && classesOf(words, at) === 0;
  return !isTitleAt(document, at) && (capital || isPlain(document, at));
}

/** Whether what a title is of may begin here: "i Vedbo", "der Stadt". */
function opensExtent(document: TextDocument, at: number): boolean {
  return (classesOf(document.words, at) & PREPOSITION) !== 0 || isGenitiveArticle(document, at);
}

/** "NAME är volontär", "NAME, who is a beekeeper", "NAME as verger": index of the noun, or -1. */
function predicate(document: TextDocument, end: number, limit: number): number {
  const { words, lexicon } = document;
  let at = end;
  if (at < limit && classesOf(words, at) & RELATIVE) at += 1;
  const verb = classesOf(words, at);
  const given = gapBefore(document, at) === '' && lexicon.givesRole(wordIn(document, at));
  if (at + 1 >= limit || (!given && (!(verb & FUNCTION) || verb & (ARTICLE | PREPOSITION | PRONOUN | COMPLEMENTISER))))
    return -1;
  at += 1;
  const articled = (classesOf(words, at) & ARTICLE) !== 0;
  if (articled) at += 1;
  else if (!given && !lexicon.compounds) return -1;
  for (let noun = at; noun < limit && noun < at + (articled || given ? 3 : 1); noun += 1) {
    if (gapBefore(document, noun) !== '' || !isPlain(document, noun)) return -1;
    if (isTitleAt(document, noun) || tellsHow(document, noun)) continue;
    const word = wordIn(document, noun);
    if (lexicon.isTrade(word, articled || word.length > LONGEST_GIVEN ? 2 : 3)) return noun;
  }
  return -1;
}

/** Whether the first of three capitals or more may be a noun that opens the sentence. */
function mayBeginWithNoun(document: TextDocument, from: number, end: number, { first }: DocumentBlock): boolean {
  const { words } = document;
  return (
    end - from >= 3 &&
    classesOf(words, from) === 0 &&
    !((words.forms[from] ?? 0) & JOINED) &&
    !(classesOf(words, from + 1) & NAME_PARTICLE) &&
    !isTitleAt(document, from) &&
    (opens(document, from, first) ||
      (document.lexicon.capitalisedNouns === true && (classesOf(words, from - 1) & CUE) !== 0))
  );
}

/** Whether a word is the first of its sentence, in a block whose first word is `floor`. */
function opens(document: TextDocument, at: number, floor: number): boolean {
  return at === floor || sentenceStart(document, at - 1, at + 1) === at;
}

/** Whether a capitalised word is a noun for a person by itself, and longer than a given name that may end like one: "Vincent". */
function isLongAgent(document: TextDocument, at: number): boolean {
  const word = wordIn(document, at);
  const { lexicon } = document;
  const { compounds, capitalisedNouns } = lexicon;
  if (classesOf(document.words, at) !== 0 || word.length <= LONGEST_GIVEN) return false;
  // "Sosialidemokraattien NAME": whose.
  if (lexicon.cases?.isGenitive(document, at)) return false;
  // "Kassenverwalter", "Kirkkoväärti": where words are built together, longer than any given name.
  if (compounds && word.length > LONGEST_GIVEN + 2) return true;
  return lexicon.isTrade(word, capitalisedNouns || !compounds || word.length > LONGEST_GIVEN + 1 ? 2 : 3);
}

/** Keeps those nouns that the document also has in lower case and with an article at the end: "sommargästen". */
function confirm(document: TextDocument, unsure: ReadonlyMap<string, string>): void {
  const { words, lower, titles } = document;
  const sure = new Set<string>();
  for (let at = 0; at < words.count; at += 1) {
    const word = isCapital(words, at) ? '' : wordIn(document, at);
    const base = unsure.get(word);
    // Not "sigurd@firma.dk".
    if (base !== undefined && base !== word && lower.charAt(endOf(words, at)) !== '@') sure.add(base);
  }
  for (const [form, base] of unsure) if (sure.has(base)) titles.set(form, base);
}
