import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { parsePressRelease, validatePressRelease } from '@talstreck/core';
import * as write from '@talstreck/core/export';
import { parsePressReleaseMarkdown } from '@talstreck/core/import';
import { anyRelease } from './any-release.mjs';
import { checkAtom, checkMarkup, checkNewsSitemap, checkRss } from './feeds.mjs';
import { checkAnnotation } from './json-schema.mjs';
import { throughMarkdown } from './round-trips.mjs';

const numRuns = Number(process.env['TALSTRECK_PROPERTY_RUNS'] ?? 40);
const context = {
  baseUrl: 'https://newsroom.example/',
  publisher: { name: 'The Newsroom' },
  now: '2026-11-25T09:00:00Z',
  timeOfDay: 'T00:00:00Z',
};

/** Each form with what is wrong with it. */
const forms = {
  'JSON-LD': (release, given) => {
    const json = write.toJsonLd(release, given);
    return /[<>&\u2028\u2029]/.test(json) || JSON.parse(json)['@type'] !== 'NewsArticle'
      ? ['not safe in a script']
      : [];
  },
  ninjs: (release, given) => (URL.canParse(write.toNinjs(release, given).uri) ? [] : ['no uri']),
  'RSS 2.0': (release, given) => checkRss(write.toRss([release], given)),
  Atom: (release, given) => checkAtom(write.toAtom([release], given)),
  'JSON Feed': (release, given) =>
    write.toJsonFeed([release], given).items.flatMap(({ content_html: html }) => checkMarkup(html)),
  'news sitemap': (release, given) => checkNewsSitemap(write.toNewsSitemap([release], given), given.now),
  'Web Annotation': (release, given) => write.toWebAnnotations(release, given).flatMap(checkAnnotation),
  citation: (release, given) =>
    (release.quotations ?? []).filter((one) => !/^[^\n\r]* https?:\S+$/u.test(write.toCitation(release, one, given))),
  'plain text': (release) => (write.toPlainText(release).endsWith('\n') ? [] : ['no last line']),
  Markdown: (release) => {
    const result = validatePressRelease(parsePressReleaseMarkdown(write.toMarkdown(release)));
    return result.valid ? [] : result.errors.map(({ message }) => message);
  },
};

describe('any release that the model takes, with hostile words in any field', () => {
  it('is valid, before and after JSON', () => {
    fc.assert(
      fc.property(anyRelease, (release) => {
        const again = JSON.parse(JSON.stringify(release));
        assert.ok(isDeepStrictEqual(again, release));
        assert.equal(validatePressRelease(again).valid, true);
      }),
      { numRuns },
    );
  });

  for (const [name, errorsOf] of Object.entries(forms)) {
    it(`comes out as ${name} that conforms, or is refused by a field's name`, () => {
      fc.assert(
        fc.property(anyRelease, fc.boolean(), (release, preview) => {
          try {
            assert.deepEqual(errorsOf(frozen(release), { ...context, preview }), []);
          } catch (error) {
            if (!(error instanceof write.ExportRefusal)) throw error;
            assert.match(error.field, /^[a-z]+(?:[.A-Z][a-zA-Z]*)?$/);
          }
        }),
        { numRuns },
      );
    });
  }
});

describe('any lines, read as a release', () => {
  const line = fc.constantFrom(
    ...[
      'Ny bro öppnad i Norrsala',
      '– Bron är vacker, säger Anna Berg, stadsarkitekt.',
      'Det sade hon.',
      'Till toppen',
    ],
    ...[
      'Norrsala, 24 november 2026',
      'NORRSALA, 24 november 2026 – Bron öppnar på måndag och trafiken leds om i vinter.',
    ],
    ...['* en punkt', '2) två', '- strunt', '”Det är bra”, säger Bo Ek, chef på Vattenverket.', '## Under', '> citat'],
    ...[
      'Kontakt:',
      'Anna Berg, 070-123 45 67',
      'press@bro.example',
      'Om Norrsala kommun',
      'Norrsala är en kommun i norr.',
    ],
    ...[
      'a_b_c *d* **e** `f` [länk](https://a.example/x_y)',
      '<b>fet</b> &amp; &lt;',
      '| a | b |',
      '---',
      '\\',
      '~~~',
      '12.',
    ],
    ...['   indraget', '\ttabb', 'ett  dubbelt', 'Slut #', 'a\u00a0b', '😀 hej', '!', '<!-- contact -->'],
  );
  const end = fc.constantFrom('\n', '\n\n', '\r\n\r\n', '\n\n\n');
  const lines = fc
    .array(fc.tuple(line, end), { minLength: 1, maxLength: 9 })
    .map((parts) => parts.flat().join(''))
    // That would open front matter, and it has to be YAML.
    .filter((text) => !text.startsWith('---'));

  for (const read of [parsePressRelease, parsePressReleaseMarkdown]) {
    it(`are the same release after Markdown (${read.name})`, () => {
      fc.assert(
        fc.property(lines, (text) => assert.deepEqual(throughMarkdown(read(text, { lang: 'sv' })), [])),
        { numRuns },
      );
    });
  }
});

/** An exporter that changed what it is given would throw. */
function frozen(value) {
  if (typeof value === 'object' && value !== null) for (const one of Object.values(Object.freeze(value))) frozen(one);
  return value;
}
