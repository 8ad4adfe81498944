import type { Range } from '../../model/press-release.ts';
import { HONORIFIC, NAME_PARTICLE } from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { classesOf, wordAt } from '../../text/words.ts';
import { type Cast, type Figure, type Mention, figureOf, genderOf } from './figure.ts';
import { isPartOf, partsAt, partsOf, plainPartsAt } from './name-parts.ts';
import { surnameOfOwner } from './owner.ts';
import { addLateMention, addMention, runBetween } from './timeline.ts';
import { stopEnd } from '../phrases/name-end.ts';
import { endsLikeVerb, gapBefore, isTitleAt, titleStem, wordIn } from '../phrases/gaps.ts';
import { wordsAt } from '../phrases/spans.ts';

/** People who share a part of their names beyond this many are told apart by their full names only. */
const NAMESAKES = 64;

/** The figure that a name stands for: one whose name has all these parts, or a new one. Adds the mention. */
export function figureFor(document: TextDocument, cast: Cast, mention: Range): Figure {
  const figure = figureAt(document, cast, mention);
  addMention(figure, mention);
  return figure;
}

function figureAt(document: TextDocument, cast: Cast, mention: Range): Figure {
  const found = document.text.slice(mention.start, mention.end);
  const plain = plainPartsAt(document, mention);
  const written = plain ? found : found.replace(/\s+/g, ' ').replaceAll('\u00AD', '');
  const name =
    (plain ? found : written.replace(/['’]s?$/u, '')) +
    document.text.slice(mention.end, stopEnd(document, mention.end));
  const parts = plain ?? partsOf(name);
  return (
    findFigure(document, cast, written, plain ?? partsOf(written), mention.start) ??
    rename(document, cast, name, parts) ??
    fuller(document, cast, name, parts) ??
    inBaseForm(document, cast, newFigure(document, cast, name, parts), mention)
  );
}

/** Somebody who is met in the genitive, by the base form of the surname. */
function inBaseForm(document: TextDocument, cast: Cast, figure: Figure, mention: Range): Figure {
  const surname = surnameOfOwner(document, mention);
  if (surname !== null && figure.parts.length > 1) rebase(document, cast, figure, surname);
  return figure;
}

function newFigure(document: TextDocument, cast: Cast, name: string, parts: readonly string[]): Figure {
  const figure = figureOf(name, parts, false);
  figure.gender = genderOf(document.lexicon.classes.of(parts[0]?.split('-')[0] ?? ''));
  cast.figures.push(figure);
  indexParts(document, cast, figure);
  shareBase(document, cast, figure);
  return figure;
}

/** Makes a figure known by each part of its name, by the halves of double names, and by the base form of the last part. */
function indexParts(document: TextDocument, cast: Cast, figure: Figure): void {
  cast.isNew = true;
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
  if (isOfBody(document, cast, range)) return null;
  const figure = figureAt(document, cast, range);
  figure.certain = true;
  const mention = { figure, ...range };
  if (addMention(figure, range)) addLateMention(cast, mention);
  return mention;
}

/** "Norrå Krafts resultat": whose something is; beside somebody who is "vd för Norrå Kraft" a body, where articles are endings. */
function isOfBody(document: TextDocument, cast: Cast, range: Range): boolean {
  if (!document.lexicon.suffixedArticles) return false;
  const next = wordAt(document.words, range.end);
  const written = wordsAt(document, range);
  const [cased = '', base = cased] = document.lexicon.nameForms(wordIn(document, next - 1));
  const ending = cased.length - base.length;
  const body = written.slice(0, written.length - ending);
  const owns = ending > 0 && gapBefore(document, next) === '';
  const noun = classesOf(document.words, next) === 0 && !endsLikeVerb(document, next);
  return (owns && noun) || cast.figures.slice(0, NAMESAKES).some(({ jobTitle }) => jobTitle?.includes(body));
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
  const parts = partsAt(document, range);
  for (const part of parts)
    for (const form of document.lexicon.nameForms(part)) {
      const known = cast.possible.get(form);
      // "Ferreira da Costa" in the headline gives way to "Mónica Ferreira da Costa".
      const shorter = known === undefined ? null : partsAt(document, known);
      if (
        shorter === null ||
        (parts.length > shorter.length && parts.slice(-shorter.length).join(' ') === shorter.join(' '))
      )
        cast.possible.set(form, range);
    }
}

/** Gives people the roles that stand beside runs which only now are known to be their names. */
export function stateRoles(document: TextDocument, cast: Cast): void {
  for (const last of [false, true])
    for (const { run, role, else: otherwise = false } of cast.roleRuns) {
      if (otherwise !== last) continue;
      const figure = findFigureAt(document, cast, run);
      if (figure === null) continue;
      addMention(figure, run);
      if (otherwise && (figure.jobTitle !== null || figure.parts.length < 2)) continue;
      // "NAME has been a leader in fighting theft by working with …".
      stateRole(figure, role, role.length > LONGEST_ROLE ? Infinity : undefined);
    }
}

/** UTF-16 code units of the longest role that may take the place of a shorter one for its length. */
const LONGEST_ROLE = 60;

/** Titles of a person that are remembered, and UTF-16 code units of the longest. */
const TITLES = 32;
const LONGEST_TITLE = 200;
/** Letters up to which a title is compared with its last letter. */
const SHORT = 5;

/** Notes a title by which alone the text may mean somebody. */
export function noteTitle({ titles }: Figure, title: string): void {
  if (titles.length < TITLES && title.length <= LONGEST_TITLE && !titles.includes(title)) titles.push(title);
}

/** Notes a role that the text states of somebody: the first, or a fuller one. */
export function stateRole(figure: Figure, role: string | null, factor: number = figure.said ? Infinity : 3): void {
  if (role === null) return;
  noteTitle(figure, role);
  const known = figure.jobTitle;
  // "Yhdistyksen puheenjohtajan", "asukasyhdistyksen puheenjohtaja": but for the ending.
  const base = known?.toLowerCase().slice(0, known.length > SHORT ? -1 : undefined) ?? '';
  // "doktoranden", "doktorand i historia".
  const opens = base.length > SHORT && role.toLowerCase().startsWith(`${base.slice(0, -1)} `);
  const fuller = known !== null && role.length > known.length && (opens || role.toLowerCase().includes(base));
  // "rivningsarbetare" rather than "rivningsarbetaren", "borgmester" rather than "borgmestrene".
  const plainer =
    known !== null &&
    !known.endsWith('.') &&
    known.length > role.length &&
    known.length <= role.length + 3 &&
    known.toLowerCase().startsWith(role.toLowerCase().slice(0, role.length > SHORT ? -2 : undefined));
  if (known === null || fuller || plainer || role.length > known.length * factor) figure.jobTitle = role;
}

/** Makes a person of a possible name that a speaker goes by a part of. */
export function promote(document: TextDocument, cast: Cast, mention: Range): void {
  const parts = partsAt(document, mention);
  const last = parts.at(-1);
  if (last === undefined || findFigureAt(document, cast, mention, parts) !== null) return;
  // "Nan and Ivo Marsh": Nan.
  const pair = parts.length === 1 ? cast.pairs.get(last) : undefined;
  const known = cast.possible.get(last);
  // "Marsh and Anna Berg", where the text has an Ivo Marsh.
  if (pair !== undefined && (known === undefined || partsAt(document, known).length < 2)) {
    shareSurname(document, cast, figureFor(document, cast, pair.name), pair.given);
    return;
  }
  for (const form of document.lexicon.nameForms(last)) {
    const range = cast.possible.get(form);
    if (range === undefined) continue;
    const full = partsAt(document, range);
    // "Ferreira da Costa" may be short for "Mónica Ferreira da Costa", not the other way round; "Karjalainen" for "Oona Karjalaisen".
    const bases = document.lexicon.nameForms(full.at(-1) ?? '');
    const asked = [...parts.slice(0, -1), form];
    if (!bases.some((base) => isPartOf([...full.slice(0, -1), base], asked))) continue;
    const figure = figureFor(document, cast, range);
    figure.certain = true;
    // "Nan and Ivo Marsh": both.
    for (const { given, name } of cast.pairs.values())
      if (name.start === range.start) shareSurname(document, cast, figure, given);
    return;
  }
}

/** "Minister Ní Dhomhnaill" gets the longer name that stands elsewhere without a title: "Gráinne Ní Dhomhnaill". */
export function lengthen(document: TextDocument, cast: Cast, figure: Figure): void {
  const range = cast.possible.get(figure.parts.at(-1) ?? '');
  if (range === undefined) return;
  const name = wordsAt(document, range);
  const parts = partsOf(name);
  if (parts.length <= figure.parts.length || !isPartOf(parts, figure.parts) || parts.at(-1) !== figure.parts.at(-1))
    return;
  figure.name = name;
  figure.parts = parts;
  addMention(figure, range);
  indexParts(document, cast, figure);
}

/** The same for a name that stands in the text. */
export function findFigureAt(
  document: TextDocument,
  cast: Cast,
  mention: Range,
  parts: readonly string[] = partsAt(document, mention),
): Figure | null {
  const written = document.text.slice(mention.start, mention.end);
  return findFigure(document, cast, written, parts, mention.start);
}

/** The figure that already goes by a name, a surname, a first name or an inflected form of one, written at an offset. */
export function findFigure(
  document: TextDocument,
  cast: Cast,
  written: string,
  parts: readonly string[] = partsOf(written),
  at?: number,
): Figure | null {
  const last = parts.at(-1);
  if (last === undefined) return null;
  for (const form of document.lexicon.nameForms(last)) {
    const namesakes = cast.byPart.get(form);
    if (namesakes === undefined) continue;
    const asked = form === last ? parts : [...parts.slice(0, -1), form];
    const match = namesakes.filter(
      (figure) =>
        isPartOf(figure.parts, asked) ||
        (parts.length === 1 && figure.parts.at(-1)?.split('-').includes(form) === true) ||
        (isSurname(document, parts) && baseForms(document, figure).includes(form)),
    );
    const own = match.filter((figure) => figure.parts.at(-1) === form);
    const found = namesakeAt(document, own, at) ?? match[0];
    if (found === undefined) continue;
    // "Noomi Ketolan elokuva": of two namesakes, who stands before, though in the genitive only, and not who comes later.
    const earlier = parts.length === 1 && at !== undefined && isLater(found, at) ? cast.possible.get(form) : undefined;
    if (earlier !== undefined && earlier.start < (at ?? 0) && isSurnameOf(document, partsAt(document, earlier), form)) {
      const figure = figureFor(document, cast, earlier);
      figure.certain = true;
      return figure;
    }
    // Met as "Anna Bergs" only: the bare surname shows the base form.
    if (
      isSurname(document, parts) &&
      form === last &&
      !isPartOf(found.parts, parts) &&
      baseForms(document, found).includes(last)
    )
      rebase(document, cast, found, written.slice(written.lastIndexOf(' ') + 1));
    return found;
  }
  return null;
}

/** Whether several parts of a name end in a surname, or in a form of it. */
function isSurnameOf({ lexicon }: TextDocument, parts: readonly string[], surname: string): boolean {
  return parts.length > 1 && lexicon.nameForms(parts.at(-1) ?? '').includes(surname);
}

/** Whether the text names a figure behind an offset only. */
function isLater({ mentions }: Figure, at: number): boolean {
  return (mentions.keys().next().value ?? 0) > at;
}

/** Which of several of one surname is meant at an offset, by the form of address or the title before it, "Ms Marsh", "PC Marsh"; else the first. */
export function namesakeAt(document: TextDocument, namesakes: readonly Figure[], at?: number): Figure | undefined {
  if (namesakes.length < 2 || at === undefined) return namesakes[0];
  const before = wordAt(document.words, at) - 1;
  const gender = genderOf(classesOf(document.words, before) & HONORIFIC);
  const title = isTitleAt(document, before) ? titleStem(document, wordIn(document, before)) : null;
  return (
    namesakes.find((figure) => gender !== null && figure.gender === gender) ??
    namesakes.find((figure) => gender !== null && figure.gender === null) ??
    namesakes.find(({ titles }) => title !== null && titles.some((other) => other.toLowerCase().includes(title))) ??
    namesakes[0]
  );
}

/** "Beth and Colin Marsh": the other of two who share a surname, whose given name stands at `mention`. */
export function shareSurname(document: TextDocument, cast: Cast, { parts, name }: Figure, mention: Range): void {
  const given = wordsAt(document, mention);
  if (cast.byPart.has(given.toLowerCase())) return;
  const surname = name.slice(name.lastIndexOf(' '));
  const other = newFigure(document, cast, given + surname, [given.toLowerCase(), parts.at(-1) ?? '']);
  other.certain = true;
  addMention(other, mention);
}

/** A single part, or one behind particles: "von Haart". */
function isSurname({ lexicon }: TextDocument, parts: readonly string[]): boolean {
  return parts.slice(0, -1).every((part) => (lexicon.classes.of(part) & NAME_PARTICLE) !== 0);
}

function baseForms(document: TextDocument, figure: Figure): readonly string[] {
  return document.lexicon.nameForms(figure.parts.at(-1) ?? '').slice(1);
}

/** Gives a figure another form of its surname. */
export function rebase(document: TextDocument, cast: Cast, figure: Figure, surname: string): void {
  figure.name = `${figure.name.slice(0, figure.name.lastIndexOf(' ') + 1)}${surname}`;
  figure.parts = partsOf(figure.name);
  indexParts(document, cast, figure);
}

/** "dottern Alva Brandviks filmer", beside Torsten Brandvik: who was met in the genitive only gets the surname that somebody else has. */
export function shareBase(document: TextDocument, cast: Cast, figure: Figure): void {
  if (figure.parts.length < 2) return;
  for (const base of baseForms(document, figure)) {
    const isRelative = (parts: readonly string[]): boolean => parts.length > 1 && parts.at(-1) === base;
    const relative = cast.byPart.get(base)?.find((other) => other !== figure && isRelative(other.parts));
    const range = cast.possible.get(base);
    const possible = range !== undefined && isRelative(partsAt(document, range)) ? wordsAt(document, range) : undefined;
    const name = relative?.name ?? possible;
    if (name === undefined) continue;
    rebase(document, cast, figure, name.slice(name.lastIndexOf(' ') + 1));
    return;
  }
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
function fuller(document: TextDocument, cast: Cast, name: string, parts: readonly string[]): Figure | null {
  const shorter = cast.byPart
    .get(parts.at(-1) ?? '')
    ?.find((other) => other.parts.length > 1 && other.parts.at(-1) === parts.at(-1) && isPartOf(parts, other.parts));
  if (shorter === undefined) return null;
  shorter.name = name;
  shorter.parts = parts;
  indexParts(document, cast, shorter);
  return shorter;
}
