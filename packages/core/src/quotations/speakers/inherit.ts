import { SINGULAR_PRONOUN } from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { classesOf, endOf, startOf, wordAt } from '../../text/words.ts';
import { speaksInFirstPerson } from '../direct/like-speech.ts';
import type { FoundQuotation } from '../direct/found.ts';
import type { Cast, Figure } from '../people/figure.ts';
import { type Focus, focusBefore, newBehind } from '../people/focus.ts';
import { isPersonAt, wordIn } from '../phrases/gaps.ts';
import { sentenceStart } from '../phrases/spans.ts';
import { anyoneOf } from './anaphora.ts';
import { whomAsked } from './interview.ts';
import { heralded, pulledFrom, saysIt } from './repeated-words.ts';
import { nobodyAsks, whoAnswers, whoTakesTurn } from './exchange.ts';
import { type Identity, personIdentity, presumed } from './identity.ts';
import type { Place } from './place.ts';
import { relativeMeant } from './relative.ts';
import { callsByGivenName, namesSpeaker, speaksOfOther } from './third-person.ts';

/** Quotations among which the one who is named behind is looked for. */
const RUN = 6;

/** Whose words they are: null where it can be nobody's whom the text names, undefined where this way does not tell. */
type Way = (place: Place) => Identity | null | undefined;

/** The ways in which the text tells whose unattributed words are, the surest first. */
const WAYS: readonly Way[] = [
  whoIsAsked,
  whoAnswers,
  whoTakesTurn,
  nobodyAsks,
  whoGoesOn,
  whoIsRelated,
  whoSpeaksOfOther,
  whoIsIntroduced,
  nobodyAnnounced,
  whoIsLinked,
  whoSpokeBeforeReport,
  whoIsBeside,
  whoIsNewBehind,
  whoIsNear,
];

/**
 * An unattributed quotation takes over the speaker before it, or, where none stands before, the one behind it. `alone`
 * tells that nobody else speaks in the document, `turns` who does in an interview.
 */
export function inherit(
  document: TextDocument,
  cast: Cast,
  found: readonly FoundQuotation[],
  identities: readonly (Identity | null)[],
  index: number,
  alone: boolean,
  turns: ReadonlyMap<number, Figure | null>,
): Identity | null {
  const quotation = found[index] as FoundQuotation;
  if (quotation.link === 'headline') return saysIt(document, found, identities, quotation);
  const turn = turns.get(index);
  if (turn !== undefined) return turn && personIdentity(turn, false, false);
  const pulled = pulledFrom(document, found, identities, index) ?? heralded(document, found, identities, index);
  if (pulled !== null) return pulled;
  const earlier = identities[index - 1] ?? null;
  const later = identities[nextNamed(found, index)] ?? null;
  const about = introduced(document, cast, found, index, earlier);
  const place = { document, cast, found, identities, index, quotation, earlier, later, about, alone };
  for (const way of WAYS) {
    const identity = way(place);
    if (identity !== undefined) return identity;
  }
  return null;
}

/** Index of the next quotation that is attributed, on through unattributed words block by block. */
function nextNamed(found: readonly FoundQuotation[], index: number): number {
  let next = index + 1;
  while (
    next < index + RUN &&
    found[next]?.attribution === null &&
    found[next]?.link !== 'next' &&
    (found[next + 1]?.block ?? 0) - (found[next]?.block ?? 0) === 1
  )
    next += 1;
  return next;
}

/** Whether a quotation stands at most so many blocks away. */
function isNear({ quotation }: Place, other: FoundQuotation | undefined, reach: number): boolean {
  return other !== undefined && Math.abs(other.block - quotation.block) <= reach;
}

/** Whether direct speech stands in the same block as the words or the next, or they go on in it. */
function isSpeechBehind(place: Place): boolean {
  const next = place.found[place.index + 1];
  return next?.kind === 'direct' && (isNear(place, next, 1) || runsOn(place.document, place.found, place.index));
}

/** Whom a question right before the words is put to. */
function whoIsAsked({ document, cast, quotation }: Place): Identity | undefined {
  const asked = quotation.link === 'none' ? whomAsked(document, cast, quotation.block - 1) : null;
  return asked === null ? undefined : personIdentity(asked, false, false);
}

/** "“It is safe.” NAME explains why: “…”": the sentence right behind tells who goes on. */
function whoGoesOn({ found, index, quotation, later }: Place): Identity | undefined {
  const upon = found[index + 1];
  const gap = (upon?.attribution?.start ?? 0) - (quotation.spans.at(-1)?.end ?? 0);
  return quotation.kind === 'direct' && upon?.block === quotation.block && gap > 0 && gap < 5 && later !== null
    ? presumed(later)
    : undefined;
}

/** "Her husband took it seriously. “…”": the relative with whom the sentence right before begins. */
function whoIsRelated({ document, cast, found, index, quotation }: Place): Identity | undefined {
  const { words, blocks, lexicon } = document;
  const { first = 0 } = blocks[quotation.block] ?? {};
  const at = wordAt(words, quotation.spans[0]?.start ?? 0);
  if (quotation.link !== 'none' || at <= first) return undefined;
  const from = sentenceStart(document, first, at);
  const before = found[index - 1]?.spans.at(-1)?.end ?? 0;
  if (startOf(words, from) < before || from + 1 >= at) return undefined;
  if (!lexicon.whose(wordIn(document, from)) && !isPossessor(document, from)) return undefined;
  const relative = relativeMeant(document, cast, { start: startOf(words, from), end: endOf(words, from + 1) });
  return relative === null ? undefined : personIdentity(relative, false, false);
}

/** "hänen miehensä": whether a pronoun says whose the relative behind it is, where nouns take cases. */
function isPossessor({ words, lexicon }: TextDocument, at: number): boolean {
  return lexicon.cases !== undefined && (classesOf(words, at) & SINGULAR_PRONOUN) !== 0;
}

/** "– Berg oli hyvä. Olen tyytyväinen.": what who spoke before says of whom the words before are about. */
function whoSpeaksOfOther(place: Place): Identity | undefined {
  const { document, found, index, quotation, earlier, about } = place;
  return quotation.link === 'none' &&
    about !== null &&
    earlier !== null &&
    isNear(place, found[index - 1], 2) &&
    earlier.figure !== about.figure &&
    (speaksOfOther(document, quotation, personIdentity(about.figure, false, false)) ||
      (quotation.rule === 'dash' && callsByGivenName(document, quotation, about.figure)))
    ? presumed(earlier)
    : undefined;
}

/** Whom the words before are about. */
function whoIsIntroduced({ document, found, index, quotation, earlier, later, about }: Place): Identity | undefined {
  if (about === null || quotation.link !== 'none') return undefined;
  // "– …, skriver politiet. Kvinnen ble sendt til sykehus. – …": whom a body tells of.
  const block = document.blocks[quotation.block];
  const told = about.figure.unnamed && earlier?.type === 'organisation' && block !== undefined;
  if (told && !speaksInFirstPerson(document, block)) return undefined;
  // "… träffade president NAME, minister NAME": in a list of people nobody is brought up before a run of dashes.
  const listed = !about.alone && about.figure !== earlier?.figure && later !== null;
  const identity = personIdentity(about.figure, false, false);
  // "Av åkarna var NAME, NAME och NAME med.": nor where somebody has spoken just before.
  if (about.crowded && earlier?.figure && about.figure !== earlier.figure) return undefined;
  return runsOn(document, found, index) && (listed || namesSpeaker(document, quotation, identity))
    ? undefined
    : identity;
}

/** "Til en køber skrev kvinden: »…«": a sentence that announces the words as somebody's whom nobody can tell. */
function nobodyAnnounced({ document, quotation }: Place): null | undefined {
  return quotation.link === 'none' && isAnnounced(document, quotation) ? null : undefined;
}

/** Who speaks behind or before, where the words are known to go with those. */
function whoIsLinked({ quotation, earlier, later }: Place): Identity | undefined {
  if (quotation.link === 'next' && later !== null) return presumed(later);
  if (quotation.link === 'previous' && earlier !== null) return presumed(earlier, quotation.cue !== undefined);
  return undefined;
}

/** Whether the report of a body is right before the words. */
function followsReport({ found, index, earlier }: Place): boolean {
  return earlier?.figure === null && found[index - 1]?.kind === 'indirect';
}

/** A report of a body does not lead to speech led by a dash, where somebody has spoken. */
function whoSpokeBeforeReport(place: Place): Identity | undefined {
  const { found, identities, index, quotation, earlier, later } = place;
  if (earlier?.type !== 'organisation' || !followsReport(place) || quotation.rule !== 'dash') return undefined;
  const spoke = lastPerson(found, identities, index);
  return spoke === null || (later?.figure && isSpeechBehind(place)) ? undefined : presumed(spoke);
}

/** Who speaks right before, or right behind; a report of a body leads to no speech that names its speaker at the end. */
function whoIsBeside(place: Place): Identity | undefined {
  const { found, index, earlier, later } = place;
  const named = later?.figure && isSpeechBehind(place);
  if (earlier !== null && isNear(place, found[index - 1], 1) && !(named && followsReport(place)))
    return presumed(earlier);
  return later !== null && isSpeechBehind(place) ? presumed(later) : undefined;
}

/** Whom the text brings up right behind the words. */
function whoIsNewBehind({ document, cast, quotation }: Place): Identity | undefined {
  if (goesOnAbout(document, quotation.block - 1)) return undefined;
  const behind = newBehind(document, cast, quotation.spans.at(-1)?.end ?? 0, quotation.block);
  return behind === null ? undefined : personIdentity(behind, false, false);
}

/** Who spoke not far before; where nobody has, whoever the text comes to next; or the only one who speaks at all. */
function whoIsNear(place: Place): Identity | null {
  const { found, index, earlier, later, alone } = place;
  const recent = earlier !== null && isNear(place, found[index - 1], 3);
  const follows = later !== null && isNear(place, found[index + 1], earlier === null ? 2 : 1);
  const source = recent ? earlier : follows ? later : alone ? (earlier ?? later) : null;
  return source && presumed(source);
}

/** The last who spoke in direct speech, among a few quotations. */
function lastPerson(
  found: readonly FoundQuotation[],
  identities: readonly (Identity | null)[],
  index: number,
): Identity | null {
  for (let at = index - 1; at >= 0 && at >= index - RUN; at -= 1)
    if (found[at]?.kind === 'direct' && identities[at]?.figure) return identities[at] ?? null;
  return null;
}

/** Whether a block before words said begins with somebody without a name, "Hun er 52 år", "Moren har …", or asks them. */
function goesOnAbout(document: TextDocument, index: number): boolean {
  const { blocks, words, text } = document;
  const { first = 0, end = 0 } = blocks[index] ?? {};
  const somebody = classesOf(words, first) & SINGULAR_PRONOUN || isPersonAt(document, first);
  return Boolean(somebody) || text.charCodeAt(end - 1) === 0x3f;
}

/** Whether words of the same block lead up to a quotation with a colon. */
function isAnnounced({ text, blocks }: TextDocument, { spans, block }: FoundQuotation): boolean {
  const from = blocks[block]?.textStart ?? 0;
  const before = text.slice(Math.max(from, (spans[0]?.start ?? 0) - 6), spans[0]?.start).trimEnd();
  return /:(?:\s*\p{P})?$/u.test(before);
}

/** Whether dash-led words go on in the next block, or in paragraphs whose dashes were lost, up to where their speaker is named. */
function runsOn({ blocks, words }: TextDocument, found: readonly FoundQuotation[], index: number): boolean {
  const { rule, block } = found[index] as FoundQuotation;
  const next = found[index + 1];
  if (rule !== 'dash' || next === undefined || next.attribution === null || next.block > block + RUN) return false;
  if (next.rule.startsWith('dash')) return next.block === block + 1;
  for (let between = block + 1; between < next.block; between += 1) {
    const prose = blocks[between]?.role === 'paragraph' ? blocks[between] : undefined;
    if (prose === undefined || !speaksInFirstPerson({ words }, prose)) return false;
  }
  return next.rule.startsWith('lost-dash');
}

/** Whom the text behind the quotation before has come to, where it stands right before these words. */
function introduced(
  document: TextDocument,
  cast: Cast,
  found: readonly FoundQuotation[],
  index: number,
  earlier: Identity | null,
): Focus | null {
  const quotation = found[index] as FoundQuotation;
  const at = quotation.spans[0]?.start ?? 0;
  const focus = focusBefore(document, cast, at, quotation.block, 1, anyoneOf);
  const previous = found[index - 1]?.spans.at(-1)?.end ?? -1;
  return focus === null || (focus.at < previous && focus.figure !== earlier?.figure) ? null : focus;
}
