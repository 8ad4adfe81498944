import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { resolvePeople } from '../../index.ts';
import { said } from '../said.fixture.ts';

const roleOf = (text: string, lang = 'sv'): string | undefined =>
  resolvePeople(text, { lang }).find(({ name }) => name.endsWith('Berg'))?.jobTitle;

describe('The role of who speaks', () => {
  it('is what stands beside the words, not a longer one elsewhere', () => {
    const told = 'Finansminister Anna Berg är ordförande för Nordiska rådets tillväxtkommitté.';
    assert.equal(roleOf(`Möte i Norby\n\n${told}\n\n– Bra, säger finansminister Anna Berg.`), 'Finansminister');
  });

  it('is the fuller form of it', () => {
    const told = 'Anna Berg, chef för Norby hamn, talade.';
    assert.equal(roleOf(`Möte i Norby\n\n${told}\n\n– Bra, säger chef Anna Berg.`), 'chef för Norby hamn');
  });

  it('is what a headline without a verb makes of them, where nothing else is said', () => {
    const lines = (headline: string, told = ''): readonly string[] =>
      said('sv', `${headline}\n\n${told}– Det känns bra, säger Anna Berg.`);
    for (const headline of ['Anna Berg ny hamnchef i Norby', 'Anna Berg utsedd till ny hamnchef i Norby'])
      assert.deepEqual(lines(headline), ['Anna Berg (hamnchef i Norby): Det känns bra'], headline);
    assert.deepEqual(lines('Anna Berg ny hamnchef i Norby', 'Anna Berg är chef för Norby hamn.\n\n'), [
      'Anna Berg (chef för Norby hamn): Det känns bra',
    ]);
    assert.deepEqual(
      said('da', 'Anna Berg ny havnechef i Norby\n\nSkiftet sker i maj.\n\n– Det er godt, siger Anna Berg.'),
      ['Anna Berg (havnechef i Norby): Det er godt'],
    );
  });

  it('is what somebody goes on as or leaves, not what they come from', () => {
    const lines = (told: string): readonly string[] => said('sv', `${told}\n\n– Det känns bra, säger Anna Berg.`);
    const expected = ['Anna Berg (hamnchef i Norby): Det känns bra'];
    assert.deepEqual(lines('Anna Berg får förlängd anställning som hamnchef i Norby'), expected);
    assert.deepEqual(lines('Anna Berg kommer närmast från rollen som hamnchef i Norby'), ['Anna Berg: Det känns bra']);
  });

  it('is the office that the text is about, where nobody else speaks or holds it', () => {
    const role = (headline: string, told: string, more = ''): string | undefined =>
      roleOf(`${headline}\n\n${told}\n\n– Det känns bra, säger Anna Berg.\n\n${more}Läs mer på webben.`);
    assert.equal(role('Hamnministern inviger bron', 'Bron är klar.'), 'Hamnministern');
    assert.equal(role('Anna Berg inviger bron', 'Bron är klar. Hamnministern kommer att hålla tal.'), 'Hamnministern');
    assert.equal(role('Anna Berg inviger bron', 'Vid bron möter statsrådet Berg de boende.'), 'statsrådet');
    // Nothing ties the office to who speaks.
    assert.equal(role('Bron är klar', 'Bron är ny.', 'Hamnministern kommer att hålla tal.\n\n'), undefined);
    assert.equal(role('Ministrarna inviger bron', 'Bron är klar.'), undefined);
    assert.equal(role('Hamnministern inviger bron', 'Bron är klar.', 'Hamnminister Bo Ek talar.\n\n'), undefined);
    const other = '– Skönt, säger Bo Ek.\n\n';
    assert.equal(role('Hamnministern inviger bron', 'Bron är klar.', other), undefined);
    assert.equal(
      roleOf('The harbour minister opens the bridge\n\nIt is done.\n\n“It is good,” says Anna Berg.', 'en'),
      'harbour minister',
    );
  });

  it('is not the office of those who came along', () => {
    const told = 'Tillsammans med representanter från den norska ambassaden besöker Anna Berg skolan.';
    assert.equal(roleOf(`Möte i Norby\n\n– Bra, säger minister Anna Berg.\n\n${told}`), 'minister');
  });

  it('stands before the letters of what it is of', () => {
    const told = 'Mötet leds av chefen för Norbys livsmedelsprogram (NLP), Anna Berg.';
    assert.equal(roleOf(`Möte i Norby\n\n${told}\n\n– Bra, säger Anna Berg.`), 'chefen för Norbys livsmedelsprogram');
  });

  it('is not whom the sentence before tells of where an organisation stands beside the name', () => {
    assert.deepEqual(
      said('sv', 'Skolan byggs ut\n\nUtredaren ska se över reglerna.\n\n– Det är bra, säger Anna Berg, Centern.'),
      ['Anna Berg: Det är bra'],
    );
  });
});

describe('A name behind who made something', () => {
  it('is a name of its own', () => {
    const programme = '* Inledningstal av Benjamina Ekdal, rektor\n* Frågor';
    assert.deepEqual(said('sv', `Nytt program\n\n– Bra, säger rektor Benjamina Ekdal.\n\nProgram:\n\n${programme}`), [
      'Benjamina Ekdal (rektor): Bra',
    ]);
    assert.deepEqual(said('sv', 'Ny bok\n\n– Bra, säger Siri af Ekdal, författare.'), [
      'Siri af Ekdal (författare): Bra',
    ]);
  });
});
