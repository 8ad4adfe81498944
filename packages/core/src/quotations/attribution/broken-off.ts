import type { TextDocument } from '../../structure/document.ts';
import { endOf, wordAt } from '../../text/words.ts';
import { endsLike, gapBefore, isAmong, isAuxiliary, isTitleAt } from '../phrases/gaps.ts';
import type { SpeakerPhrase } from '../phrases/phrase.ts';

/*
 * "Vi har, säger NAME, väntat länge.": a clause that goes on behind the attribution.
 */

/** Whether a verb of saying stands behind one that is not yet all of what its clause says. */
export function breaksOff(document: TextDocument, verb: number): boolean {
  return verb > 0 && gapBefore(document, verb) === ',' && isFinite(document, verb - 1);
}

/** Whether the word at `at` is a finite verb without content: "har", "må". */
export function isFinite(document: TextDocument, at: number): boolean {
  if (!isAuxiliary(document, at)) return false;
  const { presentVerbs, presentEndings, pastVerbs, pastEndings } = document.lexicon.language;
  return (
    [presentVerbs, pastVerbs].some((verbs) => isAmong(document, at, verbs)) ||
    [presentEndings, pastEndings].some((endings) => endsLike(document, at, endings))
  );
}

/** A name with what stands behind it as long as that is a title: "NAME, ordförande" of "NAME, ordförande, väntat länge". */
export function withoutRest(document: TextDocument, phrase: SpeakerPhrase): SpeakerPhrase {
  const { mention, role, next } = phrase;
  if (phrase.kind !== 'name') return phrase;
  const first = wordAt(document.words, mention.end);
  let part = first;
  let titled = true;
  for (let at = first; at <= next; at += 1) {
    const ends = at === next || gapBefore(document, at) === ',';
    if (ends && !titled) break;
    if (ends) [part, titled] = [at, false];
    if (at < next) titled ||= isTitleAt(document, at);
  }
  if (part === next) return phrase;
  const end = part === first ? mention.end : endOf(document.words, part - 1);
  const behind = role !== undefined && role.end > end;
  return {
    ...phrase,
    role: behind && role.start < end ? { start: role.start, end } : behind ? undefined : role,
    next: part,
    end,
  };
}
