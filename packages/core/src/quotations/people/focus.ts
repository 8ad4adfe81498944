import {
  ARTICLE,
  COORDINATOR,
  CUE,
  FUNCTION,
  PREPOSITION,
  PRONOUN,
  SINGULAR_PRONOUN,
} from '../../languages/lexicon.ts';
import { type TextDocument, isBody, textFirst } from '../../structure/document.ts';
import { classesOf, endOf, isCapital, startOf, wordAt } from '../../text/words.ts';
import { possibleBetween } from './cast.ts';
import { type Cast, type Figure, type Gender, type Mention, genderOf } from './figure.ts';
import { mentionsBetween, runBetween } from './timeline.ts';
import { endsLikeVerb, gapBefore, isHonorificAt, isTitleAt, wordIn } from '../phrases/gaps.ts';
import { isFrontedParticiple } from '../phrases/name-titles.ts';
import { sentenceStart } from '../phrases/spans.ts';

/** Whom the text is about at some place. */
export interface Focus {
  readonly figure: Figure;
  /** Where the words stand that brought the person up. */
  readonly at: number;
  /** Whether nobody else stands in that sentence whom the same word could mean. */
  readonly alone: boolean;
  /** Whether the sentence names three people or more. */
  readonly crowded?: boolean;
}

/** Sentences of a block, and words of a sentence, that are looked through. */
const SENTENCES = 12;
const LONGEST_SENTENCE = 80;
/** Blocks of any kind that are passed on the way back. */
const BLOCKS = 30;

/**
 * Whom the text is about right before an offset of a block: the subject of the sentence, else of the one before, and so
 * on through `reach` blocks before. A sentence about nobody, or whose subject is a pronoun, hands on to the one before it
 * (Grosz, Joshi and Weinstein, "Centering", 1995: what was the subject goes on as a pronoun).
 */
export function focusBefore(
  document: TextDocument,
  cast: Cast,
  at: number,
  block: number,
  reach: number,
  fits: (figure: Figure) => boolean,
  anywhere = false,
  gender: Gender = null,
): Focus | null {
  const { blocks, words } = document;
  let index = block;
  let to = wordAt(words, at);
  let described = false;
  for (let left = reach; index >= 0 && index > block - BLOCKS; index -= 1) {
    const own = blocks[index];
    if (own === undefined) return null;
    const { last, role } = own;
    const first = textFirst(document, own);
    if (index !== block) {
      if (role === 'caption' || role === 'image' || role === 'date' || last <= first) continue;
      if (left === 0 || !(isBody(role) || role === 'heading')) return null;
      // A list stands for one block.
      const listed = role === 'list-item' && blocks[index + 1]?.role === 'list-item';
      if (role !== 'heading' && !listed) left -= 1;
      to = last;
    }
    for (let sentence = 0; to > first && sentence < SENTENCES; sentence += 1) {
      const from = sentenceStart(document, Math.max(first, to - LONGEST_SENTENCE), to);
      const unfinished =
        index === block && sentence === 0 && !/[.!?…]/.test(document.text.slice(endOf(words, to - 1), at));
      const said = described ? newest(cast, startOf(words, from), endOf(words, to - 1), fits, gender) : null;
      if (said !== null) return said;
      const focus = subjectOf(document, cast, from, to, unfinished, fits, anywhere, role !== 'headline', gender);
      if (focus !== null) return focus;
      described = isDescription(document, from, to);
      to = from;
    }
  }
  return null;
}

/** "Hun er leder i Vedbo.": a sentence that says of a pronoun what office he or she has. */
function isDescription(document: TextDocument, from: number, to: number): boolean {
  const { words, lexicon } = document;
  if (!(classesOf(words, from) & SINGULAR_PRONOUN) || !lexicon.copulas.has(wordIn(document, from + 1))) return false;
  for (let at = from + 2; at < to && at < from + 5; at += 1) if (isTitleAt(document, at)) return true;
  return false;
}

/** Whoever a sentence names last and for the first time: of them the next one says what they are. */
function newest(
  cast: Cast,
  start: number,
  end: number,
  fits: (figure: Figure) => boolean,
  gender: Gender,
): Focus | null {
  const last = mentionsBetween(cast, start, end).findLast(
    ({ figure }) => fits(figure) && (gender === null || figure.gender === null || figure.gender === gender),
  );
  const isFirst = last !== undefined && last.figure.firstMention >= start;
  return isFirst ? { figure: last.figure, at: last.start, alone: false } : null;
}

/** Whom the sentence right behind words said is about, in their block or the next, where it names them for the first time. */
export function newBehind(document: TextDocument, cast: Cast, at: number, block: number): Figure | null {
  const { blocks, words } = document;
  let from = wordAt(words, at);
  if (from >= (blocks[block]?.last ?? 0)) from = blocks[block + 1]?.first ?? words.count;
  const own = blocks.slice(block, block + 2).find(({ first, last }) => first <= from && from < last);
  if (own?.role !== 'paragraph' && own?.role !== 'lede') return null;
  if (!isCapital(words, from)) return null;
  const [mention] = mentionsBetween(cast, startOf(words, from), endOf(words, Math.min(from + OPENING, own.last) - 1));
  if (mention?.figure.certain !== true || mention.figure.unnamed) return null;
  const name = wordAt(words, mention.start);
  if (!isSubject(document, mention, from) || sentenceStart(document, from, name) > from) return null;
  // "NAME medger att …": words of their own.
  for (let word = name; word < name + OPENING && word < own.last; word += 1)
    if (classesOf(words, word) & CUE && !isCapital(words, word)) return null;
  return mention.figure.firstMention < at ? null : mention.figure;
}

/** Words of a sentence within which its subject begins, and its verb stands behind it. */
const OPENING = 9;

/** Whom the words of one sentence are about. */
function subjectOf(
  document: TextDocument,
  cast: Cast,
  from: number,
  to: number,
  unfinished: boolean,
  fits: (figure: Figure) => boolean,
  anywhere: boolean,
  names: boolean,
  gender: Gender,
): Focus | null {
  const { words } = document;
  const start = startOf(words, from);
  const end = endOf(words, to - 1);
  const bits = classesOf(words, from) & SINGULAR_PRONOUN;
  // Where "she" is meant, "He works with Lene Ek" is about Lene.
  const apart = gender !== null && genderOf(bits) !== null && genderOf(bits) !== gender;
  const mentions = mentionsBetween(cast, start, end).filter(
    ({ figure }) => fits(figure) && (!apart || figure.gender === gender),
  );
  const subject = mentions.find((mention) => isSubject(document, mention, from));
  // "Hon arbetar med Lars Ek": she goes on, he does not.
  const goesOn = bits !== 0 && !apart;
  const chosen = goesOn
    ? mentions.find(({ start: at }) => at === start)
    : (subject ?? (unfinished || !names ? undefined : mentions.find((mention) => !isGenitive(document, mention))));
  if (chosen !== undefined)
    return {
      figure: chosen.figure,
      at: chosen.start,
      // But "NAME tror att NAME och NAME vinner".
      crowded:
        new Set(mentions.map(({ figure }) => figure)).size > 2 && !(classesOf(words, wordAt(words, chosen.end)) & CUE),
      // "Für NAME sprach NAME": not sure where who is led to stands alone, and a capital may be somebody.
      alone:
        mentions.every(({ figure }) => figure === chosen.figure) &&
        (subject !== undefined || goesOn || runBetween(cast.otherRuns, start, end).length === 0),
    };
  // "Dertil nævner hun Norby Bakker": what stands behind whom the sentence is about.
  let limit = from;
  while (limit < to && !(gender !== null && genderOf(classesOf(words, limit) & SINGULAR_PRONOUN) === gender))
    limit += 1;
  const possible =
    bits !== 0 || !names
      ? null
      : possibleBetween(document, cast, start, limit < to ? startOf(words, limit) : end, anywhere && !unfinished);
  // "Carver’s predecessor, Ed Moss, agreed": whose somebody is only where there is nobody else.
  const other =
    possible !== null && fits(possible.figure) ? possible : goesOn || unfinished || !names ? undefined : mentions[0];
  return other ? { figure: other.figure, at: other.start, alone: false } : null;
}

/** Whether a mention may be what its clause is about: no preposition leads it, and it is nobody's genitive. */
function isSubject(document: TextDocument, mention: Mention, from: number): boolean {
  const { words, lexicon } = document;
  let at = wordAt(words, mention.start);
  // "Sentencing Berg, the judge told him": what is done to whom.
  if (at === from + 1 && isFrontedParticiple(document, from)) return false;
  // "till köparen Anna Berg": back over the titles before the name.
  for (let steps = 0; at > from && steps < 4; steps += 1, at -= 1) {
    // "von Prof. Dr. Berg".
    const gap = gapBefore(document, at);
    if (gap !== '' && !(gap === '.' && isHonorificAt(document, at - 1))) break;
    const bits = classesOf(words, at - 1);
    // "Head of policy Jon Lind thanked …": what the office is of.
    if (bits & PREPOSITION && isTitleAt(document, at - 2)) continue;
    if (bits & PREPOSITION) return false;
    // "för Anna Berg och Bo Ek", "för Anna Berg och hennes chef Bo Ek": what leads to the first leads to both, and her
    // name, title and all, is passed on the way.
    const joins = (bits & COORDINATOR) !== 0 && isCapital(words, at - 2);
    if (joins) steps = -2;
    if (joins || lexicon.whose(wordIn(document, at - 1)) !== 0) continue;
    // "Bakom studien står doktoranden NAME".
    if (!isTitleAt(document, at - 1) && !isCapital(words, at - 1) && endsLikeVerb(document, at - 1)) break;
    if (bits & (FUNCTION | PRONOUN | COORDINATOR) && !(bits & ARTICLE)) break;
  }
  return !isGenitive(document, mention);
}

/** "Carver’s", "Bergs": only whose something is. */
function isGenitive(document: TextDocument, { end }: Mention): boolean {
  const { words, text } = document;
  const behind = wordAt(words, end);
  const genitive = startOf(words, behind) < end && /^['’]?s$/.test(text.slice(end, endOf(words, behind)));
  return genitive || (/^['’]s$/.test(text.slice(end - 2, end)) && !isCapital(words, behind));
}
