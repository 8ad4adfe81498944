import type { Entry } from '../newsroom/newsroom.ts';
import { link, type SiteContext } from '../site/context.ts';
import type { Page } from './frame.ts';
import { listing } from './listing.ts';
import { html, type Markup } from './markup.ts';

/** The years of the archive, and what was published in each. */
export interface Year {
  /** `2026`, or `undated`. */
  readonly key: string;
  readonly entries: readonly Entry[];
}

/** Releases by year, the newest first, the undated last. */
export function yearsOf(entries: readonly Entry[]): readonly Year[] {
  const years = Map.groupBy(entries, ({ date }) => date?.slice(0, 4) ?? 'undated');
  return [...years].map(([key, members]) => ({ key, entries: members }));
}

/** The list of all years. */
export function archivePage(years: readonly Year[], context: SiteContext): Page {
  const { messages } = context;
  return {
    path: 'archive/',
    title: messages.archive,
    current: 'archive',
    main: html`<div class="page-head"><h1>${messages.archive}</h1></div>
<ul class="years">
${years.map(
  (year) => html`<li><a href="${link(context, `archive/${year.key}/`)}">${yearName(year, context)}</a> <span>${messages.releases(year.entries.length)}</span></li>`,
)}
</ul>`,
  };
}

/** Everything of one year. */
export function yearPage(year: Year, context: SiteContext): Page {
  const name = yearName(year, context);
  return {
    path: `archive/${year.key}/`,
    title: `${context.messages.archive} ${name}`,
    current: 'archive',
    main: html`<div class="page-head"><h1>${name}</h1>
<p>${context.messages.releases(year.entries.length)}</p></div>
${listing(year.entries, context)}`,
  };
}

function yearName(year: Year, context: SiteContext): string {
  return year.key === 'undated' ? context.messages.undated : year.key;
}
