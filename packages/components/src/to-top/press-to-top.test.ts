import { assert } from '@open-wc/testing';

import { renderToTop } from '../server.ts';
import { axeFindings } from '../testing/axe.fixture.ts';
import { MODES, openPage, openWidget, until } from '../testing/pages.fixture.ts';
import type { Widget } from '../testing/pages.fixture.ts';
import { toTopExample } from '../testing/widgets.fixture.ts';

const widget: Widget = {
  tag: 'press-to-top',
  html: renderToTop(toTopExample),
  draw: (element) => Object.assign(element, { data: toTopExample }),
};

for (const mode of MODES) {
  describe(`press-to-top, ${mode}`, () => {
    it('is a link to the top that moves the focus for real', async () => {
      const page = await openWidget(widget, mode);
      const link = page.element.querySelector('a');
      assert.equal(link?.textContent, 'Till toppen');
      link?.focus();
      link?.click();
      await until(() => page.document.activeElement?.id === 'top');
      assert.deepEqual(page.violations(), []);
      page.close();
    });
  });
}

describe('press-to-top on a long page', () => {
  const filler = '<h1>Lång sida</h1><div class="long"></div><p><a href="#end">Sista</a></p>';

  async function openLong(): Promise<Awaited<ReturnType<typeof openPage>>> {
    const page = await openPage({ html: filler + widget.html });
    page.document.querySelector<HTMLElement>('.long')!.style.blockSize = '6000px';
    await until(() => page.document.querySelector('press-to-top[data-ready]'));
    return page;
  }

  it('floats two screens down, without moving anything, and rests at the top', async () => {
    const page = await openLong();
    const toTop = page.document.querySelector('press-to-top')!;
    const height = page.document.documentElement.scrollHeight;
    assert.isFalse(toTop.matches(':state(floating)'));
    page.window.scrollTo(0, 3000);
    await until(() => toTop.matches(':state(floating)'));
    assert.equal(page.document.documentElement.scrollHeight, height);
    page.window.scrollTo(0, 0);
    await until(() => !toTop.matches(':state(floating)'));
    page.close();
  });

  it('stays in its place where that is in sight', async () => {
    const page = await openLong();
    const toTop = page.document.querySelector('press-to-top')!;
    page.window.scrollTo(0, 3000);
    await until(() => toTop.matches(':state(floating)'));
    page.window.scrollTo(0, page.document.documentElement.scrollHeight);
    await until(() => !toTop.matches(':state(floating)'));
    page.window.scrollTo(0, 3000);
    await until(() => toTop.matches(':state(floating)'));
    page.close();
  });

  it('gives way to what has the focus beneath it', async () => {
    const page = await openLong();
    const toTop = page.document.querySelector('press-to-top')!;
    page.window.scrollTo(0, 3000);
    await until(() => toTop.matches(':state(floating)'));
    const other = page.document.querySelector<HTMLElement>('a[href="#end"]')!;
    const place = toTop.querySelector('a')!.getBoundingClientRect();
    other.style.cssText = `position: fixed; left: ${String(place.left)}px; top: ${String(place.top)}px`;
    other.focus();
    await until(() => toTop.matches(':state(covering)'));
    toTop.querySelector('a')?.blur();
    page.document.getElementById('top')?.focus();
    await until(() => !toTop.matches(':state(covering)'));
    page.close();
  });

  it('leaves a target whose sign for percent opens no escape to the browser', async () => {
    const page = await openPage({ html: `<h1 id="100%">Lång sida</h1>${widget.html.replace('#top', '#100%')}` });
    const errors: string[] = [];
    page.window.addEventListener('error', ({ message }) => errors.push(message));
    await until(() => page.document.querySelector('press-to-top[data-ready]'));
    page.document.querySelector<HTMLElement>('press-to-top a')!.click();
    await until(() => page.window.location.hash === '#100%');
    assert.deepEqual(errors, []);
    page.close();
  });

  it('passes every rule of axe', async () => {
    assert.deepEqual(await axeFindings({ html: `<h1>Sida</h1>${widget.html}` }), []);
    assert.deepEqual(await axeFindings({ html: `<h1>Sida</h1>${widget.html}`, script: null }), []);
  });
});
