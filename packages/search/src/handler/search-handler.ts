import { TalstreckError, type SearchPage, type SearchProvider } from '@talstreck/core/model';
import { escapeHtml, html, type SafeHtml } from './html.ts';
import { messagesFor } from './messages.ts';
import { renderOpenSearchDescription } from './opensearch.ts';
import { readSearchQuery } from './request-query.ts';
import { answer, type Answer } from './answer.ts';
import { renderForm, renderResults, resultsTitle, type ResultsPageContext } from './results-page.ts';

/** What a site puts its frame around. */
export interface FrameContent {
  /** Plain text. */
  readonly title: string;
  /** BCP 47 tag of the interface. */
  readonly lang: string;
  /** Safe HTML that begins with the `h1`; belongs in `main`. */
  readonly content: string;
  /** Safe HTML for the `head`: the link to the OpenSearch description. */
  readonly head: string;
  /** What was found, for a site that draws the results its own way; null where the engine did not answer. */
  readonly page: SearchPage | null;
}

export interface SearchHandlerOptions {
  readonly engine: SearchProvider;
  /** The site's frame around the results; a plain accessible page where none is given. */
  readonly renderPage?: (content: FrameContent) => string | Promise<string>;
  /** BCP 47 tag of the interface; Swedish. */
  readonly lang?: string;
  /** The name of the site, for the OpenSearch description. */
  readonly siteName?: string;
  /** The absolute URL of the search page, where a proxy hides it; else that of the request. */
  readonly searchUrl?: string;
  /** How long answers may be reused without asking, in seconds. 0: ask each time, so that no embargo ends late. */
  readonly maxAge?: number;
  /** How long the engine may take, in milliseconds; then the answer is 503. */
  readonly timeout?: number;
  /** Is told of what the engine threw; the reader sees only that search is not answering. */
  readonly onError?: (error: unknown) => void;
}

/** Longer addresses are refused with 414. */
const MAXIMUM_URL_LENGTH = 8192;

const DEFAULT_TIMEOUT = 5000;

/**
 * Makes a request handler that answers a results page to a form and JSON to a script
 * (`Accept: application/json`, or `format=json`). Below its own path it also answers
 * `…/suggestions?q=` and `…/opensearch.xml`.
 *
 * Parameters: `q`, `page`, `size`, `sort` (`relevance` or `date`), `from`, `to`, `category`, `publisher`, `person`, `lang`.
 *
 * @example
 * const handle = createSearchHandler({ engine: createMemoryEngine({ releases }) });
 * const response = await handle(new Request('https://example.org/search?q=trafikolycka'));
 */
export function createSearchHandler(options: SearchHandlerOptions): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return plain(405, 'Method Not Allowed', { Allow: 'GET, HEAD' });
    if (request.url.length > MAXIMUM_URL_LENGTH) return plain(414, 'URI Too Long');
    const url = new URL(request.url);
    const route = routeOf(url);
    const made = await make(route, url, request, options);
    return answer(request, made, options.maxAge ?? 0);
  };
}

type Route = 'search' | 'suggestions' | 'description';

function routeOf({ pathname }: URL): Route {
  if (pathname.endsWith('/opensearch.xml')) return 'description';
  return /\/suggestions\/?$/.test(pathname) ? 'suggestions' : 'search';
}

async function make(route: Route, url: URL, request: Request, options: SearchHandlerOptions): Promise<Answer> {
  switch (route) {
    case 'description':
      return describe(url, options);
    case 'suggestions':
      return suggest(url, options);
    case 'search':
      return wantsJson(url, request) ? searchAsJson(url, options) : searchAsPage(url, options);
  }
}

function wantsJson(url: URL, request: Request): boolean {
  const accept = request.headers.get('Accept') ?? '';
  return (
    url.searchParams.get('format') === 'json' || (accept.includes('application/json') && !accept.includes('text/html'))
  );
}

async function searchAsJson(url: URL, options: SearchHandlerOptions): Promise<Answer> {
  const page = await ask(options, (signal) => options.engine.search(readSearchQuery(url.searchParams), { signal }));
  if (page === null)
    return { status: 503, type: 'application/json', body: JSON.stringify({ error: { code: 'search/unavailable' } }) };
  return { status: 200, type: 'application/json', body: JSON.stringify(page) };
}

async function searchAsPage(url: URL, options: SearchHandlerOptions): Promise<Answer> {
  const { lang = 'sv', renderPage = plainFrame } = options;
  const messages = messagesFor(lang);
  const context: ResultsPageContext = { action: url.pathname, messages, lang };
  const query = readSearchQuery(url.searchParams);
  const page = await ask(options, (signal) => options.engine.search(query, { signal }));
  const content: SafeHtml =
    page === null
      ? html`<h1>${messages.unavailable}</h1>
          <p role="status">${messages.unavailableHelp}</p>
          ${renderForm(query, context)} `
      : renderResults(page, context);
  const body = await renderPage({
    title: page === null ? messages.unavailable : resultsTitle(page, context),
    lang,
    content: content.markup,
    head: html`<link
      rel="search"
      type="application/opensearchdescription+xml"
      href="${withoutSlash(url.pathname)}/opensearch.xml"
      title="${siteName(url, options)}"
    />`.markup,
    page,
  });
  return { status: page === null ? 503 : 200, type: 'text/html', body };
}

async function suggest(url: URL, options: SearchHandlerOptions): Promise<Answer> {
  const { text } = readSearchQuery(url.searchParams);
  const suggestions = (await ask(options, async (signal) => options.engine.suggest?.(text, { signal }) ?? [])) ?? [];
  if (url.searchParams.get('format') !== 'opensearch')
    return { status: 200, type: 'application/json', body: JSON.stringify(suggestions) };
  return {
    status: 200,
    type: 'application/x-suggestions+json',
    body: JSON.stringify([text, suggestions.map((suggestion) => suggestion.text)]),
  };
}

function describe(url: URL, options: SearchHandlerOptions): Answer {
  const { lang = 'sv' } = options;
  const searchUrl = options.searchUrl ?? url.origin + url.pathname.slice(0, -'/opensearch.xml'.length);
  const body = renderOpenSearchDescription({
    name: siteName(url, options),
    description: messagesFor(lang).searchFor,
    lang,
    searchUrl: withoutSlash(searchUrl),
  });
  return { status: 200, type: 'application/opensearchdescription+xml', body };
}

/** What the engine answers in time; null where it fails or is too slow. */
async function ask<T>(options: SearchHandlerOptions, run: (signal: AbortSignal) => Promise<T>): Promise<T | null> {
  const signal = AbortSignal.timeout(options.timeout ?? DEFAULT_TIMEOUT);
  const tooSlow = new Promise<never>((_, reject) => {
    const giveUp = (): void => {
      reject(new TalstreckError('search/timeout', 'The search engine took longer than the `timeout` of the handler.'));
    };
    signal.addEventListener('abort', giveUp, { once: true });
  });
  try {
    return await Promise.race([run(signal), tooSlow]);
  } catch (error) {
    options.onError?.(error);
    return null;
  }
}

function siteName(url: URL, { siteName: name }: SearchHandlerOptions): string {
  return name ?? url.hostname;
}

function withoutSlash(path: string): string {
  return path.endsWith('/') ? path.slice(0, -1) : path;
}

function plainFrame({ title, lang, head, content }: FrameContent): string {
  return `<!doctype html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
${head}
</head>
<body>
<main>
${content}</main>
</body>
</html>
`;
}

function plain(status: number, text: string, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(`${text}\n`, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8', ...headers } });
}
