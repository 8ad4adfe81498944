import type { Range } from '../model/press-release.ts';
import {
  FIRST_PERSON,
  NAME_PARTICLE,
  NEGATION,
  ORGANISATION,
  TITLE,
  ABBREVIATION,
  ADVERB,
  ARTICLE,
  CLOSING_CUE,
  COMPLEMENTISER,
  COORDINATOR,
  CUE,
  FUNCTION,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SOURCE_AFTER,
  SOURCE_BEFORE,
} from '../languages/lexicon.ts';
import type { TextDocument } from '../structure/document.ts';
import { isDash, isDoubleMark, isSpace } from '../text/characters.ts';
import { sentenceEndAfter } from '../text/sentences.ts';
import { CAPITAL, NUMBER, classesOf, startOf, endOf, isCapital } from '../text/words.ts';
import { gapBefore, readOther, readSpeaker, type SpeakerPhrase } from './phrase.ts';

/** Who is said to have spoken, and by which words: "säger Joanna Jonasson, polisens insatsledare". */
export interface FoundAttribution {
  /** The reporting verb or preposition; null in "NAME, role: …". */
  readonly cue: Range | null;
  readonly cueBits: number;
  readonly phrase: SpeakerPhrase;
  /** The words of the attribution, without punctuation around them. */
  readonly start: number;
  readonly end: number;
  /** Index of the first word behind it. */
  readonly next: number;
  /** The verb of "and goes on:", by which what follows is said by the same person; else null. */
  readonly continues: Range | null;
  /** `inverted`: verb first; `straight`: speaker first; `label`: no verb. */
  readonly order: 'inverted' | 'straight' | 'label';
}

/** Reads an attribution that begins at word `at`, right behind the words said. */
export function attributionAfter(document: TextDocument, at: number, limit: number): FoundAttribution | null {
  if (at >= limit) return null;
  return (
    invertedAt(document, at, limit, CUE | CLOSING_CUE | SOURCE_BEFORE, true) ??
    straightAt(document, at, limit) ??
    unknownVerb(document, at, limit)
  );
}

/**
 * A verb that the language file does not list, shown to be one by its place between the words said and the end of the
 * clause, alone with a pronoun or a name that the document knows: "…", kehaisee hän, "…".
 */
export function unknownVerb(document: TextDocument, at: number, limit: number): FoundAttribution | null {
  const { words } = document;
  const isVerb = (word: number): boolean =>
    word < limit && !((words.forms[word] ?? 0) & (CAPITAL | NUMBER)) && (classesOf(words, word) & NOT_A_VERB) === 0;
  const isKnown = (phrase: SpeakerPhrase | null): phrase is SpeakerPhrase =>
    phrase !== null &&
    (phrase.kind === 'pronoun' ||
      (phrase.kind === 'name' && /\s/.test(document.text.slice(phrase.mention.start, phrase.mention.end))) ||
      (phrase.kind === 'name' && knows(document, phrase)));
  const closes = (word: number, end: number): boolean =>
    word >= limit ||
    /[,.:;!?–—]/.test(document.text.slice(end, words.starts[word])) ||
    (classesOf(words, word) & (PREPOSITION | ADVERB)) !== 0;
  if (isVerb(at) && gapBefore(document, at + 1) === '') {
    const phrase = readSpeaker(document, at + 1, limit);
    if (isKnown(phrase) && closes(phrase.next, phrase.end))
      return {
        cue: rangeOf(document, at),
        cueBits: 0,
        phrase,
        start: startOf(words, at),
        end: phrase.end,
        next: phrase.next,
        continues: null,
        order: 'inverted',
      };
  }
  const phrase = readSpeaker(document, at, limit);
  if (!isKnown(phrase) || !isVerb(phrase.next) || gapBefore(document, phrase.next) !== '') return null;
  const end = endOf(words, phrase.next);
  if (!closes(phrase.next + 1, end)) return null;
  return {
    cue: rangeOf(document, phrase.next),
    cueBits: 0,
    phrase,
    start: startOf(words, at),
    end,
    next: phrase.next + 1,
    continues: null,
    order: 'straight',
  };
}

const NOT_A_VERB =
  FUNCTION |
  ARTICLE |
  PREPOSITION |
  COORDINATOR |
  RELATIVE |
  COMPLEMENTISER |
  PRONOUN |
  ADVERB |
  TITLE |
  ORGANISATION |
  NAME_PARTICLE |
  FIRST_PERSON |
  NEGATION;

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
  // "nach Angaben von": the noun is a source only behind a preposition.
  if (
    cueBits === SOURCE_BEFORE &&
    isCapital(words, at) &&
    at > 0 &&
    !(classesOf(words, at - 1) & PREPOSITION) &&
    gapBefore(document, at) === '' &&
    document.lexicon.language.capitalisedNouns
  )
    return null;
  let from = at + 1;
  // "according to": a preposition behind the cue belongs to it.
  if (cueBits & SOURCE_BEFORE && from < limit && classesOf(words, from) & PREPOSITION) from += 1;
  if (from >= limit) return null;
  const gap = gapBefore(document, from);
  if (gap !== '') return null;
  const phrase =
    readSpeaker(document, from, limit) ?? (others && cueBits & CUE ? readOther(document, from, limit) : null);
  if (phrase === null) return null;
  let { next, end } = phrase;
  // Particle verbs: "lade Filipozzi till", "fügte sie hinzu".
  while (
    next < limit &&
    next < phrase.next + 2 &&
    gapBefore(document, next) === '' &&
    classesOf(words, next) & ADVERB &&
    !isCapital(words, next)
  ) {
    end = words.ends[next] ?? end;
    next += 1;
  }
  const goesOn =
    next + 1 < limit && (classesOf(words, next) & COORDINATOR) !== 0 && (classesOf(words, next + 1) & CUE) !== 0;
  const continues = goesOn ? rangeOf(document, next + 1) : null;
  if (continues !== null) {
    end = continues.end;
    next += 2;
  }
  return {
    cue: rangeOf(document, at),
    cueBits,
    phrase,
    start: startOf(words, at),
    end,
    next,
    continues,
    order: 'inverted',
  };
}

/** Speaker first: "Jane Roe, chief executive, said", "Virtala sanoo", "Virtalan mukaan". */
export function straightAt(document: TextDocument, at: number, limit: number): FoundAttribution | null {
  const { words } = document;
  const phrase = readSpeaker(document, at, limit);
  if (phrase === null) return null;
  const cue = cueBehind(document, phrase.next, limit);
  if (cue < 0) return null;
  return {
    cue: rangeOf(document, cue),
    cueBits: classesOf(words, cue) & (CUE | SOURCE_AFTER),
    phrase,
    start: startOf(words, at),
    end: endOf(words, cue),
    next: cue + 1,
    continues: null,
    order: 'straight',
  };
}

/** The cue behind a speaker phrase: at once, behind a comma, an auxiliary or adverbs, or behind a relative clause. */
function cueBehind(document: TextDocument, from: number, limit: number): number {
  const { words } = document;
  let at = from;
  if (at < limit && (classesOf(words, at) & RELATIVE) !== 0) {
    // ", who heads the office, said": the cue stands right behind the next comma.
    for (at += 1; at < limit && at < from + 25; at += 1) {
      if (gapBefore(document, at) === ',' && classesOf(words, at) & CUE) return at;
      if (sentenceEndAfter(words, at, document.text.length, ABBREVIATION) >= 0) return -1;
    }
    return -1;
  }
  for (; at < limit && at <= from + 3; at += 1) {
    const gap = gapBefore(document, at);
    if (gap !== '' && !(gap === ',' && at === from)) return -1;
    const bits = classesOf(words, at);
    if (bits & (CUE | SOURCE_AFTER) && !isCapital(words, at)) return at;
    if (!(bits & (ADVERB | FUNCTION)) || bits & (PRONOUN | COMPLEMENTISER | RELATIVE)) return -1;
  }
  return -1;
}

/**
 * Reads the attribution in the words `from` to `to`, right before the words said: "I ett uttalande säger NAME:". A verb
 * whose speaker ends the words goes first ("svarade NAME:"), then one with a subject, the last verb before others.
 */
export function attributionBefore(document: TextDocument, from: number, to: number): FoundAttribution | null {
  const { words } = document;
  let fallback: FoundAttribution | null = null;
  let bare = -1;
  const clause = lastClause(document, from, to);
  if (clause !== null) return clause;
  for (let cue = to - 1; cue >= from && cue > to - 45; cue -= 1) {
    const bits = classesOf(words, cue);
    if (!(bits & (CUE | SOURCE_BEFORE)) || (isCapital(words, cue) && cue > from)) continue;
    const inverted = invertedAt(document, cue, to, CUE | SOURCE_BEFORE);
    if (inverted !== null && inverted.next >= to) return inverted;
    const straight = bits & CUE ? subjectBefore(document, from, cue) : null;
    if (straight !== null) return straight;
    // "und würdigte das Museum als": the second verb of a subject further on.
    if (!(classesOf(words, cue - 1) & COORDINATOR)) fallback ??= inverted;
    if (cue >= to - 2 && bits & CUE) bare = Math.max(bare, cue);
  }
  // ", adding", "emailed supporters saying:": a verb form right before the words, whose subject opens the sentence.
  if (bare >= 0) {
    const subject = subjectOf(document, from, bare) ?? subjectOf(document, firstName(document, from, bare), bare);
    const other = subject === null ? subjectBefore(document, from, bare, true) : null;
    if (other !== null) return other;
    if (subject !== null)
      return {
        ...subject,
        cue: rangeOf(document, bare),
        cueBits: classesOf(words, bare) & CUE,
        next: bare + 1,
        end: words.ends[bare] ?? subject.end,
        order: 'straight',
      };
  }
  return fallback;
}

/** The subject of the last clause where it alone stands before the words said, whatever its verb: ", Rubio fired back:". */
function lastClause(document: TextDocument, from: number, to: number): FoundAttribution | null {
  const { words } = document;
  let start = to - 1;
  while (start > from && start > to - 9 && gapBefore(document, start) !== ',') start -= 1;
  if (start <= from || gapBefore(document, start) !== ',') return null;
  const found = subjectOf(document, start, to);
  // The phrase must not be an apposition of what stands before: a verb follows it at once.
  if (found === null || found.next >= to || gapBefore(document, found.next) !== '') return null;
  const verb = found.next;
  if (isCapital(words, verb) || classesOf(words, verb) & (NOT_A_VERB & ~FUNCTION)) return null;
  return {
    ...found,
    cue: rangeOf(document, verb),
    cueBits: classesOf(words, verb) & CUE,
    next: to,
    order: 'straight',
  };
}

/** The first capitalised word of a sentence behind its first word, where a name may begin. */
function firstName({ words }: TextDocument, from: number, to: number): number {
  let at = from + 1;
  while (at < to && !isCapital(words, at)) at += 1;
  return at;
}

/** The subject of the reporting verb at `cue`, somewhere in the words from `from` on. */
export function subjectBefore(
  document: TextDocument,
  from: number,
  cue: number,
  others = false,
): FoundAttribution | null {
  const { words } = document;
  for (let at = Math.max(from, cue - 45); at < cue; at += 1) {
    const bits = classesOf(words, at);
    const capital = isCapital(words, at);
    const opens =
      at === from ||
      gapBefore(document, at) !== '' ||
      (capital && !isCapital(words, at - 1)) ||
      (bits & (PRONOUN | ARTICLE)) !== 0;
    if (!opens) continue;
    const phrase =
      readSpeaker(document, at, cue) ??
      (others && bits & ARTICLE && !(classesOf(words, at - 1) & PREPOSITION) ? readOther(document, at, cue) : null);
    if (phrase === null || cueBehind(document, phrase.next, cue + 1) !== cue) continue;
    return {
      cue: rangeOf(document, cue),
      cueBits: classesOf(words, cue) & CUE,
      phrase,
      start: startOf(words, at),
      end: endOf(words, cue),
      next: cue + 1,
      continues: null,
      order: 'straight',
    };
  }
  return null;
}

/** Whoever a sentence is about, where it announces words by a colon without a verb that says so: "NAME zeigt sich erfreut:". */
export function subjectOf(document: TextDocument, from: number, to: number): FoundAttribution | null {
  const phrase = readSpeaker(document, from, to);
  if (phrase === null || phrase.kind === 'other' || phrase.kind === 'organisation') return null;
  const single = phrase.kind === 'name' && !/\s/.test(document.text.slice(phrase.mention.start, phrase.mention.end));
  if (single && !knows(document, phrase)) return null;
  return {
    cue: null,
    cueBits: 0,
    phrase,
    start: startOf(document.words, from),
    end: phrase.end,
    next: phrase.next,
    continues: null,
    order: 'label',
  };
}

/** The subject of a sentence, at its beginning or behind its verb: "In der Halle zeigt sich der Trainer zufrieden:". */
export function subjectWithin(document: TextDocument, from: number, to: number): FoundAttribution | null {
  const { words } = document;
  const first = subjectOf(document, from, to);
  if (first !== null) return first;
  for (let at = from + 1; at < to && at < from + 25; at += 1) {
    const bits = classesOf(words, at);
    const before = classesOf(words, at - 1);
    const opens = bits & (ARTICLE | PRONOUN) || (isCapital(words, at) && !isCapital(words, at - 1));
    if (!opens || before & (PREPOSITION | ARTICLE) || bits & PREPOSITION) continue;
    const found = subjectOf(document, at, to);
    if (found !== null) return found;
  }
  return null;
}

/** Whether the document gives a name in full somewhere, or a form of it. */
export function knows(document: TextDocument, { mention }: SpeakerPhrase): boolean {
  const written = document.text.slice(mention.start, mention.end).toLowerCase();
  return document.lexicon.nameForms(written).some((form) => document.names.has(form));
}

/** "NAME, role:": a speaker phrase that fills the words `from` to `to` and that a colon follows. */
export function labelBefore(document: TextDocument, from: number, to: number): FoundAttribution | null {
  if (from >= to || to - from > 25) return null;
  const phrase = readSpeaker(document, from, to);
  if (phrase === null || phrase.next < to || phrase.kind !== 'name') return null;
  // A single capitalised word before a colon is a name only where the document knows it as one.
  const { start, end } = phrase.mention;
  if (!/\s/.test(document.text.slice(start, end)) && !document.names.has(document.text.slice(start, end).toLowerCase()))
    return null;
  return {
    cue: null,
    cueBits: 0,
    phrase,
    start: startOf(document.words, from),
    end: phrase.end,
    next: phrase.next,
    continues: null,
    order: 'label',
  };
}

/** Index of the first word of the sentence that the words before `to` end in, not before `from`. */
export function sentenceStart(document: TextDocument, from: number, to: number): number {
  const { words } = document;
  for (let at = to - 1; at > from; at -= 1) {
    if (
      sentenceEndAfter(
        words,
        at - 1,
        words.starts[at] === undefined ? document.text.length : startOf(words, at) + 1,
        ABBREVIATION,
      ) >= 0
    )
      return at;
  }
  return from;
}

export function rangeOf({ words }: TextDocument, index: number): Range {
  return { start: startOf(words, index), end: endOf(words, index) };
}

/** Offsets without the white space, commas and dashes around the words said, and without a closing mark that nothing opened. */
export function trimSpan(text: string, from: number, to: number): Range | null {
  let start = from;
  let end = to;
  while (
    start < end &&
    (isSpace(text.charCodeAt(start)) || isDash(text.charCodeAt(start)) || text.charCodeAt(start) === 0x2c)
  )
    start += 1;
  for (;;) {
    const code = text.charCodeAt(end - 1);
    if (
      end > start &&
      (isSpace(code) || code === 0x2c || code === 0x3b || (isDash(code) && isSpace(text.charCodeAt(end - 2))))
    )
      end -= 1;
    else if (end > start && isDoubleMark(code) && !opensInside(text, start, end - 1)) end -= 1;
    else break;
  }
  return start < end ? { start, end } : null;
}

/** Whether an odd number of double marks stands between two offsets: one that a mark at `end` would close. */
function opensInside(text: string, start: number, end: number): boolean {
  let marks = 0;
  for (let at = start; at < end; at += 1) if (isDoubleMark(text.charCodeAt(at))) marks += 1;
  return marks % 2 === 1;
}
