import { ARTICLE, PLURAL_PRONOUN } from '../languages/lexicon.ts';
import type { Person, Quotation, Range, Speaker, TextRange } from '../model/press-release.ts';
import type { TextDocument } from '../structure/document.ts';
import { classesOf, endOf, startOf, wordAt } from '../text/words.ts';
import type { FoundQuotation } from './found.ts';
import {
  type Cast,
  type Figure,
  addMention,
  figureFor,
  findFigure,
  genderOfPronoun,
  learn,
  possibleBefore,
  promote,
} from './people.ts';
import type { SpeakerPhrase } from './phrase.ts';

/** Quotations with their speakers, and the people of the release. */
export interface Resolved {
  readonly quotations: readonly Quotation[];
  readonly people: readonly Person[];
}

interface Identity {
  readonly type: Speaker['type'];
  readonly figure: Figure | null;
  readonly name: string | null;
  readonly jobTitle: string | null;
  readonly affiliation: string | null;
  /** Whether the source names the speaker here, rather than the surroundings. */
  readonly stated: boolean;
  readonly sure: boolean;
}

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
    collectShortMentions(document, cast, cast.figures);
  const identities: (Identity | null)[] = [];
  const organisations: { at: number; name: string }[] = [];
  found.forEach((quotation, index) => {
    const identity =
      quotation.attribution === null
        ? null
        : identify(document, cast, quotation, identities, organisations, blockEnd(document, found[index - 1]));
    identities.push(identity);
    if (identity?.type === 'organisation' && identity.affiliation !== null)
      organisations.push({ at: index, name: identity.affiliation });
  });
  found.forEach((quotation, index) => {
    identities[index] ??= inherit(document, found, identities, index);
  });
  const speech = found.map(
    (quotation, index) =>
      quotation.attribution !== null || !namesSpeaker(document, quotation, identities[index] ?? null),
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
  organisations: readonly { name: string }[],
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
  const holders = cast.figures.filter((figure) => {
    if (figure.jobTitle === null) return false;
    return figure.jobTitle
      .toLowerCase()
      .split(/[\s,/]+/)
      .some((word) => {
        const title = lexicon.titleStem(word);
        return title === stem || (title.endsWith(stem) && lexicon.isTitle(stem));
      });
  });
  if (holders.length <= 1) return holders[0] ?? null;
  // "direktøren" is whose title ends in just that word before whose is a compound of it.
  const exact = holders.filter(({ jobTitle }) =>
    (jobTitle ?? '')
      .toLowerCase()
      .split(/[\s,/]+/)
      .some((word) => lexicon.titleStem(word) === stem),
  );
  return nearest(exact.length > 0 ? exact : holders, at) ?? (exact.length === 1 ? (exact[0] ?? null) : null);
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
  const definite =
    quotation.attribution?.order === 'inverted' &&
    !(
      article >= 0 &&
      classesOf(words, article) & ARTICLE &&
      document.lexicon.language.compounds &&
      !document.lexicon.language.capitalisedNouns
    );
  if (!definite) return null;
  const floor = blocks[Math.max(0, quotation.block - 1)]?.start ?? 0;
  const near = cast.figures.filter(
    (figure) => figure.certain && figure.mentions.some((mention) => mention.start >= floor && mention.start < at),
  );
  if (near.length === 1) return near[0] ?? null;
  return near.length === 0 ? (before.findLast((identity) => identity?.figure != null)?.figure ?? null) : null;
}

/** The figure mentioned last before an offset. */
function nearest(figures: readonly Figure[], at: number): Figure | null {
  let best: Figure | null = null;
  let place = -1;
  for (const figure of figures) {
    for (const mention of figure.mentions) {
      if (mention.start < at && mention.start > place) {
        place = mention.start;
        best = figure;
      }
    }
  }
  return best;
}

export function pronoun(
  document: TextDocument,
  cast: Cast,
  phrase: SpeakerPhrase,
  quotation: FoundQuotation,
  before: readonly (Identity | null)[],
  organisations: readonly { name: string }[],
  previousEnd: number,
): Identity {
  const bits = classesOf(document.words, wordAt(document.words, phrase.mention.start));
  if (bits & PLURAL_PRONOUN) {
    const last = organisations.at(-1);
    return anonymous('organisation', null, last?.name ?? null, false);
  }
  const gender = genderOfPronoun(bits);
  const fits = (figure: Figure): boolean => gender === null || figure.gender === null || figure.gender === gender;
  const previous = before.findLast((identity) => identity !== null);
  const at = quotation.spans[0]?.start ?? phrase.mention.start;
  const start = Math.min(at, phrase.mention.start);
  const candidates = cast.figures.filter((figure) => figure.certain && fits(figure));
  const speaker = previous?.figure ?? null;
  let last = nearest(candidates, start);
  // A name in the block before or in this one that nothing else shows to be a person, if it stands nearer.
  const block = document.blocks[Math.max(0, quotation.block - 1)];
  const floor = Math.max(block?.start ?? 0, lastMention(last, start));
  const possible = possibleBefore(document, cast, floor, start);
  if (possible !== null && fits(possible)) last = possible;
  // The last speaker goes on, unless somebody is named in a later block, or right before.
  const later = possible !== null || lastMention(last, start) > previousEnd;
  const chosen =
    speaker !== null &&
    fits(speaker) &&
    (last === null ||
      last === speaker ||
      (!later && last.gender === null && gender !== null && speaker.gender === gender))
      ? speaker
      : last;
  if (chosen === null) return anonymous('person', null, null, false);
  if (gender !== null) chosen.gender ??= gender;
  return personIdentity(chosen, true, candidates.length === 1);
}

/** Offset behind the block of a quotation; 0 where there is none. */
function blockEnd(document: TextDocument, quotation: FoundQuotation | undefined): number {
  return quotation === undefined ? 0 : (document.blocks[quotation.block]?.end ?? 0);
}

function lastMention(figure: Figure | null, at: number): number {
  let place = -1;
  for (const mention of figure?.mentions ?? []) if (mention.start < at) place = Math.max(place, mention.start);
  return place;
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
  const only = new Set(speakers.map((identity) => identity.name ?? identity.affiliation)).size === 1;
  const source = place >= 0 ? identities[place] : only ? speakers[0] : undefined;
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

function write(
  document: TextDocument,
  cast: Cast,
  found: readonly FoundQuotation[],
  identities: readonly (Identity | null)[],
): Resolved {
  const figures = cast.figures.filter((figure) => figure.certain);
  collectShortMentions(document, cast, figures);
  figures.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
  const ids = new Map(figures.map((figure, index) => [figure, `p${String(index + 1)}`]));
  const people = figures.map((figure): Person => ({
    id: ids.get(figure) ?? '',
    name: figure.name,
    ...(figure.jobTitle !== null && { jobTitle: figure.jobTitle }),
    ...(figure.affiliation !== null && { affiliation: figure.affiliation }),
    mentions: figure.mentions,
  }));
  const quotations = found.map((quotation, index) =>
    writeQuotation(document, quotation, identities[index] ?? null, `q${String(index + 1)}`, ids),
  );
  return { quotations, people };
}

function writeQuotation(
  document: TextDocument,
  quotation: FoundQuotation,
  identity: Identity | null,
  id: string,
  ids: ReadonlyMap<Figure, string>,
): Quotation {
  const { attribution, spans } = quotation;
  const cue = attribution?.cue ?? quotation.cue;
  const person = identity?.figure ? ids.get(identity.figure) : undefined;
  const speaker: Speaker | null = identity && {
    type: identity.type,
    ...(person !== undefined && { person }),
    name: identity.figure?.name ?? identity.name,
    ...((identity.figure?.jobTitle ?? identity.jobTitle) !== null && {
      jobTitle: identity.figure?.jobTitle ?? identity.jobTitle ?? '',
    }),
    ...((identity.figure?.affiliation ?? identity.affiliation) !== null && {
      affiliation: identity.figure?.affiliation ?? identity.affiliation ?? '',
    }),
  };
  return {
    id,
    kind: quotation.kind,
    ...(quotation.partial && { partial: true }),
    spans,
    text: spans.map((span) => document.text.slice(span.start, span.end)).join(' '),
    ...(cue && { cue: textRange(document, cue) }),
    ...(attribution && { mention: textRange(document, attribution.phrase.mention) }),
    ...(attribution && { attributionRange: { start: attribution.start, end: attribution.end } }),
    speaker,
    attribution: identity?.stated ? 'stated' : 'inferred',
    rule: quotation.rule,
    confidence: confidenceOf(quotation, identity),
  };
}

function confidenceOf(quotation: FoundQuotation, identity: Identity | null): Quotation['confidence'] {
  if (identity === null) return 'low';
  if (!identity.stated) return identity.sure ? 'medium' : 'low';
  return identity.sure ? quotation.confidence : quotation.confidence === 'high' ? 'medium' : 'low';
}

function textRange(document: TextDocument, range: Range): TextRange {
  return { start: range.start, end: range.end, text: document.text.slice(range.start, range.end) };
}

/** Adds the later mentions by surname or first name alone. */
function collectShortMentions(document: TextDocument, cast: Cast, figures: readonly Figure[]): void {
  const { words, text } = document;
  if (figures.length === 0) return;
  const known = new Set(figures.flatMap((figure) => figure.mentions.map((mention) => mention.start)));
  const beginnings = new Set([...cast.byPart.keys()].map((part) => part.slice(0, 3)));
  const inside = [...figures.flatMap((figure) => figure.mentions)].sort((a, b) => a.start - b.start);
  let next = 0;
  for (let word = 0; word < words.count; word += 1) {
    if (((words.forms[word] ?? 0) & 1) === 0) continue;
    const start = startOf(words, word);
    const end = endOf(words, word);
    while (next < inside.length && (inside[next]?.end ?? 0) <= start) next += 1;
    const covering = inside[next];
    if (covering !== undefined && covering.start <= start) continue;
    const written = text.slice(start, end).toLowerCase();
    if (!beginnings.has(written.slice(0, 3))) continue;
    for (const form of document.lexicon.nameForms(written)) {
      const figure = cast.byPart.get(form)?.find((other) => other.parts.at(-1) === form || other.parts[0] === form);
      if (figure === undefined || known.has(start)) continue;
      addMention(figure, { start, end: start + form.length });
      break;
    }
  }
  for (const figure of figures) figure.mentions.sort((a, b) => a.start - b.start);
}
