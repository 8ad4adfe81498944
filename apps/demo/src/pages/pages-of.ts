import { link, type SiteContext } from '../site/context.ts';
import { html, type Markup } from './markup.ts';

/** How many pages a list needs; an empty one needs one too. */
export function pageCount(items: number, onPage: number): number {
  return Math.max(1, Math.ceil(items / onPage));
}

/** The address of a page of a list; 1 is the first, which is the list's own. */
export function pagePath(path: string, number: number): string {
  return number === 1 ? path : `${path}${String(number)}/`;
}

/** What stands on a page. */
export function sliceOf<Item>(items: readonly Item[], number: number, onPage: number): readonly Item[] {
  return items.slice((number - 1) * onPage, number * onPage);
}

/** Links to the page before and the page after. */
export function pager(path: string, number: number, count: number, context: SiteContext): Markup | undefined {
  if (count === 1) return undefined;
  const { messages } = context;
  return html`<nav class="press-pager" aria-label="${messages.pages}"><ul>
${number > 1 && html`<li><a href="${link(context, pagePath(path, number - 1))}" rel="prev">${messages.previous}</a></li>`}
<li aria-current="page">${messages.pageOf(number, count)}</li>
${number < count && html`<li><a href="${link(context, pagePath(path, number + 1))}" rel="next">${messages.next}</a></li>`}
</ul></nav>`;
}
