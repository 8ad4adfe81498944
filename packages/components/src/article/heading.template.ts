import { nothing } from '../template/html.ts';
import type { Hole, Html } from '../template/html.ts';

/** A heading of a level between 1 and 6: a tag's name can not be a hole. */
export function headingTemplate<T>(
  html: Html<T>,
  level: number,
  id: string | undefined,
  lang: string | undefined,
  content: Hole<T>,
): T {
  const anchor = id ?? nothing;
  const language = lang ?? nothing;
  switch (Math.min(level, 6)) {
    case 1:
      return html`<h1 id="${anchor}" lang="${language}">${content}</h1>`;
    case 2:
      return html`<h2 id="${anchor}" lang="${language}">${content}</h2>`;
    case 3:
      return html`<h3 id="${anchor}" lang="${language}">${content}</h3>`;
    case 4:
      return html`<h4 id="${anchor}" lang="${language}">${content}</h4>`;
    case 5:
      return html`<h5 id="${anchor}" lang="${language}">${content}</h5>`;
    default:
      return html`<h6 id="${anchor}" lang="${language}">${content}</h6>`;
  }
}
