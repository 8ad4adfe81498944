import fc from 'fast-check';

/** Words that mean something to XML, HTML, JSON, YAML, Markdown or URLs, and characters that none of them may hold. */
const hostile = fc.constantFrom(
  ...['</script><script>alert(1)</script>', '<!--', ']]>', '&amp;', '\u0000', '\uD800', '\uDC00\uD83D', '😀', '\uFFFE'],
  ...[
    '\u2028\u2029',
    '\uFEFF',
    '---\n',
    '- a\n- b',
    '# ',
    '1. ',
    '> ',
    '| a | b |',
    '```\n',
    '[a](javascript:1)',
    '\\',
  ],
  ...[
    '*a**',
    '_',
    '<b>',
    '"',
    "'",
    '\r\n',
    '\t',
    ' \n ',
    '  ',
    '\n\n',
    '!!js/function',
    '&a *a',
    '${x}',
    '%',
    '#:~:text=',
    '-,',
  ],
  ...[
    '__proto__',
    'constructor',
    'javascript:alert(1)',
    'data:text/html,x',
    '– Bra, säger Bo Ek.',
    '~~~',
    '<http://a>',
  ],
);
const words = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  { weight: 3, arbitrary: hostile },
  { weight: 3, arbitrary: fc.constantFrom('Norrsala', 'Ny bro öppnad', 'säger Anna Berg', '– Bra', 'a', '') },
);
const text = fc.array(words, { maxLength: 4 }).map((parts) => parts.join(''));
const url = fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), text);
const tag = fc.constantFrom('sv', 'en-GB', 'zh-Hant-TW', 'SV', 'de-CH-1996', 'abcdefgh', 'sv-x-a');
const moment = fc.constantFrom(
  ...['2026-11-24T09:00:00+01:00', '2026-11-24T09:00:00.123456Z', '2016-12-31T23:59:60Z', '0000-01-01T00:00:00Z'],
  ...['9999-12-31T00:00:00Z', '2026-11-24T00:00:00+23:59'],
);
const date = fc.oneof(moment, fc.constantFrom('2026', '2026-11', '2026-11-24', '0000-01-01', '9999-12-31'));
const number = fc.constantFrom(0, 1, 1200, 0.5, 1e9, 1e21);
const some = (arbitrary) => fc.option(arbitrary, { nil: undefined });
const list = (arbitrary, maxLength = 3) => some(fc.array(arbitrary, { maxLength }));

/** Any release that the model takes, and with whatever a field of it may hold. */
export const anyRelease = text.chain((whole) => {
  const range = fc
    .tuple(fc.nat(whole.length), fc.nat(whole.length))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  const ranged = (fields) => fc.tuple(range, fc.record(fields)).map(([place, rest]) => plain({ ...place, ...rest }));
  const mark = fc.oneof(
    ranged({ type: fc.constant('link'), url, title: some(text) }),
    ranged({ type: fc.constantFrom('emphasis', 'strong', 'code') }),
    ranged({ type: fc.constant('language'), inLanguage: tag }),
  );
  const fields = { text, marks: list(mark), inLanguage: some(tag) };
  const textBlock = ranged(fields);
  const image = ranged({
    ...{ type: fc.constant('image'), url, alt: text, caption: some(text), credit: some(text) },
    ...{ width: some(number), height: some(number) },
  }).map((one) => (one.alt.trim() === '' ? { ...one, decorative: true } : one));
  const block = fc.oneof(
    ranged({ type: fc.constantFrom('paragraph', 'blockquote'), ...fields }),
    ranged({ type: fc.constant('heading'), depth: fc.constantFrom(2, 3, 4, 5, 6), ...fields }),
    ranged({ type: fc.constant('list'), ordered: fc.boolean(), items: fc.array(textBlock, { maxLength: 3 }) }),
    ranged({
      ...{ type: fc.constant('table'), header: fc.boolean() },
      rows: fc.array(fc.array(textBlock, { maxLength: 3 }), { maxLength: 3 }),
    }),
    image,
  );
  const speaker = fc.record({
    ...{ type: fc.constantFrom('person', 'organisation', 'other'), name: fc.option(text) },
    ...{ person: some(fc.constantFrom('p1', '__proto__')), jobTitle: some(text), affiliation: some(text) },
  });
  const quotation = fc.record({
    ...{ id: text, kind: fc.constantFrom('direct', 'indirect'), partial: some(fc.boolean()) },
    ...{ spans: fc.array(range, { maxLength: 3 }), text, cue: some(ranged({ text })), mention: some(ranged({ text })) },
    ...{ attributionRange: some(range), speaker: fc.option(speaker), rule: text, inLanguage: some(tag) },
    attribution: fc.constantFrom('stated', 'inferred', 'confirmed'),
    confidence: fc.constantFrom('high', 'medium', 'low'),
  });
  const organisation = fc.record({ name: text, url: some(url), description: some(text) });
  return fc
    .record({
      ...{ id: text, text: fc.constant(whole), headline: fc.option(text), inLanguage: tag },
      ...{
        blocks: fc.array(block, { maxLength: 4 }),
        url: some(url),
        alternativeHeadline: some(text),
        lede: some(text),
      },
      dateline: some(fc.record({ place: some(text), date: some(fc.constantFrom('2026', '2026-11')), text })),
      quotations: list(quotation),
      people: list(
        fc.record({
          ...{ id: fc.constantFrom('p1', 'p2'), name: text, jobTitle: some(text), affiliation: some(text) },
          mentions: fc.array(range, { maxLength: 2 }),
        }),
      ),
      ...{ publisher: some(organisation), issuers: list(organisation) },
      authors: list(fc.record({ name: text, jobTitle: some(text), url: some(url) })),
      contactPoints: list(
        fc.record({
          ...{ name: some(text), role: some(text), organisation: some(text), telephone: some(text) },
          ...{ email: some(text), url: some(url), hours: some(text) },
        }),
      ),
      translations: list(fc.record({ inLanguage: tag, url, name: some(text) })),
      ...{ datePublished: some(date), dateModified: some(date), embargoedUntil: some(moment), expires: some(moment) },
      pubStatus: some(fc.constantFrom('usable', 'usable', 'withheld', 'canceled')),
      withdrawn: some(fc.record({ at: moment, explanation: text })),
      changeHistory: list(
        fc.record({ at: moment, kind: fc.constantFrom('published', 'updated', 'corrected', 'withdrawn'), note: text }),
      ),
      ...{ category: some(text), keywords: list(text), contentLocation: some(text), media: list(image) },
      attachments: list(
        fc.record({ url, name: text, encodingFormat: some(text), contentSize: some(fc.constantFrom(0, 81_920)) }),
      ),
      related: list(fc.record({ url, name: text })),
      ...{ about: list(textBlock), license: some(url), digitalSourceType: some(url) },
      furniture: list(ranged({ kind: fc.constantFrom('noscript', 'search', 'nav', 'share', 'cookie', 'other') })),
      ranges: some(
        fc.dictionary(
          fc.oneof(fc.constantFrom('headline', 'lede', 'dateline', 'contactPoints.0', '__proto__'), text),
          range,
          {
            maxKeys: 3,
          },
        ),
      ),
      'x-own': some(fc.jsonValue({ maxDepth: 2 })),
    })
    .map(plain);
});

/** As JSON holds it: without fields that are undefined. */
function plain(value) {
  return JSON.parse(JSON.stringify(value));
}
