import type { TextDocument } from '../../structure/document.ts';
import { isDoubleMark } from '../../text/characters.ts';
import { FIRST_PERSON, SINGULAR_PRONOUN } from '../../languages/lexicon.ts';
import { classesAmong, startOf, wordAt } from '../../text/words.ts';
import type { FoundQuotation } from '../direct/found.ts';
import { findFigureAt, possibleBetween, promote } from '../people/cast.ts';
import { type Cast, type Figure, genderOf } from '../people/figure.ts';
import { focusBefore } from '../people/focus.ts';
import { lastBefore, mentionsBetween } from '../people/timeline.ts';
import { isAmong } from '../phrases/gaps.ts';
import { sentenceStart } from '../phrases/spans.ts';
import { anyoneOf } from './anaphora.ts';
import { asks, isTurnAlone, isUpon } from './turns.ts';

/** UTF-16 code units of the longest question that is looked at. */
const LONGEST_QUESTION = 400;

/** UTF-16 code units before an interview in which those who talk are named. */
const NEAR = 600;
/** Words back in which a sentence begins. */
const LONGEST_SENTENCE = 60;

/**
 * Who speaks in each turn of an interview, by the index of the quotation: paragraphs without an attribution in which
 * questions and answers take turns, where the first question is put to somebody by name, or the sentence before says
 * who talks with whom: "Dramaturg NAME hat sie zum Gespräch getroffen." Null where nobody is said to ask.
 */
export function interviewTurns(
  document: TextDocument,
  cast: Cast,
  found: readonly FoundQuotation[],
): ReadonlyMap<number, Figure | null> {
  const turns = new Map<number, Figure | null>();
  for (let first = 0; first < found.length;) {
    let last = first;
    while (isTurn(document, found, last, (last - first) % 2 === 0, last > first)) last += 1;
    if (last - first >= 3) {
      const met = whoIsMet(document, cast, found[first]?.spans[0]?.start ?? 0);
      const { asks, answers } =
        met === null ? whoTalk(document, cast, found, first, last) : { asks: null, answers: met };
      if (asks !== null || met !== null)
        for (let index = first; index < last; index += 1) turns.set(index, (index - first) % 2 === 0 ? asks : answers);
    }
    first = Math.max(last, first + 1);
  }
  return turns;
}

/** Whether a quotation is a paragraph of its own without an attribution, a question or an answer, right below the one before. */
function isTurn(
  document: TextDocument,
  found: readonly FoundQuotation[],
  index: number,
  question: boolean,
  joined: boolean,
): boolean {
  const quotation = found[index];
  if (quotation === undefined || !isTurnAlone(quotation) || quotation.link === 'headline') return false;
  const before = found[index - 1];
  return (!joined || (before !== undefined && isUpon(quotation, before))) && asks(document, quotation) === question;
}

/** Offset behind the last sign of a block that is no closing mark. */
function endOfWords({ blocks, text }: TextDocument, index: number): number {
  const end = blocks[index]?.end ?? 0;
  return isDoubleMark(text.charCodeAt(end - 1)) ? end - 1 : end;
}

/** Who asks and who answers in the turns from `first` to before `last`. */
function whoTalk(
  document: TextDocument,
  cast: Cast,
  found: readonly FoundQuotation[],
  first: number,
  last: number,
): { asks: Figure | null; answers: Figure | null } {
  let called: Figure | null = null;
  for (let index = first; index < last && called === null; index += 2)
    called = whomAsked(document, cast, (found[index] as FoundQuotation).block);
  const { block, spans } = found[first] as FoundQuotation;
  const start = spans[0]?.start ?? 0;
  const focus = focusBefore(document, cast, start, block, 1, anyoneOf);
  if (focus === null || !saysWhoTalks(document, focus.at, start)) return { asks: null, answers: called };
  const others = mentionsBetween(cast, start - NEAR, start).filter(
    ({ figure }) => anyoneOf(figure) && figure !== focus.figure,
  );
  const behind =
    others.find((mention) => mention.start > focus.at) ?? possibleBetween(document, cast, focus.at + 1, start, true);
  const other = (behind ?? others.at(-1))?.figure ?? null;
  const answers = called ?? other ?? focus.figure;
  return { asks: answers === focus.figure ? null : focus.figure, answers };
}

/** Whom a pronoun means in the sentence before that says that we ask: "har vi stilt henne fem spørsmål". */
function whoIsMet(document: TextDocument, cast: Cast, start: number): Figure | null {
  const { words } = document;
  const to = wordAt(words, start);
  const from = sentenceStart(document, Math.max(0, to - LONGEST_SENTENCE), to);
  const bits = classesAmong(words, from, to);
  const gender = genderOf(bits & SINGULAR_PRONOUN);
  if (gender === null || !(bits & FIRST_PERSON)) return null;
  if (!saysWhoTalks(document, startOf(words, from), start)) return null;
  return lastBefore(cast, start, (figure) => anyoneOf(figure) && (figure.gender ?? gender) === gender)?.figure ?? null;
}

/** Whether the sentence around an offset says that two talk with each other: "met NAME for a chat". */
function saysWhoTalks(document: TextDocument, at: number, end: number): boolean {
  const { words, lexicon } = document;
  const to = wordAt(words, end);
  for (
    let word = sentenceStart(document, Math.max(0, to - LONGEST_SENTENCE), wordAt(words, at) + 1);
    word < to;
    word += 1
  )
    if (isAmong(document, word, lexicon.language.interviewWords)) return true;
  return false;
}

/** Whom a question in a block is put to: "Anna Berg, warum jetzt?", "Hva nå, Kari Lund?" */
export function whomAsked(document: TextDocument, cast: Cast, index: number): Figure | null {
  const { blocks, text } = document;
  const { textStart = 0 } = blocks[index] ?? {};
  const end = endOfWords(document, index);
  if (text.charCodeAt(end - 1) !== 0x3f || end - textStart > LONGEST_QUESTION) return null;
  const asked = text.slice(textStart, end);
  const [, named = '', office = ''] = /,\s([^,]{2,40})(,\s[^,]{2,60}\?)$/u.exec(asked) ?? [];
  const [, behind = ''] = /,\s([^,]{2,40})\?$/u.exec(asked) ?? [];
  const [, before = ''] = /^(.{2,40}?),/u.exec(asked) ?? [];
  return (
    calledAt(document, cast, named, end - office.length) ??
    calledAt(document, cast, behind, end - 1) ??
    calledAt(document, cast, before, textStart + before.length)
  );
}

/** Who goes by the last word of a form of address that ends at an offset. */
function calledAt(document: TextDocument, cast: Cast, address: string, end: number): Figure | null {
  const name = address.split(' ').at(-1) ?? '';
  if (name === '') return null;
  const mention = { start: end - name.length, end };
  promote(document, cast, mention);
  const figure = findFigureAt(document, cast, mention);
  return figure?.certain === true ? figure : null;
}
