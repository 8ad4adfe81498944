import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findQuotations } from '../../index.ts';
import { said } from '../said.fixture.ts';

/** Who says each quotation of a text, and how sure it is. */
function speakers(lang: string, ...paragraphs: readonly string[]): readonly string[] {
  return findQuotations(paragraphs.join('\n\n'), { lang }).map(
    ({ speaker, confidence }) => `${speaker?.name ?? '?'} ${confidence}`,
  );
}

describe('A noun for one of a family beside a name', () => {
  it('tells of what gender somebody is whose name tells nothing', () => {
    for (const [lang, first, next, she] of [
      ['sv', '– Det gick, säger Jorin Ek.', 'Hans syster Tyri Ek har målat.', '– Jag målade allt, säger hon.'],
      ['nb', '– Det gikk, sier Jorin Ek.', 'Kona hans, kjemiker Tyri Ek, har malt.', '– Jeg malte alt, sier hun.'],
      ['da', '– Det gik, siger Jorin Ek.', 'Hans kone, kemiker Tyri Ek, har malet.', '– Jeg malede alt, siger hun.'],
      ['de', '„Es ging“, sagt Jorin Ek.', 'Seine Schwester, die Malerin Tyri Ek, hat gemalt.', '„Gern“, sagt sie.'],
      ['en', '“It worked,” said Jorin Ek.', 'His sister, the painter Tyri Ek, helped.', '“I did,” she said.'],
    ] as const)
      assert.match(speakers(lang, first, next, she)[1] ?? '', /^Tyri Ek /, lang);
  });

  it('tells of what gender the other is', () => {
    const names = speakers(
      'sv',
      'Tyri Ek och hennes bror Jorin Ek öppnar galleri.',
      '– Det var tur, säger Tyri Ek.',
      '– Min syster bestämmer, säger han.',
    );
    assert.deepEqual(names, ['Tyri Ek high', 'Jorin Ek high']);
    const english = speakers(
      'en',
      'Sculptor Tyri Ek returns. Her brother, the poet Jorin Ek, wrote the words.',
      '“I asked him,” she said.',
    );
    assert.match(english[0] ?? '', /^Tyri Ek/);
  });

  it('is of whom it stands beside, not of whom a clause goes on with', () => {
    const names = speakers('en', 'Together with her husband, Anna Ek opens a bakery.', '“We bake,” she said.');
    assert.deepEqual(names, ['Anna Ek high']);
  });

  it('is what a later noun means, and its other side', () => {
    for (const [lang, first, next, last] of [
      ['sv', 'Tyri Ek driver firman med sin bror Jorin, 28.', '– Vi växer, säger Tyri Ek.', '– Sakta, säger brodern.'],
      ['nb', 'Tyri Ek driver firmaet med broren Jorin.', '– Vi vokser, sier Tyri Ek.', '– Sakte, sier broren.'],
      ['da', 'Tyri Ek driver firmaet med sønnen Jorin.', '– Vi vokser, siger Tyri Ek.', '– Langsomt, siger sønnen.'],
      ['de', 'Tyri Ek und ihr Mann Jorin Ek eröffnen.', '„Wir wachsen“, sagt Tyri Ek.', '„Langsam“, sagt ihr Mann.'],
      ['fi', 'Tyri Ek ja hänen veljensä Jorin Ek avaavat.', '– Kasvamme, sanoo Tyri Ek.', '– Hitaasti, veli sanoo.'],
    ] as const)
      assert.match(speakers(lang, first, next, last)[1] ?? '', /^Jorin/, lang);
    const spouses = speakers(
      'sv',
      'Hennes man, bagaren Jorin Ek, sköter ugnen.',
      '– Bra, säger Tyri Ek.',
      '– Ja, säger maken.',
    );
    assert.match(spouses[1] ?? '', /^Jorin Ek/);
    const father = speakers(
      'da',
      'Sylvest Ek og sønnen Jorin Ek åbner.',
      '– Ja, siger sønnen.',
      '– Nej, siger faderen.',
    );
    assert.deepEqual(father, ['Jorin Ek medium', 'Sylvest Ek medium']);
  });

  it('means one of two siblings whom such a noun stands before', () => {
    for (const [lang, first, next, last] of [
      [
        'de',
        'Die Geschwister Tyri und Jorin Ek gründen.',
        '„Wir brauen“, sagt Jorin Ek.',
        '„Gern“, sagt seine Schwester.',
      ],
      [
        'da',
        'Tvillingerne Tyri og Jorin Ek åbner.',
        '»Jeg laver is,« siger Jorin Ek.',
        '»Og jeg spiser den,« siger tvillingesøsteren.',
      ],
      ['sv', 'Systrarna Tyri och Jorin Ek öppnar.', '– Jag bakar, säger Jorin Ek.', '– Jag äter, säger systern.'],
      [
        'fi',
        'Sisarukset Tyri ja Jorin Ek avaavat.',
        '– Minä leivon, sanoo Jorin Ek.',
        '– Minä syön, sanoo hänen siskonsa.',
      ],
    ] as const)
      assert.match(speakers(lang, first, next, last)[1] ?? '', /^Tyri Ek/, lang);
  });

  it('means nobody where the text tells of no such relative', () => {
    const names = speakers('nb', 'Tyri Ek og broren Jorin Ek vokste opp der.', '– Det var hardt, sier faren.');
    assert.deepEqual(names, ['? medium']);
  });

  it('means one of two for each of whom a noun stands', () => {
    const names = speakers(
      'da',
      'Far og søn, Pim og Jorin Ek, står på scenen.',
      '– Han siger nej, bemærker sønnen tørt.',
    );
    assert.deepEqual(names, ['Jorin Ek medium']);
  });

  it('means the other of two who share a surname, and in a sentence of its own is no one else', () => {
    const pair = ['Efter 40 år stänger Ester och Tage Ek butiken.', '– Jag är trött, säger Tage Ek.'] as const;
    assert.deepEqual(speakers('sv', ...pair, '– Inte jag, säger hans fru.')[1], 'Ester Ek medium');
    const nameless = speakers('sv', '– Jag är trött, säger Jorin Ek.', 'Hans fru nickar.', '– Inte jag, säger hon.');
    assert.deepEqual(nameless, ['Jorin Ek high', '? medium']);
  });

  it('is none of a whole family', () => {
    const names = speakers(
      'sv',
      'Två systrar Ek tar över. Dramatikern Pia Ek och koreografen Siv Ek öppnar.',
      '– Det tog tio år, säger Pia Ek.',
      '– Det var ditt fel, säger systern.',
    );
    assert.deepEqual(names, ['Pia Ek high', 'Siv Ek medium']);
  });
});

describe('A noun for what somebody is to others', () => {
  it('means whom it stands beside', () => {
    for (const [lang, first, next, last] of [
      ['sv', 'Pia Ek och grannen Jorin Dahl grälade.', '– Om en häck, säger Pia Ek.', '– En ful häck, säger grannen.'],
      ['nb', 'Pia Ek og naboen Jorin Dahl kranglet.', '– Om en hekk, sier Pia Ek.', '– En stygg hekk, sier naboen.'],
      ['en', 'Pia Ek and her neighbour Jorin Dahl sing.', '“We argued,” said Pia Ek.', '“We did,” her neighbour said.'],
      [
        'de',
        'Pia Ek und ihr Nachbar Jorin Dahl singen.',
        '„Wir stritten“, sagt Pia Ek.',
        '„Ja, oft“, sagt der Nachbar.',
      ],
      [
        'fi',
        'Pia Ek ja hänen naapurinsa Jorin Dahl laulavat.',
        '– Riitelimme, sanoo Pia Ek.',
        '– Usein, naapuri sanoo.',
      ],
    ] as const)
      assert.match(speakers(lang, first, next, last)[1] ?? '', /^Jorin Dahl/, lang);
  });
});

describe('Words behind a sentence that begins with somebody’s relative', () => {
  it('are that relative’s', () => {
    for (const [lang, text] of [
      [
        'en',
        'Nell Trembath and her husband, Ivo Trembath, run it. “He owes me,” said Nell.\n\nHer husband took it seriously. “It ought not to be needed.”',
      ],
      [
        'de',
        'Nele und Ivo Trembath führen es. „Er schuldet mir Geld“, sagt Nele.\n\nIhr Mann nahm es ernst. „Es dürfte gar nicht nötig sein.“',
      ],
      [
        'fi',
        'Raili ja Eero Trembath pitävät kauppaa.\n\n– Hän on velkaa, sanoo Raili.\n\nHänen miehensä nyökkää. – Suunnilleen noin se menee.',
      ],
    ] as const)
      assert.match(said(lang, `Paret\n\n${text}`).at(-1) ?? '', /^(?:Ivo|Eero) Trembath/, lang);
  });
});
