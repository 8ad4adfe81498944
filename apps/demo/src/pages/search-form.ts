import { renderSearch } from '@talstreck/components/server.js';
import { link, type SiteContext } from '../site/context.ts';
import { html, trusted, type Markup } from './markup.ts';

/** The search form of the masthead: a plain GET form on a served site. */
export function searchForm(context: SiteContext): Markup {
  const { lang, messages, name } = context;
  return trusted(
    renderSearch({
      action: link(context, 'search/'),
      lang,
      label: messages.searchIn(name),
      ...(context.served && { src: link(context, 'search/') }),
    }),
  );
}
