import { renderSearch, type SearchData } from '@talstreck/components/server.js';
import { link, type SiteContext } from '../site/context.ts';
import type { Page } from './frame.ts';
import { html, trusted, type Markup } from './markup.ts';

/** The page that answers a search; on a static site the browser fills it. */
export function searchPage(context: SiteContext, answer: Partial<SearchData> = {}): Page {
  const { messages, lang, name } = context;
  return {
    title: messages.search,
    searchForm: false,
    indexed: false,
    main: html`<div class="page-head"><h1>${messages.search}</h1></div>
${trusted(renderSearch({ action: link(context, 'search/'), lang, label: messages.searchIn(name), ...answer }))}
${!context.served && html`<p><a href="${link(context, 'archive/')}">${messages.allReleases}</a></p>`}`,
  };
}

/** A page around results that the search handler has drawn. */
export function resultsPage(results: Markup, title: string): Page {
  return { title, searchForm: false, indexed: false, main: results };
}
