import type { Block, PressRelease } from '@talstreck/core/model';

/** What an engine keeps of a release: the words to search, and the facts to filter and show. */
export interface SearchDocument {
  readonly id: string;
  readonly url: string;
  readonly headline: string;
  /** The lede and the body, paragraphs parted by a line break; no boilerplate, no contacts, no furniture. */
  readonly body: string;
  readonly quotations: readonly SpokenWords[];
  /** Everyone who is named or quoted, once, in order of appearance. */
  readonly people: readonly string[];
  readonly inLanguage: string;
  readonly datePublished?: string;
  readonly publisher?: string;
  readonly category?: string;
  /** Milliseconds since the epoch; found from then on. Negative infinity is written as null. */
  readonly visibleFrom: number | null;
  /** Milliseconds since the epoch; not found from then on. */
  readonly visibleUntil: number | null;
}

/** The words of one quotation and the name of who spoke them, where the speaker can be named. */
export interface SpokenWords {
  readonly speaker: string | null;
  readonly text: string;
}

/** Where a release is read: its own `url`, or this. */
export type ReleaseUrl = (release: PressRelease) => string;

/**
 * The searchable part of a release, or null where it may not be found at all: withheld, canceled or withdrawn.
 *
 * The id is not among the words: it often is a slug of the headline and would count it twice.
 */
export function toSearchDocument(release: PressRelease, releaseUrl: ReleaseUrl = defaultUrl): SearchDocument | null {
  if (release.withdrawn !== undefined || (release.pubStatus ?? 'usable') !== 'usable') return null;
  const quotations = (release.quotations ?? []).map((quotation) => ({
    speaker:
      quotation.confidence === 'high' || quotation.attribution !== 'inferred'
        ? (quotation.speaker?.name ?? null)
        : null,
    text: quotation.text,
  }));
  return {
    id: release.id,
    url: releaseUrl(release),
    headline: release.headline ?? '',
    body: bodyText(release),
    quotations,
    people: peopleOf(release, quotations),
    inLanguage: release.inLanguage,
    ...(release.datePublished === undefined ? {} : { datePublished: release.datePublished }),
    ...(release.publisher === undefined ? {} : { publisher: release.publisher.name }),
    ...(release.category === undefined ? {} : { category: release.category }),
    visibleFrom: instant(release.embargoedUntil, END_OF_TIME),
    visibleUntil: instant(release.expires, -END_OF_TIME),
  };
}

const LONE_SURROGATE = /[\uD800-\uDFFF]/gu;

function defaultUrl(release: PressRelease): string {
  return release.url ?? `/releases/${encodeURIComponent(release.id.replace(LONE_SURROGATE, '\uFFFD'))}/`;
}

function bodyText(release: PressRelease): string {
  const paragraphs = release.blocks.flatMap(blockTexts);
  const lede = release.lede ?? '';
  if (lede !== '' && !paragraphs.includes(lede)) paragraphs.unshift(lede);
  const alternative = release.alternativeHeadline ?? '';
  if (alternative !== '') paragraphs.unshift(alternative);
  return [...paragraphs, ...(release.keywords ?? [])].filter((text) => text.trim() !== '').join('\n');
}

function blockTexts(block: Block): readonly string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'blockquote':
      return [block.text];
    case 'list':
      return block.items.map((item) => item.text);
    case 'table':
      return block.rows.map((row) => row.map((cell) => cell.text).join(' '));
    case 'image':
      return block.caption === undefined ? [] : [block.caption];
  }
}

function peopleOf(release: PressRelease, quotations: readonly SpokenWords[]): readonly string[] {
  const named = (release.people ?? []).map((person) => person.name);
  const speakers = quotations.flatMap(({ speaker }) => speaker ?? []);
  return [...new Set([...named, ...speakers])];
}

/** The last moment that a Date can hold, in milliseconds since the epoch. */
const END_OF_TIME = 8.64e15;

/** A date without a time ends an embargo, or a life, at midnight UTC; with what is no date at all a release is never found. */
function instant(value: string | undefined, unreadable: number): number | null {
  if (value === undefined) return null;
  const milliseconds = Date.parse(value);
  return Number.isNaN(milliseconds) ? unreadable : milliseconds;
}
