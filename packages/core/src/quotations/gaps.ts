import { ABBREVIATION } from '../languages/lexicon.ts';
import type { TextDocument } from '../structure/document.ts';
import { isSpace } from '../text/characters.ts';
import { sentenceEndAfter } from '../text/sentences.ts';
import { endOf, startOf } from '../text/words.ts';

/** What stands between word `index - 1` and word `index`: '' for white space alone, else its first other character. */
export function gapBefore({ text, words }: TextDocument, index: number): string {
  const stop = startOf(words, index);
  for (let at = endOf(words, index - 1); at < stop; at += 1) if (!isSpace(text.charCodeAt(at))) return text.charAt(at);
  return '';
}

/** The word at `index` in lower case. */
export function wordIn({ text, words }: TextDocument, index: number): string {
  return text.slice(words.starts[index], words.ends[index]).toLowerCase();
}

/** "äldre- och": a hyphen that stands for the end of a longer word. */
export function isSuspended({ text, words }: TextDocument, word: number): boolean {
  const end = endOf(words, word);
  return text.charCodeAt(end) === 0x2d && (isSpace(text.charCodeAt(end + 1)) || text.charCodeAt(end + 1) === 0x2c);
}

/** A point after an abbreviation or an initial, with no end of sentence. */
export function joinsByPoint(document: TextDocument, word: number): boolean {
  const { words } = document;
  return sentenceEndAfter(words, word, document.text.length, ABBREVIATION) < 0;
}
