import { PREPOSITION } from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { classesAmong, startOf, wordAt } from '../../text/words.ts';
import type { FoundQuotation } from '../direct/found.ts';
import { findFigureAt, promote } from '../people/cast.ts';
import type { Cast, Figure } from '../people/figure.ts';
import { mentionsBetween } from '../people/timeline.ts';
import { isTitleAt, wordIn } from '../phrases/gaps.ts';
import { holderOf, onlyOne } from './holder.ts';
import { type Identity, personIdentity } from './identity.ts';

/** Dash-led words and whole paragraphs in marks, where nobody speaks, are whose whom the headline opens with. */
export function nameByHeadline(
  document: TextDocument,
  cast: Cast,
  found: readonly FoundQuotation[],
  identities: (Identity | null)[],
): void {
  if (found.length === 0 || identities.some((identity) => identity !== null)) return;
  const subject = headlineSubject(document, cast) ?? onlyAnswerer(document, cast, found);
  if (subject === null) return;
  found.forEach(({ rule, attribution }, index) => {
    if (attribution === null && (rule === 'dash' || rule === 'marks/block'))
      identities[index] = personIdentity(subject, false, false);
  });
}

/**
 * Whom a headline opens with, by office and name or by the office alone: "Utrikesminister NAME besöker Oslo",
 * "Statsministern i samtal med NAME". Words that nobody is said to say are theirs where nobody speaks at all.
 */
function headlineSubject(document: TextDocument, cast: Cast): Figure | null {
  const { blocks, words, lexicon } = document;
  const headline = blocks.find(({ role }) => role === 'headline');
  if (headline === undefined || headline.last <= headline.first) return null;
  const { first, last, end } = headline;
  const title = wordIn(document, first);
  // "Statsministern": definite, so that it is one whom the text knows.
  if (isTitleAt(document, first) && lexicon.titleStem(title) !== title) return holderOf(document, cast, title, end);
  const start = startOf(words, first);
  const opening = startOf(words, Math.min(first + OPENING, last - 1));
  const [mention] = mentionsBetween(cast, start, opening);
  if (mention === undefined) return null;
  const name = wordAt(words, mention.start);
  if (classesAmong(words, first, name) & PREPOSITION) return null;
  if (name === first || !isTitleAt(document, name - 1)) return null;
  promote(document, cast, mention);
  return findFigureAt(document, cast, mention);
}

/** The only one whom a document names that is made of questions and dash-led answers: "Hur känns det? – Bra." */
function onlyAnswerer({ text, blocks }: TextDocument, cast: Cast, found: readonly FoundQuotation[]): Figure | null {
  const answers = found.every(({ block }) => text.charCodeAt((blocks[block - 1]?.end ?? 0) - 1) === 0x3f);
  return answers ? onlyOne(cast.figures, ({ certain, unnamed }) => certain && !unnamed) : null;
}

/** Words of a headline within which whom it is about is named. */
const OPENING = 6;
