import type { TextDocument } from '../../structure/document.ts';
import { holderOf } from './anaphora.ts';
import { stateRole } from '../people/cast.ts';
import type { Cast, Figure } from '../people/figure.ts';
import { wordIn } from '../phrases/gaps.ts';
import { wordsAt } from '../phrases/spans.ts';
import { titlePhrase } from '../phrases/stated-role.ts';

/**
 * Gives whom the lede names first the office that the headline heralds without a name: "Ny rektor på Vedboskolan", where
 * nothing else tells what that person is, and nobody else is said to hold it.
 */
export function stateHeralded(document: TextDocument, cast: Cast): void {
  const headline = document.blocks.find(({ role }) => role === 'headline');
  const lede = document.blocks.find(({ role }) => role === 'lede');
  if (headline === undefined || lede === undefined) return;
  for (let at = headline.first; at + 1 < headline.last; at += 1) {
    const range = document.lexicon.isNew(wordIn(document, at))
      ? titlePhrase(document, at + 1, headline.last, true)
      : null;
    if (range === null) continue;
    const role = wordsAt(document, range);
    let first: Figure | null = null;
    let furthest = lede.end;
    for (const figure of cast.figures)
      for (const { start } of figure.certain ? figure.mentions.values() : [])
        if (start >= lede.start && start < furthest) [first, furthest] = [figure, start];
    if (first?.jobTitle === null && holderOf(document, cast, role, range.start) === null) stateRole(first, role);
    return;
  }
}
