import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchBrowser, watchedPage } from '../test/browser.ts';
import { runDemo } from '../test/running-newsroom.ts';
import { hostFolder } from './static-host.ts';

const headline = 'Isvägen till Storön öppnar – för första gången på tre år';

describe('a static site', () => {
  let folder: string;
  let host: Awaited<ReturnType<typeof hostFolder>>;
  let browser: Browser;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'site-'));
    const [{ status, stderr }] = await Promise.all([
      runDemo('--build-only', '--out', folder),
      launchBrowser().then((launched) => (browser = launched)),
    ]);
    assert.equal(status, 0, stderr);
    host = await hostFolder(folder);
  });

  after(async () => {
    await browser.close();
    host.close();
    await rm(folder, { recursive: true });
  });

  it('searches in the browser, from any page, without a request to a server', async () => {
    const context = await browser.newContext();
    const { page, complaints } = await watchedPage(context);
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));

    await page.goto(host.address);
    assert.ok(!fetched.some((path) => path.endsWith('index.json')), 'the index waits until it is needed');
    await page.getByRole('searchbox').fill('isväg');
    await page.getByRole('searchbox').press('Enter');
    await page.getByRole('main').getByRole('link', { name: headline }).click();
    await page.getByRole('heading', { level: 1, name: headline }).waitFor();
    await page.goBack();
    await page.getByRole('main').getByRole('link', { name: headline }).waitFor();
    await page.getByRole('searchbox').fill('flodpärlmussla');
    await page.getByRole('searchbox').press('Enter');
    await page.getByRole('main').getByRole('link', { name: 'Flodpärlmusslan är tillbaka i Lillån' }).waitFor();

    assert.deepEqual(complaints, []);
    await context.close();
  });

  it('shows the way to everything instead of a form that can not answer, without JavaScript', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(host.address);
    assert.equal(await page.locator('form').filter({ visible: true }).count(), 0);
    await page.getByRole('banner').getByRole('link', { name: 'Alla pressmeddelanden' }).click();
    await page.getByRole('link', { name: headline }).waitFor();
    await context.close();
  });
});
