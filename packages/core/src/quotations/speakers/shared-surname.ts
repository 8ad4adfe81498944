import { HONORIFIC } from '../../languages/lexicon.ts';
import type { Range } from '../../model/press-release.ts';
import type { TextDocument } from '../../structure/document.ts';
import { classesOf, wordAt } from '../../text/words.ts';
import type { FoundQuotation } from '../direct/found.ts';
import type { Cast, Figure } from '../people/figure.ts';
import { focusBefore } from '../people/focus.ts';
import { isTitleAt } from '../phrases/gaps.ts';

/** Blocks back in which it is looked for who of a surname the text is about. */
const REACH = 1;

/** Those who share the surname or the given name that stands alone at a mention; empty where one bears it, or a word before it tells who. */
export function bearersAt(document: TextDocument, cast: Cast, { start, end }: Range): readonly Figure[] {
  const { words, lower } = document;
  const surname = lower.slice(start, end);
  const figures = cast.byPart.get(surname);
  if (figures === undefined || figures.length < 2) return [];
  const before = wordAt(words, start) - 1;
  if (classesOf(words, before) & HONORIFIC || isTitleAt(document, before)) return [];
  const bearing = (place: number): readonly Figure[] =>
    figures.filter(({ parts }) => parts.length > 1 && parts.at(place) === surname);
  const bearers = bearing(-1);
  const given = bearers.length === 0 ? bearing(0) : bearers;
  return given.length < 2 ? [] : given;
}

/** Who of several the text is about before a quotation; null where that is none of them. */
export function bearerInFocus(
  document: TextDocument,
  cast: Cast,
  bearers: readonly Figure[],
  { spans, block }: FoundQuotation,
  mention: Range,
): Figure | null {
  if (bearers.length === 0) return null;
  const at = Math.min(spans[0]?.start ?? mention.start, mention.start);
  for (let reach = 0; reach <= REACH; reach += 1) {
    const focus = focusBefore(document, cast, at, block, reach, (figure) => bearers.includes(figure));
    if (focus !== null) return focus.figure;
  }
  return null;
}
