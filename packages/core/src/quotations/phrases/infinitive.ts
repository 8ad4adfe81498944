import type { TextDocument } from '../../structure/document.ts';
import { classesOf, isCapital } from '../../text/words.ts';
import { isPersonAt, wordIn } from './gaps.ts';
import { isOneOf } from './subject-words.ts';

/** "Mayor to open Fenn Hall": whether what stands before a name is what somebody will do with it. */
export function isToInfinitive(document: TextDocument, from: number, at: number): boolean {
  const { words, lexicon } = document;
  const verb = at + 1;
  return (
    at > from &&
    isOneOf(document, at, 'infinitiveMarks') &&
    classesOf(words, verb) === 0 &&
    !isCapital(words, verb) &&
    isCapital(words, verb + 1) &&
    !lexicon.isTrade(wordIn(document, verb)) &&
    !isPersonAt(document, verb)
  );
}
