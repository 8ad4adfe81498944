import type { Range } from '../../model/press-release.ts';
import type { TextDocument } from '../../structure/document.ts';
import { endOf } from '../../text/words.ts';
import { gapText } from './gaps.ts';
import { titleAmong } from './name-titles.ts';
import { rangeOf } from './spans.ts';

/** The bracket behind a name, "(M)" or "(42)", if there is one. */
export function bracketAfter(document: TextDocument, at: number, limit: number): { next: number; end: number } | null {
  // "Norvik Inc. (NV)".
  if (at >= limit || !/^\.?\s*\(/.test(gapText(document, at))) return null;
  const { text, words } = document;
  for (let word = at; word < limit && word < at + 12; word += 1) {
    const end = endOf(words, word);
    const close = text.charCodeAt(end) === 0x2e ? end + 1 : end;
    if (text.charCodeAt(close) === 0x29) return { next: word + 1, end: close + 1 };
  }
  return null;
}

/** The title in a bracket behind a name, if there is one: "NAME (kommunalråd)". */
export function roleInBracket(document: TextDocument, at: number, bracket: { next: number }): Range | null {
  return titleAmong(document, at, bracket.next) ? rangeOf(document, at, bracket.next - 1) : null;
}
