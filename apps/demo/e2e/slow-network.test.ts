import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../test/browser.ts';
import { openNewsroom, type OpenNewsroom } from '../test/shared-newsrooms.ts';

const library = 'Biblioteket i Ekhamra öppnar igen – med verkstad, odling och öppet till tio';

/** A telephone at the edge of its network: 400 kbit/s, 400 ms. */
const edge = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

describe('a slow network', () => {
  let newsroom: OpenNewsroom;
  let browser: Browser;

  before(async () => {
    [newsroom, browser] = await Promise.all([openNewsroom(), launchBrowser()]);
  });

  after(async () => {
    await browser.close();
    await newsroom.stop();
  });

  it('lets a release be read before its scripts are there, and moves nothing when they come', async () => {
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', edge);
    let isRead = (): void => undefined;
    const read = new Promise<void>((resolve) => (isRead = resolve));
    await page.route('**/*.js', async (route) => {
      await read;
      await route.continue();
    });
    await page.goto(`${newsroom.address}releases/gangbron-over-alven/`, { waitUntil: 'commit' });
    await page.getByText('Jag har hållit i fyra förstudier').waitFor();
    assert.equal(await page.evaluate(() => customElements.get('press-article')), undefined);
    isRead();
    await page.waitForFunction(() => customElements.get('press-article') !== undefined);
    await page.waitForLoadState('networkidle');
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            const shifts = list.getEntries() as (PerformanceEntry & { readonly value: number })[]; // of this type
            resolve(shifts.reduce((sum, { value }) => sum + value, 0));
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => {
            resolve(0);
          }, 500);
        }),
    );
    assert.equal(shift, 0);
    await page.close();
  });

  it('lets a reader search before the scripts are there', async () => {
    const page = await browser.newPage();
    await page.route('**/*.js', () => undefined);
    await page.goto(newsroom.address, { waitUntil: 'commit' });
    await page.getByRole('searchbox').fill('växthus');
    await page.getByRole('searchbox').press('Enter', { noWaitAfter: true });
    await page.getByRole('main').getByRole('link', { name: library }).waitFor();
    await page.close();
  });
});
