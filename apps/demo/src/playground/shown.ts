import type { PlaygroundTexts } from '../locales/messages.ts';
import { html } from '../pages/markup.ts';
import { toMarkup } from './tree.ts';
import { pastedView } from './view.ts';

/** A text as the playground's page shows it, as finished HTML. */
export interface Shown {
  /** The text itself, escaped. */
  readonly text: string;
  /** What the parser makes of it. */
  readonly view: string;
}

/** Reads a text and draws what came of it: for a megabyte this takes seconds. */
export function showPasted(text: string, texts: PlaygroundTexts, now: string): Shown {
  return {
    text: html`${text}`.toString(),
    view: pastedView(text, texts, now)
      .map((piece) => toMarkup(piece).toString())
      .join(''),
  };
}
