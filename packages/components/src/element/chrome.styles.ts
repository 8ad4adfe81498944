import { css } from 'lit';
import type { CSSResult } from 'lit';

/**
 * The host, quiet buttons and the status line. Colours come from the page's custom properties. The chrome stands in the
 * room that `press.css` keeps below the words; a status that is longer than a line takes more.
 */
export const chromeStyles: CSSResult = css`
  :host {
    display: block;
    position: relative;
  }
  :host([hidden]) {
    display: none;
  }
  .chrome {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1rem;
    min-block-size: 2rem;
    margin-block-end: -2rem;
    padding-inline: var(--_press-chrome-inset, 0);
    font-size: 0.875rem;
    line-height: 1.25;
  }
  button {
    flex: none;
    min-block-size: 1.75rem;
    padding: 0;
    border: 0;
    border-radius: 2px;
    background: none;
    color: var(--_press-muted, inherit);
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    text-decoration: underline;
    text-decoration-color: var(--_press-border, currentColor);
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  button:hover {
    color: var(--_press-link, LinkText);
    text-decoration-color: currentColor;
  }
  button:focus-visible {
    outline: 2px solid var(--_press-focus, Highlight);
    outline-offset: 1px;
  }
  .status {
    margin: 0;
    min-inline-size: 0;
    color: var(--_press-text, inherit);
  }
  .quiet {
    position: absolute;
    inset-block-start: 0;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    button {
      color: ButtonText;
    }
  }
  @media print {
    .chrome {
      display: none;
    }
  }
`;
