import type { TextDocument } from '../../structure/document.ts';
import { wordAt } from '../../text/words.ts';
import type { FoundQuotation } from '../direct/found.ts';
import type { Figure } from '../people/figure.ts';
import { isKindBefore, isOrganisationName } from '../phrases/name-organisation.ts';
import { NAME_LIMIT } from '../phrases/name-end.ts';
import type { Identity } from './identity.ts';

/**
 * Makes bodies of those whom the text names by a single word, whom nothing in it shows to be somebody, a title, a given
 * name, a pronoun or words of their own, and of whom it only reports: "Malta uppger att"; and, whatever they say, of those
 * whom it elsewhere shows to be one: "the provider Norvik", "Norvik, which …", "About Norvik"; and of several
 * words, where somebody's office is theirs: "Bright Futures director NAME".
 */
export function makeBodies(
  document: TextDocument,
  found: readonly FoundQuotation[],
  identities: (Identity | null)[],
): void {
  const people = new Set<Figure>();
  const speakers = new Set<Figure>();
  const bodies = new Set<string | null>();
  const owners = new Set(identities.flatMap((identity) => beginnings(identity?.figure?.jobTitle ?? '')));
  found.forEach(({ kind, attribution }, index) => {
    const { figure, type, affiliation } = identities[index] ?? {};
    if (type === 'organisation' && affiliation) bodies.add(affiliation);
    if (!figure) return;
    if (kind === 'direct') speakers.add(figure);
    if (attribution !== null && (attribution.phrase.kind !== 'name' || attribution.phrase.honorific))
      people.add(figure);
  });
  const known = new Map<Figure, boolean>();
  identities.forEach((identity, index) => {
    const figure = identity?.figure;
    if (!figure || people.has(figure) || figure.jobTitle !== null || figure.gender !== null) return;
    let body = known.get(figure);
    if (body === undefined) {
      const told = !figure.shown && !speakers.has(figure);
      body =
        bodies.has(figure.name) ||
        (figure.parts.length === 1 ? told || isShownBody(document, figure) : owners.has(figure.name));
      known.set(figure, body);
    }
    if (!body) return;
    figure.certain = false;
    identities[index] = { ...identity, type: 'organisation', figure: null, name: null, affiliation: figure.name };
  });
}

/** What an office may begin with that is no part of its title, of two to five words: "Bright Futures" of "Bright Futures director". */
function beginnings(office: string): string[] {
  const words = office.split(' ', NAME_LIMIT + 1);
  return words.map((_, count) => words.slice(0, count).join(' ')).slice(2);
}

/** Mentions of one name that are looked at. */
const MENTIONS = 40;

/** Whether what stands beside any mention of a name shows a body, or what a publisher says of itself is about it. */
function isShownBody(document: TextDocument, { mentions }: Figure): boolean {
  const profile = document.blocks.filter(({ role }) => role === 'boilerplate');
  return [...mentions.keys()].slice(0, MENTIONS).some((start) => {
    const at = wordAt(document.words, start);
    return (
      isOrganisationName(document, at, at + 1) ||
      isKindBefore(document, at, at - 1) ||
      profile.some((block) => block.start <= start && start < block.end)
    );
  });
}
