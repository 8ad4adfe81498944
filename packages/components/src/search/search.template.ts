/** The markup of the search: a form that any server can answer, and its results. */
import type { HighlightedText, SearchPage } from '@talstreck/core/model';

import { hitTemplate } from '../list/hit.template.ts';
import { listMessages } from '../list/labels.ts';
import type { ListMessages } from '../list/labels.ts';
import { fill, localise } from '../locales/localise.ts';
import { nothing } from '../template/html.ts';
import type { Hole, Html } from '../template/html.ts';
import { safeUrl } from '../template/safe-url.ts';
import { highlightedTemplate } from './highlighted.template.ts';
import { searchMessages } from './labels.ts';
import type { SearchMessages } from './labels.ts';

/** What the search is drawn from. */
export interface SearchData {
  /** Where the form leads. */
  readonly action: string;
  /** The language of the labels; Swedish where nothing is given. */
  readonly lang?: string;
  /** The name of the query's field; `q` where nothing is given. */
  readonly name?: string;
  /** What was searched for. */
  readonly query?: string;
  /** The label of the field; the language's own where nothing is given. */
  readonly label?: string;
  /** The `id` of the field, where a page holds several searches. */
  readonly id?: string;
  /** Filters that the form keeps, by the name of their field. */
  readonly filters?: Readonly<Record<string, string>>;
  /** The answer, on a page of results. */
  readonly results?: SearchPage;
  /** The level of the headings of the results; 2 where nothing is given. */
  readonly headingLevel?: 2 | 3;
}

/**
 * What stands inside a `<press-search>`: the form with its empty list of suggestions, and the results where there are.
 *
 * The list is in the HTML from the start, so that a script has nothing to add to the page.
 */
export function searchTemplate<T>(html: Html<T>, data: SearchData): T {
  const localisation = localise(searchMessages, data.lang ?? 'sv');
  const { messages } = localisation;
  const id = data.id ?? 'press-search';
  const filters = Object.entries(data.filters ?? {}).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  );
  return html`<search><form action="${safeUrl(data.action)}" method="get"><label for="${id}">${data.label ?? messages.label}</label><div class="press-field"><input id="${id}" name="${data.name ?? 'q'}" type="search" value="${data.query ?? data.results?.query.text ?? ''}" autocomplete="off" autocapitalize="none" spellcheck="false" enterkeyhint="search"><button type="submit">${messages.submit}</button><ul id="${id}-list" hidden></ul></div>${filters}</form></search><div class="press-results">${data.results ? resultsTemplate(html, data.results, data) : nothing}</div>`;
}

/** The answer to a query: how many, which, and the way to more. */
export function resultsTemplate<T>(html: Html<T>, page: SearchPage, data: SearchData): readonly Hole<T>[] {
  const { lang, messages } = localise(searchMessages, data.lang ?? 'sv');
  const highlighted = (words: HighlightedText): Hole<T> => words.text && highlightedTemplate(html, words);
  const labels = localise(listMessages, lang);
  const hits = page.hits.map((hit) =>
    hitTemplate(html, hit, highlighted(hit.headline), highlighted(hit.snippet), data.headingLevel ?? 2, labels),
  );
  return [
    html`<p class="press-count" tabindex="-1">${resultsCount(page, data.lang ?? 'sv')}</p>`,
    page.didYouMean
      ? html`<p>${messages.didYouMean} <a href="${pageUrl(data, { ...page.query, text: page.didYouMean }, 1)}">${page.didYouMean}</a>?</p>`
      : nothing,
    page.total === 0
      ? html`<p>${messages.noResultsHint}</p>`
      : html`<ol class="press-hits" start="${(page.page - 1) * page.pageSize + 1}">${hits}</ol>`,
    pagerTemplate(html, page, data, { ...labels.messages, ...messages }),
  ];
}

/** "12 träffar på ”tåg”", without words "12 träffar": for the page, and to be said once by a screen reader. */
export function resultsCount({ total, query }: SearchPage, language: string): string {
  const { lang, messages } = localise(searchMessages, language);
  const [none, one, many] =
    query.text === ''
      ? [messages.noResultsOfAll, messages.resultOneOfAll, messages.resultsOfAll]
      : [messages.noResults, messages.resultOne, messages.results];
  const message = total === 0 ? none : total === 1 ? one : many;
  return fill(message, { count: total.toLocaleString(lang), query: query.text });
}

function pagerTemplate<T>(
  html: Html<T>,
  page: SearchPage,
  data: SearchData,
  messages: ListMessages & SearchMessages,
): Hole<T> {
  const last = Math.ceil(page.total / page.pageSize);
  if (!(last > 1)) return nothing;
  const link = (to: number, rel: 'prev' | 'next', label: string): Hole<T> =>
    to < 1 || to > last ? nothing : html`<li><a href="${pageUrl(data, page.query, to)}" rel="${rel}">${label}</a></li>`;
  return html`<nav class="press-pager" aria-label="${messages.pages}"><ul>${link(page.page - 1, 'prev', messages.previous)}<li aria-current="page">${fill(messages.page, { page: `${String(page.page)}/${String(last)}` })}</li>${link(page.page + 1, 'next', messages.next)}</ul></nav>`;
}

/** The address of a page of results: the form's own, with its fields. */
function pageUrl(data: SearchData, query: SearchPage['query'], page: number): string | typeof nothing {
  const parameters = new URLSearchParams({ [data.name ?? 'q']: query.text, ...data.filters });
  if (page > 1) parameters.set('page', String(page));
  return safeUrl(
    `${data.action.split('#', 1)[0] ?? ''}${data.action.includes('?') ? '&' : '?'}${parameters.toString()}`,
  );
}
