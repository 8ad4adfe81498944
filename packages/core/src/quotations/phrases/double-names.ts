import type { TextDocument } from '../../structure/document.ts';
import { JOINED, isCapital } from '../../text/words.ts';
import { wordIn } from './gaps.ts';
import { GIVEN_NAME } from '../../languages/lexicon.ts';

/** Makes a given name of each word whose halves are given names, of the gender of the first: "Karl-Heinz", "Gun-Britt". */
export function knowDoubleNames(document: TextDocument): void {
  const { words, lexicon } = document;
  const nameOf = (half: string): number => lexicon.classes.of(half) & GIVEN_NAME;
  for (let at = 0; at < words.count; at += 1) {
    if (!((words.forms[at] ?? 0) & JOINED) || words.classes[at] !== 0 || !isCapital(words, at)) continue;
    const name = wordIn(document, at);
    const joint = name.indexOf('-');
    if (joint > 0 && nameOf(name.slice(joint + 1))) words.classes[at] = nameOf(name.slice(0, joint));
  }
}
