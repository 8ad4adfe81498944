import { parentPort, workerData } from 'node:worker_threads';
import { messagesIn } from '../locales/index.ts';
import { pack } from '../site/compress.ts';
import type { SentForm } from './read-form.ts';
import { showPasted } from './shown.ts';

/** Characters that are read: the page that answers is forty times as long. */
const longestText = 1_000_000;

/** The thread that `readForm` starts: it makes one page, and ends. */
const { body, lang, now, frame, encoding } = workerData as SentForm; // nobody else starts it
// A form sends its lines as CRLF, whatever they were.
const text = (new URLSearchParams(new TextDecoder().decode(body)).get('text') ?? '').replaceAll('\r\n', '\n');
const page = text.length > longestText ? null : await pageOf(text);
parentPort?.postMessage(page, page === null ? [] : [page.buffer]);

async function pageOf(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const shown = showPasted(text, messagesIn(lang).playground, now);
  const [start, middle, end] = frame;
  const page = new TextEncoder().encode(start + shown.text + middle + shown.view + end);
  return encoding === undefined ? page : pack(encoding, page, 5);
}
