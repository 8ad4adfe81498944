import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { findQuotations, parsePressRelease } from '../index.ts';
import type { Quotation } from '../model/press-release.ts';

/** Few in `npm test`; `npm run test:nightly` sets 100,000. */
const numRuns = Number(process.env['TALSTRECK_PROPERTY_RUNS'] ?? 300);
const LANGUAGES = ['sv', 'en', 'nb', 'da', 'fi', 'de'] as const;

/** What releases are made of, and what breaks readers, put together at random. */
const piece = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      '– ',
      '- ',
      '—',
      '”',
      '“',
      '„',
      '"',
      '»',
      '«',
      '’',
      "'",
      ': ',
      ', ',
      '. ',
      '! ',
      '\n',
      '\n\n',
      '\r\n',
      ' ',
      '(',
      ')',
      '…',
    ),
  },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'säger',
      'said',
      'sier',
      'siger',
      'sanoo',
      'sagt',
      'enligt',
      'mukaan',
      'according to',
      'att',
      'that',
      'dass',
      'och fortsätter',
      'hon',
      'he',
      'hän',
      'de',
    ),
  },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'Anna Berg',
      'Berg',
      'Bo von Lind',
      'J. P. Berg',
      'Ekhamra kommun',
      'stadsarkitekten',
      'chef',
      'Ms Berg',
      'Presskontakt',
      'Om oss',
      'Foto: Anna',
    ),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'bron är klar',
      'Vi är stolta',
      'it is open',
      'Die Brücke',
      'den 24 november',
      '12,5',
      'kl. 10',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '\0',
      '\ud83c',
      '\udf89',
      '🎉',
      '\u00ad',
      '\u00a0',
      'a\u0308',
      '\ufeff',
      '\u202e',
      '\u2028',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);
const pieces = fc
  .array(piece, { maxLength: 60 })
  .map((parts) => parts.map((part, index) => (index % 3 === 0 ? ` ${part}` : part)).join(''));
const language = fc.constantFrom(...LANGUAGES);

/** What a release says, with marks, dashes and attributions in places where they meet. */
const sentence = fc.constantFrom(
  '”Vi har väntat länge på den här dagen”, säger Anna Berg, rektor.',
  '– Vi har väntat länge på den här dagen, säger Anna Berg. – Nu är den här.',
  '– Det är sällan man lämnar ett möte och säger ”det här måste vi göra”, säger Bo Lind.',
  '”Vi går över bron varje dag, säger rektorn.',
  'Rektorn sa: ”Som barn hörde jag: ’Här går ingen torrskodd.’ Nu går alla torrskodda.”',
  '”Här går ingen torrskodd. Vi har väntat länge på bron.',
  'Anna Berg säger att bron är ”vackrare än någonsin”.',
  'Så här säger Bo Lind om bron:',
  '– Nu är den här.',
  'Bron öppnar i dag.',
  '”',
);
const said = fc
  .array(fc.tuple(sentence, fc.constantFrom(' ', ' ', '\n', '\n\n')), { maxLength: 12 })
  .map((parts) => parts.flat().join(''));

/** Sentences that read as speech in a release, each with a speaker of its own. */
const FIRST_NAMES = ['Anna', 'Johan', 'Maria', 'Erik', 'Karin', 'Lars'] as const;
const SURNAMES = ['Berg', 'Lind', 'Ekman', 'Sjögren', 'Falk', 'Norén'] as const;
const ROLES = ['rektor', 'stadsarkitekt', 'projektledare', 'ekonomichef'] as const;
const WORDS = [
  'Bron är äntligen klar',
  'Vi har väntat länge på den här dagen',
  'Nu kan alla gå torrskodda över ån',
  'Det tog elva år att bygga',
] as const;
const speech = fc
  .record({
    dash: fc.boolean(),
    words: fc.constantFrom(...WORDS),
    name: fc.tuple(fc.constantFrom(...FIRST_NAMES), fc.constantFrom(...SURNAMES)).map((parts) => parts.join(' ')),
    role: fc.constantFrom(...ROLES),
  })
  .map(({ dash, words, name, role }) =>
    dash ? `– ${words}, säger ${name}, ${role}.` : `”${words}”, säger ${name}, ${role}.`,
  );
const LEDE = 'Bron över ån öppnar i dag för gående och cyklister.';
const release = fc
  .record({
    headline: fc.constantFrom('Ny bro öppnad', 'Skolan får en ny gård'),
    speeches: fc.array(speech, { minLength: 1, maxLength: 5 }),
  })
  .map(({ headline, speeches }) => [headline, LEDE, ...speeches].join('\n\n'));
const NEUTRAL = 'Vägen är tre meter bred och belagd med grus.';

/** Other ways to write the same text. */
const REWRITINGS: Readonly<Record<string, (text: string) => string>> = {
  'no-break spaces': (text) => text.replaceAll(' ', '\u00a0'),
  'thin spaces behind dashes': (text) => text.replaceAll('– ', '–\u2009'),
  'two spaces for one': (text) => text.replace(/ (?=\p{Ll})|(?<=[,.]) /gu, '  '),
  'soft hyphens': (text) => text.replace(/(?<=\p{L}{3})(?=\p{L}{3})/gu, '\u00ad'),
  'signs of direction': (text) => text.replace(/^(.+)$/gm, '\u200e$1\u200f'),
  'decomposed letters': (text) => text.normalize('NFD'),
  'Windows line ends': (text) => text.replaceAll('\n', '\r\n'),
  'three blank lines': (text) => text.replaceAll('\n\n', '\n\n\n\n'),
  'spaces at the ends of lines': (text) => text.replaceAll('\n', '  \n'),
  'emoji behind words': (text) => text.replace(/(?<=\p{L})(?=[ ,.])/gu, (_, at: number) => (at % 5 === 0 ? ' 🎉' : '')),
  'a byte order mark': (text) => `\ufeff${text}`,
};

/** What a quotation says and who says it, however its letters and spaces are written. */
function saying({ kind, text, speaker, rule, confidence }: Quotation): unknown {
  return {
    kind,
    text: text
      .normalize('NFC')
      .replace(/\p{Cf}| ?🎉/gu, '')
      .replace(/\s+/g, ' '),
    speaker,
    rule,
    confidence,
  };
}

describe('of any text at all', () => {
  it('a release is made, in every language, and its quotations are sound', () => {
    fc.assert(
      fc.property(pieces, language, (text, lang) => {
        const parsed = parsePressRelease(text, { lang });
        assert.equal(parsed.text.length, text.length);
        assertSound(parsed.text, parsed.quotations ?? []);
      }),
      { numRuns },
    );
  });

  it('quotations that meet are kept apart', () => {
    fc.assert(
      fc.property(said, (text) => {
        assertSound(text, findQuotations(text, { lang: 'sv' }));
      }),
      { numRuns },
    );
  });

  it('a release is made where no language is given', () => {
    fc.assert(
      fc.property(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
        assertSound(text.replace(/\0|\p{Cs}/gu, '\ufffd'), findQuotations(text));
      }),
      { numRuns },
    );
  });
});

/** A text whose lines are broken before they get longer than `width`. */
function wrapped(text: string, width: number): string {
  const breakLine = (line: string): string => {
    const lines: string[] = [];
    for (const word of line.split(' ')) {
      const last = lines.at(-1);
      if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
      else lines.push(word);
    }
    return lines.join('\n');
  };
  return text.split('\n').map(breakLine).join('\n');
}

const LONG_WORDS = [
  'Vi har väntat länge på den här dagen, och nu kan alla som vill – gående, cyklister och ryttare – ta sig över ån',
  'Det är som min far alltid sa: Den som bygger en bro får vänta. Vi fick vänta i elva år. Det var det värt',
  'Räckena är av ek från trakten. Brodäcket är av lärk. Ingenting är målat, och ingenting ska någonsin målas',
] as const;
/** Releases whose paragraphs are longer than a line. */
const longRelease = fc
  .array(fc.tuple(fc.constantFrom(...LONG_WORDS), fc.constantFrom(...SURNAMES), fc.constantFrom(...ROLES)), {
    minLength: 2,
    maxLength: 4,
  })
  .map((speeches) =>
    ['Ny bro öppnad', LEDE]
      .concat(speeches.map(([words, name, role]) => `– ${words}, säger Anna ${name}, som är ${role} i Ekhamra.`))
      .concat(
        'Läs mer på https://www.ekhamra.example/nyheter/2026/november/bron-over-an-ar-oppen-for-alla-som-vill-ga-torrskodda',
      )
      .join('\n\n'),
  );

describe('of any release', () => {
  it('lines broken at any width change neither words nor speakers', () => {
    fc.assert(
      fc.property(longRelease, fc.integer({ min: 60, max: 80 }), (text, width) => {
        const found = findQuotations(wrapped(text, width), { lang: 'sv' });
        assert.deepEqual(found.map(saying), findQuotations(text, { lang: 'sv' }).map(saying));
      }),
      { numRuns },
    );
  });

  it('a neutral paragraph behind the lede shifts every span and changes no speaker', () => {
    fc.assert(
      fc.property(release, (text) => {
        const at = text.indexOf(LEDE) + LEDE.length;
        const inserted = `\n\n${NEUTRAL}`;
        const longer = text.slice(0, at) + inserted + text.slice(at);
        const shifted = findQuotations(text, { lang: 'sv' }).map((quotation) => summary(quotation, inserted.length));
        assert.deepEqual(
          findQuotations(longer, { lang: 'sv' }).map((quotation) => summary(quotation, 0)),
          shifted,
        );
      }),
      { numRuns },
    );
  });

  for (const [what, rewrite] of Object.entries(REWRITINGS))
    it(`${what} change neither words nor speakers`, () => {
      fc.assert(
        fc.property(release, (text) => {
          const rewritten = rewrite(text);
          const found = findQuotations(rewritten, { lang: 'sv' });
          assert.deepEqual(found.map(saying), findQuotations(text, { lang: 'sv' }).map(saying));
          for (const { spans, mention } of found)
            for (const { start, end } of [...spans, ...(mention ? [mention] : [])])
              assert.match(rewritten.slice(start, end), /^[^\s\p{Cf}\p{M}](?:.*[^\s\p{Cf}])?$/u);
        }),
        { numRuns: Math.ceil(numRuns / 10) },
      );
    });

  it('joining two keeps every direct span of both', () => {
    fc.assert(
      fc.property(release, release, (first, second) => {
        const joined = `${first}\n\n${second}`;
        const shift = first.length + 2;
        const spans = [...directSpans(first, 0), ...directSpans(second, shift)];
        assert.deepEqual(directSpans(joined, 0), spans);
      }),
      { numRuns },
    );
  });
});

/** Spans stand inside the text, in order, none over another; the words of a quotation are those of its spans. */
function assertSound(text: string, quotations: readonly Quotation[]): void {
  for (const quotation of quotations) {
    assert.ok(quotation.spans.length > 0);
    assert.equal(quotation.text, quotation.spans.map(({ start, end }) => text.slice(start, end)).join(' '));
  }
  const spans = quotations.flatMap((quotation) => quotation.spans).sort((a, b) => a.start - b.start);
  spans.forEach(({ start, end }, index) => {
    assert.ok(
      start < end && start >= (spans[index - 1]?.end ?? 0) && end <= text.length,
      `${start}–${end} of ${text.length}`,
    );
  });
}

function summary({ spans, speaker }: Quotation, shift: number): unknown {
  return {
    spans: spans.map(({ start, end }) => [start + shift, end + shift]),
    name: speaker?.name,
    jobTitle: speaker?.jobTitle,
  };
}

function directSpans(text: string, shift: number): number[][] {
  return findQuotations(text, { lang: 'sv' })
    .filter(({ kind }) => kind === 'direct')
    .flatMap(({ spans }) => spans.map(({ start, end }) => [start + shift, end + shift]));
}
