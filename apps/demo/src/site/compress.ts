import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Compressed answers by their ETag: what a page was compressed to once is sent again. */
const compressed = new Map<string, Uint8Array<ArrayBuffer>>();
const kept = 500;

/** Sends text as brotli or gzip, as the asker understands it. */
export async function compress(request: Request, response: Response): Promise<Response> {
  const type = response.headers.get('content-type') ?? '';
  if (!/^(?:text\/(?!event-stream)|image\/svg|application\/(?:json|[\w.-]+\+(?:json|xml)|xml))/.test(type))
    return response;
  response.headers.append('vary', 'accept-encoding');
  const encoding = encodingFor(request);
  if (encoding === undefined || response.body === null || response.headers.has('content-encoding')) return response;
  const etag = response.headers.get('etag');
  const key = `${encoding} ${etag ?? ''}`;
  let body = etag === null ? undefined : compressed.get(key);
  if (body === undefined) {
    body = await pack(encoding, await response.arrayBuffer(), type.startsWith('text/html') ? 5 : 9);
    if (etag !== null) keep(key, body);
  }
  const headers = new Headers(response.headers);
  headers.set('content-encoding', encoding);
  return new Response(body, { status: response.status, headers });
}

/** How text is packed: brotli, or gzip. */
export type Encoding = 'br' | 'gzip';

/** What the asker understands; undefined where it is neither. */
export function encodingFor(request: Request): Encoding | undefined {
  const accepted = request.headers.get('accept-encoding') ?? '';
  const offers = accepted
    .split(',')
    .map((offer) => offer.trim().split(/\s*;\s*q=/))
    .filter(([, weight]) => weight === undefined || Number(weight) > 0)
    .map(([name]) => name);
  if (offers.includes('br')) return 'br';
  return offers.includes('gzip') ? 'gzip' : undefined;
}

/** @param quality of brotli, 0 to 11. */
export async function pack(
  encoding: Encoding,
  body: ArrayBuffer | Uint8Array,
  quality: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const packed =
    encoding === 'gzip'
      ? await gzipped(body)
      : await brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
  return new Uint8Array(packed);
}

function keep(key: string, body: Uint8Array<ArrayBuffer>): void {
  const [oldest] = compressed.keys();
  if (compressed.size >= kept && oldest !== undefined) compressed.delete(oldest);
  compressed.set(key, body);
}
