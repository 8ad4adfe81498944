import type { TextDocument } from '../../structure/document.ts';
import { endOf } from '../../text/words.ts';
import { gapBefore } from './gaps.ts';
import { type SpeakerPhrase, readNamed } from './phrase.ts';
import { isSomebody, readOther, whoseEnd } from './plain-noun.ts';

/** A noun that is no known title, or the name in apposition to it: "lagets kasserer, NAME". */
export function otherOrNamed(document: TextDocument, from: number, limit: number): SpeakerPhrase | null {
  const other = readOther(document, from, limit);
  if (other === null) return null;
  const next = isSomebody(document, other) ? whoseEnd(document, other.next, limit) : other.next;
  if (next >= limit || gapBefore(document, next) !== ',') return other;
  const named = readNamed(document, next, limit);
  if (named === null) return other;
  return { ...named, role: named.role ?? { start: other.mention.start, end: endOf(document.words, next - 1) } };
}
