import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { decodeText, mostBytes, tooLarge } from './decode.ts';
import { type Document, documentOfFile, documentOfJson, type Format, nameOf } from './document.ts';
import { readLines } from './lines.ts';
import { ReadError } from './problem.ts';

/** The bytes of one release: a whole file, or a line of one. */
export interface Item {
  /** The file as it was named, or `stdin`. */
  readonly file: string;
  /** 1 is the first line. */
  readonly line: number;
  readonly whole: boolean;
  /** Null where it is larger than one release may be. */
  readonly bytes: Uint8Array | null;
}

/** The name under which standard input is spoken of. */
export const standardInput = 'stdin';

/**
 * The items of a file, or of standard input where it is `-`: the file itself, or each of its lines.
 *
 * @throws an error of the file system, or ReadError `is-folder` where it is a folder
 */
export async function* itemsOf(
  path: string,
  lines: boolean,
  stdin: AsyncIterable<Uint8Array> = process.stdin,
): AsyncGenerator<Item> {
  const file = path === '-' ? standardInput : path;
  const stream = path === '-' ? stdin : await openFile(path);
  if (!lines) {
    yield { file, line: 1, whole: true, bytes: await readAll(stream) };
    return;
  }
  for await (const { number, bytes } of readLines(stream, mostBytes)) yield { file, line: number, whole: false, bytes };
}

/**
 * Reads an item's text and what is stated beside it.
 *
 * @param format what the sources are written in, where their endings or fields shall not decide
 * @throws ReadError
 */
export function documentOf({ file, line, whole, bytes }: Item, format?: Format): Document {
  if (bytes === null) throw tooLarge();
  if (whole) return documentOfFile(file, bytes, format);
  return documentOfJson(decodeText(bytes), `${nameOf(file)}-${line}`, format);
}

async function openFile(path: string): Promise<AsyncIterable<Uint8Array>> {
  if ((await stat(path)).isDirectory()) throw new ReadError('is-folder', 'this is a folder; name the files in it');
  return createReadStream(path);
}

/** All bytes of a stream; null where they are too many, of which no more than that are read. */
async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > mostBytes) return null;
  }
  return Buffer.concat(chunks);
}
