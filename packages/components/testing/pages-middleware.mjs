import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { sampleReleases } from './samples.mjs';

/**
 * Serves the pages that tests make: `POST /__pages` takes `{body, headers}` and answers the page's address. Scripts at
 * `/__broken/…` fail in the ways that scripts fail; `/__samples.json` is every sample release of the core.
 */
export function pagesMiddleware() {
  const pages = new Map();
  return async (context, next) => {
    const page = pages.get(context.path);
    if (context.path === '/__pages' && context.method === 'POST') {
      const address = `/__pages/${randomUUID()}.html`;
      pages.set(address, JSON.parse(await textOf(context.req)));
      context.body = address;
    } else if (context.path === '/__samples.json') {
      context.body = await sampleReleases();
    } else if (context.path in testScripts) {
      context.type = 'text/javascript';
      testScripts[context.path](context);
    } else if (page !== undefined) {
      // As it was posted: nothing is added to the page, so that a policy sees the page alone.
      context.set({ ...page.headers, 'cache-control': 'no-store' });
      context.type = 'html';
      context.body = page.body;
    } else {
      await next();
    }
  };
}

/** What a page's policy refuses, from the page's first moment on. */
const violationsScript = `window.violations = [];
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
  window.violations.push([violatedDirective, blockedURI, sample].join(' '));
});`;

const testScripts = {
  '/__pages/violations.js': (context) => {
    context.body = violationsScript;
  },
  '/__broken/missing.js': (context) => {
    context.status = 404;
    context.body = '';
  },
  '/__broken/hanging.js': (context) => {
    context.body = new Readable({ read() {} });
  },
  '/__broken/aborted.js': (context) => {
    context.respond = false;
    context.req.socket.destroy();
  },
  '/__broken/throwing.js': (context) => {
    context.body = 'throw new Error("broken before anything is defined");';
  },
  '/__broken/upgrade.js': (context) => {
    context.body = `for (const name of ['search', 'quotation', 'article', 'list', 'share', 'noscript', 'to-top'])
      customElements.define('press-' + name, class extends HTMLElement { constructor() { throw new Error('no upgrade'); } });`;
  },
  '/__broken/syntax.js': (context) => {
    context.body = 'const = this is no script';
  },
};

async function textOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
