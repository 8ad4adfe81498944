import { CUE, FIRST_PERSON, SINGULAR_PRONOUN } from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { QUESTION, classesOf, isCapital } from '../../text/words.ts';
import { gapBefore, isSo, opensSentence, wordIn } from '../phrases/gaps.ts';

/*
 * What the form of a verb says by itself, where clauses are read: that it reports, judges, is somebody else's words, or
 * has nobody for its subject.
 */

/** Whether a reporting participle closes the sentence behind word `at`: "… „falsch“ genannt." */
export function hasParticiple(document: TextDocument, at: number, limit: number): boolean {
  const { clauses } = document.lexicon;
  for (let word = at; word < limit && word < at + 25; word += 1)
    if (clauses?.participles.has(wordIn(document, word)) && !isCapital(document.words, word)) return true;
  return false;
}

/** Whether one of these participles closes the clause of the verb at word `at`. */
export function closesWith(
  document: TextDocument,
  participles: ReadonlySet<string>,
  at: number,
  limit: number,
): boolean {
  const goesOn = (word: number): boolean => {
    const gap = gapBefore(document, word);
    return gap === '' || gap === ',' || (gap === '.' && !opensSentence(document, word));
  };
  for (let word = at + 1; word < limit && word < at + 15 && goesOn(word); word += 1)
    if (participles.has(wordIn(document, word)) && !isCapital(document.words, word)) return true;
  return false;
}

/** "rechnete er vor", "machte sie deutlich": a verb that reports with a word further on in its clause. */
export function isSeparated(document: TextDocument, at: number, limit: number): boolean {
  const { lexicon } = document;
  const verb = wordIn(document, at);
  if (!lexicon.prepositionalVerbs.has(verb)) return false;
  for (let word = at + 1; word < limit && word < at + 8 && gapBefore(document, word) === ''; word += 1)
    if (lexicon.reportsWith(verb, wordIn(document, word))) return true;
  return false;
}

/** A verb that reports or judges, as a finite form. */
export function isReportingVerb(document: TextDocument, at: number): boolean {
  const { lexicon, words } = document;
  const { clauses } = lexicon;
  // "den würdigen Rahmen": an attribute.
  const attribute =
    clauses?.obliqueArticles.has(wordIn(document, at - 1)) &&
    isCapital(words, at + 1) &&
    gapBefore(document, at) + gapBefore(document, at + 1) === '';
  return !attribute && ((classesOf(words, at) & CUE) !== 0 || clauses?.judgements.has(wordIn(document, at)) === true);
}

/** Whether a verb form among the words marks what they tell as somebody else's words. */
export function isReported(document: TextDocument, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isSo(document, at, QUESTION.reported, isSubjunctive)) return true;
  return false;
}

function isSubjunctive(document: TextDocument, at: number): boolean {
  const { words, lexicon } = document;
  const { clauses } = lexicon;
  if (clauses === null || isCapital(words, at)) return false;
  const word = wordIn(document, at);
  if (
    clauses.subjunctives.has(word) ||
    clauses.conditionalForms.has(word) ||
    [...clauses.subjunctiveEndings].some((ending) => word.endsWith(ending))
  )
    return true;
  // "grundsätzlich strebe man", "man strebe": beside who or what is one, the ending of a verb in this mood alone.
  if (word.length < 5 || !/[^t]e$/.test(word) || classesOf(words, at) !== 0) return false;
  const isOne = (other: number): boolean =>
    (classesOf(words, other) & SINGULAR_PRONOUN) !== 0 || clauses.expletives.has(wordIn(document, other));
  const inverted = gapBefore(document, at + 1) === '' && isOne(at + 1) && !(classesOf(words, at - 1) & FIRST_PERSON);
  const opens = gapBefore(document, at - 1) !== '' || opensSentence(document, at - 1);
  return inverted || (opens && gapBefore(document, at) === '' && isOne(at - 1));
}

/** Whether a finite verb has several for its subject: "betonen". */
export function hasSeveral({ lexicon }: TextDocument, verb: string): boolean {
  const { clauses } = lexicon;
  return (
    clauses !== null &&
    !clauses.participles.has(verb) &&
    [...clauses.pluralVerbEndings].some((ending) => verb.endsWith(ending))
  );
}

/** "heißt es". */
export function isImpersonal(document: TextDocument, verb: number): boolean {
  const { clauses } = document.lexicon;
  return (
    (clauses?.expletives.has(wordIn(document, verb + 1)) === true && gapBefore(document, verb + 1) === '') ||
    clauses?.expletives.has(wordIn(document, verb - 1)) === true
  );
}
