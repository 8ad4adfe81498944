/** What a reader may be told about who spoke, and where the source itself tells it. */
import type { Quotation, Range, TextRange } from '@talstreck/core/model';

/**
 * Whether the speaker may be named in public beyond the source's own words.
 *
 * Words put in the wrong mouth do harm: the attribution must be sure, stated by the source, or confirmed by a person.
 */
export function isPubliclyAttributed(quotation: Quotation): boolean {
  return (
    !!quotation.speaker &&
    (quotation.confidence === 'high' || quotation.attribution === 'stated' || quotation.attribution === 'confirmed')
  );
}

/** "Joanna Jonasson, insatsledare, Polisen", or null where the speaker has no name and no organisation. */
export function speakerLine(quotation: Quotation): string | null {
  const { speaker } = quotation;
  if (!speaker) return null;
  const { name, jobTitle, affiliation } = speaker;
  const person = joined(name, ', ', jobTitle);
  const isSaid = !affiliation || joined(name, ' ', jobTitle).toLowerCase().includes(affiliation.toLowerCase());
  return (isSaid ? person : joined(person, ', ', affiliation)) || null;
}

function joined(one: string | null | undefined, between: string, other: string | null | undefined): string {
  if (!other) return one ?? '';
  return one ? one + between + other : other;
}

/** What names the speaker in running text: the last part of the name, or of the organisation's; nothing where none has. */
export function namingPart({ speaker }: Quotation): string | undefined {
  return (speaker?.name ?? speaker?.affiliation)?.trim().split(/\s/).at(-1);
}

/** A sentence's end, read from where an attribution is known to be still going on. */
const SENTENCE_END = /[.!?…](?:\s|$)/;

/**
 * Where a block attributes the quotation: the range that the parser gives, or else cue and mention with what follows
 * them in their sentence, up to the next quoted words.
 */
export function attributionIn(quotation: Quotation, block: TextRange): Range | null {
  const { attributionRange, cue, mention, spans } = quotation;
  if (attributionRange) return attributionRange;
  const one = cue ?? mention;
  const other = mention ?? cue;
  if (!one || !other) return null;
  const start = Math.min(one.start, other.start);
  const end = Math.max(one.end, other.end);
  if (start < block.start || end > block.end) return null;
  const nextSpan = Math.min(block.end, ...spans.map((span) => span.start).filter((at) => at >= end));
  const rest = block.text.slice(end - block.start, nextSpan - block.start);
  const sentenceEnd = SENTENCE_END.exec(rest);
  return { start, end: sentenceEnd ? end + sentenceEnd.index + 1 : nextSpan };
}
