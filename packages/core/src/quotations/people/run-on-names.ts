import { ADVERB, COORDINATOR, PREPOSITION } from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { classesOf, endOf, isCapital, startOf } from '../../text/words.ts';
import { gapBefore, isGivenName, isSuspended, isTitleAt, wordIn, endsLikeVerb } from '../phrases/gaps.ts';
import { sentenceStart } from '../phrases/spans.ts';
import { type NameRun, surnamesAlone } from './learned-titles.ts';

/**
 * Takes off the end of a name what runs into it, where the name stands elsewhere without it: a place that stands elsewhere
 * behind a preposition, "I dag besöker Anna Berg Umeå", or whatever it is where the verb has its subject behind it, "I dag
 * inviger Anna Berg Norbys bro".
 */
export function cutRunOnNames(document: TextDocument, runs: NameRun[]): void {
  const { words, lower, lexicon } = document;
  const formsOf = (at: number): readonly string[] => lexicon.nameForms(wordIn(document, at));
  const endings = new Set<string>();
  const reader = lexicon.clauses?.reader;
  // Surnames behind a given name: what runs into another surname is whom the verb is about, "sieht Berg Kern in der Pflicht".
  const surnames = new Set<string>();
  for (const { from, end } of runs) {
    if (end - from > 2) for (const form of formsOf(end - 1)) endings.add(form);
    if (reader && end - from > 1 && isGivenName(document, end - 2)) surnames.add(wordIn(document, end - 1));
  }
  if (endings.size === 0 && surnames.size === 0) return;
  const places = new Set<string>();
  for (const { from, end, block } of runs) {
    const led = end - from === 1 && from > block.first && (classesOf(words, from - 1) & PREPOSITION) !== 0;
    if (led && gapBefore(document, from) === '')
      for (const form of formsOf(from)) if (endings.has(form)) places.add(form);
  }
  const written = (from: number, end: number): string => lower.slice(startOf(words, from), endOf(words, end - 1));
  const names = new Set<string>();
  for (const { from, end } of runs) if (end - from > 1) names.add(written(from, end)).add(written(end - 2, end));
  const alone = reader ? surnamesAlone(document) : places;
  // "Am Montag stellte Anna Berg Pläne vor", "besuchte Anna Berg Norby": where nouns have capitals, an object behind a surname.
  const isObject = (name: number, at: number, isPlace: boolean): boolean =>
    reader !== undefined &&
    isGivenName(document, name) &&
    isCapital(words, name + 1) &&
    !isGivenName(document, name + 1) &&
    !isGivenName(document, at) &&
    !alone.has(wordIn(document, at)) &&
    (isPlace ||
      alone.has(wordIn(document, name + 1)) ||
      names.has(written(name, at)) ||
      reader.isNobody(document, at, at + 1));
  runs.forEach((run, index) => {
    const { from, end, block } = run;
    const two = end - from === 2 && !isGivenName(document, from) && surnames.has(wordIn(document, from + 1));
    if (two && alone.has(wordIn(document, from))) {
      runs[index] = { ...run, end: from + 1 };
      return;
    }
    const isPlace = end - from > 2 && formsOf(end - 1).some((form) => places.has(form));
    let last = end - 1;
    if (last - from >= 2 && isObject(last - 2, last, isPlace)) {
      runs[index] = { ...run, end: last };
      return;
    }
    if (!(isPlace && names.has(written(from, last)))) {
      while (last > from + 1 && !names.has(written(from, last))) last -= 1;
      if (last < from + 2 || !followsVerb(document, from, block.first)) return;
    }
    runs[index] = { ...run, end: last };
  });
}

/** Whether the verb of a sentence that an adverbial opens stands before a name and its title, where verbs stand second: "I dag besöker minister NAME". */
function followsVerb(document: TextDocument, name: number, floor: number): boolean {
  const { words, lexicon } = document;
  if (!lexicon.suffixedArticles) return false;
  let verb = name - 1;
  while (verb > floor && verb > name - TITLE && isTitlePart(document, verb)) verb -= 1;
  const first = sentenceStart(document, Math.max(floor, name - SENTENCE), name);
  return (
    verb > first &&
    !isCapital(words, verb) &&
    gapBefore(document, verb + 1) === '' &&
    endsLikeVerb(document, verb) &&
    (classesOf(words, first) & (PREPOSITION | ADVERB)) !== 0
  );
}

/** A title, or a part of one: "jämställdhets-", "och", "biträdande". */
function isTitlePart(document: TextDocument, at: number): boolean {
  return isTitleAt(document, at) || isSuspended(document, at) || (classesOf(document.words, at) & COORDINATOR) !== 0;
}

/** Words of the longest title that is looked past, and of the way back to the head of the sentence. */
const TITLE = 6;
const SENTENCE = 30;
