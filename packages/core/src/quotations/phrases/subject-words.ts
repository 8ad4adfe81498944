import type { SubjectWords } from '../../languages/language.ts';
import type { TextDocument } from '../../structure/document.ts';
import { wordIn } from './gaps.ts';

/** Whether the word at `at`, or its part before a hyphen, is one of a list by which subjects before their verbs are read. */
export function isOneOf(document: TextDocument, at: number, list: Exclude<keyof SubjectWords, 'reader'>): boolean {
  return document.lexicon.subjectWords?.[list].has(wordIn(document, at).replace(/-.*/, '')) === true;
}
