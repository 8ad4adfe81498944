import type { TextDocument } from '../../structure/document.ts';
import type { FoundQuotation } from '../direct/found.ts';
import { type Identity, presumed } from './identity.ts';

/** Who says the words of a headline further down, or the only one who speaks. */
export function saysIt(
  document: TextDocument,
  found: readonly FoundQuotation[],
  identities: readonly (Identity | null)[],
  headline: FoundQuotation,
): Identity | null {
  const place = sayingAgain(document, found, headline, (index) => identities[index] != null);
  // Nobody says just this: most likely whoever speaks first.
  const source = place >= 0 || headline.partial ? identities[place] : identities.find((identity) => identity !== null);
  return source ? presumed(source) : null;
}

/** Index of another quotation that holds the words of a headline, or -1. */
export function sayingAgain(
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
