import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PressRelease, Quotation } from '../model/press-release.ts';
import { exampleRelease } from '../model/release.fixture.ts';
import {
  type ExportContext,
  ExportRefusal,
  isPublic,
  textFragmentUrl,
  toAtom,
  toCitation,
  toJsonFeed,
  toJsonLd,
  toMarkdown,
  toNewsSitemap,
  toNinjs,
  toPlainText,
  toRss,
  toWebAnnotations,
} from './index.ts';

const context: ExportContext = { baseUrl: 'https://norrsala.example/', now: '2026-11-25T12:00:00+01:00' };

const bare: PressRelease = {
  id: 'vinter öppet',
  text: 'Öppet',
  headline: 'Öppet i vinter',
  inLanguage: 'sv',
  blocks: [],
};

const publicForms: Readonly<Record<string, (release: PressRelease, context: ExportContext) => unknown>> = {
  toJsonLd,
  toWebAnnotations,
  toRss: (release, context) => toRss([release], context),
  toAtom: (release, context) => toAtom([release], context),
  toJsonFeed: (release, context) => toJsonFeed([release], context),
  toNewsSitemap: (release, context) => toNewsSitemap([release], context),
  toCitation: (release, context) => toCitation(release, quotationOf(release), context),
};

describe('a public form', () => {
  const hidden: readonly (readonly [field: string, fields: Partial<PressRelease>])[] = [
    ['pubStatus', { pubStatus: 'withheld' }],
    ['pubStatus', { pubStatus: 'canceled' }],
    ['embargoedUntil', { embargoedUntil: '2026-11-25T12:00:01+01:00' }],
    ['embargoedUntil', { embargoedUntil: 'nästa vecka' }],
    ['expires', { expires: '2026-11-25T12:00:00+01:00' }],
  ];

  it('refuses what is embargoed, withheld, canceled or expired, and names the field', () => {
    for (const [name, form] of Object.entries(publicForms)) {
      for (const [field, fields] of hidden) {
        const release = { ...exampleRelease, ...fields };
        assert.throws(() => form(release, context), { code: 'export-status', field, releaseId: release.id }, name);
        assert.equal(isPublic(release, context.now), false);
      }
    }
  });

  it('is made of it nevertheless as a preview', () => {
    for (const form of Object.values(publicForms)) {
      for (const [, fields] of hidden) assert.ok(form({ ...exampleRelease, ...fields }, { ...context, preview: true }));
    }
  });

  it('is made at the very moment that the embargo ends', () => {
    const release = { ...exampleRelease, embargoedUntil: '2026-11-25T11:00:00Z' };
    assert.equal(isPublic(release, context.now), true);
    assert.match(toJsonLd(release, context), /NewsArticle/);
  });

  it('names a speaker only where that is sure, stated or confirmed', () => {
    const forms = (changes: Partial<Quotation>): readonly string[] => {
      const release = { ...exampleRelease, people: [], quotations: [{ ...quotationOf(exampleRelease), ...changes }] };
      const named = [
        toCitation(release, quotationOf(release), context),
        JSON.stringify(toWebAnnotations(release, context)),
      ];
      return [
        toJsonLd(release, context).replace(/"articleBody":"[^"]*"/, ''),
        ...named.map((form) => form.replace(/"suffix":"[^"]*"/, '')),
      ];
    };
    for (const form of forms({ confidence: 'medium' })) assert.doesNotMatch(form, /Maja Lindqvist/);
    for (const form of forms({ confidence: 'low', attribution: 'confirmed' })) assert.match(form, /Maja Lindqvist/);
    for (const form of forms({ confidence: 'low', attribution: 'stated' })) assert.match(form, /Maja Lindqvist/);
    for (const form of forms({ confidence: 'high' })) assert.match(form, /Maja Lindqvist/);
  });

  it('wants to know the moment', () => {
    assert.throws(() => toJsonLd(exampleRelease, { ...context, now: 'nu' }), { code: 'export-context', field: 'now' });
    assert.throws(() => toRss([], { ...context, baseUrl: '/', publisher: { name: 'A' } }), { field: 'baseUrl' });
  });
});

describe('what is for publishers', () => {
  const embargoed: PressRelease = { ...exampleRelease, embargoedUntil: '2027-01-01T00:00:00Z', pubStatus: 'withheld' };

  it('carries the status instead of refusing', () => {
    const ninjs = toNinjs(embargoed, context) as Record<string, unknown>;
    assert.equal(ninjs.embargoedUntil, '2027-01-01T00:00:00Z');
    assert.equal(ninjs.pubStatus, 'withheld');
    assert.match(toMarkdown(embargoed), /^embargoedUntil: "2027-01-01T00:00:00Z"$/m);
    assert.match(toPlainText(embargoed), /^pubStatus: withheld\nembargoedUntil: 2027-01-01T00:00:00Z\n/);
  });
});

describe('a format that demands a field', () => {
  it('refuses by its name, and says which release lacks it', () => {
    const refusal = (run: () => unknown): [string, string | null] => {
      try {
        run();
      } catch (error) {
        assert.ok(error instanceof ExportRefusal);
        return [error.field, error.releaseId];
      }
      return assert.fail('nothing was refused');
    };
    const named = { ...context, publisher: { name: 'Norrsala' } };
    assert.deepEqual(
      refusal(() => toJsonLd({ ...bare, headline: null }, context)),
      ['headline', 'vinter öppet'],
    );
    assert.deepEqual(
      refusal(() => toRss([bare], context)),
      ['publisher', 'vinter öppet'],
    );
    assert.deepEqual(
      refusal(() => toAtom([bare], named)),
      ['datePublished', 'vinter öppet'],
    );
    assert.deepEqual(
      refusal(() => toNewsSitemap([{ ...bare, datePublished: '2026-11' }], named)),
      ['datePublished', 'vinter öppet'],
    );
    assert.deepEqual(
      refusal(() => toNinjs({ ...bare, url: 'javascript:alert(1)' }, context)),
      ['url', 'vinter öppet'],
    );
  });

  it('never makes up a time of day, but takes one that the context states', () => {
    const day = { ...bare, datePublished: '2026-11-24', publisher: { name: 'Norrsala' } };
    assert.doesNotMatch(toRss([day], context), /pubDate/);
    assert.match(toRss([day], { ...context, timeOfDay: 'T00:00:00+01:00' }), /<pubDate>Mon, 23 Nov 2026 23:00:00 GMT</);
    assert.match(toAtom([day], { ...context, timeOfDay: 'T00:00:00+01:00' }), /<published>2026-11-24T00:00:00\+01:00</);
  });

  it('gives a release without an address one under the base', () => {
    const ninjs = toNinjs(bare, context) as Record<string, unknown>;
    assert.equal(ninjs.uri, 'https://norrsala.example/releases/vinter%20%C3%B6ppet/');
  });
});

describe('toJsonLd', () => {
  it('stays inside its script, whatever the text holds', () => {
    const hostile = '</script><!--<script>\u2028&amp;';
    const json = toJsonLd({ ...exampleRelease, headline: hostile }, context);
    assert.doesNotMatch(json, /[<>&\u2028\u2029]/);
    assert.equal((JSON.parse(json) as { headline: string }).headline, hostile);
  });

  it('ties each quotation to the person who speaks', () => {
    const { hasPart, mentions } = JSON.parse(toJsonLd(exampleRelease, context)) as Record<
      string,
      Record<string, unknown>[]
    >;
    assert.deepEqual(
      hasPart?.map((part) => [part['@type'], part.text, part.spokenByCharacter]),
      [
        [
          'Quotation',
          'Ingen ska behöva leta efter hjälp. Den ska finnas här 😀',
          {
            '@type': 'Person',
            '@id': 'https://norrsala.example/releases/brottsoffercentrum/#p1',
            name: 'Maja Lindqvist',
            jobTitle: 'chef för centrumet',
          },
        ],
      ],
    );
    assert.equal(mentions?.[0]?.name, 'Maja Lindqvist');
  });

  it('leaves out URLs that could run', () => {
    const release = { ...exampleRelease, license: 'javascript:1', related: [{ url: 'data:text/html,x', name: 'x' }] };
    assert.doesNotMatch(toJsonLd(release, context), /javascript:|data:/);
  });
});

describe('a feed', () => {
  const hostile: PressRelease = {
    ...exampleRelease,
    headline: 'A & B <b> ]]> \u0000\uD800',
    blocks: [
      {
        type: 'paragraph',
        start: 0,
        end: 7,
        text: '<script',
        marks: [{ type: 'link', start: 0, end: 7, url: 'javascript:alert(1)' }],
      },
    ],
  };

  it('is XML, whatever the text holds', () => {
    for (const xml of [toRss([hostile], context), toAtom([hostile], context), toNewsSitemap([hostile], context)]) {
      assert.match(xml, /A &amp; B &lt;b&gt; \]\]&gt; \uFFFD\uFFFD</);
      assert.doesNotMatch(xml, /<script|javascript:/);
    }
  });

  it('holds the whole body as HTML without links that could run', () => {
    const feed = toJsonFeed([hostile], context) as { items: { content_html: string }[] };
    assert.match(feed.items[0]?.content_html ?? '', /<p>&lt;script<\/p>$/);
  });

  it('of news holds the last two days alone', () => {
    const old = { ...exampleRelease, datePublished: '2026-11-23T11:59:59+01:00' };
    assert.equal(toNewsSitemap([exampleRelease, old], context).match(/<url>/g)?.length, 1);
  });
});

describe('toWebAnnotations', () => {
  it('counts in code points, and cuts no pair in two', () => {
    const text = `${'😀'.repeat(20)}Hej${'😀'.repeat(20)}`;
    const quotation = { ...quotationOf(exampleRelease), spans: [{ start: 40, end: 43 }], text: 'Hej' };
    const [annotation] = toWebAnnotations({ ...exampleRelease, text, quotations: [quotation] }, context) as {
      target: { selector: [object, object] }[];
    }[];
    assert.deepEqual(annotation?.target[0]?.selector, [
      { type: 'TextQuoteSelector', exact: 'Hej', prefix: '😀'.repeat(16), suffix: '😀'.repeat(16) },
      { type: 'TextPositionSelector', start: 20, end: 23 },
    ]);
  });
});

describe('toCitation', () => {
  it('gives words, speaker, release, publisher, day and a link to the very words', () => {
    assert.equal(
      toCitation(exampleRelease, quotationOf(exampleRelease), context),
      '”Ingen ska behöva leta efter hjälp. Den ska finnas här 😀” Maja Lindqvist, chef för centrumet. ' +
        'Nytt centrum för brottsofferstöd öppnar i Norrsala. Polisen Norrsala. 2026-11-24. ' +
        'https://norrsala.example/releases/brottsoffercentrum/#:~:text=Ingen%20ska%20beh%C3%B6va%20leta%20efter%20hj%C3%A4lp.%20Den%20ska%20finnas%20h%C3%A4r%20%F0%9F%98%80',
    );
  });

  it('links long words by their first and last ones, and escapes what means something in a link', () => {
    const text = 'Vi, vi – så-kallade vi & ni sa det en gång till, och sen sa vi det aldrig mer igen.';
    const quotation = { ...quotationOf(exampleRelease), spans: [{ start: 0, end: text.length }], text };
    assert.equal(
      textFragmentUrl({ ...bare, text, quotations: [quotation] }, quotation, context),
      'https://norrsala.example/releases/vinter%20%C3%B6ppet/#:~:text=Vi%2C%20vi%20%E2%80%93%20s%C3%A5%2Dkallade%20vi%20%26,sa%20vi%20det%20aldrig%20mer%20igen.',
    );
  });
});

describe('textFragmentUrl', () => {
  it('goes past the same words before, in capitals or not, by words of the same block', () => {
    const text = 'Bron är klar\n\nI dag öppnas den.\n\n– bron är klar, säger Bo Ek.\n\n– Ja, bron är klar, sade han.';
    const link = (start: number): string => {
      const quotation = { ...quotationOf(exampleRelease), spans: [{ start, end: start + 12 }] };
      return textFragmentUrl({ ...bare, text }, quotation, context).replace(/^.*#/, '');
    };
    assert.deepEqual(
      [link(text.indexOf('– bron') + 2), link(text.indexOf('Ja, bron') + 4)],
      [':~:text=%E2%80%93-,bron%20%C3%A4r%20klar', ':~:text=%E2%80%93%20Ja%2C-,bron%20%C3%A4r%20klar'],
    );
  });
});

function quotationOf(release: PressRelease): Quotation {
  const [quotation] = release.quotations ?? [];
  assert.ok(quotation);
  return quotation;
}
