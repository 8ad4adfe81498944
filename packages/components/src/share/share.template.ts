/** The markup of sharing: links, and no other party's script. */
import { localise } from '../locales/localise.ts';
import type { Html } from '../template/html.ts';
import { safeUrl } from '../template/safe-url.ts';
import { shareMessages } from './labels.ts';

/** What is shared. */
export interface ShareData {
  /** The address of the page. */
  readonly url: string;
  readonly title: string;
  /** The language of the labels; Swedish where nothing is given. */
  readonly lang?: string;
}

/** What stands inside a `<press-share>`: a link for email, and the page's own address. */
export function shareTemplate<T>(html: Html<T>, { url, title, lang }: ShareData): T {
  const { messages } = localise(shareMessages, lang ?? 'sv');
  const subject = encodeURIComponent(title.toWellFormed());
  const body = encodeURIComponent(url.toWellFormed());
  return html`<ul class="press-share" aria-label="${messages.heading}"><li><a href="mailto:?subject=${subject}&amp;body=${body}">${messages.email}</a></li><li><a href="${safeUrl(url)}">${messages.link}</a></li></ul>`;
}
