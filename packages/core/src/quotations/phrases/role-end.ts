import { ARTICLE, COORDINATOR, PREPOSITION, PRONOUN } from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { classesOf, endOf, isCapital } from '../../text/words.ts';
import { gapBefore, isAmong, isGivenName, isMarkedGenitive, isSuspended, isTitleAt, wordIn } from './gaps.ts';
import { isNamedBeside } from './another-person.ts';
import { titleAmong } from './name-titles.ts';

/** Where a title ends, before where and what somebody is besides: "teknisk chef og en af de tre stiftere", "chef, ett av få namn". */
export function roleEnd(document: TextDocument, from: number, to: number): number {
  const { words, lexicon } = document;
  for (let at = from + 1; at < to; at += 1) {
    // "minister inför mötet".
    if (lexicon.isOccasion(wordIn(document, at)) && !isCapital(words, at + 1)) return endOf(words, at - 1);
    // "ordförande sedan 2019".
    if (at > from + 1 && classesOf(words, at - 1) & PREPOSITION && /^\d{4}$/.test(wordIn(document, at)))
      return endOf(words, at - 2);
    // "chef från och med i höst", but "ordförande i för- och grundskolenämnden".
    const joint = classesOf(words, at) & PREPOSITION && classesOf(words, at + 1) & COORDINATOR;
    if (joint && classesOf(words, at + 2) & PREPOSITION && !isSuspended(document, at)) return endOf(words, at - 1);
    // "ordförande sedan ett drygt år", "vd för Norvik sedan tio år": for how long.
    if (classesOf(words, at) & PREPOSITION && (isTitleAt(document, at - 1) || isCapital(words, at - 1)))
      for (let year = at + 1; year < to && year < at + 5 && !(classesOf(words, year) & PREPOSITION); year += 1)
        if (isAmong(document, year, lexicon.language.ageNouns)) return endOf(words, at - 1);
    // "chair of Norvik, Bo Lind, chief executive of Vedex": somebody else.
    const listed = gapBefore(document, at) === ',' || classesOf(words, at - 1) & COORDINATOR;
    const known = [at, at + 1].every((word) => document.names.has(wordIn(document, word)));
    if (lexicon.subjectFirst && listed && known && isNamedBeside(document, at))
      return endOf(words, classesOf(words, at - 1) & COORDINATOR ? at - 2 : at - 1);
    // "chief executive from Bo Lind": of whom somebody takes it over.
    const led = classesOf(words, at - 1) & PREPOSITION && !lexicon.naming.has(wordIn(document, at - 1));
    const person = known && lexicon.subjectFirst && isGivenName(document, at);
    if (led && person && !lexicon.givesRole(wordIn(document, at - 1))) return endOf(words, at - 2);
    const comma = gapBefore(document, at) === ',' && !lexicon.subjectFirst;
    // "lektor, Institut for Biologi", "leder, til avisen".
    const apart = isCapital(words, at)
      ? isTitleAt(document, at - 1) && !titleAmong(document, at, to)
      : (classesOf(words, at) & PREPOSITION) !== 0;
    if (comma && apart) return endOf(words, at - 1);
    // "professor och den som", "professor and the one who": what somebody is besides, in a clause.
    const stub = at >= to - 2 && [at, to - 1].every((word) => classesOf(words, word) & (ARTICLE | PRONOUN));
    const joined = (classesOf(words, at - 1) & COORDINATOR) !== 0;
    // "professor of physics and the study’s lead author".
    const owned = joined && classesOf(words, at) & ARTICLE && ownsNext(document, at + 1, to);
    if (!(lexicon.isIndefinite(wordIn(document, at)) || stub || owned) || isCapital(words, at)) continue;
    if ((joined && at - 1 > from) || gapBefore(document, at) === ',') return endOf(words, joined ? at - 2 : at - 1);
  }
  // "spurgte NAME, økonom hos Norvik om.": what the verb has its object before.
  const stranded = classesOf(words, to - 1) & PREPOSITION && !isCapital(words, to - 1) && to - from > 1;
  return stranded ? endOf(words, to - 2) : Infinity;
}

/** Whether a genitive with a sign stands among words, with another word behind it. */
function ownsNext(document: TextDocument, from: number, to: number): boolean {
  let at = from;
  while (at + 1 < to && !isMarkedGenitive(document, at)) at += 1;
  return at + 1 < to;
}
