/**
 * Whether a browser gives the controls, headings and landmarks of every widget the role and the name that Chromium
 * gives them: those of the accessibility trees that are kept in `testing/trees`.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { writtenPages } from '../accessibility/pages.mjs';

const dist = new URL('../dist/', import.meta.url);
const trees = new URL('../testing/trees/', import.meta.url);
const types = { css: 'text/css', js: 'text/javascript' };

/** The states whose trees are kept, by their element. */
const states = {
  'press-article': 'article-full',
  'press-quotation': 'quotation',
  'press-search': 'search-results',
  'press-to-top': 'to-top',
  'press-list': 'list',
  'press-share': 'share',
};

const LINE = /^\s*(link|button|searchbox|combobox|heading|navigation|region) ("(?:[^"\\]|\\.)*")/;

/** What a launcher's browser names otherwise, a line each. */
export async function wrongNames(browser) {
  const pages = Object.fromEntries(writtenPages().map(({ name, html }) => [`/${name}`, html]));
  const server = createServer((request, response) => void answer(pages, request.url, response));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const wrong = [];
  try {
    await browser.initialize();
    for (const [tag, state] of Object.entries(states)) {
      const id = `names of ${tag}`;
      await browser.startSession(id, `http://127.0.0.1:${server.address().port}/${state}`);
      await isReady(browser, id, tag);
      for (const { role, name, count } of await keptOf(tag)) {
        const found = await browser.countNamed(id, tag, role, name);
        if (found !== count) wrong.push(`${tag}: ${role} "${name}" is there ${found} times, not ${count}`);
      }
      await browser.stopSession(id);
    }
    return wrong;
  } finally {
    await browser.stop();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

async function answer(pages, path, response) {
  if (path in pages) return response.setHeader('content-type', 'text/html; charset=utf-8').end(pages[path]);
  const type = types[path.split('.').pop()];
  if (type === undefined) return response.writeHead(404).end();
  return response.setHeader('content-type', type).end(await readFile(new URL(`.${path}`, dist)));
}

/** Ready, with the buttons of every quotation: the first key brings them. */
async function isReady(browser, id, tag) {
  const look = `window.dispatchEvent(new Event('keydown'));
    return !document.querySelector('${tag}:not([data-ready])') && [...document.querySelectorAll('press-quotation')].every(({ shadowRoot }) => shadowRoot?.querySelector('button'));`;
  for (let attempt = 0; attempt < 100; attempt++) {
    if (await browser.run(id, look)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${tag} is not ready after ten seconds.`);
}

/** The roles and names of a kept tree, and how often each is there. */
async function keptOf(tag) {
  const text = await readFile(new URL(`${tag}.tree.txt`, trees), 'utf8');
  const lines = text.split('\n').flatMap((line) => {
    const [, role, name] = LINE.exec(line) ?? [];
    return role === undefined ? [] : [`${role}\n${JSON.parse(name)}`];
  });
  return [...new Set(lines)].map((line) => {
    const [role, name] = line.split('\n');
    return { role, name, count: lines.filter((other) => other === line).length };
  });
}
