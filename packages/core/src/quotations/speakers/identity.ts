import type { Speaker } from '../../model/press-release.ts';
import type { Figure } from '../people/figure.ts';

/** Whom a quotation is laid in the mouth of, before it is written out. */
export interface Identity {
  readonly type: Speaker['type'];
  readonly figure: Figure | null;
  readonly name: string | null;
  readonly jobTitle: string | null;
  readonly affiliation: string | null;
  /** Whether the source names the speaker here, rather than the surroundings. */
  readonly stated: boolean;
  readonly sure: boolean;
}

/** A person of the document. Somebody whom it gives no name has a role at most. */
export function personIdentity(figure: Figure, stated: boolean, sure: boolean): Identity {
  return {
    type: 'person',
    figure: figure.unnamed ? null : figure,
    name: figure.unnamed ? null : figure.name,
    jobTitle: figure.jobTitle,
    affiliation: figure.affiliation,
    stated,
    sure: sure && !figure.unnamed,
  };
}

/** Somebody of whom nothing is known. */
export function anonymous(type: Speaker['type']): Identity {
  return { type, figure: null, name: null, jobTitle: null, affiliation: null, stated: true, sure: false };
}

/** Somebody whom the text does not say to speak here. */
export function presumed(identity: Identity, sure = false): Identity {
  return { ...identity, stated: false, sure };
}

/** The first few people who are said to speak. */
export function distinct(identities: readonly (Identity | null)[]): readonly Identity[] {
  const people = new Map<Figure, Identity>();
  for (const identity of identities) {
    if (identity?.figure && !people.has(identity.figure)) people.set(identity.figure, identity);
    if (people.size > 2) break;
  }
  return [...people.values()];
}

/** The one who is said to speak beside somebody, where it is one. */
export function onlyOther(stated: readonly Identity[], supposed: Identity | null): Identity | null {
  const [other, ...more] = stated.filter(({ figure }) => figure !== supposed?.figure);
  return other && more.length === 0 ? presumed(other) : null;
}
