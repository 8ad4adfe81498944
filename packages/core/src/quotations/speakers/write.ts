import type { Person, Quotation, Range, Speaker, TextRange } from '../../model/press-release.ts';
import { type TextDocument, restore } from '../../structure/document.ts';
import { type Reading, givenRange, givenWords } from '../../text/reading.ts';
import type { Cast, Figure } from '../people/figure.ts';
import type { FoundQuotation } from '../direct/found.ts';
import type { Identity } from './identity.ts';
import { collectShortMentions } from '../people/short-mentions.ts';

/** Quotations with their speakers, and what writes the people of the release, for whom not everybody asks. */
export interface Resolved {
  readonly quotations: readonly Quotation[];
  readonly people: () => readonly Person[];
}

/** Writes quotations and people as the model has them, numbered in the order of the text. */
export function write(
  document: TextDocument,
  cast: Cast,
  found: readonly FoundQuotation[],
  identities: readonly (Identity | null)[],
  reading: Reading,
): Resolved {
  collectShortMentions(document, cast);
  restore(document, reading);
  const figures = cast.figures.filter((figure) => figure.certain);
  const firsts = new Map(figures.map((figure) => [figure, figure.firstMention]));
  figures.sort((a, b) => (firsts.get(a) ?? 0) - (firsts.get(b) ?? 0));
  const ids = new Map(figures.map((figure, index) => [figure, `p${String(index + 1)}`]));
  const people = (): Person[] => figures.map((figure) => writePerson(reading, figure, ids.get(figure) ?? ''));
  const quotations = found.map((quotation, index) =>
    writeQuotation(reading, quotation, identities[index] ?? null, `q${String(index + 1)}`, ids),
  );
  return { quotations, people };
}

/**
 * What is written field by field, in their order, and only those that have a value: a loop over the fields, or a spread
 * before the last of them, takes V8 many times as long.
 */
type Written<One> = { -readonly [Field in keyof One]?: One[Field] };

function writePerson(reading: Reading, { name, jobTitle, affiliation, mentions }: Figure, id: string): Person {
  const person: Written<Person> = { id, name };
  if (jobTitle !== null) person.jobTitle = jobTitle;
  if (affiliation !== null) person.affiliation = affiliation;
  person.mentions = [...mentions.values()]
    .map((mention) => givenWords(reading, mention))
    .sort((a, b) => a.start - b.start);
  return person as Person;
}

function writeQuotation(
  reading: Reading,
  quotation: FoundQuotation,
  identity: Identity | null,
  id: string,
  ids: ReadonlyMap<Figure, string>,
): Quotation {
  const { kind, partial, attribution, rule } = quotation;
  const spans = quotation.spans.map((span) => givenRange(reading, span));
  const cue = attribution?.cue ?? quotation.cue;
  const written: Written<Quotation> = { id, kind };
  if (partial) written.partial = true;
  written.spans = spans;
  written.text = spans.map((span) => reading.given.slice(span.start, span.end)).join(' ');
  if (cue) written.cue = textRange(reading, cue);
  if (attribution !== null) {
    written.mention = textRange(reading, attribution.phrase.mention);
    written.attributionRange = givenWords(reading, { start: attribution.start, end: attribution.end });
  }
  written.speaker = identity && speakerOf(identity, ids);
  written.attribution = 'inferred';
  written.rule = rule;
  written.confidence = confidenceOf(quotation, identity);
  return written as Quotation;
}

function speakerOf(identity: Identity, ids: ReadonlyMap<Figure, string>): Speaker {
  const { type, figure } = identity;
  const speaker: Written<Speaker> = { type };
  const person = figure ? ids.get(figure) : undefined;
  const jobTitle = figure?.jobTitle ?? identity.jobTitle;
  const affiliation = figure?.affiliation ?? identity.affiliation;
  if (person !== undefined) speaker.person = person;
  speaker.name = figure?.name ?? identity.name;
  if (jobTitle !== null) speaker.jobTitle = jobTitle;
  if (affiliation !== null) speaker.affiliation = affiliation;
  return speaker as Speaker;
}

function confidenceOf(quotation: FoundQuotation, identity: Identity | null): Quotation['confidence'] {
  if (identity === null) return 'low';
  if (!identity.stated) return identity.sure ? 'medium' : 'low';
  return identity.sure ? quotation.confidence : quotation.confidence === 'high' ? 'medium' : 'low';
}

function textRange(reading: Reading, range: Range): TextRange {
  const { start, end } = givenWords(reading, range);
  return { start, end, text: reading.given.slice(start, end) };
}
