import {
  ADVERB,
  ARTICLE,
  COMPLEMENTISER,
  COORDINATOR,
  CUE,
  FIRST_PERSON,
  FUNCTION,
  GIVEN_NAME,
  MONTH,
  PLURAL_PRONOUN,
  PREPOSITION,
  PRONOUN,
  SINGULAR_PRONOUN,
  SOURCE_BEFORE,
  STATEMENT,
  endsAs,
} from '../../languages/lexicon.ts';
import type { Range } from '../../model/press-release.ts';
import type { DocumentBlock, TextDocument } from '../../structure/document.ts';
import { isContactLine } from '../../structure/contact-line.ts';
import { linePatternsOf } from '../../structure/furniture.ts';
import { isDash, isUpper } from '../../text/characters.ts';
import { classesAmong, classesOf, endOf, isCapital, startOf, wordAt } from '../../text/words.ts';
import { invertedAt, straightAt } from '../attribution/attribution.ts';
import { type FoundAttribution, isLong } from '../attribution/found-attribution.ts';
import { genderOf } from '../people/figure.ts';
import {
  endsLike,
  gapBefore,
  isAmong,
  isPersonAt,
  isTitleAt,
  isWeekday,
  opensSentence,
  titleStem,
  wordIn,
} from '../phrases/gaps.ts';
import { type SpeakerPhrase, readNamed } from '../phrases/phrase.ts';
import { wordsAt } from '../phrases/spans.ts';
import { titleWords } from '../speakers/holder.ts';
import { standIn } from '../phrases/plain-noun.ts';
import { spaceBefore } from './dash-turns.ts';
import { NO_VERB } from '../phrases/name-run.ts';

/*
 * What stands behind an attribution in its paragraph and is no speech.
 */

/** "…, säger NAME. (TT)": a short note behind the attribution. */
export function isNote(text: string, { start, end }: Range, said: FoundAttribution | undefined): boolean {
  return said !== undefined && end - start < LONGEST_NOTE && /[(/]/.test(text.charAt(start));
}

const LONGEST_NOTE = 20;

/** Whether what was said stands in a statement, to an offset: "…, säger NAME i ett pressmeddelande.": the speech is cut there. */
export function isToldIn(document: TextDocument, { phrase }: FoundAttribution, to: number): boolean {
  const { words, lexicon } = document;
  for (let at = wordAt(words, phrase.mention.end); startOf(words, at + 1) < to; at += 1)
    if (classesOf(words, at + 1) & STATEMENT && lexicon.isIndefinite(wordIn(document, at))) return true;
  return false;
}

/** "…, lyder det.", "…, heter det videre.": the verb of a clause at the end that says that something was said, but not by whom. */
export function saidByNobody(document: TextDocument, { first, last }: DocumentBlock): Range | null {
  const { words, lexicon } = document;
  const nobody = classesOf(words, last - 1) & ADVERB ? last - 2 : last - 1;
  const verb = nobody - 1;
  const dummy = (classesOf(words, nobody) & (ARTICLE | PRONOUN)) === ARTICLE;
  const said = verb > first && dummy && (classesOf(words, verb) & CUE) !== 0 && gapBefore(document, verb) === ',';
  if (!said || gapBefore(document, nobody) !== '' || lexicon.isIndefinite(wordIn(document, nobody))) return null;
  return { start: startOf(words, verb), end: endOf(words, verb) };
}

/** "…, säger NAME. För mer information kontakta: …" in one paragraph: whether a heading of contacts stands behind what is said. */
export function asksWhom({ lower, lexicon }: TextDocument, from: number): boolean {
  return linePatternsOf(lexicon.language).isContactHeading(lower.slice(from, from + LONGEST_HEADING).trim());
}

const LONGEST_HEADING = 60;

/** Offset of the sentence in a part of a block that asks readers to turn to somebody, or the end of the block. */
export function contactsStart(document: TextDocument, { first, end }: DocumentBlock, part: Range): number {
  const { words, lower, lexicon } = document;
  const last = wordAt(words, part.end);
  for (let at = Math.max(first + 1, wordAt(words, part.start)); at < last; at += 1) {
    if (!opensSentence(document, at) || !asksWhom(document, startOf(words, at))) continue;
    const start = startOf(words, at);
    return isContactLine(lower.slice(start, end), linePatternsOf(lexicon.language)) ? start : end;
  }
  return end;
}

/** "…, säger NAME. Foto: Bo Lind": offset of the credit of a picture that closes a block, or the end of the block. */
export function creditStart({ text, lexicon }: TextDocument, { start, end }: DocumentBlock): number {
  const from = Math.max(start, end - LONGEST_HEADING);
  const closing = text.slice(from, end);
  // "Vi väntar. (ab)", "Vi venter.(©NB)": who wrote it.
  if (/[.!?] ?\(©?\p{L}{2,4}\)$/u.test(closing)) return text.lastIndexOf('(', end - 1);
  // "(Foto Bo Lind)": a bracket shows it without a colon.
  const credit =
    /(?<=[.!?] \(?)(?:\(\p{L}+\)[ |]*)?(\p{L}+: [^.!?:()]+)[.)]*$/u.exec(closing) ??
    /(?<=[.!?] )\( ?(\p{L}+) \p{Lu}[^.!?:()]+\)$/u.exec(closing);
  const [, shown = ''] = credit ?? [];
  const known =
    credit !== null &&
    linePatternsOf(lexicon.language).isCaption((shown.includes(':') ? shown : `${shown}: `).toLowerCase());
  return known ? text.lastIndexOf(' ', from + credit.index - 1) : end;
}

/**
 * Where what is said behind the last attribution of a block ends: at the first sentence that tells of the speaker, or of
 * what somebody else says. `sure` where a dash, a person or a tone shows that it is said.
 */
export function saidBehind(
  document: TextDocument,
  rest: Range,
  said: Range,
  attributions: readonly FoundAttribution[],
): { readonly end: number; readonly sure: boolean } {
  const { text, words, lexicon } = document;
  const by = attributions.at(-1);
  const phrase = by?.phrase;
  const limit = wordAt(words, rest.end);
  let last = limit;
  while (last > wordAt(words, rest.start) && !(classesOf(words, last - 1) & FIRST_PERSON)) last -= 1;
  const open = lexicon.language.presentVerbs === undefined;
  let sure = open;
  let led = false;
  let { start } = rest;
  while (start < rest.end) {
    const first = wordAt(words, start);
    let next = first + 1;
    while (next < limit && !opensSentence(document, next)) next += 1;
    const end = next < limit ? startOf(words, next) : rest.end;
    led ||= isDash(text.charCodeAt(spaceBefore(text, start) - 1));
    const goesOn = start === rest.start && !isUpper(text.charCodeAt(start));
    const spoken = open || led || goesOn || first < last || /[!?]/.test(text.slice(start, end));
    // "…, sade biskopen, att han inte frågar.": of whom the speech is.
    const names =
      !(goesOn && classesOf(words, first) & COMPLEMENTISER) &&
      phrase &&
      (namesSpeaker(document, { start, end }, said, phrase, !led && first >= last) ||
        (!led && first >= last && namesEmployer(document, first, by)));
    if (names || answers(document, first, next) || (!spoken && tells(document, first, next)))
      return { end: start, sure: sure || start === rest.start };
    sure ||= spoken;
    start = end;
  }
  return { end: rest.end, sure };
}

/** Whether a sentence behind the attribution of what was `said` names the speaker: narration behind a lost paragraph break. */
function namesSpeaker(
  document: TextDocument,
  sentence: Range,
  said: Range,
  phrase: SpeakerPhrase,
  impersonal: boolean,
): boolean {
  const { text, words } = document;
  const word = wordAt(words, sentence.start);
  const first = wordIn(document, word);
  if (phrase.kind === 'pronoun' && document.names.has(first)) return true;
  // "…, säger NAME och NAME. De två har byggt den.".
  if (impersonal && areTwo(document, phrase) && isGroup(document, word)) return true;
  if (phrase.kind === 'organisation' || phrase.kind === 'other') return false;
  // "…, säger NAME. Hon berättar också att …", "Hon pekar på …": a report of what the speaker told beside.
  const that = classesOf(words, word + 2) & ADVERB ? word + 3 : word + 2;
  if (
    classesOf(words, word) & SINGULAR_PRONOUN &&
    ((classesOf(words, word + 1) & CUE && classesOf(words, that) & COMPLEMENTISER) ||
      document.lexicon.reportsWith(wordIn(document, word + 1), wordIn(document, word + 2)))
  )
    return true;
  if (impersonal && (tellsOfSpeaker(document, sentence, said, phrase) || isTitleOf(document, word, phrase)))
    return true;
  if (phrase.kind !== 'name') return false;
  // "…, säger NAME. Anna Öst menar att det är fel.": what somebody else says.
  const other = impersonal ? straightAt(document, word, wordAt(words, sentence.end)) : null;
  if (other?.phrase.kind === 'name' && isLong(document, other.phrase)) return true;
  const surname = text.slice(phrase.mention.start, phrase.mention.end).split(/\s/).at(-1) ?? '';
  const again = document.lexicon.nameForms(first).includes(surname.toLowerCase());
  return again || text.slice(sentence.start, sentence.end).includes(surname);
}

/** "…, säger kammaråklagare NAME. Åklagaren kan inte …": whether a word is the title of the speaker, in one word or its last part. */
function isTitleOf(document: TextDocument, at: number, { role }: SpeakerPhrase): boolean {
  const definite = endsLike(document, at, document.lexicon.language.definiteNouns);
  if (role === undefined || !definite || !isTitleAt(document, at)) return false;
  const stem = titleStem(document, wordIn(document, at));
  return titleWords(wordsAt(document, role)).some((word) => titleStem(document, word).endsWith(stem));
}

/** Whether another name is joined to the speaker's. */
function areTwo({ words }: TextDocument, { kind, mention }: SpeakerPhrase): boolean {
  const next = wordAt(words, mention.end);
  return kind === 'name' && (classesOf(words, next) & COORDINATOR) !== 0 && isCapital(words, next + 1);
}

/** "De to", "De to søsknene": whether those who have just spoken are meant by how many they are. */
function isGroup(document: TextDocument, at: number): boolean {
  if (!(classesOf(document.words, at) & PLURAL_PRONOUN)) return false;
  const two = classesOf(document.words, at + 1) === 0 && isPersonAt(document, at + 2) ? at + 3 : at + 2;
  return two > at + 2 || standIn(document, at, two) !== null;
}

/** "…, säger NAME, vd för Norby Energi. Norby Energi har …": whether a sentence begins with whom the speaker is said to speak for, in several words. */
function namesEmployer(document: TextDocument, first: number, said: Range): boolean {
  const { text, words } = document;
  let last = first;
  while (isCapital(words, last + 1) && gapBefore(document, last + 1) === '') last += 1;
  return (
    last > first && text.slice(said.start, said.end).includes(text.slice(startOf(words, first), endOf(words, last)))
  );
}

/** Offset of the first sentence between two others that tells of somebody else, or -1. */
export function anotherBetween(document: TextDocument, { start, end }: Range): number {
  const { words } = document;
  const limit = wordAt(words, end);
  for (let first = wordAt(words, start), next = first; first < limit; first = next) {
    do next += 1;
    while (next < limit && !opensSentence(document, next));
    if (tellsOfAnother(document, first, next)) return startOf(words, first);
  }
  return -1;
}

/** Whether a sentence tells what a body or somebody else reports, or of another with title and name, or names one by whom it is so. */
function tellsOfAnother(document: TextDocument, first: number, next: number): boolean {
  const { words } = document;
  const other = straightAt(document, first, next);
  if (other !== null && other.phrase.kind !== 'pronoun' && classesOf(words, other.next) & COMPLEMENTISER) return true;
  // "Senere på dagen fortalte ordføreren at …": behind what opens the sentence the verb has its speaker behind it.
  for (let at = first + 1; at < next && !document.lexicon.subjectFirst; at += 1) {
    if (classesOf(words, at) & COMPLEMENTISER) break;
    const told =
      classesOf(words, at) & CUE && gapBefore(document, at) === '' ? invertedAt(document, at, next, CUE) : null;
    if (told && told.phrase.kind !== 'pronoun' && classesOf(words, told.next) & COMPLEMENTISER) return true;
  }
  if (isTitled(readNamed(document, first, next))) return true;
  for (let at = first + 1; at < next; at += 1)
    if (classesOf(words, at) & SOURCE_BEFORE && isTitled(readNamed(document, at + 1, next))) return true;
  return false;
}

/** "Det avvisar grannen: ”…”": whether a sentence that points back leads to what somebody else says in marks. */
export function answers(document: TextDocument, first: number, next: number): boolean {
  const { text, words } = document;
  const it = isCapital(words, first) && isMute(document, first);
  const found = it && first + 2 < next ? invertedAt(document, first + 1, next, CUE, true) : null;
  return (
    found !== null && found.phrase.kind !== 'pronoun' && /^:\s*["“”„»«]/.test(text.slice(found.end, found.end + 4))
  );
}

/** "Det": a pronoun for what was said, where it is no article. */
function isMute(document: TextDocument, at: number): boolean {
  const { lexicon, words } = document;
  return (
    (classesOf(words, at) & (ARTICLE | PRONOUN)) === ARTICLE &&
    !isAmong(document, at, lexicon.language.definiteArticles)
  );
}

/** Whether somebody is named with a title before the name. */
function isTitled(somebody: SpeakerPhrase | null): boolean {
  return somebody?.role !== undefined && somebody.role.start < somebody.mention.start;
}

/** "Det var inte lätt", "Så gick det inte till förr": whether a sentence in the past says how something was, which who speaks does too. */
function judges(document: TextDocument, first: number): boolean {
  const { mannerWords, pastVerbs } = document.lexicon.language;
  const manner = isAmong(document, first, mannerWords);
  const [verb, it] = manner ? [first + 1, first + 2] : [first + 1, first];
  return isAmong(document, verb, pastVerbs) && isMute(document, it);
}

/** Whether a sentence tells rather than speaks: of what happened, or on which day, or of somebody else. */
function tells(document: TextDocument, first: number, next: number): boolean {
  const { words, lexicon } = document;
  const { language } = lexicon;
  if (tellsOfAnother(document, first, next)) return true;
  const judged = judges(document, first);
  let past = false;
  let present = false;
  for (let at = first; at < next; at += 1) {
    const bits = classesOf(words, at);
    if (bits & MONTH || isWeekday(document, at)) return true;
    // Of whom the speech is.
    if (bits & SINGULAR_PRONOUN) return false;
    if (isCapital(words, at) || bits & (NO_VERB | PRONOUN) || classesOf(words, at - 1) & PREPOSITION) continue;
    // "byggdes": the passive has the ending of the active before its own.
    const active = wordIn(document, at).replace(/s$/, '');
    if (isAmong(document, at, language.pastVerbs) || endsAs(active, language.pastEndings)) past = !judged;
    else present ||= isAmong(document, at, language.presentVerbs) || endsLike(document, at, language.presentEndings);
  }
  return past && !present;
}

/**
 * "– Vi er mange, sier NAME. Ikke minst er han glad for hjelpen.": whether what stands behind the attribution tells of him
 * or her, as the speaker is, and the speech holds nobody else whom that could be.
 */
export function tellsOfSpeaker(document: TextDocument, rest: Range, said: Range, { mention }: SpeakerPhrase): boolean {
  const { words, names, lexicon } = document;
  const gender = genderOf(classesOf(words, wordAt(words, mention.start)));
  const told = classesAmong(words, wordAt(words, rest.start), wordAt(words, rest.end));
  const them = genderOf(told & SINGULAR_PRONOUN);
  // "hän" is of either.
  const either = lexicon.cases !== undefined && (told & SINGULAR_PRONOUN) !== 0;
  if (told & FIRST_PERSON || (them === null ? !either : (gender ?? them) !== them)) return false;
  for (let at = wordAt(words, said.start); startOf(words, at) < said.end; at += 1)
    if (
      classesOf(words, at) & (SINGULAR_PRONOUN | GIVEN_NAME) ||
      isTitleAt(document, at) ||
      // But "man", one.
      (isPersonAt(document, at) && !(classesOf(words, at) & FUNCTION)) ||
      (isCapital(words, at) && names.has(wordIn(document, at)))
    )
      return false;
  return true;
}
