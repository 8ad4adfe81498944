import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PressRelease } from '../model/press-release.ts';
import { validatePressRelease } from '../model/validate.ts';
import { parsePressReleaseHtml } from './index.ts';

const headline = 'Ny bro över Norrån öppnar för trafik';
const lede = 'Den nya bron över Norrån öppnas på måndag. Den ersätter färjan, som har gått sedan 1934.';
const speech = '– Vi har väntat länge på den här dagen, säger Maja Lindqvist, projektledare på Norrsala kommun.';
const paragraph = 'Bron är 340 meter lång och har en separat bana för gående och cyklister.';

const page = `<!doctype html>
<html lang="sv"><head><title>${headline} | Norrsala kommun</title>
<meta property="og:title" content="${headline}"><meta property="og:site_name" content="Norrsala kommun">
<link rel="canonical" href="/nyheter/ny-bro"><link rel="alternate" hreflang="en" href="/en/new-bridge">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage"},{"@type":"NewsArticle","datePublished":"2026-11-24T09:00+01:00","author":{"@type":"Person","name":"Otto Berg"},"articleSection":"Trafik"}]}</script>
<style>p { color: red }</style></head>
<body class="page-with-sidebar">
<noscript><p>Javascript är inte påslaget i din webbläsare.</p></noscript>
<div id="cookie-banner"><p>Vi använder kakor för att webbplatsen ska fungera bra för dig.</p><button>Godkänn</button></div>
<header class="site-header"><a href="/">Norrsala kommun</a><nav><ul><li><a href="/">Start</a><li><a href="/nyheter">Nyheter</a></ul></nav>
<form role="search"><label>Sök på norrsala.example</label><input type="search"></form></header>
<main><article><header><h1>${headline}</h1><p>Publicerad <time datetime="2026-11-24">24 november 2026</time></p></header>
<p class="ingress">${lede}</p><p>${speech}</p><h2>Fakta</h2><p>${paragraph}</p>
<figure><img src="/bilder/bro.jpg" alt="En vit bågbro" width="800" height="600"><figcaption>Bron i november. <span class="credit">Foto: Otto Berg</span></figcaption></figure>
<p><a href="/filer/karta.pdf">Karta över bron</a> och <a href="javascript:alert(1)">mer</a>.</p>
<div class="share-buttons"><a href="https://social.example/dela">Dela på Facebook</a></div></article>
<aside class="related"><h2>Relaterat</h2><ul><li><a href="/a">Färjan tas ur trafik i Norrsala</a></li><li><a href="/b">Så byggdes bron</a></li></ul></aside></main>
<footer><p>Norrsala kommun, Storgatan 1, 012 34 Norrsala</p><a href="#top">Till toppen</a></footer>
<script>document.write('<p>skript</p>')</script></body></html>`;

const furniture =
  /Javascript|kakor|Godkänn|Start|Nyheter|Sök på|Dela på|Relaterat|Färjan tas|Storgatan|Till toppen|skript|color/;

describe('parsePressReleaseHtml', () => {
  const release = parsePressReleaseHtml(page, { url: 'https://norrsala.example/nyheter/ny-bro?utm=1', id: 'ny-bro' });

  it('finds headline, lede and body, and gives a valid release', () => {
    assert.equal(release.headline, headline);
    assert.equal(release.lede, lede);
    assert.deepEqual(shapeOf(release), [
      ['paragraph', lede],
      ['paragraph', speech],
      ['heading', 'Fakta'],
      ['paragraph', paragraph],
      ['image', 'En vit bågbro'],
      ['paragraph', 'Karta över bron och mer.'],
    ]);
    assert.deepEqual(validatePressRelease(release), { valid: true, release });
  });

  it('leaves the furniture of the page out of the text', () => {
    assert.doesNotMatch(release.text, furniture);
  });

  it('attributes the quotations', () => {
    const [quotation] = release.quotations ?? [];
    assert.equal(quotation?.text, 'Vi har väntat länge på den här dagen');
    assert.equal(quotation.speaker?.name, 'Maja Lindqvist');
  });

  it('takes what the page states of itself', () => {
    assert.equal(release.datePublished, '2026-11-24T09:00:00+01:00');
    assert.equal(release.inLanguage, 'sv');
    assert.equal(release.url, 'https://norrsala.example/nyheter/ny-bro');
    assert.deepEqual(release.publisher, { name: 'Norrsala kommun' });
    assert.deepEqual(release.authors, [{ name: 'Otto Berg' }]);
    assert.equal(release.category, 'Trafik');
    assert.deepEqual(release.translations, [{ inLanguage: 'en', url: 'https://norrsala.example/en/new-bridge' }]);
  });

  it('keeps images with their words, caption and credit, and files as attachments', () => {
    const image = release.blocks.find((block) => block.type === 'image');
    assert.deepEqual(image && { ...image, start: 0, end: 0 }, {
      type: 'image',
      start: 0,
      end: 0,
      url: 'https://norrsala.example/bilder/bro.jpg',
      alt: 'En vit bågbro',
      caption: 'Bron i november.',
      credit: 'Foto: Otto Berg',
      width: 800,
      height: 600,
    });
    assert.deepEqual(release.attachments, [
      { url: 'https://norrsala.example/filer/karta.pdf', name: 'Karta över bron', encodingFormat: 'application/pdf' },
    ]);
  });

  it('gives what the caller knows before what the page says', () => {
    const known = parsePressReleaseHtml(page, {
      fields: { datePublished: '2026-11-25', publisher: { name: 'Norrsala' } },
    });
    assert.equal(known.datePublished, '2026-11-25');
    assert.deepEqual(known.publisher, { name: 'Norrsala' });
  });

  it('reads a page of divs and line breaks as the lines that it shows', () => {
    const soup = `<body><div>Sök på norrsala.example</div><div><b>${headline}</b><br><br>${lede}<br>\n${speech}<br>${paragraph}</div></body>`;
    const read = parsePressReleaseHtml(soup);
    assert.equal(read.headline, headline);
    assert.deepEqual(shapeOf(read), [
      ['paragraph', lede],
      ['paragraph', speech],
      ['paragraph', paragraph],
    ]);
  });

  it('reads a page that is one big form', () => {
    const read = parsePressReleaseHtml(
      `<form id="aspnetForm"><input type="hidden" value="x"><h1>${headline}</h1><p>${lede}</p><p>${paragraph}</p></form>`,
    );
    assert.equal(read.headline, headline);
    assert.equal(read.lede, lede);
  });

  it('keeps lists, quotes, tables and marks', () => {
    const read = parsePressReleaseHtml(
      `<h1>${headline}</h1><p>${lede}</p><ol><li>Först <b>bron</b><li>Sedan vägen</ol><blockquote><p lang="en">It is a <i>bridge</i>.</p></blockquote>
       <table><tr><th>År</th><th>Bilar</th></tr><tr><td>2026</td><td>900</td></tr></table><p>Hon sa <q>hej <q>du</q></q>.</p>`,
      { lang: 'sv' },
    );
    const [, list, quote, table, paragraph] = read.blocks;
    assert.ok(
      list?.type === 'list' &&
        quote?.type === 'blockquote' &&
        table?.type === 'table' &&
        paragraph?.type === 'paragraph',
    );
    assert.deepEqual([list.ordered, list.items.map((item) => item.text)], [true, ['Först bron', 'Sedan vägen']]);
    assert.deepEqual(
      list.items[0]?.marks?.map((mark) => [mark.type, read.text.slice(mark.start, mark.end)]),
      [['strong', 'bron']],
    );
    assert.equal(quote.inLanguage, 'en');
    assert.deepEqual(
      quote.marks?.map((mark) => [mark.type, read.text.slice(mark.start, mark.end)]),
      [['emphasis', 'bridge']],
    );
    assert.equal(table.header, true);
    assert.deepEqual(
      table.rows.map((row) => row.map((cell) => read.text.slice(cell.start, cell.end))),
      [
        ['År', 'Bilar'],
        ['2026', '900'],
      ],
    );
    assert.equal(paragraph.text, 'Hon sa ”hej ’du’”.');
    assert.equal(validatePressRelease(read).valid, true);
  });

  it('takes nothing that is hidden', () => {
    const read = parsePressReleaseHtml(
      `<h1>${headline}</h1><p>${lede}</p><p hidden>A1</p><p style="display: none">A2</p><p aria-hidden="true">A3</p><p><span class="visually-hidden">A4</span>${paragraph}</p><template>A5</template><dialog>A6</dialog>`,
    );
    assert.doesNotMatch(read.text, /A\d/);
    assert.match(read.text, /340 meter/);
  });

  it('answers to anything with a valid release', () => {
    for (const html of [
      '',
      '<',
      '<p',
      '</p>',
      '<!doctype html>',
      '\0',
      '\uD800<p>\uDC00',
      '&#xD800;&#x110000;',
      '<h1></h1>',
      'ren text',
    ]) {
      const read = parsePressReleaseHtml(html, { id: 'a' });
      assert.deepEqual(validatePressRelease(read), { valid: true, release: read }, JSON.stringify(html));
    }
  });
});

function shapeOf(release: PressRelease): readonly (readonly [type: string, words: string])[] {
  return release.blocks.map((block) => [block.type, release.text.slice(block.start, block.end)]);
}
