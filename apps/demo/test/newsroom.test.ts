import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchBrowser, watchedPage } from './browser.ts';
import { startNewsroom, type RunningNewsroom } from './running-newsroom.ts';

const release = 'releases/biblioteket-i-ekhamra-oppnar-igen/';
const headline = 'Biblioteket i Ekhamra öppnar igen – med verkstad, odling och öppet till tio';
const spoken = [
  ['Det vanligaste önskemålet var inte fler böcker', 'Siv Annerborn, bibliotekschef i Kvarnsala kommun'],
  ['Vi började med tomater och blev nästan utskrattade.', 'Yusuf Demirberg, ordförande i Gröna Ekhamra'],
  ['Jag brukar säga att ett bibliotek är det enda rum', 'Siv Annerborn'],
] as const;

describe('the newsroom in a browser', () => {
  let newsroom: RunningNewsroom;
  let browser: Browser;

  before(async () => {
    [newsroom, browser] = await Promise.all([startNewsroom(), launchBrowser()]);
  });

  after(async () => {
    await browser.close();
    assert.equal(await newsroom.stop(), 0, 'Ctrl-C ends it cleanly');
  });

  for (const javaScriptEnabled of [true, false])
    describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
      it('reads, searches and goes to the top', async () => {
        const context = await browser.newContext({ javaScriptEnabled, reducedMotion: 'reduce' });
        const { page, complaints } = await watchedPage(context);

        await page.goto(newsroom.address);
        await page.getByRole('link', { name: headline }).click();
        assert.equal(await page.title(), `${headline} – Älvbygdens nyhetsrum`);
        assert.equal(await page.getByRole('heading', { level: 1 }).textContent(), headline);

        const article = page.getByRole('article');
        const text = (await article.innerText()).replaceAll(/\s+/g, ' ');
        assert.match(text, /Efter två års ombyggnad slår Ekhamra bibliotek upp portarna/);
        for (const [words, speaker] of spoken) {
          const quotation = article.locator('blockquote', { hasText: words });
          assert.equal(await quotation.count(), 1, words);
          const figure = article.locator('press-quotation', { hasText: words });
          assert.ok((await figure.innerText()).replaceAll(/\s+/g, ' ').includes(speaker), `${words}: ${speaker}`);
        }
        assert.doesNotMatch(text, /JavaScript|Sök på|Till toppen/);

        await page.getByRole('link', { name: 'Till toppen' }).click();
        assert.equal(await page.evaluate(() => window.scrollY), 0);

        await page.getByRole('searchbox').or(page.getByRole('combobox')).fill('växthus');
        await page.getByRole('button', { name: 'Sök', exact: true }).click();
        await page.getByRole('main').getByRole('link', { name: headline }).click();
        assert.equal(new URL(page.url()).pathname, `/${release}`);

        assert.deepEqual(complaints, []);
        await context.close();
      });
    });
});
