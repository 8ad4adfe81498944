import { ARTICLE, CUE, PREPOSITION } from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { classesAmong, classesOf, endOf, isCapital, startOf } from '../../text/words.ts';
import {
  gapBefore,
  isAmong,
  isHonorificAt,
  isMarkedGenitive,
  isOrganisationAt,
  isTitleAt,
  wordIn,
} from '../phrases/gaps.ts';
import { isOrganisationName } from '../phrases/name-organisation.ts';
import { isGenitive } from '../phrases/name-word.ts';
import { type SpeakerPhrase, readSpeaker } from '../phrases/phrase.ts';
import { rangeOf } from '../phrases/spans.ts';
import { type FoundAttribution, behindVerb, label } from './found-attribution.ts';

/** Words from a noun for what somebody says to the verb that gives it. */
const LONGEST_LINK = 14;
/** Words that such a verb may have behind it, before what is said: "is very clear". */
const LONGEST_PREDICATE = 4;

/** "Her advice to them is simple:", "Berg’s reply was", "The message from Berg:": whose saying it is that the words `from` to `to` lead to, up to the sign `gap`. */
export function sayingBefore(document: TextDocument, from: number, to: number, gap: string): FoundAttribution | null {
  const { words } = document;
  let verb = to - 1;
  while (verb > from && verb > to - LONGEST_PREDICATE && !gives(document, verb)) verb -= 1;
  const stated = gives(document, verb);
  if (!stated && gap !== ':') return null;
  const end = stated ? verb : to;
  for (let noun = end - 1; noun >= from && noun > end - LONGEST_LINK; noun -= 1) {
    const phrase = isSaying(document, noun) ? sayerOf(document, noun, from, end) : null;
    // "says her view is “wrong”": what somebody else says of it.
    if (phrase === null || (gap !== ':' && classesAmong(words, from, noun) & CUE)) continue;
    const leads =
      phrase.next >= end ||
      (gapBefore(document, phrase.next) === '' && (classesOf(words, phrase.next) & PREPOSITION) !== 0);
    const next = gap === '' ? end : to;
    return leads ? { ...label(phrase, startOf(words, from), next), order: 'straight' } : null;
  }
  return null;
}

/** The same before a colon, where whose something is has a mere ending: "Juryns motivering lyder:". */
export function owned(document: TextDocument, from: number, to: number): FoundAttribution | null {
  const { speechNouns, compounds } = document.lexicon.language;
  return speechNouns && compounds ? sayingBefore(document, from, to, ':') : null;
}

/** "is", and where no subject has to stand before its verb, "lyder", "heter det". */
function gives(document: TextDocument, at: number): boolean {
  const { copulas, subjectFirst } = document.lexicon;
  return copulas.has(wordIn(document, at)) || (!subjectFirst && (classesOf(document.words, at) & CUE) !== 0);
}

const isSaying = (document: TextDocument, at: number): boolean =>
  isAmong(document, at, document.lexicon.language.speechNouns);

/** ", was the blunt reply of NAME", ", lyder juryns motivering": whose saying the verb at word `at` gives, the noun for it one of the next words. */
export function sayingBehind(document: TextDocument, at: number, limit: number): FoundAttribution | null {
  const { copulas, language } = document.lexicon;
  if (!language.speechNouns || !gives(document, at)) return null;
  const copula = copulas.has(wordIn(document, at));
  for (
    let noun = at + 1;
    noun < limit && noun <= at + LONGEST_PREDICATE && gapBefore(document, noun) === '';
    noun += 1
  ) {
    if (!isSaying(document, noun)) continue;
    const phrase = sayerOf(document, noun, at + 1, limit);
    // "skriver NAME i bolagets svar": somebody else.
    let owner = at + 1;
    while (!copula && classesOf(document.words, owner) & (ARTICLE | PREPOSITION)) owner += 1;
    if (phrase === null || (!copula && startOf(document.words, owner) !== phrase.mention.start)) return null;
    return behindVerb(document, phrase, at);
  }
  return null;
}

/** Whose a noun is, behind it or before it: "the message from Berg", "Berg’s last message", "her message". */
function sayerOf(document: TextDocument, noun: number, floor: number, limit: number): SpeakerPhrase | null {
  const { words, lexicon } = document;
  const { issuerPrepositions } = lexicon.language;
  const of =
    noun + 1 < limit &&
    (isAmong(document, noun + 1, issuerPrepositions) || lexicon.naming.has(wordIn(document, noun + 1)));
  const behind = of && gapBefore(document, noun + 1) === '' ? readSpeaker(document, noun + 2, limit) : null;
  if (behind !== null) return behind.kind === 'pronoun' || behind.kind === 'other' ? null : behind;
  const adjective =
    classesOf(words, noun - 1) === 0 && !isCapital(words, noun - 1) && genitiveEnding(document, noun - 1) === 0;
  const owner = adjective ? noun - 2 : noun - 1;
  if (owner < floor || gapBefore(document, noun) + gapBefore(document, owner + 1) !== '') return null;
  const found = { honorific: 0, next: noun + 1, end: endOf(words, noun) };
  if (lexicon.whose(wordIn(document, owner)) !== 0)
    return { ...found, kind: 'pronoun', mention: rangeOf(document, owner) };
  const ending = genitiveEnding(document, owner);
  if (ending === 0) return null;
  let first = owner;
  while (
    first > floor &&
    isCapital(words, first) &&
    isCapital(words, first - 1) &&
    !(classesOf(words, first - 1) & PREPOSITION) &&
    gapBefore(document, first) === ''
  )
    first -= 1;
  while (first < owner && (isTitleAt(document, first) || isHonorificAt(document, first))) first += 1;
  const mention = { start: startOf(words, first), end: endOf(words, owner) - ending };
  const body = isOrganisationName(document, first, owner + 1);
  return {
    ...found,
    kind: body ? 'organisation' : isCapital(words, owner) && !isTitleAt(document, owner) ? 'name' : 'title',
    mention,
  };
}

/** UTF-16 code units of the ending by which a word says whose something is: "Berg’s", "Bergs", "juryns"; 0 where it has none. */
function genitiveEnding(document: TextDocument, at: number): number {
  if (isMarkedGenitive(document, at)) return 2;
  const { compounds, capitalisedNouns } = document.lexicon.language;
  const somebody =
    isGenitive(document, at) || (compounds && (isTitleAt(document, at) || isOrganisationAt(document, at)));
  return !capitalisedNouns && somebody && wordIn(document, at).endsWith('s') ? 1 : 0;
}
