import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchBrowser, watchedPage } from '../test/browser.ts';
import { openNewsroom, type OpenNewsroom } from '../test/shared-newsrooms.ts';

const text = `Ny bro över Lillån

I dag öppnar bron. Den är lång.

– Den håller, säger Greta Ullvide, brobyggare.
`;

describe('the playground', () => {
  let newsroom: OpenNewsroom;
  let browser: Browser;

  before(async () => {
    [newsroom, browser] = await Promise.all([openNewsroom(), launchBrowser()]);
  });

  after(async () => {
    await browser.close();
    await newsroom.stop();
  });

  it('reads while one types, in a worker, and puts the text into the address', async () => {
    const context = await browser.newContext();
    const { page, complaints } = await watchedPage(context);
    await page.goto(`${newsroom.address}playground/`);
    await page.getByRole('textbox', { name: 'Pressmeddelande' }).fill(text);
    await page.getByRole('cell', { name: 'Greta Ullvide' }).first().waitFor();
    await page.waitForURL(/#text=/);
    const linked = await watchedPage(context);
    await linked.page.goto(page.url());
    await linked.page.getByRole('cell', { name: 'Greta Ullvide' }).first().waitFor();
    assert.deepEqual([...complaints, ...linked.complaints], []);
    await context.close();
  });

  it('takes a megabyte by paste, and shows the view again', async () => {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const { page, complaints } = await watchedPage(context);
    await page.goto(`${newsroom.address}playground/`);
    const large = Array.from({ length: 12_000 }, (_, number) => `${text}\nRad ${String(number)}.`)
      .join('\n')
      .slice(0, 1_000_000);
    await page.evaluate((pasted) => navigator.clipboard.writeText(pasted), large);
    await page.getByRole('textbox', { name: 'Pressmeddelande' }).focus();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.press('ControlOrMeta+V');
    await page.getByRole('cell', { name: 'Greta Ullvide' }).first().waitFor({ timeout: 60_000 });
    assert.equal(
      await page
        .getByRole('textbox', { name: 'Pressmeddelande' })
        .inputValue()
        .then(({ length }) => length),
      1_000_000,
    );
    assert.deepEqual(complaints, []);
    await context.close();
  });

  it('is a form that the server answers with the same, without JavaScript', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${newsroom.address}playground/`);
    await page.getByRole('textbox', { name: 'Pressmeddelande' }).fill(text);
    await page.getByRole('button', { name: 'Läs texten' }).click();
    await page.getByRole('cell', { name: 'Greta Ullvide' }).first().waitFor();
    await context.close();
  });

  it('refuses a text of a size that nobody pastes', async () => {
    const response = await fetch(`${newsroom.address}playground/`, { method: 'POST', body: 'a'.repeat(6_000_001) });
    assert.equal(response.status, 413);
  });
});
