import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said } from './said.fixture.ts';

const finds = (lang: string, text: string, lines: readonly string[]): void => {
  assert.deepEqual(said(lang, text), lines);
};

describe('What is a role beside a name', () => {
  it('is no adjective and no age', () => {
    finds('sv', '– Vi är klara, säger en glad Anna Berg.', ['Anna Berg: Vi är klara']);
    finds('sv', '– Vi är klara, säger 34-åriga Anna Berg.', ['Anna Berg: Vi är klara']);
    finds('sv', '– Vi är klara, säger Anna Berg, 34, som arbetar i butiken.', ['Anna Berg: Vi är klara']);
  });

  it('keeps its capitals in its base form', () => {
    finds('de', 'Neue Brücke\n\nDas war beim Besuch des HNU-Direktors Jan Vogt.\n\n„Wir sind fertig“, sagte Vogt.', [
      'Jan Vogt (HNU-Direktor): Wir sind fertig',
    ]);
  });

  it('is nothing that the sentence before ends with', () => {
    finds('sv', 'Bron är klar\n\nStaden söker en ny direktör. Anna Berg är glad.\n\n– Vi är klara, säger Anna Berg.', [
      'Anna Berg: Vi är klara',
    ]);
  });

  it('is no verb that sounds like a title', () => {
    finds('nb', '– Vi er ferdige, sier Anna Berg, som leder prosjektet.', ['Anna Berg: Vi er ferdige']);
    finds('nb', '– Vi er ferdige, sier Anna Berg (43), som er sykepleier.', ['Anna Berg (sykepleier): Vi er ferdige']);
  });

  it('begins at its own noun', () => {
    finds(
      'sv',
      'Titeln är hämtad ur en dagbok av keramikern Anna Berg, som skrev att hon behövde ”hundra ton lera till”.',
      ['Anna Berg (keramikern): hundra ton lera till'],
    );
  });

  it('keeps the organisation that a preposition joins to it', () => {
    finds('da', '- Vi er færdige, siger formand for Kystlauget Anna Berg.', [
      'Anna Berg (formand for Kystlauget): Vi er færdige',
    ]);
    finds('da', '- Vi er færdige, siger Lysfirmas administrerende direktør, Anna Berg.', [
      'Anna Berg (Lysfirmas administrerende direktør): Vi er færdige',
    ]);
  });

  it('knows the abbreviations of titles', () => {
    finds('da', '- Vi er færdige, siger adm. direktør Anna Berg.', ['Anna Berg (adm. direktør): Vi er færdige']);
  });

  it('is no verb of the sentence behind a bracket', () => {
    assert.deepEqual(said('sv', '”Det är bra”, säger Anna Berg (S). Det regnar.'), ['Anna Berg: Det är bra']);
  });

  it('has a second office with its attribute', () => {
    assert.deepEqual(
      said('sv', 'Teatern har anställt Rut Toft som ny direktör och konstnärlig ledare. ”Bra”, säger Toft.'),
      ['Rut Toft (direktör och konstnärlig ledare): Bra'],
    );
  });

  it('is what stands before a degree that “and” joins to it', () => {
    for (const [lang, text, role] of [
      ['da', '– Det er godt, siger overlæge og dr.med. Anna Berg.', 'overlæge'],
      ['da', '– Det er godt, siger lektor og ph.d. Anna Berg.', 'lektor'],
      ['sv', '– Det är bra, säger lektor och fil.dr. Anna Berg.', 'lektor'],
    ] as const)
      assert.match(said(lang, text)[0] ?? '', new RegExp(`^Anna Berg \\(${role}\\): `));
  });
});

describe('Where a name ends', () => {
  it('ends before a Finnish organisation in a case of place', () => {
    finds('fi', '– Olemme valmiita, toteaa Anna Koski Valo Oy:stä.', ['Anna Koski: Olemme valmiita']);
    finds('fi', '– Olemme valmiita, toteaa Anna Koski Suomen Valoliitosta.', ['Anna Koski: Olemme valmiita']);
  });

  it('holds a first part that is no given name of the country', () => {
    finds('sv', '– Vi är klara, säger Abdi Hassan Nur, projektledare.', [
      'Abdi Hassan Nur (projektledare): Vi är klara',
    ]);
  });
});

describe('A genitive before a noun', () => {
  it('is not who speaks', () => {
    finds('sv', 'Så söker du\n\nAnsökan görs i god tid enligt Skolverkets föreskrifter.', []);
    finds('sv', 'Rapport\n\nDenna information är bolaget skyldigt att lämna enligt EU:s förordning.', []);
    finds('fi', 'Haku auki\n\nIlmoittautuminen avautuu Osaajat-hankkeen mukaan ensi viikolla.', []);
  });

  it('may stand before a title and a name', () => {
    finds('fi', '”Koska kallio on siellä”, vastaa Kuusiniemen kaupungin geodeetti Anna Koski.', [
      'Anna Koski (Kuusiniemen kaupungin geodeetti): Koska kallio on siellä',
    ]);
  });
});

describe('A sentence that points back', () => {
  it('gives the words before it a speaker', () => {
    finds('sv', '– Vi är klara med bygget.\n\nDet säger Anna Berg, vd på Ljusbolaget.', [
      'Anna Berg (vd på Ljusbolaget): Vi är klara med bygget.',
    ]);
    finds('sv', '– Vi är klara med bygget.\n\nDet säger Anna Berg, som leder bygget och bor i byn.', [
      'Anna Berg: Vi är klara med bygget.',
    ]);
    finds('sv', '”Vi är klara. Det känns bra.” Det säger Anna Berg, vd.', [
      'Anna Berg (vd): Vi är klara. Det känns bra.',
    ]);
    finds('fi', '– Olemme valmiita.\n\nNäin sanoo Anna Koski, Valo Oy:n johtaja.', [
      'Anna Koski (Valo Oy:n johtaja): Olemme valmiita.',
    ]);
  });
});

describe('A heading that names the speaker', () => {
  it('may call the words a comment', () => {
    finds('nb', 'Kommentar fra Anna Berg, direktør:\n– Vi er ferdige med bygget.', [
      'Anna Berg (direktør): Vi er ferdige med bygget.',
    ]);
  });
});

describe('What a role is of', () => {
  it('may have an article', () => {
    finds('da', '– Vi er færdige, siger Anna Berg, som er formand for den lokale idrætsforening.', [
      'Anna Berg (formand for den lokale idrætsforening): Vi er færdige',
    ]);
    finds('nb', '– Vi er ferdige, sier lederen for det lokale kulturhuset, Anna Berg.', [
      'Anna Berg (lederen for det lokale kulturhuset): Vi er ferdige',
    ]);
    finds('sv', 'Dag för bygge\n\nAnna Berg är ordförande i den lokala föreningen.\n\n– Vi är klara, säger hon.', [
      'Anna Berg (ordförande i den lokala föreningen): Vi är klara',
    ]);
  });

  it('may be a committee of two parts, which the name runs into', () => {
    finds('da', '– Vi er færdige, siger formand for Børne-, Unge- og Kulturudvalget Anna Berg (R).', [
      'Anna Berg (formand for Børne-, Unge- og Kulturudvalget): Vi er færdige',
    ]);
  });

  it('stands in the genitive before it, and the name behind a comma', () => {
    finds('sv', '– Vi är klara, säger Sveriges Lyktråds vd, Anna Berg.', [
      'Anna Berg (Sveriges Lyktråds vd): Vi är klara',
    ]);
    finds('da', '– Vi er færdige, siger Danske Lygters direktør, Anna Berg.', [
      'Anna Berg (Danske Lygters direktør): Vi er færdige',
    ]);
  });
});

describe('Whoever stands behind an organisation', () => {
  it('begins at a given name, the last of two that differ in gender', () => {
    finds('da', '– Vi er færdige, siger direktør i Boligforeningen Freja Henrik Sylvest.', [
      'Henrik Sylvest (direktør i Boligforeningen Freja): Vi er færdige',
    ]);
    finds('da', '– Vi er færdige, siger direktør i Boligforeningen Fjorden Anna Karin Berg.', [
      'Anna Karin Berg (direktør i Boligforeningen Fjorden): Vi er færdige',
    ]);
  });
});

describe('A role that a clause of its own states', () => {
  it('is told though everybody is named', () => {
    finds('sv', 'Nytt hus\n\n”Vi är klara”, säger Anna Berg. Hon är projektchef på Vedbo Vatten.', [
      'Anna Berg (projektchef på Vedbo Vatten): Vi är klara',
    ]);
  });

  it('stands behind how long, or before "hedder"', () => {
    finds('sv', 'Nytt hus\n\nAnna Berg har i tolv år varit chef för huset.\n\n– Vi är klara, säger hon.', [
      'Anna Berg (chef för huset): Vi är klara',
    ]);
    finds('da', 'Nyt hus\n\nHavnens direktør hedder Anna Berg.\n\n– Vi er klar, siger hun.', [
      'Anna Berg (Havnens direktør): Vi er klar',
    ]);
  });

  it('is of something in a place that the name runs into', () => {
    finds('sv', '– Vi är klara, säger gruppledare för Centrum i Vedbo Elif Sand.', [
      'Elif Sand (gruppledare för Centrum i Vedbo): Vi är klara',
    ]);
  });
});

describe('Where a role ends', () => {
  it('ends before a clause that says what somebody is besides', () => {
    finds('sv', '– Vi är klara, säger Anna Berg, rektor i Vedbo och den som fick idén.', [
      'Anna Berg (rektor i Vedbo): Vi är klara',
    ]);
    finds('da', '– Vi er færdige, siger Anna Berg, rektor og den, der fik ideen.', [
      'Anna Berg (rektor): Vi er færdige',
    ]);
    finds('en', '“We are done,” said Anna Berg, headteacher and the one who had the idea.', [
      'Anna Berg (headteacher): We are done',
    ]);
    finds('de', '„Wir sind fertig“, sagt Anna Berg, Rektorin und diejenige, die die Idee hatte.', [
      'Anna Berg (Rektorin): Wir sind fertig',
    ]);
  });

  it('ends before whose something else somebody is', () => {
    finds('en', '“We are done,” said Anna Berg, professor of physics and the study’s lead author.', [
      'Anna Berg (professor of physics): We are done',
    ]);
  });

  it('is fuller where a pronoun has it, an article the only difference', () => {
    finds(
      'sv',
      'Ny bro\n\nI dag kommer doktoranden Anna Berg. Hon är doktorand i fysik.\n\n– Vi är klara, säger hon.',
      ['Anna Berg (doktorand i fysik): Vi är klara'],
    );
  });

  it('ends before since when and for how long', () => {
    finds('da', 'Ny formand\n\nBo Lind har været formand for lauget siden 2019.\n\n– Vi er klar, siger Bo Lind.', [
      'Bo Lind (formand for lauget): Vi er klar',
    ]);
    finds('sv', '– Vi är klara, säger Anna Berg, ordförande i styrelsen sedan 2019.', [
      'Anna Berg (ordförande i styrelsen): Vi är klara',
    ]);
    finds('nb', '– Vi er klare, sier Anna Berg, som er sykepleier på avdeling 4.', [
      'Anna Berg (sykepleier på avdeling 4): Vi er klare',
    ]);
  });

  it('ends before whom somebody spoke to', () => {
    finds('nb', '– Vi er klare, sier Anna Berg, leder for seksjonen, til avisen.', [
      'Anna Berg (leder for seksjonen): Vi er klare',
    ]);
  });

  it('ends before a verb and its object, and before when it was', () => {
    for (const told of ['refutes this', 'made the case', 'last month spoke'])
      assert.deepEqual(
        said(
          'en',
          `Hall shut\n\nRoger Lind, chair of the Fenn Board ${told}, saying the hall is the best of them all.`,
        ),
        ['Roger Lind (chair of the Fenn Board): ~ the hall is the best of them all'],
      );
  });

  it('begins at the title', () => {
    finds('sv', '– Vi är klara, säger Anna Berg, i dag chef för labbet.', ['Anna Berg (chef för labbet): Vi är klara']);
    finds('nb', '– Vi er klare, sier Anna Berg til journalister i Oslo.', ['Anna Berg: Vi er klare']);
  });

  it('ends before an organisation behind a comma', () => {
    finds('da', '– Vi er færdige, siger Anna Berg, lektor, Institut for Lys, Lygtens Universitet.', [
      'Anna Berg (lektor): Vi er færdige',
    ]);
    finds('sv', '– Vi är klara, säger Anna Berg, verksamhetschef vid kliniken, Ekhamra sjukhus.', [
      'Anna Berg (verksamhetschef vid kliniken, Ekhamra sjukhus): Vi är klara',
    ]);
  });
});

describe('A role in a clause', () => {
  it('begins behind the word that opens the clause', () => {
    finds('en', 'While Mayor Anna Berg called the bridge “a promise kept”, others disagreed.', [
      'Anna Berg (Mayor): a promise kept',
    ]);
    finds('en', '“We are done,” said US Senator Anna Berg.', ['Anna Berg (US Senator): We are done']);
    finds('sv', 'Vad kommunalrådet Anna Berg kallade ”ett löfte till barnen” kostade mycket.', [
      'Anna Berg (kommunalrådet): ett löfte till barnen',
    ]);
  });

  it('stands behind the verb of a relative clause, or behind an age', () => {
    finds('sv', '– Vi är klara, säger Anna Berg, som arbetar som undersköterska på Ekgården.', [
      'Anna Berg (undersköterska på Ekgården): Vi är klara',
    ]);
    finds('da', '– Vi er færdige, siger Anna Berg, som er mor til to børn på skolen.', [
      'Anna Berg (mor til to børn på skolen): Vi er færdige',
    ]);
    finds('nb', '– Vi er ferdige, sier Anna Berg, 46 år og sykepleier på akutten.', [
      'Anna Berg (sykepleier på akutten): Vi er ferdige',
    ]);
  });

  it('may have the last word of a name joined to it', () => {
    finds('da', '– Vi er færdige, siger Euro Havn-direktør Anna Berg.', [
      'Anna Berg (Euro Havn-direktør): Vi er færdige',
    ]);
    finds('sv', '– Vi är klara, säger tidigare Euro Hamn-direktören Anna Berg.', [
      'Anna Berg (Euro Hamn-direktören): Vi är klara',
    ]);
  });

  it('goes on behind an abbreviation, and holds a name with a number in it', () => {
    finds('da', '– Vi er færdige, siger Anna Berg, der er adm. direktør i Norby.', [
      'Anna Berg (adm. direktør i Norby): Vi er færdige',
    ]);
    finds('da', '– Vi er færdige, siger faglig sekretær i 3F, Anna Berg, der har skrevet aftalen.', [
      'Anna Berg (faglig sekretær i 3F): Vi er færdige',
    ]);
  });

  it('begins behind what somebody says', () => {
    finds('en', '“We are grateful to the chair of the board,” Mayor Anna Berg said.', [
      'Anna Berg (Mayor): We are grateful to the chair of the board',
    ]);
    finds('en', '“We owe it to a member of the family,” Norby County Sheriff Anna Berg said.', [
      'Anna Berg (Norby County Sheriff): We owe it to a member of the family',
    ]);
  });

  it('is no Danish council', () => {
    finds('da', 'Ny bro\n\nByrådet har vedtaget planen.\n\n– Vi er færdige, siger Anna Berg.', [
      'Anna Berg: Vi er færdige',
    ]);
  });

  it('is one of several', () => {
    finds('en', '“We are done,” says Anna Berg, one of the leaders behind the study.', [
      'Anna Berg (one of the leaders behind the study): We are done',
    ]);
    finds('da', '– Vi er færdige, siger Anna Berg, en af lederne bag undersøgelsen.', [
      'Anna Berg (en af lederne bag undersøgelsen): Vi er færdige',
    ]);
  });

  it('begins with the article of one of several, before a name and without one', () => {
    finds('nb', '– Vi er ferdige, sier en av grunnleggerne, Anna Berg.', [
      'Anna Berg (en av grunnleggerne): Vi er ferdige',
    ]);
    finds('nb', '– Vi er ferdige, sier en av lederne.', ['en av lederne: Vi er ferdige']);
    finds('da', '– Vi er færdige, siger en af beboerne.', ['en af beboerne: Vi er færdige']);
    finds('en', '“We are done,” said one of the teachers.', ['one of the teachers: We are done']);
  });

  it('is what somebody becomes, a date before it', () => {
    finds('nb', 'Ny rektor\n\nAnna Berg blir 1. mai ny rektor ved Lia skole.\n\n– Vi er klare, sier hun.', [
      'Anna Berg (rektor ved Lia skole): Vi er klare',
    ]);
    finds(
      'da',
      'Ny direktør\n\nSom ny direktør for Lygten tiltræder Anna Berg den 1. maj.\n\n– Vi er klar, siger hun.',
      ['Anna Berg (direktør for Lygten): Vi er klar'],
    );
  });

  it('is the office, wherever it stands, of whom the text first calls a colleague', () => {
    finds(
      'nb',
      'Ny rektor\n\nKollega Anna Berg har regnet på det. – Det holder, sier Berg.\n\nKontakt: Anna Berg, forsker, tlf. 555 33 029',
      ['Anna Berg (forsker): Det holder'],
    );
    finds('nb', 'Ny rektor\n\nKollega Anna Berg har regnet på det.\n\n– Det holder, sier Berg.', [
      'Anna Berg (Kollega): Det holder',
    ]);
  });
});
