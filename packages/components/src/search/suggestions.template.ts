import type { Suggestion } from '@talstreck/core/model';

import { nothing } from '../template/html.ts';
import type { Html } from '../template/html.ts';
import { safeUrl } from '../template/safe-url.ts';
import type { SearchingMessages } from './controls.ts';

/** The items of the list of suggestions: links, to a release or person, or to the search for the words. */
export function suggestionsTemplate<T>(
  html: Html<T>,
  suggestions: readonly Suggestion[],
  messages: SearchingMessages,
  searchUrl: (text: string) => string,
): readonly T[] {
  return suggestions.map(({ text, kind, url }) => {
    const note = kind === 'person' ? html` <small>${messages.person}</small>` : nothing;
    return html`<li><a href="${safeUrl(url ?? searchUrl(text))}"><span>${text}</span>${note}</a></li>`;
  });
}
