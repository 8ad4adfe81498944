import type { DocumentBlock, TextDocument } from '../../structure/document.ts';
import { isCapital, startOf } from '../../text/words.ts';
import { labelBefore } from '../attribution/announcement.ts';
import type { FoundAttribution } from '../attribution/found-attribution.ts';
import { gapBefore, isGivenName, isTitleAt, wordIn } from '../phrases/gaps.ts';

/** A lost verb: "…, driftchef Mehmet Berg.", "…, Lina Öst, gruppledare i Norby.", "…. Driftchef Mehmet Berg.": at the end, a name with a title. */
export function verbless(document: TextDocument, block: DocumentBlock, from: number): FoundAttribution | null {
  for (let word = block.last - 1; word > block.first && word > block.last - 12; word -= 1) {
    const gap = gapBefore(document, word);
    if (startOf(document.words, word) < from || (gap !== ',' && gap !== '.')) continue;
    const label = labelBefore(document, word, block.last);
    const role = label?.phrase.role;
    if (role !== undefined && (gap === ',' || role.start === startOf(document.words, word))) return label;
    if (gap === ',' && label?.phrase.kind === 'name' && signs(document, word)) return label;
  }
  return null;
}

/** "…, Anna Berg, Centern.": a full name at the end that is no apposition, "vår granne, Anna Berg", and closes no list of names. */
function signs(document: TextDocument, name: number): boolean {
  const { words, lexicon } = document;
  const before = wordIn(document, name - 1);
  return (
    isGivenName(document, name) &&
    isCapital(words, name + 1) &&
    gapBefore(document, name + 1) === '' &&
    !isCapital(words, name - 1) &&
    !isTitleAt(document, name - 1) &&
    !lexicon.isPersonNoun(before) &&
    !lexicon.isTrade(before)
  );
}
