import type { LabelledDocument, LabelledQuotation } from './corpus.ts';

/** The forms that a labelled quotation shows, told from its label and the text around it. */
export function phenomenaOf(document: LabelledDocument, quotation: LabelledQuotation): string[] {
  const tests = quotation.kind === 'indirect' ? REPORTED : [...SPOKEN, ...ATTRIBUTED];
  const own = Object.entries(Object.fromEntries(tests)).flatMap(([name, shows]) =>
    shows(document, quotation) ? [name] : [],
  );
  return [...new Set([...own, ...(quotation.phenomena ?? [])])];
}

type Test = (document: LabelledDocument, quotation: LabelledQuotation) => boolean;

const first = ({ spans }: LabelledQuotation): number => spans[0]?.[0] ?? 0;
const last = ({ spans }: LabelledQuotation): number => spans.at(-1)?.[1] ?? 0;
const before = ({ text }: LabelledDocument, quotation: LabelledQuotation): string =>
  text.slice(Math.max(0, first(quotation) - 8), first(quotation));
const inside = ({ text }: LabelledDocument, { spans }: LabelledQuotation): string =>
  spans.map(([start, end]) => text.slice(start, end)).join(' ');

/** Where the words stand and how they are marked. */
const SPOKEN: readonly (readonly [string, Test])[] = [
  ['dash-led', (document, quotation) => /[-–—−]\s*$/u.test(before(document, quotation))],
  ['quoted', (document, quotation) => /["“”„«»‘’'‚]$/u.test(before(document, quotation))],
  [
    'colon-led',
    (document, quotation) =>
      before(document, quotation)
        .replace(/[\s"“”„«»‘’'‚–—−-]+$/u, '')
        .endsWith(':'),
  ],
  ['interrupted', (_, { spans }) => spans.length > 1],
  [
    'several paragraphs',
    (document, quotation) => /\n\s*\n/.test(document.text.slice(first(quotation), last(quotation))),
  ],
  ['several sentences', (document, quotation) => /[.!?]\s+\p{Lu}/u.test(inside(document, quotation))],
  ['nested marks', (document, quotation) => /["“”„«»‘]/u.test(inside(document, quotation))],
  ['partial', (_, { partial }) => partial === true],
  [
    'in headline or lede',
    ({ headline, lede }, quotation) =>
      [headline, lede].some(
        (range) => range != null && first(quotation) >= range.start && last(quotation) <= range.end,
      ),
  ],
];

/** Who is named, how, and where. */
const ATTRIBUTED: readonly (readonly [string, Test])[] = [
  ['attribution first', (_, quotation) => attributionAt(quotation) < first(quotation)],
  [
    'attribution behind',
    (_, quotation) => attributionAt(quotation) > last(quotation) && attributionAt(quotation) < Infinity,
  ],
  ['no attribution', (_, { cue, speaker }) => !cue && !speaker?.mention],
  ['name without a verb', (_, { cue, speaker }) => !cue && Boolean(speaker?.mention)],
  ['full name', (_, { speaker }) => isPerson(speaker) && speaker?.mention != null && speaker.mention === speaker.name],
  [
    'part of the name',
    (_, { speaker }) =>
      isPerson(speaker) &&
      speaker?.mention != null &&
      speaker.name != null &&
      speaker.mention !== speaker.name &&
      speaker.name.includes(speaker.mention),
  ],
  [
    'pronoun or title for a name',
    (_, { speaker }) =>
      isPerson(speaker) && speaker?.mention != null && speaker.name != null && !speaker.name.includes(speaker.mention),
  ],
  ['unnamed speaker', (_, { speaker }) => speaker != null && speaker.type !== 'organisation' && speaker.name == null],
  ['organisation as speaker', (_, { speaker }) => speaker?.type === 'organisation'],
  [
    'role stated elsewhere',
    ({ text }, { speaker }) => {
      if (!speaker?.role || !speaker.mentionSpan) return false;
      const [start, end] = speaker.mentionSpan;
      return !text
        .slice(Math.max(0, start - 80), end + 160)
        .toLowerCase()
        .includes(speaker.role.toLowerCase());
    },
  ],
];

const REPORTED: readonly (readonly [string, Test])[] = [
  [
    'source preposition or verb behind',
    (_, quotation) => attributionAt(quotation) > last(quotation) && attributionAt(quotation) < Infinity,
  ],
  ['reporting clause first', (_, quotation) => attributionAt(quotation) < first(quotation)],
  ['organisation as speaker', (_, { speaker }) => speaker?.type === 'organisation'],
];

function attributionAt({ cueSpan, speaker }: LabelledQuotation): number {
  return cueSpan?.[0] ?? speaker?.mentionSpan?.[0] ?? Infinity;
}

function isPerson(speaker: LabelledQuotation['speaker']): boolean {
  return speaker?.type === 'person';
}
