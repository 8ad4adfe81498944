import { html, nothing } from 'lit';
import type { CSSResult, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';

import type { PressRelease } from '@talstreck/core/model';

import { fetchJson } from '../data/fetch-json.ts';
import { warnOf } from '../data/warn.ts';
import { PressElement } from '../element/press-element.ts';
import { localise } from '../locales/localise.ts';
import type { ArticleOptions } from './article-options.ts';
import { articleStyles } from './article.styles.ts';
import { loadingMessages } from './controls.ts';

/** Why a release could not be drawn from its `src`. */
export interface PressErrorDetail {
  readonly src: string;
  readonly error: unknown;
}

type Loading = 'idle' | 'loading' | 'failed';

/**
 * A press release as an article.
 *
 * It is drawn from `.release`, from the JSON at `src`, or it is the page's own HTML. While a `src` is on its way, and
 * where it fails, the element's children stay: put a link to the release there.
 *
 * @slot - The article's HTML, as `renderArticle` writes it.
 * @csspart status - The line that tells of loading and failure.
 * @csspart button - The button to try again.
 * @cssState loading - The `src` is on its way.
 * @cssState failed - The `src` could not be had.
 * @fires {CustomEvent<PressRelease>} press-load - The release of a `src` is here.
 * @fires {CustomEvent<PressErrorDetail>} press-error - The release of a `src` could not be had.
 */
export class PressArticle extends PressElement {
  static override styles: CSSResult = articleStyles;

  static override properties: PropertyDeclarations = {
    release: { attribute: false },
    options: { attribute: false },
    src: {},
  };

  /** The release to draw. Without it the element's children are the page's, and are left alone. */
  declare release: PressRelease | undefined;

  /** How to draw it. */
  declare options: ArticleOptions | undefined;

  /** The address of a release as JSON. */
  declare src: string | null | undefined;

  readonly #internals: ElementInternals = this.attachInternals();
  #loading: Loading = 'idle';
  #request: AbortController | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // Moved, or put back: what was given up when it left is asked for again.
    if (this.hasUpdated && this.src && this.#loading === 'loading') void this.#load(this.src);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#request?.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('src')) return;
    this.#request?.abort();
    if (this.src) void this.#load(this.src);
    else this.#enter('idle');
  }

  protected override content(): Promise<TemplateResult> | null {
    const { release, options, language: interfaceLanguage } = this;
    return release === undefined ? null : draw(release, { interfaceLanguage, ...options });
  }

  protected override render(): TemplateResult {
    const { messages } = localise(loadingMessages, this.language);
    const retry = (): void => {
      if (this.src) void this.#load(this.src);
    };
    const status = { idle: '', loading: messages.loading, failed: messages.failed }[this.#loading];
    const button = html`<button part="button" type="button" @click="${retry}">${messages.retry}</button>`;
    return html`<p class="status" part="status" role="status">${status}</p>${this.#loading === 'failed' ? button : nothing}<slot></slot>`;
  }

  async #load(src: string): Promise<void> {
    const request = new AbortController();
    this.#request = request;
    this.#enter('loading');
    try {
      const answer = await fetchJson(src, request.signal);
      const { readRelease } = await import('./article.draw.ts');
      const release = readRelease(answer, src);
      if (request.signal.aborted) return;
      this.release = release;
      this.#enter('idle');
      this.tell('press-load', release);
    } catch (error) {
      if (request.signal.aborted) return;
      this.#enter('failed');
      this.tell('press-error', { src, error });
    }
  }

  #enter(loading: Loading): void {
    this.#loading = loading;
    this.#internals.states.clear();
    if (loading !== 'idle') this.#internals.states.add(loading);
    this.requestUpdate();
  }
}

async function draw(release: PressRelease, options: ArticleOptions): Promise<TemplateResult> {
  const { articleTemplate, soundRelease } = await import('./article.draw.ts');
  return articleTemplate<TemplateResult>(html, soundRelease(release, warnOf('press-article')), options);
}

declare global {
  interface HTMLElementEventMap {
    'press-load': CustomEvent<PressRelease>;
    'press-error': CustomEvent<PressErrorDetail>;
  }
}
