import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePressRelease } from '../index.ts';

const body = {
  sv: 'Ny bro över Lillån\n\nI dag öppnar kommunen en ny bro över ån. Den är lång och smal, och den har byggts på två år.',
  en: 'New bridge across the Lill\n\nToday the council opens a new bridge across the river. It is long and took two years.',
  nb: 'Ny bru over Lilla\n\nI dag åpner kommunen en ny bru over elva. Den er lang og smal, og den har tatt to år å bygge.',
  da: 'Ny bro over åen\n\nI dag åbner kommunen en ny bro over åen. Den er lang og smal, og det har taget to år at bygge den.',
  fi: 'Uusi silta joen yli\n\nKaupunki avaa tänään uuden sillan joen yli. Silta on pitkä ja kapea, ja sitä rakennettiin kaksi vuotta.',
  de: 'Neue Brücke über die Lille\n\nHeute wird die neue Brücke über den Fluss eröffnet. Sie ist lang und schmal, und der Bau hat zwei Jahre gedauert.',
};

/** The publisher of a release below a line, and what its range points to. */
function publisherBelow(lang: keyof typeof body, line: string): string | undefined {
  const { text, publisher, ranges, headline } = parsePressRelease(`${line}\n\n${body[lang]}`, { lang });
  assert.equal(headline, body[lang].split('\n')[0]);
  const range = ranges?.['publisher'];
  assert.equal(range && text.slice(range.start, range.end), publisher?.name);
  return publisher?.name;
}

describe('the issuer in the first line', () => {
  for (const [lang, line, name] of [
    ['sv', 'Pressmeddelande från Kvarnsala kommun', 'Kvarnsala kommun'],
    ['sv', 'PRESSMEDDELANDE FRÅN ENERGIBYRÅN', 'ENERGIBYRÅN'],
    ['sv', 'Pressmeddelande från Länsstyrelsen i Västerälvs län', 'Länsstyrelsen i Västerälvs län'],
    ['sv', 'Pressmeddelande från Kvarnsala kommun, 24 november 2026', 'Kvarnsala kommun'],
    ['sv', 'Pressmeddelande från Kvarnsala kommun den 24 november 2026', 'Kvarnsala kommun'],
    ['sv', 'Pressmeddelande från Tallbit AB 2026-11-24', 'Tallbit AB'],
    ['sv', 'Pressmeddelande nr 12/2026 från Tallbit AB', 'Tallbit AB'],
    ['sv', 'Pressmeddelande från föreningen Gröna Ekhamra | Ekhamra', 'föreningen Gröna Ekhamra'],
    ['en', 'Press release from Fennmoor Council', 'Fennmoor Council'],
    ['en', 'News release from the Fennmoor Harbour Trust – for immediate release', 'Fennmoor Harbour Trust'],
    ['nb', 'Pressemelding fra Havblikk ferger', 'Havblikk ferger'],
    ['da', 'Pressemeddelelse fra Vestersø Kommune', 'Vestersø Kommune'],
    ['de', 'Pressemitteilung der Stadt Lindenfurt', 'Stadt Lindenfurt'],
    ['de', 'Pressemitteilung von Lindenfurter Bahnen', 'Lindenfurter Bahnen'],
    ['de', 'Pressemitteilung vom Landkreis Lindenfurt', 'Landkreis Lindenfurt'],
  ] as const)
    it(`is ${name} in "${line}"`, () => {
      assert.equal(publisherBelow(lang, line), name);
    });

  for (const [lang, line] of [
    ['sv', 'Pressmeddelande'],
    ['sv', 'Pressmeddelande från den 24 november 2026'],
    ['sv', 'Pressmeddelande 2026-11-24'],
    ['de', 'Pressemitteilung des Landkreises Lindenfurt'],
    ['de', 'Pressemitteilung von den Stadtwerken Lindenfurt'],
    ['de', 'Pressemitteilung vom 24. November 2026'],
    ['fi', 'Kuusiniemen kaupungin tiedote'],
  ] as const)
    it(`is not told by "${line}"`, () => {
      assert.equal(publisherBelow(lang, line), undefined);
    });

  it('goes before the host of the site, which gives the address', () => {
    const { publisher } = parsePressRelease(
      `Sök på kvarnsala.example\n\nPressmeddelande från Kvarnsala kommun\n\n${body.sv}`,
    );
    assert.deepEqual(publisher, { name: 'Kvarnsala kommun', url: 'https://kvarnsala.example' });
  });

  it('is not looked for in the body', () => {
    assert.equal(parsePressRelease(`${body.sv}\n\nPressmeddelande från Kvarnsala kommun`).publisher, undefined);
  });
});
