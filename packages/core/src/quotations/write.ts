import type { Person, Quotation, Range, Speaker, TextRange } from '../model/press-release.ts';
import type { TextDocument } from '../structure/document.ts';
import type { Cast, Figure } from './figure.ts';
import type { FoundQuotation } from './found.ts';
import type { Identity } from './identity.ts';
import { collectShortMentions } from './short-mentions.ts';

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
  const people = figures.map((figure): Person => ({
    id: ids.get(figure) ?? '',
    name: figure.name,
    ...(figure.jobTitle !== null && { jobTitle: figure.jobTitle }),
    ...(figure.affiliation !== null && { affiliation: figure.affiliation }),
    mentions: mentions.get(figure) ?? [],
  }));
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
  return {
    id,
    kind: quotation.kind,
    ...(quotation.partial && { partial: true }),
    spans,
    text: spans.map((span) => document.text.slice(span.start, span.end)).join(' '),
    ...(cue && { cue: textRange(document, cue) }),
    ...(attribution && { mention: textRange(document, attribution.phrase.mention) }),
    ...(attribution && { attributionRange: { start: attribution.start, end: attribution.end } }),
    speaker,
    attribution: 'inferred',
    rule: quotation.rule,
    confidence: confidenceOf(quotation, identity),
  };
}

function speakerOf({ type, figure, ...known }: Identity, ids: ReadonlyMap<Figure, string>): Speaker {
  const person = figure ? ids.get(figure) : undefined;
  const jobTitle = figure?.jobTitle ?? known.jobTitle;
  const affiliation = figure?.affiliation ?? known.affiliation;
  return {
    type,
    ...(person !== undefined && { person }),
    name: figure?.name ?? known.name,
    ...(jobTitle !== null && { jobTitle }),
    ...(affiliation !== null && { affiliation }),
  };
}

function confidenceOf(quotation: FoundQuotation, identity: Identity | null): Quotation['confidence'] {
  if (identity === null) return 'low';
  if (!identity.stated) return identity.sure ? 'medium' : 'low';
  return identity.sure ? quotation.confidence : quotation.confidence === 'high' ? 'medium' : 'low';
}

function textRange(document: TextDocument, range: Range): TextRange {
  return { start: range.start, end: range.end, text: document.text.slice(range.start, range.end) };
}
