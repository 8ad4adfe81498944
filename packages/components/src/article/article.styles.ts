import { css } from 'lit';
import type { CSSResult } from 'lit';

/** The line that tells of loading. It takes room only while it says something. */
export const articleStyles: CSSResult = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .status {
    margin: 0;
    color: var(--_press-muted, inherit);
  }
  .status:not(:empty) {
    padding-block: 0.5rem;
  }
  button {
    display: block;
    min-block-size: 2.5rem;
    margin-block-end: 0.75rem;
    padding-inline: 1rem;
    border: 1px solid currentColor;
    border-radius: var(--_press-radius, 4px);
    background: none;
    color: var(--_press-link, LinkText);
    font: inherit;
    cursor: pointer;
  }
  button:focus-visible {
    outline: 3px solid var(--_press-focus, Highlight);
    outline-offset: 2px;
  }
  @media print {
    .status,
    button {
      display: none;
    }
  }
`;
