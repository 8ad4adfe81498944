import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { compress } from './compress.ts';

const host = '127.0.0.1';
const portsToTry = 50;

/** A megabyte of text as a form sends it, where a letter can take six bytes. */
const longestBody = 6_000_000;

export interface RunningServer {
  readonly port: number;
  /** Ends gracefully: no new connections, running answers are finished, at most 3 seconds. */
  readonly close: () => Promise<void>;
}

/**
 * Serves on loopback; a taken port moves on to the next.
 * @throws the system's error when no port can be had.
 */
export async function serve(
  handle: (request: Request, from: string) => Promise<Response>,
  port: number,
): Promise<RunningServer> {
  let isClosing = false;
  let requests = 0;
  const server = createServer({ requestTimeout: 10_000, headersTimeout: 10_000 }, (request, response) => {
    requests++;
    if (isClosing) response.shouldKeepAlive = false;
    void respond(handle, request, response);
  });
  const taken = await listen(server, port);
  const end = async (): Promise<void> => {
    isClosing = true;
    await quiet(() => requests);
    await close(server);
  };
  return { port: taken, close: end };
}

async function listen(server: Server, wish: number): Promise<number> {
  for (let port = wish; ; port++) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, () => {
          server.off('error', reject);
          resolve();
        });
      });
      return (server.address() as AddressInfo).port; // a listening TCP server has one
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken || port >= Math.min(wish + portsToTry, 65535)) throw error;
    }
  }
}

async function respond(
  handle: (request: Request, from: string) => Promise<Response>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const controller = new AbortController();
  outgoing.on('close', () => {
    controller.abort();
  });
  try {
    const body = incoming.method === 'POST' ? await readBody(incoming) : undefined;
    if (body === null) {
      outgoing.writeHead(413, { connection: 'close' }).end();
      return;
    }
    const request = toRequest(incoming, body, controller.signal);
    const response = await compress(request, await handle(request, incoming.socket.remoteAddress ?? ''));
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    await send(request.method === 'HEAD' ? null : response.body, outgoing);
  } catch (error) {
    if (controller.signal.aborted) return;
    if (!outgoing.headersSent) outgoing.writeHead(error instanceof TypeError ? 400 : 500);
    outgoing.end();
  }
}

/** A form's body; null where it is longer than we read. */
async function readBody(incoming: IncomingMessage): Promise<Buffer<ArrayBuffer> | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    // no encoding is set
    length += chunk.byteLength;
    if (length > longestBody) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function send(body: ReadableStream<Uint8Array> | null, outgoing: ServerResponse): Promise<void> {
  outgoing.flushHeaders();
  if (body !== null)
    for await (const chunk of body) if (!outgoing.write(chunk) && !outgoing.destroyed) await once(outgoing, 'drain');
  outgoing.end();
}

/** The path alone is taken from the request: neither its Host header nor an absolute address in its first line is. */
function toRequest(incoming: IncomingMessage, body: Buffer<ArrayBuffer> | undefined, signal: AbortSignal): Request {
  const target = incoming.url ?? '/';
  const path = target.startsWith('/') ? target : '/';
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers))
    if (value !== undefined && name !== 'host') headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  return new Request(`http://${host}${path}`, {
    method: incoming.method ?? 'GET',
    ...(body !== undefined && { body }),
    headers,
    signal,
  });
}

/**
 * Waits until what has arrived is read, at most a second: to the server, a connection whose request it has not read is
 * idle, and closing would cut it off.
 */
async function quiet(requests: () => number): Promise<void> {
  const start = performance.now();
  let before: number;
  do {
    before = requests();
    await setTimeout(50);
    for (let turn = 0; turn < 3; turn++) await setImmediate();
  } while (requests() !== before && performance.now() - start < 1000);
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => {
      resolve();
    });
  });
  const sweep = setInterval(() => {
    server.closeIdleConnections();
  }, 100);
  const impatience = globalThis.setTimeout(() => {
    server.closeAllConnections();
  }, 3000);
  await closed;
  clearInterval(sweep);
  clearTimeout(impatience);
}
