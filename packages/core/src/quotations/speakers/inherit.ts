import { SINGULAR_PRONOUN } from '../../languages/lexicon.ts';
import type { DocumentBlock, TextDocument } from '../../structure/document.ts';
import { classesOf } from '../../text/words.ts';
import { speaksInFirstPerson } from '../direct/dash.ts';
import type { FoundQuotation } from '../direct/found.ts';
import { findFigureAt, promote } from '../people/cast.ts';
import type { Cast, Figure } from '../people/figure.ts';
import { type Focus, focusBefore, newBehind } from '../people/focus.ts';
import { isPersonAt } from '../phrases/gaps.ts';
import { anyoneOf } from './anaphora.ts';
import { type Identity, personIdentity } from './identity.ts';

/** Who says the words of a headline further down, or the only one who speaks. */
function saysIt(
  document: TextDocument,
  found: readonly FoundQuotation[],
  identities: readonly (Identity | null)[],
  headline: FoundQuotation,
): Identity | null {
  const place = sayingAgain(document, found, headline, (index) => identities[index] != null);
  // Nobody says just this: most likely whoever speaks first.
  const source = place >= 0 || headline.partial ? identities[place] : identities.find((identity) => identity !== null);
  return source ? { ...source, stated: false, sure: false } : null;
}

/** Index of another quotation that holds the words of a headline, or -1. */
export function sayingAgain(
  { lower }: TextDocument,
  found: readonly FoundQuotation[],
  headline: FoundQuotation,
  fits: (index: number) => boolean = () => true,
): number {
  const wordsOf = ({ spans }: FoundQuotation): string =>
    spans.map(({ start, end }) => lower.slice(start, end)).join(' ');
  const said = wordsOf(headline).slice(0, 40);
  return found.findIndex((other, index) => other !== headline && fits(index) && wordsOf(other).includes(said));
}

/**
 * An unattributed quotation takes over the speaker before it, or, where none stands before, the one behind it. `alone`
 * tells that nobody else speaks in the document.
 */
export function inherit(
  document: TextDocument,
  cast: Cast,
  found: readonly FoundQuotation[],
  identities: readonly (Identity | null)[],
  index: number,
  alone: boolean,
): Identity | null {
  const quotation = found[index] as FoundQuotation;
  if (quotation.link === 'headline') return saysIt(document, found, identities, quotation);
  const earlier = identities[index - 1] ?? null;
  // The next who is named, on through unattributed words block by block.
  let next = index + 1;
  while (
    next < index + RUN &&
    found[next]?.attribution === null &&
    found[next]?.link !== 'next' &&
    (found[next + 1]?.block ?? 0) - (found[next]?.block ?? 0) === 1
  )
    next += 1;
  const later = identities[next] ?? null;
  const asked = quotation.link === 'none' ? whomAsked(document, cast, quotation.block - 1) : null;
  if (asked !== null) return personIdentity(asked, false, false);
  // "“It is safe.” NAME explains why: “…”": the sentence right behind tells who goes on.
  const upon = found[index + 1];
  const gap = (upon?.attribution?.start ?? 0) - (quotation.spans.at(-1)?.end ?? 0);
  if (upon?.block === quotation.block && gap > 0 && gap < 5 && later !== null)
    return { ...later, stated: false, sure: false };
  const about = introduced(document, cast, found, index, earlier);
  const near = (other: FoundQuotation | undefined, reach: number): boolean =>
    other !== undefined && Math.abs(other.block - quotation.block) <= reach;
  // "– Berg oli hyvä. Olen tyytyväinen.": what who spoke before says of whom the words before are about.
  const ofAnother =
    about !== null &&
    earlier !== null &&
    near(found[index - 1], 2) &&
    earlier.figure !== about.figure &&
    speaksOfOther(document, quotation, personIdentity(about.figure, false, false));
  if (ofAnother && quotation.link === 'none') return { ...earlier, stated: false, sure: false };
  // "… träffade president NAME, minister NAME": in a list of people nobody is brought up before a run of dashes.
  const listed = about?.alone === false && about.figure !== earlier?.figure && later !== null;
  if (about !== null && quotation.link === 'none') {
    const identity = personIdentity(about.figure, false, false);
    if (!runsOn(found, index) || !(listed || namesSpeaker(document, quotation, identity))) return identity;
  }
  // "Til en køber skrev kvinden: »…«": a sentence that announces the words as somebody's whom nobody can tell.
  if (quotation.link === 'none' && isAnnounced(document, quotation)) return null;
  if (quotation.link === 'next' && later !== null) return { ...later, stated: false, sure: false };
  if (quotation.link === 'previous' && earlier !== null)
    return { ...earlier, stated: false, sure: quotation.cue !== undefined };
  // A report of a body leads to no speech of a run that names its speaker at the end.
  const body = earlier?.figure === null && found[index - 1]?.kind === 'indirect';
  const runs = later?.figure && found[index + 1]?.kind === 'direct' && near(found[index + 1], 1);
  // Nor to speech led by a dash, where somebody has spoken.
  const reported = earlier?.type === 'organisation' && body && quotation.rule === 'dash';
  const spoke = reported ? lastPerson(found, identities, index) : null;
  if (spoke !== null && !runs) return { ...spoke, stated: false, sure: false };
  if (earlier !== null && !(body && runs) && near(found[index - 1], 1))
    return { ...earlier, stated: false, sure: false };
  if (later !== null && found[index + 1]?.kind === 'direct' && near(found[index + 1], 1))
    return { ...later, stated: false, sure: false };
  const recent = earlier !== null && near(found[index - 1], 3);
  // Where nobody has spoken, whoever the text comes to next.
  const follows = later !== null && near(found[index + 1], earlier === null ? 2 : 1);
  const behind = goesOnAbout(document, quotation.block - 1)
    ? null
    : newBehind(document, cast, quotation.spans.at(-1)?.end ?? 0, quotation.block);
  if (behind !== null) return personIdentity(behind, false, false);
  const source = recent ? earlier : follows ? later : alone ? (earlier ?? later) : null;
  return source && { ...source, stated: false, sure: false };
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

/** Whom a question in the block before the words said is put to: "Anna Berg, warum jetzt?", "Hva nå, Kari Lund?" */
function whomAsked(document: TextDocument, cast: Cast, index: number): Figure | null {
  const { blocks, text } = document;
  const { start = 0, end = 0 } = blocks[index] ?? {};
  if (text.charCodeAt(end - 1) !== 0x3f || end - start > LONGEST_QUESTION) return null;
  const [, before, behind] = /^(.{2,40}?),|,\s([^,]{2,40})\?$/u.exec(text.slice(start, end)) ?? [];
  const name = (before ?? behind)?.split(' ').at(-1);
  if (name === undefined) return null;
  const at = before === undefined ? end - 1 - name.length : start + before.length - name.length;
  const mention = { start: at, end: at + name.length };
  promote(document, cast, mention);
  const figure = findFigureAt(document, cast, mention);
  return figure?.certain === true ? figure : null;
}

/** UTF-16 code units of the longest question that is looked at. */
const LONGEST_QUESTION = 400;

/** Quotations among which the one who is named behind is looked for. */
const RUN = 6;

/** Whether words of the same block lead up to a quotation with a colon. */
function isAnnounced({ text, blocks }: TextDocument, { spans, block }: FoundQuotation): boolean {
  const from = blocks[block]?.textStart ?? 0;
  const before = text.slice(Math.max(from, (spans[0]?.start ?? 0) - 6), spans[0]?.start).trimEnd();
  return /:(?:\s*\p{P})?$/u.test(before);
}

/** Whether dash-led words go on in the next block, where their speaker is named. */
function runsOn(found: readonly FoundQuotation[], index: number): boolean {
  const { rule, block } = found[index] as FoundQuotation;
  const next = found[index + 1];
  return rule === 'dash' && next?.block === block + 1 && next.rule.startsWith('dash') && next.attribution !== null;
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

/** Unattributed words that name their supposed speaker in the third person are narration. */
export function namesSpeaker(document: TextDocument, { spans }: FoundQuotation, identity: Identity | null): boolean {
  const surname = identity?.figure?.parts.at(-1);
  if (surname === undefined) return false;
  return spans.some(({ start, end }) =>
    document.lower
      .slice(start, end)
      // "– Jag kan inte, – Berg tystnar – jag kan inte.": what is told in between.
      .replace(/\s[-–—] [^-–—]{1,60}[-–—]\s/g, ' ')
      .split(/[^\p{L}-]+/u)
      .some((word) => document.lexicon.nameForms(word).includes(surname)),
  );
}

/** Whether dash-led words in the first person name their supposed speaker in the third. */
export function speaksOfOther(document: TextDocument, quotation: FoundQuotation, supposed: Identity | null): boolean {
  const { rule, block } = quotation;
  return (
    rule === 'dash' &&
    speaksInFirstPerson(document, document.blocks[block] as DocumentBlock) &&
    namesSpeaker(document, quotation, supposed)
  );
}

/** The first few people who are said to speak. */
export function distinct(identities: readonly (Identity | null)[]): readonly Identity[] {
  const people = new Map<Figure, Identity>();
  for (const identity of identities) {
    if (identity?.figure && !people.has(identity.figure)) people.set(identity.figure, identity);
    if (people.size > 2) break;
  }
  return [...people.values()];
}

/** The one who is said to speak beside somebody, where it is one. */
export function onlyOther(stated: readonly Identity[], supposed: Identity | null): Identity | null {
  const [other, ...more] = stated.filter(({ figure }) => figure !== supposed?.figure);
  return other && more.length === 0 ? { ...other, stated: false, sure: false } : null;
}
