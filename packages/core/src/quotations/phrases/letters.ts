import { CUE, NAME_PARTICLE, ORGANISATION } from '../../languages/lexicon.ts';
import type { Range } from '../../model/press-release.ts';
import type { TextDocument } from '../../structure/document.ts';
import { isUpper } from '../../text/characters.ts';
import { classesOf, endOf, isCapital, startOf } from '../../text/words.ts';
import { gapBefore, isGivenName, isHonorificAt, isTitleAt, wordIn } from './gaps.ts';
import { isNameWord } from './name-word.ts';
import { isOneOf } from './subject-words.ts';

/** "DCVO", "T.D.", "FREng", "PsyD", not "Roe III": whether what ends a name stands for an honour or an office that no list need hold. */
export function isLetters({ words, text }: TextDocument, at: number): boolean {
  return (
    !(classesOf(words, at) & ORGANISATION) &&
    /^(?!IJ|[IVX]+$)(?:\p{Lu}\.?\p{Lu}[\p{L}.]{0,5}(?:[’']\d\d|-\p{Lu}{1,4})?|[A-Z][a-z]{1,4}[A-Z]{1,2})®?$/u.test(
      text.slice(words.starts[at], words.ends[at]),
    )
  );
}

/**
 * How many words at `at`, behind a name and a comma, are a degree, "Ph.D.", a party and a place, "D-Ohio", or letters that
 * are no title, before the title: "FACHE" in "NAME, FACHE, Chair of".
 */
export function lettersAt(document: TextDocument, at: number): number {
  const { lower, words, text } = document;
  // "Ph.D.", "M.D.", "P.C.", "Jr."
  const degree =
    /^(?:(?:ph|ed|psy|pharm)\.?d|m\.[dp]|p\.c|md(?=, (?:ph\.?d|m[bp]))|j\.d|d\.o|esq|[js]r)(?!\p{L})/u.exec(
      lower.slice(words.starts[at], startOf(words, at) + 8),
    );
  if (degree) return endOf(words, at) - startOf(words, at) < degree[0].length ? 2 : 1;
  const letters =
    /^\p{Lu}-\p{Lu}/u.test(text.slice(words.starts[at], words.ends[at])) ||
    (isLetters(document, at) &&
      // "MD" may be a managing director.
      (!isTitleAt(document, at) || isHonorificAt(document, at)) &&
      gapBefore(document, at + 1) === ',' &&
      [1, 2, 3, 4].some((words) => isTitleAt(document, at + words)));
  return letters ? 1 : 0;
}

/** Whether the word at `at` is a verb that opens a clause before its speaker, "Added Berg:", "Says Anna Berg:", or without one, "Adding:"; "Said" may be a given name. */
export function isFrontedCue(document: TextDocument, at: number): boolean {
  const { words } = document;
  if (!(classesOf(words, at) & CUE)) return false;
  const word = wordIn(document, at);
  if (word === 'said') return isCapital(words, at + 2);
  const surname = document.names.has(wordIn(document, at + 1)) && gapBefore(document, at + 2) !== '';
  const named = isGivenName(document, at + 1) || surname;
  return /(?:ed|ing)$/.test(word) || (word.endsWith('s') && named);
}

/** Whether an English verb gives somebody an office in a headline: "names", "Appoints". */
export function isNaming(document: TextDocument, at: number): boolean {
  return at >= 0 && /^(?:name|appoint|elect|promote)s$/.test(wordIn(document, at));
}

/** "Ó hUiginn", "Mac an tSaoi": the mutated surname of an Irish name. */
export function isMutated({ text, words }: TextDocument, at: number): boolean {
  return (
    isUpper(text.charCodeAt(startOf(words, at) + 1)) &&
    (isCapital(words, at - 1) || (classesOf(words, at - 1) & NAME_PARTICLE) !== 0)
  );
}

/** Whether "of" at `at` is inside the name of a peer: "Lord Berg of Orrin". */
export function isPeerage(document: TextDocument, at: number, limit: number): boolean {
  return (
    wordIn(document, at) === 'of' &&
    isOneOf(document, at - 2, 'peers') &&
    // "Lord Mayor of Fenn".
    !isTitleAt(document, at - 1) &&
    at + 1 < limit &&
    isNameWord(document, at + 1)
  );
}

/** Whether a role that stands behind two names is of the second alone: "NAME and NAME, a solicitor". */
export function isOfOne({ lexicon, lower }: TextDocument, role: Range, last: Range): boolean {
  return role.start >= last.start && !lower.slice(role.start, role.end).split(' ').some(lexicon.isPlural);
}
