import { ADVERB, RELATIVE, endsAs } from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { classesOf, wordAt } from '../../text/words.ts';
import type { FoundQuotation } from '../direct/found.ts';
import type { Cast, Figure, Gender } from '../people/figure.ts';
import { type Focus, focusBefore } from '../people/focus.ts';
import { lastBefore, mentionsBetween, speaksAt } from '../people/timeline.ts';
import { gapBefore } from '../phrases/gaps.ts';
import type { SpeakerPhrase } from '../phrases/phrase.ts';
import { wordsAt } from '../phrases/spans.ts';
import { baseInText, genderByTitle, isOtherOffice } from './holder.ts';
import { type Identity, personIdentity } from './identity.ts';

/** Blocks back in which a pronoun has whom it means. */
export const PRONOUN_REACH = 2;

/** Whom the text is about before an offset, in its block or up to `most` before, and how many blocks back. */
export function focusNear(
  document: TextDocument,
  cast: Cast,
  at: number,
  block: number,
  most: number,
  fits: (figure: Figure) => boolean,
  anywhere: boolean,
  gender: Gender = null,
): (Focus & { reach: number }) | null {
  for (let reach = 0; reach <= most; reach += 1) {
    const focus =
      focusBefore(document, cast, at, block, reach, fits, false, gender) ??
      (anywhere ? focusBefore(document, cast, at, block, reach, fits, true, gender) : null);
    if (focus !== null) return { ...focus, reach };
  }
  return null;
}

/**
 * Whom a definite title may mean that nobody is said to hold, among those whose gender agrees: whom its block or the block
 * before is about. A single word behind the words said, "”…”, säger biologen", points further back, to whoever has another
 * title and has not just spoken by it, and to the only one so far, or the only one without a title.
 */
export function personMeant(
  document: TextDocument,
  cast: Cast,
  phrase: SpeakerPhrase,
  quotation: FoundQuotation,
  written: string,
): Identity | null {
  const { kind, partial, block, attribution, spans } = quotation;
  const at = spans[0]?.start ?? 0;
  const gender = genderOfNoun(document, phrase);
  // "The principal called Marsh “the best”": whom a title speaks of is somebody else.
  const spokenOf = new Set(mentionsBetween(cast, phrase.end, at).map(({ figure }) => figure));
  const fits = (figure: Figure): boolean =>
    figure.certain &&
    !spokenOf.has(figure) &&
    (gender === null || figure.gender === null || figure.gender === gender) &&
    !isOtherOffice(document, figure, written);
  const direct = kind === 'direct' && !partial;
  const pointsBack = direct && (attribution?.start ?? 0) > at && isAlone(document, phrase);
  const reach = pointsBack ? PRONOUN_REACH : 1;
  const near =
    focusNear(document, cast, at, block, reach, fits, false) ??
    (pointsBack ? focusNear(document, cast, at, block, reach, fits, true) : null);
  const { figure = null, alone = false, reach: back = 0 } = near ?? {};
  const untitled = (other: Figure): boolean => fits(other) && other.jobTitle === null;
  // "tuumi neuvolan terveydenhoitaja", "erklärte der Leiter des Bauamts": where whose somebody is stands there, it is nobody of another office.
  const { mention, role = mention } = phrase;
  const owned = role.start < mention.start || (document.lexicon.clauses !== null && role.end > mention.end);
  const chosen =
    (alone &&
    figure !== null &&
    !(owned && !untitled(figure)) &&
    (back === 0 || (back === 1 && (untitled(figure) || (gender !== null && figure.gender === gender))))
      ? figure
      : null) ??
    (direct && isAlone(document, phrase) ? onlyBefore(cast, at, untitled) : null) ??
    (alone && pointsBack && near !== null && !speaksAt(cast, near.at) ? figure : null) ??
    (pointsBack && gender !== null ? onlyBefore(cast, at, fits) : null);
  if (chosen === null) return null;
  chosen.jobTitle ??= baseInText(document, written, at);
  if (!chosen.unnamed) chosen.gender ??= gender;
  return personIdentity(chosen, true, false);
}

/**
 * Who spoke last, where they have no title and the block is about them: "Anna Berg says … The president says … Anna Berg
 * followed President Bo Lind.": rather than the holder who is named only later.
 */
export function spokeUntitled(
  document: TextDocument,
  cast: Cast,
  holder: Figure | null,
  last: Figure | null,
  at: number,
  block: number,
  written: string,
): Figure | null {
  if (document.lexicon.clauses === null || holder === null || holder.said || holder.firstMention <= at) return null;
  if (last?.jobTitle !== null) return null;
  if (focusNear(document, cast, at, block, 0, (figure) => figure === last, true) === null) return null;
  last.jobTitle = baseInText(document, written, at);
  return last;
}

/** Whether a title stands for itself, and nothing behind it says who or where somebody new is: "taxachaufføren på holdepladsen". */
function isAlone(document: TextDocument, { mention, role = mention, next, end }: SpeakerPhrase): boolean {
  const { words } = document;
  const relative = (classesOf(words, next) & RELATIVE) !== 0 && gapBefore(document, next) === ',';
  // "kündigte der Ingenieur an": a particle of the verb.
  const extent = document.text.slice(mention.end, end).trim();
  return (
    !relative &&
    isOneWord(document, wordsAt(document, role)) &&
    (extent === '' || (classesOf(words, wordAt(words, end - 1)) & ADVERB) !== 0)
  );
}

/** Whether a title is one word, but for where its holder is from: "Dutch-born ecologist". */
function isOneWord({ lexicon }: TextDocument, title: string): boolean {
  const [first = '', ...others] = title.toLowerCase().split(/\s/);
  return others.length === 0 || (others.length === 1 && endsAs(first, lexicon.language.birthEndings));
}

/** The only one that fits of those named before an offset. */
export function onlyBefore(cast: Cast, at: number, fits: (figure: Figure) => boolean): Figure | null {
  const last = lastBefore(cast, at, fits)?.figure ?? null;
  return lastBefore(cast, at, (figure) => figure !== last && fits(figure)) === null ? last : null;
}

/** What a noun says of gender, where its ending or its article tells: "die Biologin", "der Vorsitzende". */
function genderOfNoun(document: TextDocument, { mention }: SpeakerPhrase): Gender {
  const { clauses } = document.lexicon;
  return (
    genderByTitle(document, wordsAt(document, mention)) ??
    clauses?.reader.genderByArticle(document, mention.start) ??
    null
  );
}
