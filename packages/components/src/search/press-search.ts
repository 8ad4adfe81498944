import { html } from 'lit';
import type { CSSResult, PropertyDeclarations, TemplateResult } from 'lit';

import type { SearchPage, SearchProvider, SearchQuery } from '@talstreck/core/model';

import { chromeStyles } from '../element/chrome.styles.ts';
import { isPlainClick } from '../element/plain-click.ts';
import { PressElement } from '../element/press-element.ts';
import { localise } from '../locales/localise.ts';
import { searchingMessages } from './controls.ts';
import { httpProvider } from './http-provider.ts';
import { ResultsInPlace } from './results-in-place.ts';
import { readQuery, writeQuery } from './search-address.ts';
import type { SearchContext } from './search-context.ts';
import { inputOf, nameOf, parametersOf } from './search-form.ts';
import type { SearchData } from './search.template.ts';
import { SuggestionList } from './suggestion-list.ts';

/** Results that were drawn in place. */
export interface PressResultsDetail {
  readonly page: SearchPage;
}

/**
 * A search form that any server can answer. With a script it suggests while the reader types, and on the page of
 * results it draws the answer in place.
 *
 * @slot - The form, its empty list of suggestions and the results, as `renderSearch` writes them.
 * @attr src - Where the element asks for suggestions and results as JSON.
 * @fires {CustomEvent<PressResultsDetail>} press-results - Results were drawn in place.
 */
export class PressSearch extends PressElement {
  static override styles: CSSResult = chromeStyles;

  static override properties: PropertyDeclarations = {
    data: { attribute: false },
    provider: { attribute: false },
    src: {},
  };

  /** What to draw. Without it the element's children are the page's. */
  declare data: SearchData | undefined;

  /** Answers searches: in memory, over HTTP, or by an engine of your own. It goes before `src`. */
  declare provider: SearchProvider | undefined;

  /** Where to ask for suggestions and results as JSON. */
  declare src: string | null | undefined;

  readonly #suggestions: SuggestionList;
  readonly #results: ResultsInPlace;
  #status = '';
  /** The query part of the address that the results are for. */
  #searched = '';

  constructor() {
    super();
    const context: SearchContext = {
      provider: () => this.provider ?? (this.src ? httpProvider(this.src) : undefined),
      messages: () => localise(searchingMessages, this.language).messages,
      address: (query) => this.#address(query),
      say: (status) => {
        this.#status = status;
        this.requestUpdate();
      },
    };
    this.#suggestions = new SuggestionList(this, context);
    this.#results = new ResultsInPlace(this, context);
    this.#listen();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#searched = this.ownerDocument.location.search;
    window.addEventListener('popstate', this.#restore);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('popstate', this.#restore);
    this.#suggestions.close();
    this.#results.abort();
  }

  protected override content(): Promise<TemplateResult> | null {
    const { data, language: lang } = this;
    return data === undefined ? null : draw({ lang, ...data });
  }

  protected override render(): TemplateResult {
    return html`<slot></slot><p class="quiet" role="status">${this.#status}</p>`;
  }

  /** On the element itself: its content may be drawn again at any time. */
  #listen(): void {
    this.addEventListener('input', (event) => {
      const isComposing = event instanceof InputEvent && event.isComposing;
      if (event.target === inputOf(this) && !isComposing) this.#suggestions.suggestSoon();
    });
    this.addEventListener('compositionend', () => {
      this.#suggestions.suggestSoon();
    });
    this.addEventListener('keydown', (event) => {
      this.#suggestions.handleKey(event);
    });
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && this.contains(relatedTarget))) this.#suggestions.close();
    });
    this.addEventListener('submit', (event) => {
      this.#submit(event);
    });
    this.addEventListener('click', (event) => {
      this.#follow(event);
    });
  }

  #submit(event: SubmitEvent): void {
    this.#suggestions.close();
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || event.defaultPrevented || !this.#results.covers(form.action)) return;
    event.preventDefault();
    const query = readQuery(parametersOf(form), nameOf(this));
    void this.#search(query, this.#address(query));
  }

  /** Follows a link to a search on this page in place. */
  #follow(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link?.href || !isPlainClick(event)) return;
    const { href, searchParams } = new URL(link.href, this.ownerDocument.baseURI);
    if (!searchParams.has(nameOf(this)) || !this.#results.covers(href)) return;
    event.preventDefault();
    this.#suggestions.close();
    const isResult = link.closest('.press-results') !== null;
    void this.#search(readQuery(searchParams, nameOf(this)), href).then(() => {
      const target = isResult ? this.querySelector<HTMLElement>('.press-count') : inputOf(this);
      target?.focus();
    });
  }

  readonly #restore = (): void => {
    const { search } = this.ownerDocument.location;
    // A link to a place on the page pops a state too: only another query, on the form's own page, is to be restored.
    if (search === this.#searched || !this.#results.covers(this.querySelector('form')?.action ?? '')) return;
    void this.#search(readQuery(new URLSearchParams(search), nameOf(this)), null);
  };

  async #search(query: SearchQuery, address: string | null): Promise<void> {
    const page = await this.#results.search(query, address, this.language);
    this.#searched = this.ownerDocument.location.search;
    if (page !== null) this.tell('press-results', { page });
  }

  #address(query: SearchQuery): string {
    const url = new URL(this.querySelector('form')?.action ?? '', this.ownerDocument.baseURI);
    url.search = writeQuery(query, nameOf(this)).toString();
    return url.href;
  }
}

async function draw(data: SearchData): Promise<TemplateResult> {
  const { searchTemplate } = await import('./search.template.ts');
  return searchTemplate<TemplateResult>(html, data);
}

declare global {
  interface HTMLElementEventMap {
    'press-results': CustomEvent<PressResultsDetail>;
  }
}
