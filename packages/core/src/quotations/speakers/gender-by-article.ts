import { CUE, SOURCE_BEFORE } from '../../languages/lexicon.ts';
import type { TextDocument } from '../../structure/document.ts';
import { wordAt } from '../../text/words.ts';
import { hasSeveral } from '../attribution/clause-verbs.ts';
import type { FoundAttribution } from '../attribution/found-attribution.ts';
import type { Gender } from '../people/figure.ts';
import { genderByTitle } from './holder.ts';
import { wordIn } from '../phrases/gaps.ts';

/**
 * Whether the article before the title that begins at an offset makes it one of several: "die Ärzte", or behind a word for
 * a source "der Ermittler"; or its finite verb does: "betonen die Mandatare".
 */
export function isOfSeveral(
  document: TextDocument,
  start: number,
  title: string,
  { cue, cueBits }: Pick<FoundAttribution, 'cue' | 'cueBits'> = { cue: null, cueBits: 0 },
): boolean {
  const verb = cueBits & CUE && cue !== null ? document.lower.slice(cue.start, cue.end) : '';
  if (hasSeveral(document, verb)) return true;
  const gender = genderByArticle(document, start);
  const source = (cueBits & SOURCE_BEFORE) !== 0;
  return gender === 'female'
    ? /en$|(?<!schwest)er$|[äö](?:t|nd|lt|rzt|pst)e$/.test(title)
    : gender === 'male' && source && genderByTitle(document, title) === 'male';
}

/** What the article before an offset says of gender. */
export function genderByArticle(document: TextDocument, start: number): Gender {
  const { clauses } = document.lexicon;
  const article = wordIn(document, wordAt(document.words, start) - 1);
  if (clauses?.feminineArticles.has(article)) return 'female';
  return clauses?.masculineArticles.has(article) ? 'male' : null;
}
