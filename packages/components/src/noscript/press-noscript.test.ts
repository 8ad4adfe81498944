import { assert } from '@open-wc/testing';

import { renderArticle, renderList, renderNoscript, renderSearch, renderShare } from '../server.ts';
import { axeFindings } from '../testing/axe.fixture.ts';
import { MODES, openPage, openWidget, pause, STRICT_POLICY, until } from '../testing/pages.fixture.ts';
import type { Page, PageOptions } from '../testing/pages.fixture.ts';
import { fullRelease } from '../testing/release.fixture.ts';
import { listExample, noscriptExample, shareExample } from '../testing/widgets.fixture.ts';

/** `press.css` waits as long before it shows a line. Milliseconds. */
const DELAY = 4000;

const html = `<h1>Nyheter</h1>${renderNoscript(noscriptExample)}${renderSearch({ action: '/sok' })}${renderArticle(fullRelease)}${renderList(listExample)}${renderShare(shareExample)}`;

/** What is told of. The article is no feature: it is on the page, and waits for no script. */
const FEATURES = ['press-search', 'press-quotation', 'press-list', 'press-share'];

/** Every way that a script fails, and the control. What fails is a page whose features are not ready. */
const CASES: readonly { readonly name: string; readonly fails: boolean; readonly page: Partial<PageOptions> }[] = [
  { name: 'nothing fails', fails: false, page: {} },
  { name: 'JavaScript switched off', fails: true, page: { isScripting: false } },
  { name: "a policy of script-src 'none'", fails: true, page: { policy: "script-src 'none'" } },
  { name: 'a policy of sandbox', fails: true, page: { policy: 'sandbox allow-same-origin' } },
  {
    name: 'a policy that blocks the file alone',
    fails: true,
    page: { policy: "script-src 'self' 'nonce-none'", script: 'data:text/javascript,1' },
  },
  { name: 'a file that is not there', fails: true, page: { script: '/__broken/missing.js' } },
  { name: 'a file that hangs', fails: true, page: { script: '/__broken/hanging.js', waitForLoad: false } },
  { name: 'a connection that breaks', fails: true, page: { script: '/__broken/aborted.js' } },
  { name: 'a script that throws before it defines', fails: true, page: { script: '/__broken/throwing.js' } },
  { name: 'a script that is none', fails: true, page: { script: '/__broken/syntax.js' } },
  { name: 'elements that are defined and can not upgrade', fails: true, page: { script: '/__broken/upgrade.js' } },
];

/** The lines that a reader sees. */
function shown({ document, window }: Page): readonly string[] {
  return [...document.querySelectorAll<HTMLElement>('press-noscript p')]
    .filter((line) => window.getComputedStyle(line).visibility === 'visible' && line.getBoundingClientRect().height > 0)
    .map((line) => line.dataset.feature ?? '');
}

/** All pages wait at once: the matrix takes as long as one of them. */
describe('press-noscript, whatever fails', () => {
  const opened = new Map<string, Page>();

  before(async () => {
    await Promise.all(CASES.map(async ({ name, page }) => opened.set(name, await openPage({ html, ...page }))));
    const control = opened.get('nothing fails')!;
    await until(() => FEATURES.every((tag) => control.document.querySelector(`${tag}[data-ready]`)));
    await pause(DELAY);
  });

  after(() => {
    for (const page of opened.values()) page.close();
  });

  for (const { name, fails } of CASES) {
    it(`shows ${fails ? 'a line for each feature' : 'nothing'}: ${name}`, async () => {
      const page = opened.get(name)!;
      if (fails) await until(() => shown(page).length === FEATURES.length);
      assert.deepEqual(shown(page), fails ? FEATURES : []);
    });

    it(`leaves the page whole: ${name}`, () => {
      const { document } = opened.get(name)!;
      assert.equal(document.querySelectorAll('press-article blockquote').length, 3);
      assert.equal(document.querySelector<HTMLFormElement>('press-search form')?.checkVisibility(), true);
    });
  }

  it('goes when the features are ready, however late', async () => {
    const page = opened.get('a file that is not there')!;
    const script = page.document.createElement('script');
    script.type = 'module';
    script.src = '/packages/components/dist/talstreck-components.min.js';
    page.document.head.append(script);
    await until(() => shown(page).length === 0);
  });
});

describe('press-noscript', () => {
  for (const mode of MODES) {
    it(`is HTML with a line a feature, out of search snippets: ${mode}`, async () => {
      const page = await openWidget(
        {
          tag: 'press-noscript',
          html: renderNoscript(noscriptExample),
          draw: (element) => Object.assign(element, { data: noscriptExample }),
        },
        mode,
      );
      assert.lengthOf([...page.element.querySelectorAll('[data-nosnippet] > p')], 5);
      assert.deepEqual(page.violations(), []);
      page.close();
    });
  }

  it('passes every rule of axe while its lines are shown', async () => {
    assert.deepEqual(
      await axeFindings({
        html,
        script: null,
        policy: STRICT_POLICY,
        head: '<link rel="stylesheet" href="/packages/components/testing/no-delay.css">',
      }),
      [],
    );
  });
});
