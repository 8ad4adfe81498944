import { CUE, SOURCE_AFTER } from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import type { Reading } from '../../text/reading.ts';
import { wordAt } from '../../text/words.ts';
import type { FoundAttribution } from '../attribution/found-attribution.ts';
import type { FoundQuotation } from '../direct/found.ts';
import { figureFor, findFigureAt, promote, shareSurname, stateRole, stateRoles } from '../people/cast.ts';
import { type Cast, genderOf } from '../people/figure.ts';
import { listMentions, mentionsBetween, noteMentions, noteSpeaker } from '../people/timeline.ts';
import { meantBy } from './anaphora.ts';
import { firstOfTwo } from './pair.ts';
import { bodyName } from './body-name.ts';
import { genderByTitle, holderOf } from './holder.ts';
import { stateForetold, stateHeralded, stateNamed, stateTopic } from './heralded-role.ts';
import { learn } from '../people/learn.ts';
import { nameByHeadline } from './headline-subject.ts';
import { relate, relativeMeant } from './relative.ts';
import { sayingAgain } from './repeated-words.ts';
import { type Identity, anonymous, distinct, onlyOther, personIdentity } from './identity.ts';
import { inherit } from './inherit.ts';
import { interviewTurns } from './interview.ts';
import type { SpeakerPhrase } from '../phrases/phrase.ts';
import { collectShortMentions } from '../people/short-mentions.ts';
import { collectUnnamed } from '../people/unnamed.ts';
import { makeBodies } from './lone-words.ts';
import { bearerInFocus, bearersAt } from './shared-surname.ts';
import { addresses, namesSpeaker, speaksOfOther } from './third-person.ts';
import { type Resolved, write } from './write.ts';
import { isAmong, wordIn } from '../phrases/gaps.ts';
import { wordsAt } from '../phrases/spans.ts';

/**
 * Names the speakers: full and short names, titles, pronouns, organisations, and quotations that carry none. From here on
 * the document stands in its text as it was given.
 */
export function resolve(
  document: TextDocument,
  cast: Cast,
  all: readonly FoundQuotation[],
  reading: Reading,
): Resolved {
  // "Bergs nya båt är döpt: ”…”": words of a headline that somebody says further down are theirs.
  const found = all.map((quotation) =>
    document.blocks[quotation.block]?.role === 'headline' &&
    quotation.attribution !== null &&
    // "”…” – Norby IK steg": nor does a verb that no list holds say them.
    (quotation.attribution.order === 'label' || !(quotation.attribution.cueBits & CUE)) &&
    // "Norby IK steg – Berg: ”…”": the name itself before the colon.
    !isLabel(document, quotation.attribution, quotation.spans[0]?.start ?? 0) &&
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
    if (attribution?.phrase.kind === 'name' && standsInGenitive(document, attribution))
      document.lexicon.cases?.settle(document, cast, attribution.phrase.mention);
  stateRoles(document, cast);
  stateNamed(document, cast);
  stateHeralded(document, cast);
  stateForetold(document, cast, found);
  stateTopic(document, cast, found);
  for (const figure of cast.figures) figure.gender ??= genderByTitle(document, figure.jobTitle);
  const isOpen = ({ attribution }: FoundQuotation): boolean =>
    attribution?.phrase.kind !== 'name' ||
    findFigureAt(document, cast, attribution.phrase.mention)?.jobTitle === null ||
    bearersAt(document, cast, attribution.phrase.mention).length > 0;
  if (found.some(isOpen)) {
    collectShortMentions(document, cast);
    listMentions(
      cast,
      found.flatMap(({ kind, spans }) => (kind === 'direct' ? spans : [])),
    );
    relate(document, cast);
    collectUnnamed(
      document,
      cast,
      (title, at) => relativeMeant(document, cast, { start: at, end: at + 1 }) ?? holderOf(document, cast, title, at),
    );
  }
  const identities: (Identity | null)[] = [];
  const organisations: string[] = [];
  found.forEach((quotation, index) => {
    const identity =
      quotation.attribution === null
        ? null
        : (unnamedBefore(cast, quotation, found[index - 1], identities[index - 1]) ??
          identify(document, cast, quotation, identities, organisations));
    identities.push(identity);
    if (identity?.figure && quotation.attribution)
      noteSpeaker(
        cast,
        identity.figure,
        quotation.attribution.phrase.mention,
        quotation.kind === 'direct',
        identity.sure,
      );
    if (identity?.type === 'organisation' && identity.affiliation !== null) organisations.push(identity.affiliation);
  });
  found.forEach((_, index) => {
    identities[index] = namedBehind(document, found, identities, index) ?? identities[index] ?? null;
  });
  const speakers = new Set<string | null>();
  const note = (identity: Identity | null, index: number): void => {
    // What a body reports lets nobody else speak.
    if (identity !== null && (identity.figure !== null || found[index]?.kind === 'direct'))
      speakers.add(identity.name ?? identity.affiliation);
  };
  identities.forEach(note);
  const stated = distinct(identities);
  const unknown: number[] = [];
  const turns = interviewTurns(document, cast, found);
  noteMentions(cast, []);
  // Words of a headline that are said again by whom only what stands beside them tells come last.
  const isLate = (quotation: FoundQuotation): boolean => {
    const again = quotation.link === 'headline' ? sayingAgain(document, found, quotation) : -1;
    return again >= 0 && identities[again] == null;
  };
  const late = found.map(isLate);
  const order = [...found.keys()].sort((one, other) => Number(late[one]) - Number(late[other]));
  for (const index of order) {
    const quotation = found[index] as FoundQuotation;
    if (identities[index] != null) continue;
    const supposed = inherit(document, cast, found, identities, index, speakers.size === 1, turns);
    // "– Vi såg Berg där.": what somebody says of themselves and of the one supposed is somebody else's.
    const spoke = stated.length !== 1 || stated[0]?.figure === supposed?.figure;
    const isOthers =
      speaksOfOther(document, quotation, supposed, spoke) ||
      (supposed?.figure && addresses(document, quotation, supposed.figure));
    const other = isOthers ? onlyOther(stated, supposed) : supposed;
    if (other === null) unknown.push(index);
    const identity = other ?? supposed;
    identities[index] = identity;
    note(identity, index);
  }
  for (const index of unknown) identities[index] = null;
  // Words of a headline are theirs whom only now the words further down are known to belong to.
  found.forEach(({ link }, index) => {
    if (link === 'headline')
      identities[index] ??= inherit(document, cast, found, identities, index, speakers.size === 1, turns);
  });
  nameByHeadline(document, cast, found, identities);
  stateRoles(document, cast);
  makeBodies(document, found, identities);
  const speech = found.map((quotation, index) => {
    if (quotation.attribution !== null) return true;
    if (namesSpeaker(document, quotation, identities[index] ?? null)) {
      // "“We apologise to Anna Berg.”": said, but by nobody who is known.
      if (!/^marks\/(?:block|sentence)/.test(quotation.rule)) return false;
      identities[index] = null;
    }
    return quotation.link !== 'headline' || identities[index] != null;
  });
  return write(
    document,
    cast,
    found.filter((_, index) => speech[index]),
    identities.filter((_, index) => speech[index]),
    reading,
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
  // "Borgmester takker alle: “…”": in a headline, where one alone speaks.
  const alone = document.blocks[block]?.role === 'headline' && distinct(identities).length === 1;
  if (
    (found[index + 1]?.block !== block && !alone) ||
    figure?.jobTitle !== null ||
    found[index + 1]?.attribution?.phrase.kind !== 'name'
  )
    return null;
  const { mention, role = mention } = attribution.phrase;
  // "Researchers at the university say that …": several.
  const several = document.lexicon.isPlural(wordIn(document, wordAt(document.words, mention.end) - 1));
  if (several || figure.firstMention < mention.start) return null;
  stateRole(figure, wordsAt(document, role));
  return personIdentity(figure, true, false);
}

function noteName(document: TextDocument, cast: Cast, phrase: SpeakerPhrase, full: boolean): void {
  const name = document.text.slice(phrase.mention.start, phrase.mention.end);
  if (full !== /\S\s+\S/.test(name)) return;
  promote(document, cast, phrase.mention);
  // "Anni ja Aino Paldanius": a given name alone, which the document nowhere gives in full.
  const shares = phrase.joined && !full && findFigureAt(document, cast, phrase.mention) === null;
  if (shares && /^\S+\s\S+$/.test(wordsAt(document, phrase.joined)))
    shareSurname(document, cast, figureFor(document, cast, phrase.joined), phrase.mention);
  learn(document, figureFor(document, cast, phrase.mention), phrase);
  if (phrase.joined) {
    const other = figureFor(document, cast, phrase.joined);
    other.certain = true;
    // "die Gründer NAME und NAME": both are.
    if (phrase.role !== undefined && phrase.role.start < phrase.mention.start)
      stateRole(other, other.jobTitle ?? wordsAt(document, phrase.role));
  }
}

/** "– …, sade mannen. – …, tillade han.": a pronoun for somebody without a name who spoke right before, where nobody is named since. */
function unnamedBefore(
  cast: Cast,
  { attribution, block }: FoundQuotation,
  before: FoundQuotation | undefined,
  identity: Identity | null | undefined,
): Identity | null {
  if (attribution?.phrase.kind !== 'pronoun' || before?.attribution?.phrase.kind !== 'other') return null;
  if (!identity?.jobTitle || identity.figure !== null || identity.name !== null) return null;
  if (block > before.block + 1) return null;
  const since = mentionsBetween(cast, before.attribution.phrase.mention.end, attribution.start);
  return since.every(({ figure }) => figure.unnamed) ? identity : null;
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
      const bearers = bearersAt(document, cast, phrase.mention);
      const figure =
        bearerInFocus(document, cast, bearers, quotation, phrase.mention) ??
        findFigureAt(document, cast, phrase.mention);
      if (figure === null) return { ...anonymous('person'), name: mention };
      // A name of one part that no full name in the document explains is sure only beside its verb; "Mrs Berg" may not be Bo Berg.
      const gender = genderOf(phrase.honorific);
      return personIdentity(
        figure,
        true,
        bearers.length === 0 &&
          (gender === null || figure.gender === null || gender === figure.gender) &&
          (figure.parts.length > 1 || figure.jobTitle !== null),
      );
    }
    case 'organisation':
      return {
        ...anonymous('organisation'),
        affiliation:
          document.lexicon.cases?.bodyName(document.lexicon, mention) ??
          bodyName(
            document,
            phrase.mention,
            document.lexicon.clauses?.reader.nominative(document, phrase.mention.start, mention) ?? mention,
          ),
        sure: quotation.attribution?.order === 'inverted' && /^(?:dash|marks\/after)/.test(quotation.rule),
      };
    case 'other':
    case 'title':
    case 'pronoun': {
      const two = firstOfTwo(document, cast, phrase);
      return two === null
        ? meantBy(document, cast, phrase, quotation, before, organisations)
        : personIdentity(two, true, false);
    }
  }
}

/** Whether a case shows whose words they are: "Virran mukaan", "kuuluu Virran neuvo". */
function standsInGenitive(document: TextDocument, { cueBits, phrase }: FoundAttribution): boolean {
  const next = wordAt(document.words, phrase.mention.end);
  return (cueBits & SOURCE_AFTER) !== 0 || isAmong(document, next, document.lexicon.language.speechNouns);
}

/** Whether nothing but a colon stands between a name and the words. */
function isLabel({ text }: TextDocument, { phrase }: FoundAttribution, start: number): boolean {
  return phrase.kind === 'name' && /^:\s\p{P}?$/u.test(text.slice(phrase.end, start));
}
