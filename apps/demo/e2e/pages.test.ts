import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchBrowser, watchedPage } from '../test/browser.ts';
import { openNewsroom, type OpenNewsroom } from '../test/shared-newsrooms.ts';
import { openContext, scripts, unexpected } from './modes.ts';
import { paths } from './paths.ts';

const menus = {
  sv: ['Senaste', 'Arkiv', 'Personer', 'Om nyhetsrummet'],
  en: ['Latest', 'Archive', 'People', 'About this newsroom'],
  fi: ['Uusimmat', 'Arkisto', 'Henkilöt', 'Tietoa uutishuoneesta'],
} as const;

let browser: Browser;

before(async () => {
  browser = await launchBrowser();
});

after(async () => {
  await browser.close();
});

for (const lang of ['sv', 'en', 'fi'] as const)
  describe(`every kind of page, with an interface in ${lang}`, () => {
    let newsroom: OpenNewsroom;

    before(async () => {
      newsroom = await openNewsroom(lang);
    });

    after(async () => {
      await newsroom.stop();
    });

    for (const mode of scripts)
      it(`is whole and complains of nothing with JavaScript ${mode}`, async () => {
        const context = await openContext(browser, mode);
        const { page, complaints } = await watchedPage(context);
        const faults: string[] = [];
        for (const path of paths) {
          const answer = await page.goto(newsroom.address + path, { waitUntil: 'load' });
          const status = path === 'nowhere/' ? 404 : 200;
          if (answer?.status() !== status) faults.push(`/${path} answered ${String(answer?.status())}`);
          const heading = page.getByRole('heading', { level: 1 });
          if ((await heading.count()) !== 1) faults.push(`/${path} has ${String(await heading.count())} main headings`);
          if ((await page.locator('html').getAttribute('lang')) !== lang)
            faults.push(`/${path} is in another language`);
          const entries = await page.getByRole('banner').getByRole('navigation').getByRole('link').allInnerTexts();
          assert.deepEqual(entries, menus[lang], path);
          if (!(await page.getByRole('search').first().isVisible())) faults.push(`/${path} has no search`);
        }
        // A page that is not there answers 404, which the browser tells.
        const told = unexpected(complaints).filter((text) => !text.includes('404'));
        assert.deepEqual([faults, told], [[], []]);
        await context.close();
      });
  });
