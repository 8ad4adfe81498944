import {
  ADVERB,
  ARTICLE,
  COORDINATOR,
  CUE,
  FUNCTION,
  NAME_PARTICLE,
  PLURAL_PRONOUN,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SOURCE_BEFORE,
  STATEMENT,
} from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { ALL_CAPITALS, classesOf, isCapital, startOf, wordAt } from '../../text/words.ts';
import { announcedNoun } from './announced-noun.ts';
import { cueBehind, invertedAt } from './attribution.ts';
import { type FoundAttribution, isFamiliar, isLong, isRule, knows, label, withVerb } from './found-attribution.ts';
import {
  endsLikeParticiple,
  endsLikeVerb,
  gapBefore,
  isAmong,
  isOrganisationAt,
  isTitleAt,
  wordIn,
} from '../phrases/gaps.ts';
import { standsInPassive } from './passive.ts';
import { isNameWord } from '../phrases/name-word.ts';
import { readSpeaker, type SpeakerPhrase } from '../phrases/phrase.ts';
import { isSomebody, readOther, standIn } from '../phrases/plain-noun.ts';
import { isOneOf } from '../phrases/subject-words.ts';
import { rangeOf, sentenceStart } from '../phrases/spans.ts';
import { NO_VERB } from '../phrases/name-run.ts';

/**
 * Reads the attribution in the words `from` to `to`, right before the words said: "I ett uttalande säger NAME:". A verb
 * whose speaker ends the words goes first ("svarade NAME:"), then one with a subject, the last verb before others.
 * `announced` says that a colon or a comma leads to the words said, so that any verb will do.
 */
export function attributionBefore(
  document: TextDocument,
  from: number,
  to: number,
  announced = false,
): FoundAttribution | null {
  const { words, lexicon } = document;
  const { clauses } = lexicon;
  const { subjectFirst } = lexicon;
  if (subjectFirst) return subjectFirst.before(document, from, to, announced);
  const read = clauses?.reader.before(document, from, to);
  if (read) return read;
  let fallback: FoundAttribution | null = null;
  const anybody = announced && clauses === null;
  for (let cue = to - 1; cue >= from && cue > to - 45; cue -= 1) {
    const bits = classesOf(words, cue);
    if (!(bits & (CUE | SOURCE_BEFORE)) || (isCapital(words, cue) && cue > from)) continue;
    const inverted = invertedAt(document, cue, to, CUE | SOURCE_BEFORE);
    if (bits & SOURCE_BEFORE && inverted !== null && isRule(document, inverted)) continue;
    // "säger NAME, som …:": what is said of the speaker.
    const related = inverted !== null && (classesOf(words, inverted.next) & RELATIVE) !== 0;
    if (inverted !== null && (inverted.next >= to || (related && gapBefore(document, inverted.next) === ','))) {
      // "Ketola jatkaa Jäälaivassa:", "Berg kallar Nordbyn:": the verb has its subject before it, somebody whom the document knows.
      // "Hamnchefen tackar kommunen.", "Rektorn kallar Berg": a title at the head of the sentence goes before what follows its verb, too.
      const named = inverted.phrase.kind === 'name';
      const subject = subjectBefore(document, from, cue);
      const heads = subject?.start === startOf(words, from);
      const stands = subject !== null && (heads || (named && !knows(document, inverted.phrase)));
      const titled = subject?.phrase.kind === 'title' && (!named || subject.phrase.next === cue);
      const known = subject?.phrase.kind === 'name' ? knows(document, subject.phrase) : titled;
      // "Han roser NAME:".
      const acts = heads && subject.phrase.kind === 'pronoun' && subject.phrase.next === cue;
      return (stands && known) || acts ? subject : inverted;
    }
    // "Ett museum, menar hon, ska vara …": between commas the verb has its speaker behind it.
    if (inverted !== null && gapBefore(document, cue) === ',' && gapBefore(document, inverted.next) === ',')
      return inverted;
    // "På frågan om de söker en ny vd, svarar NAME kort och gott:".
    if (inverted?.phrase.kind === 'name' && gapBefore(document, cue) === ',' && to - inverted.next < 4) return inverted;
    // "Flera vittnen berättade:": right before the words anybody speaks.
    const straight = bits & CUE ? subjectBefore(document, from, cue, anybody && cue === to - 1) : null;
    // "Samaa totesi NAME aiemmin verkossa:": a capital from the sentence alone is no subject before a name.
    if (straight !== null) {
      const named = inverted?.phrase.kind === 'name' ? inverted.phrase : null;
      const another = named !== null && isLong(document, named) && !isFamiliar(document, straight.phrase);
      return another ? inverted : straight;
    }
    const joined = bits & CUE ? (joinedInverted(document, from, cue) ?? joinedSubject(document, from, cue)) : null;
    if (joined !== null) return joined;
    const noun = anybody && bits & CUE && inverted === null ? announcedNoun(document, cue, to) : null;
    if (noun !== null) return noun;
    // "und würdigte das Museum als": the second verb of a subject further on.
    if (!(classesOf(words, cue - 1) & COORDINATOR))
      fallback ??= inverted === null ? null : (subjectBefore(document, from, cue, true) ?? inverted);
  }
  return fallback;
}

/** The subject of the reporting verb at `cue`, somewhere in the words from `from` on. */
export function subjectBefore(
  document: TextDocument,
  from: number,
  cue: number,
  others = false,
  fits: (phrase: SpeakerPhrase, at: number) => boolean = () => true,
): FoundAttribution | null {
  const { words } = document;
  if (standsInPassive(document, from, cue)) return null;
  // Where subjects come first, one may stand behind the first word: "As Anna Berg said", "But as Anna Berg said"; and behind an adverb: "Lisäksi Anna Berg sanoo".
  const { subjectFirst, cases } = document.lexicon;
  const behindAdverb = cases !== undefined && (classesOf(words, from) & ADVERB) !== 0;
  const joint = subjectFirst !== undefined && (classesOf(words, from) & COORDINATOR) !== 0;
  const first = from + (joint ? 2 : subjectFirst || behindAdverb ? 1 : 0);
  for (let at = Math.max(from, cue - 45); at < cue; at += 1) {
    const bits = classesOf(words, at);
    const capital = isCapital(words, at);
    const opens =
      at <= first ||
      !/^&?$/.test(gapBefore(document, at)) ||
      (capital && !isCapital(words, at - 1)) ||
      (bits & (PRONOUN | ARTICLE)) !== 0 ||
      // "…, og formand for lauget NAME siger".
      // "Bron är klar och ministern säger".
      (at > 0 &&
        (classesOf(words, at - 1) & COORDINATOR) !== 0 &&
        (gapBefore(document, at - 1) === ',' || isTitleAt(document, at) || isOrganisationAt(document, at))) ||
      (others && isBehindFinite(document, from, at));
    // "Til en køber på Lolland skrev kvinden": a place behind its preposition is no subject.
    const articled = capital && document.lexicon.subjectFirst && classesOf(words, at - 1) & ARTICLE;
    const lead = articled ? at - 2 : at - 1;
    // "with Mayor NAME saying".
    const absolute =
      isOneOf(document, lead, 'absolutes') &&
      endsLikeParticiple(document, cue) &&
      !isOneOf(document, cue - 1, 'reducers');
    // "Lapussa varas kirjoitti".
    const noun = others && at === cue - 1 && cases?.isSubjectNoun(document, at, true);
    const led =
      !absolute && at > first && (capital || (bits & ARTICLE) !== 0) && (classesOf(words, lead) & PREPOSITION) !== 0;
    // ", on behalf of NAME, the chair, said".
    const leads = at > first && subjectFirst !== undefined && !capital && (bits & PREPOSITION) !== 0;
    if (!(opens || noun) || led || leads) continue;
    const phrase =
      readSpeaker(document, at, cue) ??
      (others && (noun || (bits & ARTICLE && !(classesOf(words, at - 1) & PREPOSITION)))
        ? readOther(document, at, cue)
        : null);
    if (phrase === null || !fits(phrase, at) || (at === from && hasNameBehind(document, phrase, cue))) continue;
    // "The survey (of May) concluded": in brackets, which close before the verb; but "(NTO) concluded".
    const letters = (words.forms[at] ?? 0) & ALL_CAPITALS;
    if (!letters && /^[^(]*\)/.test(document.text.slice(startOf(words, at), startOf(words, cue)))) continue;
    if (
      cueBehind(document, phrase.next, cue + 1, phrase.kind === 'organisation') === cue ||
      (at === from && isRelated(document, phrase, cue))
    )
      return withVerb(document, phrase, at, cue);
  }
  return null;
}

/** "Fullmäktige för teknik, Anna Berg, säger": whether a single word with a capital only says what the full name before the verb is. */
function hasNameBehind(document: TextDocument, { kind, mention }: SpeakerPhrase, verb: number): boolean {
  const { words } = document;
  const behind = wordAt(words, mention.end);
  if (kind !== 'name' || startOf(words, behind - 1) !== mention.start || !(classesOf(words, behind) & PREPOSITION))
    return false;
  let end = verb;
  while (end > behind && end > verb - 3 && gapBefore(document, end) !== ',') end -= 1;
  let name = end - 1;
  while (name > behind && gapBefore(document, name) === '' && isInName(document, name)) name -= 1;
  return (
    gapBefore(document, end) === ',' &&
    gapBefore(document, name) === ',' &&
    isNameWord(document, name) &&
    end - name > 1
  );
}

const isInName = (document: TextDocument, at: number): boolean =>
  isNameWord(document, at) || (classesOf(document.words, at) & NAME_PARTICLE) !== 0;

/** "Berg, der er næstformand og har ansvar for miljøet, udtalte": a relative clause between a name and the comma before its verb. */
function isRelated(document: TextDocument, { kind, mention }: SpeakerPhrase, verb: number): boolean {
  const { words } = document;
  const behind = wordAt(words, mention.end);
  if (kind !== 'name' || behind >= verb || gapBefore(document, verb) !== ',') return false;
  return gapBefore(document, behind) === ',' && (classesOf(words, behind) & RELATIVE) !== 0;
}

/** "Skolan är med, säger NAME och tillägger:": whose another verb of saying is that the verb is joined to. */
function joinedInverted(document: TextDocument, first: number, cue: number): FoundAttribution | null {
  const { words } = document;
  if (!(classesOf(words, cue - 1) & COORDINATOR)) return null;
  for (let verb = cue - 3; verb > first && verb > cue - LONGEST_SUBJECT; verb -= 1) {
    if (!(classesOf(words, verb) & CUE) || gapBefore(document, verb) !== ',') continue;
    const found = invertedAt(document, verb, cue + 1, CUE);
    return found?.next === cue + 1 ? { ...found, cue: found.continues, continues: null } : null;
  }
  return null;
}

/** Words of the longest speaker between two joined verbs. */
const LONGEST_SUBJECT = 20;

/** Who opens the sentence, where the verb is joined to another of theirs: "NAME är kritisk och menar", "NAME svarar inte men skriver". */
export function joinedSubject(document: TextDocument, first: number, cue: number): FoundAttribution | null {
  const { words } = document;
  const joint = classesOf(words, cue - 1);
  if (standsInPassive(document, first, cue)) return null;
  if (!(joint & (COORDINATOR | FUNCTION)) || joint & (PRONOUN | ARTICLE | RELATIVE) || cue - 1 <= first) return null;
  const at = joint & COORDINATOR ? behindFinite(document, first, cue) : first;
  const phrase = readSpeaker(document, at, cue) ?? standIn(document, at, cue);
  if (phrase === null || !isSomebody(document, phrase) || !isFamiliar(document, phrase)) return null;
  // "Dottern bor nära och hade lovat att komma": no report.
  if (phrase.kind === 'other' && !(joint & COORDINATOR)) return null;
  return withVerb(document, phrase, at, cue);
}

/** Index of an office or a body behind the first verb of a sentence that opens with an adverbial: "I maj förlängde kommunen tiden och"; else of the first word. */
function behindFinite(document: TextDocument, first: number, limit: number): number {
  for (let at = first + 2; at < limit && at < first + 12; at += 1) if (isBehindFinite(document, first, at)) return at;
  return first;
}

/** Whether an office or a body stands behind the first verb of a sentence that opens with an adverbial: "I maj har kommunen". */
function isBehindFinite(document: TextDocument, first: number, at: number): boolean {
  const { words, lexicon } = document;
  const verb = at - 1;
  return (
    verb > first &&
    (classesOf(words, first) & (PREPOSITION | ADVERB)) !== 0 &&
    lexicon.subjectFirst === undefined &&
    lexicon.clauses === null &&
    (isOrganisationAt(document, at) || isTitleAt(document, at)) &&
    gapBefore(document, verb) + gapBefore(document, at) === '' &&
    !isCapital(words, verb) &&
    endsLikeVerb(document, verb) &&
    !(classesOf(words, verb) & NO_VERB)
  );
}

/** Whoever a sentence is about, where it announces words by a colon without a verb that says so: "NAME zeigt sich erfreut:". */
export function subjectOf(document: TextDocument, from: number, to: number): FoundAttribution | null {
  const phrase = readSpeaker(document, from, to);
  if (phrase === null || phrase.kind === 'other' || phrase.kind === 'organisation') return null;
  if (!isFamiliar(document, phrase)) return null;
  return label(phrase, startOf(document.words, from), phrase.next);
}

/** The subject of a sentence, at its beginning or behind its verb: "In der Halle zeigt sich der Trainer zufrieden:". */
export function subjectWithin(
  document: TextDocument,
  from: number,
  to: number,
  block: number = from,
): FoundAttribution | null {
  const { words } = document;
  const { clauses } = document.lexicon;
  if (clauses !== null) return clauses.reader.subject(document, from, to, block);
  // "Med anledning av att NAME slutar, ger ordförande NAME följande besked:": behind a clause that stands first, the verb and its subject.
  const { cases, subjectFirst } = document.lexicon;
  let verb = !cases && !subjectFirst && classesOf(words, from) & PREPOSITION ? to - 1 : from;
  while (verb > from && verb > to - 25 && gapBefore(document, verb) !== ',') verb -= 1;
  const main =
    verb > from && gapBefore(document, verb) === ',' && !isCapital(words, verb)
      ? subjectOf(document, verb + 1, to)
      : null;
  if (main !== null) return main;
  // "Det blev hon ändå, och museichef NAME förstår det:": of the last clause.
  let last = cases || subjectFirst ? from : to - 1;
  while (last > from && !(classesOf(words, last) & COORDINATOR && gapBefore(document, last) === ',')) last -= 1;
  const joined = last > from ? subjectOf(document, last + 1, to) : null;
  if (joined !== null && joined.phrase.kind !== 'pronoun') return joined;
  const first = subjectOf(document, from, to);
  if (first !== null) return first;
  for (let at = from + 1; at < to && at < from + 25; at += 1) {
    const bits = classesOf(words, at);
    const before = classesOf(words, at - 1);
    const opens = bits & (ARTICLE | PRONOUN) || (isCapital(words, at) && !isCapital(words, at - 1));
    // "As Berg puts it": nobody; but "Beskeden fra NAME er klar".
    const issued =
      at === from + 2 &&
      classesOf(words, from) === 0 &&
      isCapital(words, at) &&
      !subjectFirst &&
      isAmong(document, at - 1, document.lexicon.language.issuerPrepositions);
    if (!opens || bits & PLURAL_PRONOUN || bits & PREPOSITION) continue;
    if (before & (PREPOSITION | ARTICLE) && !issued) continue;
    // "Foreningen vil opfordre NAME til at huske det:": who is asked.
    if (isCapital(words, at) && document.lexicon.proposals.has(wordIn(document, at - 1))) return null;
    const found = subjectOf(document, at, to);
    if (found !== null) return found;
  }
  return null;
}

/** Whom a sentence before a colon is about; where that is a pronoun, whoever is named last: "Hon får medhåll av NAME, role:". */
export function announcer(
  document: TextDocument,
  from: number,
  to: number,
  block: number = from,
): FoundAttribution | null {
  // "Stipendiet tilldelas NAME med motiveringen:", "I begrunnelsen heter det:": of whoever gives it.
  for (let at = to - 1; at >= from && at > to - 4; at -= 1)
    if (isAmong(document, at, document.lexicon.language.reasonNouns)) {
      const mention = rangeOf(document, at);
      return label({ kind: 'other', mention, honorific: 0, next: to, end: mention.end }, mention.start, to);
    }
  const subject = subjectWithin(document, from, to, block);
  // "Ein Lob kam von NAME:": nobody.
  const somebody = subject !== null && subject.phrase.kind !== 'pronoun' && isSomebody(document, subject.phrase);
  if (somebody) return subject;
  const { words } = document;
  for (let at = from + 1; at < to; at += 1) {
    // "Hun vil peke på NAME:": what she says.
    if (
      subject?.phrase.kind === 'pronoun' &&
      document.lexicon.reportsWith(wordIn(document, at), wordIn(document, at + 1))
    )
      return subject;
    // "Am Ende stand ein Angebot, das die Leiterin, NAME, nicht annahm:": whose doing it is.
    const led = classesOf(words, at) & classesOf(words, at - 1) & ARTICLE && gapBefore(document, at - 1) === ',';
    const doer = led && document.lexicon.clauses ? readSpeaker(document, at, to) : null;
    if (doer?.kind === 'name' && doer.role !== undefined) return label(doer, startOf(words, at), doer.next);
    // "Seine Meinung zu NAME:" is not NAME's.
    const about =
      subject?.phrase.kind === 'other' &&
      classesOf(words, at - 1) & PREPOSITION &&
      !document.lexicon.clauses?.agents.has(wordIn(document, at - 1));
    const named = isCapital(words, at) && !isCapital(words, at - 1) && !about ? labelBefore(document, at, to) : null;
    if (named !== null) return named;
  }
  return subject;
}

/** "NAME, role:": a speaker phrase that fills the words `from` to `to` and that a colon follows. */
export function labelBefore(
  document: TextDocument,
  from: number,
  to: number,
  isName: (name: string) => boolean = (name) => document.names.has(name.toLowerCase()),
): FoundAttribution | null {
  if (from >= to || to - from > 25) return null;
  // "Kommentar från NAME, role:", "Floor statement of NAME".
  const noun = classesOf(document.words, from) & STATEMENT ? from : from + 1;
  if (classesOf(document.words, noun) & STATEMENT && noun + 2 < to && classesOf(document.words, noun + 1) & PREPOSITION)
    from = noun + 2;
  // "From NAME, role:".
  else if (isCapital(document.words, from) && isAmong(document, from, document.lexicon.language.issuerPrepositions))
    from += 1;
  // "Dazu NAME:", "Häri instämmer NAME:".
  const adverb = classesOf(document.words, from) & ADVERB && isCapital(document.words, from) && from + 1 < to;
  // "Added NAME, role: “…”".
  const { words } = document;
  const cue =
    from + 1 < to && document.lexicon.subjectFirst?.isFrontedCue(document, from) && isCapital(words, from + 1);
  const phrase = readSpeaker(document, adverb || cue ? from + 1 : from, to);
  // "Said NAME, who lives nearby, “…”".
  const related = cue && phrase !== null && (classesOf(words, phrase.next) & RELATIVE) !== 0;
  if (phrase === null || (phrase.next < to && !related) || phrase.kind !== 'name') return null;
  // A single capitalised word before a colon is a name only where the document knows it as one.
  const { start, end } = phrase.mention;
  if (!cue && !isLong(document, phrase) && !isName(document.text.slice(start, end))) return null;
  const found = label(phrase, startOf(words, from), related ? to : phrase.next);
  return cue ? { ...found, cue: rangeOf(document, from), order: 'inverted' } : found;
}

/** "ORGANISATION:" before the words of a headline. */
export function organisationLabel(document: TextDocument, from: number, to: number): FoundAttribution | null {
  const phrase = from < to ? readSpeaker(document, from, to) : null;
  if (phrase === null || phrase.next < to || phrase.kind !== 'organisation') return null;
  return label(phrase, startOf(document.words, from), phrase.next);
}

/** Who a sentence before the last one of a block says made a statement: "NAME made this statement. The bill has passed:" */
export function whoseStatement(document: TextDocument, first: number, last: number): FoundAttribution | null {
  const { words } = document;
  for (let noun = first + 1; noun < last; noun += 1) {
    if (!(classesOf(words, noun) & STATEMENT) || classesOf(words, noun - 1) & (PREPOSITION | CUE)) continue;
    return subjectOf(document, sentenceStart(document, first, noun), noun);
  }
  return null;
}
