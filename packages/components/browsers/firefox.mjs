/** Firefox, by WebDriver BiDi. */
import puppeteer from 'puppeteer-core';

const executablePath = '/usr/bin/firefox-esr';

export const firefox = { name: 'Firefox', needs: [executablePath], launcher };

/** A launcher for the test runner: a page for each file of tests. Of the type of puppeteer, whose commands it takes. */
function launcher() {
  const pages = new Map();
  let browser;
  return {
    name: 'Firefox',
    type: 'puppeteer',
    async initialize() {
      browser = await puppeteer.launch({ browser: 'firefox', executablePath });
    },
    async stop() {
      await browser?.close();
    },
    version: () => browser.version(),
    async startSession(id, url) {
      const page = await browser.newPage();
      pages.set(id, page);
      await page.goto(url);
    },
    async stopSession(id) {
      await pages.get(id).close();
      pages.delete(id);
      return {};
    },
    startDebugSession() {
      throw new Error('There is no debugging here.');
    },
    isActive: (id) => pages.has(id),
    getBrowserUrl: (id) => pages.get(id)?.url(),
    getPage: (id) => pages.get(id),
    run: (id, script) => pages.get(id).evaluate(`(() => { ${script} })()`),
    async sendKeys(id, keys) {
      for (const key of keys) await pages.get(id).keyboard.press(key);
    },
  };
}
