/** What all widgets have in common: light content by a shared template, and the sign that they are ready. */
import { LitElement, nothing, render } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';

/**
 * An element whose content is the page's own HTML, or is drawn from data into it: never both.
 *
 * The content is light: reader views, `#id` links, search in the page and other sites' styles reach it. Only what
 * needs a script anyway is in the shadow root. The templates are loaded when there is data to draw: a page that brings
 * its HTML pays nothing for them.
 */
export abstract class PressElement extends LitElement {
  /** The end of what the element has drawn; a sign of its own, so that content that others wiped is drawn again. */
  #end: Comment | undefined;
  #content: Promise<TemplateResult> | null = null;
  #drawn: Promise<void> | undefined;

  /** What to draw into the element, or null where its children are the page's. */
  protected abstract content(): Promise<TemplateResult> | null;

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    const content = this.content();
    if (content !== null || this.#end !== undefined) this.#drawn = this.#draw(content);
  }

  protected override updated(): void {
    // `press.css` shows the notice of a feature until this stands on its element.
    if (!this.hasAttribute('data-ready')) this.setAttribute('data-ready', '');
  }

  /** Done when the data is drawn too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await this.#drawn;
    return isComplete;
  }

  /** Draws the content unless newer content was asked for while its template was on its way. */
  async #draw(content: Promise<TemplateResult> | null): Promise<void> {
    this.#content = content;
    const template = await content;
    if (this.#content !== content) return;
    let end = this.#end;
    if (end?.parentNode !== this) {
      end = document.createComment('');
      this.#end = end;
      this.replaceChildren(end);
    }
    render(template ?? nothing, this, { renderBefore: end });
  }

  /** The language around the element, also where it stands in another's shadow root, for the strings of its chrome. */
  protected get language(): string {
    return languageAround(this);
  }

  /** Tells the page of something that happened here. The event bubbles and can not be canceled. */
  protected tell<Name extends keyof HTMLElementEventMap>(
    name: Name,
    detail: HTMLElementEventMap[Name] extends CustomEvent<infer Detail> ? Detail : never,
  ): void {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, detail }));
  }
}

function languageAround(place: Element): string {
  const lang = place.closest('[lang]')?.getAttribute('lang');
  const root = place.getRootNode();
  return lang ?? (root instanceof ShadowRoot ? languageAround(root.host) : 'sv');
}
