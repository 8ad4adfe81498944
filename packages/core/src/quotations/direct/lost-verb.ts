import { CUE } from '../../languages/lexicon.ts';
import type { DocumentBlock, TextDocument } from '../../structure/document.ts';
import { classesOf, isCapital, startOf } from '../../text/words.ts';
import { labelBefore } from '../attribution/announcement.ts';
import { straightAt } from '../attribution/attribution.ts';
import { type FoundAttribution, isLong, knows } from '../attribution/found-attribution.ts';
import { endsBlock } from './attribution-end.ts';
import { creditStart } from './told-behind.ts';
import { gapBefore, isGivenName, isTitleAt, wordIn } from '../phrases/gaps.ts';

/** A lost verb: "…, driftchef Mehmet Berg.", "…, Lina Öst, gruppledare i Norby.", "…. Driftchef Mehmet Berg.": at the end, a name with a title. */
export function verbless(document: TextDocument, block: DocumentBlock, from: number): FoundAttribution | null {
  // "… (Foto Bo Lind)": behind what is said.
  if (creditStart(document, block) < block.end) return null;
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

/** Words at the end of a paragraph among which a speaker stands who is given behind a lost comma. */
const LONGEST_ATTRIBUTION = 8;

/** "– Laiva pääsi mereen Virta toteaa.": a known or titled name with its verb at the end, where the subject comes first. */
export function behindLostComma(document: TextDocument, word: number, block: DocumentBlock): FoundAttribution | null {
  const { words, lexicon } = document;
  const { cases } = lexicon;
  if (cases === undefined || block.last - word > LONGEST_ATTRIBUTION || word < block.first + 3) return null;
  if (!isCapital(words, word) && !isTitleAt(document, word)) return null;
  // "kuten Virta sanoo", "kaupungin johtaja Virta sanoo", "siitä Virta kertoo": a clause of its own, or more of who says it.
  const before = wordIn(document, word - 1);
  if (classesOf(words, word - 1) !== 0 || isTitleAt(document, word - 1) || isCapital(words, word - 1)) return null;
  if (gapBefore(document, word) !== '' || cases.isSource(before)) return null;
  if (!isCapital(words, word) && cases.isGenitive(document, word - 1)) return null;
  const found = straightAt(document, word, block.last);
  const named = found?.phrase.kind === 'name' && (isLong(document, found.phrase) || knows(document, found.phrase));
  return named && found.cueBits & CUE && endsBlock(document, found, block) ? found : null;
}
