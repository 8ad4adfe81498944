import { type nothing } from './html.ts';
import type { Hole, Html } from './html.ts';

/** A heading of a level between 1 and 6: a tag's name can not be a hole. */
export function headingTemplate<T>(
  html: Html<T>,
  level: number,
  id: string | typeof nothing,
  lang: string | typeof nothing,
  content: Hole<T>,
): T {
  switch (Math.min(level, 6)) {
    case 1:
      return html`<h1 id="${id}" lang="${lang}">${content}</h1>`;
    case 2:
      return html`<h2 id="${id}" lang="${lang}">${content}</h2>`;
    case 3:
      return html`<h3 id="${id}" lang="${lang}">${content}</h3>`;
    case 4:
      return html`<h4 id="${id}" lang="${lang}">${content}</h4>`;
    case 5:
      return html`<h5 id="${id}" lang="${lang}">${content}</h5>`;
    default:
      return html`<h6 id="${id}" lang="${lang}">${content}</h6>`;
  }
}
