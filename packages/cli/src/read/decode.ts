import { isUtf8 } from 'node:buffer';
import { ReadError } from './problem.ts';

/** Larger items are refused, so that a stream runs in bounded memory. Bytes. */
export const mostBytes: number = 64 * 1024 * 1024;

/**
 * The text of a file: UTF-8, or UTF-16 with its byte order mark. A UTF-8 byte order mark is kept, as a part of the
 * text that offsets point into.
 *
 * @throws ReadError `empty`, `binary`, `encoding` or `too-large`
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new ReadError('empty', 'there is nothing in it');
  if (bytes.length > mostBytes) throw tooLarge();
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return new TextDecoder(wide).decode(bytes);
  if (looksBinary(bytes))
    throw new ReadError('binary', 'this is not a text; would be right: text, HTML, Markdown or JSON in UTF-8');
  if (!isUtf8(bytes)) throw notUtf8(bytes);
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (text.trim() === '') throw new ReadError('empty', 'there is nothing but white space in it');
  return text;
}

/**
 * The text of an HTML file, by the encoding that its byte order mark or its `<meta charset>` names, else UTF-8.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding
 */
export function decodeHtml(bytes: Uint8Array): string {
  const label = isUtf8(bytes) || wideEncoding(bytes) !== undefined ? undefined : declaredEncoding(bytes);
  if (label === undefined || bytes.length > mostBytes) return decodeText(bytes);
  return new TextDecoder(label).decode(bytes);
}

export function tooLarge(line = 1): ReadError {
  return new ReadError(
    'too-large',
    `it is larger than ${mostBytes / 1024 / 1024} MiB, the most that one release may have`,
    line,
  );
}

function wideEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** Whether the beginning holds more control characters than a text would: one in a hundred. */
function looksBinary(bytes: Uint8Array): boolean {
  const beginning = bytes.subarray(0, 8192);
  let controls = 0;
  for (const byte of beginning) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls += 1;
  return controls > beginning.length / 100;
}

function notUtf8(bytes: Uint8Array): ReadError {
  const place = firstBroken(bytes);
  const byte = (bytes[place] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  const line = lineOf(bytes, place);
  return new ReadError(
    'encoding',
    `it is not UTF-8 (byte 0x${byte} at ${place}); convert it, for example with iconv -f latin1 -t utf-8`,
    line,
  );
}

/** The place of the first byte that is not part of a UTF-8 text: where a decoder has to put U+FFFD and none stood. */
function firstBroken(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  let place = 0;
  let start = 0;
  for (let end = text.indexOf('\uFFFD'); end !== -1; end = text.indexOf('\uFFFD', start)) {
    place += Buffer.byteLength(text.slice(start, end));
    if (bytes[place] !== 0xef || bytes[place + 1] !== 0xbf || bytes[place + 2] !== 0xbd) return place;
    place += 3;
    start = end + 1;
  }
  return place;
}

function lineOf(bytes: Uint8Array, place: number): number {
  let line = 1;
  for (const byte of bytes.subarray(0, place)) if (byte === 10) line += 1;
  return line;
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const label = /\bcharset=["']?([\w-]{1,40})/iu.exec(beginning)?.[1];
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}
