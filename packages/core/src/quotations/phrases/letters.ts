import { ORGANISATION } from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { classesOf } from '../../text/words.ts';

/** "DCVO", "T.D.", "FREng", not "Roe III": whether what ends a name stands for an honour or an office that no list need hold. */
export function isLetters({ words, text }: TextDocument, at: number): boolean {
  return (
    !(classesOf(words, at) & ORGANISATION) &&
    /^(?!IJ|[IVX]+$)\p{Lu}\.?\p{Lu}[\p{L}.]{0,5}$/u.test(text.slice(words.starts[at], words.ends[at]))
  );
}

/** "D-Ohio": a party and a place. */
export function isParty({ words, text }: TextDocument, at: number): boolean {
  return /^\p{Lu}-\p{Lu}/u.test(text.slice(words.starts[at], words.ends[at]));
}
