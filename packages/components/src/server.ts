/**
 * The widgets as HTML text, for any server: no DOM, no Lit.
 *
 * The text is the whole widget, its custom element's tag included. In a browser the elements of
 * `@talstreck/components/define.js` take it over as it stands.
 */
import { ExportRefusal, toJsonLd } from '@talstreck/core/export';
import type { ExportContext } from '@talstreck/core/export';
import { hasFieldsOfRelease } from '@talstreck/core/model';
import type { PressRelease, Quotation } from '@talstreck/core/model';

import type { ArticleOptions } from './article/article-options.ts';
import { articleTemplate } from './article/article.template.ts';
import { soundRelease } from './article/sound-release.ts';
import { pullQuotationTemplate, quotationTemplate } from './quotation/quotation.template.ts';
import type { StandaloneQuotation } from './quotation/quotation.template.ts';
import { listTemplate } from './list/list.template.ts';
import type { ListData } from './list/list.template.ts';
import { noscriptTemplate } from './noscript/noscript.template.ts';
import type { NoscriptData } from './noscript/noscript.template.ts';
import { searchTemplate } from './search/search.template.ts';
import type { SearchData } from './search/search.template.ts';
import { shareTemplate } from './share/share.template.ts';
import type { ShareData } from './share/share.template.ts';
import { nothing } from './template/html.ts';
import { safeUrl } from './template/safe-url.ts';
import { stringHtml as html } from './template/string-html.ts';
import { toTopTemplate } from './to-top/to-top.template.ts';
import type { ToTopData } from './to-top/to-top.template.ts';

/** A release as an article. What is embargoed or canceled is left out unless `preview` is set. */
export function renderArticle(release: PressRelease, options: ArticleOptions = {}): string {
  // The model's own check costs a tenth of picking out what is sound.
  const sound = hasFieldsOfRelease(release) ? release : soundRelease(release);
  return html`<press-article>${articleTemplate(html, sound, options)}</press-article>`.toString();
}

/**
 * A release as schema.org JSON-LD in a script element, for the head or the end of a page: never inside the widget.
 * Empty where the release is not public, or lacks what the format demands.
 */
export function jsonLdScript(release: PressRelease, context: ExportContext): string {
  try {
    return `<script type="application/ld+json">${toJsonLd(release, context)}</script>`;
  } catch (error) {
    if (error instanceof ExportRefusal && error.code !== 'export-context') return '';
    throw error;
  }
}

/** One quotation outside its release. */
export function renderQuotation(data: StandaloneQuotation): string {
  return html`<press-quotation>${quotationTemplate(html, data)}</press-quotation>`.toString();
}

/** A quotation's words again, large, for the eye alone: it is hidden from assistive technology, since it repeats. */
export function renderPullQuotation(quotation: Quotation): string {
  return pullQuotationTemplate(html, quotation).toString();
}

/** The search form, and the results where they are given. `src` is where the element asks for suggestions and JSON. */
export function renderSearch(data: SearchData & { readonly src?: string }): string {
  return html`<press-search src="${data.src === undefined ? nothing : safeUrl(data.src)}">${searchTemplate(html, data)}</press-search>`.toString();
}

/** The notice for what a script would have done. Place it after the page's main heading. */
export function renderNoscript(data: NoscriptData): string {
  return html`<press-noscript>${noscriptTemplate(html, data)}</press-noscript>`.toString();
}

/** The link back to the top. The page must have the element that it leads to. */
export function renderToTop(data: ToTopData = {}): string {
  return html`<press-to-top>${toTopTemplate(html, data)}</press-to-top>`.toString();
}

/** A list of releases. */
export function renderList(data: ListData): string {
  return html`<press-list>${listTemplate(html, data)}</press-list>`.toString();
}

/** Links to share a page with. */
export function renderShare(data: ShareData): string {
  return html`<press-share>${shareTemplate(html, data)}</press-share>`.toString();
}

export type { ArticleOptions } from './article/article-options.ts';
export type { ListChoice, ListData, ListFilter, ListItem } from './list/list.template.ts';
export type { Feature, NoscriptData } from './noscript/noscript.template.ts';
export type { SearchData } from './search/search.template.ts';
export type { ShareData } from './share/share.template.ts';
export type { StandaloneQuotation } from './quotation/quotation.template.ts';
export type { ToTopData } from './to-top/to-top.template.ts';
