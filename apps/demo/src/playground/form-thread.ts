import { parentPort, workerData } from 'node:worker_threads';
import { messagesIn } from '../locales/index.ts';
import { pack } from '../site/compress.ts';
import type { SentForm } from './read-form.ts';
import { showPasted } from './shown.ts';

/** The thread that `readForm` starts: it makes one page, and ends. */
const { body, lang, now, frame, encoding } = workerData as SentForm; // nobody else starts it
const text = new URLSearchParams(new TextDecoder().decode(body)).get('text') ?? '';
const shown = showPasted(text, messagesIn(lang).playground, now);
const [start, middle, end] = frame;
const page = new TextEncoder().encode(start + shown.text + middle + shown.view + end);
const answer = encoding === undefined ? page : await pack(encoding, page, 5);
parentPort?.postMessage(answer, [answer.buffer]);
