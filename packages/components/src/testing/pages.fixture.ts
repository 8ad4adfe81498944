/** Pages as a server would send them, each in a frame, with scripts on, off, or under the strictest policy. */
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';

/** How a widget comes to the reader. */
export type Mode = 'drawn from data' | 'server HTML, upgraded' | 'JavaScript off' | 'strict CSP';

export const MODES: readonly Mode[] = ['drawn from data', 'server HTML, upgraded', 'JavaScript off', 'strict CSP'];

/** The policy that every widget must live under. */
export const STRICT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; " +
  "base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html";

const DIST = '/packages/components/dist';

export interface PageOptions {
  /** What stands in `<main>`. */
  readonly html: string;
  readonly lang?: string;
  readonly dir?: 'rtl';
  /** The script of the page; the built file with all widgets where nothing is given, none where it is null. */
  readonly script?: string | null;
  readonly policy?: string;
  /** Whether the frame may run scripts at all. */
  readonly isScripting?: boolean;
  readonly head?: string;
  /** CSS pixels. */
  readonly width?: number;
  /** Without the whole, the page is given back as soon as it is parsed. */
  readonly waitForLoad?: boolean;
}

type PageWindow = Window & typeof globalThis & { readonly violations?: readonly string[] };

/** A page in a frame. */
export interface Page {
  readonly frame: HTMLIFrameElement;
  readonly document: Document;
  readonly window: PageWindow;
  /** What the page's policy has refused so far. */
  violations(): readonly string[];
  close(): void;
}

/** Sends a page through the server and opens it. */
export async function openPage(options: PageOptions): Promise<Page> {
  const { policy, isScripting = true, width = 1000, waitForLoad = true } = options;
  const body = pageHtml(options);
  const headers = policy === undefined ? {} : { 'content-security-policy': policy };
  const answer = await fetch('/__pages', { method: 'POST', body: JSON.stringify({ body, headers }) });
  const frame = document.createElement('iframe');
  frame.style.cssText = `width: ${String(width)}px; height: 800px; border: 0`;
  if (!isScripting) frame.setAttribute('sandbox', 'allow-same-origin allow-forms');
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  frame.src = await answer.text();
  document.body.append(frame);
  if (waitForLoad) await loaded;
  else await until(() => frame.contentDocument?.querySelector('main') ?? null);
  const { contentDocument, contentWindow } = frame;
  if (contentDocument === null || contentWindow === null) throw new Error('The frame has no page.');
  const window = contentWindow as PageWindow;
  return {
    frame,
    document: contentDocument,
    window,
    violations: () => window.violations ?? [],
    close: () => {
      frame.remove();
    },
  };
}

function pageHtml({ html, lang = 'sv', dir, script, head = '' }: PageOptions): string {
  const source = script === undefined ? `${DIST}/talstreck-components.min.js` : script;
  const element = source === null ? '' : `<script type="module" src="${source}"></script>`;
  return `<!doctype html><html lang="${lang}"${dir === undefined ? '' : ` dir="${dir}"`}><head><meta charset="utf-8"><title>Provsida</title><meta name="viewport" content="width=device-width, initial-scale=1"><script src="/__pages/violations.js"></script><link rel="stylesheet" href="${DIST}/press.css">${element}${head}</head><body><header id="top" tabindex="-1"><p>Provsida</p></header><main>${html}</main></body></html>`;
}

/** A widget in each of the ways that it comes to readers. */
export interface Widget {
  readonly tag: string;
  /** The widget as a server writes it. */
  readonly html: string;
  /** Gives an element the data that the HTML was written from. */
  readonly draw: (element: HTMLElement) => void;
}

/** Opens a page with a widget in a mode, done when the widget is. */
export async function openWidget(
  { tag, html, draw }: Widget,
  mode: Mode,
): Promise<Page & { readonly element: HTMLElement }> {
  const isScripting = mode !== 'JavaScript off';
  const page = await openPage({
    html: mode === 'drawn from data' ? `<${tag}></${tag}>` : html,
    isScripting,
    ...(mode === 'strict CSP' && { policy: STRICT_POLICY }),
  });
  const element = page.document.querySelector<HTMLElement>(tag);
  if (element === null) throw new Error(`The page has no <${tag}>.`);
  if (isScripting) await page.window.customElements.whenDefined(tag);
  if (mode === 'drawn from data') draw(element);
  if ('updateComplete' in element) await element.updateComplete;
  return { ...page, element };
}

/**
 * Gives an element of a frame the focus, as soon as keys reach it: the page knows at once, but the part of a browser
 * that keys go through is told of the frame by a message, and until then sends them to the page around it.
 */
export async function focusForKeys({ window }: Page, element: HTMLElement): Promise<void> {
  const reached: KeyboardEvent[] = [];
  element.addEventListener('keydown', (event) => reached.push(event), { once: true });
  window.focus();
  element.focus();
  const end = performance.now() + 20_000;
  while (reached.length === 0) {
    if (performance.now() > end) throw new Error('No key reaches what has the focus.');
    // A key that types nothing.
    await sendKeys({ press: 'Shift' });
  }
}

/** Waits until something is there. */
export async function until<T>(look: () => T | null | undefined | false, patience = 20_000): Promise<T> {
  const end = performance.now() + patience;
  for (;;) {
    const found = look();
    if (found !== null && found !== undefined && found !== false) return found;
    if (performance.now() > end) throw new Error(`Not there after ${String(patience)} ms: ${look.toString()}`);
    await pause(20);
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Sends a method of the Chrome DevTools Protocol to this test's page. */
export async function cdp<Answer>(method: string, params: object = {}): Promise<Answer> {
  return executeServerCommand<Answer, object>('cdp', { method, params });
}
