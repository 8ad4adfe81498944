import { ABBREVIATION, ARTICLE, FUNCTION, CUE, PREPOSITION, PRONOUN } from '../languages/lexicon.ts';
import { type TextDocument, isBody } from '../structure/document.ts';
import { sentenceEndAfter } from '../text/sentences.ts';
import { classesOf, endOf, isCapital, startOf } from '../text/words.ts';
import { type Cast, type Figure, type Mention, noteMentions } from './cast.ts';
import { gapBefore, isTitleAt, wordIn } from './gaps.ts';

/** Words from the beginning of a sentence within which its subject is looked for. */
const REACH = 6;

/**
 * Notes whom sentences are about without a name, so that a pronoun behind them means nobody else: a title that `holderOf`
 * knows the holder of ("Konserndirektören varnar. Hon …"), and somebody unnamed ("En granne hörde smällen. Han …").
 */
export function collectUnnamed(
  document: TextDocument,
  cast: Cast,
  holderOf: (title: string, at: number) => Figure | null,
): void {
  const { words } = document;
  const found: Mention[] = [];
  for (const block of document.blocks) {
    if (!isBody(block.role) || block.role === 'headline') continue;
    let opens = true;
    for (let word = block.first; word < block.last; word += 1) {
      const subject = opens ? subjectAt(document, word, block.last) : null;
      opens = sentenceEndAfter(words, word, block.end, ABBREVIATION) >= 0;
      if (subject === null) continue;
      const range = { start: startOf(words, subject.at), end: endOf(words, subject.at) };
      const figure = subject.indefinite ? null : holderOf(wordIn(document, subject.at), range.start);
      if (figure !== null) found.push({ ...range, figure });
      else if (subject.indefinite) found.push({ ...range, figure: somebody(wordIn(document, subject.at)) });
    }
  }
  noteMentions(cast, found);
}

/** The head of a subject without a name that begins a sentence, and whether it is new here: "en 84-årig mand". */
function subjectAt(document: TextDocument, from: number, limit: number): { at: number; indefinite: boolean } | null {
  const { words, lexicon } = document;
  let article = false;
  for (let at = from; at < limit && at < from + REACH; at += 1) {
    const bits = classesOf(words, at);
    if (at > from && gapBefore(document, at) !== '') return null;
    if (bits & ARTICLE && !isTitleAt(document, at)) {
      article = true;
      continue;
    }
    if (bits & (PRONOUN | PREPOSITION | FUNCTION | CUE) && !isTitleAt(document, at)) return null;
    const word = wordIn(document, at);
    const person = lexicon.isPersonNoun(word);
    if (!person && !isTitleAt(document, at)) {
      if (at > from && isCapital(words, at)) return null;
      continue;
    }
    // A name follows, or another noun whose genitive this is.
    if (at + 1 < limit && gapBefore(document, at + 1) === '') {
      if (isCapital(words, at + 1) || isTitleAt(document, at + 1) || lexicon.isPersonNoun(wordIn(document, at + 1)))
        continue;
    }
    const base = person || lexicon.titleStem(word) === word;
    return { at, indefinite: base && (article || person) };
  }
  return null;
}

/** Somebody who has no name in the document. */
function somebody(noun: string): Figure {
  return {
    name: '',
    parts: [noun],
    jobTitle: null,
    affiliation: null,
    gender: null,
    mentions: new Map(),
    certain: true,
    unnamed: true,
  };
}
