/**
 * `npm run test:browsers -w packages/components`: a server's page in Firefox and in WebKit, where they are installed
 * (Debian: `firefox-esr`, `webkit2gtk-driver`, `xvfb`). Each is asked the same through its own driver: every element
 * is upgraded, has its buttons, no error is thrown, and Enter in the search leads to the results.
 */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { server } from '../frameworks/server/server.mjs';
import { firefox } from './firefox.mjs';
import { webkit } from './webkit.mjs';

await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = `http://127.0.0.1:${server.address().port}/`;
try {
  for (const { name, needs, use } of [firefox, webkit]) {
    const missing = needs.filter((path) => !existsSync(path));
    if (missing.length > 0) {
      console.log(`${name}: not run, there is no ${missing.join(', ')}`);
      continue;
    }
    await use(address, check).then(
      (version) => console.log(`${name} ${version}: works`),
      (error) => {
        console.log(`${name}: FAILED\n${error.stack}`);
        process.exitCode = 1;
      },
    );
  }
} finally {
  server.closeAllConnections();
  server.close();
}

/** `tab` runs a script in the page, types into the search and Enter, and tells its address. */
async function check(tab) {
  await until(() => tab.run("return document.querySelectorAll('[data-ready]').length === 3"));
  assert.equal(await tab.run("return document.querySelector('h1').textContent"), 'Fler morgonturer över Gråsundet');
  const labels = "[...(document.querySelector('press-quotation').shadowRoot?.querySelectorAll('button') ?? [])]";
  await until(() => tab.run(`return ${labels}.length > 0`));
  assert.deepEqual(await tab.run(`return ${labels}.slice(0, 2).map((button) => button.textContent)`), [
    'Kopiera citat',
    'Kopiera länk',
  ]);
  assert.equal(await tab.run("return document.querySelectorAll('article, blockquote, form').length"), 3);
  await tab.search('färja');
  await until(async () => (await tab.address()).endsWith('/sok?q=f%C3%A4rja'));
  await until(() => tab.run("return document.querySelectorAll('[data-ready]').length === 3"));
}

async function until(look) {
  for (let attempt = 0; attempt < 100; attempt++) {
    if (await look()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Not so after ten seconds: ${look.toString()}`);
}
