import type { SearchPage, SearchQuery } from '@talstreck/core/model';
import { writeSearchQuery } from '@talstreck/search';
import { languageName } from '../locales/index.ts';
import { link, type SiteContext } from '../site/context.ts';
import type { Page } from './frame.ts';
import { html, type Markup } from './markup.ts';
import { searchForm } from './search-form.ts';

/** The page that answers a search; null where the engine does not answer, undefined where nothing was asked yet. */
export function searchPage(context: SiteContext, answer?: SearchPage | null): Page {
  const { messages } = context;
  const query = answer?.query.text ?? '';
  const title = query === '' ? messages.search : messages.searchResultsFor(query);
  return {
    title,
    description: messages.searchIn(context.name),
    searchForm: false,
    indexed: query === '',
    main: html`<div class="page-head"><h1>${title}</h1></div>
${answer === null && html`<p class="notice" role="status">${messages.searchDown}</p>`}
<div class="search-page">
${searchForm(context, answer ? { results: answer, filters: filtersOf(answer.query) } : {})}
${answer ? facets(answer, context) : undefined}
</div>`,
  };
}

const facetKeys = ['year', 'category', 'publisher', 'person', 'inLanguage'] as const;
const mostValues = 8;
type FacetKey = (typeof facetKeys)[number];

/** The parts of a query beside its words, as fields of the form. */
function filtersOf(query: SearchQuery): Readonly<Record<string, string>> {
  const fields = writeSearchQuery(query);
  fields.delete('q');
  fields.delete('page');
  return Object.fromEntries(fields);
}

/** Ways to narrow what was found, and to widen it again. */
function facets(page: SearchPage, context: SiteContext): Markup | undefined {
  const withPeople = context.newsroom.settings.people !== false;
  const rows = facetKeys.flatMap((key) => {
    if (key === 'person' && !withPeople) return [];
    const values = (page.facets?.[key] ?? []).slice(0, mostValues);
    const chosen = chosenValue(page.query, key);
    if (chosen === undefined && values.length < 2) return [];
    const label = facetLabel(key, context);
    const choices = [
      facetLink(context.messages.all, withFacet(page.query, key, undefined), chosen === undefined, context),
      ...values.map(({ value, count }) =>
        facetLink(
          `${shownValue(key, value, context)} (${String(count)})`,
          withFacet(page.query, key, value),
          value === chosen,
          context,
        ),
      ),
    ];
    return choiceRow(label, choices);
  });
  const all = [...(withPeople ? namesakes(page, context) : []), ...rows];
  return all.length === 0 ? undefined : html`<div class="facets">${all}</div>`;
}

/** Who may be meant, where the name that was asked for is that of several. */
export function namesakes(
  { people = [], query }: Pick<SearchPage, 'people' | 'query'>,
  context: Pick<SiteContext, 'base' | 'messages'>,
): readonly Markup[] {
  if (people.length === 0) return [];
  const choices = people.map(({ value, count }) =>
    facetLink(`${value} (${String(count)})`, withFacet(query, 'person', value), false, context),
  );
  return [choiceRow(context.messages.severalPeople, choices)];
}

function choiceRow(label: string, choices: readonly Markup[]): Markup {
  return html`<nav class="press-filter" aria-label="${label}">
      <p>${label}</p>
      <ul>
        ${choices}
      </ul>
    </nav>`;
}

function facetLink(text: string, query: SearchQuery, current: boolean, context: Pick<SiteContext, 'base'>): Markup {
  const url = `${link(context, 'search/')}?${writeSearchQuery(query).toString()}`;
  return html`<li><a href="${url}" ${current && html` aria-current="true"`}>${text}</a></li>`;
}

function chosenValue(query: SearchQuery, key: FacetKey): string | undefined {
  if (key !== 'year') return query[key];
  return query.from === query.to ? query.from : undefined;
}

function withFacet(query: SearchQuery, key: FacetKey, value: string | undefined): SearchQuery {
  const fields = new Map<string, unknown>(Object.entries(query));
  fields.delete('page');
  for (const field of key === 'year' ? ['from', 'to'] : [key]) {
    if (value === undefined) fields.delete(field);
    else fields.set(field, value);
  }
  return { text: query.text, ...Object.fromEntries(fields) };
}

function facetLabel(key: FacetKey, { messages }: SiteContext): string {
  switch (key) {
    case 'year':
      return messages.year;
    case 'category':
      return messages.category;
    case 'publisher':
      return messages.publisher;
    case 'person':
      return messages.person;
    case 'inLanguage':
      return messages.language;
  }
}

function shownValue(key: FacetKey, value: string, { lang }: SiteContext): string {
  return key === 'inLanguage' ? languageName(value, lang) : value;
}
