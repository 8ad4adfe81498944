/* global document -- a function that runs in the page */
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
    /** How many elements with a role and a name an element and its shadow roots hold. */
    async countNamed(id, tag, role, name) {
      const roots = await pages.get(id).evaluateHandle((tag) => {
        const element = document.querySelector(tag);
        const inner = [element, ...element.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot);
        return [element, ...inner.filter((root) => root !== null)];
      }, tag);
      let count = 0;
      for (const root of (await roots.getProperties()).values())
        count += (await root.$$(`aria/${name}[role="${role}"]`)).length;
      return count;
    },
    async sendKeys(id, keys) {
      for (const key of keys) await pages.get(id).keyboard.press(key);
    },
  };
}
