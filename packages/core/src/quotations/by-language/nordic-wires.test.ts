import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findQuotations } from '../../index.ts';
import { said } from '../said.fixture.ts';

describe('A clause behind the comma of the speaker', () => {
  it('is narration where a dash opens what is said anew', () => {
    assert.deepEqual(said('nb', '– A er stor, sier Kari Lie, på spørsmål om de klarer det. – B er stor.'), [
      'Kari Lie: A er stor … B er stor.',
    ]);
    assert.deepEqual(said('da', '- A er stor, siger Mette Lund, adspurgt om, hvad der skal til. - B er stor.'), [
      'Mette Lund: A er stor … B er stor.',
    ]);
    assert.deepEqual(said('nb', '– A er stor, sier Kari Lie, etter at hun fikk prisen.'), ['Kari Lie: A er stor']);
  });
});

describe('What somebody adds in the same paragraph', () => {
  it('goes on behind the colon and the dash', () => {
    const added = (lang: string, text: string): void => {
      assert.deepEqual(
        said(lang, text).map((line) => line.replace(/^[^:]*: /, '')),
        ['A er stor … B er stor.'],
        text,
      );
    };
    added('nb', '– A er stor, sier Kari Lie og legger til: – B er stor.');
    added('nb', '– A er stor, sier Kari Lie, og tilføyer: – B er stor.');
    added('da', '- A er stor, siger Mette Lund og tilføjer: - B er stor.');
    added('sv', '– A er stor, säger Kari Lie och tillägger: – B er stor.');
  });

  it('may stand behind whom the words come from', () => {
    assert.deepEqual(said('da', 'Nyt\n\nBeskeden fra Mette Lund er klar: »Vi skal videre.«'), [
      'Mette Lund: Vi skal videre.',
    ]);
    assert.deepEqual(said('nb', 'Nytt\n\nKari Lie er glad.\n\nBeskjeden fra Ola Moe er klar:\n\n– Nå må vi handle.'), [
      'Ola Moe: Nå må vi handle.',
    ]);
  });

  it('is no profile where its sentence tells what somebody says of something', () => {
    assert.deepEqual(said('da', 'Nyt\n\nHallen åbner.\n\nOm hallen siger Mette Lund: "Den bliver flot."'), [
      'Mette Lund: Den bliver flot.',
    ]);
  });
});

describe('What a news agency tells behind the speaker', () => {
  it('is what he or she does not do', () => {
    assert.deepEqual(said('nb', '– Vi ser spor, sier Kari Lie, men kan ikke si hvor mange.'), [
      'Kari Lie: Vi ser spor',
    ]);
    assert.deepEqual(said('sv', '– Vi ser spår, säger Kari Lie, men vill inte säga var.'), ['Kari Lie: Vi ser spår']);
    assert.deepEqual(said('da', '- Vi ser spor, siger Kari Lie, men kan ikke vi få et svar?'), [
      'Kari Lie: Vi ser spor … men kan ikke vi få et svar?',
    ]);
  });

  it('is of him or her where the speech is of nobody', () => {
    assert.deepEqual(said('nb', '– Vi brukte to år, sier Ole Vik til Kystposten. Ikke minst er han glad for banen.'), [
      'Ole Vik: Vi brukte to år',
    ]);
    assert.deepEqual(said('da', '- Vi brugte to år, siger Mette Vik. Især er hun glad for banen.'), [
      'Mette Vik: Vi brugte to år',
    ]);
    assert.deepEqual(said('nb', '– Kurs, sier Kari Lie. Selv kom hun fra byen. Det er dyrt nå, mener hun.'), [
      'Kari Lie: Kurs',
      'Kari Lie: ~ Det er dyrt nå',
    ]);
    assert.deepEqual(said('nb', '– Min far var streng, sier Ole Vik. Jeg så at han var trøtt.'), [
      'Ole Vik: Min far var streng … Jeg så at han var trøtt.',
    ]);
    assert.deepEqual(said('nb', '– Naboen var streng, sier Ole Vik. Ofte var han trøtt.'), [
      'Ole Vik: Naboen var streng … Ofte var han trøtt.',
    ]);
  });
});

describe('What is told of somebody else, or of what was said,', () => {
  it('is no speech behind the speaker', () => {
    assert.deepEqual(said('nb', '– Det er krav om det, sa Geir Vik i går. Kari Moe meinte at dette var udramatisk.'), [
      'Geir Vik: Det er krav om det',
      'Kari Moe: ~ dette var udramatisk',
    ]);
    assert.deepEqual(said('sv', '– Berg kommer, säger Anna Lind. Hon pekar på hans roll i ärendet.'), [
      'Anna Lind: Berg kommer',
    ]);
    assert.deepEqual(said('nb', '– Det er bra, sier Per Dal. Ola Moe sa til meg at vi må vente.'), [
      'Per Dal: Det er bra … Ola Moe sa til meg at vi må vente.',
    ]);
  });

  it('is what a work is called', () => {
    assert.deepEqual(said('nb', 'Sak\n\n«Havet på land» heter en reportasje av Torill Moe.'), []);
  });
});

describe('A verb of saying in two parts', () => {
  it('stands around its speaker', () => {
    assert.deepEqual(said('nb', 'Ole Vik så toget.\n\n– Det kom om natten, har han forklart.'), [
      'Ole Vik: Det kom om natten',
    ]);
    assert.deepEqual(said('sv', '– Det kom i natt, har rektor Kari Lie tidigare sagt.'), [
      'Kari Lie (rektor): Det kom i natt',
    ]);
    assert.deepEqual(said('da', '»Det kom i nat,« har Ole Vik udtalt.'), ['Ole Vik: Det kom i nat']);
  });
});

describe('Words that nobody is named for', () => {
  it('end before the clause that says that they were said', () => {
    for (const clause of ['lyder det', 'lyder det videre'])
      assert.deepEqual(
        said('da', `- Det er en glæde, siger Bo Lind.\n\n- Havnen er dyb, ${clause}.`),
        ['Bo Lind: Det er en glæde', 'Bo Lind: Havnen er dyb'],
        clause,
      );
  });

  it('are in the headline, above speech', () => {
    assert.deepEqual(said('nb', '– Stor dag for bygda\n\n– Dette er bra for oss, sier Kari Lie, leder i Nordvik.'), [
      'Kari Lie (leder i Nordvik): Stor dag for bygda',
      'Kari Lie (leder i Nordvik): Dette er bra for oss',
    ]);
  });

  it('stand behind a name and a colon, above speech of their speaker', () => {
    assert.deepEqual(
      said(
        'nb',
        'Brudd\n\nBondeleder Kari Dal:\n\n– Situasjonen er kritisk nå\n\n– Vi har ikke tid, sier leder i laget, Kari Dal.',
      ).map((line) => line.replace(/ \(.*?\)/, '')),
      ['Kari Dal: Situasjonen er kritisk nå', 'Kari Dal: Vi har ikke tid'],
    );
    assert.deepEqual(said('nb', 'Valg\n\nKari Dal vil:\n\n– Bygge skole\n\n– Lage vei'), []);
  });

  it('are a question between two answers', () => {
    assert.deepEqual(said('nb', '– Vi har tatt tre, sier Geir Vik.\n\n– Når kommer toget?\n\n– Til våren, sier han.'), [
      'Geir Vik: Vi har tatt tre',
      '?: Når kommer toget?',
      'Geir Vik: Til våren',
    ]);
    assert.deepEqual(said('da', '- Vi har tid, siger Bo Vik.\n\n- Hvad gør vi nu?\n\n- Vi venter, siger han.'), [
      'Bo Vik: Vi har tid',
      'Bo Vik: Hvad gør vi nu?',
      'Bo Vik: Vi venter',
    ]);
  });
});

describe('A speaker told by an organisation', () => {
  it('bears its letters before the office', () => {
    assert.deepEqual(
      said('da', '- Vi er glade, siger direktør Ole Lund, KMR.\n\n- Det bliver dyrt, siger KMR-direktøren.'),
      ['Ole Lund (direktør): Vi er glade', 'Ole Lund (direktør): Det bliver dyrt'],
    );
  });

  it('is the organisation where its name opens with a country', () => {
    const type = (lang: string, text: string): string | undefined => findQuotations(text, { lang })[0]?.speaker?.type;
    assert.equal(type('nb', '– Vi er klare, sier Norsk Atletik i en pressemelding.'), 'organisation');
    assert.equal(type('da', '- Vi er klar, siger Dansk Atletik i en pressemeddelelse.'), 'organisation');
    assert.equal(type('sv', '– Vi är klara, säger Svensk Handboll i ett pressmeddelande.'), 'organisation');
    assert.equal(type('da', '- Vi er klar, siger Danske Bo Lind i en pressemeddelelse.'), 'person');
    assert.deepEqual(said('nb', '– Vi er klare, sier forsker ved Norsk Teknisk Skole Gry Aune.'), [
      'Gry Aune (forsker ved Norsk Teknisk Skole): Vi er klare',
    ]);
  });

  it('is the organisation where its name opens with whose it is, or ends in its kind', () => {
    const type = (lang: string, text: string): string | undefined => findQuotations(text, { lang })[0]?.speaker?.type;
    assert.equal(type('da', '- Vi samler ind, siger Havnens Venner i en pressemeddelelse.'), 'organisation');
    assert.equal(type('sv', '– Vi samlar in, säger Hamnens Vänner i ett pressmeddelande.'), 'organisation');
    assert.equal(type('da', '- Vi leder endnu, siger Nordegns Politi.'), 'organisation');
    assert.equal(type('nb', '– Vi leter ennå, sier Johannes Vik.'), 'person');
  });

  it('stands behind the part of it that the office is in', () => {
    assert.deepEqual(said('nb', '– Det stemmer, sier nestleder i Sørvik Blå Stjerne ungdomsgruppe, Jonas Vik.'), [
      'Jonas Vik (nestleder i Sørvik Blå Stjerne ungdomsgruppe): Det stemmer',
    ]);
  });

  it('is the relative, not whose', () => {
    assert.deepEqual(said('da', '- Jeg så dem, fortæller Bo Linds mor.'), ['mor: Jeg så dem']);
    assert.deepEqual(said('sv', '– Jag såg dem, berättar Bo Linds mor, Anna Lind.'), ['Anna Lind: Jag såg dem']);
    assert.deepEqual(said('nb', '– Jeg så dem, forteller Jens.'), ['Jens: Jeg så dem']);
  });

  it('is not what nobody is said to have stated', () => {
    assert.deepEqual(said('nb', 'Samstundes blir det slått fast at fleire skular skal byggjast.'), []);
  });
});
