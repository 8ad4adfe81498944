import {
  ARTICLE,
  COORDINATOR,
  CUE,
  FUNCTION,
  ORGANISATION,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  WORK,
} from '../../languages/lexicon.ts';
import type { Range } from '../../model/press-release.ts';
import type { TextDocument } from '../../structure/document.ts';
import { classesOf, endOf, isCapital, startOf } from '../../text/words.ts';
import { readExtent } from './extent.ts';
import { bracketAfter } from './bracket.ts';
import {
  gapBefore,
  isGivenName,
  isSuspended,
  tellsHow,
  isTitleAt,
  marksBetween,
  opensSentence,
  titleStem,
  wordIn,
} from './gaps.ts';
import { titleBehindAttribute } from './lost-comma.ts';
import { isNameWord } from './name-word.ts';
import { ownerBefore } from './owner-before.ts';

/**
 * An indefinite title phrase that begins at a word, an article and a few words before the title let be, with what it is a
 * title of: whatever that is behind "is", an organisation behind "as" and "to", where it may be anything.
 */
export function titlePhrase(document: TextDocument, from: number, limit: number, copula: boolean): Range | null {
  const { words, lexicon } = document;
  let first = from;
  while (first < limit && first < from + 1 && classesOf(words, first) & ARTICLE) first += 1;
  // "is a retired bus driver": behind an article all of it; "as new chief executive".
  const articled = first > from;
  // "to the newly created role of director".
  if (articled && lexicon.givesRole(wordIn(document, from - 1)))
    for (
      let at = first;
      at < first + 4 && at + 1 < limit && classesOf(words, at) === 0 && !isTitleAt(document, at);
      at += 1
    )
      if (lexicon.naming.has(wordIn(document, at + 1))) return titlePhrase(document, at + 2, limit, copula);
  // "beskrivs som ”en stark ledare”": what somebody calls them.
  if (marksBetween(document, from - 1)) return null;
  let start = -1;
  for (let at = first; at < limit && at < first + 5; at += 1) {
    const suspended = at > first && isSuspended(document, at - 1);
    if (suspended && start < 0) start = at - 1;
    if (gapBefore(document, at) !== '' && !suspended) return null;
    if (start < 0 && at >= first + (lexicon.subjectFirst ? 4 : 3)) return null;
    if (isTitleAt(document, at)) {
      let last = at;
      const extend = (): void => {
        for (let more = 1; more > 0; last += more) more = titleWordsBehind(document, last, limit);
      };
      extend();
      if (last + 1 < limit && isNameWord(document, last + 1) && gapBefore(document, last + 1) === '') return null;
      // "direktör och konstnärlig ledare".
      const second = titleBehindAttribute(document, last + 2);
      if (second < limit && classesOf(words, last + 1) & COORDINATOR && isTitleAt(document, second)) last = second;
      else if (last + 1 < limit && gapBefore(document, last + 1) === '&' && isTitleAt(document, last + 1)) last += 1;
      // "as Vice President and Chief Medical Officer".
      if (lexicon.subjectFirst) extend();
      const extent = readExtent(document, bracketAfter(document, last + 1, limit)?.next ?? last + 1, limit);
      const naming = lexicon.naming.has(wordIn(document, last + 1));
      const wide = extent.end > 0 && (copula || naming || hasName(document, last + 1, extent.next));
      const end = wide ? extent.end : endOf(words, last);
      const word = wordIn(document, at);
      // "Vorsitzender" is one, "den Vorsitzenden" is known.
      const definite =
        lexicon.compounds &&
        titleStem(document, word) !== word &&
        !(lexicon.capitalisedNouns && titleStem(document, word) === word.slice(0, -1));
      // "is deputy fire chief".
      const phrase = lexicon.subjectFirst?.phraseStart(document, at, first);
      // "named the association’s next president", but "is the next president".
      const next = lexicon.subjectFirst && lexicon.isNew(wordIn(document, at - 1)) ? at - 1 : -1;
      // "er ny teknisk direktør": the attribute of an office, behind no article.
      const attribute = lexicon.suffixedArticles && at > first && tellsHow(document, at - 1) ? at - 1 : at;
      const begin =
        start >= 0
          ? start
          : next > first
            ? next
            : articled
              ? first
              : (phrase ?? ownerBefore(document, attribute, first));
      return definite ? null : { start: startOf(words, begin), end };
    }
    if (classesOf(words, at) & (PREPOSITION | COORDINATOR | PRONOUN | CUE | FUNCTION | RELATIVE) && !suspended)
      return null;
  }
  return null;
}

/** How many words behind a title go on with it: "chief executive", and where words are not built together "chief information security officer". */
function titleWordsBehind(document: TextDocument, at: number, limit: number): number {
  const { words, lexicon } = document;
  const most = lexicon.compounds ? 1 : 3;
  for (let count = 1; count <= most && at + count < limit; count += 1) {
    const gap = gapBefore(document, at + count);
    // "adm. direktør".
    if (gap !== '' && (gap !== '.' || opensSentence(document, at + count))) return 0;
    if (isTitleAt(document, at + count)) return count;
    // "chief product officer", "senior project manager".
    if (classesOf(words, at + count) & ~(ORGANISATION | WORK)) return 0;
  }
  return 0;
}

/** Whether a name stands in what a title is of, and not somebody's: "rektor efter Bo Lind". */
function hasName(document: TextDocument, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isCapital(document.words, at)) return !isGivenName(document, at);
  return false;
}
