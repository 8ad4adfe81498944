import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser, watchedPage } from '../test/browser.ts';
import { openNewsroom, type OpenNewsroom } from '../test/shared-newsrooms.ts';
import { openContext, scripts, unexpected } from './modes.ts';

const bridge = 'Nu går det att gå över älven';
const library = 'Biblioteket i Ekhamra öppnar igen – med verkstad, odling och öppet till tio';

let newsroom: OpenNewsroom;
let browser: Browser;

before(async () => {
  [newsroom, browser] = await Promise.all([openNewsroom(), launchBrowser()]);
});

after(async () => {
  await browser.close();
  await newsroom.stop();
});

for (const mode of scripts)
  describe(`a reader with JavaScript ${mode}`, () => {
    let context: BrowserContext;
    let page: Page;
    let complaints: readonly string[];

    before(async () => {
      context = await openContext(browser, mode);
      ({ page, complaints } = await watchedPage(context));
      page.setDefaultTimeout(30_000);
    });

    after(async () => {
      await context.close();
    });

    const heading = (name: string): Promise<void> => page.getByRole('heading', { level: 1, name }).waitFor();

    it('goes from the front page to a release, its speaker and another release, and back and forward', async () => {
      await page.goto(newsroom.address);
      await page.getByRole('link', { name: bridge }).click();
      await heading(bridge);
      await page.getByRole('article').getByRole('link', { name: 'Malena Storckenfelt' }).first().click();
      await heading('Malena Storckenfelt');
      await page.getByText('Vem som har sagt vad tas fram automatiskt.').waitFor();
      await page.getByRole('main').getByRole('link', { name: bridge }).click();
      await heading(bridge);
      await page.goBack();
      await heading('Malena Storckenfelt');
      await page.goBack();
      await heading(bridge);
      await page.goForward();
      await heading('Malena Storckenfelt');
    });

    it('narrows the archive to a subject, and back', async () => {
      await page.getByRole('link', { name: 'Arkiv' }).click();
      await heading('Arkiv');
      await page
        .getByRole('navigation', { name: 'Ämne' })
        .getByRole('link', { name: /Byggande/ })
        .click();
      await heading('Byggande');
      await page.getByRole('main').getByRole('link', { name: bridge }).waitFor();
      assert.equal(await page.getByRole('main').getByRole('link', { name: library }).count(), 0);
      await page.goBack();
      await heading('Arkiv');
    });

    it('searches, narrows, reads a hit, and finds the results again on the way back', async () => {
      await page.goto(newsroom.address);
      await page.getByRole('searchbox').fill('växthus');
      await page.getByRole('searchbox').press('Enter');
      await page.getByRole('main').getByRole('link', { name: library }).waitFor();
      await page.getByRole('searchbox').fill('bron');
      await page.getByRole('button', { name: 'Sök', exact: true }).click();
      await page.getByRole('main').getByRole('link', { name: bridge }).click();
      await heading(bridge);
      await page.goBack();
      await page.getByRole('main').getByRole('link', { name: bridge }).waitFor();
      assert.equal(await page.getByRole('searchbox').inputValue(), 'bron');
      await page.goBack();
      await page.getByRole('main').getByRole('link', { name: library }).waitFor();
      assert.equal(await page.getByRole('searchbox').inputValue(), 'växthus');
      await page.goForward();
      await page.getByRole('main').getByRole('link', { name: bridge }).waitFor();
    });

    it('goes to the top, and on from there with the keyboard', async () => {
      await page.goto(`${newsroom.address}releases/gangbron-over-alven/`);
      await page.getByRole('link', { name: 'Till toppen' }).click();
      await page.waitForFunction(() => window.scrollY === 0);
      await page.keyboard.press('Tab');
      assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Hoppa till innehållet');
    });

    it('has a text read in the playground', async () => {
      await page.goto(`${newsroom.address}playground/`);
      await page
        .getByRole('textbox', { name: 'Pressmeddelande' })
        .fill('Ny bro\n\n– Den håller, säger Greta Ullvide.\n');
      if (mode !== 'on') await page.getByRole('button', { name: 'Läs texten' }).click();
      await page.getByRole('cell', { name: 'Greta Ullvide' }).first().waitFor();
    });

    it('switches language, theme and direction in the gallery', async () => {
      await page.goto(newsroom.address);
      await page.getByRole('contentinfo').getByRole('link', { name: 'Komponenter' }).click();
      await page.getByRole('link', { name: 'press-quotation' }).click();
      for (const choice of ['finska', 'Mörkt', 'Höger till vänster'])
        await page.getByRole('link', { name: choice }).click();
      await page.waitForURL(/fi-dark-rtl/);
      const frame = page.locator('iframe').first().contentFrame();
      await frame.getByText('Aamuvuorot ovat täynnä').waitFor();
      assert.deepEqual(
        await frame
          .locator('html')
          .evaluate((html: HTMLElement): readonly string[] => [
            html.lang,
            html.dir,
            getComputedStyle(html).colorScheme,
          ]),
        ['fi', 'rtl', 'dark'],
      );
    });

    it('was told of no error', () => {
      assert.deepEqual(unexpected(complaints), []);
    });
  });
