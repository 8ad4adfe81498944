import { html, nothing } from 'lit';
import type { CSSResult, PropertyDeclarations, TemplateResult } from 'lit';

import { chromeStyles } from '../element/chrome.styles.ts';
import { copy } from '../element/clipboard.ts';
import { PressElement } from '../element/press-element.ts';
import { canShare, share } from '../element/share.ts';
import { localise } from '../locales/localise.ts';
import { sharingMessages } from './controls.ts';
import type { ShareData as PressShareData } from './share.template.ts';

/**
 * Links to share a page with, and buttons for the clipboard and the device's own sheet.
 *
 * @slot - The links, as `renderShare` writes them.
 * @csspart chrome - The row of buttons.
 * @csspart button - A button.
 * @csspart status - What a button has done.
 */
export class PressShare extends PressElement {
  static override styles: CSSResult = chromeStyles;

  static override properties: PropertyDeclarations = { data: { attribute: false } };

  /** What to draw. Without it the element's children are the page's, and are left alone. */
  declare data: PressShareData | undefined;

  #status = '';

  protected override content(): Promise<TemplateResult> | null {
    const { data, language: lang } = this;
    return data === undefined ? null : draw({ lang, ...data });
  }

  protected override render(): TemplateResult {
    const { messages } = localise(sharingMessages, this.language);
    const url = this.#url();
    const button = (label: string, act: () => Promise<void>): TemplateResult =>
      html`<button part="button" type="button" @click="${act}">${label}</button>`;
    const copyLink = async (): Promise<void> => {
      this.#status = (await copy(url)) ? messages.linkCopied : messages.copyFailed;
      this.requestUpdate();
    };
    const shareLink = async (): Promise<void> => {
      await share({ title: this.data?.title ?? this.ownerDocument.title, url });
    };
    return html`<slot></slot><div class="chrome" part="chrome">${button(messages.copyLink, copyLink)}${canShare() ? button(messages.share, shareLink) : nothing}<p class="status" part="status" role="status">${this.#status}</p></div>`;
  }

  /** The address that the page's own link states. */
  #url(): string {
    const link = this.querySelector<HTMLAnchorElement>('a:not([href^="mailto:"])');
    return this.data?.url ?? link?.href ?? this.ownerDocument.location.href;
  }
}

async function draw(data: PressShareData): Promise<TemplateResult> {
  const { shareTemplate } = await import('./share.template.ts');
  return shareTemplate<TemplateResult>(html, data);
}
