import type { PressRelease, Quotation, Range } from '../model/press-release.ts';

/** A range as an annotation writes it: `[start, end]`, UTF-16 code units. */
export type Span = readonly [start: number, end: number];

/** Who speaks: as written at the quotation, and as the whole text tells. Null where it does not. */
export interface AnnotatedSpeaker {
  readonly type: 'person' | 'organisation' | 'other';
  readonly mention: string | null;
  readonly mentionSpan: Span | null;
  readonly name: string | null;
  readonly role: string | null;
  readonly organisation: string | null;
}

/** A quotation by its places; `spans` hold the spoken words alone. */
export interface AnnotatedQuotation {
  readonly id: string;
  readonly kind: 'direct' | 'indirect';
  readonly partial?: true;
  readonly spans: readonly Span[];
  readonly cue: string | null;
  readonly cueSpan: Span | null;
  readonly speaker: AnnotatedSpeaker | null;
  readonly rule: string;
  readonly confidence: Quotation['confidence'];
}

/** A release as an annotation line: offsets only, to compare with annotated corpora. */
export interface Annotation {
  readonly id: string;
  readonly lang: string;
  readonly headline: Range | null;
  readonly lede: Range | null;
  readonly furniture: readonly (Range & { readonly kind: string })[];
  readonly quotes: readonly AnnotatedQuotation[];
  readonly people: readonly {
    readonly name: string;
    readonly role: string | null;
    readonly organisation: string | null;
    readonly mentions: readonly Span[];
  }[];
}

/** Writes a release as an annotation. Second headline, contacts, boilerplate and dateline count as furniture here. */
export function toAnnotation(release: PressRelease): Annotation {
  const { ranges = {}, furniture = [], about = [], quotations = [], people = [] } = release;
  const fields = Object.entries(ranges);
  const others = [
    ...joinRanges(fields.filter(([field]) => field.startsWith('contactPoints')).map(([, range]) => range)).map(
      (range) => ({ ...range, kind: 'contact' }),
    ),
    ...fields
      .filter(([field]) => field.startsWith('dateline'))
      .map(([, { start, end }]) => ({ start, end, kind: 'date' })),
    ...fields
      .filter(([field]) => field === 'alternativeHeadline')
      .map(([, { start, end }]) => ({ start, end, kind: 'other' })),
  ];
  return {
    id: release.id,
    lang: release.inLanguage,
    headline: ranges.headline ?? null,
    lede: ranges.lede ?? null,
    furniture: [
      ...furniture.map(({ start, end, kind }) => ({ start, end, kind })),
      ...about.map(({ start, end }) => ({ start, end, kind: 'boilerplate' })),
      ...others,
    ].sort((a, b) => a.start - b.start),
    quotes: quotations.map(annotateQuotation),
    people: people.map(({ name, jobTitle, affiliation, mentions }) => ({
      name,
      role: jobTitle ?? null,
      organisation: affiliation ?? null,
      mentions: mentions.map(span),
    })),
  };
}

/** Ranges that follow each other directly, as one. */
function joinRanges(ranges: readonly Range[]): readonly Range[] {
  const joined: Range[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last?.end === start) joined[joined.length - 1] = { start: last.start, end };
    else joined.push({ start, end });
  }
  return joined;
}

function annotateQuotation(quotation: Quotation): AnnotatedQuotation {
  const { id, kind, partial, spans, cue, mention, speaker, rule, confidence } = quotation;
  return {
    id,
    kind,
    ...(partial && { partial }),
    spans: spans.map(span),
    cue: cue?.text ?? null,
    cueSpan: cue ? span(cue) : null,
    speaker: speaker && {
      type: speaker.type,
      mention: mention?.text ?? null,
      mentionSpan: mention ? span(mention) : null,
      name: speaker.name,
      role: speaker.jobTitle ?? null,
      organisation: speaker.affiliation ?? null,
    },
    rule,
    confidence,
  };
}

function span({ start, end }: Range): Span {
  return [start, end];
}
