/** Firefox, by WebDriver BiDi. */
import puppeteer from 'puppeteer-core';

const executablePath = '/usr/bin/firefox-esr';

export const firefox = {
  name: 'Firefox',
  needs: [executablePath],
  async use(address, check) {
    const browser = await puppeteer.launch({ browser: 'firefox', executablePath });
    try {
      const page = await browser.newPage();
      const errors = [];
      page.on('pageerror', (error) => errors.push(error));
      await page.goto(address);
      await check({
        run: (script) => page.evaluate(`(() => { ${script} })()`),
        search: async (words) => {
          await page.type('press-search input', words);
          await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
        },
        address: () => page.url(),
      });
      if (errors.length > 0) throw errors[0];
      return await browser.version();
    } finally {
      await browser.close();
    }
  },
};
