import type { PlaygroundTexts } from '../locales/messages.ts';
import { messagesIn } from '../locales/index.ts';
import { pastedView } from '../playground/view.ts';

/** What the page asks: a text, and the language to answer in. */
export interface Question {
  readonly number: number;
  readonly text: string;
  readonly lang: string;
}

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  const texts: PlaygroundTexts = messagesIn(data.lang).playground;
  const view = pastedView(data.text, texts, new Date().toISOString());
  self.postMessage({ number: data.number, view });
});
