import { html, render } from 'lit';
import type { CSSResult, PropertyDeclarations, TemplateResult } from 'lit';

import type { SearchPage, SearchProvider, SearchQuery, Suggestion } from '@talstreck/core/model';

import { chromeStyles } from '../element/chrome.styles.ts';
import { PressElement } from '../element/press-element.ts';
import { fill, localise } from '../locales/localise.ts';
import { MatchHighlight } from './match-highlight.ts';
import { searchingMessages } from './controls.ts';
import type { SearchingMessages } from './controls.ts';
import { readQuery, writeQuery } from './search-address.ts';
import type { SearchData } from './search.template.ts';
import { suggestionsTemplate } from './suggestions.template.ts';

/** Results that were drawn in place. */
export interface PressResultsDetail {
  readonly page: SearchPage;
}

/** Milliseconds without a key before suggestions are asked for. */
const TYPING_PAUSE = 150;

/** Milliseconds before waiting is told of. */
const PATIENCE = 400;

/** Letters before suggestions are asked for. */
const MIN_PREFIX = 2;

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

  readonly #highlight = new MatchHighlight();
  #status = '';
  #pause: ReturnType<typeof setTimeout> | undefined;
  #suggesting: AbortController | undefined;
  #searching: AbortController | undefined;
  #drawn: Element | undefined;

  constructor() {
    super();
    this.addEventListener('input', (event) => {
      if (event.target === this.#input() && !(event instanceof InputEvent && event.isComposing)) this.#suggestSoon();
    });
    this.addEventListener('compositionend', () => {
      this.#suggestSoon();
    });
    this.addEventListener('keydown', (event) => {
      this.#handleKey(event);
    });
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && this.contains(relatedTarget))) this.#close();
    });
    this.addEventListener('submit', (event) => {
      this.#submit(event);
    });
    this.addEventListener('click', (event) => {
      this.#follow(event);
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('popstate', this.#restore);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('popstate', this.#restore);
    this.#close();
    this.#searching?.abort();
  }

  protected override content(): Promise<TemplateResult> | null {
    const { data, language: lang } = this;
    return data === undefined ? null : draw({ lang, ...data });
  }

  protected override render(): TemplateResult {
    return html`<slot></slot><p class="quiet" role="status">${this.#status}</p>`;
  }

  #messages(): SearchingMessages {
    return localise(searchingMessages, this.language).messages;
  }

  #input(): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>('input[type="search"]');
  }

  #links(): readonly HTMLAnchorElement[] {
    return [...(this.#list()?.querySelectorAll('a') ?? [])];
  }

  /** The list that the page brought; one of our own where it brought none. */
  #list(): HTMLElement | null {
    const input = this.#input();
    if (input === null) return null;
    const found = this.querySelector<HTMLElement>(`#${CSS.escape(`${input.id}-list`)}`);
    if (found !== null) return found;
    const list = this.ownerDocument.createElement('ul');
    list.id = `${input.id}-list`;
    list.hidden = true;
    input.closest('form')?.append(list);
    return list;
  }

  #hasProvider(): boolean {
    return this.provider !== undefined || !!this.src;
  }

  async #provider(): Promise<SearchProvider> {
    if (this.provider !== undefined) return this.provider;
    const { httpProvider } = await import('./http-provider.ts');
    return httpProvider(this.src ?? '');
  }

  #suggestSoon(): void {
    clearTimeout(this.#pause);
    this.#suggesting?.abort();
    this.#pause = setTimeout(() => void this.#suggest(), TYPING_PAUSE);
  }

  async #suggest(): Promise<void> {
    const prefix = this.#input()?.value.trim() ?? '';
    if (prefix.length < MIN_PREFIX || !this.#hasProvider()) {
      this.#close();
      return;
    }
    const request = new AbortController();
    this.#suggesting = request;
    try {
      const provider = await this.#provider();
      const suggestions = (await provider.suggest?.(prefix, { signal: request.signal })) ?? [];
      if (!request.signal.aborted) this.#open(suggestions, prefix);
    } catch {
      // Suggestions are a courtesy: the form works without them.
      if (!request.signal.aborted) this.#close();
    }
  }

  #open(suggestions: readonly Suggestion[], prefix: string): void {
    const list = this.#list();
    if (list === null || !this.contains(this.ownerDocument.activeElement)) return;
    const messages = this.#messages();
    render(
      suggestionsTemplate<TemplateResult>(html, suggestions, messages, (text) => this.#address({ text })),
      list,
    );
    list.hidden = suggestions.length === 0;
    this.#highlight.mark(list.querySelectorAll('span'), prefix);
    const { length: count } = suggestions;
    this.#say(count === 0 ? messages.empty : count === 1 ? messages.countOne : fill(messages.count, { count }));
  }

  #close(): void {
    clearTimeout(this.#pause);
    this.#suggesting?.abort();
    const list = this.#list();
    if (list === null || list.hidden) return;
    list.hidden = true;
    this.#highlight.mark([], '');
    this.#say('');
  }

  #handleKey(event: KeyboardEvent): void {
    const list = this.#list();
    const input = this.#input();
    if (list === null || input === null || list.hidden || event.isComposing) return;
    const links = this.#links();
    const at = links.findIndex((link) => link === this.ownerDocument.activeElement);
    const isInList = at >= 0;
    if (event.key === 'Escape') {
      this.#close();
      input.focus();
    } else if (event.key === 'ArrowDown') {
      links[Math.min(at + 1, links.length - 1)]?.focus();
    } else if (event.key === 'ArrowUp' && isInList) {
      (links[at - 1] ?? input).focus();
    } else {
      // Typing goes on in the field: the key is given to what has the focus after this.
      if (isInList && event.key.length === 1 && event.key !== ' ' && !hasModifier(event)) input.focus();
      return;
    }
    event.preventDefault();
  }

  #submit(event: SubmitEvent): void {
    this.#close();
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !this.#isInPlace(form.action)) return;
    event.preventDefault();
    const query = readQuery(parametersOf(form), this.#name());
    void this.#search(query, this.#address(query));
  }

  /** Follows a link to a search on this page in place. */
  #follow(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null || event.defaultPrevented || event.button !== 0 || hasModifier(event)) return;
    const url = new URL(link.href, this.ownerDocument.baseURI);
    if (!this.#isInPlace(url.href) || !url.searchParams.has(this.#name())) return;
    event.preventDefault();
    const isResult = link.closest('.press-results') !== null;
    void this.#search(readQuery(url.searchParams, this.#name()), url.href).then(() => {
      const target = isResult ? this.querySelector<HTMLElement>('.press-count') : this.#input();
      target?.focus();
    });
    this.#close();
  }

  readonly #restore = (): void => {
    const { search } = this.ownerDocument.location;
    // A link to a place on the page pops a state too: on a page that is not the form's own there is nothing to restore.
    const form = this.querySelector('form');
    if (form !== null && this.#isInPlace(form.action)) void this.#search(readQuery(new URLSearchParams(search), this.#name()), null);
  };

  /** Whether an address is this page's own search, and there is someone to ask. */
  #isInPlace(address: string): boolean {
    const { origin, pathname } = new URL(address, this.ownerDocument.baseURI);
    const { location } = this.ownerDocument;
    const hasResults = this.querySelector('.press-results') !== null;
    return hasResults && this.#hasProvider() && origin === location.origin && pathname === location.pathname;
  }

  /** Searches and draws the answer. `address` is put into the history; null where the history led here. */
  async #search(query: SearchQuery, address: string | null): Promise<void> {
    const results = this.querySelector('.press-results');
    if (results === null) return;
    this.#searching?.abort();
    const request = new AbortController();
    this.#searching = request;
    const messages = this.#messages();
    const waiting = setTimeout(() => {
      this.#say(messages.searching);
    }, PATIENCE);
    results.setAttribute('aria-busy', 'true');
    try {
      const provider = await this.#provider();
      const page = await provider.search(query, { signal: request.signal });
      if (request.signal.aborted) return;
      if (address !== null) history.pushState(null, '', address);
      await this.#show(results, page);
    } catch {
      if (!request.signal.aborted) this.#fail(results, navigator.onLine ? messages.failed : messages.offline);
    } finally {
      clearTimeout(waiting);
      if (this.#searching === request) results.removeAttribute('aria-busy');
    }
  }

  async #show(results: Element, page: SearchPage): Promise<void> {
    const { resultsCount, resultsTemplate } = await import('./search.template.ts');
    const input = this.#input();
    if (input !== null && input !== this.ownerDocument.activeElement) input.value = page.query.text;
    this.#draw(results, resultsTemplate<TemplateResult>(html, page, this.#drawing()));
    this.#say(resultsCount(page, this.language));
    this.tell('press-results', { page });
  }

  #fail(results: Element, message: string): void {
    this.#draw(results, [html`<p class="press-count" tabindex="-1">${message}</p>`]);
    this.#say(message);
  }

  /** Draws into the results. What a server had written there goes at the first time. */
  #draw(results: Element, content: unknown): void {
    if (this.#drawn !== results) results.replaceChildren();
    this.#drawn = results;
    render(content, results as HTMLElement);
  }

  #drawing(): SearchData {
    const form = this.querySelector('form');
    return { lang: this.language, ...this.data, action: form?.getAttribute('action') ?? '', name: this.#name() };
  }

  #name(): string {
    return this.#input()?.name ?? 'q';
  }

  /** The address of a query on the page that the form leads to. */
  #address(query: SearchQuery): string {
    const form = this.querySelector('form');
    const url = new URL(form?.action ?? '', this.ownerDocument.baseURI);
    url.search = writeQuery(query, this.#name()).toString();
    return url.href;
  }

  #say(status: string): void {
    this.#status = status;
    this.requestUpdate();
  }
}

async function draw(data: SearchData): Promise<TemplateResult> {
  const { searchTemplate } = await import('./search.template.ts');
  return searchTemplate<TemplateResult>(html, data);
}

function parametersOf(form: HTMLFormElement): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') parameters.append(name, value);
  return parameters;
}

function hasModifier(event: KeyboardEvent | MouseEvent): boolean {
  return event.ctrlKey || event.metaKey || event.altKey || (event instanceof MouseEvent && event.shiftKey);
}

declare global {
  interface HTMLElementEventMap {
    'press-results': CustomEvent<PressResultsDetail>;
  }
}
