/**
 * `npm run test:frameworks -w packages/components`: the same page in React, Vue, Svelte, plain HTML from a folder, and
 * as a server writes it; typed where there are types, and used in Chromium.
 */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { bundles } from './bundles.mjs';
import { server as ownServer } from './server/server.mjs';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const cdn = fileURLToPath(new URL('cdn/', import.meta.url));
const types = { html: 'text/html; charset=utf-8', css: 'text/css', js: 'text/javascript' };

await checkTypes();
const scripts = await bundles();
const servers = [createServer((request, response) => void answer(request.url, response)), ownServer];
const [pages, written] = await Promise.all(servers.map(listen));
const browser = await chromium.launch({
  ...(process.env.CHROME_PATH && { executablePath: process.env.CHROME_PATH }),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  for (const name of [...Object.keys(scripts), 'cdn']) await report(name, `${pages}/${name}/index.html`, usePage);
  await report('server', written, useServerPage);
} finally {
  await browser.close();
  for (const server of servers) server.close();
}

/** Each framework's own checker. */
async function checkTypes() {
  const cwd = fileURLToPath(new URL('.', import.meta.url));
  const require = createRequire(import.meta.url);
  // Its package lets nobody resolve its program.
  const svelteCheck = fileURLToPath(new URL('bin/svelte-check', import.meta.resolve('svelte-check/package.json')));
  const checkers = {
    'React (tsc)': [require.resolve('typescript/bin/tsc'), '-p', 'react'],
    'Vue (vue-tsc)': [require.resolve('vue-tsc/bin/vue-tsc.js'), '-p', 'vue'],
    'Svelte (svelte-check)': [svelteCheck, '--tsconfig', './svelte/tsconfig.json'],
  };
  for (const [name, args] of Object.entries(checkers))
    await promisify(execFile)(process.execPath, args, { cwd }).then(
      () => console.log(`types of ${name}: ok`),
      ({ stdout }) => {
        console.log(`types of ${name}: FAILED\n${stdout}`);
        process.exitCode = 1;
      },
    );
}

async function report(name, address, use) {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  try {
    await page.goto(address);
    await use(page);
    assert.deepEqual(errors, []);
    console.log(`${name}: works`);
  } catch (error) {
    console.log(`${name}: FAILED\n${error.message}\n${errors.join('\n')}`);
    process.exitCode = 1;
  } finally {
    await context.close();
  }
}

/** Data in, other data in, an event out, a function in. */
async function usePage(page) {
  await page.waitForSelector('press-article h1');
  assert.equal(await page.textContent('press-article h1'), 'Fler morgonturer över Gråsundet');
  await page.click('#correct');
  await page.waitForFunction(() => globalThis.document.querySelector('h1').textContent.includes('kvällsturer'));
  assert.equal(await page.locator('press-article article').count(), 1);
  await useQuotation(page);
  await page.waitForFunction(() => globalThis.document.querySelector('#copied').textContent !== '');
  assert.match(await page.textContent('#copied'), /Vi har lyssnat\..*Elsa Viklund/s);
  await page.fill('press-search input', 'fä');
  await page.waitForSelector('press-search li a[href="/grasundet"]');
  assert.equal(await page.textContent('press-search li'), 'fä Gråsundet');
}

async function useQuotation(page) {
  assert.equal(await page.locator('press-quotation blockquote').count(), 1);
  // What the page before has copied is still there.
  await page.evaluate(() => globalThis.navigator.clipboard.writeText(''));
  await page.getByRole('button', { name: 'Kopiera citat' }).first().click();
  await page.waitForFunction(async () => (await globalThis.navigator.clipboard.readText()).includes('Vi har lyssnat.'));
}

/** The link that the button copies leads to the words, by the id and by the words alone. */
async function useLink(page) {
  await page.getByRole('button', { name: 'Kopiera länk' }).click();
  await page.waitForFunction(async () => (await globalThis.navigator.clipboard.readText()).includes(':~:text='));
  const link = await page.evaluate(() => globalThis.navigator.clipboard.readText());
  for (const address of [link, link.replace(/#[^:]*/, '#')]) {
    const small = await page.context().newPage();
    await small.setViewportSize({ width: 600, height: 120 });
    await small.goto(address);
    await small.waitForFunction(() => {
      const { top, bottom } = globalThis.document.querySelector('.press-words').getBoundingClientRect();
      return globalThis.scrollY > 0 && top >= 0 && bottom <= globalThis.innerHeight;
    });
    await small.close();
  }
}

/** What the server wrote stands; the form leads to a page; all the same without JavaScript. */
async function useServerPage(page) {
  assert.equal(await page.textContent('h1'), 'Fler morgonturer över Gråsundet');
  await page.waitForSelector('press-quotation[data-ready]');
  await useQuotation(page);
  await useLink(page);
  await page.fill('press-search input', 'färja');
  await page.press('press-search input', 'Enter');
  await page.waitForURL('**/sok?q=f%C3%A4rja');
  assert.equal(await page.inputValue('press-search input'), 'färja');
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const unscripted = await plain.newPage();
  await unscripted.goto(page.url());
  assert.equal(await unscripted.textContent('h1'), 'Fler morgonturer över Gråsundet');
  await unscripted.getByRole('button', { name: 'Sök' }).click();
  await unscripted.waitForURL('**/sok?q=*');
  await plain.close();
}

async function answer(url, response) {
  const [, name, file] = new URL(url, 'http://localhost').pathname.split('/');
  try {
    const body = await bodyOf(name, file);
    response.setHeader('content-type', types[file.split('.').pop()]);
    response.end(body);
  } catch {
    response.writeHead(404).end();
  }
}

function bodyOf(name, file) {
  if (name === 'cdn') return readFile(file in { 'index.html': 1, 'page.js': 1 } ? cdn + file : dist + file);
  if (file === 'page.js') return scripts[name];
  return `<!doctype html><html lang="sv"><meta charset="utf-8"><title>${name}</title><link rel="stylesheet" href="/cdn/press.css"><link rel="icon" href="data:,"><div id="root"></div><script type="module" src="page.js"></script></html>`;
}

async function listen(server) {
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${server.address().port}`;
}
