import { SINGULAR_PRONOUN, wordsOf } from '../../languages/lexicon.ts';
import type { Range } from '../../model/press-release.ts';
import type { TextDocument } from '../../structure/document.ts';
import { classesOf, startOf, wordAt } from '../../text/words.ts';
import { figureFor, findFigureAt, possibleBetween, promote } from '../people/cast.ts';
import { type Cast, type Figure, type Gender, genderOf } from '../people/figure.ts';
import { isOwned } from '../people/kin.ts';
import { lastBefore } from '../people/timeline.ts';
import { wordIn } from '../phrases/gaps.ts';
import { sentenceStart } from '../phrases/spans.ts';
import { PEOPLE, holderOf, onlyOne } from './holder.ts';

/** What whose spouse, sibling, child or parent somebody is, is to them. */
const OTHER_SIDE = { spouses: 'spouses', siblings: 'siblings', children: 'parents', parents: 'children' } as const;

/** Whose relatives people are; whose "hennes bror" somebody is gets the gender that this tells. */
export function relate(document: TextDocument, cast: Cast): void {
  for (const { run, at, noun, owner, ownerGender, owned, gender } of cast.kinships) {
    const figure = findFigureAt(document, cast, run);
    if (figure === null) continue;
    if (gender === null && !owned) {
      cast.relatives.push({ figure, noun, of: null });
      continue;
    }
    const fits = (other: Figure): boolean =>
      other !== figure && other.certain && (ownerGender === null || (other.gender ?? ownerGender) === ownerGender);
    const of = owner === null ? ownerNamed(document, cast, at, fits) : findFigureAt(document, cast, owner);
    if (of !== null && !of.unnamed) of.gender ??= ownerGender;
    cast.relatives.push({ figure, noun, of: of === figure ? null : of });
  }
}

/** Whom "his", "hennes" and an article mean before a noun: whom the sentence has named last, as a person or as nobody yet, else whoever was named before. */
function ownerNamed(document: TextDocument, cast: Cast, at: number, fits: (figure: Figure) => boolean): Figure | null {
  const { words } = document;
  const start = startOf(words, at);
  const floor = startOf(words, sentenceStart(document, Math.max(0, at - LONGEST_SENTENCE), at));
  const named = lastBefore(cast, start, fits, floor) ?? possibleBetween(document, cast, floor, start, true);
  return (named ?? lastBefore(cast, start, fits))?.figure ?? null;
}

/** Words back in which a sentence begins. */
const LONGEST_SENTENCE = 80;

/**
 * Whom a noun for one of a family means, "siger hendes bror", "maken": who is called so, else the other side of such a
 * pair, else the only one of that gender who shares the surname of whom the text has named last.
 */
export function relativeMeant(document: TextDocument, cast: Cast, { start, end }: Range): Figure | null {
  const { lexicon, words } = document;
  const at = wordAt(words, end - 1);
  const word = wordIn(document, at);
  const noun = lexicon.personStem(word);
  // "friends said".
  if (wordsOf(lexicon.language.pluralEndings).some((ending) => word === noun + ending)) return null;
  showCalled(document, cast, noun);
  const isCalled = cast.relatives.some((one) => one.noun === noun);
  const gender = genderOf(lexicon.kin(word, isOwned(document, at) || isCalled));
  if ((gender === null && !isCalled) || lexicon.isIndefinite(wordIn(document, wordAt(words, start) - 1))) return null;
  const titled = holderOf(document, cast, document.text.slice(start, end), start);
  if (titled !== null) return titled.unnamed ? null : titled;
  const last = lastBefore(cast, start, ({ certain }) => certain)?.figure;
  // "her brother": not who speaks last.
  const owned = lexicon.whose(wordIn(document, at - 1)) !== 0 || (classesOf(words, at - 1) & SINGULAR_PRONOUN) !== 0;
  const agrees = (figure: Figure): boolean => gender === null || (figure.gender ?? gender) === gender;
  const fits = (figure: Figure): boolean => agrees(figure) && !(owned && figure === last);
  const kinship = lexicon.kinship(noun);
  const isSame = (other: string): boolean => kinship !== undefined && lexicon.kinship(other) === kinship;
  const isOther = (other: string): boolean => kinship !== undefined && lexicon.kinship(other) === OTHER_SIDE[kinship];
  const sides = [
    cast.relatives.flatMap((one) => (one.noun === noun && fits(one.figure) ? one.figure : [])),
    cast.relatives.flatMap((one) => (isSame(one.noun) && fits(one.figure) ? one.figure : [])),
    // "Sandy Ek, Murdos far, …, minns hans son": Murdo, though he was named last.
    cast.relatives.flatMap((one) => (isOther(one.noun) && one.of !== null && agrees(one.of) ? one.of : [])),
  ];
  for (const side of sides) {
    const called = new Set(side);
    if (last !== undefined && called.size > 1) called.delete(last);
    const nearest = lastBefore(cast, start, (figure) => called.has(figure))?.figure ?? [...called][0];
    if (nearest !== undefined) return nearest;
  }
  if (gender === null) return null;
  const pair = otherOfPair(document, cast, last, gender);
  if (pair !== null) return pair;
  const told = new Set(kinship ? cast.relatives.flatMap(({ figure, of }) => [figure, of]) : []);
  return oneOfFamily(cast, last, gender, told);
}

/** Makes people of the bearers of names that nothing but such a noun shows to be people's, "grannen NAME", where the text goes on with it. */
function showCalled(document: TextDocument, cast: Cast, noun: string): void {
  for (const kinship of cast.kinships) {
    if (kinship.noun !== noun || findFigureAt(document, cast, kinship.run) !== null) continue;
    const figure = figureFor(document, cast, kinship.run);
    figure.certain = true;
    cast.relatives.push({ figure, noun, of: null });
  }
}

/**
 * Who of the only two who share a surname behind "and", where only the text that goes on shows two people: "Ester och Tage
 * Ek": whose given name is of the gender, else not whom the text has named last.
 */
function otherOfPair(document: TextDocument, cast: Cast, last: Figure | undefined, gender: Gender): Figure | null {
  const [pair] = cast.pairs.values();
  if (pair === undefined || cast.pairs.size > 1 || last === undefined) return null;
  promote(document, cast, pair.given);
  const two = [pair.name, pair.given].map((range) => findFigureAt(document, cast, range));
  if (!two.includes(last)) return null;
  const other = two.find((one) => one !== last) ?? null;
  return last.gender === gender && other?.gender !== gender ? last : other;
}

/** The only one of a gender who shares the surname of whom the text has named last, and of whom it tells no other relation. */
function oneOfFamily(
  cast: Cast,
  last: Figure | undefined,
  gender: Gender,
  told: ReadonlySet<Figure | null>,
): Figure | null {
  if (last === undefined || last.parts.length < 2) return null;
  const family = cast.figures
    .slice(0, PEOPLE)
    .filter(
      (other) =>
        other !== last &&
        !told.has(other) &&
        other.certain &&
        other.parts.length > 1 &&
        other.parts.at(-1) === last.parts.at(-1),
    );
  return onlyOne(family, (other) => other.gender === gender) ?? onlyOne(family, (other) => other.gender === null);
}
