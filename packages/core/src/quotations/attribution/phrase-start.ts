import {
  ADVERB,
  ARTICLE,
  CONDITIONAL,
  COORDINATOR,
  CUE,
  FUNCTION,
  HONORIFIC,
  ORGANISATION,
  PREPOSITION,
  PRONOUN,
  WORK,
} from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { classesOf, isCapital } from '../../text/words.ts';
import { gapBefore, isOrganisationAt, isTimeAt, isTitleAt, opensSentence, wordIn, isAmong } from '../phrases/gaps.ts';
import { isOneOf } from '../phrases/subject-words.ts';

/** Back over attributes to the beginning of the phrase or the sentence: "a retired bus driver", "Retired bus driver". */
export function phraseStart(document: TextDocument, title: number, floor: number): number {
  const first = attributesBefore(document, title, floor);
  return first < title ? areasBefore(document, first, floor) : first;
}

function attributesBefore(document: TextDocument, title: number, floor: number): number {
  const { words } = document;
  let first = title;
  // "campaign manager", but "named Thistle manager", "polls show Senator NAME".
  const isWork = (at: number): boolean => at === title - 1 && !isCapital(words, title);
  const isPlain = (at: number): boolean =>
    (classesOf(words, at) & ~(isWork(at) ? ORGANISATION | WORK : ORGANISATION)) === 0 && !isTimeAt(document, at);
  while (first > floor && first > title - 3 && gapBefore(document, first) === '' && isPlain(first - 1)) first -= 1;
  // "former art teacher NAME".
  const led =
    first > floor &&
    first < title &&
    gapBefore(document, first) === '' &&
    isAmong(document, first - 1, document.lexicon.language.shortTitles);
  if (led) return first - 1;
  const lead = wordIn(document, first - 1);
  const begins =
    first === floor ||
    (gapBefore(document, first) !== '' && !isAbbreviated(document, first)) ||
    document.lexicon.passiveVerbs.has(lead) ||
    isTimeAt(document, first - 1) ||
    // "to assail Senator NAME": a verb; but "as group chief executive".
    (!isOneOf(document, first - 1, 'infinitiveMarks') &&
      ((classesOf(words, first - 1) & (ARTICLE | PREPOSITION | COORDINATOR)) !== 0 ||
        document.lexicon.givesRole(lead)));
  const half = behindHalf(document, title, floor);
  if (begins && first < title && half === title) return first;
  // "U.S. Senator NAME", "former State Senator NAME", "Senate Finance Committee Chairman NAME": of where.
  const barred = ARTICLE | PREPOSITION | COORDINATOR | ADVERB | CUE | FUNCTION | PRONOUN | CONDITIONAL | HONORIFIC;
  let place = half;
  while (
    place > floor &&
    place > title - LONGEST_PLACE &&
    isCapital(words, place - 1) &&
    !(classesOf(words, place - 1) & barred) &&
    // "Only Mayor NAME", but "appointed Chief Operating Officer NAME".
    !(
      document.lexicon.isAdverb(wordIn(document, place - 1)) &&
      (place - 1 === floor || !isCapital(words, place - 2) || gapBefore(document, place - 1) !== '')
    ) &&
    (gapBefore(document, place) === '' || isAbbreviated(document, place))
  )
    place -= 1;
  while (place < title && place > floor && gapBefore(document, place) === '' && isTitleAt(document, place - 1))
    place -= 1;
  return place;
}

/** Back over what else the office is of: "[Energy and ]Climate Change Minister NAME", "[House Committee on Health, Trade, and ]Ports Chair NAME". */
function areasBefore(document: TextDocument, from: number, floor: number): number {
  const { words, lexicon } = document;
  const joined = classesOf(words, from - 1) & COORDINATOR && gapBefore(document, from) === '';
  let first = joined ? from - 1 : from;
  const isPart = (at: number, gap: string): boolean =>
    at >= floor && at > from - LONGEST_LIST && isCapital(words, at) && gapBefore(document, at + 1) === gap;
  const isArea = (at: number, gap: string): boolean => isPart(at, gap) && lexicon.isArea(wordIn(document, at));
  if (joined ? !isArea(first - 1, '') && !isArea(first - 1, ',') : !isArea(first - 1, '&')) return from;
  do first -= 1;
  while (isArea(first - 1, ','));
  const whole = (at: number): number => (isPart(at - 1, '') && !isTitleAt(document, at - 1) ? whole(at - 1) : at);
  first = whole(first);
  const body = first - 2;
  const led = classesOf(words, first - 1) & PREPOSITION && isPart(body, '') && isOrganisationAt(document, body);
  return led ? whole(body) : first;
}

/** Whether the word before ends in a point and its sentence goes on: "U.S. Transportation Secretary NAME". */
const isAbbreviated = (document: TextDocument, at: number): boolean =>
  gapBefore(document, at) === '.' && !opensSentence(document, at);

/** Back over what "and" joins: "Chief Risk and Compliance Officer NAME", but "CEO Lind and Finance Director NAME". */
function behindHalf(document: TextDocument, title: number, floor: number): number {
  const { words } = document;
  for (let half = title - 3; half >= floor && half > title - LONGEST_PLACE; half -= 1) {
    if (!isCapital(words, half) || gapBefore(document, half + 1) !== '') return title;
    const rank = isAmong(document, half, document.lexicon.language.rankWords);
    if (rank && classesOf(words, half + 2) & COORDINATOR && !document.names.has(wordIn(document, half + 1)))
      return half;
  }
  return title;
}

/** Words of the longest name of a place or a body before a title. */
const LONGEST_PLACE = 7;
/** Words back of the longest list of what an office is of. */
const LONGEST_LIST = 12;
