import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Corpus, LabelledDocument, LabelledQuotation, LabelledRange, LabelledSpeaker, Span } from './corpus.ts';

/** A label that is written as words is looked up in the text; `{from, to}` spans long passages. */
type Passage = string | { readonly from: string; readonly to: string };

/** A quotation as a sample writes it: words, no offsets. */
interface WrittenQuotation {
  readonly kind: 'direct' | 'indirect';
  readonly partial?: boolean;
  readonly optional?: boolean;
  readonly spans: readonly Passage[];
  readonly cue?: string | null;
  /** Words that hold the cue, where the nearest place is another one. */
  readonly cueAt?: string;
  readonly mention?: string | null;
  readonly mentionAt?: string;
  /** Absent where nobody is named and nobody can be told. */
  readonly type?: LabelledSpeaker['type'] | null;
  readonly name?: string | null;
  readonly role?: string | null;
  readonly organisation?: string | null;
  readonly aliases?: readonly string[];
}

interface WrittenSample {
  readonly lang: string;
  readonly text: string;
  readonly headline?: Passage | null;
  readonly lede?: Passage | null;
  readonly furniture?: readonly ({ readonly kind: string } & (
    { readonly text: string } | { readonly from: string; readonly to: string }
  ))[];
  readonly quotes?: readonly WrittenQuotation[];
}

/** The folder of the annotated sample releases, one YAML file each, by language. */
export const SAMPLES: string = join(import.meta.dirname, '..', 'releases');

/** Reads the annotated samples of a folder: `LANG/SLUG.yaml`. The label strings are resolved to offsets of the text. */
export function readSamples(folder: string = SAMPLES): Corpus {
  const documents = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .flatMap((lang) =>
      readdirSync(join(folder, lang))
        .filter((name) => name.endsWith('.yaml'))
        .sort()
        .map((name) => readSample(join(folder, lang, name), `${lang}-${name.slice(0, -'.yaml'.length)}`)),
    );
  return { name: 'samples', documents };
}

function readSample(file: string, id: string): LabelledDocument {
  try {
    // The shape is checked by resolving it: every label has to be found in the text.
    return resolveSample(parse(readFileSync(file, 'utf8')) as WrittenSample, id);
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/**
 * Resolves the labels of a sample to offsets.
 *
 * Headline, lede and furniture are the first place that fills whole lines, else the first place at all. A span is the
 * first place behind the beginning of the quotation before. Cue and mention are the place nearest to the spans (the
 * mention: to the cue) in the same paragraph or the next, outside all spans and furniture.
 *
 * @throws Error where a label isn't found in the text, or two of them overlap
 */
export function resolveSample(sample: WrittenSample, id: string): LabelledDocument {
  const text = sample.text.replace(/\n+$/, '');
  const headline = sample.headline ? findLines(text, sample.headline, 0) : null;
  const lede = sample.lede ? findLines(text, sample.lede, headline?.[1] ?? 0) : null;
  const furniture: (LabelledRange & { kind: string })[] = [];
  for (const { kind, ...passage } of sample.furniture ?? []) {
    const [start, end] = findLines(text, 'text' in passage ? passage.text : passage, furniture.at(-1)?.end ?? 0);
    furniture.push({ start, end, kind });
  }
  const written = sample.quotes ?? [];
  const spans = findSpans(
    text,
    written,
    furniture.map(({ start, end }): Span => [start, end]),
  );
  const taken: Span[] = [...spans.flat(), ...furniture.map(({ start, end }): Span => [start, end])];
  const quotes = written.map((quotation, index) =>
    findAttribution(text, quotation, spans[index] ?? [], taken, `${id}-q${index + 1}`),
  );
  const range = (span: Span | null): LabelledRange | null => (span === null ? null : { start: span[0], end: span[1] });
  return { id, lang: sample.lang, text, headline: range(headline), lede: range(lede), furniture, quotes };
}

function findLines(text: string, passage: Passage, from: number): Span {
  const opening = typeof passage === 'string' ? passage : passage.from;
  const fills = (start: number, end: number): boolean =>
    (start === 0 || text[start - 1] === '\n') &&
    (typeof passage !== 'string' || end === text.length || text[end] === '\n');
  let start = text.indexOf(opening, from);
  const first = start;
  while (start >= 0 && !fills(start, start + opening.length)) start = text.indexOf(opening, start + 1);
  if (start < 0) start = first;
  return passageAt(text, passage, start, from);
}

function passageAt(text: string, passage: Passage, start: number, from: number): Span {
  const to = typeof passage === 'string' ? passage : passage.to;
  const end = start < 0 ? -1 : typeof passage === 'string' ? start : text.indexOf(to, start);
  if (end < 0) throw new Error(`not found behind offset ${from}: ${JSON.stringify(passage)}`);
  return [start, end + to.length];
}

/** The spans of all quotations. Words that occur twice are taken in reading order. */
function findSpans(text: string, quotations: readonly WrittenQuotation[], furniture: readonly Span[]): Span[][] {
  const taken: Span[] = [];
  let begin = 0;
  return quotations.map(({ spans }) => {
    let from = begin;
    const found = spans.map((passage) => {
      let span = find(text, passage, from);
      while (meets(span, taken)) span = find(text, passage, span[0] + 1);
      if (meets(span, furniture)) throw new Error(`a quotation in the furniture: ${JSON.stringify(passage)}`);
      taken.push(span);
      from = span[1];
      return span;
    });
    begin = (found[0]?.[0] ?? begin) + 1;
    return found;
  });
}

function find(text: string, passage: Passage, from: number): Span {
  return passageAt(text, passage, text.indexOf(typeof passage === 'string' ? passage : passage.from, from), from);
}

/** Finds cue and mention of a quotation, and adds them to what is taken. */
function findAttribution(
  text: string,
  quotation: WrittenQuotation,
  spans: readonly Span[],
  taken: Span[],
  id: string,
): LabelledQuotation {
  const { kind, partial, optional, cue, cueAt, mention, mentionAt, type, name, role, organisation, aliases } =
    quotation;
  const place = (
    words: string | null | undefined,
    at: string | undefined,
    around: readonly Span[],
    genitive: boolean,
  ): Span | null => {
    if (!words) return null;
    const span = at === undefined ? nearest(text, words, around, taken, genitive) : inside(text, words, at);
    if (span === null || meets(span, taken)) throw new Error(`${id}: no place for ${JSON.stringify(words)}`);
    taken.push(span);
    return span;
  };
  const cueSpan = place(cue, cueAt, spans, false);
  const mentionSpan = place(mention, mentionAt, cueSpan === null ? spans : [cueSpan], true);
  if (!type && (name || mention)) throw new Error(`${id}: a speaker without a type`);
  return {
    id,
    kind,
    ...(partial && { partial }),
    ...(optional && { optional }),
    spans,
    cue: cue ?? null,
    cueSpan,
    speaker: type
      ? {
          type,
          mention: mention ?? null,
          mentionSpan,
          name: name ?? null,
          role: role ?? null,
          organisation: organisation ?? null,
          ...(aliases && { aliases }),
        }
      : null,
  };
}

function inside(text: string, words: string, at: string): Span | null {
  const around = text.indexOf(at);
  const start = around < 0 ? -1 : text.indexOf(words, around);
  return start < 0 || start + words.length > around + at.length ? null : [start, start + words.length];
}

/** The place of some whole words that is nearest to the given spans and free; with `genitive`, an -s may follow. */
function nearest(
  text: string,
  words: string,
  around: readonly Span[],
  taken: readonly Span[],
  genitive: boolean,
): Span | null {
  let best: { readonly distance: number; readonly span: Span } | null = null;
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const span: Span = [start, start + words.length];
    if (!standsAlone(text, span, genitive) || meets(span, taken)) continue;
    for (const [from, to] of around) {
      const distance = start >= to ? start - to : from - span[1];
      const between = text.slice(Math.min(to, span[1]), Math.max(from, start));
      if (between.split('\n\n').length > 2) continue;
      if (best === null || distance < best.distance) best = { distance, span };
    }
  }
  return best?.span ?? null;
}

function standsAlone(text: string, [start, end]: Span, genitive: boolean): boolean {
  const letter = (at: number): boolean => /[\p{L}\p{N}_]/u.test(text.charAt(at));
  const behind = genitive && text[end] === 's' && letter(end - 1) ? end + 1 : end;
  return !letter(start - 1) && (!letter(end) || !letter(behind));
}

function meets([start, end]: Span, others: readonly Span[]): boolean {
  return others.some(([from, to]) => start < to && from < end);
}
