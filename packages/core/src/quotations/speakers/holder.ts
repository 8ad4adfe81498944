import { ARTICLE, COORDINATOR, PREPOSITION, TITLE, wordsOf } from '../../languages/lexicon.ts';
import type { Range } from '../../model/press-release.ts';
import type { TextDocument } from '../../structure/document.ts';
import { classesOf, isCapital, startOf, wordAt } from '../../text/words.ts';
import type { Cast, Figure, Gender } from '../people/figure.ts';
import { lastBefore } from '../people/timeline.ts';
import { isOrganisationAt, titleStem } from '../phrases/gaps.ts';
import { wordsAt } from '../phrases/spans.ts';

/** Whether what somebody is, "styreleder i Fjord AS", is of something else than the owner of a title: "styrelederen i Tangen Invest". */
export function isOfAnother({ blocks, lower }: TextDocument, { titles, affiliation }: Figure, owner: string): boolean {
  const owned = titles.filter((title) => /\s\p{Lu}/u.test(title)).map((title) => title.toLowerCase());
  if (affiliation !== null) owned.push(affiliation.toLowerCase());
  // Who is said to be of nothing is of what the text opens with.
  if (owned.length === 0) owned.push(lower.slice(0, blocks.find(({ role }) => role === 'lede')?.end ?? OPENING));
  const names = owner.toLowerCase().split(/\s+/);
  return !owned.some((title) => names.some((name) => title.includes(name.slice(0, OWNER_STEM))));
}

/** The organisation in what a title is of: "Sprecher der Stadtwerke", "Leiterin des Bauamts", "spokesperson for Caledon Ferries". */
export function ownerIn(document: TextDocument, { start, end }: Range): string | null {
  const { words } = document;
  for (let at = wordAt(words, start) + 1; startOf(words, at) < end; at += 1) {
    if (isCapital(words, at) || !(classesOf(words, at) & (ARTICLE | PREPOSITION))) continue;
    const first = classesOf(words, at + 1) & ARTICLE && !isCapital(words, at + 1) ? at + 2 : at + 1;
    // "a Department for Ports spokesperson".
    if (!isCapital(words, first) || (document.lexicon.subjectFirst && isOrganisationAt(document, at - 1))) return null;
    const name = wordsAt(document, { start: startOf(words, first), end });
    return document.lexicon.clauses?.reader.nominative(document, startOf(words, first), name) ?? name;
  }
  return null;
}

/** UTF-16 code units that a text opens with where it has no lede. */
const OPENING = 400;

/** Letters by which the names of an owner are told, whatever their endings. */
const OWNER_STEM = 5;

/** Whether somebody holds an office of the same kind: "formand" where "næstformanden" is asked for. */
export function isOtherOffice(document: TextDocument, { titles }: Figure, title: string): boolean {
  const asked = document.lexicon.titleStem(title.toLowerCase());
  const deputies = wordsOf(document.lexicon.language.deputies);
  return titles.flatMap(titleWords).some((word) => {
    let same = 0;
    while (same < word.length && word.at(-1 - same) === asked.at(-1 - same)) same += 1;
    const kind =
      same >= SAME_OFFICE ||
      (same >= SHORT_OFFICE &&
        document.lexicon.clauses === null &&
        (document.lexicon.classes.of(asked.slice(-same)) & TITLE) !== 0);
    return kind && (same < word.length || deputies.some((beginning) => asked.startsWith(beginning)));
  });
}

/** Letters at the end by which two titles are of one kind. */
const SAME_OFFICE = 6;
/** The same where these letters are a title by themselves: "personalchef", "ekonomichef". */
const SHORT_OFFICE = 4;

/**
 * The person who holds a title, nearest before `at`, else the only one. "ministern" is any minister, "finansministern"
 * one of finance, "forbundsformanden" a formand of some forbund.
 */
export function holderOf(
  document: TextDocument,
  cast: Cast,
  mention: string,
  at: number,
  fits: (figure: Figure) => boolean = () => true,
): Figure | null {
  const { lexicon } = document;
  // "Secretary of State": the last word that is a title.
  const words = titleWords(mention);
  const isTitle = (word: string): boolean => document.titles.has(word) || lexicon.isTitle(word);
  const stem = titleStem(document, words.findLast(isTitle) ?? words.at(-1) ?? '');
  // "the network manager" is no watch manager.
  const kind = lexicon.compounds ? undefined : words[words.findLastIndex(isTitle) - 1];
  const deputies = wordsOf(lexicon.language.deputies);
  const isOfKind = (title: string): boolean => {
    const own = titleWords(title);
    const other = own[own.findLastIndex((word) => titleStem(document, word) === stem) - 1];
    // "vd:n" is no "vice vd".
    if (other !== undefined && deputies.includes(other) && !words.includes(other)) return false;
    return kind === undefined || other === undefined || isTitle(kind) || isTitle(other) || own.includes(kind);
  };
  const holds =
    (exactly: boolean) =>
    (figure: Figure): boolean =>
      figure.titles.some(
        (title) =>
          stemsOf(document, cast, title).some(
            (other) =>
              other === stem ||
              (!exactly && ((other.endsWith(stem) && isTitle(stem)) || lexicon.broaderThan(other).includes(stem))),
          ) && isOfKind(title),
      ) && fits(figure);
  // "the Prime Minister", where another minister has been named behind him.
  const whole = (figure: Figure): boolean =>
    figure.titles.some((title) => {
      const own = officesIn(document, title);
      return words.every((word) => own.includes(word));
    }) && fits(figure);
  const takenApart = (figure: Figure): boolean =>
    lexicon.compounds &&
    figure.titles.some((title) => isCompoundOf(document, stem, title, figure.affiliation)) &&
    fits(figure);
  // "zoo-direktøren": the director.
  const hyphened = stem.slice(stem.lastIndexOf('-') + 1);
  const shorter = (figure: Figure): boolean =>
    hyphened !== stem &&
    figure.titles.some((title) => stemsOf(document, cast, title).includes(hyphened)) &&
    fits(figure);
  // "direktøren" is whose title ends in just that word before whose is a compound of it.
  const holder =
    (words.length > 1 ? lastBefore(cast, at, whole) : null) ??
    lastBefore(cast, at, holds(true)) ??
    lastBefore(cast, at, holds(false)) ??
    lastBefore(cast, at, takenApart) ??
    lastBefore(cast, at, shorter);
  const people = cast.figures.slice(0, PEOPLE);
  // "the headteacher", who is "head teacher"; "the CFO", who is "Chief Financial Officer".
  const joined = words.join('');
  const spelled = (figure: Figure): boolean =>
    fits(figure) &&
    figure.titles.some((title) => {
      const own = titleWords(title);
      return own.join('') === joined || (stem.length > 1 && initialsOf(own).includes(stem) && lexicon.isTitle(stem));
    });
  // "the Orrin MP", of whom the text has said of what party.
  const sits = (figure: Figure): boolean =>
    fits(figure) && figure.titles.some((title) => titleWords(title).at(-1) === stem);
  const member = holder === null && lexicon.subjectWords?.members.has(stem) ? onlyOne(people, sits) : null;
  return (
    holder?.figure ?? member ?? onlyOne(people, holds(false)) ?? onlyOne(people, takenApart) ?? onlyOne(people, spelled)
  );
}

function initialsOf(words: readonly string[]): string {
  return words.map((word) => word.charAt(0)).join('');
}

/** The words of a title without whom it is of: "Stellvertreterin" in "Stellvertreterin des Landrats", "kusin" in "kusin till ordföranden". */
function officesIn(document: TextDocument, jobTitle: string): string[] {
  const { classes, clauses, isTitle, isPersonNoun } = document.lexicon;
  const words = titleWords(jobTitle);
  const genitive = clauses?.genitiveArticles;
  if (genitive !== undefined)
    return words.filter((word, at) => {
      const article = words[at - 1] ?? '';
      return !genitive.has(article) || jobTitle.toLowerCase().includes(`, ${article} ${word}`);
    });
  const others = words.findIndex((word) => classes.of(word) & PREPOSITION);
  if (others < 0 || !words.slice(0, others).some(isPersonNoun)) return words;
  const joint = words.findIndex((word, at) => at > others && classes.of(word) & COORDINATOR);
  return words.filter((word, at) => at < others || (joint > 0 && at > joint) || !isTitle(word));
}

/** The stems of these words, found once a title. */
function stemsOf(document: TextDocument, cast: Cast, jobTitle: string): readonly string[] {
  let stems = cast.stems.get(jobTitle);
  if (stems === undefined) {
    stems = officesIn(document, jobTitle).map((word) => titleStem(document, word));
    cast.stems.set(jobTitle, stems);
  }
  return stems;
}

/** People among whom the holder of a title is looked for where none was named before. */
export const PEOPLE = 50;

/** Whether "forbundsformand" says in one word what "formand for Lærernes Forbund" says in several, "SKR-direktør" what "direktør" and "SKR" do. */
function isCompoundOf(document: TextDocument, stem: string, jobTitle: string, owner: string | null): boolean {
  const words = titleWords(jobTitle);
  // "fiskeriminister" is whoever is "fiskeri- og sjømatminister".
  const half = words.find((word) => word.endsWith('-') && stem.startsWith(word.slice(0, -1)));
  const rest = half === undefined ? '' : stem.slice(half.length - 1);
  if (
    rest.length > 3 &&
    document.lexicon.isTitle(rest) &&
    words.some((word) => document.lexicon.titleStem(word).endsWith(rest))
  )
    return true;
  const { titleStem, broaderThan } = document.lexicon;
  // "Verbandschef" is whoever is "Präsident des Verbands"; what a hyphen leads stands for it in a compound alone.
  const offices = (word: string): string[] =>
    [titleStem(word), ...broaderThan(word)].map((each) => each.replace('-', ''));
  const [letters, office] = stem.split('-');
  if (office !== undefined) {
    const whose = `${jobTitle} ${owner ?? ''}`.toLowerCase().split(/[\s,/()]+/);
    const ofBody = whose.some((word) => word === letters || word.startsWith(`${letters}-`));
    return ofBody && words.some((word) => offices(word.slice(word.indexOf('-') + 1)).includes(office));
  }
  return words.some((word, index) =>
    offices(word).some((head) => {
      if (head.length < 4 || head.length >= stem.length - 2 || !stem.endsWith(head)) return false;
      const first = stem.slice(0, -head.length).replace(/s$/, '');
      return words.some((other, place) => place !== index && other.includes(first));
    }),
  );
}

/** Who was named last, before `at`, of whom a title says that they are of the body before its hyphen: "Kripos-sjefen". */
export function headOf(document: TextDocument, cast: Cast, mention: string, at: number): Figure | null {
  const [body = '', office] = titleStem(document, titleWords(mention).at(-1) ?? '').split('-');
  if (office === undefined || !document.lexicon.compounds || !document.lexicon.isTitle(office)) return null;
  const ofBody = ({ jobTitle, affiliation }: Figure): boolean =>
    jobTitle !== null && titleWords(`${jobTitle} ${affiliation ?? ''}`).some((word) => word.split('-')[0] === body);
  return lastBefore(cast, at, ofBody)?.figure ?? null;
}

/** What a title says of gender where feminine ones have an ending of their own: "Leiterin", "Leiter". */
export function genderByTitle({ lexicon }: TextDocument, jobTitle: string | null): Gender {
  const { feminineEnding } = lexicon.language;
  if (feminineEnding === undefined || jobTitle === null) return null;
  const word = titleWords(jobTitle).find((each) => lexicon.isTitle(each)) ?? '';
  if (word.endsWith(feminineEnding)) return 'female';
  return lexicon.isTrade(word) && !lexicon.isPersonNoun(word) ? 'male' : null;
}

export function titleWords(jobTitle: string): string[] {
  // "Sen." is a title without its point.
  return jobTitle
    .toLowerCase()
    .replace(/\.(?=\s|$)/g, '')
    .split(/[\s,/]+/);
}

export function onlyOne(figures: readonly Figure[], fits: (figure: Figure) => boolean): Figure | null {
  const fitting = figures.filter(fits);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** UTF-16 code units before and behind somebody within which the base form of their title is looked for. */
const BASE_REACH = 2000;

/** A title in its base form where the text has that too: "landdirektør" rather than "landdirektøren". */
export function baseInText(document: TextDocument, title: string, at: number): string {
  const lower = title.toLowerCase();
  const base = titleStem(document, lower);
  const around = document.lower.slice(Math.max(0, at - BASE_REACH), at + BASE_REACH);
  return base !== lower && around.includes(` ${base} `) ? title.slice(0, base.length) : title;
}
