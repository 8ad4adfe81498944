import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toMarkdown } from '../export/index.ts';
import type { PressRelease } from '../model/press-release.ts';
import { exampleRelease } from '../model/release.fixture.ts';
import { validatePressRelease } from '../model/validate.ts';
import { parsePressReleaseMarkdown } from './index.ts';

const lede = 'Den nya bron öppnas på måndag. Den ersätter färjan, som har gått sedan 1934.';

describe('parsePressReleaseMarkdown', () => {
  it('reads a dash item that is speech as a paragraph, and other items as a list', () => {
    const release = parsePressReleaseMarkdown(
      `# Ny bro\n\n${lede}\n\n- Vi har väntat länge, säger Maja Lindqvist, projektledare.\n- Nu är det dags.\n\nBron har:\n\n- körbana\n- gångbana\n`,
    );
    assert.deepEqual(
      release.blocks.map((block) => [block.type, release.text.slice(block.start, block.end)]),
      [
        ['paragraph', lede],
        ['paragraph', '- Vi har väntat länge, säger Maja Lindqvist, projektledare.'],
        ['paragraph', '- Nu är det dags.'],
        ['paragraph', 'Bron har:'],
        ['list', 'körbana\n\ngångbana'],
      ],
    );
    assert.equal(release.quotations?.[0]?.speaker?.name, 'Maja Lindqvist');
  });

  it('leaves a short paragraph without a stop a paragraph, where headings are marked', () => {
    const shape = (markdown: string): readonly (readonly string[])[] =>
      parsePressReleaseMarkdown(markdown).blocks.map((block) => [
        block.type,
        block.type === 'paragraph' || block.type === 'heading' ? block.text : '',
      ]);
    const body = `${lede}\n\nVälkommen till invigningen\n\n**Så byggdes bron**\n\nDen byggdes av **trä**\n`;
    assert.deepEqual(shape(`# Ny bro\n\n${body}`), [
      ['paragraph', lede],
      ['paragraph', 'Välkommen till invigningen'],
      ['heading', 'Så byggdes bron'],
      ['paragraph', 'Den byggdes av trä'],
    ]);
    // A plain text that someone has called Markdown.
    assert.deepEqual(shape(`Ny bro i Norrsala öppnar snart\n\n${body}`)[1], ['heading', 'Välkommen till invigningen']);
  });

  it('knows speech by a verb behind the name too, as in Finnish', () => {
    const { blocks, quotations } = parsePressReleaseMarkdown(
      '# Uusi silta Norrjoelle\n\nUusi silta avataan maanantaina. Se korvaa lautan.\n\n- Olemme iloisia, Anna Berg sanoo.\n',
      { lang: 'fi' },
    );
    assert.deepEqual(
      blocks.map(({ type }) => type),
      ['paragraph', 'paragraph'],
    );
    assert.deepEqual(
      quotations?.map(({ text, speaker }) => [text, speaker?.name]),
      [['Olemme iloisia', 'Anna Berg']],
    );
  });

  it('reads an escaped dash and a dash after a soft line break as speech', () => {
    const release = parsePressReleaseMarkdown(
      `# Ny bro\n\n${lede}\n\\- Den är klar, säger Maja Lindqvist.\n\n– Äntligen, säger Otto Berg.\n`,
    );
    assert.deepEqual(
      release.quotations?.map((quotation) => [quotation.text, quotation.speaker?.name]),
      [
        ['Den är klar', 'Maja Lindqvist'],
        ['Äntligen', 'Otto Berg'],
      ],
    );
  });

  it('keeps links, emphasis, tables and images', () => {
    const release = parsePressReleaseMarkdown(
      '# Ny bro\n\nLäs *mer* på [vår sida][1] eller [här](javascript:alert(1)).\n\n| År | Bilar |\n| - | - |\n| 2026 | **900** |\n\n![En bro](bro.jpg "Bron i juni")\n\n[1]: /mer "Mer"\n',
      { url: 'https://norrsala.example/' },
    );
    const [paragraph, table, image] = release.blocks;
    assert.ok(paragraph?.type === 'paragraph' && table?.type === 'table' && image?.type === 'image');
    assert.deepEqual(paragraph.marks, [
      { type: 'emphasis', start: 12, end: 15 },
      { type: 'link', url: 'https://norrsala.example/mer', title: 'Mer', start: 19, end: 27 },
    ]);
    assert.deepEqual(
      table.rows.map((row) => row.map((cell) => cell.text)),
      [
        ['År', 'Bilar'],
        ['2026', '900'],
      ],
    );
    assert.equal(release.text.slice(table.rows[1]?.[1]?.start, table.rows[1]?.[1]?.end), '900');
    assert.deepEqual(
      [image.url, image.alt, image.caption],
      ['https://norrsala.example/bro.jpg', 'En bro', 'Bron i juni'],
    );
    assert.equal(validatePressRelease({ ...release, id: 'a' }).valid, true);
  });

  it('takes fields of the model from front matter', () => {
    const release = parsePressReleaseMarkdown(
      '---\nid: ny-bro\nlang: sv\ndatePublished: 2026-11-24\nembargoedUntil: 2026-11-24 09:00:00+01:00\npublisher: Norrsala kommun\nkeywords: bro, trafik\nx-internal: 7\n---\n# Ny bro\n\nDen är klar.\n',
    );
    const { id, inLanguage, datePublished, embargoedUntil, publisher, keywords, headline } = release;
    assert.deepEqual(
      { id, inLanguage, datePublished, embargoedUntil, publisher, keywords, headline },
      {
        id: 'ny-bro',
        inLanguage: 'sv',
        datePublished: '2026-11-24',
        embargoedUntil: '2026-11-24T09:00:00+01:00',
        publisher: { name: 'Norrsala kommun' },
        keywords: ['bro', 'trafik'],
        headline: 'Ny bro',
      },
    );
    assert.equal((release as unknown as Record<string, unknown>)['x-internal'], 7);
  });

  it('takes title and date of front matter, where its own names are not there', () => {
    const read = (fields: string): readonly unknown[] => {
      const { headline, datePublished } = parsePressReleaseMarkdown(
        `---\n${fields}\n---\nBron är klar.\n\nDen är lång.\n`,
      );
      return [headline, datePublished];
    };
    assert.deepEqual(read('title: Ny bro\ndate: 2026-11-24'), ['Ny bro', '2026-11-24']);
    assert.deepEqual(read('headline: Ny bro\ntitle: Bro\ndatePublished: 2026\ndate: 2020-01-01'), ['Ny bro', '2026']);
  });

  it('says what is wrong with front matter that is not YAML', () => {
    assert.throws(() => parsePressReleaseMarkdown('---\npublisher: "Norrsala\n---\n# Ny bro\n'), {
      code: 'front-matter',
    });
  });

  it('refuses front matter whose fields hold what the model does not take', () => {
    assert.throws(() => parsePressReleaseMarkdown('---\nembargoedUntil: i morgon\n---\n# Ny bro\n\nText.'), {
      code: 'front-matter',
      message: /embargoedUntil: found "i morgon"; would be right: a date and time with offset/,
    });
  });

  it('lets no HTML through but words', () => {
    const release = parsePressReleaseMarkdown(
      '# Ny bro\n\nHej <script>alert(1)</script> <b onclick="x">du</b>\n\n<div><img src=x onerror=alert(1)>Slut</div>\n',
    );
    assert.equal(release.text, 'Ny bro\n\nHej du\n\nSlut');
  });
});

describe('a release that is written as Markdown and read again', () => {
  it('is the same in words, marks, quotations and fields', () => {
    const again = parsePressReleaseMarkdown(toMarkdown(exampleRelease));
    const first = parsePressReleaseMarkdown(toMarkdown(again));
    assert.deepEqual(first, again);
    assert.equal(again.headline, exampleRelease.headline);
    assert.deepEqual(again.changeHistory, exampleRelease.changeHistory);
    assert.deepEqual(
      again.quotations?.map((one) => [one.text, one.speaker?.name]),
      [['Ingen ska behöva leta efter hjälp. Den ska finnas här 😀', 'Maja Lindqvist']],
    );
  });

  it('keeps text that would mean something in Markdown as it is', () => {
    const texts = [
      '- minus',
      '+ plus',
      '# nummer',
      '1. ett',
      '1) ett',
      '> större',
      '*stjärna*',
      '_under_',
      '`kod`',
      '[länk](x)',
      '<b>fet</b>',
      '&amp; och &#65;',
      '~~~',
      '---',
      '===',
      'a | b',
      '\\',
      '| a |\n| - |',
      'slut\\',
      '![bild](x)',
      'https://a.example/_b_',
      '    indrag',
      '#',
      'a\n# b',
      'a\n- b, säger Bo.',
      '---\nid: x\n---',
      '***',
    ];
    for (const text of texts) {
      const words = text.trim().replaceAll(/ +/g, ' ');
      const release: PressRelease = {
        id: 'a',
        text: words,
        headline: null,
        inLanguage: 'sv',
        blocks: [{ type: 'blockquote', start: 0, end: words.length, text: words }],
      };
      const read = parsePressReleaseMarkdown(toMarkdown(release), { lang: 'sv' });
      assert.equal(read.text.replaceAll('\n\n', '\n'), words, toMarkdown(release));
    }
  });

  it('refuses a line that opens quotes or lists without end, and says which', () => {
    for (const mark of ['> ', '1. ', '* - + '])
      assert.throws(() => parsePressReleaseMarkdown(`# Ny bro\n\n${lede}\n\n${mark.repeat(30_000)}`), {
        name: 'TalstreckError',
        code: 'markdown-too-deep',
        message: /^line 5 /,
      });
  });

  it('reads a rule of many dashes and quotes in quotes', () => {
    const release = parsePressReleaseMarkdown(
      `# Ny bro\n\n${lede}\n\n${'-'.repeat(200)}\n\n${'> '.repeat(20)}Bron är klar.`,
    );
    assert.ok(release.text.endsWith('Bron är klar.'));
  });
});
