import { renderSearch, type SearchData } from '@talstreck/components/server.js';
import { link, type SiteContext } from '../site/context.ts';
import { html, trusted, type Markup } from './markup.ts';

/**
 * The search form: a plain GET form where a server answers. Where the browser answers, a script shows it in place of
 * a link to the whole list; where nobody does, the link stands alone: no form that can not answer.
 */
export function searchForm(context: SiteContext, data: Partial<SearchData> = {}): Markup {
  const { lang, messages, name, search, assets } = context;
  const widget = (src?: string): Markup =>
    trusted(
      renderSearch({
        action: link(context, 'search/'),
        lang,
        label: messages.searchIn(name),
        ...(src !== undefined && { src }),
        ...data,
      }),
    );
  const list = html`<p class="search-list"><a href="${link(context, 'archive/')}">${messages.allReleases}</a></p>`;
  switch (search.by) {
    case 'server':
      return widget(link(context, 'search/'));
    case 'nobody':
      return list;
    case 'browser':
      return html`${list}
<div class="browser-search" hidden data-engine="${link(context, assets.engine.path)}" data-index="${link(context, search.index.path)}">${widget()}</div>`;
  }
}
