import { ARTICLE, PLURAL_PRONOUN } from '../languages/lexicon.ts';
import type { Speaker } from '../model/press-release.ts';
import type { TextDocument } from '../structure/document.ts';
import { classesOf, wordAt } from '../text/words.ts';
import { wordIn } from './gaps.ts';
import type { FoundQuotation } from './found.ts';
import {
  type Cast,
  type Figure,
  figureFor,
  findFigure,
  lastBefore,
  listMentions,
  possibleBefore,
  promote,
} from './cast.ts';
import { genderOfPronoun, learn } from './people.ts';
import type { Identity } from './identity.ts';
import type { SpeakerPhrase } from './phrase.ts';
import { collectShortMentions } from './short-mentions.ts';
import { collectUnnamed } from './unnamed.ts';
import { type Resolved, write } from './write.ts';

/** Quotations back among which the last speaker is looked for. */
const RECENT = 50;

/** Names the speakers: full and short names, titles, pronouns, organisations, and quotations that carry none. */
export function resolve(document: TextDocument, cast: Cast, found: readonly FoundQuotation[]): Resolved {
  // Full names first, so that a surname or a title finds its person wherever the full name stands.
  for (const { attribution } of found) {
    if (attribution?.phrase.kind === 'name') noteName(document, cast, attribution.phrase, true);
  }
  for (const { attribution } of found) {
    if (attribution?.phrase.kind === 'name') noteName(document, cast, attribution.phrase, false);
  }
  if (found.some(({ attribution }) => attribution?.phrase.kind === 'pronoun' || attribution?.phrase.kind === 'title'))
    collectShortMentions(document, cast);
  listMentions(cast);
  if (found.some(({ attribution }) => attribution?.phrase.kind === 'pronoun'))
    collectUnnamed(document, cast, (title, at) => holderOf(document, cast, title, at));
  const identities: (Identity | null)[] = [];
  const organisations: string[] = [];
  found.forEach((quotation, index) => {
    const identity =
      quotation.attribution === null
        ? null
        : identify(document, cast, quotation, identities, organisations, blockEnd(document, found[index - 1]));
    identities.push(identity);
    if (identity?.type === 'organisation' && identity.affiliation !== null) organisations.push(identity.affiliation);
  });
  found.forEach((quotation, index) => {
    identities[index] ??= inherit(document, found, identities, index);
  });
  const speech = found.map(
    (quotation, index) =>
      quotation.attribution !== null ||
      (!(quotation.link === 'headline' && identities[index] == null) &&
        !namesSpeaker(document, quotation, identities[index] ?? null)),
  );
  return write(
    document,
    cast,
    found.filter((_, index) => speech[index]),
    identities.filter((_, index) => speech[index]),
  );
}

/** Unattributed words that name their supposed speaker in the third person are narration. */
function namesSpeaker(document: TextDocument, { spans }: FoundQuotation, identity: Identity | null): boolean {
  const surname = identity?.figure?.parts.at(-1);
  if (surname === undefined) return false;
  return spans.some((span) => document.text.slice(span.start, span.end).toLowerCase().includes(surname));
}

function noteName(document: TextDocument, cast: Cast, phrase: SpeakerPhrase, full: boolean): void {
  const name = document.text.slice(phrase.mention.start, phrase.mention.end);
  if (full !== /\S\s+\S/.test(name)) return;
  promote(document, cast, name);
  learn(document, figureFor(document, cast, phrase.mention), phrase);
  if (phrase.joined) figureFor(document, cast, phrase.joined).certain = true;
}

function identify(
  document: TextDocument,
  cast: Cast,
  quotation: FoundQuotation,
  before: readonly (Identity | null)[],
  organisations: readonly string[],
  previousEnd: number,
): Identity {
  const phrase = (quotation.attribution as NonNullable<FoundQuotation['attribution']>).phrase;
  const mention = document.text.slice(phrase.mention.start, phrase.mention.end).replace(/\s+/g, ' ');
  switch (phrase.kind) {
    case 'name': {
      const figure = findFigure(document, cast, mention);
      if (figure === null) return anonymous('person', mention, null, false);
      // A name of one part that no full name in the document explains is sure only beside its verb.
      return personIdentity(figure, true, figure.parts.length > 1 || figure.jobTitle !== null);
    }
    case 'organisation':
      return {
        type: 'organisation',
        figure: null,
        name: null,
        jobTitle: null,
        affiliation: mention,
        stated: true,
        sure: quotation.attribution?.order === 'inverted' && /^(?:dash|marks\/after)/.test(quotation.rule),
      };
    case 'other':
      return { type: 'other', figure: null, name: null, jobTitle: null, affiliation: null, stated: true, sure: false };
    case 'title': {
      const figure = holderOf(document, cast, mention, phrase.mention.start);
      if (figure !== null) return personIdentity(figure, true, true);
      const near = personNearby(document, cast, quotation, before, phrase.mention.start);
      if (near !== null) return personIdentity(near, true, false);
      return {
        type: 'person',
        figure: null,
        name: null,
        jobTitle: mention,
        affiliation: null,
        stated: true,
        sure: false,
      };
    }
    case 'pronoun':
      return pronoun(document, cast, phrase, quotation, before, organisations, previousEnd);
  }
}

function personIdentity(figure: Figure, stated: boolean, sure: boolean): Identity {
  return {
    type: 'person',
    figure,
    name: figure.name,
    jobTitle: figure.jobTitle,
    affiliation: figure.affiliation,
    stated,
    sure,
  };
}

function anonymous(type: Speaker['type'], name: string | null, affiliation: string | null, sure: boolean): Identity {
  return { type, figure: null, name, jobTitle: null, affiliation, stated: true, sure };
}

/** The person who holds a title, nearest before `at`, else the only one. "ministern" is any minister, "finansministern" one of finance. */
function holderOf(document: TextDocument, cast: Cast, mention: string, at: number): Figure | null {
  const { lexicon } = document;
  const stem = lexicon.titleStem((mention.split(' ').at(-1) ?? '').toLowerCase());
  const holds =
    (exactly: boolean) =>
    ({ jobTitle }: Figure): boolean =>
      jobTitle !== null &&
      titleWords(jobTitle).some((word) => {
        const title = lexicon.titleStem(word);
        return (
          title === stem ||
          (!exactly && ((title.endsWith(stem) && lexicon.isTitle(stem)) || lexicon.isBroader(stem, title)))
        );
      });
  // "direktøren" is whose title ends in just that word before whose is a compound of it.
  const holder = lastBefore(cast, at, holds(true)) ?? lastBefore(cast, at, holds(false));
  return holder?.figure ?? onlyOne(cast.figures.slice(0, PEOPLE), holds(false));
}

/** People among whom the holder of a title is looked for where none was named before. */
const PEOPLE = 50;

function titleWords(jobTitle: string): string[] {
  return jobTitle.toLowerCase().split(/[\s,/]+/);
}

function onlyOne(figures: readonly Figure[], fits: (figure: Figure) => boolean): Figure | null {
  const fitting = figures.filter(fits);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** Whom a definite title may mean that nobody is said to hold: the last speaker, or the one person of the block before. */
function personNearby(
  document: TextDocument,
  cast: Cast,
  quotation: FoundQuotation,
  before: readonly (Identity | null)[],
  at: number,
): Figure | null {
  const { words, blocks } = document;
  const article = wordAt(words, at) - 1;
  const { clauses } = document.lexicon;
  const definite =
    clauses !== null
      ? article >= 0 && !clauses.judging.has(wordIn(document, article))
      : quotation.attribution?.order === 'inverted' &&
        !(
          article >= 0 &&
          classesOf(words, article) & ARTICLE &&
          document.lexicon.language.compounds &&
          !document.lexicon.language.capitalisedNouns
        );
  if (!definite) return null;
  const floor = blocks[Math.max(0, quotation.block - 1)]?.start ?? 0;
  // Who is said to be something else is not meant.
  const fits = (figure: Figure): boolean => figure.certain && figure.jobTitle === null;
  const near = lastBefore(cast, at, (figure) => figure.certain, floor)?.figure ?? null;
  if (near !== null)
    return fits(near) && lastBefore(cast, at, (figure) => figure.certain && figure !== near, floor) === null
      ? near
      : null;
  const last = before.slice(-RECENT).findLast((identity) => identity?.figure != null)?.figure ?? null;
  return last !== null && fits(last) ? last : null;
}

function pronoun(
  document: TextDocument,
  cast: Cast,
  phrase: SpeakerPhrase,
  quotation: FoundQuotation,
  before: readonly (Identity | null)[],
  organisations: readonly string[],
  previousEnd: number,
): Identity {
  const bits = classesOf(document.words, wordAt(document.words, phrase.mention.start));
  if (bits & PLURAL_PRONOUN) {
    return anonymous('organisation', null, organisations.at(-1) ?? null, false);
  }
  const gender = genderOfPronoun(bits);
  const fits = (figure: Figure): boolean => gender === null || figure.gender === null || figure.gender === gender;
  const previous = before.slice(-RECENT).findLast((identity) => identity !== null);
  const at = quotation.spans[0]?.start ?? phrase.mention.start;
  const start = Math.min(at, phrase.mention.start);
  const speaker = previous?.figure ?? null;
  const isCandidate = (figure: Figure): boolean => figure.certain && fits(figure);
  const mention = lastBefore(cast, start, isCandidate);
  let last = mention?.figure ?? null;
  const others = lastBefore(cast, start, (figure) => isCandidate(figure) && figure !== last);
  // A name in the block before or in this one that nothing else shows to be a person, if it stands nearer.
  const block = document.blocks[Math.max(0, quotation.block - 1)];
  const possible = possibleBefore(document, cast, Math.max(block?.start ?? 0, mention?.start ?? 0), start);
  if (possible !== null && fits(possible)) last = possible;
  // The last speaker goes on, unless somebody is named in a later block, or right before.
  const later = possible !== null || (mention?.start ?? 0) > previousEnd;
  const chosen =
    speaker !== null &&
    fits(speaker) &&
    (last === null ||
      last === speaker ||
      (!later && last.gender === null && gender !== null && speaker.gender === gender))
      ? speaker
      : last;
  if (chosen === null || chosen.unnamed) return anonymous('person', null, null, false);
  if (gender !== null) chosen.gender ??= gender;
  return personIdentity(chosen, true, others === null && possible === null);
}

/** Offset behind the block of a quotation; 0 where there is none. */
function blockEnd(document: TextDocument, quotation: FoundQuotation | undefined): number {
  return quotation === undefined ? 0 : (document.blocks[quotation.block]?.end ?? 0);
}

/** Who says the words of a headline further down, or the only one who speaks. */
function saysIt(
  document: TextDocument,
  found: readonly FoundQuotation[],
  identities: readonly (Identity | null)[],
  headline: FoundQuotation,
): Identity | null {
  const wordsOf = ({ spans }: FoundQuotation): string =>
    spans
      .map((span) => document.text.slice(span.start, span.end))
      .join(' ')
      .toLowerCase();
  const said = wordsOf(headline).slice(0, 40);
  const place = found.findIndex(
    (other, index) => other !== headline && identities[index] != null && wordsOf(other).includes(said),
  );
  const speakers = identities.filter((identity) => identity !== null);
  // Nobody says just this: most likely whoever speaks first.
  const source = place >= 0 ? identities[place] : speakers[0];
  return source ? { ...source, stated: false, sure: false } : null;
}

/** An unattributed quotation takes over the speaker before it, or, where none stands before, the one behind it. */
function inherit(
  document: TextDocument,
  found: readonly FoundQuotation[],
  identities: readonly (Identity | null)[],
  index: number,
): Identity | null {
  const quotation = found[index] as FoundQuotation;
  if (quotation.link === 'headline') return saysIt(document, found, identities, quotation);
  const earlier = identities[index - 1] ?? null;
  const later = identities[index + 1] ?? null;
  const near = (other: FoundQuotation | undefined, reach: number): boolean =>
    other !== undefined && Math.abs(other.block - quotation.block) <= reach;
  if (quotation.link === 'previous' && earlier !== null)
    return { ...earlier, stated: false, sure: quotation.cue !== undefined };
  if (earlier !== null && near(found[index - 1], 1)) return { ...earlier, stated: false, sure: false };
  if (later !== null && near(found[index + 1], 1)) return { ...later, stated: false, sure: false };
  const only = new Set(
    identities.filter((identity) => identity !== null).map((identity) => identity.name ?? identity.affiliation),
  );
  const source = earlier ?? later;
  return source !== null && (only.size === 1 || near(found[index - 1], 3))
    ? { ...source, stated: false, sure: false }
    : null;
}
