import type { Speaker } from '../model/press-release.ts';
import type { Figure } from './cast.ts';

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
