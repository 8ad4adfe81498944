import type { TextDocument } from '../../structure/document.ts';
import type { FoundQuotation } from '../direct/found.ts';

/** Whether a quotation is speech in the paragraph right behind another. */
export function isUpon(one: FoundQuotation, other: FoundQuotation): boolean {
  return one.kind === 'direct' && other.kind === 'direct' && one.block === other.block + 1;
}

/** Whether a quotation is a paragraph of speech without an attribution. */
export function isTurnAlone({ attribution, rule }: FoundQuotation): boolean {
  return attribution === null && (rule === 'dash' || rule === 'marks/block');
}

/** Whether words said end in a question mark. */
export function asks({ text }: TextDocument, { spans }: FoundQuotation): boolean {
  return text.charCodeAt((spans.at(-1)?.end ?? 0) - 1) === 0x3f;
}
