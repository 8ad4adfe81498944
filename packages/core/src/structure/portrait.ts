import { ARTICLE, PREPOSITION } from '../languages/lexicon.ts';
import { classesOf } from '../text/words.ts';
import type { DocumentBlock, TextDocument } from './document.ts';

/** "Anna Berg, vd på Norvik.": who is seen on a picture. */
export function isPortrait({ text, words, lexicon }: TextDocument, { first, start, end }: DocumentBlock): boolean {
  if (classesOf(words, first) & (ARTICLE | PREPOSITION)) return false;
  const line = text.slice(start, Math.min(end, start + LONGEST_PORTRAIT + 1));
  if (!line.endsWith('.')) return false;
  const [, office = ''] = /^(?:\p{Lu}[\p{L}-]+ ){1,3}\p{Lu}[\p{L}-]+(?: \(\p{Lu}+\))?, ([^,.]+)\.$/u.exec(line) ?? [];
  return office.split(' ', 4).some((word) => lexicon.isTitle(word.toLowerCase()));
}

/** UTF-16 code units of the longest such line. */
const LONGEST_PORTRAIT = 120;
