import type { Person, Quotation, Range, Speaker, TextRange } from '../../model/press-release.ts';
import type { TextDocument } from '../../structure/document.ts';
import type { Cast, Figure } from '../people/figure.ts';
import type { FoundQuotation } from '../direct/found.ts';
import type { Identity } from './identity.ts';
import { collectShortMentions } from '../people/short-mentions.ts';

/** Quotations with their speakers, and the people of the release. */
export interface Resolved {
  readonly quotations: readonly Quotation[];
  readonly people: readonly Person[];
}

/** Writes quotations and people as the model has them, numbered in the order of the text. */
export function write(
  document: TextDocument,
  cast: Cast,
  found: readonly FoundQuotation[],
  identities: readonly (Identity | null)[],
): Resolved {
  collectShortMentions(document, cast);
  const figures = cast.figures.filter((figure) => figure.certain);
  const mentions = new Map(
    figures.map((figure) => [figure, [...figure.mentions.values()].sort((a, b) => a.start - b.start)]),
  );
  const firstOf = (figure: Figure): number => mentions.get(figure)?.[0]?.start ?? 0;
  figures.sort((a, b) => firstOf(a) - firstOf(b));
  const ids = new Map(figures.map((figure, index) => [figure, `p${String(index + 1)}`]));
  const people = figures.map((figure) =>
    known<Person>({
      id: ids.get(figure) ?? '',
      name: figure.name,
      jobTitle: figure.jobTitle ?? undefined,
      affiliation: figure.affiliation ?? undefined,
      mentions: mentions.get(figure) ?? [],
    }),
  );
  const quotations = found.map((quotation, index) =>
    writeQuotation(document, quotation, identities[index] ?? null, `q${String(index + 1)}`, ids),
  );
  return { quotations, people };
}

function writeQuotation(
  document: TextDocument,
  quotation: FoundQuotation,
  identity: Identity | null,
  id: string,
  ids: ReadonlyMap<Figure, string>,
): Quotation {
  const { attribution, spans } = quotation;
  const cue = attribution?.cue ?? quotation.cue;
  const speaker = identity && speakerOf(identity, ids);
  return known<Quotation>({
    id,
    kind: quotation.kind,
    partial: quotation.partial || undefined,
    spans,
    text: spans.map((span) => document.text.slice(span.start, span.end)).join(' '),
    cue: cue && textRange(document, cue),
    mention: attribution ? textRange(document, attribution.phrase.mention) : undefined,
    attributionRange: attribution ? { start: attribution.start, end: attribution.end } : undefined,
    speaker,
    attribution: 'inferred',
    rule: quotation.rule,
    confidence: confidenceOf(quotation, identity),
  });
}

/**
 * The fields that have a value, in their order. Not by spreads in the middle of a literal: V8 gives what stands behind
 * one a hidden class of its own each time.
 */
function known<One extends object>(fields: { readonly [Key in keyof One]: One[Key] | undefined }): One {
  const found: { -readonly [Key in keyof One]?: One[Key] } = {};
  for (const key in fields) if (fields[key] !== undefined) found[key] = fields[key];
  // What must be there is: only what may be absent takes `undefined` above.
  return found as One;
}

function speakerOf(identity: Identity, ids: ReadonlyMap<Figure, string>): Speaker {
  const { type, figure } = identity;
  return known<Speaker>({
    type,
    person: figure ? ids.get(figure) : undefined,
    name: figure?.name ?? identity.name,
    jobTitle: figure?.jobTitle ?? identity.jobTitle ?? undefined,
    affiliation: figure?.affiliation ?? identity.affiliation ?? undefined,
  });
}

function confidenceOf(quotation: FoundQuotation, identity: Identity | null): Quotation['confidence'] {
  if (identity === null) return 'low';
  if (!identity.stated) return identity.sure ? 'medium' : 'low';
  return identity.sure ? quotation.confidence : quotation.confidence === 'high' ? 'medium' : 'low';
}

function textRange(document: TextDocument, range: Range): TextRange {
  return { start: range.start, end: range.end, text: document.text.slice(range.start, range.end) };
}
