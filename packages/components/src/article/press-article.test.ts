import { assert } from '@open-wc/testing';

import { renderArticle } from '../server.ts';
import { axeFindings } from '../testing/axe.fixture.ts';
import { MODES, openWidget } from '../testing/pages.fixture.ts';
import type { Widget } from '../testing/pages.fixture.ts';
import { fullRelease, releaseStates } from '../testing/release.fixture.ts';

const widget: Widget = {
  tag: 'press-article',
  html: renderArticle(fullRelease),
  draw: (element) => {
    Object.assign(element, { release: fullRelease });
  },
};

for (const mode of MODES) {
  describe(`press-article, ${mode}`, () => {
    let page: Awaited<ReturnType<typeof openWidget>>;

    before(async () => {
      page = await openWidget(widget, mode);
    });

    after(() => {
      page.close();
    });

    function text(selector: string): string {
      return page.element.querySelector(selector)?.textContent ?? '';
    }

    it('shows headline, dates and lede', () => {
      assert.equal(text('h1'), 'Fler morgonturer över Gråsundet');
      assert.include(text('.press-meta'), 'Publicerad 12 februari 2026 kl. 08:30');
      assert.include(text('.press-meta'), 'Uppdaterad 13 februari 2026');
      assert.match(text('.press-lede'), /^Färjan över Gråsundet/);
    });

    it('keeps the words of a dash-led quotation as they are, with the speaker read once', () => {
      const quotation = page.element.querySelector('#q1');
      assert.equal(
        quotation?.textContent,
        '- Vi har lyssnat på dem som faktiskt reser. Morgonturerna är fulla och det har de varit länge, säger Elsa Viklund, trafikchef på Länsfärjorna.',
      );
      assert.equal(quotation?.localName, 'blockquote');
    });

    it('marks a partly quoted clause inside its paragraph', () => {
      const words = page.element.querySelector('#q2');
      assert.equal(words?.textContent, 'en halv man större');
      assert.include(words?.closest('p')?.textContent, 'blir ”en halv man större”, som Elsa Viklund');
    });

    it('holds an interrupted quotation together in one blockquote', () => {
      const quotation = page.element.querySelector('#q3');
      const words = [...(quotation?.querySelectorAll('.press-words') ?? [])].map((part) => part.textContent);
      assert.deepEqual(words, ['Det är bra', 'men det borde ha kommit tidigare']);
      assert.equal(
        quotation?.textContent,
        '– Det är bra, säger Ivar Ståhl, lärare på Storön, men det borde ha kommit tidigare.',
      );
    });

    it('names a speaker whom the words call "hon" in a line of its own', () => {
      assert.equal(
        page.element.querySelector('#q4')?.closest('p')?.nextElementSibling?.textContent,
        'Elsa Viklund, trafikchef, Länsfärjorna',
      );
    });

    it('names the speaker of words that name nobody', () => {
      assert.equal(text('#q5 footer'), 'Mira Åkesson, bagare');
    });

    it('has every part of the release', () => {
      for (const part of [
        'notice',
        'contents',
        'media',
        'attachments',
        'related',
        'contacts',
        'about',
        'changes',
        'print',
      ])
        assert.exists(page.element.querySelector(`.press-${part}`), part);
      assert.include(text('.press-attachments'), 'Tidtabell (PDF, 348 kB)');
      assert.equal(text('.press-translations'), 'Englishsuomi');
    });

    it('leads to its headings from the table of contents', () => {
      const links = [...page.element.querySelectorAll('.press-contents a')];
      for (const link of links)
        assert.equal(
          page.document.getElementById(decodeURIComponent(link.getAttribute('href')?.slice(1) ?? ''))?.localName,
          'h2',
        );
      assert.lengthOf(links, 3);
    });

    it('violates no policy', () => {
      assert.deepEqual(page.violations(), []);
    });
  });
}

describe('press-article in every state', () => {
  for (const [name, release] of Object.entries(releaseStates)) {
    for (const script of name === 'full' ? [undefined, null] : [undefined]) {
      it(`passes every rule of axe: ${name}, ${script === null ? 'without' : 'with'} script`, async () => {
        assert.deepEqual(await axeFindings({ html: renderArticle(release), ...(script === null && { script }) }), []);
      });
    }
  }

  it('tells the language of a translation beside its name, and once', () => {
    const translations = [
      { inLanguage: 'en', url: '/en', name: 'More ferries' },
      { inLanguage: 'fi', url: '/fi', name: 'Lue suomi' },
      { inLanguage: 'de', url: '/de' },
    ];
    const page = new DOMParser().parseFromString(renderArticle({ ...fullRelease, translations }), 'text/html');
    assert.deepEqual(
      [...page.querySelectorAll('.press-translations a')].map((link) => link.textContent),
      ['More ferries, English', 'Lue suomi', 'Deutsch'],
    );
  });

  it('shows of an embargoed release the headline and the time alone', () => {
    const html = renderArticle(releaseStates.embargoed!);
    const words = new DOMParser().parseFromString(html, 'text/html').body.textContent;
    assert.equal(words, 'Fler morgonturer över GråsundetEmbargo till 1 mars 2126 kl. 06:00 Innehållet publiceras då.');
  });

  it('tells the day once where the dateline says it alone', () => {
    const dateline = { text: '2026-02-12', date: '2026-02-12' };
    const metaOf = (more: object): string =>
      /<ul class="press-meta">.*?<\/ul>/su.exec(renderArticle({ ...fullRelease, ...more }))?.[0] ?? '';
    assert.notInclude(metaOf({ dateline, datePublished: '2026-02-12' }), '<li>2026-02-12</li>');
    assert.include(metaOf({ dateline, datePublished: '2026-02-13' }), '<li>2026-02-12</li>');
    assert.include(
      metaOf({ dateline: { ...dateline, place: 'Gråsundet', text: 'Gråsundet 2026-02-12' } }),
      '<li>Gråsundet 2026-02-12</li>',
    );
  });

  it('shows an embargoed release whole to an editor, and after its time', () => {
    assert.include(renderArticle(releaseStates.embargoed!, { preview: true }), 'id="q1"');
    assert.include(renderArticle(releaseStates.embargoed!, { now: Date.parse('2127-01-01') }), 'id="q1"');
  });

  it('holds an embargo that can not be read as a time', () => {
    assert.notInclude(renderArticle({ ...fullRelease, embargoedUntil: 'nästa vecka' }), 'id="q1"');
    assert.notInclude(renderArticle({ ...fullRelease, embargoedUntil: '2000-01-01T09:00:00' }), 'id="q1"');
  });
});
