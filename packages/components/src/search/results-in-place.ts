/** On the page of results itself, answers are drawn in place, with address and history kept. */
import { html, render } from 'lit';
import type { TemplateResult } from 'lit';

import type { SearchPage, SearchQuery } from '@talstreck/core/model';

import type { SearchContext } from './search-context.ts';
import { inputOf, nameOf } from './search-form.ts';

/** Milliseconds before waiting is told of. */
const PATIENCE = 400;

export class ResultsInPlace {
  readonly #host: HTMLElement;
  readonly #context: SearchContext;
  #request: AbortController | undefined;
  #drawn: Element | undefined;

  constructor(host: HTMLElement, context: SearchContext) {
    this.#host = host;
    this.#context = context;
  }

  /** Whether an address is this page's own search, and there is someone to ask. */
  covers(address: string): boolean {
    const { location, baseURI } = this.#host.ownerDocument;
    const { origin, pathname } = new URL(address, baseURI);
    const isHere = origin === location.origin && pathname === location.pathname;
    return isHere && this.#region() !== null && this.#context.provider() !== undefined;
  }

  abort(): void {
    this.#request?.abort();
  }

  /**
   * Searches and draws the answer. `address` is put into the history; null where the history led here.
   *
   * @returns what was found, or null where a newer search took over or nobody answered
   */
  async search(query: SearchQuery, address: string | null, language: string): Promise<SearchPage | null> {
    const region = this.#region();
    const provider = this.#context.provider();
    if (region === null || provider === undefined) return null;
    this.#request?.abort();
    const request = new AbortController();
    this.#request = request;
    const messages = this.#context.messages();
    const waiting = setTimeout(() => {
      this.#context.say(messages.searching);
    }, PATIENCE);
    region.setAttribute('aria-busy', 'true');
    try {
      const page = await provider.search(query, { signal: request.signal });
      const templates = await import('./search.template.ts').catch(() => null);
      if (request.signal.aborted) return null;
      if (templates === null) {
        // What draws is missing: the server answers the same search as a page.
        if (address !== null) this.#host.ownerDocument.location.assign(address);
        return null;
      }
      // As for any navigation, the same address again is no step in the history.
      if (address !== null && address !== region.baseURI) history.pushState(null, '', address);
      const input = inputOf(this.#host);
      if (input !== null && input !== this.#host.ownerDocument.activeElement) input.value = page.query.text;
      this.#draw(region, templates.resultsTemplate<TemplateResult>(html, page, this.#drawing(language)));
      this.#context.say(templates.resultsCount(page, language));
      return page;
    } catch {
      if (!request.signal.aborted) this.#fail(region, navigator.onLine ? messages.failed : messages.offline);
      return null;
    } finally {
      clearTimeout(waiting);
      if (this.#request === request) region.removeAttribute('aria-busy');
    }
  }

  #region(): HTMLElement | null {
    return this.#host.querySelector<HTMLElement>('.press-results');
  }

  #drawing(lang: string): { lang: string; action: string; name: string } {
    const action = this.#host.querySelector('form')?.getAttribute('action') ?? '';
    return { lang, action, name: nameOf(this.#host) };
  }

  #fail(region: HTMLElement, message: string): void {
    this.#draw(region, [html`<p class="press-count" tabindex="-1">${message}</p>`]);
    this.#context.say(message);
  }

  /** What a server had written there goes at the first time. */
  #draw(region: HTMLElement, content: unknown): void {
    if (this.#drawn !== region) region.replaceChildren();
    this.#drawn = region;
    render(content, region);
  }
}
