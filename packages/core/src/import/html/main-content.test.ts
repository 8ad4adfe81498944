import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePressReleaseHtml } from '../index.ts';

const headline = 'Ny bro över Norrån öppnar för trafik';
const first = 'Den nya bron över Norrån öppnas på måndag. Den ersätter färjan, som har gått sedan 1934.';
const speech = '– Vi har väntat länge på den här dagen, säger Maja Lindqvist, projektledare på Norrsala kommun.';
const last = 'Bron är 340 meter lång och har en separat bana för gående och cyklister.';

function read(body: string): readonly string[] {
  const { headline: found, blocks, text } = parsePressReleaseHtml(`<html lang="sv"><body>${body}</body></html>`);
  return [found ?? '', ...blocks.map(({ start, end }) => text.slice(start, end))];
}

describe('the release on a page', () => {
  it('has no quote that is only pulled out of its text', () => {
    for (const pulled of [
      '<blockquote><p>Vi har väntat länge på den här dagen</p></blockquote>',
      '<figure><blockquote>”Vi har väntat länge på den här dagen.”</blockquote></figure>',
      '<div class="eye"><p>Vi har väntat länge på den här dagen</p></div>',
    ])
      assert.deepEqual(read(`<h1>${headline}</h1><p>${first}</p>${pulled}<p>${speech}</p><p>${last}</p>`), [
        headline,
        first,
        speech,
        last,
      ]);
  });

  it('has no link that stands under such a quote', () => {
    const words = 'Vi har väntat länge på den här dagen, och nu är den här';
    const pulled = `<div class="eye"><blockquote><p>${words}.</p><a href="/posta">Posta orden</a></blockquote></div>`;
    assert.deepEqual(
      read(
        `<h1>${headline}</h1><div class="text"><p>${first}</p><p>– ${words}.</p></div>${pulled}<div class="text"><p>${last}</p></div>`,
      ),
      [headline, first, `– ${words}.`, last],
    );
  });

  it('keeps a link in a quote that says what the text does not', () => {
    const quote = '<blockquote><p>Nu är det slut på att vänta på färjan.</p><a href="/tal">Hela talet</a></blockquote>';
    assert.deepEqual(read(`<h1>${headline}</h1><p>${first}</p>${quote}<p>${last}</p>`), [
      headline,
      first,
      'Nu är det slut på att vänta på färjan.',
      'Hela talet',
      last,
    ]);
  });

  it('goes on in a part with short lines and numbers in groups, as in Denmark and Norway', () => {
    const part = (inside: string): string => `<div class="widget widget-text"><div class="inner">${inside}</div></div>`;
    const { blocks, text, contactPoints } = parsePressReleaseHtml(
      `<html lang="da"><body><div class="widget widget-title"><h1>Færgen til Ormø sejler oftere</h1></div><div class="widget widget-content"><div class="inner"><p>Fra mandag sejler færgen til Ormø hver time fra klokken 6 til 22.</p><p>Der er plads til 40 biler, og billetten koster det samme som før.</p></div></div>${part('<p>Den gamle færge sælges.</p><h3>Yderligere oplysninger</h3><p>Maja Orre, rederichef, tlf. 20 55 14 07</p>')}</body></html>`,
    );
    const lastBlock = blocks.at(-1);
    assert.equal(text.slice(lastBlock?.start, lastBlock?.end), 'Den gamle færge sælges.');
    assert.deepEqual(contactPoints, [{ name: 'Maja Orre', role: 'rederichef', telephone: '20 55 14 07' }]);
  });

  it('is parted by blank lines in a table for layout as it is outside one', () => {
    const text = `${first}<br><br>${speech}<br><br>Fakta om bron<br>Längd: 340 meter<br>Bredd: 14 meter<br><br>Presskontakt<br>Maja Lindqvist, 0999-55 50 10`;
    const inTable = read(
      `<table><tr><td><ul><li><a href="/">Start</a></li></ul></td><td><h1>${headline}</h1><div>${text}</div></td></tr></table>`,
    );
    assert.deepEqual(inTable, read(`<h1>${headline}</h1><div>${text}</div>`));
    assert.deepEqual(inTable.slice(-3), ['Fakta om bron', 'Längd: 340 meter', 'Bredd: 14 meter']);
  });

  it('keeps a quote as a block that says what the text does not, be it in the headline too', () => {
    const quote = 'Nu är det slut på att vänta på färjan';
    assert.deepEqual(read(`<h1>”${quote}”</h1><p>${first}</p><blockquote>${quote}</blockquote><p>${last}</p>`), [
      `”${quote}”`,
      first,
      quote,
      last,
    ]);
  });

  it('takes no class name for furniture that the headline has around it as well', () => {
    const part = (name: string, inside: string): string =>
      `<div class="kit-widget kit-widget-${name}"><div class="kit-widget-inside">${inside}</div></div>`;
    const half = `<p>${first}</p><p>${speech}</p>`;
    assert.deepEqual(
      read(
        part('title', `<h1>${headline}</h1>`) +
          part('text', half) +
          part('share', '<span>Dela med dina vänner</span>') +
          part('copy', `<p>${last}</p><p>${last.replace('Bron', 'Vägen')}</p>`),
      ),
      [headline, first, speech, last, last.replace('Bron', 'Vägen')],
    );
  });

  it('goes on in a part that is built as the one before, short lines and all', () => {
    const portlet = (inside: string): string => `<div class="text-portlet"><div class="inner">${inside}</div></div>`;
    const banner = '<div class="lift"><p>Anmäl dig till invigningen</p></div>';
    assert.deepEqual(
      read(
        `<main><div>${portlet(`<h1>${headline}</h1>`)}${portlet(`<p>Måndag:</p><p>– Bron öppnas.</p>`)}${banner}${portlet(`<p>${first}</p><p>${speech}</p><p>${last}</p>`)}${portlet('<p>Välkomna!</p>')}</div></main>`,
      ).slice(1),
      ['Måndag:', '– Bron öppnas.', first, speech, last, 'Välkomna!'],
    );
  });

  it('gives a picture the caption that stands right below it in no figure', () => {
    const release = parsePressReleaseHtml(
      `<h1>${headline}</h1><div class="right"><img src="https://norrsala.example/bro.jpg" alt="En bro"><div class="image-caption">Bron i november.</div></div><p>${first}</p><p>${last}</p>`,
    );
    assert.deepEqual(
      release.blocks.map((block) => (block.type === 'image' ? [block.alt, block.caption] : block.type)),
      [['En bro', 'Bron i november.'], 'paragraph', 'paragraph'],
    );
  });

  it('is read the same with a picture as without it', () => {
    const body = `<p>LONDON, October 19, 2026 -- Larkspur Foods plc, the owner of the Dunmore brand, has appointed Eleanor Voss as group chief executive.</p><p>“I have eaten Dunmore bread all my life,” said Voss.</p><p>Voss, 49, joins from the logistics group Tarn, where she has run the European division since 2021.</p>`;
    const image = '<img src="https://larkspur.example/room.jpg" alt="A control room at night">';
    const [pictured, bare] = [image, ''].map((one) =>
      parsePressReleaseHtml(`<h1>Larkspur Foods names Eleanor Voss as chief executive</h1>${one}${body}`, {
        lang: 'en',
      }),
    );
    assert.equal(pictured?.lede, bare?.lede);
    assert.equal(bare?.people?.[0]?.jobTitle, 'group chief executive');
    assert.equal(pictured?.people?.[0]?.jobTitle, 'group chief executive');
    assert.match(pictured.text, /A control room at night/);
  });

  it('says nothing of when the page was last gone through', () => {
    assert.deepEqual(
      read(
        `<main><h1>${headline}</h1><div><p>${first}</p><p>${speech}</p></div><div><p>${last}</p></div><div class="info"><p>Sidan granskades senast den 24 november 2026. Sidansvarig: Webbgruppen.</p></div></main>`,
      ),
      [headline, first, speech, last],
    );
  });
});
