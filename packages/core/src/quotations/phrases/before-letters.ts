import { TITLE } from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { ALL_CAPITALS, classesOf } from '../../text/words.ts';
import { isElderOrYounger } from './name-end.ts';
import { isGivenName, isHonorificAt, isOrganisationAt, isTitleAt, wordIn } from './gaps.ts';

/** A name without the letters behind it: "MP", "OBE". */
export function beforeLetters(document: TextDocument, from: number, to: number): number {
  const { words, lexicon } = document;
  let last = isElderOrYounger(document, to - 1) ? to - 1 : to;
  while (
    last - from > 2 &&
    // "Fenn Air Group CEO and President NAME": the office of whoever follows.
    !(lexicon.subjectFirst && isOrganisationAt(document, last - 2)) &&
    (((words.forms[last - 1] ?? 0) & ALL_CAPITALS && classesOf(words, last - 1) & TITLE) ||
      isHonorificAt(document, last - 1) ||
      lexicon.subjectFirst?.isLetters(document, last - 1))
  )
    last -= 1;
  return isOfficeBehind(document, from, last) ? last - 1 : last;
}

/** "Anna Berg Director of Nursing": whether a title that an office goes on with ends a run, the comma before it lost. */
function isOfficeBehind(document: TextDocument, from: number, last: number): boolean {
  const { words, lexicon } = document;
  return (
    lexicon.subjectFirst !== undefined &&
    last - from > 2 &&
    isTitleAt(document, last - 1) &&
    !lexicon.isSurname(wordIn(document, last - 1)) &&
    lexicon.naming.has(wordIn(document, last)) &&
    (isGivenName(document, last - 3) || isHonorificAt(document, from)) &&
    !(classesOf(words, last - 2) & TITLE)
  );
}
