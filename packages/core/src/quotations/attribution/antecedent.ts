import { ADVERB, FUNCTION, MONTH, RELATIVE } from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { classesOf, isCapital } from '../../text/words.ts';
import { gapBefore, isTitleAt, wordIn } from '../phrases/gaps.ts';
import { readSpeaker } from '../phrases/phrase.ts';
import { type FoundAttribution, withVerb } from './found-attribution.ts';

/** Whom "who" stands for right before the verb: "to Anna Berg, who told the board". */
export function antecedent(document: TextDocument, from: number, cue: number): FoundAttribution | null {
  const { words } = document;
  let relative = cue - 1;
  while (
    relative > from &&
    classesOf(words, relative) & (ADVERB | FUNCTION) &&
    !(classesOf(words, relative) & RELATIVE)
  )
    relative -= 1;
  if (relative <= from || !(classesOf(words, relative) & RELATIVE)) return null;
  // "by a judge in January who said".
  if (classesOf(words, relative - 1) & MONTH) return null;
  let at = relative;
  while (
    at > from &&
    (isCapital(words, at - 1) || isTitleAt(document, at - 1)) &&
    (at === relative || gapBefore(document, at) === '')
  )
    at -= 1;
  const office = at === relative - 1 ? officeOf(document, from, at) : -1;
  if (office >= 0) at = office;
  const phrase = at < relative ? readSpeaker(document, at, relative) : null;
  return phrase !== null && phrase.next >= relative ? withVerb(document, phrase, at, cue) : null;
}

/** Where an office begins that a single name ends, "the Auditor General for Wales who said"; -1 where there is none. */
function officeOf(document: TextDocument, from: number, name: number): number {
  let title = name - 2;
  if (title < from || !isTitleAt(document, title) || !document.lexicon.naming.has(wordIn(document, name - 1)))
    return -1;
  while (title > from && gapBefore(document, title) === '' && isTitleAt(document, title - 1)) title -= 1;
  return title;
}
