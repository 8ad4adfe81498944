import type { Range } from '../model/press-release.ts';
import { FEMALE_NAME, MALE_NAME } from '../languages/lexicon.ts';
import type { TextDocument } from '../structure/document.ts';
import { LETTER, classOf } from '../text/characters.ts';

export type Gender = 'female' | 'male' | null;

/** A person while the document is read. */
export interface Figure {
  /** The fullest form of the name. */
  name: string;
  /** Its parts in lower case, particles among them. */
  parts: readonly string[];
  jobTitle: string | null;
  /** Every title that the text gives the person, by which a title alone may mean them. */
  readonly titles: string[];
  affiliation: string | null;
  gender: Gender;
  /** Places that name the person, by their start. */
  readonly mentions: Map<number, Range>;
  /** Something beside the form says that this is a person: a title, a form of address, a given name, speech. */
  certain: boolean;
  /** An age or a clause shows that a single word is a person's name. */
  shown?: boolean;
  /** Somebody whom the document never names: no entry of its own. */
  readonly unnamed?: true;
}

interface RoleRun {
  readonly run: Range;
  readonly role: string;
}

/** A place that names a figure. */
export interface Mention extends Range {
  readonly figure: Figure;
}

/** All whom the document names, found before any speaker is resolved. */
export interface Cast {
  readonly figures: Figure[];
  /** Figures by each part of their names, in lower case and base form. */
  readonly byPart: Map<string, Figure[]>;
  /** Runs of capitalised words that may be names, by each of their words: people once a speaker goes by that word. */
  readonly possible: Map<string, Range>;
  /** Those that open a clause, in reading order. */
  readonly possibleRuns: Range[];
  /** Those that do not. */
  readonly otherRuns: Range[];
  /** Runs that may be names, with the role that stands beside them. */
  readonly roleRuns: RoleRun[];
  /** All mentions in reading order, once they are listed; see {@link listMentions}. */
  timeline: Mention[];
  /** Whom a pronoun or a title stood for at a quotation, in reading order. */
  readonly spoken: Mention[];
}

/** People who share a part of their names beyond this many are told apart by their full names only. */
const NAMESAKES = 64;

export function emptyCast(): Cast {
  return {
    figures: [],
    byPart: new Map(),
    possible: new Map(),
    possibleRuns: [],
    otherRuns: [],
    roleRuns: [],
    timeline: [],
    spoken: [],
  };
}

/** The figure that a name stands for: one whose name has all these parts, or a new one. Adds the mention. */
export function figureFor(document: TextDocument, cast: Cast, mention: Range): Figure {
  const found = document.text.slice(mention.start, mention.end);
  const plain = isPlain(found);
  const written = plain ? found : found.replace(/\s+/g, ' ').replaceAll('\u00AD', '');
  const name = plain ? found : written.replace(/['’]s?$/u, '');
  const parts = partsOf(written);
  const figure =
    findFigure(document, cast, written, parts) ??
    rename(document, cast, name, plain ? parts : partsOf(name)) ??
    fuller(document, cast, name) ??
    newFigure(document, cast, name);
  addMention(cast, figure, mention);
  return figure;
}

function newFigure(document: TextDocument, cast: Cast, name: string): Figure {
  const figure: Figure = {
    name,
    parts: partsOf(name),
    jobTitle: null,
    titles: [],
    affiliation: null,
    gender: genderOf(document, name),
    mentions: new Map(),
    certain: false,
  };
  cast.figures.push(figure);
  indexParts(document, cast, figure);
  return figure;
}

/** Makes a figure known by each part of its name, by the halves of double names, and by the base form of the last part. */
function indexParts(document: TextDocument, cast: Cast, figure: Figure): void {
  for (const part of figure.parts) {
    indexPart(cast, part, figure);
    if (part.includes('-')) for (const half of part.split('-')) indexPart(cast, half, figure);
  }
  for (const form of document.lexicon.nameForms(figure.parts.at(-1) ?? '')) indexPart(cast, form, figure);
}

function indexPart(cast: Cast, part: string, figure: Figure): void {
  const namesakes = cast.byPart.get(part);
  if (namesakes === undefined) cast.byPart.set(part, [figure]);
  else if (namesakes.length < NAMESAKES && !namesakes.includes(figure)) namesakes.push(figure);
}

export function addMention(cast: Cast, figure: Figure, mention: Range): void {
  if (figure.mentions.has(mention.start)) return;
  figure.mentions.set(mention.start, mention);
  if (cast.timeline.length > 0)
    cast.timeline.splice(placeBefore(cast.timeline, mention.start), 0, { ...mention, figure });
}

/** Lists all mentions in reading order, but those in somebody's words; from here on new ones are put in their places. */
export function listMentions(cast: Cast, words: readonly Range[]): void {
  const mentions = cast.figures
    .flatMap((figure) => [...figure.mentions.values()].map((mention): Mention => ({ ...mention, figure })))
    .sort((a, b) => a.start - b.start);
  let next = 0;
  cast.timeline = mentions.filter(({ start }) => {
    while (next < words.length && (words[next]?.end ?? 0) <= start) next += 1;
    return !((words[next]?.start ?? start + 1) <= start);
  });
}

/** Notes whom a quotation was laid in the mouth of. */
export function noteSpeaker(cast: Cast, figure: Figure, mention: Range): void {
  if ((cast.spoken.at(-1)?.start ?? -1) < mention.start) cast.spoken.push({ ...mention, figure });
}

/** Puts further mentions into the reading order. */
export function noteMentions(cast: Cast, mentions: readonly Mention[]): void {
  if (mentions.length > 0) cast.timeline = [...cast.timeline, ...mentions].sort((a, b) => a.start - b.start);
}

/** How many mentions stand before an offset. */
function placeBefore(timeline: readonly Range[], at: number): number {
  let low = 0;
  let high = timeline.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((timeline[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The mentions that begin between two offsets, at most a few, in reading order. */
export function mentionsBetween(cast: Cast, start: number, end: number): readonly Mention[] {
  const named = runBetween(cast.timeline, start, end);
  const spoken = runBetween(cast.spoken, start, end);
  return spoken.length === 0 ? named : [...named, ...spoken].sort((a, b) => a.start - b.start);
}

function runBetween<T extends Range>(runs: readonly T[], start: number, end: number): readonly T[] {
  const place = placeBefore(runs, start);
  let behind = place;
  while (behind < place + SENTENCE_MENTIONS && (runs[behind]?.start ?? end) < end) behind += 1;
  return runs.slice(place, behind);
}

/** Mentions of a sentence that are looked at. */
const SENTENCE_MENTIONS = 12;

/** The first run between two offsets that may be a name, as a person; `anywhere`: not only at the head of a clause. */
export function possibleBetween(
  document: TextDocument,
  cast: Cast,
  start: number,
  end: number,
  anywhere: boolean,
): Mention | null {
  const range =
    runBetween(cast.possibleRuns, start, end)[0] ?? (anywhere ? runBetween(cast.otherRuns, start, end)[0] : undefined);
  if (range === undefined || range.end > end) return null;
  const figure = figureFor(document, cast, range);
  figure.certain = true;
  return { ...range, figure };
}

/** How many mentions back anybody is looked for. */
const MEMORY = 300;

/** The last mention before an offset of a figure that fits, not before `floor`. */
export function lastBefore(cast: Cast, at: number, fits: (figure: Figure) => boolean, floor = 0): Mention | null {
  const place = placeBefore(cast.timeline, at);
  for (let index = place - 1; index >= 0 && index > place - MEMORY; index -= 1) {
    const mention = cast.timeline[index];
    if (mention === undefined || mention.start < floor) return null;
    if (fits(mention.figure)) return mention;
  }
  return null;
}

/** Remembers a run of capitalised words as a possible name, by each of its words. */
export function notePossible(
  document: TextDocument,
  cast: Cast,
  range: Range,
  place: 'subject' | 'led' | 'other',
  role: string | null,
): void {
  if (role !== null) cast.roleRuns.push({ run: range, role });
  if (place !== 'led') (place === 'subject' ? cast.possibleRuns : cast.otherRuns).push(range);
  const parts = partsOf(document.text.slice(range.start, range.end));
  for (const part of parts)
    for (const form of document.lexicon.nameForms(part)) {
      const known = cast.possible.get(form);
      // "Ferreira da Costa" in the headline gives way to "Mónica Ferreira da Costa".
      const shorter = known === undefined ? null : partsOf(document.text.slice(known.start, known.end));
      if (
        shorter === null ||
        (parts.length > shorter.length && parts.slice(-shorter.length).join(' ') === shorter.join(' '))
      )
        cast.possible.set(form, range);
    }
}

/** Gives people the roles that stand beside runs which only now are known to be their names. */
export function stateRoles(document: TextDocument, cast: Cast): void {
  for (const { run, role } of cast.roleRuns) {
    const figure = findFigure(document, cast, document.text.slice(run.start, run.end));
    if (figure === null) continue;
    addMention(cast, figure, run);
    stateRole(figure, role);
  }
}

/** Notes a role that the text states of somebody: the first, or a fuller one. */
export function stateRole(figure: Figure, role: string | null): void {
  if (role === null) return;
  if (!figure.titles.includes(role)) figure.titles.push(role);
  const known = figure.jobTitle;
  const fuller = known !== null && role.length > known.length && role.toLowerCase().includes(known.toLowerCase());
  // "rivningsarbetare" rather than "rivningsarbetaren".
  const plainer =
    known !== null &&
    !known.endsWith('.') &&
    known.length > role.length &&
    known.length <= role.length + 3 &&
    known.toLowerCase().startsWith(role.toLowerCase());
  if (known === null || fuller || plainer || role.length > known.length * 1.5) figure.jobTitle = role;
}

/** Makes a person of a possible name that a speaker goes by a part of. */
export function promote(document: TextDocument, cast: Cast, written: string): void {
  const parts = partsOf(written);
  const last = parts.at(-1);
  if (last === undefined || findFigure(document, cast, written, parts) !== null) return;
  for (const form of document.lexicon.nameForms(last)) {
    const range = cast.possible.get(form);
    // "Ferreira da Costa" may be short for "Mónica Ferreira da Costa", not the other way round.
    if (
      range === undefined ||
      !isPartOf(partsOf(document.text.slice(range.start, range.end)), [...parts.slice(0, -1), form])
    )
      continue;
    figureFor(document, cast, range).certain = true;
    return;
  }
}

/** "Minister Ní Dhomhnaill" gets the longer name that stands elsewhere without a title: "Gráinne Ní Dhomhnaill". */
export function lengthen(document: TextDocument, cast: Cast, figure: Figure): void {
  const range = cast.possible.get(figure.parts.at(-1) ?? '');
  if (range === undefined) return;
  const name = document.text.slice(range.start, range.end).replace(/\s+/g, ' ');
  const parts = partsOf(name);
  if (parts.length <= figure.parts.length || !isPartOf(parts, figure.parts) || parts.at(-1) !== figure.parts.at(-1))
    return;
  figure.name = name;
  figure.parts = parts;
  addMention(cast, figure, range);
  indexParts(document, cast, figure);
}

/** The figure that already goes by a name, a surname, a first name or an inflected form of one. */
export function findFigure(
  document: TextDocument,
  cast: Cast,
  written: string,
  parts: readonly string[] = partsOf(written),
): Figure | null {
  const last = parts.at(-1);
  if (last === undefined) return null;
  for (const form of document.lexicon.nameForms(last)) {
    const match = (cast.byPart.get(form) ?? []).filter(
      (figure) =>
        isPartOf(figure.parts, [...parts.slice(0, -1), form]) ||
        (parts.length === 1 &&
          (figure.parts.at(-1)?.split('-').includes(form) === true || baseForms(document, figure).includes(form))),
    );
    const found = match.find((figure) => figure.parts.at(-1) === form) ?? match[0];
    if (found === undefined) continue;
    // Met as "Anna Bergs" only: the bare surname shows the base form.
    if (
      parts.length === 1 &&
      form === last &&
      !isPartOf(found.parts, parts) &&
      baseForms(document, found).includes(last)
    )
      rebase(document, cast, found, written);
    return found;
  }
  return null;
}

/** Gives a name that has stood only before the postposition of a source its base form, "Ilkka Tanskasen mukaan". */
export function settleCase(document: TextDocument, cast: Cast, { start, end }: Range): void {
  const written = document.text.slice(start, end);
  const figure = findFigure(document, cast, written);
  const surname = written.slice(written.lastIndexOf(' ') + 1);
  const base = document.lexicon.sourceForm(surname.toLowerCase());
  if (base === null || figure?.parts.at(-1) !== surname.toLowerCase()) return;
  rebase(document, cast, figure, surname.charAt(0) + base.slice(1));
}

function baseForms(document: TextDocument, figure: Figure): readonly string[] {
  return document.lexicon.nameForms(figure.parts.at(-1) ?? '').slice(1);
}

function rebase(document: TextDocument, cast: Cast, figure: Figure, surname: string): void {
  figure.name = `${figure.name.slice(0, figure.name.lastIndexOf(' ') + 1)}${surname}`;
  figure.parts = partsOf(figure.name);
  indexParts(document, cast, figure);
}

/** A figure that was met in another case first ("Elina Vasaraisen") gets the base form as its name. */
function rename(document: TextDocument, cast: Cast, name: string, parts: readonly string[]): Figure | null {
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return null;
  const figure = cast.byPart
    .get(parts[0] ?? '')
    ?.find(
      (other) =>
        other.parts.length === parts.length &&
        other.parts[0] === parts[0] &&
        other.parts.at(-1) !== last &&
        baseForms(document, other).includes(last),
    );
  if (figure === undefined) return null;
  figure.name = name;
  figure.parts = parts;
  indexParts(document, cast, figure);
  return figure;
}

/** A figure that was met by several parts of its name first ("Minister Ní Dhomhnaill") gets the whole of it. */
function fuller(document: TextDocument, cast: Cast, name: string): Figure | null {
  const parts = partsOf(name);
  const shorter = cast.byPart
    .get(parts.at(-1) ?? '')
    ?.find((other) => other.parts.length > 1 && other.parts.at(-1) === parts.at(-1) && isPartOf(parts, other.parts));
  if (shorter === undefined) return null;
  shorter.name = name;
  shorter.parts = parts;
  indexParts(document, cast, shorter);
  return shorter;
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

/** The parts of a name in lower case, without marks. */
export function partsOf(name: string): string[] {
  if (isPlain(name)) return name.toLowerCase().split(' ');
  const plain = /[^\p{L}\s'’-]/u.test(name) ? name.normalize('NFC').replace(/["”“„»«().]/g, ' ') : name;
  return plain.toLowerCase().split(/\s+/).filter(Boolean);
}

/** Whether a name is letters and hyphens, with single spaces between its parts. */
function isPlain(name: string): boolean {
  let before = 0x20;
  for (let at = 0; at < name.length; at += 1) {
    const code = name.charCodeAt(at);
    if (code === 0x20 ? before === 0x20 : code !== 0x2d && !(classOf(code) & LETTER)) return false;
    before = code;
  }
  return before !== 0x20;
}

/** What the given name says of gender. */
function genderOf(document: TextDocument, name: string): Gender {
  const first = (name.toLowerCase().split(/[\s-]/)[0] ?? '').replace(/\.$/, '');
  const bits = document.lexicon.classes.of(first);
  if (bits & MALE_NAME && !(bits & FEMALE_NAME)) return 'male';
  if (bits & FEMALE_NAME && !(bits & MALE_NAME)) return 'female';
  return null;
}
