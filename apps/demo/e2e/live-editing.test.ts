import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../test/browser.ts';
import { startNewsroom, type RunningNewsroom } from '../test/running-newsroom.ts';

const release = (headline: string): string =>
  `${headline}\n\nI dag öppnar bron över Lillån.\n\n– Den håller, säger Greta Ullvide, brobyggare.\n`;

describe('a release that is saved while the newsroom is open', () => {
  let folder: string;
  let newsroom: RunningNewsroom;
  let browser: Browser;
  let page: Page;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'newsroom-'));
    await writeFile(join(folder, 'bro.txt'), release('Ny bro över ån'));
    [newsroom, browser] = await Promise.all([startNewsroom(folder), launchBrowser()]);
    page = await browser.newPage();
    page.setDefaultTimeout(5000);
    await page.goto(newsroom.address, { timeout: 20_000 });
  });

  after(async () => {
    await browser.close();
    await newsroom.stop();
    await rm(folder, { recursive: true });
  });

  const headline = (name: string): Promise<void> => page.getByRole('heading', { name }).waitFor();

  it('comes onto the page, new or changed', async () => {
    await writeFile(join(folder, 'bro.txt'), release('Bron är öppen'));
    await headline('Bron är öppen');
    await writeFile(join(folder, 'farja.txt'), release('Färjan går igen'));
    await headline('Färjan går igen');
  });

  it('is found by searching', async () => {
    const response = await fetch(`${newsroom.address}search/?q=färjan&format=json`);
    const { total } = (await response.json()) as { readonly total: number }; // a SearchPage
    assert.equal(total, 1);
  });

  it('is told of with file and line where it can not be read', async () => {
    await writeFile(join(folder, 'fel.json'), '{"headline": ');
    const problem = page.getByText('fel.json:1');
    await problem.waitFor();
    await rm(join(folder, 'fel.json'));
    await problem.waitFor({ state: 'detached' });
  });

  it('is gone when its file is', async () => {
    await rm(join(folder, 'bro.txt'));
    await page.getByRole('heading', { name: 'Bron är öppen' }).waitFor({ state: 'detached' });
  });
});
