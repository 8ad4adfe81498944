/** A release among others, in a list or among the results of a search. */
import { formatDate } from '../dates/format-date.ts';
import { ownDirection } from '../locales/direction.ts';
import type { Localisation } from '../locales/localise.ts';
import { headingTemplate } from '../template/heading.template.ts';
import { nothing } from '../template/html.ts';
import type { Hole, Html } from '../template/html.ts';
import { safeUrl } from '../template/safe-url.ts';
import { SEPARATOR } from '../template/separator.ts';
import type { ListMessages } from './labels.ts';

/** What is known of the release, beside its headline and words of it. */
export interface HitFacts {
  readonly url: string;
  readonly inLanguage?: string;
  readonly datePublished?: string;
  readonly category?: string;
  readonly publisher?: string;
}

/** The release as an item: its headline as a link, its date, category and publisher, words of it. Both may be empty. */
export function hitTemplate<T>(
  html: Html<T>,
  facts: HitFacts,
  headline: Hole<T>,
  words: Hole<T>,
  level: number,
  localisation: Localisation<Pick<ListMessages, 'dateTime' | 'untitled'>>,
): T {
  // The date, and the label of what has no headline, are in the language of the page.
  const { url, inLanguage } = facts;
  const lang = inLanguage ?? nothing;
  const dir = ownDirection(inLanguage);
  const link = headline
    ? html`<a href="${safeUrl(url)}" lang="${lang}" dir="${dir}">${headline}</a>`
    : html`<a href="${safeUrl(url)}">${localisation.messages.untitled}</a>`;
  const date = formatDate(facts.datePublished, localisation);
  const time = date ? html`<time datetime="${facts.datePublished}">${date}</time>` : nothing;
  const rest = [facts.category, facts.publisher].filter(Boolean).join(SEPARATOR);
  const meta =
    date || rest ? html`<p class="press-hit-meta">${time}${date && rest ? SEPARATOR : nothing}${rest}</p>` : nothing;
  const paragraph = words ? html`<p lang="${lang}" dir="${dir}">${words}</p>` : nothing;
  return html`<li>${headingTemplate(html, level, nothing, nothing, link)}${meta}${paragraph}</li>`;
}
