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
  /** Offset in the same block behind which nothing more is said by whom a dash led to. */
  told: number | undefined;
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
    told: undefined,
  };
}

/** Words in marks that are a part of somebody's sentence. */
export function partBy(subject: FoundAttribution | null, block: number): FoundQuotation {
  const attribution: FoundAttribution | null = subject && { ...subject, order: 'label' };
  const rule = `marks/part${subject ? `-${subject.phrase.kind}` : ''}`;
  return speech(attribution, rule, 'low', block, true);
}

/** Quotations in reading order without the spans that begin inside another's: what is said is said once, by the first. */
export function apart(found: FoundQuotation[]): FoundQuotation[] {
  let end = 0;
  const areApart = found.every(({ spans }) =>
    spans.every((span) => {
      const isApart = span.start >= end;
      end = span.end;
      return isApart;
    }),
  );
  if (areApart) return found;
  const said = found.flatMap((quotation) => quotation.spans.map((span) => ({ quotation, span })));
  said.sort((a, b) => a.span.start - b.span.start);
  for (const quotation of found) quotation.spans = [];
  end = 0;
  for (const { quotation, span } of said)
    if (span.start >= end) {
      quotation.spans.push(span);
      end = span.end;
    }
  return found.filter(({ spans }) => spans.length > 0);
}

/** Whether words whose mark opens again have their speaker behind the first paragraph or the last, or in both: "Anna Berg said, “It is. ¶ “It was,” said Berg." */
export function isNamedAgain(
  text: string,
  { attribution }: FoundQuotation,
  again: Pick<FoundQuotation, 'attribution'>,
): boolean {
  if (attribution === null || again.attribution === null) return true;
  const [first, second] = [attribution.phrase, again.attribution.phrase];
  const named = text.slice(first.mention.start, first.mention.end);
  const short = text.slice(second.mention.start, second.mention.end);
  return first.kind === 'name' && (second.kind === 'pronoun' || named === short || named.endsWith(` ${short}`));
}
