import { ARTICLE, COORDINATOR, NEUTRAL_PRONOUN, PREPOSITION } from '../../languages/lexicon.ts';
import type { Range } from '../../model/press-release.ts';
import { type TextDocument, textFirst } from '../../structure/document.ts';
import { classesOf, isCapital } from '../../text/words.ts';
import { gapBefore, isPersonAt, isReflexive, isTitleAt, wordIn } from '../phrases/gaps.ts';
import { isGenitive } from '../phrases/name-word.ts';
import { rangeOf } from '../phrases/spans.ts';
import { figureFor, promote } from './cast.ts';
import { type Cast, type Gender, type Kinship, genderOf } from './figure.ts';
import type { NameRun } from './learned-titles.ts';

/** Words between a noun for one of a family and whose it is, "hennes två år yngre bror", or the name, "Her husband, the composer NAME". */
const REACH = 4;

/** Those whom a text says to be somebody's kin, beyond whom nobody is asked. */
const MOST_KIN = 50;

/** Notes what a name's bearer is to others, where a noun for one of a family stands beside it. */
export function noteKin(document: TextDocument, cast: Cast, { end, block }: NameRun, first: number): boolean {
  if (cast.kinships.length >= MOST_KIN) return false;
  const at = kinBefore(document, first, end, block.last, textFirst(document, block));
  const found = at < 0 ? kinBehind(document, end, block.last) : at;
  if (found < 0) return false;
  const owned = isOwned(document, found);
  const kinship = { run: rangeOf(document, first, end - 1), at: found, owned, ...ownerAt(document, found) };
  // "Två systrar Ek", "kunden Ekmark".
  const shown = owned || kinship.gender !== null;
  if (shown || end - first > 1) cast.kinships.push(kinship);
  return shown;
}

/** Notes two whom a noun for several of a family stands before, or one for each: "syskonen Pim och Jon Ek", "Far och son, Pim och Jon Ek". */
export function noteSiblings(document: TextDocument, cast: Cast, given: number, name: Range): void {
  const { lexicon, words } = document;
  const second = given - 1;
  const first = classesOf(words, second - 1) & COORDINATOR ? second - 2 : second;
  const other = rangeOf(document, given);
  for (const [run, owner, at] of [
    [other, name, first],
    [name, other, second],
  ] as const) {
    const noun = lexicon.personStem(wordIn(document, at));
    const gender = genderOf(lexicon.kin(noun, true));
    if (lexicon.kinship(noun) && cast.kinships.length < MOST_KIN)
      cast.kinships.push({ run, at, noun, gender, owned: true, owner, ownerGender: null });
  }
}

/** Whether a noun for several of a family, or two for one each, stand before two names: "Syskonen Pim och Jon Ek". */
export function areRelated(document: TextDocument, given: number): boolean {
  const gap = gapBefore(document, given);
  if (given < 1 || !isPersonAt(document, given - 1)) return false;
  return (
    gap === '' ||
    (gap === ',' && (classesOf(document.words, given - 2) & COORDINATOR) !== 0 && isPersonAt(document, given - 3))
  );
}

/** Makes people of those whose kin the text tells, with the gender that it tells. */
export function settleKin(document: TextDocument, cast: Cast): void {
  for (const { run, gender, owned } of cast.kinships) {
    if (gender === null && !owned) continue;
    promote(document, cast, run);
    const figure = figureFor(document, cast, run);
    figure.certain = true;
    figure.shown = true;
    figure.gender = gender ?? figure.gender;
  }
}

/** Index of the noun that stands before a name: "hans syster NAME", "kona hans, NAME,", "Ihr Bruder, der Bühnenbildner NAME,"; else -1. */
function kinBefore(document: TextDocument, first: number, end: number, limit: number, floor: number): number {
  const { words } = document;
  let apposed = first;
  // "…, the composer NAME".
  while (apposed > floor && apposed > first - REACH && gapBefore(document, apposed) === '') {
    const before = apposed - 1;
    if (isKin(document, before) || document.lexicon.whose(wordIn(document, before)) !== 0) break;
    if (classesOf(words, before) & ~ARTICLE && !isTitleAt(document, before)) return -1;
    apposed = before;
  }
  const gap = gapBefore(document, apposed);
  if (apposed <= floor || (gap !== '' && gap !== ',')) return -1;
  if (gap === '' && apposed < first) return -1;
  // "Together with her husband, Anna Berg opened": an apposition is closed.
  if (gap === ',' && end < limit && !/^[,.(]/.test(gapBefore(document, end))) return -1;
  const last = apposed - 1;
  // "broren hans".
  const behind = document.lexicon.whose(wordIn(document, last)) !== 0 && gapBefore(document, last) === '';
  const at = behind ? last - 1 : last;
  // "Mor och dotter Pia och Siv Ek": one noun each.
  const each = (classesOf(words, at - 1) & COORDINATOR) !== 0 && isPersonAt(document, at - 2);
  return at >= floor && isKin(document, at) && !each ? at : -1;
}

/** Index of the noun that stands behind a name: "NAME, hennes bror,", "NAME is his sister"; else -1. */
function kinBehind(document: TextDocument, end: number, limit: number): number {
  const { words, lexicon } = document;
  if (end >= limit) return -1;
  const gap = gapBefore(document, end);
  const copula = gap === '' && lexicon.copulas.has(wordIn(document, end));
  if (!copula && gap !== ',') return -1;
  for (let at = copula ? end + 1 : end; at < limit && at < end + REACH; at += 1) {
    if (at > end && gapBefore(document, at) !== '') return -1;
    if (!isKin(document, at)) {
      // ", Bergs far,".
      if (classesOf(words, at) & ~ARTICLE && !isGenitive(document, at)) return -1;
      continue;
    }
    const next = at + 1;
    // "NAME, hennes bror Bo och": somebody else's.
    const parts = next >= limit || gapBefore(document, next) !== '' || (classesOf(words, next) & PREPOSITION) !== 0;
    const other = next < limit && isCapital(words, next) && gapBefore(document, next) === ',';
    const listed = (classesOf(words, next) & COORDINATOR) !== 0;
    return (parts && !other) || (copula && !listed) ? at : -1;
  }
  return -1;
}

/** Whether the word at `at` says what somebody is to others: "bror", "granne", and "man" behind whose he is. */
function isKin(document: TextDocument, at: number): boolean {
  const { lexicon } = document;
  if (lexicon.isSpouse(wordIn(document, at))) return isOwned(document, at);
  // "hennes handledare": an office may say it, too.
  const held =
    lexicon.whose(wordIn(document, at - 1)) !== 0 && gapBefore(document, at) === '' && isTitleAt(document, at);
  return held || isPersonAt(document, at);
}

/** Whether the text says whose the noun at `at` is: "hans", "sin", "Bergs", "broren hans". */
export function isOwned(document: TextDocument, at: number): boolean {
  return whoseAt(document, at) >= 0 || document.lexicon.whose(wordIn(document, at + 1)) !== 0;
}

/** Index of the word that says whose a noun is, or -1. */
function whoseAt(document: TextDocument, at: number): number {
  const { words, lexicon } = document;
  for (let before = at - 1; before >= 0 && before > at - REACH && gapBefore(document, before + 1) === ''; before -= 1) {
    if (lexicon.whose(wordIn(document, before)) !== 0 || isReflexive(document, before)) return before;
    // "hänen naapurinsa".
    if (isGenitive(document, before) || classesOf(words, before) & NEUTRAL_PRONOUN) return before;
    if (classesOf(words, before) !== 0) return -1;
  }
  return -1;
}

/** Of what gender a relative is, and whose. */
function ownerAt(document: TextDocument, at: number): Omit<Kinship, 'run' | 'at' | 'owned'> {
  const { lexicon } = document;
  const before = whoseAt(document, at);
  const whose = lexicon.whose(wordIn(document, before < 0 ? at + 1 : before));
  const owner: Range | null =
    before >= 0 && whose === 0 && isGenitive(document, before) ? rangeOf(document, before) : null;
  const gender: Gender = genderOf(lexicon.kin(wordIn(document, at), true));
  return { noun: lexicon.personStem(wordIn(document, at)), gender, owner, ownerGender: genderOf(whose) };
}
