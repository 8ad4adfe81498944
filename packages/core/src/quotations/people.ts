import {
  ARTICLE,
  COORDINATOR,
  FEMALE_HONORIFIC,
  FEMALE_NAME,
  FEMALE_PRONOUN,
  FUNCTION,
  HONORIFIC,
  MALE_HONORIFIC,
  MALE_NAME,
  MALE_PRONOUN,
  PREPOSITION,
  RELATIVE,
} from '../languages/lexicon.ts';
import type { DocumentBlock, TextDocument } from '../structure/document.ts';
import { ALL_CAPITALS, classesOf, endOf, isCapital, startOf } from '../text/words.ts';
import { gapBefore, isSuspended, isTitleAt } from './gaps.ts';
import { type Cast, emptyCast, type Figure, figureFor, type Gender, lengthen, notePossible } from './cast.ts';
import {
  beforeLetters,
  behindNoun,
  behindTitles,
  isOrganisationName,
  nameEnd,
  isTitleCase,
  isNameWord,
  beforeOrganisation,
} from './name-run.ts';
import { type SpeakerPhrase, readSpeaker } from './phrase.ts';

/** Collects the people of a document: every run of name words, with the titles that stand beside it. */
export function collectPeople(document: TextDocument): Cast {
  const cast = emptyCast();
  const { blocks } = document;
  for (const block of blocks) {
    if (
      isTitleCaseHeading(document, block) ||
      block.role === 'other' ||
      block.role === 'nav' ||
      block.role === 'share' ||
      block.role === 'noscript' ||
      block.role === 'search' ||
      block.role === 'cookie'
    )
      continue;
    for (let at = block.first; at < block.last;) {
      const end = startsName(document, at) ? nameEnd(document, at, block.last) : at;
      if (end <= at) {
        at += 1;
        continue;
      }
      addRun(document, cast, at, end, block);
      at = end;
    }
  }
  for (const figure of cast.figures) lengthen(document, cast, figure);
  for (const part of [...cast.byPart.keys(), ...cast.possible.keys()]) document.names.add(part);
  return cast;
}

/** A headline with a capital on every longer word shows no names. */
function isTitleCaseHeading(document: TextDocument, { role, first, last }: DocumentBlock): boolean {
  return (role === 'headline' || role === 'subheadline' || role === 'heading') && isTitleCase(document, first, last);
}

function startsName(document: TextDocument, at: number): boolean {
  return (
    isNameWord(document, at) && ((classesOf(document.words, at) & HONORIFIC) === 0 || isCapital(document.words, at + 1))
  );
}

/** Adds a run of capitalised words where it is the name of a person: two words or more, none of them an organisation's. */
function addRun(document: TextDocument, cast: Cast, from: number, end: number, block: DocumentBlock): void {
  const { words } = document;
  const limit = block.last;
  end = beforeOrganisation(document, from, beforeLetters(document, from, end), limit);
  const behind = behindTitles(document, from, end).first;
  const first = behind === from ? behindNoun(document, from, end) : behind;
  const count = end - first;
  if (count < 2 || count > 5 || isOrganisationName(document, first, end)) return;
  let capitals = 0;
  for (let at = first; at < end; at += 1)
    if ((words.forms[at] ?? 0) & ALL_CAPITALS && endOf(words, at) - startOf(words, at) > 2) capitals += 1;
  if (capitals === count) return;
  const given = classesOf(words, first) & (MALE_NAME | FEMALE_NAME);
  const titled = first > from || titleBefore(document, from);
  const apposed = titleBehind(document, end, limit);
  if (!given && !titled && (apposed === null || gapBefore(document, end) !== ',')) {
    // What a publisher says of itself, or where the text stood first, holds names of products and headlines.
    if (block.role === 'boilerplate') return;
    notePossible(
      document,
      cast,
      { start: startOf(words, first), end: endOf(words, end - 1) },
      opensClause(document, from),
    );
    return;
  }
  const figure = figureFor(document, cast, { start: startOf(words, first), end: endOf(words, end - 1) });
  figure.certain = true;
  figure.jobTitle ??= apposed ?? roleText(document, first);
}

/** Whether a run begins a sentence or a clause, as a subject does. */
function opensClause(document: TextDocument, at: number): boolean {
  const { words } = document;
  if (at === 0) return true;
  const before = document.text.slice(endOf(words, at - 1), startOf(words, at));
  const bare = before.trimEnd();
  const ended = /[.!?,:]$/.test(bare) || before.includes('\n', bare.length);
  return (
    ended ||
    ((classesOf(words, at - 1) & (FUNCTION | COORDINATOR)) !== 0 && (classesOf(words, at - 1) & PREPOSITION) === 0)
  );
}

/** Whether a title, or a form of address, stands right before word `at`, or before a comma. */
function titleBefore(document: TextDocument, at: number): boolean {
  const { words } = document;
  if (at === 0) return false;
  const gap = gapBefore(document, at);
  if (gap !== '' && gap !== '.' && gap !== ',') return false;
  return ((classesOf(words, at - 1) & HONORIFIC) !== 0 && gap !== ',') || isTitleAt(document, at - 1);
}

/** The title words before a name: "polisens insatsledare", "Sen.", "Teaterchefen,". */
function roleText(document: TextDocument, name: number): string | null {
  const { text, words } = document;
  let first = name;
  if (first > 0 && isTitleAt(document, first - 1)) first -= 1;
  if (first === name) return null;
  // Compound and attributive titles: "energi- och näringsminister", "tillförordnad chef", "Chief Executive".
  while (first > 0 && name - first < 4 && gapBefore(document, first) === '' && isTitleAt(document, first - 1))
    first -= 1;
  // "energi- och näringsminister": the first half of a double title.
  if (
    first > 1 &&
    gapBefore(document, first) === '' &&
    gapBefore(document, first - 1) === '-' &&
    isSuspended(document, first - 2)
  )
    first -= 2;
  const gap = gapBefore(document, name) === '.' ? 1 : 0;
  return text.slice(words.starts[first], endOf(words, name - 1) + gap);
}

/** The title in an apposition behind a name, in "who is …", or behind "to", "as", "till", "som"; null where there is none. */
function titleBehind(document: TextDocument, at: number, limit: number): string | null {
  if (at >= limit) return null;
  const gap = gapBefore(document, at);
  if (gap !== ',' && gap !== '' && gap !== '(') return null;
  const title = firstTitle(document, at, Math.min(limit, at + (gap === '' ? 7 : 5)), gap !== '');
  if (title < 0) return null;
  const { words, text } = document;
  let first = title;
  while (
    first > at &&
    first > title - 3 &&
    gapBefore(document, first) === '' &&
    (classesOf(words, first - 1) & (ARTICLE | PREPOSITION | RELATIVE | FUNCTION)) === 0
  )
    first -= 1;
  const phrase = readSpeaker(document, first, Math.min(limit, title + 12));
  // A name behind the title: the title is that person's.
  if (phrase?.kind === 'name') return null;
  const whole = phrase?.role !== undefined && phrase.role.start <= startOf(words, title);
  return text.slice(words.starts[first], whole ? phrase.role.end : words.ends[title]);
}

/** Index of the first title in a few words, led by an article or a preposition where no comma stands before them; or -1. */
function firstTitle(document: TextDocument, from: number, limit: number, apposed: boolean): number {
  const { words } = document;
  let led = apposed;
  for (let word = from; word < limit; word += 1) {
    if (word > from && gapBefore(document, word) !== '') return -1;
    const bits = classesOf(words, word);
    if (isTitleAt(document, word)) return led && !(word > 0 && classesOf(words, word - 1) & RELATIVE) ? word : -1;
    if (apposed && word > from + 3) return -1;
    // "who is a nurse", but not "who leads the project".
    if (bits & RELATIVE && !(classesOf(words, word + 1) & FUNCTION)) return -1;
    if (bits & (PREPOSITION | RELATIVE)) led = true;
    else if (bits & COORDINATOR) return -1;
  }
  return -1;
}

/** Notes what a speaker phrase says of a figure: title, organisation, gender. */
export function learn(document: TextDocument, figure: Figure, phrase: SpeakerPhrase): void {
  const { text } = document;
  figure.certain = true;
  if (phrase.role) {
    const role = text.slice(phrase.role.start, phrase.role.end).replace(/\s+/g, ' ');
    const known = figure.jobTitle;
    const fuller = known !== null && role.length > known.length && role.toLowerCase().includes(known.toLowerCase());
    if (known === null || fuller || role.length > known.length * 1.5) figure.jobTitle = role;
  }
  if (phrase.organisation)
    figure.affiliation ??= text.slice(phrase.organisation.start, phrase.organisation.end).replace(/\s+/g, ' ');
  if (phrase.honorific & MALE_HONORIFIC) figure.gender ??= 'male';
  if (phrase.honorific & FEMALE_HONORIFIC) figure.gender ??= 'female';
}

export function genderOfPronoun(bits: number): Gender {
  if (bits & MALE_PRONOUN) return 'male';
  if (bits & FEMALE_PRONOUN) return 'female';
  return null;
}
