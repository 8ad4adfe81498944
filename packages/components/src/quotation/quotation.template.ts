/** The markup of a quotation: a blockquote that tells in plain text who speaks. */
import type { Quotation } from '@talstreck/core/model';

import { ownDirection } from '../locales/direction.ts';
import { nothing } from '../template/html.ts';
import type { Hole, Html } from '../template/html.ts';
import { safeUrl } from '../template/safe-url.ts';
import { isPubliclyAttributed, speakerLine } from './attribution.ts';

/** A quotation that stands alone: outside the release that it is from. */
export interface StandaloneQuotation {
  readonly quotation: Quotation;
  /** The element's `id`; the quotation's own where nothing is given, none where it is empty. */
  readonly id?: string;
  /** The release that the words are from. */
  readonly source?: { readonly headline?: string | null; readonly url?: string } | undefined;
}

/** What stands inside a `<press-quotation>` that is drawn from data. */
export function quotationTemplate<T>(html: Html<T>, { quotation, id, source }: StandaloneQuotation): T {
  const line = isPubliclyAttributed(quotation) ? speakerLine(quotation) : null;
  const words = html`<p class="press-words press-marked">${quotation.text}</p>`;
  return blockquoteTemplate(html, {
    id: id ?? quotation.id,
    inLanguage: quotation.inLanguage,
    content: words,
    line: line ?? quotation.mention?.text,
    source,
  });
}

/**
 * A quotation's words again, large, for the eye alone: hidden from assistive technology, since it repeats.
 */
export function pullQuotationTemplate<T>(html: Html<T>, quotation: Quotation): T {
  const line = isPubliclyAttributed(quotation) ? speakerLine(quotation) : null;
  const words = html`<p class="press-marked">${quotation.text}</p>`;
  return html`<div class="press-pull" aria-hidden="true" lang="${quotation.inLanguage ?? nothing}" dir="${ownDirection(quotation.inLanguage)}">${words}${line ? html`<p>${line}</p>` : nothing}</div>`;
}

interface BlockquoteContent<T> {
  readonly id: string;
  readonly inLanguage: string | undefined;
  readonly content: Hole<T>;
  /** The speaker, where the words do not say it themselves. */
  readonly line: string | null | undefined;
  readonly source?: StandaloneQuotation['source'];
}

/** A blockquote with its words and, where they do not name the speaker themselves, a line that does. */
export function blockquoteTemplate<T>(
  html: Html<T>,
  { id, inLanguage, content, line, source }: BlockquoteContent<T>,
): T {
  const from = source?.headline ? html`<a href="${safeUrl(source.url)}">${source.headline}</a>` : nothing;
  const speaker = line ? html`<span class="press-speaker">${line}</span>` : nothing;
  const footer =
    line || source?.headline
      ? html`<footer>${speaker}${line && source?.headline ? ' · ' : nothing}${from}</footer>`
      : nothing;
  return html`<blockquote id="${id || nothing}" lang="${inLanguage ?? nothing}" dir="${ownDirection(inLanguage)}">${content}${footer}</blockquote>`;
}
