import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { validatePressRelease } from '../model/validate.ts';
import { parsePressReleaseHtml } from './index.ts';

const headline = 'Ny bro över Norrån öppnar för trafik';
const lede = 'Den nya bron över Norrån öppnas på måndag. Den ersätter färjan, som har gått sedan 1934.';
const paragraph = 'Bron är 340 meter lång och har en separat bana för gående och cyklister.';
const page = (inside: string): string =>
  `<!doctype html><html lang="sv"><head><title>${headline}</title></head><body><nav><a href="/">Start</a></nav><main><h1>${headline}</h1><p>${lede}</p>${inside}<ul><li>Gång</li><li>Cykel</li></ul><table><tr><th>År</th><th>Bilar</th></tr><tr><td>2026</td><td>900</td></tr></table><p>${paragraph}</p></main></body></html>`;

const payload = 'alert(1)';
const run = `onerror=${payload}`;

const scripts = [
  `<script>${payload}</script>`,
  `<SCRIPT/x>${payload}</SCRIPT >`,
  `<script>${payload}</script\n>`,
  `<script type="module">${payload}</script>`,
  `<iframe srcdoc="<script>${payload}</script>"></iframe>`,
  `<template><script>${payload}</script></template><object data="javascript:${payload}">${payload}</object>`,
  `<p style="background:url(javascript:${payload})" onclick="${payload}">x</p>`,
  `<details open ontoggle=${payload}><summary>x</summary></details><marquee onstart=${payload}>x</marquee>`,
  `<input autofocus onfocus=${payload}><button formaction="javascript:${payload}">x</button>`,
  `<video><source ${run}></video><audio src=x ${run}></audio><embed src="javascript:${payload}">`,
  `<meta http-equiv="refresh" content="0;url=javascript:${payload}"><link rel="stylesheet" href="javascript:${payload}">`,
];
const foreign = [
  `<svg><script>${payload}</script></svg>`,
  `<svg onload=${payload}><title>${payload}</title><animate onbegin=${payload} attributeName=x></svg>`,
  `<svg><a xlink:href="javascript:${payload}"><text>${payload}</text></a></svg>`,
  `<svg><use href="data:image/svg+xml;base64,PHN2Zz4=#x"></use><foreignObject><iframe srcdoc="${payload}"></iframe></foreignObject></svg>`,
  `<svg><style><img src=x ${run}></style></svg>`,
  `<math href="javascript:${payload}">${payload}</math>`,
  `<math><annotation-xml encoding="text/html"><script>${payload}</script></annotation-xml></math>`,
  `<math><mtext><table><mglyph><style><img src=x ${run}></style></mglyph></table></mtext></math>`,
];
/** What one reading takes for text and another, of what the first wrote, for an element. */
const mutating = [
  `<noscript><p title="</noscript><img src=x ${run}>">x</p></noscript>`,
  `<form><math><mtext></form><form><mglyph><style></math><img src=x ${run}></style>`,
  `<svg></p><style><a id="</style><img src=x ${run}>"></a></style></svg>`,
  `<p title="--><img src=x ${run}>"><!-- --!><img src=x ${run}> -->x</p>`,
  `<noembed><img title="</noembed><img src=x ${run}>"></noembed>`,
  `<textarea><p id="</textarea><img src=x ${run}>"></p></textarea>`,
  `<select><style></select><img src=x ${run}></style></select>`,
  `<scr<script>ipt>x</scr</script>ipt>`,
  `<!--><img src=x ${run}>--><![CDATA[<img src=x ${run}>]]>`,
  `<p id="&quot;&gt;&lt;img src=x ${run}&gt;">x</p>`,
];
const addresses = [
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'java&Tab;script&colon;alert(1)',
  '&#1;javascript:alert(1)',
  '&#x6A;&#x61;vascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:alert(1)',
  'file:///etc/passwd',
  'blob:https://x.example/1',
  'view-source:javascript:alert(1)',
  'feed:javascript:alert(1)',
];

describe('hostile HTML', () => {
  for (const [kind, vectors] of Object.entries({ scripts, foreign, mutating })) {
    it(`leaves no trace of what could run: ${kind}`, () => {
      for (const vector of vectors)
        for (const html of [vector, page(vector), `<p>${lede} ${vector} ${paragraph}</p>`]) {
          const release = parsePressReleaseHtml(html, { url: 'https://norrsala.example/', id: 'a' });
          assert.deepEqual(validatePressRelease(release), { valid: true, release }, vector);
          for (const url of urlsOf(release)) assert.match(url, /^https?:\/\//, vector);
          assert.equal(
            release.blocks.some(({ type }) => type === 'image'),
            false,
            vector,
          );
          // Where two readings differ, something of the payload may be read as words; nothing more than words.
          if (kind !== 'mutating') assert.doesNotMatch(JSON.stringify(release), /alert\(1\)/, vector);
        }
    });
  }

  it('keeps the words of a link that leads anywhere but to a page, mail or a telephone, and not the link', () => {
    for (const address of addresses) {
      const release = parsePressReleaseHtml(page(`<p>Se <a href="${address}">kartan över bron</a> för mer.</p>`));
      assert.match(release.text, /Se kartan över bron för mer\./);
      assert.deepEqual(urlsOf(release), [], address);
    }
  });

  it('takes no such address from anywhere else on a page', () => {
    for (const address of addresses.slice(0, 1).concat(addresses.slice(6))) {
      const json = JSON.stringify({
        '@type': 'NewsArticle',
        publisher: { name: 'Norrsala', url: address },
        license: address,
      }).replaceAll('</', '<\\/');
      const head = `<base href="${address}"><link rel="canonical" href="${address}"><link rel="alternate" hreflang="en" href="${address}"><meta property="og:url" content="${address}"><meta property="og:image" content="${address}"><meta property="og:image:alt" content="Bron"><script type="application/ld+json">${json}</script>`;
      const image = `<figure><img src="${address}" data-src="${address}" alt="Bron"><figcaption>Bron i november.</figcaption></figure>`;
      const release = parsePressReleaseHtml(head + page(image), { id: 'a' });
      assert.deepEqual(urlsOf(release), [], address);
      assert.equal(release.publisher?.name, 'Norrsala');
      assert.deepEqual(validatePressRelease(release), { valid: true, release });
    }
  });

  it('changes nothing, wherever in the page a script or a drawing with one stands', () => {
    const whole = page('');
    const read = parsePressReleaseHtml(whole);
    const inBody = [...whole.matchAll(/<(?=[a-z/])/g)].filter(({ index }) => index > whole.indexOf('<body'));
    for (const { index } of inBody)
      for (const vector of [
        `<script>${payload}</script>`,
        `<svg onload=${payload}><script>${payload}</script></svg>`,
      ]) {
        const html = whole.slice(0, index) + vector + whole.slice(index);
        assert.deepEqual(parsePressReleaseHtml(html), read, whole.slice(index, index + 40));
      }
  });

  it('reads nothing that is hidden, however deep in it', () => {
    for (const open of [
      '<div hidden>',
      '<div style="DISPLAY : none">',
      '<div style="visibility:hidden">',
      '<div aria-hidden=TRUE>',
      '<div class="sr-only">',
      '<dialog>',
      '<template>',
    ])
      assert.doesNotMatch(
        parsePressReleaseHtml(page(`${open}<section><p>Köp <b>nu</b>: ${lede}</p></section></${open.slice(1, 4)}>`))
          .text,
        /Köp|nu:/,
        open,
      );
  });

  it('answers to broken characters with whole ones', () => {
    const broken = {
      'a\0b': 'a\uFFFDb',
      'a\uD800b': 'a\uFFFDb',
      'a&#0;b': 'a\uFFFDb',
      'a&#xD800;b': 'a\uFFFDb',
      'a&#x110000;b': 'a\uFFFDb',
      'a&#x80;b': 'a€b',
      'a&ampb': 'a&b',
      'a&unknown;b': 'a&unknown;b',
      'Ã¥Ã¤Ã¶': 'Ã¥Ã¤Ã¶',
      'a\uFFFDb': 'a\uFFFDb',
    };
    for (const [written, read] of Object.entries(broken)) {
      const release = parsePressReleaseHtml(
        `\uFEFF<h1>${headline}</h1><p>${lede} ${written}</p><p lang="\uD800" title="\0">${paragraph} <a href="/\uD800">x</a></p>`,
        { url: 'https://norrsala.example/', id: 'a' },
      );
      assert.ok(release.text.includes(` ${read}\n`), JSON.stringify([written, release.text]));
      assert.deepEqual(validatePressRelease(release), { valid: true, release });
      assert.doesNotMatch(JSON.stringify(release), /\p{Cs}/u);
    }
  });
});

function urlsOf(release: object): readonly string[] {
  return [...JSON.stringify(release).matchAll(/"(?:url|license)":"([^"]*)"/g)].map((match) => match[1] ?? '');
}

describe('the time that hostile HTML takes', () => {
  const heavy: Readonly<Record<string, (size: number) => string>> = {
    'nested blocks': (size) => `${'<div>'.repeat(size)}slut`,
    'nested formatting': (size) => `${'<b>'.repeat(size)}slut`,
    'nested regions': (size) => `${'<nav>'.repeat(size)}${'</nav>'.repeat(size)}slut`,
    'nested lists': (size) => `${'<ul><li>x'.repeat(size / 2)}slut`,
    'nested tables': (size) => `${'<table><tr><td>x'.repeat(size / 2)}</table>slut`,
    'nested quotes': (size) => `${'<blockquote><q>x'.repeat(size / 4)}slut`,
    'nested drawings': (size) => `${'<svg><math>'.repeat(size)}<p>slut`,
    'elements that nobody knows': (size) =>
      `${Array.from({ length: size / 2 }, (_, index) => `<x-${index}>x`).join('')}slut`,
    'stray ends in a deep page': (size) => `${'<div>'.repeat(size)}${'</b></section>'.repeat(size)}slut`,
    'open formatting over many blocks': (size) => `${'<b><i>'.repeat(50)}${'<p>x'.repeat(size / 5)}<p>slut`,
    'many marks in one block': (size) => `<p>${'<b>x</b> '.repeat(size / 5)}slut</p>`,
    'many pictures with captions': (size) =>
      `${'<img src=a.jpg alt=x><div class=caption>y</div>'.repeat(size / 10)}<p>slut`,
    'many quotes that may be pulled': (size) =>
      `${`<blockquote>${lede}</blockquote><p>${paragraph}</p>`.repeat(size / 100)}<p>slut</p>`,
    'many attributes': (size) => `<p ${'data-a="xxxxxxxxxxxx" '.repeat(size * 5)}>slut</p>`,
    'one long attribute': (size) => `<p class="${'a '.repeat(size * 50)}">slut</p>`,
    'one long attribute of entities': (size) => `<p class="${'&amp;'.repeat(size * 5)}">slut</p>`,
    'many attributes of entities': (size) => `${`<p class="${'&amp;'.repeat(3000)}">x`.repeat(size / 500)}<p>slut`,
    'a script that never ends': (size) => `<p>slut</p><script>${'<'.repeat(size * 10)}`,
    'a comment that never ends': (size) => `<p>slut</p><!--${'--!'.repeat(size * 5)}`,
    'ampersands that begin no entity': (size) => `<p>${'&a'.repeat(size / 10)} slut</p>`,
  };

  for (const [name, html] of Object.entries(heavy)) {
    it(`is in step with its length: ${name}`, { timeout: 60_000 }, () => {
      const texts = [8_000, 32_000].map(html);
      let times: readonly number[] = [Infinity, Infinity];
      // Noise only adds: a time that is too long is taken again.
      for (let attempt = 0; attempt < 4 && !isInStep(times); attempt += 1)
        times = texts.map((text, index) => Math.min(times[index] ?? Infinity, timeOf(text)));
      assert.ok(isInStep(times), `${times.join(' ms, of four times the length ')} ms`);
    });
  }

  it('100,000 nested elements are nothing', { timeout: 60_000 }, () => {
    for (const element of ['div', 'b', 'nav', 'ul', 'svg'])
      assert.match(parsePressReleaseHtml(`<p>slut</p>${`<${element}>`.repeat(100_000)}`).text, /slut/);
  });

  it('10 MB of attributes are nothing', { timeout: 60_000 }, () => {
    assert.match(parsePressReleaseHtml(`<p ${'data-a="xxxxxxxxxxxx" '.repeat(500_000)}>slut</p>`).text, /slut/);
    assert.match(parsePressReleaseHtml(`<p class="${'a '.repeat(5_000_000)}">slut</p>`).text, /slut/);
  });
});

/** Whether four times the length takes less than nine times the time (a square takes sixteen), or next to none. */
function isInStep([short = NaN, long = NaN]: readonly number[]): boolean {
  return long < 30 || long < short * 9;
}

/** Milliseconds of processor time. */
function timeOf(html: string): number {
  const before = process.cpuUsage();
  assert.match(parsePressReleaseHtml(html, { lang: 'sv' }).text, /slut/);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
