import type { FoundQuotation } from '../direct/found.ts';
import type { Figure } from '../people/figure.ts';
import type { Identity } from './identity.ts';

/**
 * Makes bodies of those whom the text names by a single word, whom nothing in it shows to be somebody, a title, a given
 * name, a pronoun or words of their own, and of whom it only reports: "Malta uppger att".
 */
export function makeBodies(found: readonly FoundQuotation[], identities: (Identity | null)[]): void {
  const people = new Set<Figure>();
  found.forEach(({ kind, attribution }, index) => {
    const figure = identities[index]?.figure;
    if (figure && (kind === 'direct' || attribution?.phrase.kind !== 'name' || attribution.phrase.honorific))
      people.add(figure);
  });
  identities.forEach((identity, index) => {
    const figure = identity?.figure;
    if (!figure || people.has(figure) || !isLone(figure)) return;
    figure.certain = false;
    identities[index] = { ...identity, type: 'organisation', figure: null, name: null, affiliation: figure.name };
  });
}

function isLone({ parts, jobTitle, gender, shown }: Figure): boolean {
  return parts.length === 1 && jobTitle === null && gender === null && !shown;
}
