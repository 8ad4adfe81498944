/** The markup of a list of releases: dated groups, filters and pages, all of them links. */
import { formatDate } from '../dates/format-date.ts';
import { fill, localise } from '../locales/localise.ts';
import type { Localisation } from '../locales/localise.ts';
import { headingTemplate } from '../template/heading.template.ts';
import { nothing } from '../template/html.ts';
import type { Hole, Html } from '../template/html.ts';
import { safeUrl } from '../template/safe-url.ts';
import { hitTemplate } from './hit.template.ts';
import { listMessages } from './labels.ts';
import type { ListMessages } from './labels.ts';

/** A release in the list. */
export interface ListItem {
  readonly url: string;
  readonly headline: string | null;
  readonly inLanguage?: string;
  readonly datePublished?: string;
  readonly category?: string;
  readonly publisher?: string;
  readonly lede?: string;
}

/** A link to another list. */
export interface ListLink {
  readonly url: string;
  /** Where the same list is as JSON (`ListData`), to be drawn in place. */
  readonly json?: string;
}

/** A choice: a link to the list narrowed by it. */
export interface ListChoice extends ListLink {
  readonly label: string;
  readonly count?: number;
  /** The choice that holds now. */
  readonly current?: boolean;
}

/** A row of choices under a name, for example the categories. */
export interface ListFilter {
  readonly label: string;
  readonly choices: readonly ListChoice[];
}

/** What the list is drawn from. It is JSON: a server sends the same to a script. */
export interface ListData {
  readonly items: readonly ListItem[];
  /** The language of the labels; Swedish where nothing is given. */
  readonly lang?: string;
  readonly filters?: readonly ListFilter[];
  /** All releases that the filters leave, on every page. */
  readonly total?: number;
  /** Further pages. */
  readonly previous?: ListLink;
  readonly next?: ListLink;
  /** The level of the groups' headings; 2 where nothing is given. A release's is one below. */
  readonly headingLevel?: 2 | 3;
}

/** What stands inside a `<press-list>`: filters, count, groups by month, pages. */
export function listTemplate<T>(html: Html<T>, data: ListData): T {
  const localisation = localise(listMessages, data.lang ?? 'sv');
  const { messages } = localisation;
  const groups = groupsOf(data.items, localisation).map((group) => groupTemplate(html, group, data, localisation));
  return html`<div class="press-list">${filtersTemplate(html, data)}<p class="press-count" tabindex="-1">${listCount(data)}</p>${groups}${pagesTemplate(html, data, messages)}</div>`;
}

/** "12 pressmeddelanden": for the page, and to be said once by a screen reader. */
export function listCount(data: ListData): string {
  const { lang, messages } = localise(listMessages, data.lang ?? 'sv');
  const total = data.total ?? data.items.length;
  const message = total === 0 ? messages.empty : total === 1 ? messages.countOne : messages.count;
  return fill(message, { count: total.toLocaleString(lang) });
}

interface Group {
  readonly title: string;
  readonly items: ListItem[];
}

/** The items by month in their order; without a readable date they come last. */
function groupsOf(items: readonly ListItem[], localisation: Localisation<ListMessages>): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const item of items) {
    const month = item.datePublished?.slice(0, 7);
    const title = formatDate(month, localisation) ?? '';
    const group = groups.get(title) ?? { title: title || localisation.messages.undated, items: [] };
    group.items.push(item);
    groups.set(title, group);
  }
  const undated = groups.get('');
  groups.delete('');
  return [...groups.values(), ...(undated ? [undated] : [])];
}

function groupTemplate<T>(html: Html<T>, group: Group, data: ListData, localisation: Localisation<ListMessages>): T {
  const level = data.headingLevel ?? 2;
  const items = group.items.map((item) => hitTemplate(html, item, item.headline, item.lede, level + 1, localisation));
  return html`<section>${headingTemplate(html, level, nothing, nothing, group.title)}<ul>${items}</ul></section>`;
}

function filtersTemplate<T>(html: Html<T>, { filters }: ListData): Hole<T> {
  return (filters ?? []).map(({ label, choices }) => {
    const links = choices.map((choice) => html`<li>${choiceTemplate(html, choice)}</li>`);
    return html`<nav class="press-filter" aria-label="${label}"><p>${label}</p><ul>${links}</ul></nav>`;
  });
}

function choiceTemplate<T>(html: Html<T>, { label, url, json, count, current }: ListChoice): T {
  const number = count === undefined ? nothing : html` <small>${count}</small>`;
  return html`<a href="${safeUrl(url)}" data-json="${safeUrl(json)}" aria-current="${current ? 'true' : nothing}">${label}${number}</a>`;
}

function pagesTemplate<T>(html: Html<T>, { previous, next }: ListData, messages: ListMessages): Hole<T> {
  if (!previous && !next) return nothing;
  const link = (to: ListLink | undefined, rel: 'prev' | 'next', label: string): Hole<T> =>
    to
      ? html`<li><a href="${safeUrl(to.url)}" data-json="${safeUrl(to.json)}" rel="${rel}">${label}</a></li>`
      : nothing;
  return html`<nav class="press-pager" aria-label="${messages.pages}"><ul>${link(previous, 'prev', messages.previous)}${link(next, 'next', messages.next)}</ul></nav>`;
}
