import { assert } from '@open-wc/testing';

import { renderShare } from '../server.ts';
import { axeFindings } from '../testing/axe.fixture.ts';
import { MODES, openWidget } from '../testing/pages.fixture.ts';
import type { Widget } from '../testing/pages.fixture.ts';
import { shareExample } from '../testing/widgets.fixture.ts';

const widget: Widget = {
  tag: 'press-share',
  html: renderShare(shareExample),
  draw: (element) => Object.assign(element, { data: shareExample }),
};

for (const mode of MODES) {
  describe(`press-share, ${mode}`, () => {
    it('shares by links that need no script', async () => {
      const page = await openWidget(widget, mode);
      const [email, address] = page.element.querySelectorAll('a');
      assert.equal(
        email?.getAttribute('href'),
        'mailto:?subject=Fler%20turer%20%26%20f%C3%A4rre&body=https%3A%2F%2Ffarjor.example%2Fnyheter%2Fgrasundet%3Fa%3D1%26b%3D2',
      );
      assert.equal(address?.href, shareExample.url);
      assert.equal(
        page.element.shadowRoot?.querySelector('button')?.textContent,
        mode === 'JavaScript off' ? undefined : 'Kopiera länk',
      );
      assert.deepEqual(page.violations(), []);
      page.close();
    });
  });
}

describe('press-share', () => {
  it('passes every rule of axe', async () => {
    assert.deepEqual(await axeFindings({ html: `<h1>Sida</h1>${widget.html}` }), []);
    assert.deepEqual(await axeFindings({ html: `<h1>Sida</h1>${widget.html}`, script: null }), []);
  });
});
