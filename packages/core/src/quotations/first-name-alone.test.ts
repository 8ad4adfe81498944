import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from './said.fixture.ts';

const finds = (lang: string, body: string, expected: readonly string[]): void => {
  assert.deepEqual(said(lang, `Ny bro i Torsby\n\nVi var på plats.\n\n${body}`), expected, body);
};

describe('A first name alone', () => {
  it('is whom a pronoun means, behind a colon, a person’s noun or the beginning of a sentence', () => {
    finds('sv', 'Först i kön: Samira med två barn.\n\n– Vi har väntat länge, säger hon.', [
      'Samira: Vi har väntat länge',
    ]);
    finds('sv', 'Mamma Gunnel har redan bokat.\n\n– Jag hejar på bägge, säger hon.', ['Gunnel: Jag hejar på bägge']);
    finds('da', 'Mads på 17 er glad.\n\n– Jeg har ventet længe, siger han.', ['Mads: Jeg har ventet længe']);
  });

  it('is whom a pronoun means, with what somebody new is behind it', () => {
    finds('en', 'That somebody was Jo, a volunteer who has no car. “I did it by bus”, she says.', [
      'Jo (volunteer): I did it by bus',
    ]);
    finds('de', 'Am Ufer wacht Hubert, ein alter Flößer, über die Knoten. „Bis jetzt hält es“, sagt er.', [
      'Hubert (alter Flößer): Bis jetzt hält es',
    ]);
    finds('nb', 'På kaia står Olav, en gammel fløter, og ser på. «Det holder», sier han.', [
      'Olav (gammel fløter): Det holder',
    ]);
    finds('en', 'The film, “No Rain Required”, is out. “I did it by bus”, she says.', ['she: I did it by bus']);
  });

  it('is whom an age behind it shows, and who has a noun with its article before it', () => {
    finds('en', 'It came from Amina, a 14-year-old who plays. “I wanted to know”, she says.', [
      'Amina: I wanted to know',
    ]);
    finds(
      'sv',
      'Badvakten Elias har redan provat rampen.\n\n– Den är bra, säger han.\n\nKontakt\nElias Norling, badvakt, 070-555 01 23',
      ['Elias Norling (badvakt): Den är bra'],
    );
  });

  it('is not whom a pronoun of another gender means', () => {
    finds('sv', 'Anna Berg är här. Erik kommer snart.\n\n– Vi har väntat länge, säger hon.', [
      'Anna Berg: Vi har väntat länge',
    ]);
  });

  it('leads a line of talk where it has its capital inside a sentence, too', () => {
    finds('da', 'Mads og Nikoline er glade.\n\nNikoline: – At alle kunne komme i dag.\n\nSvar: – Det ved man ikke.', [
      'Nikoline: At alle kunne komme i dag.',
    ]);
  });

  it('is whom a title before it shows', () => {
    const last = (lang: string, text: string): string | undefined => said(lang, text).at(-1);
    assert.equal(
      last('sv', 'Ordföranden Maria Tun talar. Undersköterskan Tina provade den. ”Den är bra”, minns hon.'),
      'Tina: Den är bra',
    );
    assert.equal(
      last('fi', 'Rehtori Merja Tuomi puhuu. Lähihoitaja Tiina kokeili sitä. ”Se on hyvä”, hän muistelee.'),
      'Tiina: Se on hyvä',
    );
  });
});

describe('A line of contacts', () => {
  const contacts =
    'Forhandlingsleder i Norforbundet: Tor Lillevik, 917 55 509\nForhandlingsleder i Helserenhold AS: Mona Bakk, 400 55 512';

  it('gives the office, with what it is of, before a colon', () => {
    finds('nb', `– Kravet er for høyt, sier forhandlingslederen i Helserenhold.\n\nKontakt\n\n${contacts}`, [
      'Mona Bakk (Forhandlingsleder i Helserenhold AS): Kravet er for høyt',
    ]);
    finds(
      'sv',
      '– Allt gick bra, säger insatsledaren.\n\nKontakt\n\nInsatsledare på plats: Mona Lilja, 070-555 01 14',
      ['Mona Lilja (Insatsledare på plats): Allt gick bra'],
    );
  });
});

describe('A month', () => {
  it('ends a sentence', () => {
    finds(
      'sv',
      'Enligt läkaren Mona Lilja är han tillbaka i mars. Själv är Rune Ek mer säker: ”Man klarar sig ändå.”',
      ['Mona Lilja (läkaren): ~ är han tillbaka i mars', 'Rune Ek: Man klarar sig ändå.'],
    );
  });
});

describe('A single name with an age', () => {
  it('is somebody’s who says it, where nouns have capitals', () => {
    assert.deepEqual(said('de', 'Falter\n\n„Dass es so viele sind, wusste ich nicht“, sagt Ruby, 8.'), [
      'Ruby: Dass es so viele sind, wusste ich nicht',
    ]);
  });
});

describe('All that somebody says', () => {
  it('is theirs behind its verb', () => {
    assert.deepEqual(
      said(
        'en',
        'Tins\n\nThe tin went to Bill Sharrock. “Lemon drizzle,” was all he would say.\n\n“Never again,” was all Ann Holm said.',
      ),
      ['Bill Sharrock: Lemon drizzle', 'Ann Holm: Never again'],
    );
  });
});
