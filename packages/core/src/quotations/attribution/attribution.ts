import {
  ADVERB,
  ARTICLE,
  CLOSING_CUE,
  COMPLEMENTISER,
  COORDINATOR,
  CUE,
  FUNCTION,
  ORGANISATION,
  PLURAL_PRONOUN,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SINGULAR_PRONOUN,
  SOURCE_AFTER,
  SOURCE_BEFORE,
  STATEMENT,
  WORK,
  wordsOf,
} from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { classesOf, endOf, isCapital, startOf, wordAt } from '../../text/words.ts';
import { readApposition } from '../phrases/apposition.ts';
import { isAdverbial, readExtent } from '../phrases/extent.ts';
import {
  endsLike,
  endsLikeParticiple,
  gapBefore,
  gapText,
  isAdverbByEnding,
  isAmong,
  isGivenName,
  isOrganisationAt,
  isPersonAt,
  isReflexive,
  isTitleAt,
  opensSentence,
  wordIn,
} from '../phrases/gaps.ts';
import { isListener, listenerEnd } from '../phrases/listener.ts';
import { nameBeforeOffice } from '../phrases/lost-comma.ts';
import { otherOrNamed } from '../phrases/noun-in-apposition.ts';
import { type SpeakerPhrase, readSpeaker } from '../phrases/phrase.ts';
import { perfectAt } from './perfect.ts';
import { readOther } from '../phrases/plain-noun.ts';
import { rangeOf } from '../phrases/spans.ts';
import { isAs } from '../phrases/stated-role.ts';
import { breaksOff, withoutRest } from './broken-off.ts';
import { type FoundAttribution, behindVerb, isLong, knows, withVerb } from './found-attribution.ts';
import { citing } from './citing.ts';
import { sayingBehind } from './saying.ts';
import { unknownVerb } from './unknown-verb.ts';

/**
 * Reads an attribution that begins at word `at`, right behind the words said. Where a comma, a question or an
 * exclamation mark parts the two (`goesOn`), a verb must stand there, listed or not, and a subject, whatever it is called.
 */
export function attributionAfter(
  document: TextDocument,
  at: number,
  limit: number,
  goesOn = true,
): FoundAttribution | null {
  // "“It is late.” According to Berg, the bridge …": a sentence of its own.
  const apart = document.lexicon.subjectFirst !== undefined && isCapital(document.words, at);
  if (at >= limit || (apart && classesOf(document.words, at) & SOURCE_BEFORE)) return null;
  const known =
    invertedAt(document, at, limit, CUE | CLOSING_CUE | SOURCE_BEFORE, true) ??
    straightAt(document, at, limit) ??
    document.lexicon.subjectFirst?.copular(document, at, limit) ??
    asPut(document, at, limit) ??
    citing(document, at, limit) ??
    perfectAt(document, at, limit) ??
    sayingBehind(document, at, limit);
  // "the paper quoted NAME as saying".
  const cited = known?.cue ? citing(document, wordAt(document.words, known.cue.start), limit) : null;
  if (known !== null) return cited ?? known;
  const { subjectFirst } = document.lexicon;
  const unlisted = goesOn ? (unknownVerb(document, at, limit) ?? subjectFirst?.behind(document, at, limit)) : null;
  return unlisted ?? pointingBack(document, at, limit);
}

/** ", som NAME formulerar det.", ", som NAME säger.", ", as NAME puts it." */
function asPut(document: TextDocument, at: number, limit: number): FoundAttribution | null {
  const { words } = document;
  if (!(classesOf(words, at) & RELATIVE) && !isAs(document, at)) return null;
  const known = straightAt(document, at + 1, limit);
  if (known !== null) return known;
  const phrase = readSpeaker(document, at + 1, limit);
  const verb = phrase?.next ?? limit;
  if (phrase === null || verb + 1 >= limit || gapBefore(document, verb + 1) !== '') return null;
  const behind = classesOf(words, verb + 1);
  // "som antropologen tørt bemærker".
  if (behind & CUE && classesOf(words, verb) === 0) return withVerb(document, phrase, at + 1, verb + 1);
  const closes = verb + 2 >= limit || gapBefore(document, verb + 2) !== '';
  const it = behind & (ARTICLE | PLURAL_PRONOUN) && closes && gapBefore(document, verb) === '';
  return it ? withVerb(document, phrase, at + 1, verb) : null;
}

/** A sentence of its own that says who said what stands before it: "Det säger NAME, role.", "Näin sanoo NAME." */
export function pointingBack(document: TextDocument, at: number, limit: number): FoundAttribution | null {
  const { words } = document;
  if (
    !isCapital(words, at) ||
    !(classesOf(words, at) & (ARTICLE | ADVERB | FUNCTION)) ||
    gapBefore(document, at + 1) !== ''
  )
    return null;
  // "That is how NAME remembers the night."
  const copular = document.lexicon.subjectFirst?.copular(document, at + 1, limit);
  if (copular) return copular;
  const cleft = cleftAt(document, at, limit);
  if (cleft !== null) return cleft;
  // "Das hat NAME am Montag angekündigt."
  const { clauses } = document.lexicon;
  const found = invertedAt(document, at + 1, limit, CUE, true) ?? clauses?.reader.behind(document, at + 1, limit);
  if (!found || found.phrase.kind === 'pronoun') return null;
  // "Det skriver den lokala tillverkaren i ett uttalande."
  const stated = (classesOf(words, found.next) & PREPOSITION) !== 0 && isAdverbial(document, found.next, limit);
  if (found.phrase.kind !== 'name' && found.phrase.kind !== 'title' && !stated) return null;
  const closed = found.next >= limit || opensSentence(document, found.next);
  // "Så svarade rektorn när bron var klar.", "Det säger NAME, som …", "Das hat NAME angekündigt."
  // "Det sa NAME da rådet møttes.": no particle of the verb.
  const joints = FUNCTION | PREPOSITION | RELATIVE | COORDINATOR;
  const goesOn =
    clauses !== null || (classesOf(words, found.next) | (classesOf(words, found.phrase.next) & FUNCTION)) & joints;
  return closed || (goesOn && !(classesOf(words, found.next) & COMPLEMENTISER)) ? found : null;
}

/** "Det är NAME som svarar." */
function cleftAt(document: TextDocument, at: number, limit: number): FoundAttribution | null {
  const { words, lexicon } = document;
  const is =
    lexicon.suffixedArticles && classesOf(words, at) & ARTICLE && lexicon.copulas.has(wordIn(document, at + 1));
  const phrase = is ? readSpeaker(document, at + 2, limit) : null;
  let verb = phrase === null ? limit : wordAt(words, phrase.end);
  if (phrase === null || verb + 1 >= limit || !(classesOf(words, verb) & RELATIVE)) return null;
  verb += 1;
  return classesOf(words, verb) & CUE ? { ...withVerb(document, phrase, at, verb), order: 'inverted' } : null;
}

/** Verb first: "säger hon", "said Jane Roe, the chair". `bits` tells which cues count. */
export function invertedAt(
  document: TextDocument,
  at: number,
  limit: number,
  bits: number,
  others = false,
): FoundAttribution | null {
  const { words } = document;
  const cueBits = classesOf(words, at) & bits;
  if (cueBits === 0) return null;
  // "…, saying the town is rich": no participle has its subject behind it; but ", adding: …".
  if (cueBits & CUE && endsLikeParticiple(document, at)) return null;
  // "nach Angaben von": the noun is a source only behind a preposition.
  if (
    cueBits === SOURCE_BEFORE &&
    isCapital(words, at) &&
    !(classesOf(words, at) & PREPOSITION) &&
    !(gapBefore(document, at) === '' && at > 0 && classesOf(words, at - 1) & PREPOSITION) &&
    document.lexicon.capitalisedNouns
  )
    return null;
  // "«Kasta på land» heter en reportage av NAME": what something is called.
  if (classesOf(words, at) & WORK && document.lexicon.isIndefinite(wordIn(document, at + 1))) return null;
  let from = at + 1;
  // "according to": a preposition behind the cue belongs to it.
  if (cueBits & SOURCE_BEFORE && from < limit && classesOf(words, from) & PREPOSITION && !isCapital(words, from))
    from += 1;
  // "säger, NAME, role", "… säger, rektor NAME": a comma too many, or behind the verb.
  const parted = cueBits & CUE && gapBefore(document, from) === ',';
  if (from >= limit || (gapBefore(document, from) !== '' && !parted)) return null;
  // "– Ingen har svarat, fyller rektor NAME i.": of what is said.
  if (parted && gapBefore(document, at) === '' && endsLike(document, at, document.lexicon.language.perfectEndings))
    return null;
  const saying = cueBits & CUE && !document.lexicon.subjectFirst ? sayingBehind(document, at, limit) : null;
  if (saying !== null) return saying;
  // "lyder det fra NAME", "lyder rådet från NAME", "heter det i en uttalelse fra NAME": the speaker stands behind a preposition.
  if (cueBits & CUE && !document.lexicon.subjectFirst) from += dummyWords(document, from, limit);
  let phrase =
    readSpeaker(document, from, limit) ??
    (others && cueBits & CUE ? (otherOrNamed(document, from, limit) ?? aloneAt(document, from, limit)) : null);
  if (parted && !(phrase?.kind === 'name' && phrase.role !== undefined && isLong(document, phrase))) return null;
  if (phrase === null || document.lexicon.cases?.isObject(document, phrase, wordIn(document, at))) return null;
  phrase = breaksOff(document, at) ? withoutRest(document, phrase) : nameBeforeOffice(document, phrase);
  let { next, end } = phrase;
  if (isOtherVerb(document, at, next)) return null;
  // Particle verbs: "lade Filipozzi till", "fügte sie hinzu".
  while (
    next < limit &&
    next < phrase.next + 2 &&
    gapBefore(document, next) === '' &&
    classesOf(words, next) & ADVERB &&
    !isCapital(words, next) &&
    !isListener(document, next)
  ) {
    end = words.ends[next] ?? end;
    next += 1;
  }
  // "lade NAME till, ordförande i Vedbo": what somebody is, behind the particle.
  const apart = next > phrase.next && phrase.kind === 'name' && phrase.role === undefined;
  const behind = apart && !breaksOff(document, at) && gapBefore(document, next) === ',';
  const apposed = behind ? readApposition(document, next, limit) : null;
  if (apposed?.role) {
    phrase = { ...phrase, role: apposed.role };
    ({ next, end } = apposed);
  }
  // "säger NAME till Vedbo Nytt och tillägger".
  if (next < limit && gapBefore(document, next) === '' && isListener(document, next)) {
    next = listenerEnd(document, next, limit);
    end = endOf(words, next - 1);
  }
  const goesOn =
    next + 1 < limit && (classesOf(words, next) & COORDINATOR) !== 0 && (classesOf(words, next + 1) & CUE) !== 0;
  const continues = goesOn ? rangeOf(document, next + 1) : null;
  if (continues !== null) {
    end = continues.end;
    next += 2;
  }
  const start = startOf(words, at);
  const cue = { start, end: endOf(words, at) };
  return { cue, cueBits, phrase, start, end, next, continues, order: 'inverted' };
}

/**
 * How many words stand before the speaker, where what is said stands in their place: a pronoun for nobody, an adverb and a
 * preposition ("det tørt fra"), a statement in between ("det i en uttalelse fra"), or a noun before somebody's name
 * ("rådet från"); 0 where the speaker follows at once.
 */
function dummyWords(document: TextDocument, at: number, limit: number): number {
  const { words, lexicon } = document;
  const bits = classesOf(words, at);
  // "säger av NAME".
  const by = !lexicon.subjectFirst && wordsOf(lexicon.language.bylines)[0] === wordIn(document, at);
  if (by && isGivenName(document, at + 1) && isCapital(words, at + 1)) return 1;
  const mute = (bits & (ARTICLE | PRONOUN)) === ARTICLE && !lexicon.isIndefinite(wordIn(document, at));
  // "sa den äldste av dem": somebody.
  const pronoun = mute && !isAmong(document, at, lexicon.language.definiteArticles);
  const isPlain = (word: number): boolean =>
    word < limit && gapBefore(document, word) === '' && !isCapital(words, word);
  const leads = (word: number): boolean =>
    word + 1 < limit &&
    isPlain(word) &&
    (classesOf(words, word) & PREPOSITION) !== 0 &&
    gapBefore(document, word + 1) === '';
  const isOffice = (word: number): boolean => isTitleAt(document, word) || isPersonAt(document, word);
  // Not "said the head of policy".
  if (pronoun) {
    // "det fra", "det tørt fra", "det retoriske spørsmålet fra".
    let preposition = at + 1;
    while (preposition < at + 3 && !leads(preposition) && isPlain(preposition) && !isOffice(preposition))
      preposition += 1;
    const far = preposition === at + 3 && !isAmong(document, preposition, lexicon.language.issuerPrepositions);
    if (!leads(preposition) || far) return 0;
    for (let word = preposition + 1; word < preposition + 4 && isPlain(word); word += 1)
      if (classesOf(words, word) & STATEMENT && leads(word + 1)) return word + 2 - at;
    return preposition + 1 - at;
  }
  if (isCapital(words, at) || !lexicon.compounds || !leads(at + 1) || isOffice(at)) return 0;
  const phrase = readSpeaker(document, at + 2, limit);
  if (phrase === null || phrase.kind === 'pronoun' || phrase.kind === 'other') return 0;
  // "rådet från smittskyddsläkaren": whoever is known, or anybody behind a noun with an article for its ending.
  const { issuerPrepositions, definiteNouns } = lexicon.language;
  const sent = isAmong(document, at + 1, issuerPrepositions) && endsLike(document, at, definiteNouns);
  return sent || (!(bits & ~ORGANISATION) && phrase.kind === 'name' && knows(document, phrase)) ? 2 : 0;
}

/** "said another.": a determiner that stands for somebody. */
function aloneAt(document: TextDocument, at: number, limit: number): SpeakerPhrase | null {
  const alone = at + 1 >= limit || gapBefore(document, at + 1) !== '' || opensSentence(document, at + 1);
  if (!document.lexicon.subjectFirst || !alone || !document.lexicon.isIndefinite(wordIn(document, at))) return null;
  const mention = rangeOf(document, at);
  return { kind: 'other', mention, honorific: 0, next: at + 1, end: mention.end };
}

/** "I dag lägger hon fram “…”", "lægger hun en plan frem": whether a verb has a particle with which it means no talk. */
function isOtherVerb(document: TextDocument, verb: number, from: number): boolean {
  const others = wordsOf(document.lexicon.language.otherVerbs);
  for (let at = from; others.length > 0 && at < from + 4 && gapBefore(document, at) === ''; at += 1)
    if (others.includes(`${wordIn(document, verb)}>${wordIn(document, at)}`)) return true;
  return false;
}

/** Speaker first: "Jane Roe, chief executive, said", "Virtala sanoo", "Virtalan mukaan". */
export function straightAt(document: TextDocument, at: number, limit: number): FoundAttribution | null {
  // "yhtiön tiedotteessa todetaan".
  const verb = document.lexicon.cases?.passiveBehind(document, at) ?? 0;
  const stated = verb > 0 ? readOther(document, at, verb) : null;
  if (stated !== null) return withVerb(document, stated, at, verb);
  // "äiti sanoo", "eräs asukas toteaa".
  const phrase =
    readSpeaker(document, at, limit) ??
    (isPersonAt(document, at) || isPersonAt(document, at + 1) ? readOther(document, at, limit) : null) ??
    (document.lexicon.cases?.isSubjectNoun(document, at) ? readOther(document, at, at + 1) : null);
  if (phrase === null) return null;
  // "“more to do” in what they know of Norvik, said NAME", but "as NAME said".
  const led = document.lexicon.subjectFirst && classesOf(document.words, at) & PREPOSITION;
  if (led && wordAt(document.words, (phrase.role ?? phrase.mention).start) > at + 2) return null;
  const cue = cueBehind(document, phrase.next, limit, phrase.kind === 'organisation');
  if (cue < 0 || isOtherVerb(document, cue, cue + 1)) return null;
  // "Norolan Sanomille kertoo tutkija NAME": to whom, before the verb.
  if (phrase.kind === 'name' && document.lexicon.cases?.isObject(document, phrase, wordIn(document, cue))) {
    // "Asiakkaille, jotka maksavat, työ on tärkeää, sanoo NAME": of whom what is said tells.
    if (gapBefore(document, cue) !== '') return null;
    const behind = invertedAt(document, cue, limit, CUE, true);
    return behind && { ...behind, start: phrase.mention.start };
  }
  // "Lumesta toivotetaan": where words come from that nobody is said to say is a body.
  const source =
    phrase.kind === 'name' && phrase.next === at + 1 && document.lexicon.cases?.isSource(wordIn(document, at));
  return withVerb(document, source ? { ...phrase, kind: 'organisation' } : phrase, at, cue);
}

/** The cue behind a speaker phrase: at once, behind a comma, an auxiliary or adverbs, or behind a relative clause. */
export function cueBehind(document: TextDocument, from: number, limit: number, body: boolean): number {
  const { words } = document;
  let at = from;
  const apposed = at < limit && gapBefore(document, at) === ',' && document.lexicon.isIndefinite(wordIn(document, at));
  if (apposed || (at < limit && (classesOf(words, at) & RELATIVE) !== 0)) {
    // ", who heads the office, said", ", en man i 60-årsåldern, sade": the cue stands right behind the next comma.
    for (at += 1; at < limit && at < from + 25; at += 1) {
      if (classesOf(words, at) & CUE && gapText(document, at).includes(',')) return at;
      if (opensSentence(document, at + 1)) return -1;
    }
    return -1;
  }
  // "Politiet i distriktet sier": where an organisation is.
  const placed =
    body ||
    (classesOf(words, at - 1) & SINGULAR_PRONOUN) !== 0 ||
    isOrganisationAt(document, at - 1) ||
    isPersonAt(document, at - 1);
  if (placed) at = readExtent(document, at, Math.min(limit, at + 10)).next;
  const { cases } = document.lexicon;
  if (cases && isCapital(words, at - 1)) at = cases.originEnd(document, at);
  let auxiliary = 0;
  for (const first = at; at < limit && at <= first + 3; at += 1) {
    const gap = gapBefore(document, at);
    if (gap !== '' && !((gap === ',' || gap === ')') && at === from)) return -1;
    const bits = classesOf(words, at);
    if (bits & (CUE | SOURCE_AFTER) && !isCapital(words, at)) {
      return cases?.speaks(wordIn(document, from - 1), wordIn(document, at)) === false ? -1 : at;
    }
    if (isAdverbByEnding(document, at)) continue;
    // "har i ett brev till bolaget slagit fast": how or where it was said, between the two parts of the verb.
    if (bits & PREPOSITION && auxiliary)
      return participleBehind(document, at + 1, limit, !isAdverbial(document, at, limit));
    // "för sin del menar".
    if (bits & PREPOSITION && at === from && isReflexive(document, at + 1))
      return participleBehind(document, at + 1, limit);
    if (!(bits & (ADVERB | FUNCTION)) || bits & (PRONOUN | COMPLEMENTISER | RELATIVE)) return -1;
    auxiliary |= bits & FUNCTION;
  }
  return -1;
}

/** The next verb of saying among a few words without punctuation, or -1; `strict`: a participle in the clause that began. */
function participleBehind(document: TextDocument, from: number, limit: number, strict = false): number {
  const { words } = document;
  for (let at = from; at < limit && at < from + 12 && gapBefore(document, at) === ''; at += 1) {
    const bits = classesOf(words, at);
    if (bits & CUE && !isCapital(words, at))
      return strict && !endsLike(document, at, document.lexicon.language.perfectEndings) ? -1 : at;
    if (strict && bits & (RELATIVE | COMPLEMENTISER | SINGULAR_PRONOUN)) return -1;
  }
  return -1;
}

/** "According to the paper, …": a source without a name or title. */
export function otherSource(document: TextDocument, cue: number, to: number): FoundAttribution | null {
  const first = cue + (classesOf(document.words, cue + 1) & PREPOSITION ? 2 : 1);
  const phrase = first < to ? otherOrNamed(document, first, to) : null;
  return phrase && behindVerb(document, phrase, cue);
}
