import type { TextDocument } from '../../structure/document.ts';
import { gapBefore } from './gaps.ts';
import { type SpeakerPhrase, readNamed } from './phrase.ts';
import { readOther } from './plain-noun.ts';

/** A noun that is no known title, or the name in apposition to it: "lagets kasserer, NAME". */
export function otherOrNamed(document: TextDocument, from: number, limit: number): SpeakerPhrase | null {
  const other = readOther(document, from, limit);
  if (other === null || other.next >= limit || gapBefore(document, other.next) !== ',') return other;
  const named = readNamed(document, other.next, limit);
  return named === null ? other : { ...named, role: named.role ?? other.mention };
}
