/** The markup of the way back to the top: a link. */
import { localise } from '../locales/localise.ts';
import type { Html } from '../template/html.ts';
import { toTopMessages } from './labels.ts';

/** What the link is drawn from. */
export interface ToTopData {
  /** The `id` of the element to go to; `top` where nothing is given. It should be focusable (`tabindex="-1"`). */
  readonly target?: string;
  /** The language of the label; Swedish where nothing is given. */
  readonly lang?: string;
  readonly label?: string;
}

/** What stands inside a `<press-to-top>`. */
export function toTopTemplate<T>(html: Html<T>, { target, lang, label }: ToTopData = {}): T {
  return html`<a href="#${target ?? 'top'}">${label ?? localise(toTopMessages, lang ?? 'sv').messages.label}</a>`;
}
