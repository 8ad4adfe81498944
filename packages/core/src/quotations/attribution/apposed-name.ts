import type { TextDocument } from '../../structure/document.ts';
import { wordAt } from '../../text/words.ts';
import { readSpeaker } from '../phrases/phrase.ts';
import { type FoundAttribution, withVerb } from './found-attribution.ts';

/**
 * The same attribution, of the name at `from` where the title before the verb is what somebody named there is, and the
 * comma behind was lost: "Anna Berg, eine Professorin an der Schule sagt".
 */
export function ofApposedName(
  document: TextDocument,
  found: FoundAttribution | null,
  from: number,
): FoundAttribution | null {
  if (found?.order !== 'straight' || found.phrase.kind !== 'title' || found.cue === null) return found;
  const verb = wordAt(document.words, found.cue.start);
  const phrase = readSpeaker(document, from, verb);
  const apposed = phrase?.kind === 'name' && phrase.role !== undefined && phrase.next === verb;
  return apposed ? withVerb(document, phrase, from, verb) : found;
}
