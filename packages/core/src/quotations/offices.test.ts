import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from './said.fixture.ts';

const finds = (lang: string, text: string, lines: readonly string[]): void => {
  assert.deepEqual(said(lang, text), lines);
};

describe('An office in an organisation that runs into the name', () => {
  it('is a title, and the name a person', () => {
    finds('da', '»Fint,« siger formand for udvalget Kim Terkelsen.', ['Kim Terkelsen (formand for udvalget): Fint']);
    finds('sv', '– Fint, säger generalsekreteraren i förbundet Anna Lind.', [
      'Anna Lind (generalsekreteraren i förbundet): Fint',
    ]);
    finds('nb', '– Fint, sier kommunalsjef for helse Øystein Sende.', ['Øystein Sende (kommunalsjef for helse): Fint']);
    finds('nb', '– Fint, sier leder for partiet Rødt Anna Lind.', ['Anna Lind (leder for partiet Rødt): Fint']);
  });

  it('is found at the head of a sentence, in one with a name of its own', () => {
    finds('da', 'Direktør i Cyklisternes Råd Inge Dam er glad.\n\n- Det er godt, siger Inge Dam.', [
      'Inge Dam (Direktør i Cyklisternes Råd): Det er godt',
    ]);
    finds('sv', 'Ordförande i Vedbo Sällskap Anna Dam är glad.\n\n– Det är bra, säger Anna Dam.', [
      'Anna Dam (Ordförande i Vedbo Sällskap): Det är bra',
    ]);
    finds('nb', 'Leder i Vedbo Turlag Anna Dam er glad.\n\n– Det er bra, sier Anna Dam.', [
      'Anna Dam (Leder i Vedbo Turlag): Det er bra',
    ]);
  });

  it('is found behind a paragraph that ends in a verb', () => {
    const text =
      'Chef Ib Holm griner.\n\nFormand for Danske Redderes Forening Bodil Krag er glad.\n\n- Det er godt, siger formanden.';
    finds('da', `Ny bro\n\n${text}`, ['Bodil Krag (Formand for Danske Redderes Forening): Det er godt']);
  });

  it('is found behind an organisation that opens with whose it is', () => {
    finds('nb', 'Ny bro\n\nDaglig leder i Dyrenes Venner Gry Aune er glad.\n\n– Det er bra, sier Aune.', [
      'Gry Aune (Daglig leder i Dyrenes Venner): Det er bra',
    ]);
  });

  it('is found where its owner has an article in the genitive', () => {
    finds('de', 'Vorsitzender des Alpenvereins Hochfelden Franz Gruber ist froh.\n\n„Es ist gut“, so Gruber.', [
      'Franz Gruber (Vorsitzender des Alpenvereins Hochfelden): Es ist gut',
    ]);
  });

  it('is found behind the short name of whose it is', () => {
    finds('fi', '– Hyvä, sanoo Metsälaitoksen (Mela) johtava tutkija Anna Virta.', [
      'Anna Virta (Metsälaitoksen (Mela) johtava tutkija): Hyvä',
    ]);
    finds('sv', '– Fint, säger Skogsverkets (SV) chef Anna Lind.', ['Anna Lind (Skogsverkets (SV) chef): Fint']);
    finds('nb', '– Fint, sier Skogverkets (SV) direktør Anna Lind.', ['Anna Lind (Skogverkets (SV) direktør): Fint']);
  });

  it('is found where nobody speaks', () => {
    finds('da', 'Tirsdag mødte formand for udvalget Kim Terkelsen borgerne.\n\n»Fint,« siger Terkelsen.', [
      'Kim Terkelsen (formand for udvalget): Fint',
    ]);
    finds('en', 'The first patient was retired bus driver Malcolm Fripp, 71.\n\n“Fine,” said Mr Fripp.', [
      'Malcolm Fripp (retired bus driver): Fine',
    ]);
  });

  it('names no person where an organisation follows', () => {
    finds('sv', '– Fint, säger föreningen Levande Vidd.', ['Levande Vidd: Fint']);
    finds('da', '»Fint,« siger talsperson for foreningen Levende Hegn.', ['talsperson: Fint']);
  });
});

describe('Councillors', () => {
  it('are no councils', () => {
    for (const title of ['kommunalrådet', 'regionrådet', 'oppositionsrådet'])
      finds('sv', `Hon är ${title} Eva Stadig.\n\n– Det är bra, säger ${title}.`, [
        `Eva Stadig (${title}): Det är bra`,
      ]);
  });
});

describe('Behind a name', () => {
  it('an age is nothing said', () => {
    finds('sv', '– Det är kul, berättar Bo Hall, 84 år.', ['Bo Hall: Det är kul']);
    finds('sv', '– Det är kul, berättar Eva Moe, 84 år och pensionär.', ['Eva Moe (pensionär): Det är kul']);
    finds('sv', '– Det är kul, berättar Pia Lie, 20 procent fler kom.', ['Pia Lie: Det är kul … 20 procent fler kom.']);
  });

  it('an age before a first name shows a person', () => {
    finds('da', 'En af dem er 23-årige Emil. I dag har han en lejlighed.\n\n»Jeg fik hjælp,« fortæller han.', [
      'Emil: Jeg fik hjælp',
    ]);
  });

  it('a noun that no list holds is a role, for however long', () => {
    finds('nb', '– Det er gøy, forteller Ali Hassan, helsefagarbeider siden 2012.', [
      'Ali Hassan (helsefagarbeider): Det er gøy',
    ]);
  });
});

describe('Where somebody is from, in a case of its own', () => {
  it('is no part of the name, of however many words', () => {
    finds('fi', '– Hyvä, kertoo työpäällikkö Abdi Warsame Maanrakennus Pitkäseltä.', [
      'Abdi Warsame (työpäällikkö): Hyvä',
    ]);
    finds('fi', '– Hyvä, kertoo Anna Maria Virta Nokialta.', ['Anna Maria Virta: Hyvä']);
    finds('fi', '– Hyvä, kertoo Anna von Essen Nokialta.', ['Anna von Essen: Hyvä']);
  });
});

describe('A source', () => {
  it('ends behind the place where somebody works', () => {
    finds('sv', 'Enligt projektledare Anna Berg på Ekhamns kommun ska grunden vara klar före sommaren.', [
      'Anna Berg (projektledare): ~ ska grunden vara klar före sommaren',
    ]);
    finds('nb', 'Ifølge prosjektleder Kari Moe i Fossum AS skal arbeidet være ferdig før sommeren.', [
      'Kari Moe (prosjektleder): ~ skal arbeidet være ferdig før sommeren',
    ]);
  });
});

describe('Whom a title without a name means', () => {
  it('is the one whom the paragraph before is about, where a single word points back', () => {
    finds(
      'de',
      'Erstautor Bodo Lind weist darauf hin, dass Pilze in den Böden kaum wachsen.\n\n„Wer den Wald fit machen will, bleibt auf den Wegen“, sagt der Biologe.',
      [
        'Bodo Lind (Erstautor): ~ Pilze in den Böden kaum wachsen',
        'Bodo Lind (Erstautor): Wer den Wald fit machen will, bleibt auf den Wegen',
      ],
    );
  });

  it('is nobody named where it means several, or somebody new', () => {
    finds('en', '“It works,” said researcher Anna Berg.\n\nThe researchers say that it may not last.', [
      'Anna Berg (researcher): It works',
      'researchers: ~ it may not last',
    ]);
    finds('en', '“It works,” said spokesperson Anna Berg.\n\n“It fails,” said a spokesperson for the union.', [
      'Anna Berg (spokesperson): It works',
      'spokesperson: It fails',
    ]);
  });
});

describe('Somebody else’s doing', () => {
  it('is part of what is said, where who says it stands behind', () => {
    finds('nb', '– Han var nøyaktig. Han har skrevet dato og navn på alt, sier konservator Kari Moe.', [
      'Kari Moe (konservator): Han var nøyaktig. Han har skrevet dato og navn på alt',
    ]);
  });
});

describe('Of two titles', () => {
  it('the one before the name goes first', () => {
    finds('da', '»Fint,« siger politikommissær Kasper Ravn, leder af Færdselsafdelingen.', [
      'Kasper Ravn (politikommissær): Fint',
    ]);
  });

  it('one behind an age and a verb is the role', () => {
    finds('sv', 'Moa Berg, 41, blir ny förbundskapten för laget.\n\n– Kul, säger Moa Berg.', [
      'Moa Berg (förbundskapten för laget): Kul',
    ]);
  });
});

describe('A dateline', () => {
  it('is nobody and names nobody, whatever sign closes it', () => {
    finds('nb', 'Nytt filter\n\nNORDVIK, 2. mai: «Vi begynte med å lure på tangen i fjæra.» Slik begynte det.', [
      '?: Vi begynte med å lure på tangen i fjæra.',
    ]);
  });
});

describe('A caption', () => {
  it('opens with what it is, which is no part of a name', () => {
    finds('sv', '– Det är luckan vi fyller, säger vd Farzaneh Olofsson.\n\nPressbild Farzaneh Olofsson (jpg, 2,4 MB)', [
      'Farzaneh Olofsson (vd): Det är luckan vi fyller',
    ]);
  });
});
