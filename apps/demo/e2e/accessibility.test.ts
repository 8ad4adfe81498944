import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { launchBrowser } from '../test/browser.ts';
import { paths } from './paths.ts';
import { openNewsroom, type OpenNewsroom } from '../test/shared-newsrooms.ts';

const modes: Readonly<Record<string, BrowserContextOptions>> = {
  'wide and light': { viewport: { width: 1280, height: 800 } },
  dark: { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
  '320 pixels wide': { viewport: { width: 320, height: 640 } },
};

let browser: Browser;
let axe: string;

before(async () => {
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  browser = await launchBrowser();
});

after(async () => {
  await browser.close();
});

for (const lang of ['sv', 'en', 'fi'] as const)
  describe(`pages with an interface in ${lang}`, () => {
    let newsroom: OpenNewsroom;

    before(async () => {
      newsroom = await openNewsroom(lang);
    });

    after(async () => {
      await newsroom.stop();
    });

    for (const [mode, options] of Object.entries(modes))
      it(`have no fault that axe finds, and no sideways scrolling: ${mode}`, async () => {
        const context = await browser.newContext({ ...options, reducedMotion: 'reduce' });
        const page = await context.newPage();
        const faults: string[] = [];
        for (const path of paths) {
          await page.goto(newsroom.address + path, { waitUntil: 'load' });
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
          if (overflow > 0) faults.push(`/${path} is ${String(overflow)} pixels too wide`);
          // The debugging protocol evaluates it; the page's own policy stays as it is.
          await page.evaluate(axe);
          const found = await page.evaluate<AxeResults>('axe.run()');
          for (const { id, nodes } of found.violations)
            faults.push(`/${path} ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
        }
        assert.deepEqual(faults, []);
        await context.close();
      });
  });

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly target: readonly string[] }[];
  }[];
}
