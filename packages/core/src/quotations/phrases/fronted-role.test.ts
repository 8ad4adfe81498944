import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findQuotations } from '../../index.ts';

/** The role of who says the first quotation of a text. */
function role(lang: string, ...paragraphs: readonly string[]): string | null | undefined {
  return findQuotations(paragraphs.join('\n\n'), { lang })[0]?.speaker?.jobTitle;
}

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

describe('A title that a verb gives', () => {
  it('means whoever has another one beside the name', () => {
    for (const [lang, told, asked] of [
      ['sv', 'Insatsledare var kommissarie Tyri Ekvall.', '– Vi söker vidare, säger insatsledaren.'],
      ['nb', 'Innsatsleder var overlege Tyri Ekvall.', '– Vi leter videre, sier innsatslederen.'],
      ['de', 'Trainer war ihr Onkel Jorin Ekvall.', '„Wir suchen weiter“, sagt der Trainer.'],
      ['fi', 'Tutkinnanjohtajana on toiminut komisario Tyri Ekvall.', '– Etsimme yhä, tutkinnanjohtaja sanoo.'],
      ['en', 'The head coach is goalkeeper Tyri Ekvall.', '“We go on,” the head coach said.'],
    ] as const) {
      const [first] = findQuotations(`${told}\n\n${asked}`, { lang });
      assert.match(first?.speaker?.name ?? '', / Ekvall$/, lang);
    }
    assert.equal(role('de', 'Trainer war ihr Onkel Jorin Ekvall.', '„Ja“, sagt Ekvall.'), 'Trainer');
  });

  it('ends where a relative clause begins', () => {
    for (const [lang, told, said, title] of [
      ['sv', 'Ledare för laget som hittade hunden var Tyri Ekvall.', '– Ja, säger Ekvall.', 'Ledare för laget'],
      ['nb', 'Leder for laget som fant hunden, var Tyri Ekvall fra Vedbo.', '– Ja, sier Ekvall.', 'Leder for laget'],
    ] as const)
      assert.equal(role(lang, told, said), title, lang);
  });
});

describe('The fuller of two roles', () => {
  it('is the office rather than what somebody is to another, and what the title is of', () => {
    const told = 'Bakom studien står doktoranden Umbe Vik och hennes handledare Tarn Ek, professor i historia.';
    assert.equal(role('sv', told, '– Ja, säger Tarn Ek.'), 'professor i historia');
    const contact = 'Kontakt: Umbe Vik, doktorand i historia';
    assert.equal(role('sv', told, '– Ja, säger Umbe Vik.', contact), 'doktorand i historia');
    const german = 'Dabei sind Umbe Vik und ihr Betreuer Tarn Ek, ein gelernter Elektriker.';
    assert.equal(role('de', german, '„Ja“, sagt Tarn Ek.'), 'Betreuer');
  });
});
