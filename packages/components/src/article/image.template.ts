import type { Image } from '@talstreck/core/model';

import { fill } from '../locales/localise.ts';
import { nothing } from '../template/html.ts';
import type { Hole, Html } from '../template/html.ts';
import { safeUrl } from '../template/safe-url.ts';
import { labelTemplate } from './labels.ts';
import type { ArticleLabels } from './labels.ts';

/** An image with its caption and credit; nothing where its address is none. */
export function imageTemplate<T>(html: Html<T>, image: Image, labels: ArticleLabels): Hole<T> {
  const url = safeUrl(image.url);
  if (url === nothing) return nothing;
  const credit = image.credit
    ? html`<small>${labelTemplate(html, labels, fill(labels.messages.credit, { name: image.credit }))}</small>`
    : nothing;
  const caption =
    image.caption || image.credit
      ? html`<figcaption>${image.caption}${image.caption && image.credit ? ' ' : nothing}${credit}</figcaption>`
      : nothing;
  return html`<figure class="press-image"><img src="${url}" alt="${image.decorative ? '' : image.alt}" width="${image.width ?? nothing}" height="${image.height ?? nothing}" loading="lazy" decoding="async">${caption}</figure>`;
}
