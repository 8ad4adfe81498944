import type { HighlightedText } from '@talstreck/core/model';

import type { Hole, Html } from '../template/html.ts';

/** A string with what matches in `<mark>`. Ranges outside the string, or out of order, are left out. */
export function highlightedTemplate<T>(html: Html<T>, { text, highlights }: HighlightedText): readonly Hole<T>[] {
  const drawn: Hole<T>[] = [];
  let at = 0;
  for (const [start, end] of highlights) {
    if (!(start >= at && end > start && end <= text.length)) continue;
    drawn.push(text.slice(at, start), html`<mark>${text.slice(start, end)}</mark>`);
    at = end;
  }
  return [...drawn, text.slice(at)];
}
