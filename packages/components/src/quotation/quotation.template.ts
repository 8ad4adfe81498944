/** The markup of a quotation: a blockquote that tells in plain text who speaks. */
import type { Quotation } from '@talstreck/core/model';

import { ownDirection } from '../locales/direction.ts';
import { nothing } from '../template/html.ts';
import type { Hole, Html } from '../template/html.ts';
import { safeUrl } from '../template/safe-url.ts';
import { SEPARATOR } from '../template/separator.ts';
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
  const footer = footerTemplate(html, line ?? quotation.mention?.text, source);
  const { inLanguage } = quotation;
  return html`<blockquote id="${(id ?? quotation.id) || nothing}" lang="${inLanguage ?? nothing}" dir="${ownDirection(inLanguage)}">${words}${footer}</blockquote>`;
}

/**
 * A quotation's words again, large, for the eye alone: hidden from assistive technology, since it repeats.
 */
export function pullQuotationTemplate<T>(html: Html<T>, quotation: Quotation): T {
  const line = isPubliclyAttributed(quotation) ? speakerLine(quotation) : null;
  const words = html`<p class="press-marked">${quotation.text}</p>`;
  return html`<div class="press-pull" aria-hidden="true" lang="${quotation.inLanguage ?? nothing}" dir="${ownDirection(quotation.inLanguage)}">${words}${line ? html`<p>${line}</p>` : nothing}</div>`;
}

/** The line below the words: who spoke, where they do not say it themselves, and where they are from. */
export function footerTemplate<T>(
  html: Html<T>,
  line: string | null | undefined,
  source?: StandaloneQuotation['source'],
): Hole<T> {
  if (!line && !source?.headline) return nothing;
  const speaker = line ? html`<span class="press-speaker">${line}</span>` : nothing;
  const from = source?.headline ? html`<a href="${safeUrl(source.url)}">${source.headline}</a>` : nothing;
  return html`<footer>${speaker}${line && source?.headline ? SEPARATOR : nothing}${from}</footer>`;
}
