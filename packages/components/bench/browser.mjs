/**
 * A page of 200 quotations in Chromium, ours beside @lit-labs/ssr with hydration in the same run: the bytes of the HTML,
 * the main thread's CPU time to parse, upgrade and lay it out (median of nine interleaved rounds), and what the upgrade
 * shifts, from the top and at a deep link. Fails where the goals are missed: a quarter of the bytes, no more time, no
 * shift.
 *
 * Ours draws the buttons of the quotations near the window, and all others at the first key: "with all buttons" is the
 * time with that key. Ours also lays out what is far from the window when the reader comes near (`content-visibility`),
 * which the other could do as well.
 */
import { createServer } from 'node:http';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { ensureBrowser } from '../../../scripts/set-up/browser.mjs';
import { benchPages } from './browser/pages.mjs';

const rounds = 9;
/** Milliseconds that the script is kept back where shifts are measured: the page is laid out before its upgrade. */
const delay = 400;
const types = { css: 'text/css', js: 'text/javascript' };

const pages = await benchPages();
const folders = Object.fromEntries(Object.keys(pages).map((name, index) => [index, name]));
const server = createServer((request, response) => void answer(new URL(request.url, 'http://localhost'), response));
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const times = Object.fromEntries(Object.values(folders).map((name) => [name, []]));
  for (let round = -1; round < rounds; round++)
    for (const [folder, name] of Object.entries(folders)) {
      const time = await timesOf(`${origin}/${folder}/`, pages[name]);
      if (round >= 0) times[name].push(time);
    }
  const shifts = {};
  for (const [folder, name] of Object.entries(folders))
    for (const [place, hash] of Object.entries({ top: '', 'deep link': '#q150' }))
      (shifts[name] ??= {})[place] = await shiftOf(`${origin}/${folder}/late${hash}`, pages[name]);
  report(times, shifts);
} finally {
  await browser.close();
  server.close();
}

/** CPU milliseconds of the page's main thread until it is upgraded and laid out, and until every button is there. */
async function timesOf(address, { isReady, isWhole }) {
  const page = await browser.newPage();
  const protocol = await page.context().newCDPSession(page);
  await protocol.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(address);
  const ready = await timeUntil(page, protocol, isReady);
  await page.keyboard.press('Shift');
  const whole = await timeUntil(page, protocol, isWhole);
  await page.close();
  return { ready, whole };
}

async function timeUntil(page, protocol, condition) {
  await page.waitForFunction(condition);
  await page.evaluate(() => new Promise((resolve) => globalThis.requestAnimationFrame(() => setTimeout(resolve))));
  const { metrics } = await protocol.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

/** All layout shifts of a page whose script comes late. */
async function shiftOf(address, { isReady }) {
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForFunction(isReady);
  await page.waitForTimeout(200);
  const shift = await page.evaluate(
    () =>
      new Promise((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const { value } of list.getEntries()) sum += value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 100);
      }),
  );
  await page.close();
  return shift;
}

async function answer({ pathname }, response) {
  const [, folder, file] = pathname.split('/');
  const { html, files } = pages[folders[folder]] ?? {};
  if (html === undefined) return response.writeHead(404).end();
  const isLate = file === 'late';
  if (file === '' || isLate) {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    return response.end(isLate ? html.replace('src="script.js"', 'src="late-script.js"') : html);
  }
  const name = file.replace('late-', '');
  if (!(name in files)) return response.writeHead(404).end();
  if (name !== file) await new Promise((resolve) => setTimeout(resolve, delay));
  response.setHeader('content-type', types[name.split('.').pop()]);
  return response.end(files[name]);
}

function report(times, shifts) {
  const rows = Object.fromEntries(
    Object.entries(pages).map(([name, { html }]) => {
      const { top, 'deep link': deep } = shifts[name];
      const size = { HTML: Buffer.byteLength(html), brotli: brotliCompressSync(html).length };
      return [
        name,
        {
          ...size,
          'CPU ms': median(times[name].map(({ ready }) => ready)),
          'with all buttons': median(times[name].map(({ whole }) => whole)),
          CLS: top,
          'CLS at a deep link': deep,
        },
      ];
    }),
  );
  console.table(rows);
  const [ours, lit] = Object.values(rows);
  const goals = {
    'at most a quarter of the bytes': ours.HTML * 4 <= lit.HTML,
    'no slower to parse, upgrade and lay out': ours['CPU ms'] <= lit['CPU ms'],
    'no slower with every button drawn': ours['with all buttons'] <= lit['with all buttons'],
    'no shift': ours.CLS === 0 && ours['CLS at a deep link'] === 0,
  };
  for (const [goal, isMet] of Object.entries(goals)) console.log(`${isMet ? 'met   ' : 'MISSED'} ${goal}`);
  process.exitCode = Object.values(goals).every(Boolean) ? 0 : 1;
}

function median(values) {
  return Number(values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)].toFixed(1));
}
