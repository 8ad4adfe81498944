/** The markup of the notice for what a script would have done. */
import { localise } from '../locales/localise.ts';
import type { Html } from '../template/html.ts';
import { noscriptMessages } from './labels.ts';

/** What needs a script, named by the element that it is part of. */
export type Feature = 'search' | 'quotation' | 'article' | 'list' | 'share';

/** What the notice is drawn from. */
export interface NoscriptData {
  /** Which features the page has. */
  readonly features: readonly Feature[];
  /** The language of the notice; Swedish where nothing is given. */
  readonly lang?: string;
}

/** What stands inside a `<press-noscript>`: a line a feature, out of search engines' snippets. `press.css` shows a line only while its feature is not ready. */
export function noscriptTemplate<T>(html: Html<T>, { features, lang }: NoscriptData): T {
  const { messages } = localise(noscriptMessages, lang ?? 'sv');
  return html`<div data-nosnippet>${features.map((feature) => html`<p data-feature="press-${feature}">${messages[feature]}</p>`)}</div>`;
}
