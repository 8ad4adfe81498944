import type { Confidence, Range } from '../../model/press-release.ts';
import type { FoundAttribution } from '../attribution/found-attribution.ts';

/** A quotation as it was found, before its speaker is resolved. */
export interface FoundQuotation {
  kind: 'direct' | 'indirect';
  readonly partial: boolean;
  spans: Range[];
  attribution: FoundAttribution | null;
  /** Whose words an unattributed quotation takes over: the quotation before or after it, or nobody's. */
  link: 'none' | 'previous' | 'next' | 'headline';
  /** A cue without a speaker of its own: "och fortsätter:". */
  cue: Range | undefined;
  rule: string;
  confidence: Confidence;
  /** Index of its block. */
  readonly block: number;
  /** Offset of the stop behind which, in the same block, a dash leads somebody else's words. */
  stop: number | undefined;
}

/** Words said that nothing is known of but what is given; their spans and what else is known are written over. */
export function speech(
  attribution: FoundAttribution | null,
  rule: string,
  confidence: Confidence,
  block: number,
  partial = false,
  link: FoundQuotation['link'] = 'none',
): FoundQuotation {
  return {
    kind: 'direct',
    partial,
    spans: [],
    attribution,
    link,
    cue: undefined,
    rule,
    confidence,
    block,
    stop: undefined,
  };
}

/** Words in marks that are a part of somebody's sentence. */
export function partBy(subject: FoundAttribution | null, block: number): FoundQuotation {
  const attribution: FoundAttribution | null = subject && { ...subject, order: 'label' };
  const rule = `marks/part${subject ? `-${subject.phrase.kind}` : ''}`;
  return speech(attribution, rule, 'low', block, true);
}
