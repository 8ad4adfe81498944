import { createHash, randomUUID } from 'node:crypto';
import { errorPage, type Failure } from '../pages/errors.ts';
import { renderPage } from '../pages/frame.ts';
import { playgroundPage } from '../pages/playground.ts';
import type { FormReader, SentForm } from '../playground/read-form.ts';
import type { Asset } from './assets.ts';
import { encodingFor } from './compress.ts';
import type { SiteContext } from './context.ts';
import { policyFor, securityHeaders } from './headers.ts';
import type { Site } from './site.ts';

/** Answers a request as `fetch` would see it. */
export type Handler = (request: Request) => Promise<Response>;

export interface HandlerOptions {
  /** The newsroom as it is at this moment. */
  readonly context: () => SiteContext;
  /** Its pages. */
  readonly site: () => Site;
  /** Answers what is below `search/`. */
  readonly search: Handler;
  /** Reads what the playground's form sends. */
  readonly readForm: FormReader;
  /** Tells pages of changes, where the newsroom is edited live. */
  readonly live?: (request: Request) => Response;
}

const htmlType = 'text/html; charset=utf-8';

/**
 * The newsroom as a request handler. Paths are looked up among the pages and assets in memory, never on
 * the disk, and nothing is made of the Host header.
 */
export function createHandler(options: HandlerOptions): (request: Request, isAllowed?: boolean) => Promise<Response> {
  const assets = new Map(Object.values(options.context().assets).map((asset: Asset) => [asset.path, asset]));
  return async (request, isAllowed = true) => {
    try {
      if (!isAllowed) return secured(failure(429, options.context()));
      return secured(await answer(request, assets, options), pathIn(options.context(), request));
    } catch (error) {
      console.error(error);
      return secured(failure(500, options.context()));
    }
  };
}

async function answer(
  request: Request,
  assets: ReadonlyMap<string, Asset>,
  { context: current, site, search, readForm, live }: HandlerOptions,
): Promise<Response> {
  const context = current();
  const path = pathIn(context, request);
  if (path === undefined) return failure(404, context);
  if (path === 'search' || path.startsWith('search/')) return search(request);
  if (path === 'playground/' && request.method === 'POST' && site().has(path))
    return playground(request, readForm, context);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    const response = failure(405, context);
    response.headers.set('allow', 'GET, HEAD');
    return response;
  }
  const asset = assets.get(path);
  if (asset !== undefined) return found(request, asset.content, asset.type, 'public, max-age=31536000, immutable');
  if (path === 'live' && live !== undefined) return live(request);
  const picture = context.media.get(path);
  if (picture !== undefined)
    return found(request, picture.content, picture.type, 'public, max-age=31536000, immutable');
  const page = rendered(site(), path);
  if (page !== undefined) return found(request, page.content, page.type, 'public, max-age=60');
  if (site().has(`${path}/`))
    return new Response(null, { status: 308, headers: { location: `${context.base.pathname}${path}/` } });
  return failure(404, context);
}

/** Pages that were made already, for as long as the newsroom stays as it is. */
const made = new WeakMap<Site, Map<string, { readonly type: string; readonly content: Buffer }>>();
const mostKept = 500;

function rendered(site: Site, path: string): { readonly type: string; readonly content: Buffer } | undefined {
  const pages = made.get(site) ?? new Map<string, { readonly type: string; readonly content: Buffer }>();
  made.set(site, pages);
  const known = pages.get(path);
  if (known !== undefined) return known;
  const resource = site.get(path)?.();
  if (resource === undefined) return undefined;
  const page = { type: resource.type, content: Buffer.from(resource.content) };
  const [oldest] = pages.keys();
  if (pages.size >= mostKept && oldest !== undefined) pages.delete(oldest);
  pages.set(path, page);
  return page;
}

/** Answers the playground's form: what a browser without JavaScript sends. */
async function playground(request: Request, readForm: FormReader, context: SiteContext): Promise<Response> {
  const encoding = encodingFor(request);
  const page = await readForm(
    {
      body: await request.arrayBuffer(),
      lang: context.lang,
      now: context.now().toISOString(),
      frame: playgroundFrame(context),
      encoding,
    },
    request.signal,
  );
  if (page === null) return failure(503, context);
  return new Response(page, {
    headers: {
      'content-type': htmlType,
      'cache-control': 'no-store',
      ...(encoding !== undefined && { 'content-encoding': encoding }),
    },
  });
}

/** The playground's page around the text, around what came of it, and behind. */
function playgroundFrame(context: SiteContext): SentForm['frame'] {
  const seam = randomUUID();
  const page = renderPage(playgroundPage(context, { text: seam, view: seam }), context);
  const [start = '', middle = '', end = ''] = page.split(seam);
  return [start, middle, end];
}

/** The path below the newsroom's root; undefined outside of it. */
function pathIn(context: SiteContext, request: Request): string | undefined {
  const { pathname } = new URL(request.url);
  const root = context.base.pathname;
  return pathname.startsWith(root) ? pathname.slice(root.length) : undefined;
}

function found(request: Request, body: Buffer, type: string, cacheControl: string): Response {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const headers = { 'content-type': type, 'cache-control': cacheControl, etag };
  const known = request.headers.get('if-none-match')?.split(/,\s*/) ?? [];
  if (known.some((tag) => tag.replace(/^W\//, '') === etag)) return new Response(null, { status: 304, headers });
  return new Response(new Uint8Array(body), { headers });
}

/** An answer that tells what went wrong. */
export function failure(status: Failure, context: SiteContext): Response {
  return new Response(renderPage(errorPage(status, context), context), {
    status,
    headers: {
      'content-type': htmlType,
      'cache-control': 'no-store',
      ...((status === 429 || status === 503) && { 'retry-after': '5' }),
    },
  });
}

function secured(response: Response, path = ''): Response {
  response.headers.set('content-security-policy', policyFor(path));
  for (const [name, value] of Object.entries(securityHeaders)) response.headers.set(name, value);
  return response;
}
