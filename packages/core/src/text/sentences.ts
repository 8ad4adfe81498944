import { classOf, DIGIT, endsSentence, isDash, isDoubleMark, isSingleMark, isSpace, isUpper } from './characters.ts';
import {
  ABBREVIATION,
  ARTICLE,
  COMPLEMENTISER,
  COORDINATOR,
  FUNCTION,
  GIVEN_NAME,
  NAME_PARTICLE,
  PREPOSITION,
  PRONOUN,
  SOURCE_BEFORE,
} from '../languages/lexicon.ts';
import { ALL_CAPITALS, type Words, classesOf, startOf, endOf, isCapital, isSpaced } from './words.ts';

/**
 * Where the sentence ends whose last word is `word`: the offset behind its closing punctuation and marks, or -1 where
 * it goes on. A full stop after an abbreviation, an initial or an ordinal number ends no sentence.
 */
export function sentenceEndAfter(words: Words, word: number, limit: number): number {
  // Most words have nothing behind them but a space.
  return isSpaced(words, word + 1) ? -1 : endBehind(words, word, limit);
}

function endBehind(words: Words, word: number, limit: number): number {
  const { text } = words;
  const wordEnd = words.ends[word] ?? limit;
  let at = wordEnd;
  const space = text.charCodeAt(at);
  if (space === 0x20 || space === 0x0a) {
    // "at Alder Works . Berg": a stray space or line break before the stop; "um 40 %.".
    at += text.charCodeAt(at + 1) === PERCENT ? 2 : 1;
    const behind = text.charCodeAt(at + 1);
    if (text.charCodeAt(at) !== 0x2e || !(isSpace(behind) || isDoubleMark(behind) || at + 1 >= limit)) return -1;
  }
  while (at < limit && isCloser(text.charCodeAt(at))) at += 1;
  if (at >= limit || !endsSentence(text.charCodeAt(at))) return -1;
  const stop = text.charCodeAt(at);
  while (at < limit && endsSentence(text.charCodeAt(at))) at += 1;
  const afterStop = at;
  while (at < limit && isCloser(text.charCodeAt(at))) at += 1;
  if (at >= limit) return at;
  const pointOnly = stop === 0x2e && afterStop === wordEnd + 1;
  if (!isSpace(text.charCodeAt(at))) {
    // "slut.Nästa", "slut.–Nästa", "slut.(©NB)": a lost space.
    return pointOnly &&
      afterStop === at &&
      (isUpper(text.charCodeAt(at)) || /^(?:[–—] ?\p{Lu}|\(©)/u.test(text.slice(at, at + 3))) &&
      wordEnd - startOf(words, word) > 2 &&
      (classesOf(words, word) & ABBREVIATION) === 0
      ? at
      : -1;
  }
  const goesOn = pointOnly && at === afterStop;
  if (goesOn && (isInitial(words, word) ? !begins(words, word + 1) : isAbbreviated(words, word))) return -1;
  let next = at;
  while (next < limit && isSpace(text.charCodeAt(next))) next += 1;
  if (next >= limit) return at;
  const code = text.charCodeAt(next);
  if (isUpper(code)) {
    // German "am 3. Oktober": an ordinal before a capital, which none is that opens a sentence; short numbers only.
    const ordinal =
      pointOnly &&
      (classOf(text.charCodeAt(wordEnd - 1)) & DIGIT) !== 0 &&
      wordEnd - startOf(words, word) <= 2 &&
      !(classesOf(words, word + 1) & OPENS);
    return ordinal ? -1 : at;
  }
  if (isDash(code) || isDoubleMark(code) || isSingleMark(code) || code === 0x28 || code === 0x5b) return at;
  if (classOf(code) & DIGIT) return at;
  // An emoji or another sign may open a sentence too; a lower-case letter does not.
  return code > 0x2190 ? at : -1;
}

/** Words that have their capital from the sentence alone. */
const OPENS = ARTICLE | COMPLEMENTISER | COORDINATOR | FUNCTION | PREPOSITION | PRONOUN | SOURCE_BEFORE;

/** What begins a sentence behind an abbreviation: "för 40 kr. Enligt NAME", "ost, bröd m.m. Hon", not "adm. dir. Per Berg". */
const BEGINS = ARTICLE | PRONOUN | PREPOSITION | SOURCE_BEFORE;

const PERCENT = 0x25;

function isCloser(code: number): boolean {
  return code === PERCENT || code === 0x29 || code === 0x5d || isDoubleMark(code) || code === 0x2019 || code === 0x27;
}

/** "hepatit C. Det är", not "J. Berg", "J. De Wit": whether a capitalised word is one that opens a sentence. */
function begins(words: Words, word: number): boolean {
  const bits = classesOf(words, word);
  return isCapital(words, word) && (bits & BEGINS) !== 0 && !(bits & (NAME_PARTICLE | GIVEN_NAME));
}

/** An abbreviation that goes on; not "NAME, ph.d. Hun …", nor "… i KL. Når …", where letters are short for another word. */
function isAbbreviated(words: Words, word: number): boolean {
  if (!(classesOf(words, word) & ABBREVIATION)) return false;
  const next = classesOf(words, word + 1);
  const letters = ((words.forms[word] ?? 0) & ALL_CAPITALS) !== 0;
  const opens = letters ? OPENS : isCapital(words, word + 1) && !(next & (NAME_PARTICLE | GIVEN_NAME)) ? BEGINS : 0;
  return !(next & opens);
}

/** A single capital, or several with points: "J." of "J. Berg", "J.P.". */
function isInitial(words: Words, word: number): boolean {
  const start = startOf(words, word);
  if (endOf(words, word) - start === 3 && words.text.charCodeAt(start + 1) === 0x2e)
    return isUpper(words.text.charCodeAt(start));
  return endOf(words, word) - startOf(words, word) === 1 && isCapital(words, word);
}
