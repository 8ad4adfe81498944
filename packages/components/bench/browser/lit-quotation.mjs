/** A quotation in the usual way of Lit: words, speaker and buttons in a shadow root with its own styles. */
import { css, html, LitElement } from 'lit';

export class LitQuotation extends LitElement {
  static properties = { words: {}, speaker: {}, quotationId: { attribute: 'quotation-id' }, status: { state: true } };

  static styles = css`
    :host {
      display: block;
      position: relative;
      padding-block-end: 2rem;
      max-inline-size: 65ch;
      color: #1b1f24;
    }
    blockquote {
      margin: 0;
      padding-block: 0.125rem;
      padding-inline-start: 1.25rem;
      border-inline-start: 3px solid #0f5c6e;
    }
    p {
      margin: 0;
    }
    .words {
      font-size: 1.125rem;
      line-height: 1.6;
      quotes: auto;
    }
    .words::before {
      content: open-quote;
    }
    .words::after {
      content: close-quote;
    }
    footer {
      margin-block-start: 0.375rem;
      font-weight: 600;
    }
    .chrome {
      position: absolute;
      inset-block-end: 0;
      inset-inline: 1.375rem 0;
      display: flex;
      align-items: center;
      gap: 0.25rem 1rem;
      block-size: 2rem;
      font: 0.875rem/1.25 inherit;
    }
    button {
      flex: none;
      min-block-size: 1.75rem;
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
      font: inherit;
      cursor: pointer;
    }
    button:focus-visible {
      outline: 2px solid #0a4f8f;
    }
  `;

  render() {
    return html`<blockquote id="${this.quotationId}">
        <p class="words">${this.words}</p>
        <footer>${this.speaker}</footer>
      </blockquote>
      <div class="chrome">
        <button type="button" @click="${this.copy}">Kopiera citat</button>
        <button type="button" @click="${this.copy}">Kopiera länk</button>
        <p role="status">${this.status ?? ''}</p>
      </div>`;
  }

  async copy() {
    await navigator.clipboard.writeText(this.words);
    this.status = 'Kopierat';
  }
}
