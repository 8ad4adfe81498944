import type { Range } from '../model/press-release.ts';
import {
  ADVERB,
  ARTICLE,
  COMPLEMENTISER,
  COORDINATOR,
  CUE,
  FEMALE_NAME,
  FIRST_PERSON,
  FUNCTION,
  HONORIFIC,
  MALE_NAME,
  NAME_PARTICLE,
  NEGATION,
  ORGANISATION,
  PLURAL_PRONOUN,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  REPORTING,
  SINGULAR_PRONOUN,
  STATEMENT,
  TITLE,
} from '../languages/lexicon.ts';
import type { TextDocument } from '../structure/document.ts';
import { endsSentence, isDash, isDoubleMark, isSpace } from '../text/characters.ts';
import { sentenceEndAfter } from '../text/sentences.ts';
import { ALL_CAPITALS, CAPITAL, NUMBER, classesOf, startOf, endOf, isCapital, isNumber } from '../text/words.ts';
import { ABBREVIATION } from '../languages/lexicon.ts';

/** The words that name a speaker: "tillförordnad chef Tommy Gustafsson, polisområde Västmanland". */
export interface SpeakerPhrase {
  /** `other`: a noun that is no known title, "en granne". */
  readonly kind: 'name' | 'title' | 'pronoun' | 'organisation' | 'other';
  /** The shortest words that refer: the name, else the title, else the pronoun. */
  readonly mention: Range;
  /** Title words beside a name, as written. */
  readonly role?: Range;
  /** Words beside a name that are an organisation, not a title. */
  readonly organisation?: Range;
  /** A second speaker joined by "and". */
  readonly joined?: Range;
  /** Word classes of the honorific before the name: gender. */
  readonly honorific: number;
  /** Index of the first word behind the phrase. */
  readonly next: number;
  /** Offset behind the last word of the phrase, before punctuation. */
  readonly end: number;
}

const WORD_LIMIT = 40;
const NAME_LIMIT = 6;

/** Reads a speaker phrase that begins at word `from` and ends before word `limit`. */
export function readSpeaker(document: TextDocument, from: number, limit: number): SpeakerPhrase | null {
  const start = skipAdverbs(document, from, limit);
  if (start >= limit) return null;
  const bits = classesOf(document.words, start);
  const lower = !isCapital(document.words, start);
  // No speaker begins with a word that opens a clause, with a verb or a negation.
  if (
    lower &&
    bits & (COMPLEMENTISER | RELATIVE | FUNCTION | NEGATION | FIRST_PERSON | CUE | COORDINATOR) &&
    !(bits & (ARTICLE | PRONOUN | TITLE))
  )
    return null;
  return readPronoun(document, start, limit) ?? readNominal(document, start, limit);
}

/** What stands between word `index - 1` and word `index`: '' for white space alone, else its first other character. */
export function gapBefore({ text, words }: TextDocument, index: number): string {
  const stop = startOf(words, index);
  for (let at = endOf(words, index - 1); at < stop; at += 1) if (!isSpace(text.charCodeAt(at))) return text.charAt(at);
  return '';
}

/** The word at `index` in lower case. */
export function wordIn({ text, words }: TextDocument, index: number): string {
  return text.slice(words.starts[index], words.ends[index]).toLowerCase();
}

function skipAdverbs(document: TextDocument, from: number, limit: number): number {
  const { words } = document;
  let at = from;
  while (at < limit && at < from + 3) {
    const bits = classesOf(words, at);
    if (!(bits & ADVERB) || isCapital(words, at) || bits & (PRONOUN | TITLE)) break;
    if (at + 1 >= limit || gapBefore(document, at + 1) !== '') break;
    at += 1;
  }
  return at;
}

function readPronoun(document: TextDocument, at: number, limit: number): SpeakerPhrase | null {
  const { words } = document;
  const bits = classesOf(words, at);
  if (!(bits & PRONOUN)) return null;
  const goesOn = at + 1 < limit && gapBefore(document, at + 1) === '';
  const next = goesOn ? classesOf(words, at + 1) : 0;
  // "de boende", "sie Müller": an article or a possessive before a noun.
  if (
    goesOn &&
    bits & (ARTICLE | PLURAL_PRONOUN) &&
    !(bits & SINGULAR_PRONOUN) &&
    !(next & (COORDINATOR | PREPOSITION | ADVERB | CUE | FUNCTION | COMPLEMENTISER))
  )
    return null;
  const end = endOf(words, at);
  return { kind: 'pronoun', mention: { start: startOf(words, at), end }, honorific: 0, next: at + 1, end };
}

/** A phrase with a name, a title or an organisation. */
function readNominal(document: TextDocument, from: number, limit: number): SpeakerPhrase | null {
  const group = groupEnd(document, from, Math.min(limit, from + WORD_LIMIT));
  const found = findName(document, from, group);
  if (found === null) return readTitled(document, from, group, limit);
  const { words } = document;
  const mention = { start: startOf(words, found.first), end: endOf(words, found.last - 1) };
  const before = roleBefore(document, from, found.titles);
  let next = found.behind;
  let end = words.ends[next - 1] ?? mention.end;
  // A bracket behind the name holds a party, an age or an abbreviation.
  const bracket = bracketAfter(document, next, limit);
  if (bracket !== null) ({ next, end } = bracket);
  const joined = readJoined(document, next, limit);
  if (joined !== null)
    return {
      ...(joined.role && { role: joined.role }),
      kind: found.organisation ? 'organisation' : 'name',
      mention,
      honorific: found.honorific,
      joined: joined.mention,
      next: joined.next,
      end: joined.end,
      ...before,
    };
  const after = found.organisation && !before.role ? null : readApposition(document, next, limit);
  if (after !== null) ({ next, end } = after);
  const role = before.role ?? after?.role;
  const organisation = before.organisation ?? after?.organisation;
  return {
    kind: found.organisation ? 'organisation' : 'name',
    mention,
    ...(role && { role }),
    ...(organisation && { organisation }),
    honorific: found.honorific,
    next,
    end,
  };
}

/** Index behind the words that stand together without punctuation and without a word that opens a clause. */
function groupEnd(document: TextDocument, from: number, limit: number): number {
  const { words } = document;
  let at = from + 1;
  for (; at < limit; at += 1) {
    const bits = classesOf(words, at);
    const gap = gapBefore(document, at);
    if (gap !== '' && !(gap === '.' && joinsByPoint(document, at - 1)) && gap !== '&' && !isSuspended(document, at - 1))
      break;
    if (bits & (RELATIVE | COMPLEMENTISER) && !(words.forms[at]! & CAPITAL && !(bits & COMPLEMENTISER))) break;
    if (bits & CUE && !(words.forms[at]! & CAPITAL)) break;
  }
  return at;
}

/** "äldre- och": a hyphen that stands for the end of a longer word. */
export function isSuspended({ text, words }: TextDocument, word: number): boolean {
  const end = endOf(words, word);
  return text.charCodeAt(end) === 0x2d && (isSpace(text.charCodeAt(end + 1)) || text.charCodeAt(end + 1) === 0x2c);
}

/** A point after an abbreviation or an initial, with no end of sentence. */
function joinsByPoint(document: TextDocument, word: number): boolean {
  const { words } = document;
  return sentenceEndAfter(words, word, document.text.length, ABBREVIATION) < 0;
}

interface FoundName {
  readonly first: number;
  readonly last: number;
  /** Index behind the letters that follow the name: "MP". */
  readonly behind: number;
  /** Index where the title words before the name end (the name, its honorific left out). */
  readonly titles: number;
  readonly honorific: number;
  readonly organisation: boolean;
}

/** The name in a group of words: its last run of capitalised words that no preposition leads and no title follows. */
function findName(document: TextDocument, from: number, limit: number): FoundName | null {
  const { words, lexicon } = document;
  for (let at = from; at < limit; at += 1) {
    if (!isNameWord(document, at)) {
      const bits = classesOf(words, at);
      if (at > from && bits & (FIRST_PERSON | NEGATION)) return null;
      continue;
    }
    const end = nameEnd(document, at, limit);
    // "EU- och Nordenminister": half a title.
    if (isSuspended(document, end - 1)) {
      at = end - 1;
      continue;
    }
    const last = beforeLetters(document, at, end);
    const { first, honorific } = behindTitles(document, at, last);
    const titles = first;
    if (first >= last) {
      at = end - 1;
      continue;
    }
    const led = at > from && (classesOf(words, at - 1) & PREPOSITION) !== 0;
    const followed = end < limit && gapBefore(document, end) === '' ? end : -1;
    const titleFollows = followed > 0 && titleWithin(document, followed, limit);
    // "Region Skånes direktör Pia Lund": what stands before the title is an organisation; go on to the name.
    if (titleFollows && findName(document, followed, limit) !== null) {
      at = last - 1;
      continue;
    }
    // "the Florida senator": a capital between an article and a title is no name.
    if (
      titleFollows &&
      (last - first === 1 || (at > from && (classesOf(words, at - 1) & ARTICLE) !== 0)) &&
      !document.names.has(wordIn(document, first))
    )
      return null;
    if (led) {
      // "talesperson för Partiet Oscar Berg": the organisation runs into the name.
      const given = last - first >= 3 ? first + 1 : first;
      if (at > from + 1 && last - given >= 2 && classesOf(words, given) & (MALE_NAME | FEMALE_NAME))
        return { first: given, last, behind: end, titles: given, honorific, organisation: false };
      if (last < limit && findName(document, last, limit) !== null) {
        at = last - 1;
        continue;
      }
      return null;
    }
    const organisation = isOrganisationName(document, first, last);
    // "Sprecher des Verbands": the organisation belongs to the title before it.
    if (organisation && titleBetween(document, from, at)) return null;
    const later =
      last - first === 1 && followed > 0 && !organisation && !document.names.has(wordIn(document, first))
        ? laterName(document, followed, limit)
        : null;
    if (later !== null) return later;
    // Where every noun has a capital, a single word must be a name that the document knows, or be addressed as one.
    if (
      lexicon.language.capitalisedNouns &&
      !organisation &&
      last - first === 1 &&
      honorific === 0 &&
      !document.names.has(wordIn(document, first))
    )
      return null;
    return { first, last, behind: end, titles, honorific, organisation };
  }
  return null;
}

/** A name without the letters behind it: "MP", "OBE". */
export function beforeLetters(document: TextDocument, from: number, to: number): number {
  const { words } = document;
  let last = to;
  while (last - from > 2 && (words.forms[last - 1] ?? 0) & ALL_CAPITALS && classesOf(words, last - 1) & TITLE)
    last -= 1;
  return last;
}

/** Behind a single capital that is no known name: a name of two words or more in the same group ("Kurkisuolla asunut Martta Ämmälä"). */
function laterName(document: TextDocument, from: number, limit: number): FoundName | null {
  const bits = classesOf(document.words, from);
  if (bits & (COORDINATOR | PREPOSITION)) return null;
  const later = findName(document, from, limit);
  return later !== null && later.last - later.first >= 2 && !later.organisation ? later : null;
}

/** The first word of the name in a capitalised run, behind titles, forms of address and whatever stands before a given name. */
export function behindTitles(document: TextDocument, from: number, to: number): { first: number; honorific: number } {
  const { words, lexicon } = document;
  let first = from;
  let honorific = 0;
  for (let at = from; at < to; at += 1) {
    const bits = classesOf(words, at);
    if (bits & HONORIFIC) honorific |= bits & HONORIFIC;
    const named =
      at > from &&
      (document.names.has(wordIn(document, at)) || (classesOf(words, at - 1) & (MALE_NAME | FEMALE_NAME)) !== 0);
    if ((bits & HONORIFIC || lexicon.isTitle(wordIn(document, at))) && !named) first = at + 1;
  }
  // "Commission Tomás Arregui": an organisation before two words or more.
  if (first === from && to - from >= 3 && classesOf(words, from) & ORGANISATION) return { first: from + 1, honorific };
  const given = MALE_NAME | FEMALE_NAME;
  if (first === from && to - from >= 3 && !(classesOf(words, from) & given)) {
    for (let at = from + 1; at + 1 < to; at += 1)
      if (classesOf(words, at) & given && !document.names.has(wordIn(document, from))) return { first: at, honorific };
  }
  return { first, honorific };
}

function titleBetween(document: TextDocument, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (document.lexicon.isTitle(wordIn(document, at))) return true;
  return false;
}

/** Whether a title stands among the next lower-case words, before any preposition. */
function titleWithin(document: TextDocument, from: number, limit: number): boolean {
  const { words, lexicon } = document;
  for (let at = from; at < limit && at < from + 5; at += 1) {
    const bits = classesOf(words, at);
    if (bits & (PREPOSITION | COORDINATOR)) return false;
    if (lexicon.isTitle(wordIn(document, at))) return true;
  }
  return false;
}

/** A capitalised word that can be part of a name. */
function isNameWord(document: TextDocument, at: number): boolean {
  const { words } = document;
  if (!isCapital(words, at)) return false;
  const bits = classesOf(words, at);
  if (bits & ADVERB && !(bits & (MALE_NAME | FEMALE_NAME))) return false;
  if (bits & (MALE_NAME | FEMALE_NAME) && bits & PREPOSITION) return true;
  return (
    !(bits & (FUNCTION | ARTICLE | PRONOUN | FIRST_PERSON | COMPLEMENTISER | PREPOSITION | COORDINATOR)) ||
    (bits & (HONORIFIC | TITLE)) !== 0
  );
}

/** Index behind a run of name words: capitals, initials, and particles between them. */
export function nameEnd(document: TextDocument, first: number, limit: number): number {
  const { words } = document;
  let at = first + 1;
  while (at < limit && at < first + NAME_LIMIT) {
    const gap = gapBefore(document, at);
    const nickname = nicknameEnd(document, at, limit);
    if (nickname > 0) {
      at = nickname;
      continue;
    }
    const joined = gap === '' || (gap === '.' && isInitialLike(document, at - 1) && joinsByPoint(document, at - 1));
    if (!joined) break;
    if (isNameWord(document, at) && !(classesOf(words, at) & CUE && gapAfterIsSpace(document, at))) at += 1;
    else if (classesOf(words, at) & NAME_PARTICLE && particleRun(document, at, limit) > 0)
      at = particleRun(document, at, limit) + 1;
    else break;
  }
  return Math.min(at, limit);
}

/** Index of the surname behind a nickname in marks ("Bengt ”Bagarn” Sjölander"), or 0. */
function nicknameEnd(document: TextDocument, at: number, limit: number): number {
  const { text, words } = document;
  if (at + 1 >= limit || !isNameWord(document, at) || !isNameWord(document, at + 1)) return 0;
  const before = text.slice(words.ends[at - 1], words.starts[at]);
  const after = text.slice(words.ends[at], words.starts[at + 1]);
  return /^\s["“”„»«‘’'(]$/.test(before) && /^["“”»«‘’')]\s$/.test(after) ? at + 1 : 0;
}

function gapAfterIsSpace(document: TextDocument, at: number): boolean {
  return !isCapital(document.words, at) && gapBefore(document, at + 1) === '';
}

/** Index of the capitalised word behind one or two particles ("von der Leyen"), or 0. */
function particleRun(document: TextDocument, at: number, limit: number): number {
  const { words } = document;
  // "von der Leyen", but not "Rand der Konferenz": an article joins names behind another particle only, where nouns have capitals.
  if (document.lexicon.language.capitalisedNouns && classesOf(words, at) & ARTICLE) return 0;
  let next = at;
  while (next < limit && next < at + 3 && classesOf(words, next) & NAME_PARTICLE && !isCapital(words, next)) next += 1;
  return next < limit && gapBefore(document, next) === '' && isNameWord(document, next) ? next : 0;
}

/** An initial, or an abbreviation inside a name. */
function isInitialLike({ words }: TextDocument, at: number): boolean {
  return endOf(words, at) - startOf(words, at) <= 3 || (classesOf(words, at) & HONORIFIC) !== 0;
}

/** Whether the words of a capitalised run name an organisation rather than a person. */
export function isOrganisationName(document: TextDocument, first: number, last: number): boolean {
  const { words, lexicon } = document;
  for (let at = first; at < last; at += 1) {
    if (classesOf(words, at) & ORGANISATION || lexicon.isOrganisation(wordIn(document, at))) return true;
    if (isNumber(words, at)) return true;
  }
  const single = last - first === 1;
  return single && ((words.forms[first] ?? 0) & ALL_CAPITALS) !== 0 && endOf(words, first) - startOf(words, first) <= 6;
}

/** The title, and the organisation in the genitive, before a name. */
function roleBefore(document: TextDocument, from: number, titles: number): { role?: Range; organisation?: Range } {
  const { words } = document;
  let first = from;
  while (first < titles && classesOf(words, first) & (ARTICLE | ADVERB) && !(classesOf(words, first) & TITLE))
    first += 1;
  while (titles > first && classesOf(words, titles - 1) & HONORIFIC && !(classesOf(words, titles - 1) & TITLE))
    titles -= 1;
  if (first >= titles) return {};
  const role = { start: startOf(words, first), end: endOf(words, titles - 1) };
  return { role };
}

/** The bracket behind a name, "(M)" or "(42)", if there is one. */
function bracketAfter(document: TextDocument, at: number, limit: number): { next: number; end: number } | null {
  if (at >= limit || gapBefore(document, at) !== '(') return null;
  const { text, words } = document;
  for (let word = at; word < limit && word < at + 6; word += 1) {
    const end = endOf(words, word);
    const close = text.charCodeAt(end) === 0x2e ? end + 1 : end;
    if (text.charCodeAt(close) === 0x29) return { next: word + 1, end: close + 1 };
  }
  return null;
}

/** A second speaker: "och Karin Öst". */
function readJoined(document: TextDocument, at: number, limit: number): SpeakerPhrase | null {
  const { words } = document;
  if (
    at + 1 >= limit ||
    !(classesOf(words, at) & COORDINATOR) ||
    gapBefore(document, at) !== '' ||
    classesOf(words, at + 1) & CUE
  )
    return null;
  const second = readNominal(document, at + 1, limit);
  return second !== null && second.kind === 'name' ? second : null;
}

/** A title with the name in apposition, "the chief executive, Jane Roe", or alone. */
function readTitled(document: TextDocument, from: number, group: number, limit: number): SpeakerPhrase | null {
  const title = readTitle(document, from, group);
  if (title?.kind !== 'title' || title.next >= limit || gapBefore(document, title.next) !== ',') return title;
  const named = readNamed(document, title.next, limit);
  if (named === null) return title;
  return { ...named, role: named.role ?? title.mention };
}

/** A name of two words or more right here, with titles before it. */
function readNamed(document: TextDocument, from: number, limit: number): SpeakerPhrase | null {
  const group = groupEnd(document, from, Math.min(limit, from + WORD_LIMIT));
  const found = findName(document, from, group);
  if (found === null || found.organisation || found.last - found.first < 2 || found.titles - from > 3) return null;
  const end = endOf(document.words, found.last - 1);
  // The apposition ends with a comma of its own, or with the clause.
  return {
    kind: 'name',
    mention: { start: startOf(document.words, found.first), end },
    ...roleBefore(document, from, found.titles),
    honorific: found.honorific,
    next: found.last,
    end,
  };
}

/** A speaker without a name: "finansministern", "the chief executive", "en talesperson för bolaget". */
function readTitle(document: TextDocument, from: number, limit: number): SpeakerPhrase | null {
  const { words, lexicon } = document;
  let last = -1;
  let organisation = false;
  let preposition = -1;
  for (let at = from; at < limit; at += 1) {
    const bits = classesOf(words, at);
    if (bits & (FUNCTION | FIRST_PERSON | NEGATION | PRONOUN) && !(bits & (ARTICLE | PREPOSITION | TITLE))) break;
    if (bits & PREPOSITION) {
      if (last >= 0 || at === from) break;
      preposition = at;
    }
    if (bits & COORDINATOR && last >= 0) break;
    const word = wordIn(document, at);
    if (lexicon.isTitle(word)) {
      last = at;
      organisation = false;
    } else if (last < 0 && preposition < 0 && lexicon.isOrganisation(word)) {
      last = at;
      organisation = true;
    }
  }
  if (last < 0) return null;
  let first = from;
  while (first < last && classesOf(words, first) & ARTICLE) first += 1;
  const start = startOf(words, first);
  const end = endOf(words, last);
  const kind = organisation ? 'organisation' : 'title';
  const extent = readExtent(document, last + 1, limit);
  const reach = extent.end > end ? extent.end : end;
  return {
    kind,
    mention: { start, end: kind === 'title' ? reach : end },
    ...(kind === 'title' && { role: { start, end: reach } }),
    honorific: 0,
    next: Math.max(extent.next, last + 1),
    end: reach,
  };
}

/** A noun that is no known title, right behind its verb: "berättar en granne". */
export function readOther(document: TextDocument, from: number, limit: number): SpeakerPhrase | null {
  const { words } = document;
  let at = from;
  let content = 0;
  while (at < limit && at < from + 5) {
    const bits = classesOf(words, at);
    if (at > from && gapBefore(document, at) !== '') break;
    if (at > from && bits & (PREPOSITION | RELATIVE | COMPLEMENTISER | COORDINATOR)) break;
    if (content > 0 && bits & ARTICLE) break;
    if (bits & (FUNCTION | FIRST_PERSON | NEGATION | PRONOUN | CUE | COORDINATOR | PREPOSITION) && !(bits & ARTICLE))
      return null;
    if (!(bits & (ARTICLE | ADVERB))) content += 1;
    at += 1;
  }
  if (content === 0 || content > 3) return null;
  let first = from;
  while (first < at - 1 && classesOf(words, first) & ARTICLE) first += 1;
  const mention = { start: startOf(words, first), end: endOf(words, at - 1) };
  return { kind: 'other', mention, honorific: 0, next: at, end: mention.end };
}

/** The prepositional phrase behind a title: "för Region Skåne". */
function readExtent(document: TextDocument, from: number, limit: number): { next: number; end: number } {
  const { words } = document;
  if (
    from >= limit ||
    gapBefore(document, from) !== '' ||
    !(classesOf(words, from) & PREPOSITION) ||
    isAdverbial(document, from, limit)
  )
    return { next: from, end: 0 };
  let at = from + 1;
  while (
    at < limit &&
    gapBefore(document, at) === '' &&
    !(classesOf(words, at) & (FUNCTION | CUE | RELATIVE | COMPLEMENTISER))
  )
    at += 1;
  return { next: at, end: endOf(words, at - 1) };
}

/** "i en kommentar", "in a statement", "på tisdagen": says where or when it was said, not who said it. */
function isAdverbial(document: TextDocument, from: number, limit: number): boolean {
  const { words } = document;
  for (let at = from; at < limit && at < from + 6; at += 1) {
    if (at > from && gapBefore(document, at) !== '') return false;
    const bits = classesOf(words, at);
    if (bits & STATEMENT || (words.forms[at] ?? 0) & NUMBER || statementLike(document, at)) return true;
  }
  return false;
}

function statementLike(document: TextDocument, at: number): boolean {
  const word = wordIn(document, at);
  return (
    document.lexicon.language.weekdays.split(' ').some((day) => word.startsWith(day)) ||
    document.lexicon.nameForms(word).some((form) => (document.lexicon.classes(form) & STATEMENT) !== 0)
  );
}

interface Apposition {
  readonly role?: Range;
  readonly organisation?: Range;
  readonly next: number;
  readonly end: number;
}

/** What is said of a person behind the name: ", polisens insatsledare", " vid Polisen i Skåne", ", chef, Bolaget AB". */
function readApposition(document: TextDocument, from: number, limit: number): Apposition | null {
  const { words, lexicon } = document;
  if (from >= limit) return null;
  const gap = gapBefore(document, from);
  // ", der er vejchef i kommunen": a relative clause that states a title.
  if (
    gap === ',' &&
    classesOf(words, from) & RELATIVE &&
    from + 2 < limit &&
    classesOf(words, from + 1) & FUNCTION &&
    titleWithin(document, from + 2, limit)
  ) {
    const stated = nominalPart(document, from + 2, limit, true, false);
    if (stated?.title)
      return {
        role: { start: startOf(words, from + 2), end: endOf(words, stated.next - 1) },
        next: stated.next,
        end: endOf(words, stated.next - 1),
      };
  }
  if (gap === '' && !(classesOf(words, from) & PREPOSITION)) return null;
  if (gap !== '' && gap !== ',' && gap !== ')') return null;
  if (isAdverbial(document, from, limit)) return null;
  let at = from;
  let title = false;
  let end = -1;
  let start = from;
  // Comma by comma, as long as what follows is nominal.
  while (at < limit) {
    if (at === from && isNumber(words, at) && gapBefore(document, at + 1) === ',') {
      at += 1;
      start = at;
      continue;
    }
    const part = nominalPart(document, at, limit, at === from, title);
    if (part === null) break;
    title ||= part.title;
    end = part.next;
    at = part.next;
    if (part.cut || at >= limit || gapBefore(document, at) !== ',' || isAdverbial(document, at, limit)) break;
  }
  if (end < 0) return start > from ? { next: start, end: endOf(words, start - 1) } : null;
  while (start < end - 1 && classesOf(words, start) & ARTICLE) start += 1;
  if (classesOf(words, start) & PREPOSITION && !title && start < end - 1) start += 1;
  const range = { start: startOf(words, start), end: endOf(words, end - 1) };
  const next = end;
  // "Oltmanns, zeigte sich zufrieden, …": lower case without a title is an apposition only at the end of the clause.
  const lower = !isCapital(words, start);
  if (!title && lower && gapBefore(document, end) === ',') return null;
  // Close a bracket that opened inside: "(SKR)".
  const close =
    document.text.charCodeAt(range.end) === 0x29 && document.text.slice(range.start, range.end).includes('(')
      ? range.end + 1
      : range.end;
  const whole = { start: range.start, end: close };
  const capital = isCapital(words, start);
  if (title || (!capital && gap !== '' && !lexicon.isOrganisation(wordIn(document, start))))
    return { role: whole, next, end: close };
  return { organisation: whole, next, end: close };
}

/** One part of an apposition up to the next comma; `cut` where a clause begins before it. */
function nominalPart(
  document: TextDocument,
  from: number,
  limit: number,
  first: boolean,
  titled: boolean,
): { next: number; title: boolean; cut: boolean } | null {
  const { text, words, lexicon } = document;
  const bits = classesOf(words, from);
  const capital = isCapital(words, from);
  if (bits & (RELATIVE | COMPLEMENTISER | PRONOUN | FIRST_PERSON | NEGATION) && !capital && !(bits & ARTICLE))
    return null;
  if (bits & (CUE | FUNCTION) && !capital && !lexicon.isTitle(wordIn(document, from)) && !(bits & ARTICLE)) return null;
  if (bits & COORDINATOR) return null;
  let title = false;
  let at = from;
  let cut = false;
  for (; at < limit && at < from + WORD_LIMIT; at += 1) {
    if (at > from) {
      const stop = startOf(words, at);
      const gapStart = endOf(words, at - 1);
      if (sentenceEndAfter(words, at - 1, limit < words.count ? stop + 1 : text.length, ABBREVIATION) >= 0) {
        cut = true;
        break;
      }
      const gap = gapBefore(document, at);
      if (gap === ',') break;
      if (
        gap !== '' &&
        gap !== '(' &&
        gap !== '&' &&
        gap !== '.' &&
        gap !== '/' &&
        gap !== ')' &&
        gap !== '-' &&
        gap !== '–' &&
        gap !== '’' &&
        gap !== "'"
      ) {
        cut = true;
        break;
      }
      if (
        (gap === '–' || gap === '-') &&
        !isSuspended(document, at - 1) &&
        isSpace(text.charCodeAt(gapStart)) &&
        isSpace(text.charCodeAt(startOf(words, at) - 1))
      ) {
        cut = true;
        break;
      }
    }
    const word = classesOf(words, at);
    const upper = isCapital(words, at);
    if (lexicon.isTitle(wordIn(document, at))) title = true;
    else if (
      at > from &&
      !upper &&
      word & (RELATIVE | COMPLEMENTISER | FIRST_PERSON | FUNCTION) &&
      !(word & (ARTICLE | PREPOSITION | COORDINATOR))
    ) {
      if (!(title || titled) && !(word & RELATIVE)) return null;
      cut = true;
      break;
    } else if (at > from && !upper && word & CUE) {
      cut = true;
      break;
    }
    // "och fortsätter": the speech goes on.
    if (word & COORDINATOR && at + 1 < limit && classesOf(words, at + 1) & CUE && !isCapital(words, at + 1)) {
      cut = true;
      break;
    }
  }
  if (at === from) return null;
  if (!first && !title && !capital && !titled) return null;
  return { next: at, title, cut };
}

/** Whether a reporting verb stands at `at` in lower case (or opens a sentence). */
export function isCue({ words }: TextDocument, at: number, bits: number = CUE): boolean {
  return (classesOf(words, at) & bits) !== 0 && endOf(words, at) > 0;
}
