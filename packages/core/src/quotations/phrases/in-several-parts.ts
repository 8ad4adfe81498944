import { COORDINATOR, CUE } from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { classesOf, isCapital, startOf, wordAt } from '../../text/words.ts';
import { gapBefore, isGivenName, isOrganisationAt, wordIn } from './gaps.ts';
import { isGenitive } from './name-word.ts';
import { lastPart } from './office-list.ts';
import { type SpeakerPhrase, isUnknown, readNominal } from './phrase.ts';
import { rangeOf } from './spans.ts';

/** Whose office has several parts, of which the first looks like a name: "Skills, Trade and Employment Minister NAME", "Fenn Police and Crime Commissioner, NAME". */
export function readInParts(
  document: TextDocument,
  first: number,
  body: boolean,
  next: number,
  limit: number,
): SpeakerPhrase | null {
  const { words, lexicon } = document;
  if (!lexicon.subjectFirst || isGivenName(document, first)) return null;
  if (!body && !lexicon.isArea(wordIn(document, next - 1)) && gapBefore(document, next) !== ',') return null;
  const part = lastPart(document, next, limit);
  const phrase = part < 0 ? null : readNominal(document, part, limit, false);
  if (phrase?.role?.start !== startOf(words, part)) return null;
  const role = { start: startOf(words, first), end: phrase.role.end };
  return { ...phrase, role };
}

/** "Sydsjællands og Lolland-Falsters Politi", "Møre og Romsdal politidistrikt": an organisation of two places. */
export function readShared(document: TextDocument, first: number, last: number, limit: number): SpeakerPhrase | null {
  const { words, lexicon } = document;
  const { subjectFirst } = lexicon;
  const reads = lexicon.suffixedArticles === true || subjectFirst !== undefined;
  const joined = reads && last - first === 1 && last + 1 < limit && gapBefore(document, last) === '';
  if (!joined || !(classesOf(words, last) & COORDINATOR) || !isCapital(words, last + 1)) return null;
  if (isGivenName(document, first) || !isUnknown(document, rangeOf(document, first, first))) return null;
  const other = isOrganisationAt(document, first) ? null : readNominal(document, last + 1, limit, false);
  if (other?.kind !== 'organisation') return null;
  // Not "Sverige och EU", "Berg och Statens vegvesen", but two in the genitive, or before what both of them are.
  const noun = wordAt(words, other.mention.end) - 1;
  const owned = isCapital(words, noun) || isGenitive(document, last + 1);
  if (noun === last + 1 || (owned && !subjectFirst && !isGenitive(document, first))) return null;
  return { ...other, mention: { start: startOf(words, first), end: other.mention.end } };
}

/** A second speaker: "och Karin Öst", "(D) and Karin Öst". */
export function readJoined(document: TextDocument, at: number, limit: number): SpeakerPhrase | null {
  const { words } = document;
  if (
    at + 1 >= limit ||
    !(classesOf(words, at) & COORDINATOR) ||
    !/^\)?$/.test(gapBefore(document, at)) ||
    classesOf(words, at + 1) & CUE
  )
    return null;
  const second = readNominal(document, at + 1, limit, false);
  return second !== null && second.kind === 'name' ? second : null;
}
