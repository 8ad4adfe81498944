import { html } from 'lit';
import type { CSSResult, PropertyDeclarations, TemplateResult } from 'lit';

import { fetchJson } from '../data/fetch-json.ts';
import { chromeStyles } from '../element/chrome.styles.ts';
import { isPlainClick } from '../element/plain-click.ts';
import { PressElement } from '../element/press-element.ts';
import type { ListData } from './list.template.ts';

/** A list that was drawn in place. */
export interface PressListDetail {
  readonly data: ListData;
}

/**
 * A list of releases whose filters and pages are links. Where a link says in `data-json` where the same list is as
 * JSON, it is fetched and drawn in place; where that fails, the link is followed.
 *
 * @slot - The list's HTML, as `renderList` writes it.
 * @fires {CustomEvent<PressListDetail>} press-list-change - Another list was drawn in place.
 */
export class PressList extends PressElement {
  static override styles: CSSResult = chromeStyles;

  static override properties: PropertyDeclarations = { data: { attribute: false } };

  /** What to draw. Without it the element's children are the page's. */
  declare data: ListData | undefined;

  #status = '';
  /** The address that the list is of, without the place on the page. */
  #shown = '';
  #request: AbortController | undefined;

  constructor() {
    super();
    this.addEventListener('click', (event) => {
      this.#follow(event);
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#shown = this.#address();
    window.addEventListener('popstate', this.#restore);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('popstate', this.#restore);
    this.#request?.abort();
  }

  protected override content(): Promise<TemplateResult> | null {
    const { data, language: lang } = this;
    return data === undefined ? null : draw({ lang, ...data });
  }

  protected override render(): TemplateResult {
    return html`<slot></slot><p class="quiet" role="status">${this.#status}</p>`;
  }

  #follow(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-json]') : null;
    if (link === null || !isPlainClick(event)) return;
    event.preventDefault();
    void this.#load(link.dataset.json ?? '', link.href);
  }

  /** What the history holds for a list that was drawn in place; the page's own list is the server's to give. */
  readonly #restore = ({ state }: PopStateEvent): void => {
    // A link to a place on the page pops a state too.
    if (this.#address() === this.#shown) return;
    const { pressList } = (state ?? {}) as { readonly pressList?: unknown };
    if (typeof pressList === 'string') void this.#load(pressList, null);
    else if (this.data !== undefined) this.ownerDocument.location.reload();
  };

  #address(): string {
    const { pathname, search } = this.ownerDocument.location;
    return pathname + search;
  }

  /** Fetches and draws a list. `address` is put into the history; null where the history led here. */
  async #load(json: string, address: string | null): Promise<void> {
    this.#request?.abort();
    const request = new AbortController();
    this.#request = request;
    try {
      const answer = await fetchJson(json, request.signal);
      const { listCount, readList } = await import('./list.draw.ts');
      const data = readList(answer, json);
      if (request.signal.aborted) return;
      if (address !== null && address !== this.ownerDocument.location.href)
        history.pushState({ pressList: json }, '', address);
      this.#shown = this.#address();
      this.#status = listCount({ lang: this.language, ...data });
      await this.#show(data, address);
    } catch {
      if (!request.signal.aborted && address !== null) this.ownerDocument.location.assign(address);
    }
  }

  /** The focus stays with the link that was followed, where the new list has it; else it goes to the count. */
  async #show(data: ListData, address: string | null): Promise<void> {
    this.data = data;
    this.requestUpdate();
    await this.updateComplete;
    if (address !== null) {
      const links = [...this.querySelectorAll<HTMLAnchorElement>('.press-filter a')];
      const same = links.find((link) => link.href === address) ?? this.querySelector<HTMLElement>('.press-count');
      same?.focus();
    }
    this.tell('press-list-change', { data });
  }
}

async function draw(data: ListData): Promise<TemplateResult> {
  const { listTemplate } = await import('./list.draw.ts');
  return listTemplate<TemplateResult>(html, data);
}

declare global {
  interface HTMLElementEventMap {
    'press-list-change': CustomEvent<PressListDetail>;
  }
}
