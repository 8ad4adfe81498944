import {
  ADVERB,
  ARTICLE,
  COMPLEMENTISER,
  COORDINATOR,
  CUE,
  FUNCTION,
  NAME_PARTICLE,
  NEGATION,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SINGULAR_PRONOUN,
  STATEMENT,
  TITLE,
} from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { isDoubleMark, isSpace } from '../../text/characters.ts';
import { JOINED, NUMBER, classesOf, endOf, isCapital, isNumber, startOf, wordAt } from '../../text/words.ts';
import { isLong } from '../attribution/found-attribution.ts';
import { isGenitiveArticle } from './extent.ts';
import {
  gapBefore,
  gapText,
  isGivenName,
  isHonorificAt,
  isPersonAt,
  isTitleAt,
  isYears,
  opensSentence,
  wordIn,
} from './gaps.ts';
import { isNumbered } from './extent.ts';
import { titleAmong } from './name-titles.ts';
import { isNameWord } from './name-word.ts';
import { type SpeakerPhrase, readSpeaker } from './phrase.ts';
import { ageBehind } from './stated-role.ts';
import { rangeOf } from './spans.ts';

/** A noun phrase, read by its form where nouns have capitals: "ein Sprecher der Bundesregierung". */
export interface NounPhrase {
  readonly phrase: SpeakerPhrase;
  /** Whether its article shows the subject, shows something else, or may be both. */
  readonly role: 'subject' | 'object' | 'either';
  /** Whether it has an article or the like; a name and a bare plural have none. */
  readonly determined: boolean;
  /** Index of the first word behind its noun and what belongs to that. */
  readonly next: number;
}

/** Reads the noun phrase that begins at word `from` and ends before word `limit`; null where none begins there. */
export function readNounPhrase(document: TextDocument, from: number, limit: number): NounPhrase | null {
  const { words } = document;
  const start = skipParticles(document, from, limit);
  if (start >= limit) return null;
  const one = oneOfSeveral(document, start, limit);
  if (one !== null) return one;
  const bits = classesOf(words, start);
  if (bits & SINGULAR_PRONOUN && !(bits & ARTICLE)) {
    const phrase = readSpeaker(document, start, limit);
    return phrase?.kind === 'pronoun'
      ? { phrase, role: roleOfPronoun(document, start), determined: false, next: phrase.next }
      : null;
  }
  const determined = (bits & ARTICLE) !== 0 || isGenitive(document, start, limit);
  const first = determined ? behindAttribute(document, start + 1, limit) : start;
  const head = headAt(document, first, limit);
  if (head < 0) return determined ? demonstrative(document, start, limit) : null;
  const nounEnd = runEnd(document, head, limit);
  const next = complementsEnd(document, nounEnd, limit);
  const led = first > start + 1;
  const phrase = speakerIn(document, led ? first : start, determined && !led, first, head, nounEnd, next, limit);
  // "letzten September": an attribute in the accusative or the dative.
  const oblique = !isCapital(words, start) && /e[mn]$/.test(wordIn(document, start));
  return {
    phrase,
    role: determined ? roleOfArticle(document, start) : oblique ? 'object' : 'either',
    determined,
    next: phrase.kind === 'name' ? Math.max(next, phrase.next) : next,
  };
}

/** "Einer der zwölf Gegner", "eine von ihnen": one of several, by the noun for them where there is one. */
function oneOfSeveral(document: TextDocument, at: number, limit: number): NounPhrase | null {
  const { words, lexicon } = document;
  if (!lexicon.isIndefinite(wordIn(document, at)) || isCapital(words, at + 1) || at + 2 >= limit) return null;
  const of = isGenitiveArticle(document, at + 1) || (classesOf(words, at + 1) & PREPOSITION) !== 0;
  if (!of || !standsTogether(document, at + 1)) return null;
  const alone = classesOf(words, at + 2) & PRONOUN;
  const head = alone ? at : headAt(document, at + 2, limit);
  if (head < 0) return null;
  const next = alone ? at + 3 : complementsEnd(document, head + 1, limit);
  const mention = rangeOf(document, head);
  // "einer der Gründer, Tom Kern".
  const apposed = next < limit && gapBefore(document, next) === ',' ? readSpeaker(document, next, limit) : null;
  const named = apposed?.kind === 'name' && apposed.mention.start === startOf(words, next) && isLong(document, apposed);
  const phrase: SpeakerPhrase = named
    ? { ...apposed, role: apposed.role ?? mention }
    : { kind: 'other', mention, honorific: 0, next, end: endOf(words, next - 1) };
  // At the head of a sentence it is the subject, whatever its case may look like.
  return { phrase, role: isCapital(words, at) ? 'subject' : 'either', determined: true, next: phrase.next };
}

/**
 * The last word of an attribute that a preposition opens, before somebody: "die für den Bau zuständige Leiterin", "die neue, seit
 * Mai tätige Leiterin", "der aus Orrin stammende Berg"; `from` where none stands there.
 */
function behindAttribute(document: TextDocument, from: number, limit: number): number {
  const { words } = document;
  const inflected = (at: number): boolean => !isCapital(words, at) && /e[mnrs]?$/.test(wordIn(document, at));
  const listed = inflected(from) && gapBefore(document, from + 1) === ',' ? 1 : 0;
  if (!(classesOf(words, from + listed) & PREPOSITION)) return from;
  for (let at = from + listed + 2; at + 1 < limit && at < from + LONGEST_ATTRIBUTE + 4; at += 1) {
    if (gapBefore(document, at) !== '' || classesOf(words, at) & (CUE | COMPLEMENTISER | RELATIVE)) return from;
    const somebody =
      isTitleAt(document, at + 1) ||
      isPersonAt(document, at + 1) ||
      isGivenName(document, at + 1) ||
      document.names.has(wordIn(document, at + 1));
    const noun = isCapital(words, at - 1) || isNumber(words, at - 1);
    if (inflected(at) && !(classesOf(words, at) & ~TITLE) && noun && somebody) return at;
  }
  return from;
}

/** "von der Heyde", "dell’Orto": a name that begins with its particle, of somebody whom the document knows by it. */
export function particleName(document: TextDocument, at: number, limit: number): NounPhrase | null {
  const { words, names } = document;
  const joined = !isCapital(words, at) && isNameWord(document, at);
  if (!(joined || classesOf(words, at) & NAME_PARTICLE) || !names.has(wordIn(document, at))) return null;
  const phrase = readSpeaker(document, at, limit);
  return phrase?.kind === 'name' && phrase.mention.start === startOf(words, at)
    ? { phrase, role: 'either', determined: false, next: phrase.next }
    : null;
}

/** "Bergs Kollegin": a name in the genitive before a noun. */
function isGenitive(document: TextDocument, at: number, limit: number): boolean {
  if (at + 1 >= limit || !isCapital(document.words, at) || !isCapital(document.words, at + 1)) return false;
  const [word, ...bases] = document.lexicon.nameForms(wordIn(document, at));
  return word !== undefined && !document.names.has(word) && bases.some((base) => document.names.has(base));
}

/** "auch", "selbst" before a subject. */
function skipParticles(document: TextDocument, from: number, limit: number): number {
  const { words } = document;
  let at = from;
  while (
    at < limit &&
    at < from + 2 &&
    classesOf(words, at) & ADVERB &&
    !(classesOf(words, at) & (ARTICLE | PRONOUN))
  ) {
    // "erklärten dagegen, sie hätten": the next clause is another.
    if (gapBefore(document, at + 1) !== '') return limit;
    at += 1;
  }
  return at;
}

/** Only "er" shows the subject; "sie" may be either. */
function roleOfPronoun(document: TextDocument, at: number): NounPhrase['role'] {
  return document.lexicon.clauses?.ambiguousArticles.has(wordIn(document, at)) ? 'either' : 'subject';
}

function roleOfArticle(document: TextDocument, at: number): NounPhrase['role'] {
  const { clauses } = document.lexicon;
  const word = wordIn(document, at);
  return clauses?.obliqueArticles.has(word) ? 'object' : clauses?.ambiguousArticles.has(word) ? 'either' : 'subject';
}

/** Index of the noun behind adjectives, or -1. */
function headAt(document: TextDocument, from: number, limit: number): number {
  const { words } = document;
  for (let at = from; at < limit && at < from + LONGEST_ATTRIBUTE; at += 1) {
    if (at > from && !standsTogether(document, at)) return -1;
    // "der 39 Jahre alte Trainer".
    if (isNumber(words, at) && isYears(document, at + 1)) at += 2;
    if (isCapital(words, at) || isCompound(document, at)) return isNominal(document, at) ? at : -1;
    const bits = classesOf(words, at);
    if (bits & (CUE | COMPLEMENTISER | RELATIVE | PRONOUN | NEGATION | ARTICLE | PREPOSITION | FUNCTION)) return -1;
    if (bits & COORDINATOR && at === from) return -1;
  }
  return -1;
}

const LONGEST_ATTRIBUTE = 6;

/** "der 81-Jährige", "die documenta-Seite". */
function isCompound({ text, words }: TextDocument, at: number): boolean {
  return (
    ((words.forms[at] ?? 0) & (JOINED | NUMBER)) !== 0 &&
    /-\p{Lu}/u.test(text.slice(startOf(words, at), endOf(words, at)))
  );
}

/** A capitalised word that is no function word at the head of a sentence; a given name may be one, too. */
function isNominal(document: TextDocument, at: number): boolean {
  if (isGivenName(document, at) && !opensSentence(document, at)) return true;
  const other = FUNCTION | ADVERB | PREPOSITION | COMPLEMENTISER | COORDINATOR | PRONOUN | ARTICLE | NEGATION;
  return (
    !(classesOf(document.words, at) & other) && document.lexicon.clauses?.fronts.has(wordIn(document, at)) !== true
  );
}

/** Whether a word stands next to the one before: nothing but white space, quote marks or the point of an abbreviation between. */
function standsTogether(document: TextDocument, at: number): boolean {
  const { text, words } = document;
  for (let sign = endOf(words, at - 1); sign < startOf(words, at); sign += 1) {
    const code = text.charCodeAt(sign);
    // "Bürger 90/Die Freien".
    const stroke = code === 0x2f && isCapital(words, at);
    if (!isSpace(code) && !isDoubleMark(code) && !stroke) return code === 0x2e && !opensSentence(document, at);
  }
  return true;
}

/** A capital that goes on with a name, behind a stroke an article, too: "Die" in "Bürger 90/Die Freien". */
function isNominalPart(document: TextDocument, at: number): boolean {
  const joined = gapText(document, at) === '/' && (classesOf(document.words, at) & ARTICLE) !== 0;
  return isCapital(document.words, at) && (joined || isNominal(document, at));
}

/** Index behind a run of capitalised words, degrees such as "med." among them. */
function runEnd(document: TextDocument, from: number, limit: number): number {
  let at = from + 1;
  while (
    at < limit &&
    standsTogether(document, at) &&
    (isHonorificAt(document, at) || isNumbered(document, at) || isNominalPart(document, at))
  )
    at += 1;
  return at;
}

/** Index behind the genitives and prepositional phrases that belong to a noun: "der Bundesregierung", "aus Berlin". */
function complementsEnd(document: TextDocument, from: number, limit: number): number {
  const { words } = document;
  let end = from;
  for (let count = 0; count < 4 && end < limit; count += 1) {
    const bits = classesOf(words, end);
    // "die Leiterin gegenüber der Zeitung".
    const apart = document.lexicon.clauses?.fronts.has(wordIn(document, end));
    if (!standsTogether(document, end) || isCapital(words, end) || apart) break;
    if (!(bits & PREPOSITION) && !document.lexicon.clauses?.genitiveArticles.has(wordIn(document, end))) break;
    const second = end + 1 < limit && (bits & PREPOSITION) !== 0 && (classesOf(words, end + 1) & ARTICLE) !== 0;
    const head = headAt(document, end + (second ? 2 : 1), limit);
    if (head < 0) break;
    end = runEnd(document, head, limit);
  }
  return end;
}

/** Who the phrase means: a name or a title where one stands in it, else its noun. */
function speakerIn(
  document: TextDocument,
  start: number,
  determined: boolean,
  first: number,
  head: number,
  nounEnd: number,
  next: number,
  limit: number,
): SpeakerPhrase {
  const { words } = document;
  const read = readSpeaker(document, start, limit);
  const within = endOf(words, nounEnd - 1);
  const inside = read !== null && read.mention.start < within;
  if (
    read?.kind === 'name' &&
    ((inside && (!determined || isPerson(document, read, head))) ||
      (read.role !== undefined && read.role.start < within && read.role.start < read.mention.start))
  )
    return read;
  const titled = titleAmong(document, first, nounEnd);
  // "der Obmann des Ausschusses Stadtrat NAME": a second title runs into the name, behind what the first is of.
  const second = read?.kind === 'name' ? wordAt(words, read.mention.start) - 1 : next;
  if (read !== null && titled && second > nounEnd && second < next && isTitleAt(document, second))
    return { ...read, role: rangeOf(document, second) };
  // "die Agentur unter Berufung auf den Vorsitzenden, NAME": the name is that of the inner title.
  // "in der Aussendung der Räte Kern, NAME und NAME": no statement is anybody.
  const tells = isPersonAt(document, head) || !titleAmong(document, nounEnd, next);
  const outer = titled || (tells && !(classesOf(words, head) & STATEMENT));
  const apposed =
    outer && next < limit && gapBefore(document, next) === ',' ? readSpeaker(document, next, limit) : null;
  if (
    apposed?.kind === 'name' &&
    (apposed.honorific !== 0 || (apposed.role ?? apposed.mention).start === startOf(words, next)) &&
    isLong(document, apposed)
  )
    return { ...apposed, role: apposed.role ?? rangeOf(document, first, next - 1) };
  if (
    titled &&
    inside &&
    read.kind === 'title' &&
    determined &&
    document.lexicon.clauses?.judging.has(wordIn(document, start))
  )
    // "ein Sprecher des Verbands": nobody named before, so that what he speaks for tells who he is.
    return { ...read, mention: { start: read.mention.start, end: Math.max(read.mention.end, endOf(words, next - 1)) } };
  // "Rolle der Vorsitzenden": whoever stands in the genitive of a noun is not who is meant; but "Fazit der Vorsitzenden".
  const owned = read?.kind === 'title' && !titled && !(classesOf(words, head) & STATEMENT);
  if (inside && !owned && (read.kind === 'title' || read.kind === 'organisation')) return read;
  const mention = rangeOf(document, first, nounEnd - 1);
  // "sagt Ruby, 8."
  const named = !determined && nounEnd === first + 1 && ageBehind(document, nounEnd, limit);
  return { kind: named ? 'name' : 'other', mention, honorific: 0, next, end: endOf(words, next - 1) };
}

/** Whether something beside capitals shows a person: a title before the name, a given name, a name that the document knows. */
function isPerson(document: TextDocument, { mention, role, honorific }: SpeakerPhrase, head: number): boolean {
  const { words } = document;
  if (honorific !== 0 || (role !== undefined && role.start < mention.start)) return true;
  if (mention.start === startOf(words, head)) return isGivenName(document, head);
  return true;
}

/** "dieser", "letztere" alone. */
function demonstrative(document: TextDocument, at: number, limit: number): NounPhrase | null {
  const { words } = document;
  const indefinite = document.lexicon.isIndefinite(wordIn(document, at));
  const marked = at + 1 === limit && !indefinite ? namedInMarks(document, limit) : null;
  if (marked !== null) return { ...marked, role: roleOfArticle(document, at) };
  if (at + 1 < limit && standsTogether(document, at + 1) && !(classesOf(words, at + 1) & (CUE | ADVERB))) return null;
  // "räumte der Direktor ein": the rest of the verb.
  if (indefinite && wordIn(document, at).endsWith('n')) return null;
  const mention = rangeOf(document, at);
  return {
    phrase: { kind: 'other', mention, honorific: 0, next: at + 1, end: mention.end },
    role: roleOfArticle(document, at),
    determined: true,
    next: at + 1,
  };
}

/** "schreibt die „Nordzeitung“": what has its name in marks right behind an article. */
function namedInMarks({ text, words }: TextDocument, from: number): Omit<NounPhrase, 'role'> | null {
  const [marks, name] =
    /^\s[„“”"»«](\p{Lu}[^„“”"»«\n]{1,40})[“”"»«]/u.exec(
      text.slice(endOf(words, from - 1), endOf(words, from - 1) + 50),
    ) ?? [];
  if (marks === undefined || name === undefined) return null;
  const start = endOf(words, from - 1) + 2;
  const mention = { start, end: start + name.length };
  const next = wordAt(words, mention.end);
  const end = mention.end + 1;
  return { phrase: { kind: 'organisation', mention, honorific: 0, next, end }, determined: true, next };
}
