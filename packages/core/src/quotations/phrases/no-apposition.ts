import { ADVERB, ARTICLE, PREPOSITION } from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { classesOf, isCapital } from '../../text/words.ts';
import { endsLike, gapBefore, isTitleAt, wordIn } from './gaps.ts';

/** ", together with Mayor NAME,", ", joined by", ", backed up Mayor NAME,": what leads to somebody else. */
export function leadsElsewhere(document: TextDocument, at: number): boolean {
  const { words, lexicon } = document;
  const past = endsLike(document, at, lexicon.language.pastEndings);
  return (
    classesOf(words, at) === 0 &&
    !isCapital(words, at) &&
    (classesOf(words, at + 1) & (past ? PREPOSITION | ADVERB : PREPOSITION)) !== 0 &&
    !isTitleAt(document, at) &&
    !lexicon.isTrade(wordIn(document, at)) &&
    !lexicon.isPersonNoun(wordIn(document, at))
  );
}

/** Whether a word ends like a verb in the third person. */
export function isPresent(word: string): boolean {
  return /[^s]s$/.test(word);
}

/** ", expressed excitement about", ", expresses his joy": the verb of a clause whose subject comes first. */
export function opensPredicate(document: TextDocument, at: number): boolean {
  const { words } = document;
  const past = endsLike(document, at, document.lexicon.language.pastEndings);
  const next = gapBefore(document, at + 1) === '' ? classesOf(words, at + 1) : -1;
  return past
    ? next === 0 || (next > 0 && (next & ARTICLE) !== 0)
    : isPresent(wordIn(document, at)) && next > 0 && (next & ARTICLE) !== 0;
}
