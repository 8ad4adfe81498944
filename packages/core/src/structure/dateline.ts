import { PLACE_PARTICLES } from '../languages/every-language.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import { ARTICLE, COORDINATOR, ORGANISATION, PREPOSITION, wordsOf } from '../languages/lexicon.ts';
import { endsSentence, isDoubleMark } from '../text/characters.ts';
import { sentenceEndAfter } from '../text/sentences.ts';
import {
  ALL_CAPITALS,
  CAPITAL,
  NUMBER,
  classesOf,
  endOf,
  isCapital,
  isNumber,
  startOf,
  wordAt,
} from '../text/words.ts';
import { isMonthAt } from './date-line.ts';
import type { DocumentBlock, TextDocument } from './document.ts';
import { linePatternsOf } from './furniture.ts';

/** Words of a paragraph among which its dateline ends. */
const LONGEST = 14;

/**
 * Where the text of a paragraph begins behind a dateline, or its start: "STOCKHOLM, 24 november 2026 – ", "Wien (OTS) - ",
 * "Leipzig, 15.09.2026. ", "(Oslo, 5. mai 2026) ", "(Vedbo.no) – ". It holds capitals, numbers, months and small words between them, and
 * a date, a wire or a place in capitals.
 */
export function datelineEnd(document: TextDocument, block: DocumentBlock): number {
  const { text, words } = document;
  const bracketed =
    text.charAt(block.start) === '(' &&
    /^\([^()]{2,60}\d{4}\)\s+/.exec(text.slice(block.start, Math.min(block.end, block.start + 80)));
  if (bracketed) return block.start + bracketed[0].length;
  const opening = openingEnd(document, block);
  if (opening > block.start) return opening;
  // An item of a programme: "5 December – visit".
  if (
    isNumber(words, block.first) &&
    block.last - block.first < LONGEST &&
    !endsSentence(text.charCodeAt(block.end - 1))
  )
    return block.start;
  const stop = Math.min(block.last - 1, block.first + LONGEST);
  let evidence = false;
  let dated = false;
  let hasYear = false;
  let counted = false;
  let small = false;
  let mixed = false;
  let brackets = text.charAt(block.start) === '(' ? 1 : 0;
  let found = block.start;
  for (let word = block.first; word < stop; word += 1) {
    const form = words.forms[word] ?? 0;
    const number = (form & NUMBER) !== 0;
    const month = !number && isMonthAt(document, word);
    if (!(form & (CAPITAL | NUMBER)) && !month && brackets === 0) {
      if (word === block.first || !(classesOf(words, word) & (COORDINATOR | ARTICLE | PREPOSITION))) return found;
      small = true;
    } else if (!number && !month && (!(form & ALL_CAPITALS) || endOf(words, word) - startOf(words, word) < 4))
      mixed = true;
    // Behind the dash of a place there may only be its day: "DULUTH, Minn. – March 2, 2026 – ".
    if (found > block.start && !number && !month) return found;
    const end = endOf(words, word);
    const next = words.starts[word + 1] ?? block.end;
    const gap = text.slice(end, next);
    const long = number && end - startOf(words, word) >= 4;
    const isDay = long && isWholeDate(text.slice(startOf(words, word), end));
    if (month || isDay || brackets > 0 || (form & ALL_CAPITALS) !== 0) evidence = true;
    if (month || long) dated = true;
    if (long) hasYear = true;
    if (number) counted = true;
    if (gap === ' ') {
      if (long && isCapital(words, word + 1) && closesDate(document, block, word)) return next;
      continue;
    }
    // The text behind a dateline may open with speech.
    const speech = /["”“„«»]$/.test(gap);
    // "Orm (abc) -“Today …": the space lost.
    const sign = speech ? `${gap.slice(0, -1).trimEnd()} ` : gap;
    if (/["”“„«»;?!]/.test(sign)) return found;
    brackets += (gap.match(/\(/g)?.length ?? 0) - (gap.match(/\)/g)?.length ?? 0);
    // "FENN--(WIRE)--May 3, 2026--Orm Line", "Fenn, May 3, 2026–Orm Line".
    const parts = found > block.start || (evidence && !isMonthAt(document, word + 1));
    const joined = parts && long && isCapital(words, word + 1) ? /^(?:--|[–—])$/.exec(sign) : null;
    const dash = joined ?? /^[\s).,/]*(?:[-–—−|]{1,2}|:)\s+$|^\)(?:--|[–—])$/.exec(sign);
    if (speech && !dash) return found;
    // Not "On 12 January, Nordvik ASA (OSE: NVIK)", nor "Rektor Maj Berg: ”Ja.”"
    if (dash && evidence && !(brackets > 0 && sign.includes(':')) && ((dated && counted) || !gap.includes(':'))) {
      // "Between April – June 2026": the dash stands in a date, not behind it.
      if (dated && !hasYear && (isNumber(words, word + 1) || isMonthAt(document, word + 1))) return block.start;
      if (speech) return next - 1;
      // "(Nordic Wire) - May 3, 2026 - OSLO — ": the place behind the day.
      if (dated)
        return (
          next +
          (/^\p{Lu}{3,}(?: \p{Lu}+)*(?:, \p{L}[\p{L}.]+)? [–—-]{1,2} /u.exec(text.slice(next, next + 40))?.[0].length ??
            0)
        );
      // Without a day, small words stand between names in capitals only: "NAIROBI and ROTTERDAM – ".
      if (small && (mixed || word > block.first + 5)) return block.start;
      found = next;
    }
    if (dated && long && /^\.\s/.test(gap)) return next;
    // "Norden, 10. Januar 2027 (abc) Mit einem Fest": the agency behind the day; "FENN (May 3, 2026) Today": the day in brackets.
    const behind = text.slice(Math.max(block.start, startOf(words, word) - 6), end);
    if (dated && gap === ') ' && /\d{4}(?: \(\S*)?$/.test(behind) && isCapital(words, word + 1)) return next;
    if (/^[.:]\s/.test(gap) && !number && !month && end - startOf(words, word) > 5) return found;
  }
  return found;
}

/**
 * Index behind a place alone in its sentence, or who sends the text in brackets, or the start: "Orm. Mit einem Fest …",
 * "ORM/VEDBO. Die Stadt …", "Orm – Die Stadt …", "(abc) Die Stadt …", "Orm (abc/DE). Die Stadt …", "Orm (24.11.2026). Die Stadt …", or a day
 * without a sign behind. The text has the place again, behind a preposition where a dash parts it from the text, or it is all capitals.
 */
function openingEnd(document: TextDocument, { start, first, last, end }: DocumentBlock): number {
  const { text, words, lexicon } = document;
  if (last - first < 8) return start;
  const line = text.slice(start, start + 100);
  const sent =
    /^(?:(?:\p{Lu}[\p{L}/-]{2,20} ){1,2}\(\p{L}{2,5}|\p{Lu}{3,20}\. \(\p{L}{2,5}|\(\p{L}{2,9})(?:\/\p{L}{2,9})?\)\.? (?:\([^()]{2,60}\d{4}\) )?(?=["“„»«]?\p{Lu})/u.exec(
      line,
    ) ??
    // "(Orrin, Norland) Today".
    /^\(\p{Lu}[\p{L}. ]{2,20}, \p{Lu}[\p{L}. ]{1,20}\) (?=["“„»«]?\p{Lu})/u.exec(line) ??
    /^(?:\p{Lu}[\p{L}-]{2,24} \(\d\d?\.\d\d?\.\d{4}\)\.?|\d\d?\.\d\d?\.(?:\d\d){1,2}) (?=["“„»«]?\p{Lu})/u.exec(line);
  if (sent) return start + sent[0].length;
  const [place = '', name = '', sign = ''] =
    /^(\p{Lu}[\p{L}-]{2,24})(?:(?:[ /]| (?:\p{Ll}{2,3} ){1,2})\p{Lu}[\p{L}-]{2,20})?(\.| [–—-]|\.[–—-]) {1,2}(?=["“„»«]?\p{Lu})/u.exec(
      line,
    ) ?? [];
  const behind = start + place.length;
  if (
    place === '' ||
    classesOf(words, first) & ~ORGANISATION ||
    (sign === '.' && sentenceEndAfter(words, wordAt(words, behind) - 1, end) < 0)
  )
    return start;
  // "Orm/Vedbo – Die Stadt", "Orm am Main – Die Stadt", "Orm – “Today …": two places, a river, or speech; "Orm – Die Stadt"
  // where only names and nouns have capitals anyway.
  const articled =
    lexicon.capitalisedNouns === true && sign === ' –' && (classesOf(words, wordAt(words, behind)) & ARTICLE) !== 0;
  const sure =
    sign !== '.' &&
    (articled ||
      place.includes('/') ||
      classesOf(words, first + 1) & PREPOSITION ||
      isDoubleMark(text.charCodeAt(behind)));
  const isAgain = sure || place === place.toUpperCase() || standsNear(document, name, start, behind, sign !== '.');
  return isAgain ? behind : start;
}

/** Whether a place stands again near a paragraph from `start` that it opens, where `led` behind a preposition or a noun: "in Orm", "Stadt Orm". */
function standsNear({ text, words }: TextDocument, name: string, start: number, behind: number, led: boolean): boolean {
  for (const [from, to] of [
    [Math.max(0, start - NEAR), start],
    [behind, behind + NEAR],
  ] as const) {
    const near = text.slice(from, to);
    if (!led && near.includes(`${name} `)) return true;
    for (let at = near.indexOf(` ${name}`); led && at >= 0; at = near.indexOf(` ${name}`, at + 1)) {
      const before = wordAt(words, from + at) - 1;
      if (classesOf(words, before) & PREPOSITION || isCapital(words, before)) return true;
    }
  }
  return false;
}

/** UTF-16 code units around a paragraph among which the place that opens it stands again. */
const NEAR = 1000;

/** Whether a word is the year of a day that stands behind a place and a comma: "Berlin, 17.11.2026", "Ulm, 3 May 2026". */
function closesDate(document: TextDocument, block: DocumentBlock, word: number): boolean {
  const { text, words } = document;
  const start = startOf(words, word);
  const isDay = isWholeDate(text.slice(start, endOf(words, word)));
  const from = isDay ? start : startOf(words, word - 2);
  return (isDay || (word - 2 > block.first && isMonthAt(document, word - 1))) && text.charAt(from - 2) === ',';
}

/** "17.11.2026", "2026-11-17". */
function isWholeDate(word: string): boolean {
  return /^(?:\d\d?\.\d\d?\.\d{4}|\d{4}-\d\d-\d\d)$/.test(word);
}

/**
 * The place that a dateline opens with: "STOCKHOLM, 24 november 2026", "Berlin (ots)", "OSLO", "Helsinki 24.11.2026".
 * Null where it opens with something else, such as the day itself, an organisation or the word for published.
 */
export function placeIn(dateline: string, lexicon: Lexicon): string | null {
  const [, opening = '', sign = ''] = /^\(?([^\d,(:–—]{2,60})([,(–—]|(?:\d\d?\.\d\d?\.)?\d{4})?/u.exec(dateline) ?? [];
  const place = opening.replace(/(?<![\s-])[\s-]+$/, '');
  const words = place.split(/\s+/);
  const { months, weekdays } = lexicon.language;
  const notPlaces = new Set([...wordsOf(months), ...wordsOf(weekdays)]);
  const isNamed =
    words.length <= 4 && words.every((word) => /^\p{Lu}/u.test(word) || wordsOf(PLACE_PARTICLES).includes(word));
  const isDate = words.some((word) => notPlaces.has(word.toLowerCase().replace(/\.$/, '')));
  const patterns = linePatternsOf(lexicon.language);
  const isKnown = (word: string): boolean =>
    patterns.isLabel(word) || lexicon.isOrganisation(word) || lexicon.isTitle(word);
  const isOther =
    patterns.furniture(place.toLowerCase(), words.length, true) !== undefined ||
    // Without a sign behind it, a place is told from what else may open the line by its words alone.
    (/\d/.test(sign) && words.some((word) => isKnown(word.toLowerCase())));
  const stands = sign !== '' || /^[\p{Lu}\s-]{3,}$/u.test(place);
  return isNamed && !isDate && !isOther && stands && !patterns.tellsRevision(dateline.toLowerCase()) ? place : null;
}
