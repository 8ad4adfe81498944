import { once } from 'node:events';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Encoding } from '../site/compress.ts';

/** What a browser without JavaScript has sent, and how to answer it. */
export interface SentForm {
  /** `application/x-www-form-urlencoded`. */
  readonly body: ArrayBuffer;
  /** The language of the interface, a BCP 47 tag. */
  readonly lang: string;
  /** ISO 8601. */
  readonly now: string;
  /** The page around the text and around the view of it. */
  readonly frame: readonly [start: string, middle: string, end: string];
  readonly encoding: Encoding | undefined;
}

/**
 * Reads a form away from the thread that serves, and gives the page that answers it, packed; null where its text is
 * longer than a million characters or takes too much, where too many wait already, or where the asker has gone away.
 */
export type FormReader = (form: SentForm, signal: AbortSignal) => Promise<Uint8Array<ArrayBuffer> | null>;

/** How much one asker, and all of them, may take. */
export interface FormLimits {
  /** Forms that wait while one is read. */
  readonly waiting: number;
  /** Milliseconds for one. */
  readonly time: number;
  /** Megabytes of memory for one. */
  readonly memory: number;
}

const usual: FormLimits = { waiting: 4, time: 30_000, memory: 1024 };
const thread = new URL(`./form-thread${extname(import.meta.url)}`, import.meta.url);

/** Makes a reader that reads one form after the other, each in a thread that ends with it. */
export function createFormReader({ waiting, time, memory }: FormLimits = usual): FormReader {
  let inLine = 0;
  let last: Promise<unknown> = Promise.resolve();
  return async (form, signal) => {
    if (inLine > waiting) return null;
    inLine++;
    const mine = last.then(() => (signal.aborted ? null : readInThread(form, signal)));
    last = mine.catch(() => undefined);
    try {
      return await mine;
    } finally {
      inLine--;
    }
  };

  async function readInThread(form: SentForm, gone: AbortSignal): Promise<Uint8Array<ArrayBuffer> | null> {
    const worker = new Worker(thread, {
      workerData: form,
      transferList: [form.body],
      resourceLimits: { maxOldGenerationSizeMb: memory },
    });
    const signal = AbortSignal.any([gone, AbortSignal.timeout(time)]);
    try {
      const [page] = (await once(worker, 'message', { signal })) as [Uint8Array<ArrayBuffer> | null]; // it sends nothing else
      return page;
    } catch (error) {
      if (signal.aborted || isOutOfMemory(error)) return null;
      throw error;
    } finally {
      // What goes wrong in a thread that is being stopped is nobody's concern.
      worker.on('error', () => undefined);
      await worker.terminate();
    }
  }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
