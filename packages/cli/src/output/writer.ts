import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Writable } from 'node:stream';
import type { Streams } from './streams.ts';

/** Where results go. */
export interface Writer {
  /** Resolves when more may be written; false where nobody reads any more. */
  write(text: string): Promise<boolean>;
  /** Writes what is left, and puts a file in its place. */
  end(): Promise<void>;
  /** Throws away a file that is not complete. */
  abandon(): Promise<void>;
}

/** Results are handed on in pieces of at least so many characters, or when the input makes a pause. */
const pieceLength = 64 * 1024;

/** Writes to standard output, or to a file that is there only once it is complete. */
export function openWriter(file: string | undefined, { stdout }: Streams): Writer {
  return file === undefined ? writerTo(stdout) : fileWriter(file);
}

function fileWriter(file: string): Writer {
  const unfinished = join(dirname(file), `.${basename(file)}.${process.pid}.part`);
  const stream = createWriteStream(unfinished);
  const writer = writerTo(stream);
  return {
    ...writer,
    end: async () => {
      await writer.end();
      stream.end();
      await once(stream, 'close');
      await rename(unfinished, file);
    },
    abandon: async () => {
      stream.destroy();
      await rm(unfinished, { force: true });
    },
  };
}

function writerTo(stream: Writable): Writer {
  let waiting = '';
  let flushing: NodeJS.Immediate | undefined;
  let broken: Error | undefined;
  stream.on('error', (error) => (broken = error));

  const flush = async (): Promise<boolean> => {
    clearImmediate(flushing);
    flushing = undefined;
    const piece = waiting;
    waiting = '';
    if (piece !== '' && broken === undefined && !stream.write(piece)) await drained(stream);
    if (broken === undefined) return true;
    if (isClosedPipe(broken)) return false;
    throw broken;
  };
  return {
    write: async (text) => {
      waiting += text;
      if (waiting.length >= pieceLength) return flush();
      flushing ??= setImmediate(() => void flush().catch((error: unknown) => (broken ??= error as Error)));
      return broken === undefined || !isClosedPipe(broken);
    },
    end: async () => {
      await flush();
    },
    abandon: () => Promise.resolve(),
  };
}

async function drained(stream: Writable): Promise<void> {
  // An error is kept by the listener above; here it only ends the waiting.
  await once(stream, 'drain').catch(() => undefined);
}

function isClosedPipe(error: Error): boolean {
  return 'code' in error && (error.code === 'EPIPE' || error.code === 'EOF' || error.code === 'ERR_STREAM_DESTROYED');
}
