import { html } from 'lit';
import type { PropertyDeclarations, TemplateResult } from 'lit';

import { isPlainClick } from '../element/plain-click.ts';
import { PressElement } from '../element/press-element.ts';
import type { ToTopData } from './to-top.template.ts';

/** How far down the link begins to float, in heights of the window. */
const SCREENS = 2;

/** How much of the link's own place must be in sight for the link to stay there, in CSS pixels: nearly all of it. */
const PLACE = 40;

/**
 * A link back to the top that floats once the reader is two screens down, until its own place comes into sight.
 *
 * @slot - The link, as `renderToTop` writes it.
 * @cssState floating - The link floats over the page.
 * @cssState covering - What has the focus lies under the floating link, which gives way.
 */
export class PressToTop extends PressElement {
  static override properties: PropertyDeclarations = { data: { attribute: false } };

  /** What to draw. Without it the element's children are the page's, and are left alone. */
  declare data: ToTopData | undefined;

  readonly #internals: ElementInternals = this.attachInternals();
  #observer: IntersectionObserver | undefined;

  constructor() {
    super();
    this.addEventListener('click', (event) => {
      this.#go(event);
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.ownerDocument.addEventListener('focusin', this.#giveWay);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.ownerDocument.removeEventListener('focusin', this.#giveWay);
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  protected override content(): Promise<TemplateResult> | null {
    const { data, language: lang } = this;
    return data === undefined ? null : draw({ lang, ...data });
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  protected override updated(): void {
    super.updated();
    this.#observe();
  }

  /**
   * Watches the top of the page from two screens away, and the link's own place: no scroll handler runs. A link that is
   * in sight where it stands never floats, so it does not leave from under a pointer.
   */
  #observe(): void {
    this.#observer?.disconnect();
    const top = this.#topmost();
    if (top === null || !this.isConnected) return;
    const near = new Set<Element>();
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) near[isIntersecting ? 'add' : 'delete'](target);
        this.#state('floating', near.size === 0);
      },
      { root: this.ownerDocument, rootMargin: `${String(SCREENS * 100)}% 0px -${String(PLACE)}px` },
    );
    this.#observer.observe(top);
    this.#observer.observe(this);
  }

  /** The target where it is a small thing at the top, else the first thing on the page. */
  #topmost(): Element | null {
    const target = this.#target();
    const isSmall = target !== null && target.clientHeight < this.ownerDocument.documentElement.clientHeight;
    return isSmall ? target : this.ownerDocument.body.firstElementChild;
  }

  #target(): HTMLElement | null {
    const id = this.querySelector('a')?.hash.slice(1) ?? '';
    try {
      return this.ownerDocument.getElementById(decodeURIComponent(id));
    } catch {
      // A sign for percent that opens no escape: the browser goes there, as without this element.
      return null;
    }
  }

  /** The browser scrolls; the focus goes along, also where the target could not take it by itself. */
  #go(event: MouseEvent): void {
    const target = this.#target();
    if (target === null || !isPlainClick(event)) return;
    if (target.tabIndex < 0 && !target.hasAttribute('tabindex')) {
      target.setAttribute('tabindex', '-1');
      const leave = (): void => {
        target.removeAttribute('tabindex');
      };
      target.addEventListener('blur', leave, { once: true });
    }
    target.focus({ preventScroll: true });
  }

  readonly #giveWay = ({ target }: FocusEvent): void => {
    const link = this.querySelector('a');
    const isElsewhere = target instanceof Element && !this.contains(target);
    this.#state('covering', isElsewhere && link !== null && overlap(target, link));
  };

  #state(name: string, isOn: boolean): void {
    if (isOn) this.#internals.states.add(name);
    else this.#internals.states.delete(name);
  }
}

async function draw(data: ToTopData): Promise<TemplateResult> {
  const { toTopTemplate } = await import('./to-top.template.ts');
  return toTopTemplate<TemplateResult>(html, data);
}

function overlap(one: Element, other: Element): boolean {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
