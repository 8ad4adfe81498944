import { html } from 'lit';
import type { PropertyDeclarations, TemplateResult } from 'lit';

import { PressElement } from '../element/press-element.ts';
import type { NoscriptData } from './noscript.template.ts';

/**
 * A notice for what a script would have done, a line a feature, with the way that works without it.
 *
 * The notice itself is HTML and CSS: `press.css` shows a line while its feature is on the page and not ready. The
 * element is there for those who draw it from data.
 *
 * @slot - The notice's HTML, as `renderNoscript` writes it.
 */
export class PressNoscript extends PressElement {
  static override properties: PropertyDeclarations = { data: { attribute: false } };

  /** What to draw. Without it the element's children are the page's, and are left alone. */
  declare data: NoscriptData | undefined;

  protected override content(): Promise<TemplateResult> | null {
    const { data, language: lang } = this;
    return data === undefined ? null : draw({ lang, ...data });
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

async function draw(data: NoscriptData): Promise<TemplateResult> {
  const { noscriptTemplate } = await import('./noscript.template.ts');
  return noscriptTemplate<TemplateResult>(html, data);
}
