/**
 * `npm run test:browsers -w packages/components`: the tests of the widgets in Firefox and in WebKit, where they are
 * installed (Debian: `firefox-esr`, `webkit2gtk-driver`, `xvfb`), a server's page used by keyboard, and the roles and
 * names that they compute. What their drivers can not do is in `limits.json`: a failure outside that list fails the
 * check, and so does a listed test that passes.
 */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { server } from '../frameworks/server/server.mjs';
import { firefox } from './firefox.mjs';
import { wrongNames } from './names.mjs';
import { runSuite } from './suite.mjs';
import { webkit } from './webkit.mjs';

const limits = JSON.parse(await readFile(new URL('limits.json', import.meta.url), 'utf8'));
const isListed = (test) => Object.keys(limits).some((suite) => test.startsWith(`${suite} > `));

for (const { name, needs, launcher } of [firefox, webkit]) {
  const missing = needs.filter((path) => !existsSync(path));
  if (missing.length > 0) {
    console.log(`${name}: not run, there is no ${missing.join(', ')}`);
    continue;
  }
  const { passed, failed } = await runTwice(launcher);
  const wrong = [
    ...[...failed].filter(([test]) => !isListed(test)).map(([test, message]) => `${test}: ${message}`),
    ...passed.filter(isListed).map((test) => `${test}: passes, and is listed as beyond the driver`),
    ...(await usePage(launcher()).then(
      () => [],
      (error) => [`a server's page: ${error.stack}`],
    )),
    ...(await wrongNames(launcher()).catch((error) => [`roles and names: ${error.stack}`])),
  ];
  console.log(`${name}: ${passed.length} tests passed, ${failed.size - wrong.length} are beyond its driver`);
  for (const line of wrong) console.log(`  FAILED ${line}`);
  if (wrong.length > 0) process.exitCode = 1;
}

/** Runs every test, and once more the files that came to no end: a browser may hang under other work. */
async function runTwice(launcher) {
  const first = await runSuite(launcher());
  const unended = [...first.failed.keys()].filter((name) => existsSync(name));
  if (unended.length === 0) return first;
  const second = await runSuite(launcher(), unended);
  for (const name of unended) first.failed.delete(name);
  return { passed: [...first.passed, ...second.passed], failed: new Map([...first.failed, ...second.failed]) };
}

/** Opens a server's page, looks at it, and searches by keyboard. */
async function usePage(browser) {
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const id = 'page';
  const run = (script) => browser.run(id, script);
  try {
    await browser.initialize();
    await browser.startSession(id, `http://127.0.0.1:${server.address().port}/`);
    console.log(await browser.version());
    await until(() => run("return document.querySelectorAll('[data-ready]').length === 3"));
    assert.equal(await run("return document.querySelector('h1').textContent"), 'Fler morgonturer över Gråsundet');
    const labels = "[...(document.querySelector('press-quotation').shadowRoot?.querySelectorAll('button') ?? [])]";
    await until(() => run(`return ${labels}.length > 0`));
    assert.deepEqual(await run(`return ${labels}.slice(0, 2).map((button) => button.textContent)`), [
      'Kopiera citat',
      'Kopiera länk',
    ]);
    assert.equal(await run("return document.querySelectorAll('article, blockquote, form').length"), 3);
    await run("document.querySelector('press-search input').focus()");
    await browser.sendKeys(id, [...'färja', 'Enter']);
    await until(async () => (await browser.getBrowserUrl(id)).endsWith('/sok?q=f%C3%A4rja'));
    await until(() => run("return document.querySelectorAll('[data-ready]').length === 3"));
    await browser.stopSession(id);
  } finally {
    await browser.stop();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

async function until(look) {
  for (let attempt = 0; attempt < 100; attempt++) {
    // A page on its way to another answers nothing.
    if (await look().catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Not so after ten seconds: ${look.toString()}`);
}
