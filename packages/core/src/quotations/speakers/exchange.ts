import { HONORIFIC } from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { classesOf, isCapital, wordAt } from '../../text/words.ts';
import type { FoundQuotation } from '../direct/found.ts';
import { speaksInFirstPerson } from '../direct/like-speech.ts';
import { findFigureAt, promote } from '../people/cast.ts';
import type { Cast, Figure } from '../people/figure.ts';
import { focusBefore } from '../people/focus.ts';
import { gapBefore, gapText, isAmong, isPersonAt, opensSentence } from '../phrases/gaps.ts';
import { rangeOf, sentenceStart } from '../phrases/spans.ts';
import { anyoneOf } from './anaphora.ts';
import { type Identity, personIdentity, presumed } from './identity.ts';
import type { Place } from './place.ts';
import { asks, isTurnAlone, isUpon } from './turns.ts';

/*
 * Two who talk: turns with nothing told between them, of which only the first say whose they are.
 */

/** Quotations back among which the other of two is looked for, and blocks between. */
const REACH = 4;

/** Words of the longest turn that its length shows to be an answer, and up to whom somebody not known is called. */
const SHORT = 4;
const CALL = 8;

/** Quotations back among which who has answered a question is looked for. */
const INTERVIEW = 20;

/** Whom the turn before calls by name, or the other of two, where a turn answers, asks back, calls or goes on in turns. */
export function whoTakesTurn(place: Place): Identity | undefined {
  const { document, cast, found, identities, index, quotation, earlier } = place;
  const before = found[index - 1];
  if (quotation.link !== 'none' || before === undefined || !earlier?.figure || !isUpon(quotation, before))
    return undefined;
  const called = calledIn(document, cast, before);
  if (called instanceof Object && called !== earlier.figure) return personIdentity(called, false, false);
  const other = otherOfTwo(place, earlier.figure);
  const upon = found[index - 2];
  const spoke = upon && isUpon(before, upon) ? identities[index - 2]?.figure : null;
  const inTurns = spoke != null && spoke !== earlier.figure;
  const [first, last] = wordsSaid(document, quotation);
  const calls = calledIn(document, cast, quotation);
  const takes =
    (inTurns && before.attribution === null) ||
    (asks(document, quotation) ? last - first < 3 : inTurns && isShort(document, first, last)) ||
    calls === earlier.figure ||
    calls === true ||
    (isAmong(document, first, document.lexicon.language.replies) &&
      (first + 1 >= last || gapBefore(document, first + 1) !== ''));
  return takes && other !== null ? presumed(other) : undefined;
}

/** Nobody whom the text names asks what the next paragraph answers, where one who speaks, or is introduced, is alone. */
export function nobodyAsks(place: Place): null | undefined {
  const { document, found, index, quotation, earlier, later, about } = place;
  const next = found[index + 1];
  if (next === undefined || !isUpon(next, quotation) || !isQuestion(document, quotation)) return undefined;
  const before = found[index - 1];
  const upon = before !== undefined && isUpon(quotation, before) ? earlier?.figure : about?.alone && about.figure;
  return upon && (next.attribution === null || later?.figure === upon) ? null : undefined;
}

/**
 * Who has answered before, where a question stands before the words that is nobody's: an interview has one who answers;
 * else whom the question was about to be put to.
 */
export function whoAnswers({ document, cast, found, identities, index, quotation }: Place): Identity | undefined {
  if (quotation.link !== 'none') return undefined;
  const before = found[index - 1];
  if (before && isUpon(quotation, before) && identities[index - 1] === null && isQuestion(document, before)) {
    const upon = found[index - 2];
    const earlier = upon && isUpon(before, upon) ? identities[index - 2] : null;
    if (earlier) return presumed(earlier);
    const focus = focusBefore(document, cast, before.spans[0]?.start ?? 0, before.block, 1, anyoneOf);
    return focus?.alone ? personIdentity(focus.figure, false, false) : undefined;
  }
  if (!answersQuestion(document, quotation)) return undefined;
  let answered: Identity | null = null;
  // Where somebody else has joined in, one answer shows nothing.
  let joined = false;
  for (let at = index - 1; at >= 0 && at > index - INTERVIEW; at -= 1) {
    const [one, identity] = [found[at] as FoundQuotation, identities[at]];
    if (!answersQuestion(document, one))
      joined ||=
        at > 0 && isUpon(one, found[at - 1] as FoundQuotation) && identity?.figure !== identities[at - 1]?.figure;
    else if (answered === null && identity?.figure && !joined) return presumed(identity);
    else if (answered !== null) return answered.figure === identity?.figure ? answered : undefined;
    else if (identity?.figure) answered = presumed(identity);
  }
  return undefined;
}

/** Whether words said are one question, which nobody asks about themselves, in a paragraph of its own. */
function isQuestion(document: TextDocument, quotation: FoundQuotation): boolean {
  const own = document.blocks[quotation.block];
  const last = own ? sentenceStart(document, own.first, own.last) : 0;
  return (
    own !== undefined &&
    isTurnAlone(quotation) &&
    asks(document, quotation) &&
    // One question, or one that follows another.
    (last === own.first || gapText(document, last).startsWith('?')) &&
    !speaksInFirstPerson(document, own)
  );
}

/** Whether a question that is no turn stands right before words said. */
function answersQuestion({ text, blocks }: TextDocument, { kind, block }: FoundQuotation): boolean {
  const { textStart = 0, end = 0 } = blocks[block - 1] ?? {};
  return (
    kind === 'direct' && text.charCodeAt(end - 1) === 0x3f && /^[\p{L}\d]/u.test(text.slice(textStart, textStart + 2))
  );
}

/** The last who spoke before another, not far back. */
function otherOfTwo({ found, identities, index, quotation }: Place, speaker: Figure): Identity | null {
  for (let at = index - 2; at >= 0 && at > index - 2 - REACH; at -= 1) {
    const { kind, block } = found[at] as FoundQuotation;
    const identity = identities[at];
    if (quotation.block - block > REACH) return null;
    if (kind === 'direct' && identity?.figure && identity.figure !== speaker) return identity;
  }
  return null;
}

/** Whether words said are a few, or begin with a sentence of one or two: "All right. I did not." */
function isShort(document: TextDocument, first: number, last: number): boolean {
  const opens = opensSentence(document, first + 1) || opensSentence(document, first + 2);
  return last - first <= SHORT || (last - first <= CALL && opens);
}

/** Indices of the first word said and of the one behind the last. */
function wordsSaid({ words }: TextDocument, { spans }: FoundQuotation): readonly [number, number] {
  return [wordAt(words, spans[0]?.start ?? 0), wordAt(words, spans.at(-1)?.end ?? 0)];
}

/**
 * Whom words call, behind the comma at the end of a sentence or before the first one of a question: "Tack, Bo.", "Sorry,
 * Mum.", "Frau Berg, warum?"; true where it is nobody known.
 */
function calledIn(document: TextDocument, cast: Cast, quotation: FoundQuotation): Figure | boolean {
  const { words } = document;
  const [first, last] = wordsSaid(document, quotation);
  const known = (at: number): Figure | null => {
    if (!isCapital(words, at)) return null;
    if (isQuestion || classesOf(words, at - 1) & HONORIFIC) promote(document, cast, rangeOf(document, at));
    return findFigureAt(document, cast, rangeOf(document, at));
  };
  const isQuestion = asks(document, quotation);
  const addressed = classesOf(words, first) & HONORIFIC ? first + 1 : first;
  const asked = isQuestion && gapBefore(document, addressed + 1) === ',' ? known(addressed) : null;
  if (asked !== null) return asked;
  for (let at = first + 1; at < last; at += 1) {
    if (at + 1 < last && !opensSentence(document, at + 1)) continue;
    const honorific = classesOf(words, at - 1) & HONORIFIC ? at - 1 : at;
    if (gapBefore(document, honorific) !== ',') continue;
    const figure = known(at);
    if (figure !== null) return figure;
    if (at < first + CALL && (isCapital(words, at) || isPersonAt(document, at))) return true;
  }
  return false;
}
