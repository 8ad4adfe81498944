import { html, nothing } from 'lit';
import type { CSSResult, PropertyDeclarations, TemplateResult } from 'lit';

import type { Quotation } from '@talstreck/core/model';

import { chromeStyles } from '../element/chrome.styles.ts';
import { copy } from '../element/clipboard.ts';
import { PressElement } from '../element/press-element.ts';
import { canShare, share } from '../element/share.ts';
import { waitNoLonger, whenNear } from '../element/when-near.ts';
import { localise } from '../locales/localise.ts';
import { citationHtml, citationOf, citationText, fragmentLink } from './citation.ts';
import type { Citation } from './citation.ts';
import { copyingMessages } from './controls.ts';
import type { CopyingMessages } from './controls.ts';
import { quotationMarks } from './quotation-marks.ts';
import type { StandaloneQuotation } from './quotation.template.ts';

/** What was copied from a quotation. */
export interface PressCopyDetail {
  readonly kind: 'quotation' | 'link';
  /** What is on the clipboard as plain text. */
  readonly text: string;
}

/**
 * A quotation that tells who speaks, with buttons to carry it on: words, speaker, headline, date and address together.
 *
 * @slot - The quotation's HTML, as `renderQuotation` writes it.
 * @csspart chrome - The row of buttons.
 * @csspart button - A button.
 * @csspart status - What a button has done.
 * @attr speaker - The speaker in words, where the markup may name one: "Joanna Jonasson, insatsledare".
 * @fires {CustomEvent<PressCopyDetail>} press-copy - Something is on the clipboard.
 */
export class PressQuotation extends PressElement {
  static override styles: CSSResult = chromeStyles;

  static override properties: PropertyDeclarations = {
    quotation: { attribute: false },
    source: { attribute: false },
  };

  /** The quotation to draw. Without it the element's children are the page's, and are left alone. */
  declare quotation: Quotation | undefined;

  /** The release that the words are from. */
  declare source: StandaloneQuotation['source'];

  #status = '';

  /** The page's own HTML is laid out once more when it is slotted: that waits until the reader comes near. */
  override connectedCallback(): void {
    if (this.hasUpdated || this.firstElementChild === null) {
      super.connectedCallback();
      return;
    }
    this.setAttribute('data-ready', '');
    whenNear(this, () => {
      super.connectedCallback();
    });
  }

  override disconnectedCallback(): void {
    waitNoLonger(this);
    super.disconnectedCallback();
  }

  /** Data is drawn wherever it is. */
  override requestUpdate(...change: Parameters<PressElement['requestUpdate']>): void {
    super.requestUpdate(...change);
    if (change.length > 0) waitNoLonger(this)?.();
  }

  protected override getUpdateComplete(): Promise<boolean> {
    waitNoLonger(this)?.();
    return super.getUpdateComplete();
  }

  protected override content(): Promise<TemplateResult> | null {
    const { quotation, source } = this;
    return quotation === undefined ? null : draw({ quotation, source });
  }

  protected override render(): TemplateResult {
    const { messages } = this.#localisation();
    const device = canShare()
      ? html`<button part="button" type="button" @click="${() => this.#share()}">${messages.share}</button>`
      : nothing;
    return html`<slot></slot><div class="chrome" part="chrome"><button part="button" type="button" @click="${() => this.#copyWords()}">${messages.copyQuotation}</button><button part="button" type="button" @click="${() => this.#copyLink()}">${messages.copyLink}</button>${device}<p class="status" part="status" role="status">${this.#status}</p></div>`;
  }

  #localisation(): { lang: string; messages: CopyingMessages } {
    return localise(copyingMessages, this.language);
  }

  async #copyWords(): Promise<void> {
    const citation = this.#citation();
    if (citation === null) return;
    const { lang, messages } = this.#localisation();
    const text = citationText(citation, quotationMarks(lang));
    await this.#finishCopy('quotation', text, messages.copied, citationHtml(citation));
  }

  async #copyLink(): Promise<void> {
    const citation = this.#citation();
    if (citation !== null)
      await this.#finishCopy('link', this.#link(citation), this.#localisation().messages.linkCopied);
  }

  async #finishCopy(kind: PressCopyDetail['kind'], text: string, done: string, markup?: string): Promise<void> {
    const isCopied = await copy(text, markup);
    this.#say(isCopied ? done : this.#localisation().messages.copyFailed);
    if (isCopied) this.tell('press-copy', { kind, text });
  }

  async #share(): Promise<void> {
    const citation = this.#citation();
    if (citation === null) return;
    const { lang } = this.#localisation();
    const [open, close] = quotationMarks(lang);
    const text = [`${open}${citation.words}${close}`, citation.speaker].filter(Boolean).join('\n');
    await share({ title: citation.headline, text, url: this.#link(citation) });
  }

  #citation(): Citation | null {
    return citationOf(this, new URL(this.ownerDocument.location.href));
  }

  #link(citation: Citation): string {
    return fragmentLink(citation.url, this.querySelector('.press-words')?.textContent ?? '');
  }

  #say(status: string): void {
    this.#status = status;
    this.requestUpdate();
  }
}

async function draw(data: StandaloneQuotation): Promise<TemplateResult> {
  const { quotationTemplate } = await import('./quotation.template.ts');
  return quotationTemplate<TemplateResult>(html, data);
}

declare global {
  interface HTMLElementEventMap {
    'press-copy': CustomEvent<PressCopyDetail>;
  }
}
