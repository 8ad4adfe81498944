import { renderList, type ListItem, type ListFilter } from '@talstreck/components/server.js';
import type { Entry } from '../newsroom/newsroom.ts';
import { link, type SiteContext } from '../site/context.ts';
import { html, trusted, type Markup } from './markup.ts';

/** What surrounds a list: the choices that narrow it, and the pages before and after. */
export interface ListFrame {
  readonly filters?: readonly ListFilter[];
  readonly total?: number;
  /** Addresses of the pages before and after. */
  readonly previous?: string;
  readonly next?: string;
}

/** Releases under the month that they were published in; those without a date come last. */
export function listing(entries: readonly Entry[], context: SiteContext, frame: ListFrame = {}): Markup {
  const { filters, total, previous, next } = frame;
  return trusted(
    renderList({
      items: entries.map((entry) => listItem(entry, context)),
      lang: context.lang,
      headingLevel: 2,
      ...(filters !== undefined && { filters }),
      ...(total !== undefined && { total }),
      ...(previous !== undefined && { previous: { url: previous } }),
      ...(next !== undefined && { next: { url: next } }),
    }),
  );
}

function listItem(entry: Entry, context: SiteContext): ListItem {
  const { release, date } = entry;
  const publisher = publisherName(entry);
  return {
    url: link(context, entry.path),
    headline: release.headline,
    inLanguage: release.inLanguage,
    ...(date !== undefined && { datePublished: date }),
    ...(release.category !== undefined && { category: release.category }),
    ...(publisher !== undefined && { publisher }),
    ...(release.lede !== undefined && { lede: shorten(release.lede) }),
  };
}

/** The headline, or words that say that there is none. */
export function headlineOf({ release }: Entry, { messages }: Pick<SiteContext, 'messages'>): string {
  return release.headline === null || release.headline === '' ? messages.untitled : release.headline;
}

/** The headline as a link in a heading. It is in the release's language; words that there is none are in the page's. */
export function headingOf(entry: Entry, context: Pick<SiteContext, 'base' | 'messages'>): Markup {
  const headline = headlineOf(entry, context);
  const to = html`<a href="${link(context, entry.path)}">${headline}</a>`;
  return headline === entry.release.headline
    ? html`<h2 lang="${entry.release.inLanguage}" dir="auto">${to}</h2>`
    : html`<h2>${to}</h2>`;
}

/** Who issues a release, where it says so. */
export function publisherName({ release }: Entry): string | undefined {
  return release.publisher?.name;
}

/** At most 240 characters, cut between sentences where one ends in time, else between words. */
export function shorten(text: string): string {
  if (text.length <= 240) return text;
  const cut = text.slice(0, 240);
  const sentence = cut.lastIndexOf('. ');
  if (sentence > 100) return cut.slice(0, sentence + 1);
  return `${cut.slice(0, cut.lastIndexOf(' '))} …`;
}
