import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findQuotations } from '../../index.ts';

/** Who says the last quotation of a text, and how sure it is. */
function lastOf(lang: string, text: string): readonly (string | null | undefined)[] {
  const quotation = findQuotations(text, { lang }).at(-1);
  return [quotation?.speaker?.name, quotation?.confidence];
}

describe('A surname that two people share', () => {
  const siblings = [
    [
      'sv',
      '– Det är en byggplats, säger chefen Dagny Roth.',
      'Hennes bror, scenografen Konrad Roth, har hyrt ställningar.',
      '– Det gick bra, säger Roth.',
    ],
    [
      'de',
      '„Das ist eine Baustelle“, sagt Intendantin Dagny Roth.',
      'Ihr Bruder, der Bühnenbildner Konrad Roth, hat Gerüste gemietet.',
      '„Es ging gut“, sagt Roth.',
    ],
    [
      'nb',
      '– Det er en byggeplass, sier sjefen Dagny Roth.',
      'Scenografen Konrad Roth har leid stillaser.',
      '– Det gikk bra, sier Roth.',
    ],
  ] as const;

  it('is of whom the sentence before is about, and never sure', () => {
    for (const [lang, first, next, last] of siblings)
      assert.deepEqual(lastOf(lang, `${first}\n\n${next}\n\n${last}`), ['Konrad Roth', 'medium'], lang);
  });

  it('is of whom the text is about, whoever stands beside it', () => {
    const text =
      'Gården drivs av agronomen Dagny Roth. Hon köpte den av lantbrukaren Konrad Roth.\n\nPriset var lågt.\n\n– Det gick bra, säger Roth.';
    assert.deepEqual(lastOf('sv', text), ['Dagny Roth', 'medium']);
  });

  it('is sure beside a form of address', () => {
    const text = 'Dagny Roth runs the farm. Konrad Roth sold it.\n\n“It went well,” said Mrs Roth.';
    assert.deepEqual(lastOf('en', text), ['Dagny Roth', 'high']);
  });

  it('is of her whom the form of address means, though the list holds only her given name', () => {
    const text =
      'Soup kitchen\n\nThose two were Joan and Jorin Farrell.\n\n“He owes me for the tins,” added Mrs Farrell.';
    assert.deepEqual(lastOf('en', text), ['Joan Farrell', 'high']);
  });
});

describe('A given name that two people share', () => {
  it('is of whom the text is about, and not sure', () => {
    const text =
      'Anna Lind og Anna Vik åpner butikk.\n\n– Det blir fint, sier Anna Vik.\n\nAnna Lind har ventet lenge.';
    assert.deepEqual(lastOf('nb', `${text}\n\n– Det var på tide, sier Anna.`), ['Anna Lind', 'medium']);
  });
});
