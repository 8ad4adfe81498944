import type { Block, Furniture, List, PressRelease, Range, TextBlock } from './model/press-release.ts';
import type { Language } from './languages/language.ts';
import { analyse } from './quotations/index.ts';
import type { DocumentBlock, TextDocument } from './structure/document.ts';
import { contactsIn } from './structure/contacts.ts';
import { placeIn } from './structure/dateline.ts';
import { isFurniture } from './structure/furniture.ts';
import { issuerIn } from './structure/issuer.ts';
import { statedDate } from './structure/stated-date.ts';
import { type Source, sourceOf } from './text/source.ts';

/** What the caller knows of a release; it goes before what the text says, unless that is the same date, but finer. */
export type KnownFields = Partial<
  Omit<PressRelease, 'text' | 'blocks' | 'quotations' | 'people' | 'furniture' | 'ranges'>
>;

export interface ParseSourceOptions {
  readonly languages: readonly Language[];
  /** BCP 47 tag; told from the text where it is not given. */
  readonly lang?: string | undefined;
  readonly id?: string | undefined;
  readonly fields?: KnownFields | undefined;
}

/** Reads plain text, as it was scraped, into a press release. */
export function parseText(text: string, options: ParseSourceOptions): PressRelease {
  return parseSource(sourceOf(text), options);
}

/** Reads a source that is already cut into blocks into a press release. Every range points into the text as it was given. */
export function parseSource(source: Source, { languages, lang, id, fields }: ParseSourceOptions): PressRelease {
  const { document, quotations, people } = analyse(source, { lang, languages });
  const { text, blocks, lexicon } = document;
  const ranges: Record<string, Range> = {};
  const part = (role: DocumentBlock['role'], field: string): string | undefined => {
    const block = blocks.find((candidate) => candidate.role === role);
    if (block === undefined) return undefined;
    const range = { start: block.textStart, end: block.end };
    ranges[field] = range;
    return text.slice(range.start, range.end);
  };
  const headline = part('headline', 'headline') ?? null;
  const alternativeHeadline = part('subheadline', 'alternativeHeadline');
  const lede = part('lede', 'lede');
  const dateline = datelineRange(document);
  if (dateline !== undefined) ranges['dateline'] = dateline;
  const date = statedDate(document);
  const contacts = contactRanges(document).flatMap((range) => {
    const found = contactsIn(text, range, lexicon);
    if (found.length === 0) ranges['contactPoints'] = range;
    return found;
  });
  contacts.forEach(({ start, end }, index) => (ranges[`contactPoints.${String(index)}`] = { start, end }));
  const place = dateline === undefined ? null : placeIn(text.slice(dateline.start, dateline.end), lexicon);
  const issuer = issuerIn(document);
  if (issuer !== null) ranges['publisher'] = issuer;
  const publisher = publisherOf(document, issuer);
  const release: PressRelease = {
    id: id ?? '',
    text,
    headline,
    inLanguage: lang ?? lexicon.language.code,
    blocks: bodyBlocks(document),
    ...(alternativeHeadline !== undefined && { alternativeHeadline }),
    ...(lede !== undefined && { lede }),
    ...(publisher !== undefined && { publisher }),
    ...(dateline !== undefined && {
      dateline: {
        text: text.slice(dateline.start, dateline.end),
        ...(date !== null && { date }),
        ...(place !== null && { place }),
      },
    }),
    ...(date !== null && { datePublished: date }),
    quotations,
    people,
    ...(contacts.length > 0 && { contactPoints: contacts.map(({ contact }) => contact) }),
    ...aboutOf(document),
    furniture: furnitureOf(document),
    ranges,
  };
  const known = { ...fields, ...finerDate(fields?.datePublished, date) };
  return { ...release, ...known };
}

/** A month that the caller knows, and a day in it that the text states, are one date. */
function finerDate(known: string | undefined, stated: string | null): Pick<KnownFields, 'datePublished'> {
  return known !== undefined && stated?.startsWith(`${known}-`) ? { datePublished: stated } : {};
}

function furnitureOf({ blocks }: TextDocument): Furniture[] {
  const furniture: Furniture[] = [];
  let dated = false;
  for (const { role, start, end, textStart } of blocks) {
    // One dateline is a field of the release; whatever else tells the day is furniture.
    if (role === 'date' && dated) furniture.push({ kind: 'other', start, end });
    else if (role !== 'date' && textStart > start && dated) furniture.push({ kind: 'other', start, end: textStart });
    dated ||= role === 'date';
    if (role === 'caption') furniture.push({ kind: 'other', start, end });
    else if (isFurniture(role)) furniture.push({ kind: role, start, end });
  }
  return furniture;
}

/** Where the date, or the dateline before the lede, stands. */
function datelineRange({ text, blocks }: TextDocument): Range | undefined {
  const line = blocks.find((block) => block.role === 'date');
  if (line !== undefined) return { start: line.start, end: line.end };
  const led = blocks.find((block) => block.textStart > block.start);
  if (led === undefined) return undefined;
  const written = text.slice(led.start, led.textStart).replace(/(?<![\s\-–—−:.,])[\s\-–—−:.,]+$/, '');
  return { start: led.start, end: led.start + written.length };
}

/** The contact blocks, those that follow each other as one. */
function contactRanges({ blocks }: TextDocument): Range[] {
  const ranges: Range[] = [];
  blocks.forEach(({ role, start, end }, index) => {
    if (role !== 'contact') return;
    const last = ranges.at(-1);
    if (last !== undefined && blocks[index - 1]?.role === 'contact')
      ranges[ranges.length - 1] = { start: last.start, end };
    else ranges.push({ start, end });
  });
  return ranges;
}

/** The body in reading order: the lede is its first paragraph. */
function bodyBlocks({ text, blocks }: TextDocument): Block[] {
  const body: OpenBlock[] = [];
  for (const block of blocks) {
    const range = { start: block.textStart, end: block.end, text: text.slice(block.textStart, block.end) };
    const marks = block.source.marks ? { marks: block.source.marks } : {};
    switch (block.role) {
      case 'heading':
        body.push({ type: 'heading', depth: depthOf(block.source.depth), ...range, ...marks });
        break;
      case 'lede':
      case 'paragraph':
        body.push({ type: 'paragraph', ...range, ...marks });
        break;
      case 'blockquote':
        body.push({ type: 'blockquote', ...range, ...marks });
        break;
      case 'list-item':
        addItem(body, { ...withoutBullet(text, block), ...marks }, block.source.ordered === true, block.source.apart);
        break;
      default:
    }
  }
  return body;
}

function depthOf(depth: number | undefined): 2 | 3 | 4 | 5 | 6 {
  return depth === 3 || depth === 4 || depth === 5 || depth === 6 ? depth : 2;
}

function withoutBullet(text: string, { start, end }: DocumentBlock): TextBlock {
  const bullet = /^[*•·▪●‣◦■\-–—−]\s*/.exec(text.slice(start, Math.min(end, start + 8)));
  const from = start + (bullet?.[0].length ?? 0);
  return { start: from, end, text: text.slice(from, end) };
}

/** A list that items are still added to. */
interface OpenList extends List {
  end: number;
  readonly items: TextBlock[];
}

type OpenBlock = Exclude<Block, List> | OpenList;

function addItem(body: OpenBlock[], item: TextBlock, ordered: boolean, apart: boolean): void {
  const last = body.at(-1);
  if (last?.type === 'list' && last.ordered === ordered && !apart) {
    last.end = item.end;
    last.items.push(item);
  } else body.push({ type: 'list', ordered, start: item.start, end: item.end, items: [item] });
}

function aboutOf({ text, blocks }: TextDocument): { about?: TextBlock[] } {
  const about = blocks
    .filter((block) => block.role === 'boilerplate')
    .map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
  return about.length > 0 ? { about } : {};
}

/** Who issues the release, as its first lines say; "Sök på polisen.se" tells the publisher's site. */
function publisherOf({ text, blocks }: TextDocument, issuer: Range | null): PressRelease['publisher'] {
  const stated = issuer === null ? undefined : { name: text.slice(issuer.start, issuer.end) };
  for (const { role, start, end } of blocks) {
    if (role !== 'search') continue;
    const words = text.slice(start, end).split(/[^\p{L}\d.-]+/u);
    const host = words.find((word) => /[\p{L}\d]\.\p{L}{2,}$/u.test(word));
    if (host !== undefined) return { name: host, url: `https://${host.toLowerCase()}`, ...stated };
  }
  return stated;
}
