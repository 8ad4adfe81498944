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
import type { Range } from '../model/press-release.ts';
import type { DocumentBlock, TextDocument } from '../structure/document.ts';
import { ALL_CAPITALS, classesOf, endOf, isCapital, startOf } from '../text/words.ts';
import { gapBefore, isSuspended, wordIn } from './gaps.ts';
import { beforeLetters, behindTitles, isOrganisationName, nameEnd, isTitleCase, isNameWord } from './name-run.ts';
import { type SpeakerPhrase, readSpeaker } from './phrase.ts';

export type Gender = 'female' | 'male' | null;

/** A person while the document is read. */
export interface Figure {
  /** The fullest form of the name. */
  name: string;
  /** Its parts in lower case, particles among them. */
  parts: readonly string[];
  jobTitle: string | null;
  affiliation: string | null;
  gender: Gender;
  readonly mentions: Range[];
  /** Something beside the form says that this is a person: a title, a form of address, a given name, speech. */
  certain: boolean;
}

/** All whom the document names, found before any speaker is resolved. */
export interface Cast {
  readonly figures: Figure[];
  /** Figures by each part of their names, in lower case. */
  readonly byPart: Map<string, Figure[]>;
  /** Runs of capitalised words that may be names, by their last word in lower case: people once a speaker goes by that word. */
  readonly possible: Map<string, Range>;
  /** All such runs in reading order. */
  readonly possibleRuns: Range[];
}

/** Collects the people of a document: every run of name words, with the titles that stand beside it. */
export function collectPeople(document: TextDocument): Cast {
  const cast: Cast = { figures: [], byPart: new Map(), possible: new Map(), possibleRuns: [] };
  const { blocks } = document;
  for (const block of blocks) {
    if (
      isTitleCaseHeading(document, block) ||
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
      addRun(document, cast, at, end, block.last);
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
function addRun(document: TextDocument, cast: Cast, from: number, end: number, limit: number): void {
  const { words, lexicon } = document;
  const { first } = behindTitles(document, from, end);
  end = beforeLetters(document, first, end);
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
    if (opensClause(document, from))
      cast.possibleRuns.push({ start: startOf(words, first), end: endOf(words, end - 1) });
    for (let part = first; part < end - 1; part += 1) notePossible(document, cast, part, first, end);
    notePossible(document, cast, end - 1, first, end);
    return;
  }
  const figure = figureFor(document, cast, { start: startOf(words, first), end: endOf(words, end - 1) });
  figure.certain = true;
  figure.jobTitle ??= apposed ?? roleText(document, first);
}

/** "Minister Ní Dhomhnaill" gets the longer name that stands elsewhere without a title: "Gráinne Ní Dhomhnaill". */
function lengthen(document: TextDocument, cast: Cast, figure: Figure): void {
  const range = cast.possible.get(figure.parts.at(-1) ?? '');
  if (range === undefined) return;
  const name = document.text.slice(range.start, range.end).replace(/\s+/g, ' ');
  const parts = partsOf(name);
  if (parts.length <= figure.parts.length || !isPartOf(parts, figure.parts) || parts.at(-1) !== figure.parts.at(-1))
    return;
  figure.name = name;
  figure.parts = parts;
  figure.mentions.unshift(range);
  for (const part of parts)
    if (!cast.byPart.get(part)?.includes(figure)) cast.byPart.set(part, [...(cast.byPart.get(part) ?? []), figure]);
}

/** Remembers a possible name by one of its words. */
function notePossible(document: TextDocument, cast: Cast, part: number, first: number, end: number): void {
  const { words, lexicon } = document;
  const range = { start: startOf(words, first), end: endOf(words, end - 1) };
  for (const form of lexicon.nameForms(wordIn(document, part)))
    if (!cast.possible.has(form)) cast.possible.set(form, range);
}

/** Whether a run begins a sentence or a clause, as a subject does. */
function opensClause(document: TextDocument, at: number): boolean {
  const { words } = document;
  if (at === 0) return true;
  const before = document.text.slice(endOf(words, at - 1), startOf(words, at));
  const bare = before.trimEnd();
  const ended = /[.!?,:]$/.test(bare) || before.includes('\n', bare.length);
  return ended || (classesOf(words, at - 1) & (FUNCTION | COORDINATOR)) !== 0;
}

/** Whether a title, or a form of address, stands right before word `at`, or before a comma. */
function titleBefore(document: TextDocument, at: number): boolean {
  const { words, lexicon } = document;
  if (at === 0) return false;
  const gap = gapBefore(document, at);
  if (gap !== '' && gap !== '.' && gap !== ',') return false;
  return ((classesOf(words, at - 1) & HONORIFIC) !== 0 && gap !== ',') || lexicon.isTitle(wordIn(document, at - 1));
}

/** The title words before a name: "polisens insatsledare", "Sen.", "Teaterchefen,". */
function roleText(document: TextDocument, name: number): string | null {
  const { text, words, lexicon } = document;
  let first = name;
  if (first > 0 && lexicon.isTitle(wordIn(document, first - 1))) first -= 1;
  if (first === name) return null;
  // Compound and attributive titles: "energi- och näringsminister", "tillförordnad chef", "Chief Executive".
  while (
    first > 0 &&
    name - first < 4 &&
    gapBefore(document, first) === '' &&
    lexicon.isTitle(wordIn(document, first - 1))
  )
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
  const { words, lexicon } = document;
  let led = apposed;
  for (let word = from; word < limit; word += 1) {
    if (word > from && gapBefore(document, word) !== '') return -1;
    const bits = classesOf(words, word);
    if (lexicon.isTitle(wordIn(document, word))) return led ? word : -1;
    if (apposed && word > from + 3) return -1;
    if (bits & (PREPOSITION | RELATIVE)) led = true;
    else if (bits & COORDINATOR) return -1;
  }
  return -1;
}

/** The figure that a name stands for: one whose name has all these parts, or a new one. Adds the mention. */
export function figureFor(document: TextDocument, cast: Cast, mention: Range): Figure {
  const written = document.text
    .slice(mention.start, mention.end)
    .replace(/\s+/g, ' ')
    .replace(/\u00AD/g, '');
  const known = findFigure(document, cast, written);
  if (known !== null) {
    addMention(known, mention);
    return known;
  }
  const name = written.replace(/['’]s?$/u, '');
  const inflectedBefore = rename(document, cast, name);
  if (inflectedBefore !== null) {
    addMention(inflectedBefore, mention);
    return inflectedBefore;
  }
  const figure: Figure = {
    name,
    parts: partsOf(name),
    jobTitle: null,
    affiliation: null,
    gender: genderOf(document, name),
    mentions: [mention],
    certain: false,
  };
  cast.figures.push(figure);
  for (const part of new Set(
    figure.parts.flatMap((whole) => (whole.includes('-') ? [whole, ...whole.split('-')] : [whole])),
  ))
    cast.byPart.set(part, [...(cast.byPart.get(part) ?? []), figure]);
  return figure;
}

/** The possible name that stands nearest before an offset, as a person; null where none stands behind `floor`. */
export function possibleBefore(document: TextDocument, cast: Cast, floor: number, at: number): Figure | null {
  let best: Range | null = null;
  for (const range of cast.possibleRuns)
    if (range.start >= floor && range.end < at && range.start > (best?.start ?? -1)) best = range;
  if (best === null) return null;
  const figure = figureFor(document, cast, best);
  figure.certain = true;
  return figure;
}

/** Makes a person of a possible name whose last part a speaker goes by. */
export function promote(document: TextDocument, cast: Cast, written: string): void {
  const last = partsOf(written).at(-1);
  if (last === undefined || findFigure(document, cast, written) !== null) return;
  for (const form of document.lexicon.nameForms(last)) {
    const range = cast.possible.get(form);
    // "Ferreira da Costa" may be short for "Mónica Ferreira da Costa", not the other way round.
    if (
      range === undefined ||
      !isPartOf(partsOf(document.text.slice(range.start, range.end)), [...partsOf(written).slice(0, -1), form])
    )
      continue;
    figureFor(document, cast, range).certain = true;
    return;
  }
}

export function addMention(figure: Figure, mention: Range): void {
  if (!figure.mentions.some((known) => known.start === mention.start)) figure.mentions.push(mention);
}

/** The figure that already goes by a name, a surname, a first name or an inflected form of one. */
export function findFigure(document: TextDocument, cast: Cast, written: string): Figure | null {
  const parts = partsOf(written);
  const last = parts.at(-1);
  const first = parts[0];
  if (last === undefined || first === undefined) return null;
  const { lexicon } = document;
  for (const form of lexicon.nameForms(last)) {
    const figures = cast.byPart.get(form) ?? [];
    const match = figures.filter(
      (figure) =>
        isPartOf(figure.parts, [...parts.slice(0, -1), form]) ||
        (parts.length === 1 && figure.parts.at(-1)?.split('-').includes(form)),
    );
    const found = match.find((figure) => figure.parts.at(-1) === form) ?? match[0];
    if (found !== undefined) return found;
  }
  return null;
}

/** A figure that was met in another case first ("Elina Vasaraisen") gets the base form as its name. */
function rename(document: TextDocument, cast: Cast, name: string): Figure | null {
  const parts = partsOf(name);
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return null;
  const figure = cast.figures.find(
    (other) =>
      other.parts.length === parts.length &&
      other.parts[0] === parts[0] &&
      other.parts.at(-1) !== last &&
      document.lexicon.nameForms(other.parts.at(-1) ?? '').includes(last),
  );
  if (figure === undefined) return null;
  figure.name = name;
  figure.parts = parts;
  cast.byPart.set(last, [...(cast.byPart.get(last) ?? []), figure]);
  return figure;
}

/** Whether all parts of the shorter name occur in the longer one, in order. */
function isPartOf(longer: readonly string[], shorter: readonly string[]): boolean {
  let at = 0;
  for (const part of shorter) {
    at = longer.indexOf(part, at);
    if (at < 0) return false;
    at += 1;
  }
  return true;
}

export function partsOf(name: string): string[] {
  return name
    .toLowerCase()
    .normalize('NFC')
    .replace(/["”“„»«()]/g, ' ')
    .split(/[\s.]+/)
    .filter(Boolean);
}

/** What the given name and the form of address say of gender. */
function genderOf(document: TextDocument, name: string): Gender {
  const first = (name.toLowerCase().split(/[\s-]/)[0] ?? '').replace(/\.$/, '');
  const bits = document.lexicon.classes(first);
  if (bits & MALE_NAME && !(bits & FEMALE_NAME)) return 'male';
  if (bits & FEMALE_NAME && !(bits & MALE_NAME)) return 'female';
  return null;
}

/** Notes what a speaker phrase says of a figure: title, organisation, gender. */
export function learn(document: TextDocument, figure: Figure, phrase: SpeakerPhrase): void {
  const { text } = document;
  figure.certain = true;
  if (phrase.role) {
    const role = text.slice(phrase.role.start, phrase.role.end).replace(/\s+/g, ' ');
    if (figure.jobTitle === null || role.length > figure.jobTitle.length * 1.5) figure.jobTitle = role;
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
