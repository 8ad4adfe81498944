import type { SiteContext } from '../site/context.ts';
import { html, type Markup } from './markup.ts';

/** Whom to reach at the newsroom; undefined where its settings name nobody. */
export function contact(context: SiteContext): Markup | undefined {
  const point = context.newsroom.settings.contact;
  if (point === undefined) return undefined;
  const { name, role, email, telephone } = point;
  const who = [name, role].filter((part) => part !== undefined).join(', ');
  return html`<address class="contact">
${who !== '' && html`<span>${who}</span>`}
${email !== undefined && html`<a href="mailto:${email}">${email}</a>`}
${telephone !== undefined && html`<a href="tel:${telephone.replace(/[^\d+]/g, '')}">${telephone}</a>`}
</address>`;
}
