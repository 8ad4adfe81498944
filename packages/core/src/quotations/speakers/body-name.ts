import type { Range } from '../../model/press-release.ts';
import { ARTICLE } from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { classesOf, isCapital, wordAt } from '../../text/words.ts';
import { gapBefore, isOrganisationAt, opensSentence } from '../phrases/gaps.ts';
import { isGenitiveArticle } from '../phrases/extent.ts';
import { organisationEnd } from '../phrases/name-organisation.ts';
import { rangeOf, wordsAt } from '../phrases/spans.ts';

/** UTF-16 code units back in which the whole name of an organisation is looked for, and words of the longest. */
const REACH = 3000;
const LONGEST = 6;

/**
 * The whole name of an organisation that goes by its kind alone, where the text has given it: "the Alliance" of "Clear
 * Rivers Alliance", "das Bundesamt" of "Bundesamt für Hafenbau", "der Verband" of "Verband der Reeder".
 */
export function bodyName(document: TextDocument, mention: Range, written: string): string {
  const { text, words, lexicon } = document;
  const own = wordAt(words, mention.start);
  const { clauses, subjectFirst } = lexicon;
  const kind = isCapital(words, own) && !/\s/.test(written) && isOrganisationAt(document, own);
  const alone = (clauses ?? subjectFirst) && kind;
  if (!alone || !(classesOf(words, own - 1) & ARTICLE)) return written;
  const floor = Math.max(0, mention.start - REACH);
  const near = text.slice(floor, mention.start - 1);
  for (let at = near.lastIndexOf(` ${written}`); at > 0; at = near.lastIndexOf(` ${written}`, at - 1)) {
    const start = floor + at + 1;
    const last = wordAt(words, start);
    // "Rivers Alliance for": all of the name.
    const whole = text.slice(words.starts[last], words.ends[last]);
    if ((clauses?.reader.nominative(document, start, whole) ?? whole) !== written) continue;
    if (clauses) {
      const end = nameEndBehind(document, last);
      // "des Bundesamts für Hafenbau": the kind in its base form.
      if (end > last + 1) return `${written} ${wordsAt(document, rangeOf(document, last + 1, end - 1))}`;
    } else {
      const first = nameStartBefore(document, last);
      if (first < last) return wordsAt(document, rangeOf(document, first, last));
    }
  }
  return written;
}

/** Index behind the name of a body that opens with its kind at word `kind`: "Verband der Reeder". */
function nameEndBehind(document: TextDocument, kind: number): number {
  const { words } = document;
  const owner = kind + 2;
  const owned = isGenitiveArticle(document, kind + 1) && isCapital(words, owner) && gapBefore(document, owner) === '';
  let end = owned ? owner + 1 : organisationEnd(document, kind + 1, words.count);
  // "Die Gewerkschaft Bau-Holz fordert": at the head of a sentence, all capitals are of the name.
  if (isCapital(words, kind - 1) && classesOf(words, kind - 1) & ARTICLE)
    while (isCapital(words, end) && gapBefore(document, end) === '') end += 1;
  return end;
}

/** Index of the first word of the name of a body that ends with its kind at word `kind`: "Clear Rivers Alliance". */
function nameStartBefore(document: TextDocument, kind: number): number {
  const { words } = document;
  let first = kind;
  while (
    first > kind - LONGEST &&
    gapBefore(document, first) === '' &&
    isCapital(words, first - 1) &&
    !opensSentence(document, first)
  )
    first -= 1;
  while (first < kind && classesOf(words, first) & ARTICLE) first += 1;
  return first;
}
