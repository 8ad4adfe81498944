import { HONORIFIC } from '../../languages/lexicon.ts';
import { type DocumentBlock, type TextDocument, textFirst } from '../../structure/document.ts';
import { isFurniture } from '../../structure/furniture.ts';
import { classesOf, isCapital } from '../../text/words.ts';
import { gapBefore, isGivenName } from '../phrases/gaps.ts';
import { settleKin } from './kin.ts';
import { figureFor, lengthen, notePossible, shareBase, promote } from './cast.ts';
import type { Cast } from './figure.ts';
import { NAME_LIMIT, isProduct, nameEnd } from '../phrases/name-end.ts';
import { isTitleCase } from '../../text/title-case.ts';
import { isNameWord } from '../phrases/name-word.ts';
import { titleAmong } from '../phrases/name-titles.ts';
import { type NameRun, learnTitles } from './learned-titles.ts';
import { cutRunOnNames } from './run-on-names.ts';
import type { NamesAlone } from './single-name.ts';
import { addRun } from './add-run.ts';

/** Collects the people of a document into an empty cast: every run of name words, with the titles that stand beside it. */
export function collectPeople(document: TextDocument, cast: Cast): void {
  const { blocks } = document;
  const alone: NamesAlone = { singles: [], firstNames: [] };
  const runs: NameRun[] = [];
  for (const block of blocks) {
    if (isTitleCaseHeading(document, block) || isFurniture(block.role)) continue;
    // No name stands in a dateline.
    for (let at = textFirst(document, block); at < block.last;) {
      // "Pressbild Anna Berg": what a caption opens with.
      if (block.role === 'caption' && at === block.first && opensCaption(document, at)) at += 1;
      const end = startsName(document, at) ? nameEnd(document, at, block.last) : at;
      if (end <= at || isProduct(document, at, end)) {
        at = Math.max(at + 1, end);
        continue;
      }
      runs.push({ from: at, end, block });
      at = runEnd(document, at, end, block.last);
    }
  }
  learnTitles(document, runs);
  cutRunOnNames(document, runs);
  for (const run of runs) addRun(document, cast, run, alone);
  settleKin(document, cast);
  for (const figure of cast.figures) lengthen(document, cast, figure);
  for (const figure of cast.figures) shareBase(document, cast, figure);
  // "Valtteri Mustosen viesti": met as whose something is only.
  const { cases } = document.lexicon;
  for (const { mentions } of cases ? cast.figures : [])
    for (const mention of mentions.values())
      if (cases?.isCased(document, mention)) cases.settle(document, cast, mention);
  // "Torbjørg (91)": a first name alone, of whoever has it in a longer name.
  for (const single of alone.singles) {
    const name = document.lower.slice(single.start, single.end);
    const longer = cast.byPart.has(name) ? undefined : cast.possible.get(name);
    if (longer !== undefined) {
      if (longer.end - longer.start > name.length) promote(document, cast, single);
      continue;
    }
    const figure = figureFor(document, cast, single);
    figure.certain = true;
    figure.shown = true;
  }
  for (const range of alone.firstNames) {
    const name = document.lower.slice(range.start, range.end);
    if (!cast.byPart.has(name) && !cast.possible.has(name)) notePossible(document, cast, range, 'subject', null);
  }
  if (alone.firstNames.length > 0) cast.possibleRuns.sort((a, b) => a.start - b.start);
  for (const part of cast.byPart.keys()) document.names.add(part);
  for (const part of cast.possible.keys()) document.names.add(part);
}

/** Whether the first word of a caption stands before a name of two words or more and is none. */
function opensCaption(document: TextDocument, at: number): boolean {
  return !isGivenName(document, at) && [at, at + 1, at + 2].every((word) => isCapital(document.words, word));
}

/** A headline with a capital on every longer word shows no names; "Gudrun Simmerl, 1. Vorsitzende" signs. */
function isTitleCaseHeading(document: TextDocument, { role, first, last }: DocumentBlock): boolean {
  // "Gudrun Simmerl, Vorsitzende" on a line of its own.
  const headed =
    role === 'headline' || role === 'subheadline' || (role === 'heading' && !titleAmong(document, first, last));
  return headed && document.lexicon.capitalisedNouns !== true && isTitleCase(document, first, last);
}

/** Index behind a run of capitalised words: where it is too long to be a name, its last words are none either. */
function runEnd(document: TextDocument, first: number, end: number, limit: number): number {
  let at = end;
  if (end - first >= NAME_LIMIT)
    while (at < limit && gapBefore(document, at) === '' && isNameWord(document, at)) at += 1;
  return at;
}

function startsName(document: TextDocument, at: number): boolean {
  return (
    isNameWord(document, at) && ((classesOf(document.words, at) & HONORIFIC) === 0 || isCapital(document.words, at + 1))
  );
}
