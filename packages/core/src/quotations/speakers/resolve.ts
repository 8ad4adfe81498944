import { SINGULAR_PRONOUN, SOURCE_AFTER } from '../../languages/lexicon.ts';
import type { DocumentBlock, TextDocument } from '../../structure/document.ts';
import { classesOf } from '../../text/words.ts';
import type { FoundQuotation } from '../direct/found.ts';
import { figureFor, findFigureAt, promote, stateRole, stateRoles } from '../people/cast.ts';
import type { Cast, Figure } from '../people/figure.ts';
import { listMentions, noteMentions, noteSpeaker } from '../people/timeline.ts';
import { anyoneOf, meantBy, nominative } from './anaphora.ts';
import { genderByTitle, holderOf } from './holder.ts';
import { speaksInFirstPerson } from '../direct/dash.ts';
import { focusBefore, newBehind } from '../people/focus.ts';
import { stateForetold, stateHeralded } from './heralded-role.ts';
import { learn } from '../people/people.ts';
import { type Identity, anonymous, personIdentity } from './identity.ts';
import type { SpeakerPhrase } from '../phrases/phrase.ts';
import { collectShortMentions } from '../people/short-mentions.ts';
import { collectUnnamed } from '../people/unnamed.ts';
import { type Resolved, write } from './write.ts';
import { wordIn } from '../phrases/gaps.ts';
import { wordsAt } from '../phrases/spans.ts';

/**
 * Names the speakers: full and short names, titles, pronouns, organisations, and quotations that carry none. From here on
 * the document has its text as it was `given`.
 */
export function resolve(document: TextDocument, cast: Cast, all: readonly FoundQuotation[], given: string): Resolved {
  // "Bergs nya båt är döpt: ”…”": words of a headline that somebody says further down are theirs.
  const found = all.map((quotation) =>
    document.blocks[quotation.block]?.role === 'headline' &&
    quotation.attribution?.order === 'label' &&
    sayingAgain(document, all, quotation) >= 0
      ? {
          ...quotation,
          attribution: null,
          link: 'headline' as const,
          rule: 'headline/marks',
          confidence: 'low' as const,
        }
      : quotation,
  );
  // Full names first, so that a surname or a title finds its person wherever the full name stands.
  for (const full of [true, false])
    for (const { attribution } of found)
      if (attribution?.phrase.kind === 'name') noteName(document, cast, attribution.phrase, full);
  for (const { attribution } of found)
    if (attribution !== null && attribution.cueBits & SOURCE_AFTER && attribution.phrase.kind === 'name')
      document.lexicon.language.cases?.settle(document, cast, attribution.phrase.mention);
  stateRoles(document, cast);
  stateHeralded(document, cast);
  stateForetold(document, cast, found);
  for (const figure of cast.figures) figure.gender ??= genderByTitle(document, figure.jobTitle);
  const isOpen = ({ attribution }: FoundQuotation): boolean =>
    attribution?.phrase.kind !== 'name' || findFigureAt(document, cast, attribution.phrase.mention)?.jobTitle === null;
  if (found.some(isOpen)) {
    collectShortMentions(document, cast);
    listMentions(
      cast,
      found.flatMap(({ kind, spans }) => (kind === 'direct' ? spans : [])),
    );
    collectUnnamed(document, cast, (title, at) => holderOf(document, cast, title, at));
  }
  const identities: (Identity | null)[] = [];
  const organisations: string[] = [];
  found.forEach((quotation) => {
    const identity =
      quotation.attribution === null ? null : identify(document, cast, quotation, identities, organisations);
    identities.push(identity);
    if (identity?.figure && quotation.attribution)
      noteSpeaker(cast, identity.figure, quotation.attribution.phrase.mention, quotation.kind === 'direct');
    if (identity?.type === 'organisation' && identity.affiliation !== null) organisations.push(identity.affiliation);
  });
  found.forEach((_, index) => {
    identities[index] = namedBehind(document, found, identities, index) ?? identities[index] ?? null;
  });
  const speakers = new Set<string | null>();
  const note = (identity: Identity | null): void => {
    if (identity !== null) speakers.add(identity.name ?? identity.affiliation);
  };
  identities.forEach(note);
  noteMentions(cast, []);
  found.forEach((quotation, index) => {
    if (identities[index] != null) return;
    const identity = inherit(document, cast, found, identities, index, speakers.size === 1);
    identities[index] = identity;
    note(identity);
  });
  stateRoles(document, cast);
  const speech = found.map((quotation, index) => {
    if (quotation.attribution !== null) return true;
    if (namesSpeaker(document, quotation, identities[index] ?? null)) {
      // "– Vi såg Berg där.": what somebody says of themselves and of the one supposed is somebody else's.
      if (!saysI(document, quotation)) return false;
      identities[index] = null;
    }
    return quotation.link !== 'headline' || identities[index] != null;
  });
  return write(
    Object.assign(document, { text: given }),
    cast,
    found.filter((_, index) => speech[index]),
    identities.filter((_, index) => speech[index]),
  );
}

/**
 * Whom a title means that nobody is said to hold, where the next words of its block are somebody's whom nothing has named
 * or told the title of before: "Föreningens ordförande påminner om att … ”…”, säger NAME."
 */
function namedBehind(
  document: TextDocument,
  found: readonly FoundQuotation[],
  identities: readonly (Identity | null)[],
  index: number,
): Identity | null {
  const { attribution, block } = found[index] as FoundQuotation;
  const figure = identities[index + 1]?.figure;
  if (attribution?.phrase.kind !== 'title' || identities[index]?.figure != null) return null;
  if (
    found[index + 1]?.block !== block ||
    figure?.jobTitle !== null ||
    found[index + 1]?.attribution?.phrase.kind !== 'name'
  )
    return null;
  const { mention, role = mention } = attribution.phrase;
  if ([...figure.mentions.keys()].some((start) => start < mention.start)) return null;
  stateRole(figure, wordsAt(document, role));
  return personIdentity(figure, true, false);
}

/** Whether dash-led words are said in the first person. */
function saysI(document: TextDocument, { rule, block }: FoundQuotation): boolean {
  return rule === 'dash' && speaksInFirstPerson(document, document.blocks[block] as DocumentBlock);
}

/** Unattributed words that name their supposed speaker in the third person are narration. */
function namesSpeaker(document: TextDocument, { spans }: FoundQuotation, identity: Identity | null): boolean {
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

function noteName(document: TextDocument, cast: Cast, phrase: SpeakerPhrase, full: boolean): void {
  const name = document.text.slice(phrase.mention.start, phrase.mention.end);
  if (full !== /\S\s+\S/.test(name)) return;
  promote(document, cast, phrase.mention);
  learn(document, figureFor(document, cast, phrase.mention), phrase);
  if (phrase.joined) {
    const other = figureFor(document, cast, phrase.joined);
    other.certain = true;
    // "die Gründer NAME und NAME": both are.
    if (phrase.role !== undefined && phrase.role.start < phrase.mention.start)
      stateRole(other, other.jobTitle ?? wordsAt(document, phrase.role));
  }
}

function identify(
  document: TextDocument,
  cast: Cast,
  quotation: FoundQuotation,
  before: readonly (Identity | null)[],
  organisations: readonly string[],
): Identity {
  const phrase = (quotation.attribution as NonNullable<FoundQuotation['attribution']>).phrase;
  const mention = wordsAt(document, phrase.mention);
  switch (phrase.kind) {
    case 'name': {
      const figure = findFigureAt(document, cast, phrase.mention);
      if (figure === null) return { ...anonymous('person', false), name: mention };
      // A name of one part that no full name in the document explains is sure only beside its verb.
      return personIdentity(figure, true, figure.parts.length > 1 || figure.jobTitle !== null);
    }
    case 'organisation':
      return {
        type: 'organisation',
        figure: null,
        name: null,
        jobTitle: null,
        affiliation: nominative(document, phrase.mention.start, mention),
        stated: true,
        sure: quotation.attribution?.order === 'inverted' && /^(?:dash|marks\/after)/.test(quotation.rule),
      };
    case 'other':
    case 'title':
    case 'pronoun':
      return meantBy(document, cast, phrase, quotation, before, organisations);
  }
}

/** Who says the words of a headline further down, or the only one who speaks. */
function saysIt(
  document: TextDocument,
  found: readonly FoundQuotation[],
  identities: readonly (Identity | null)[],
  headline: FoundQuotation,
): Identity | null {
  const place = sayingAgain(document, found, headline, (index) => identities[index] != null);
  // Nobody says just this: most likely whoever speaks first.
  const source = place >= 0 ? identities[place] : identities.find((identity) => identity !== null);
  return source ? { ...source, stated: false, sure: false } : null;
}

/** Index of another quotation that holds the words of a headline, or -1. */
function sayingAgain(
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
function inherit(
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
  const recent = earlier !== null && near(found[index - 1], 3);
  // "– Berg oli hyvä. Olen tyytyväinen.": what who spoke before says of whom the words before are about.
  const ofAnother =
    about !== null &&
    earlier !== null &&
    near(found[index - 1], 2) &&
    earlier.figure !== about.figure &&
    saysI(document, quotation) &&
    namesSpeaker(document, quotation, about);
  if (about !== null && quotation.link === 'none')
    return ofAnother ? { ...earlier, stated: false, sure: false } : about;
  // "Til en køber skrev kvinden: »…«": a sentence that announces the words as somebody's whom nobody can tell.
  if (quotation.link === 'none' && isAnnounced(document, quotation)) return null;
  if (quotation.link === 'next' && later !== null) return { ...later, stated: false, sure: false };
  if (quotation.link === 'previous' && earlier !== null)
    return { ...earlier, stated: false, sure: quotation.cue !== undefined };
  // A report of a body leads to no speech of a run that names its speaker at the end.
  const body = earlier?.figure === null && found[index - 1]?.kind === 'indirect';
  const runs = later?.figure && found[index + 1]?.kind === 'direct' && near(found[index + 1], 1);
  if (earlier !== null && !(body && runs) && near(found[index - 1], 1))
    return { ...earlier, stated: false, sure: false };
  if (later !== null && found[index + 1]?.kind === 'direct' && near(found[index + 1], 1))
    return { ...later, stated: false, sure: false };
  // Where nobody has spoken, whoever the text comes to next.
  const follows = later !== null && near(found[index + 1], earlier === null ? 2 : 1);
  const behind = goesOnAbout(document, quotation.block - 1)
    ? null
    : newBehind(document, cast, quotation.spans.at(-1)?.end ?? 0, quotation.block);
  if (behind !== null) return personIdentity(behind, false, false);
  const source = recent ? earlier : follows ? later : alone ? (earlier ?? later) : null;
  return source && { ...source, stated: false, sure: false };
}

/** Whether a block before words said begins with somebody without a name, "Hun er 52 år", "Moren har …", or asks them. */
function goesOnAbout(document: TextDocument, index: number): boolean {
  const { blocks, words, text, lexicon } = document;
  const { first = 0, end = 0 } = blocks[index] ?? {};
  const somebody = classesOf(words, first) & SINGULAR_PRONOUN || lexicon.isPersonNoun(wordIn(document, first));
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

/** Whom the text behind the quotation before has come to, where it stands right before these words. */
function introduced(
  document: TextDocument,
  cast: Cast,
  found: readonly FoundQuotation[],
  index: number,
  earlier: Identity | null,
): Identity | null {
  const quotation = found[index] as FoundQuotation;
  const at = quotation.spans[0]?.start ?? 0;
  const focus = focusBefore(document, cast, at, quotation.block, 1, anyoneOf);
  const previous = found[index - 1]?.spans.at(-1)?.end ?? -1;
  return focus === null || (focus.at < previous && focus.figure !== earlier?.figure)
    ? null
    : { ...personIdentity(focus.figure, false, false) };
}
