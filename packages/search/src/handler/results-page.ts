import type { FacetValue, HighlightedText, SearchHit, SearchPage, SearchQuery } from '@talstreck/core/model';
import { toDayRange } from '../document/date-range.ts';
import { html, safeUrl, type Hole, type SafeHtml } from './html.ts';
import type { SearchMessages } from './messages.ts';
import { writeSearchQuery } from './request-query.ts';

export interface ResultsPageContext {
  /** Where the form is sent. */
  readonly action: string;
  readonly messages: SearchMessages;
  readonly lang: string;
}

/** The title of the page, first what was sought: that is what a reader of many tabs sees. */
export function resultsTitle(page: SearchPage, { messages }: ResultsPageContext): string {
  const title = page.query.text === '' ? messages.allReleases : `${messages.resultsFor} ”${page.query.text}”`;
  return page.page === 1 ? title : `${title}, ${messages.page.toLowerCase()} ${String(page.page)}`;
}

/** Form, count, results, filters and pages as HTML: everything but the frame of the site. Works without JavaScript. */
export function renderResults(page: SearchPage, context: ResultsPageContext): SafeHtml {
  return html`<h1>${resultsTitle(page, context)}</h1>
    ${renderForm(page.query, context)} ${renderCount(page, context)}
    ${
      page.hits.length === 0
        ? null
        : html`<ol class="search-results" start="${(page.page - 1) * page.pageSize + 1}">
            ${page.hits.map((hit) => renderHit(hit, context))}
          </ol>`
    }
    ${renderPages(page, context)} ${renderFacets(page, context)} `;
}

/** The search form alone, with what was typed in it: also for when the engine does not answer. */
export function renderForm(query: SearchQuery, { action, messages }: ResultsPageContext): SafeHtml {
  const kept: readonly (readonly [string, string | undefined])[] = [
    ['category', query.category],
    ['publisher', query.publisher],
    ['person', query.person],
    ['lang', query.inLanguage],
  ];
  return html`<search>
    <form action="${action}" method="get">
      <p>
        <label for="search-q">${messages.searchFor}</label>
        <input
          id="search-q"
          type="search"
          name="q"
          value="${query.text}"
          maxlength="400"
          autocomplete="off"
          enterkeyhint="search"
        />
        <button type="submit">${messages.search}</button>
      </p>
      <p>
        <label for="search-sort">${messages.sort}</label>
        <select id="search-sort" name="sort">
          <option value="relevance">${messages.byRelevance}</option>
          ${query.sort === 'date' ? html`<option value="date" selected>${messages.byDate}</option>` : html`<option value="date">${messages.byDate}</option>`}
        </select>
        <label for="search-from">${messages.from}</label>
        <input id="search-from" type="date" name="from" value="${toDayRange(query.from ?? '')?.first ?? ''}" />
        <label for="search-to">${messages.to}</label>
        <input id="search-to" type="date" name="to" value="${toDayRange(query.to ?? '')?.last ?? ''}" />
      </p>
      ${kept.map(([name, value]) => (value === undefined ? null : html`<input type="hidden" name="${name}" value="${value}" />`))}
    </form>
  </search>`;
}

function renderCount(page: SearchPage, context: ResultsPageContext): SafeHtml {
  const { messages, lang } = context;
  const count = new Intl.NumberFormat(lang).format(page.total);
  const text = page.total === 0 ? messages.none : `${count} ${page.total === 1 ? messages.one : messages.many}`;
  return html`<p role="status" class="search-count">${text}</p>
    ${page.total === 0 ? html`<p>${messages.noneHelp}</p>` : null}
    ${page.didYouMean === undefined ? null : html`<p>${messages.didYouMean} <a href="${link({ ...page.query, text: page.didYouMean, page: 1 }, context)}">${page.didYouMean}</a>?</p>`}
    ${renderPeople(page, context)}`;
}

/** Who may be meant, where the name that was asked for is that of several. */
function renderPeople({ people = [], query }: SearchPage, context: ResultsPageContext): SafeHtml | null {
  if (people.length === 0) return null;
  return html`<p>${context.messages.severalPeople}</p>
    <ul>
      ${people.map(({ value, count }) => html`<li><a href="${link({ ...query, person: value, page: 1 }, context)}">${value}</a> (${count})</li>`)}
    </ul>`;
}

function renderHit(hit: SearchHit, context: ResultsPageContext): SafeHtml {
  const facts: readonly Hole[] = [
    hit.datePublished === undefined
      ? null
      : html`<time datetime="${hit.datePublished}">${hit.datePublished.slice(0, 10)}</time> `,
    hit.publisher === undefined ? null : html`<span>${hit.publisher}</span> `,
    hit.category === undefined ? null : html`<span>${hit.category}</span>`,
  ];
  return html`<li><article${languageOf(hit, context)}>
<h2><a href="${safeUrl(hit.url)}">${hit.headline.text === '' ? hit.id : renderHighlighted(hit.headline)}</a></h2>
<p>${renderHighlighted(hit.snippet)}</p>
<p>${facts}</p>
</article></li>
`;
}

function languageOf(hit: SearchHit, { lang }: ResultsPageContext): SafeHtml | null {
  return hit.inLanguage === lang ? null : html` lang="${hit.inLanguage}"`;
}

function renderHighlighted({ text, highlights }: HighlightedText): readonly Hole[] {
  const pieces: Hole[] = [];
  let at = 0;
  for (const [start, end] of highlights) {
    pieces.push(text.slice(at, start), html`<mark>${text.slice(start, end)}</mark>`);
    at = end;
  }
  return [...pieces, text.slice(at)];
}

function renderPages(page: SearchPage, context: ResultsPageContext): SafeHtml | null {
  const last = Math.ceil(page.total / page.pageSize);
  if (last <= 1) return null;
  const { messages } = context;
  const to = (number: number): string => link({ ...page.query, page: number }, context);
  return html`<nav aria-label="${messages.pages}">
    <p>
      ${page.page > 1 ? html`<a rel="prev" href="${to(page.page - 1)}">${messages.previous}</a>` : null}
      ${messages.page} ${page.page} / ${last}
      ${page.page < last ? html`<a rel="next" href="${to(page.page + 1)}">${messages.next}</a>` : null}
    </p>
  </nav>`;
}

/** How each facet is written into a query. */
const FACET_FILTERS: Readonly<Record<string, (value: string) => Partial<SearchQuery>>> = {
  category: (category) => ({ category }),
  publisher: (publisher) => ({ publisher }),
  person: (person) => ({ person }),
  inLanguage: (inLanguage) => ({ inLanguage }),
  year: (year) => ({ from: year, to: year }),
};

function renderFacets(page: SearchPage, context: ResultsPageContext): SafeHtml | null {
  const facets = Object.entries(page.facets ?? {}).filter(
    ([name, values]) => name in FACET_FILTERS && (values.length > 1 || isChosen(page.query, name)),
  );
  if (facets.length === 0) return null;
  return html`<section aria-labelledby="search-narrow">
    <h2 id="search-narrow">${context.messages.narrow}</h2>
    ${facets.map(([name, values]) => renderFacet(name, values, page.query, context))}
  </section>`;
}

function renderFacet(
  name: string,
  values: readonly FacetValue[],
  query: SearchQuery,
  context: ResultsPageContext,
): SafeHtml {
  const label = facetLabel(name, context.messages);
  const unpaged = { ...query, page: 1 };
  return html`<h3>${label}</h3>
    <ul>
      ${isChosen(query, name) ? html`<li><a href="${link(withoutFilter(unpaged, name), context)}">${context.messages.remove}: ${label}</a></li>` : null}
      ${values.map(
        ({ value, count }) =>
          html`<li>
            <a href="${link({ ...unpaged, ...FACET_FILTERS[name]?.(value) }, context)}"
              >${shown(name, value, context)}</a
            >
            (${count})
          </li> `,
      )}
    </ul> `;
}

function facetLabel(name: string, messages: SearchMessages): string {
  switch (name) {
    case 'category':
      return messages.category;
    case 'publisher':
      return messages.publisher;
    case 'person':
      return messages.person;
    case 'inLanguage':
      return messages.inLanguage;
    default:
      return messages.year;
  }
}

function shown(name: string, value: string, { lang }: ResultsPageContext): string {
  if (name !== 'inLanguage') return value;
  try {
    return new Intl.DisplayNames(lang, { type: 'language' }).of(value) ?? value;
  } catch {
    return value;
  }
}

function isChosen(query: SearchQuery, name: string): boolean {
  return Object.keys(FACET_FILTERS[name]?.('') ?? {}).some((key) => Object.hasOwn(query, key));
}

function withoutFilter(query: SearchQuery, name: string): SearchQuery {
  const removed = Object.keys(FACET_FILTERS[name]?.('') ?? {});
  return { text: query.text, ...Object.fromEntries(Object.entries(query).filter(([key]) => !removed.includes(key))) };
}

function link(query: SearchQuery, { action }: ResultsPageContext): string {
  return `${action}?${writeSearchQuery(query).toString()}`;
}
