import type { LabelledQuotation, LabelledSpeaker, Span } from './corpus.ts';

/** A quotation with the start offsets of its words. */
export interface Worded {
  readonly quotation: LabelledQuotation;
  readonly words: ReadonlySet<number>;
}

/** Which prediction a labelled quotation was paired with, and how well their words agree. */
export interface Match {
  readonly predicted: Worded;
  /** Word F1, above 0; 1 where the words are the same. */
  readonly f1: number;
}

/** Word F1 from which two quotations count as the same. */
export const OVERLAP = 0.8;

/** The start offsets of the words of a quotation. Two quotations agree where these agree. */
export function withWords(text: string, quotation: LabelledQuotation): Worded {
  return { quotation, words: wordsIn(text, quotation.spans) };
}

export function wordsIn(text: string, spans: readonly Span[]): Set<number> {
  const found = new Set<number>();
  for (const [start, end] of spans) {
    for (const match of text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)) found.add(start + match.index);
  }
  return found;
}

/** F1 of two sets of words: 1 where they are equal, 0 where they share none. */
export function wordF1(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0;
  for (const at of a) if (b.has(at)) both += 1;
  return both === 0 ? 0 : (2 * both) / (a.size + b.size);
}

/** Pairs quotations, each at most once, those first whose words agree best. */
export function pair(gold: readonly Worded[], predicted: readonly Worded[]): ReadonlyMap<Worded, Match> {
  const candidates = gold.flatMap((labelled) =>
    predicted.map((found) => ({ labelled, predicted: found, f1: wordF1(labelled.words, found.words) })),
  );
  const matches = new Map<Worded, Match>();
  const taken = new Set<Worded>();
  for (const { labelled, predicted: found, f1 } of candidates
    .filter((candidate) => candidate.f1 > 0)
    .sort((a, b) => b.f1 - a.f1)) {
    if (matches.has(labelled) || taken.has(found)) continue;
    matches.set(labelled, { predicted: found, f1 });
    taken.add(found);
  }
  return matches;
}

/** Whether nearly all words of a prediction lie in one quotation that is not scored here. */
export function liesInside({ words }: Worded, others: readonly Worded[]): boolean {
  return others.some((other) => {
    let both = 0;
    for (const at of words) if (other.words.has(at)) both += 1;
    return both >= OVERLAP * words.size;
  });
}

export function sameSpans(a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === b.length && a.every(([start, end], index) => start === b[index]?.[0] && end === b[index][1]);
}

/** Whether the two mentions share a place in the text, or neither has one. */
export function sameMention(
  gold: LabelledSpeaker | null | undefined,
  predicted: LabelledSpeaker | null | undefined,
): boolean {
  const a = gold?.mentionSpan;
  const b = predicted?.mentionSpan;
  return a && b ? a[0] < b[1] && b[0] < a[1] : !a && !b;
}

/** Whether two speakers are the same one: by resolved name, or without a name by their words. */
export function samePerson(
  gold: LabelledSpeaker | null | undefined,
  predicted: LabelledSpeaker | null | undefined,
): boolean {
  const accepted = namesOf(gold);
  const found = namesOf(predicted);
  return accepted.length === 0 ? found.length === 0 : found.some((name) => accepted.includes(name));
}

/** The forms by which a speaker is known: the name; of an organisation or somebody unnamed, the words. Empty for nobody. */
export function namesOf(speaker: LabelledSpeaker | null | undefined): string[] {
  const forms = speaker?.name ? [speaker.name, ...(speaker.aliases ?? [])] : [speaker?.organisation, speaker?.mention];
  return forms.map(plain).filter((form) => form !== '');
}

/** Whether one role holds the other as whole words, and that is at least half of it. */
export function sameRole(gold: string | null | undefined, predicted: string | null | undefined): boolean {
  const [a, b] = [plain(gold), plain(predicted)];
  const [longer, shorter] = a.length >= b.length ? [a, b] : [b, a];
  return (
    shorter !== '' &&
    ` ${longer} `.includes(` ${shorter} `) &&
    2 * shorter.split(' ').length >= longer.split(' ').length
  );
}

function plain(words: string | null | undefined): string {
  return (words ?? '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
