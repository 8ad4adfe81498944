import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findQuotations } from '../../index.ts';
import { firstRole as role } from '../said.fixture.ts';

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
