import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { firstRole as role } from '../said.fixture.ts';

describe('What somebody is, at the head of a sentence', () => {
  it('is the role of its subject', () => {
    for (const [lang, said, told, title] of [
      ['sv', '– Ja, säger Tyri Ekvall.', 'Som chef för Vedbo museum har Ekvall ansvaret.', 'chef för Vedbo museum'],
      ['sv', '– Hon går bra, säger Magnus Ekvall.', 'Som kapten på färjan har han tid.', 'kapten på färjan'],
      ['nb', '– Ja, sier Tyri Ekvall.', 'Som leder for nemnda har Ekvall ansvaret.', 'leder for nemnda'],
      ['da', '»Ja,« siger Tyri Ekvall.', 'Som formand for foreningen tæller hun svaler.', 'formand for foreningen'],
      [
        'de',
        '„Ja“, sagt Tyri Ekvall.',
        'Als Vorsitzende des Vereins zählt Ekvall seit Jahren.',
        'Vorsitzende des Vereins',
      ],
      ['de', '„Ja“, sagt Jorin Ekvall.', 'Als Vorsitzender zählt Ekvall seit Jahren.', 'Vorsitzender'],
      ['en', '“Yes,” said Tyri Ekvall.', 'As head of conservation, Ekvall counts otters.', 'head of conservation'],
    ] as const)
      assert.equal(role(lang, said, told), title, lang);
  });

  it('is none where it tells of long ago, or of somebody else', () => {
    assert.equal(role('en', '“Yes,” said Tyri Ekvall.', 'As a young reporter, Ekvall counted otters.'), undefined);
    assert.equal(role('sv', '– Ja, säger Tyri Ekvall.', 'Som chef har Jorin Lind frågat Ekvall.'), undefined);
  });
});

describe('A label before a name', () => {
  it('gives way to the role behind it', () => {
    assert.equal(
      role('de', '„Ja“, sagt der Projektleiter.', 'Ansprechpartner: Jorin Ekvall, Projektleiter, Telefon 000'),
      'Projektleiter',
    );
  });
});

describe('A role behind a party', () => {
  it('is of the one before it in a list', () => {
    assert.equal(
      role(
        'sv',
        '– Ja, säger Tyri Ekvall.',
        'På bilden syns Jorin Lind (M) nämndens vice ordförande, Tyri Ekvall (S).',
      ),
      undefined,
    );
  });
});
