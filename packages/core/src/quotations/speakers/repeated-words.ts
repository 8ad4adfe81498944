import type { TextDocument } from '../../structure/document.ts';
import type { FoundQuotation } from '../direct/found.ts';
import { type Identity, presumed } from './identity.ts';

/** Who says the words of a headline further down, else whoever says most of them: of two who say as many, the first. */
export function saysIt(
  document: TextDocument,
  found: readonly FoundQuotation[],
  identities: readonly (Identity | null)[],
  headline: FoundQuotation,
): Identity | null {
  const place = sayingAgain(document, found, headline, (index) => identities[index] != null);
  if (place >= 0 || headline.partial) return identities[place] ? presumed(identities[place]) : null;
  const said = contentOf(document.lower, headline);
  let source: Identity | null = null;
  let most = -1;
  for (const [index, other] of found.entries()) {
    const identity = identities[index];
    // What is reported is nobody's wording.
    const direct = other.kind === 'direct' ? 1 : 0;
    if (!identity || most >= said.size + direct) continue;
    const shared = [...contentOf(document.lower, other)].filter((word) => said.has(word)).length + direct;
    if (shared > most) [source, most] = [identity, shared];
  }
  return source && presumed(source);
}

/** The longer words of a quotation. */
function contentOf(lower: string, quotation: FoundQuotation): Set<string> {
  return new Set(wordsOf(lower, quotation).match(/\p{L}{5,}/gu));
}

/** Index of another quotation that holds the words of a headline, or -1. */
export function sayingAgain(
  { lower }: TextDocument,
  found: readonly FoundQuotation[],
  headline: FoundQuotation,
  fits: (index: number) => boolean = () => true,
): number {
  const said = wordsOf(lower, headline).slice(0, 40);
  return found.findIndex((other, index) => other !== headline && fits(index) && wordsOf(lower, other).includes(said));
}

function wordsOf(lower: string, { spans }: FoundQuotation): string {
  return spans.map(({ start, end }) => lower.slice(start, end)).join(' ');
}

/** Who says words in a paragraph of their own that stand inside another quotation not far from them: a pull quote. */
export function pulledFrom(
  { lower }: TextDocument,
  found: readonly FoundQuotation[],
  identities: readonly (Identity | null)[],
  index: number,
): Identity | null {
  const quotation = found[index] as FoundQuotation;
  if (quotation.rule !== 'marks/block') return null;
  // The sign that closes it may be another there.
  const said = wordsOf(lower, quotation).slice(0, -1);
  if (said.length < SHORTEST_PULLED) return null;
  const longer = [...contentOf(lower, quotation)];
  const limit = Math.min(found.length, index + REACH);
  for (let at = Math.max(0, index - REACH); at < limit; at += 1) {
    const source = at === index ? null : identities[at];
    if (!source) continue;
    const words = wordsOf(lower, found[at] as FoundQuotation);
    // "“We must fund research to save lives”": a few words may be left out where all the longer ones are the same.
    if (words.includes(said) || (longer.length >= 4 && longer.every((word) => words.includes(word))))
      return presumed(source, true);
  }
  return null;
}

/** Who says in the headline a part of words that nothing else gives to anybody: "Berg: ”The bridge stays”". */
export function heralded(
  { blocks, lower }: TextDocument,
  found: readonly FoundQuotation[],
  identities: readonly (Identity | null)[],
  index: number,
): Identity | null {
  const [headline] = found;
  if (headline?.attribution == null || blocks[headline.block]?.role !== 'headline') return null;
  const said = wordsOf(lower, headline);
  const source = index > 0 && said.length >= SHORTEST_PULLED ? identities[0] : null;
  return source && wordsOf(lower, found[index] as FoundQuotation).includes(said) ? presumed(source) : null;
}

/** UTF-16 code units of the shortest pull quote. */
const SHORTEST_PULLED = 20;

/** Quotations before and behind a pull quote among which its source is looked for. */
const REACH = 20;
