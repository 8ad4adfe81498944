import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../test/browser.ts';
import { openNewsroom, type OpenNewsroom } from '../test/shared-newsrooms.ts';

const library = 'Biblioteket i Ekhamra öppnar igen – med verkstad, odling och öppet till tio';

describe('a reader with a keyboard alone', () => {
  let newsroom: OpenNewsroom;
  let browser: Browser;
  let page: Page;

  before(async () => {
    [newsroom, browser] = await Promise.all([openNewsroom(), launchBrowser()]);
    page = await browser.newPage({ reducedMotion: 'reduce' });
    page.setDefaultTimeout(30_000);
  });

  after(async () => {
    await browser.close();
    await newsroom.stop();
  });

  it('skips to the content', async () => {
    await page.goto(newsroom.address);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    assert.ok(await page.evaluate(() => document.activeElement?.closest('main') !== null));
  });

  it('searches, walks through the suggestions and back, and opens a hit', async () => {
    await page.goto(newsroom.address);
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('biblio');
    await page
      .getByRole('banner')
      .getByRole('listitem')
      .filter({ hasText: /bibliotek/i })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    assert.equal(await page.evaluate(() => document.activeElement?.localName), 'a');
    await page.keyboard.press('Escape');
    assert.equal(await page.evaluate(() => document.activeElement?.localName), 'input');
    await page.keyboard.type('teket');
    await page.keyboard.press('Enter');
    const hit = page.getByRole('main').getByRole('link', { name: library });
    await hit.waitFor();
    await hit.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: library }).waitFor();
  });

  for (const path of ['', 'releases/gangbron-over-alven/', 'people/siv-annerborn/', 'search/?q=bron', 'playground/'])
    it(`reaches everything on /${path}, in its order, and sees where they are`, async () => {
      await page.goto(newsroom.address + path);
      const { count } = await page.evaluate(markFocusable);
      const reached: string[] = [];
      for (let step = 0; step < count + 20; step++) {
        await page.keyboard.press('Tab');
        const focused = await page.evaluate(describeFocus);
        if (focused === null || (focused.number !== null && reached.includes(focused.number))) break;
        assert.ok(focused.isVisible, `the focus is not seen on ${focused.text}`);
        if (focused.number !== null) reached.push(focused.number);
      }
      const numbers = Array.from({ length: count }, (_, index) => String(index));
      assert.deepEqual(reached, numbers);
    });

  it('goes to the top from the end of a page', async () => {
    await page.goto(`${newsroom.address}releases/gangbron-over-alven/`);
    await page.getByRole('link', { name: 'Till toppen' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => window.scrollY === 0);
  });
});

/** Runs in the page: numbers what the Tab key must reach in light DOM. */
function markFocusable(): { readonly count: number } {
  const elements = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, textarea, summary, [tabindex="0"]'),
  ];
  const shown = elements.filter((element) => element.checkVisibility());
  shown.forEach((element, index) => (element.dataset['number'] = String(index)));
  return { count: shown.length };
}

/** Runs in the page: what has the focus, shadow roots looked into. */
function describeFocus(): {
  readonly number: string | null;
  readonly isVisible: boolean;
  readonly text: string;
} | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (element === null || element === document.body) return null;
  const { outlineStyle, boxShadow } = getComputedStyle(element);
  const { width, height } = element.getBoundingClientRect();
  return {
    number: element.getAttribute('data-number'),
    isVisible: (outlineStyle !== 'none' || boxShadow !== 'none') && width > 1 && height > 1,
    text: element.textContent.slice(0, 60),
  };
}
