import type { TextDocument } from '../../structure/document.ts';
import type { FoundQuotation } from '../direct/found.ts';
import type { Cast } from '../people/figure.ts';
import type { Focus } from '../people/focus.ts';
import type { Identity } from './identity.ts';

/** What an unattributed quotation is seen by: the ones before and behind it, and whom the text has come to. */
export interface Place {
  readonly document: TextDocument;
  readonly cast: Cast;
  readonly found: readonly FoundQuotation[];
  readonly identities: readonly (Identity | null)[];
  readonly index: number;
  readonly quotation: FoundQuotation;
  /** The speaker of the quotation before. */
  readonly earlier: Identity | null;
  /** The next who is named behind, on through unattributed words block by block. */
  readonly later: Identity | null;
  /** Whom the words between the quotation before and this one are about. */
  readonly about: Focus | null;
  /** Whether nobody else speaks in the document. */
  readonly alone: boolean;
}
