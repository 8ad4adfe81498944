/** Pages in Chromium, served from memory beside the built widgets. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const testing = fileURLToPath(new URL('../testing/', import.meta.url));
const types = { css: 'text/css', js: 'text/javascript', map: 'application/json', svg: 'image/svg+xml' };

/**
 * Opens each page and asks each engine what it finds there.
 *
 * @param pages `{name, html, policy?, isScripting?, isReady?, act?}`: `policy` is the page's Content-Security-Policy;
 *   `isReady` is asked of the page until it is true, then `act`, the body of an asynchronous function, is run in it
 * @param engines functions of playwright's page that answer findings, by name
 */
export async function findingsIn(pages, engines) {
  const served = new Map(pages.map((page, index) => [`/pages/${index}.html`, page]));
  const server = createServer((request, response) => {
    answer(new URL(request.url, 'http://localhost').pathname, served, response).catch(() =>
      response.writeHead(404).end(),
    );
  }).listen(0, '127.0.0.1');
  const browser = await chromium.launch({
    ...(process.env.CHROME_PATH && { executablePath: process.env.CHROME_PATH }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const found = [];
    const tab = await browser.newPage();
    const protocol = await tab.context().newCDPSession(tab);
    for (const [address, { name, isScripting = true, isReady, act }] of served) {
      await protocol.send('Emulation.setScriptExecutionDisabled', { value: !isScripting });
      await tab.goto(`http://127.0.0.1:${server.address().port}${address}`);
      await protocol.send('Emulation.setScriptExecutionDisabled', { value: false });
      if (isReady) await tab.waitForFunction(isReady);
      if (act) await tab.evaluate(`(async () => { ${act} })()`);
      for (const [engine, find] of Object.entries(engines))
        for (const finding of await find(tab)) found.push({ engine, page: name, finding });
    }
    return found;
  } finally {
    await browser.close();
    server.close();
  }
}

async function answer(path, served, response) {
  if (path === '/pages/hanging.json') return;
  const page = served.get(path);
  if (page !== undefined) {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (page.policy) response.setHeader('content-security-policy', page.policy);
    response.end(page.html);
    return;
  }
  const name = path.split('/').pop();
  const type = types[name.split('.').pop()];
  const body = await readFile((type === 'image/svg+xml' ? testing : dist) + name);
  response.setHeader('content-type', type).end(body);
}
