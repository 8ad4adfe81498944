import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, watchedPage } from '../test/browser.ts';
import { openNewsroom, type OpenNewsroom } from '../test/shared-newsrooms.ts';
import { unexpected } from './modes.ts';

describe('the gallery', () => {
  let newsroom: OpenNewsroom;
  let browser: Browser;
  let page: Page;
  let complaints: readonly string[];

  before(async () => {
    [newsroom, browser] = await Promise.all([openNewsroom(), launchBrowser()]);
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    ({ page, complaints } = await watchedPage(context));
    page.setDefaultTimeout(30_000);
  });

  after(async () => {
    await browser.close();
    await newsroom.stop();
  });

  const state = (tag: string, name: string): string => `${newsroom.address}gallery/${tag}/${name}/sv-light-ltr/`;

  it('shows a widget with JavaScript off beside on', async () => {
    await page.goto(`${newsroom.address}gallery/press-quotation/`);
    const stated = page.locator('#stated');
    const [on, off] = [stated.locator('iframe').first().contentFrame(), stated.locator('iframe').last().contentFrame()];
    await on.getByRole('button', { name: 'Kopiera citat' }).waitFor();
    await off.getByText('Morgonturerna är fulla').waitFor();
    assert.equal(await off.getByRole('button').count(), 0);
  });

  it('copies the HTML of a state', async () => {
    const stated = page.locator('#stated');
    await stated.getByText('HTML', { exact: true }).click();
    await stated.getByRole('button', { name: 'Kopiera' }).click();
    await stated.getByText('Kopierat').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(
      copied,
      /^<press-quotation>\n {2}<blockquote id="q1">\n {4}<p class="press-words press-marked">Vi har/,
    );
  });

  it('tells what the manifest tells', async () => {
    const events = page.getByRole('table', { name: 'Händelser' });
    await events.getByRole('row', { name: /press-copy CustomEvent<PressCopyDetail> Something is on the/ }).waitFor();
    await page
      .getByRole('table', { name: 'Egenskaper' })
      .getByRole('row', { name: /^quotation Quotation/ })
      .waitFor();
  });

  it('shows a release that is fetched, one that is waited for, and one that can not be had', async () => {
    await page.goto(state('press-article', 'fetched'));
    await page.getByRole('heading', { name: 'Fler morgonturer över Gråsundet' }).waitFor();
    await page.getByText('Morgonturerna är fulla').waitFor();
    await page.goto(state('press-article', 'loading'));
    await page.getByRole('status').filter({ hasText: /./ }).waitFor();
    await page.goto(state('press-article', 'failed'));
    await page.getByRole('button').waitFor();
    await page.getByRole('link', { name: 'Fler morgonturer över Gråsundet' }).waitFor();
  });

  it('tells that a search is not answered', async () => {
    await page.goto(state('press-search', 'unanswered'));
    await page.getByRole('searchbox').fill('isväg');
    await page.getByRole('searchbox').press('Enter');
    await page.getByText('Sökningen svarade inte.').first().waitFor();
  });

  it('narrows a list in place', async () => {
    await page.goto(state('press-list', 'filtered'));
    await page.getByRole('link', { name: /^Trafik/ }).click();
    await page.getByText('1 pressmeddelande', { exact: true }).first().waitFor();
  });

  it('lets the way to the top float over a long page', async () => {
    await page.goto(state('press-to-top', 'floating'));
    await page.setViewportSize({ width: 600, height: 300 });
    await page.mouse.wheel(0, 900);
    await page.locator('press-to-top:state(floating)').waitFor();
  });

  it('complains of nothing but the address that has nothing', () => {
    assert.deepEqual(
      unexpected(complaints).filter((text) => !text.includes('404')),
      [],
    );
  });
});
